"""Redis is stopped and started while threads and tasks call and keep what WeCom sends."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing

import pytest

from qyapi.errors import StoreUnavailable
from qyapi_runtime.leases import LEASE
from qyapi_sandbox import Sandbox
from tests.redis_server import RedisServer
from tests.soak.load import OBJECTS, Load

LIFETIME = 1
"""Seconds for which a token is good: shorter than Redis is away."""
RECOVERED = LEASE + 1
"""Seconds after which all is well again: a lease may be left that its holder could not give back, and a FallbackStore
asks its store once a second."""


@pytest.mark.parametrize("when_down", ["fail", "memory"])
def test_all_is_well_again_after_redis_was_away(
    when_down: str, start_redis: Callable[..., RedisServer], soak: bool
) -> None:
    server = start_redis()
    ends = [RedisServer.stop, RedisServer.kill] * (20 if soak else 1)
    outages: list[tuple[float, float, float]] = []
    with Sandbox() as sandbox:
        for path in ("service/get_account_balance", "agent/get"):
            sandbox.limit(path, calls=1_000_000)
        sandbox.settings.token_lifetime = LIFETIME
        load = Load(sandbox, f"{server.url}?when_down={when_down}")
        started = time.monotonic()
        with load.running():
            until_all_succeed(load)
            for end in ends:
                end(server)
                began = time.monotonic()
                time.sleep(LIFETIME * 1.5)
                server.start()
                restarted = time.monotonic()
                until_all_succeed(load)
                outages.append((began, restarted, time.monotonic()))
        lives = (time.monotonic() - started) / LIFETIME
        fetches = {kind: sandbox.token_fetches(kind) for kind in ("provider", "suite", "corp")}

        failed = [call for call in load.calls if call.error]
        assert {type(call.error) for call in failed} == {StoreUnavailable}
        assert all(f"Redis at 127.0.0.1:{server.port}/0" in str(call.error) for call in failed)
        kinds = {call.kind for call in failed}
        assert kinds == {"corp", "ticket", "code"} | ({"provider"} if when_down == "fail" else set())
        assert all(any(began - 0.5 < call.ended < well for began, _, well in outages) for call in failed)
        for _, restarted, well in outages:
            assert not any(restarted + RECOVERED < call.ended < well for call in failed)
        assert max(call.ended - call.began for call in load.calls) <= RECOVERED

        with closing(load.other_suite()) as suite:
            assert {corpid: suite.permanent_code(corpid) for corpid in load.codes} == load.codes
            assert load.tickets.index(suite.suite_ticket()) >= load.acknowledged - 1
        assert len(load.codes) > 5 * len(ends)
        # Where memory serves, each set of objects fetches for itself while Redis is away.
        assert fetches["provider"] <= (lives + 2 * len(ends) + 2) * (1 if when_down == "fail" else OBJECTS + 1)
        assert max(fetches["suite"], fetches["corp"]) <= lives + 2 * len(ends) + 2


def until_all_succeed(load: Load) -> None:
    """Wait until calls of all kinds have been made, and none has failed, for as long as a token lives."""
    deadline = time.monotonic() + RECOVERED + LIFETIME
    while True:
        recent = [call for call in load.calls if call.began > time.monotonic() - LIFETIME]
        if {call.kind for call in recent if not call.error} >= {"provider", "corp", "ticket", "code"} and not any(
            call.error for call in recent
        ):
            return
        assert time.monotonic() < deadline, [call for call in recent if call.error][-3:]
        time.sleep(0.05)
