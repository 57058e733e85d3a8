"""Threads and tasks that call WeCom, and a thread that keeps codes and tickets, all over one store, until they are told
to stop."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from qyapi import Provider, Suite, aio
from qyapi_sandbox import Sandbox

OBJECTS = 2
"""Sets of synchronous api objects; each stands for a process, as they share the store alone. There is an asynchronous
one besides."""
THREADS = 3
TASKS = 4
_PAUSE = 0.04


@dataclass(frozen=True)
class Call:
    """One call that was made.

    Attributes:
        kind: `provider` or `corp`, whose token it takes; `ticket` or `code`, which it keeps.
        began: By the monotonic clock.
        ended: The same.
        error: What it raised.
    """

    kind: str
    began: float
    ended: float
    error: Exception | None


class Load:
    """What is called and kept.

    Attributes:
        calls: The calls that were made.
        codes: Permanent codes that the store has acknowledged, by corp.
        tickets: Suite tickets that were handed to it, the newest last.
        acknowledged: The number of the newest of them that it has acknowledged.
    """

    def __init__(self, sandbox: Sandbox, store: str) -> None:
        self._sandbox = sandbox
        self._store = store
        self._stop = threading.Event()
        self._corpid = sandbox.corp.corpid
        self._agentid = 0
        self.calls: list[Call] = []
        self.codes: dict[str, str] = {}
        self.tickets: list[str] = []
        self.acknowledged = 0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Call and keep as long as the block."""
        provider = Provider(**self._provider)
        with closing(provider):
            suite = Suite(**self._suite, provider=provider)
            suite.save_suite_ticket(self._sandbox.push_ticket(suite.suite_id))
            suite.exchange_auth_code(self._sandbox.install(suite.suite_id, self._corpid))
            self._agentid = self._sandbox.agentid(suite.suite_id, self._corpid)
        targets = [self._call_with_tasks, self._keep, *[self._call_with_threads] * OBJECTS]
        threads = [threading.Thread(target=target) for target in targets]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            self._stop.set()
            for thread in threads:
                thread.join()

    def other_suite(self) -> Suite:
        """The app whose codes and tickets are kept; WeCom knows nothing of it."""
        return Suite(suite_id="ww0ther", suite_secret="s", store=self._store, base_url=self._sandbox.base_url)

    @property
    def _provider(self) -> dict[str, Any]:
        known = self._sandbox.provider
        return {
            "corpid": known.corpid,
            "provider_secret": known.secret,
            "store": self._store,
            "base_url": self._sandbox.base_url,
        }

    @property
    def _suite(self) -> dict[str, Any]:
        known = self._sandbox.suite
        return {"suite_id": known.suite_id, "suite_secret": known.secret}

    def _call_with_threads(self) -> None:
        provider = Provider(**self._provider)
        corp = Suite(**self._suite, provider=provider).corp(self._corpid)

        def work() -> None:
            while not self._stop.wait(_PAUSE):
                self._call("provider", provider.service.get_account_balance)
                self._call("corp", lambda: corp.agent.get(agentid=self._agentid))

        threads = [threading.Thread(target=work) for _ in range(THREADS)]
        with closing(provider):
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

    def _call(self, kind: str, function: Callable[[], object]) -> bool:
        """Whether it succeeded."""
        with self._noting(kind) as errors:
            function()
        return not errors

    @contextmanager
    def _noting(self, kind: str) -> Iterator[list[Exception]]:
        """Note a call; the list has what it raises."""
        began = time.monotonic()
        errors: list[Exception] = []
        try:
            yield errors
        except Exception as error:
            errors.append(error)
        self.calls.append(Call(kind, began, time.monotonic(), errors[0] if errors else None))

    def _call_with_tasks(self) -> None:
        asyncio.run(self._run_tasks())

    async def _run_tasks(self) -> None:
        async with aio.Provider(**self._provider) as provider, asyncio.TaskGroup() as group:
            corp = aio.Suite(**self._suite, provider=provider).corp(self._corpid)

            async def work() -> None:
                while not self._stop.is_set():
                    await asyncio.sleep(_PAUSE)
                    with self._noting("provider"):
                        await provider.service.get_account_balance()
                    with self._noting("corp"):
                        await corp.agent.get(agentid=self._agentid)

            for _ in range(TASKS):
                group.create_task(work())

    def _keep(self) -> None:
        suite, number = self.other_suite(), 0
        with closing(suite):
            while not self._stop.wait(_PAUSE):
                number += 1
                corpid, code = f"ww{number}", f"permanent-code-{number:06}"
                self.tickets.append(f"ticket-{number:06}")
                if self._call("ticket", partial(suite.save_suite_ticket, self.tickets[-1])):
                    self.acknowledged = number
                if self._call("code", partial(suite.save_permanent_code, corpid, code)):
                    self.codes[corpid] = code
