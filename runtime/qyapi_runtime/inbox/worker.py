"""Handling what is in an inbox, in threads of this process."""

from __future__ import annotations

import logging
import os
import random
import threading
import time
import traceback
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qyapi_runtime.activity import Activity, log_fields
from qyapi_runtime.errors import ApiError, StoreUnavailable
from qyapi_runtime.inbox.base import Inbox, Item
from qyapi_runtime.outage import Outage
from qyapi_runtime.secrecy import masked
from qyapi_runtime.watch import Handling

__all__ = ["Failed", "Worker", "WorkerConfig"]

_log = logging.getLogger("qyapi.inbox")

_WAIT = 0.5
_RETRY_AFTER = 1.0
_PURGE_EVERY = 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerConfig:
    """How the pushes in an inbox are handled.

    The defaults give a push 14 attempts within ten minutes, the life of an auth_code, and 10 more in the hour and
    three quarters after.

    Attributes:
        threads: How many pushes are handled at once, each of another lane.
        lease: Seconds after which a push is handled by another worker where this one has died. The claim is renewed
            as long as a handler runs.
        attempts: How often a push is tried before it is dead.
        hopeless_attempts: The same where WeCom answered with an errcode that trying again does not help.
        pause: Seconds after the first failure; doubled after each further one, up to sixty times as long, and six
            hundred times after the fourteenth.
        keep: Seconds for which a push that was handled stays known, so that a late repeat of it is not handled again.
    """

    threads: int = 4
    lease: float = 30.0
    attempts: int = 24
    hopeless_attempts: int = 5
    pause: float = 1.0
    keep: float = 7 * 86400.0

    def pause_after(self, attempt: int) -> float:
        """Seconds to wait after an attempt, not the same for all who failed at once."""
        factor = min(2 ** (attempt - 1), 60) if attempt < 14 else 600
        return self.pause * factor * random.uniform(0.8, 1.2)


class Failed(Exception):
    """Handlers raised; the others have succeeded.

    Attributes:
        errors: What they raised, by the name of the handler.
    """

    def __init__(self, errors: Mapping[str, Exception]) -> None:
        self.errors = errors
        super().__init__("; ".join(f"{name}: {type(error).__name__}: {error}" for name, error in errors.items()))

    @property
    def is_hopeless(self) -> bool:
        """Whether WeCom's answers say that the same calls cannot succeed."""
        return all(isinstance(error, ApiError) and not error.retryable for error in self.errors.values())


class Worker:
    """Handles the pushes of one app.

    Args:
        inbox: Where they are.
        app: Whose.
        handle: Handles one, or raises.
        config: How.
    """

    def __init__(self, inbox: Inbox, app: str, handle: Callable[[Item], None], config: WorkerConfig) -> None:
        self._inbox = inbox
        self._app = app
        self._handle = handle
        self._config = config
        self._name = f"{os.uname().nodename}/{os.getpid()}/{uuid.uuid4().hex[:12]}"
        self._pid = 0
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._held: dict[int, Item] = {}
        self._outage = Outage(
            _log,
            "the inbox cannot be used, its workers try again every second",
            "the inbox can be used again",
            _RETRY_AFTER,
        )

    @property
    def is_running(self) -> bool:
        """True between `start` and `stop`, but not in a process forked meanwhile."""
        return self._pid == os.getpid() and not self._stopping.is_set()

    def start(self) -> None:
        """Start handling, in threads that do not keep the process alive."""
        self._pid = os.getpid()
        targets = [self._run] * self._config.threads + [self._look_after]
        for number, target in enumerate(targets):
            thread = threading.Thread(target=target, name=f"qyapi-inbox-{number}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        """Wait until the handlers that run have returned, and begin no others."""
        self._stopping.set()
        self._inbox.wake()
        for thread in self._threads:
            thread.join()

    def drain(self) -> None:
        """Handle what is ready, and wait for what is being handled; not for what waits for its next attempt."""
        while not self._inbox.is_idle(self._app):
            if not self.work_one():
                time.sleep(0.005)

    def work_one(self, wait: float = 0.0) -> bool:
        """Handle one push if there is one."""
        item = self._inbox.claim(self._app, self._name, self._config.lease, wait=wait)
        if item is None:
            return False
        key = threading.get_ident()
        self._held[key] = item
        try:
            with Handling(item) as handling:
                self._attempt(item, handling)
        finally:
            del self._held[key]
        return True

    def _attempt(self, item: Item, handling: Handling) -> None:
        if item.attempt > self._config.attempts:
            self._inbox.bury(item, item.error or "every attempt ended with the death of its worker")
            handling.dead(())
            return
        try:
            self._handle(item)
        except Exception as error:
            self._failed(item, error, handling)
        else:
            self._inbox.finish(item)

    def _failed(self, item: Item, error: Exception, handling: Handling) -> None:
        failed = error if isinstance(error, Failed) else Failed({"qyapi": error})
        text = masked(str(failed))
        names = tuple(type(each).__name__ for each in failed.errors.values())
        attempts = self._config.hopeless_attempts if failed.is_hopeless else self._config.attempts
        if item.attempt >= attempts:
            self._inbox.bury(item, text)
            consequence = "it is dead, see `python -m qyapi_runtime inbox`"
            activity: Activity = handling.dead(names)
        else:
            pause = self._config.pause_after(item.attempt)
            consequence = f"next attempt in {pause:.1f} seconds"
            activity = handling.failed(names, pause)  # before the next attempt can begin elsewhere
            self._inbox.retry(item, pause, text)
        traces = "".join(line for each in failed.errors.values() for line in traceback.format_exception(each))
        push = item.push
        _log.error(
            "%s %s: attempt %d failed, %s\n%s",
            push.kind,
            push.id[:12],
            item.attempt,
            consequence,
            masked(traces),
            extra={"qyapi": log_fields(activity)},
        )

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self.work_one(_WAIT)
                self._outage.ended()
            except StoreUnavailable as error:
                self._outage.began(error)
                self._stopping.wait(_RETRY_AFTER)
            except Exception:
                _log.exception("a push could not be worked on; trying again in a second")
                self._stopping.wait(_RETRY_AFTER)

    def _look_after(self) -> None:
        """Renew the claims of handlers that take long; forget what was handled long ago."""
        purge_at = 0.0
        while not self._stopping.wait(self._config.lease / 3):
            try:
                for item in list(self._held.values()):
                    self._inbox.renew(item, self._config.lease)
                if time.monotonic() >= purge_at:
                    self._inbox.purge(time.time() - self._config.keep)
                    purge_at = time.monotonic() + _PURGE_EVERY
            except StoreUnavailable as error:
                self._outage.began(error)
            except Exception:
                _log.exception("claims of pushes could not be renewed; trying again")
