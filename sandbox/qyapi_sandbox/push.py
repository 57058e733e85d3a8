"""Pushes to callback URLs: encrypted, in order per URL and corp, tried again, their answers recorded."""

from __future__ import annotations

import itertools
import json
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any, Literal

from qyapi_sandbox import xml
from qyapi_sandbox.delivery import Delivery, shuffled
from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.headers import name_of
from qyapi_sandbox.posting import Attempt, request
from qyapi_sandbox.replies import read_reply
from qyapi_sandbox.sealing import seal
from qyapi_sandbox.settings import Settings
from qyapi_sandbox.spec import Spec
from qyapi_sandbox.streams import PATIENCE, refresh

ATTEMPTS = 3
GATHERING = 0.2
"""Real seconds in which pushes to come out of order are collected."""
KEPT = 1000

Form = Literal["xml", "json"]


@dataclass(slots=True, kw_only=True)
class Push:
    """An event on its way to a callback URL. Without a URL it goes nowhere."""

    id: int = 0
    kind: str
    """Which URL: `instruction`, `data`, `system`, `app`, `bot` or `model`."""
    suite_id: str = ""
    """The suite; empty on the system URL and for an internal app."""
    corpid: str = ""
    """The corp of a push to a data URL or an internal app."""
    url: str
    event: dict[str, Any]
    form: str = "xml"
    delivery: Delivery = field(default_factory=Delivery)
    status: str = "waiting"
    """`waiting`, `delivered`, `failed`, `refused` (a forged one that was not taken) or `no callback URL`."""
    attempts: list[Attempt] = field(default_factory=list)

    @property
    def info_type(self) -> str:
        """The InfoType; empty for a push to a data URL or an internal app."""
        return str(self.event.get("InfoType", ""))

    @property
    def name(self) -> str:
        """The InfoType, Event or MsgType, or what names it otherwise, and the ChangeType if there is one."""
        return name_of(self.event)

    @property
    def attempts_at_most(self) -> int:
        """How often it is sent until it is taken: a forged one once, as is a click on the card of a bot."""
        once = self.delivery.forged or (self.kind == "bot" and self.name == "template_card_event")
        return 1 if once else ATTEMPTS

    @property
    def reply(self) -> dict[str, Any] | None:
        """The passive reply that was answered last."""
        return next((attempt.reply for attempt in reversed(self.attempts) if attempt.reply), None)

    @property
    def refusals(self) -> int:
        """How many attempts were answered, but not with HTTP 200."""
        return sum(attempt.status not in (None, 200) for attempt in self.attempts)


