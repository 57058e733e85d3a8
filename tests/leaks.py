"""A pytest plugin: no test may have written a secret that it used.

What counts as secret: some constants, what the sandbox is born with, and every value that got into a store (tokens,
tickets, permanent codes). What is looked through for each test: log records of qyapi and urllib3 at level DEBUG with
their fields, what the test and processes it ran printed or wrote to `tmp_path`/log, exceptions of calls and those it
expected with all they were raised from, reprs of what calls returned and of its fixtures. A test that is meant to show
secrets says so with `@pytest.mark.shows_secrets(why)`.
"""

from __future__ import annotations

import functools
import logging
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from qyapi_runtime.client import SyncClient
from qyapi_runtime.stores import MemoryStore, SQLiteStore
from qyapi_sandbox.seed import default_world
from tests.runtime.conftest import SECRETS
from tests.runtime.pushing import AES_KEY

SHORTEST = 8
"""Shorter values are words that tests take for secrets, and occur everywhere."""


def known_secrets() -> dict[str, str]:
    """The secrets that are the same in every test, with what they are."""
    world = default_world()
    found = {value: name for name, value in SECRETS.items()} | {AES_KEY: "EncodingAESKey"}
    found[world.provider.secret] = "provider_secret of the sandbox"
    for suite in world.suites.values():
        found[suite.secret] = "suite_secret of the sandbox"
        found[suite.token] = "Token of the sandbox"
        found[suite.encoding_aes_key] = "EncodingAESKey of the sandbox"
    for corp in world.corps.values():
        found |= {agent.secret: "corpsecret of the sandbox" for agent in corp.agents.values() if agent.secret}
    return found


def leak(text: str, secrets: dict[str, str], where: str) -> str:
    """What of the secrets is in a text, as a sentence that does not repeat it; '' if nothing is."""
    for secret, name in secrets.items():
        begin = text.find(secret)
        if begin >= 0:
            around = text[max(0, begin - 120) : begin + len(secret) + 80].replace(secret, "<HERE>")
            return f"the {name} is in {where}: …{around}…"
    return ""


class Written:
    """What the running test has written and which secrets it used."""

    def __init__(self) -> None:
        self.static = known_secrets()
        self.reset()

    def reset(self) -> None:
        self.secrets = dict(self.static)
        self.texts: set[tuple[str, str]] = set()

    def add(self, where: str, text: str | bytes | None) -> None:
        if text:
            self.texts.add((where, text.decode("utf-8", "replace") if isinstance(text, bytes) else text))

    def add_error(self, error: BaseException | None) -> None:
        seen: set[int] = set()
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            self.add("an exception", f"{error!r} {error}")
            error = error.__cause__ or error.__context__

    def leaks(self) -> list[str]:
        """What has leaked."""
        return [found for where, text in sorted(self.texts) if (found := leak(text, self.secrets, where))]


class _Records(logging.Handler):
    """Takes every record, as text."""

    def __init__(self, written: Written) -> None:
        super().__init__()
        self._written = written
        self._formatter = logging.Formatter("%(name)s %(levelname)s %(message)s")

    def emit(self, record: logging.LogRecord) -> None:
        self._written.add("a log record", f"{self._formatter.format(record)} {getattr(record, 'qyapi', '')}")


class Leaks:
    """The plugin."""

    def __init__(self) -> None:
        self.written = Written()
        self.patch = pytest.MonkeyPatch()

    def start(self) -> None:
        """Look at what is written from now on."""
        logging.getLogger().addHandler(_Records(self.written))
        for name in ("qyapi", "urllib3"):
            logging.getLogger(name).setLevel(logging.DEBUG)
        for store in (MemoryStore, SQLiteStore):
            self._before(store, "put", self._stored)
        self._after(SyncClient, "invoke", lambda answer: self.written.add("the repr of an answer", repr(answer)))
        self._after_error(SyncClient, "_drive", self.written.add_error)
        self._after(subprocess.Popen, "communicate", self._printed)
        self._after(pytest.CaptureFixture, "readouterr", self._printed)
        self._before(pytest.RaisesExc, "__exit__", lambda _, kind, error, trace: self.written.add_error(error))

    def _stored(self, store: object, key: str, value: str, **options: Any) -> None:
        if len(value) >= SHORTEST:
            self.written.secrets.setdefault(value, f"stored {key.rpartition('/')[2]}")

    def _printed(self, outputs: Any) -> None:
        for output in outputs:
            self.written.add("what was printed", output)

    def _before(self, owner: type, name: str, action: Callable[..., object]) -> None:
        method = getattr(owner, name)

        @functools.wraps(method)
        def wrapped(*args: Any, **options: Any) -> Any:
            action(*args, **options)
            return method(*args, **options)

        self.patch.setattr(owner, name, wrapped)

    def _after(self, owner: type, name: str, action: Callable[[Any], object]) -> None:
        method = getattr(owner, name)

        @functools.wraps(method)
        def wrapped(*args: Any, **options: Any) -> Any:
            result = method(*args, **options)
            action(result)
            return result

        self.patch.setattr(owner, name, wrapped)

    def _after_error(self, owner: type, name: str, action: Callable[[BaseException], object]) -> None:
        method = getattr(owner, name)

        @functools.wraps(method)
        def wrapped(*args: Any, **options: Any) -> Any:
            try:
                return method(*args, **options)
            except Exception as error:
                action(error)
                raise

        self.patch.setattr(owner, name, wrapped)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[Any]:
        self.written.reset()
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
        report: pytest.TestReport = yield
        if call.when == "call":
            for value in getattr(item, "funcargs", {}).values():
                if type(value).__module__.startswith("qyapi"):
                    self.written.add("the repr of a fixture", repr(value))
                if isinstance(value, Path) and (value / "log").is_file():
                    self.written.add("the log of a process", (value / "log").read_bytes())
        if call.when != "teardown" or item.get_closest_marker("shows_secrets"):
            return report
        for title, text in report.sections:
            if title.startswith("Captured std"):
                self.written.add("what was printed", text)
        leaks = self.written.leaks()
        if leaks and not report.failed:
            report.outcome = "failed"
            report.longrepr = "\n".join(["a secret was written:", *leaks])
        return report


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "shows_secrets(why): secrets in what it writes are no mistake")
    plugin = Leaks()
    config.pluginmanager.register(plugin, "leaks")
    plugin.start()
    config.add_cleanup(plugin.patch.undo)
