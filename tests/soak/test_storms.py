"""Processes and threads that all want the token that has just expired or been revoked; some are killed fetching it."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from qyapi_runtime.leases import LEASE
from qyapi_sandbox import Sandbox
from tests.soak.harness import ROOT

PROCESSES = 8
LIFETIME = 3
EXPIRED_FOR = 0.3


class Storm:
    """Processes that call when told to."""

    def __init__(self, sandbox: Sandbox, store: str, directory: Path) -> None:
        self.sandbox = sandbox
        self._orders = directory / "orders"
        self._orders.mkdir()
        self._numbers = itertools.count()
        provider = sandbox.provider
        arguments = [store, sandbox.base_url, provider.corpid, provider.secret, str(self._orders)]
        self._command = [sys.executable, "-m", "tests.soak.caller", *arguments]
        self._processes = [self._start() for _ in range(PROCESSES)]
        self.usual = 0.0

    def let_die(self, when: str) -> None:
        """Kill the next process that fetches a token, `before` it asks for it or `after` it has got it."""
        (self._orders / f"{when}-{next(self._numbers)}").touch()

    def begin(self, times: int) -> None:
        """Have every thread call so many times."""
        for process in self._processes:
            assert process.stdin
            process.stdin.write(f"{times}\n")
            process.stdin.flush()

    def end(self) -> tuple[list[str], float, int]:
        """What went wrong, how long the longest call took, and how many processes died and were started again."""
        errors: list[str] = []
        longest, died = 0.0, 0
        for number, process in enumerate(self._processes):
            assert process.stdout
            line = process.stdout.readline()
            if line:
                told = json.loads(line)
                errors += told["errors"]
                longest = max(longest, told["longest"])
            else:
                died += 1
                self._stop(process)
                self._processes[number] = self._start()
        return errors, longest, died

    def renew(self) -> None:
        """Have all processes know a new token, and see how long such a rush of calls takes where nobody dies."""
        self.sandbox.revoke_tokens("provider")
        self.begin(1)
        errors, self.usual, _ = self.end()
        assert errors == []

    @property
    def fetches(self) -> int:
        return self.sandbox.token_fetches("provider")

    def close(self) -> None:
        for process in self._processes:
            self._stop(process)

    def _start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(self._command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def _stop(self, process: subprocess.Popen[str]) -> None:
        process.kill()
        process.communicate()


@contextmanager
def storm(store: str, directory: Path) -> Iterator[Storm]:
    with Sandbox() as sandbox:
        sandbox.limit("service/get_account_balance", calls=1_000_000)
        made = Storm(sandbox, store, directory)
        try:
            yield made
        finally:
            made.close()


@pytest.fixture(params=["sqlite", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return str(request.getfixturevalue("redis_url") if request.param == "redis" else tmp_path / "store.db")


def test_every_expiry_costs_one_fetch_and_fails_no_call(store: str, tmp_path: Path, soak: bool) -> None:
    kinds = ["killed before", "revoked", "expired", "killed after"]
    with storm(store, tmp_path) as storming:
        for number in range(50 if soak else 2):
            kind = kinds[number % 4]
            (under_load if kind == "revoked" else expired)(storming, kind)


def expired(storming: Storm, kind: str) -> None:
    """All call when the token has been bad for a moment; whoever fetches another may be killed."""
    storming.sandbox.settings.token_lifetime = LIFETIME
    storming.renew()
    time.sleep(LIFETIME + EXPIRED_FOR)
    before = storming.fetches
    if kind.startswith("killed"):
        storming.let_die(kind.removeprefix("killed "))
    storming.begin(1)
    errors, longest, died = storming.end()
    assert errors == []
    assert longest <= LEASE + storming.usual
    assert died == kind.startswith("killed")
    assert storming.fetches - before == (2 if kind == "killed after" else 1)


def under_load(storming: Storm, kind: str) -> None:
    """The token is revoked while all are calling."""
    storming.sandbox.settings.token_lifetime = 7200
    storming.renew()
    before = storming.fetches
    storming.begin(8)
    time.sleep(0.3)
    assert storming.sandbox.revoke_tokens("provider") == 1
    errors, longest, _ = storming.end()
    assert errors == []
    assert longest <= LEASE + storming.usual
    assert storming.fetches - before == 1