class Pusher:
    """Sends pushes, from a thread per URL and corp."""

    def __init__(self, spec: Spec, settings: Settings) -> None:
        self.pushes: deque[Push] = deque(maxlen=KEPT)
        self.delivery = Delivery()
        """How pushes arrive that nothing else is said of."""
        self._spec = spec
        self._settings = settings
        self._ids = itertools.count(1)
        self._queues: dict[tuple[str, str, str], _Queue] = {}
        self._threads: list[threading.Thread] = []
        self._open = 0
        self._changed = threading.Condition()
        self._stop = threading.Event()

    def submit(
        self,
        destination: Destination,
        events: Sequence[dict[str, xml.Value]],
        *,
        form: Form = "xml",
        delivery: Delivery | None = None,
        asked_until: float = 0.0,
    ) -> list[Push]:
        """Send events after those before them.

        Args:
            destination: Where to.
            events: The events.
            form: `xml` or `json`.
            delivery: How they arrive; as `delivery` says if not given.
            asked_until: The `time.monotonic()` until which a bot is asked how its answer goes on, if that began before.

        Raises:
            ValueError: An event cannot be written in this form.
        """
        messages = [_written(event, form) for event in events]
        pushes = [
            Push(
                kind=destination.kind,
                suite_id=destination.suite_id,
                corpid=destination.corpid,
                url=destination.url,
                event=event,
                form=form,
                delivery=delivery or self.delivery,
            )
            for event in events
        ]
        with self._changed:
            for push in pushes:
                push.id = next(self._ids)
                self.pushes.append(push)
                if not push.url or self._stop.is_set():
                    push.status = "failed" if push.url else "no callback URL"
            if pushes[0].status == "waiting":
                self._open += len(pushes)
                until = asked_until or time.monotonic() + PATIENCE
                jobs = [_Job(push, destination, message, until) for push, message in zip(pushes, messages, strict=True)]
                self._queue(destination.lane).put(jobs)
        return pushes

    def note(self, push: Push) -> None:
        """Count a push that went another way among all others."""
        with self._changed:
            push.id = next(self._ids)
            self.pushes.append(push)

    def wait(self, timeout: float) -> bool:
        """Wait until everything sent so far has been answered or given up; False when it takes too long."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._open, timeout)

    def close(self) -> None:
        """Give up what is waiting."""
        self._stop.set()
        for queue in self._queues.values():
            queue.put(None)
        for thread in self._threads:
            thread.join(self._settings.push_timeout + 1)

    def _queue(self, lane: tuple[str, str, str]) -> _Queue:
        queue = self._queues.get(lane)
        if queue is None:
            queue = self._queues[lane] = SimpleQueue()
            name = " ".join(("push", *filter(None, lane)))
            thread = threading.Thread(target=self._run, args=(queue,), name=name, daemon=True)
            self._threads.append(thread)
            thread.start()
        return queue

    def _run(self, queue: _Queue) -> None:
        while jobs := queue.get():
            if jobs[0].push.delivery.out_of_order:
                jobs = shuffled([*jobs, *self._gathered(queue)])
            for job in jobs:
                status = self._deliver(job)
                if job.push.kind == "bot":
                    self._ask_on(job)
                with self._changed:
                    job.push.status = status
                    self._open -= 1
                    self._changed.notify_all()

    def _ask_on(self, job: _Job) -> None:
        """Ask a bot how its answer goes on, where it has not finished."""
        push = job.push
        event = refresh(push.event, push.reply)
        if event and time.monotonic() < job.asked_until and not self._stop.wait(self._settings.retry_pause):
            self.submit(job.destination, [event], form="json", delivery=push.delivery, asked_until=job.asked_until)

    def _gathered(self, queue: _Queue) -> list[_Job]:
        """What comes soon."""
        self._stop.wait(GATHERING)
        found: list[_Job] = []
        while True:
            try:
                jobs = queue.get_nowait()
            except Empty:
                return found
            if jobs is None:
                queue.put(None)
                return found
            found += jobs

    def _deliver(self, job: _Job) -> str:
        copies = range(1 + job.push.delivery.duplicates)
        if all(self._send(job, copy) for copy in copies):
            return "delivered"
        return "refused" if job.push.delivery.forged and job.push.refusals else "failed"

    def _send(self, job: _Job, copy: int) -> bool:
        """Send a push until it is taken."""
        push, delivery = job.push, job.push.delivery
        for number in range(push.attempts_at_most):
            pause = delivery.slow / 2 + (self._settings.retry_pause if number else 0)
            if self._stop.wait(pause):
                return False
            attempt = self._attempt(job)
            attempt.copy = copy
            push.attempts.append(attempt)
            if attempt.good:
                return True
        return False

    def _attempt(self, job: _Job) -> Attempt:
        push, destination = job.push, job.destination
        sealed = seal(destination, job.message, push.form, push.delivery)
        wait: Callable[[float], object] = self._stop.wait
        attempt = request(push.url, sealed, self._settings.push_timeout, slow=push.delivery.slow / 2, wait=wait)
        attempt.good = attempt.status == 200 and (not destination.wants_success or attempt.answer == "success")
        if attempt.good and not destination.wants_success and attempt.answer:
            try:
                asked = sealed.query["nonce"]
                attempt.reply = read_reply(self._spec, destination, attempt.answer, push.form, asked)
            except ValueError as problem:
                attempt.error = str(problem)
        return attempt


@dataclass(slots=True, frozen=True)
class _Job:
    push: Push
    destination: Destination
    message: str
    asked_until: float


def _written(event: dict[str, xml.Value], form: Form) -> str:
    return xml.document(event) if form == "xml" else json.dumps(event, ensure_ascii=False)


_Queue = SimpleQueue[list[_Job] | None]
