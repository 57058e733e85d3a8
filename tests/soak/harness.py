"""Pushing at an app whose processes are killed at random."""

from __future__ import annotations

import http.client
import json
import random
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from qyapi_runtime.callback.xml import build_xml
from tests.runtime.pushing import sealed
from tests.soak.app import SUITE_ID

ROOT = Path(__file__).parents[2]
CORPS = 20


@dataclass(frozen=True)
class Handled:
    """A line of the app's file: a handler has handled an event."""

    handler: str
    user: str
    event_id: str
    attempt: int


class Process:
    """One process of the app, started again when it is killed."""

    def __init__(self, role: str, listener: socket.socket | None, arguments: list[str], errors: IO[bytes]) -> None:
        descriptor = listener.fileno() if listener else -1
        self._command = [sys.executable, "-m", "tests.soak.app", role, str(descriptor), *arguments]
        self._descriptors = (descriptor,) if listener else ()
        self._errors = errors
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen(
            self._command, cwd=ROOT, pass_fds=self._descriptors, stdout=subprocess.DEVNULL, stderr=self._errors
        )

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


class Soak:
    """An app of two processes that receive and two that handle.

    Args:
        directory: Where its files are.
        inbox: Path or URL of the inbox.
    """

    def __init__(self, directory: Path, inbox: str) -> None:
        self._directory = directory
        self._inbox = inbox
        self._log = directory / "handled"
        self._answered = threading.Semaphore(0)
        self.kills = 0

    @contextmanager
    def running(self, every: int) -> Iterator[list[int]]:
        """The ports at which the app receives while its processes are killed, one soon after so many answers."""
        listeners = [socket.create_server(("127.0.0.1", 0), backlog=128) for _ in range(2)]
        arguments = [str(self._directory / "store.db"), self._inbox, str(self._log)]
        stop = threading.Event()
        with (self._directory / "errors").open("wb") as errors:
            processes = [Process("receive", listener, arguments, errors) for listener in listeners]
            processes += [Process("work", None, arguments, errors) for _ in range(2)]
            killer = threading.Thread(target=self._kill, args=(processes, every, stop))
            killer.start()
            try:
                yield [listener.getsockname()[1] for listener in listeners]
            finally:
                stop.set()
                self._answered.release(every)
                killer.join()
                for process in processes:
                    process.kill()
                for listener in listeners:
                    listener.close()

    def push_all(self, ports: list[int], count: int) -> None:
        """Push events, each until it is answered; some again, as if the answer had been lost."""
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda number: self._push(ports, number), range(count)))

    def handled(self) -> list[Handled]:
        """What the app's handlers have done, in the order in which they did it."""
        return [Handled(**json.loads(line)) for line in self._log.read_text().splitlines()]

    def _push(self, ports: list[int], number: int) -> None:
        content = {
            "SuiteId": SUITE_ID,
            "AuthCorpId": f"ww{number % CORPS}",
            "InfoType": "change_contact",
            "TimeStamp": 1403610513,
            "ChangeType": "create_user",
            "UserID": f"user{number}",
        }
        repeats = 1 + (random.random() < 0.1)
        deadline = time.monotonic() + 120
        while repeats:
            assert time.monotonic() < deadline, "a push is not answered"
            query, body = sealed(build_xml(content), SUITE_ID)
            if self._is_answered(random.choice(ports), query, body):
                repeats -= 1
                self._answered.release()
            else:
                time.sleep(0.02)

    def _is_answered(self, port: int, query: str, body: bytes) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("POST", f"/?{query}", body)
            answer = connection.getresponse()
            return answer.status == 200 and answer.read() == b"success"
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def _kill(self, processes: list[Process], every: int, stop: threading.Event) -> None:
        while True:
            for _ in range(every):
                self._answered.acquire()
            if stop.wait(random.random() * 0.2):
                return
            process = random.choice(processes)
            process.kill()
            self.kills += 1
            process.start()
