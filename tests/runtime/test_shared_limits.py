"""Frequency limits that processes keep to together, counted in Redis."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import redis
from hypothesis import given, settings
from hypothesis import strategies as st

import qyapi.aio
from qyapi import Corp, RateLimits
from qyapi.errors import ConfigurationError, RateLimited
from qyapi_runtime.catalog import Catalog
from qyapi_runtime.rate_limits import Limit
from qyapi_runtime.rate_limits.counts import MemoryCounts, Window
from qyapi_runtime.rate_limits.redis import RedisCounts
from tests.redis_server import RedisServer
from tests.stub import Asked, Stub

CALLS, SECONDS = 12, 1.0
CALLER = """
import asyncio, sys
from concurrent.futures import ThreadPoolExecutor
from qyapi import Corp, RateLimits, aio
from qyapi_runtime.catalog import Catalog
from qyapi_runtime.rate_limits import Limit

kind, url, server, calls, seconds, times = sys.argv[1:]
Catalog.limits = (Limit("corp", int(calls), float(seconds)), Limit("ip", 10 * int(calls), 60))
options = {"corpid": "ww1", "corpsecret": "x", "base_url": url, "limits": RateLimits(wait=30, server=server)}

async def with_tasks():
    async with aio.Corp(**options) as corp:
        await asyncio.gather(*[corp.agent.get(agentid=7) for _ in range(int(times))])

if kind == "tasks":
    asyncio.run(with_tasks())
else:
    corp = Corp(**options)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: corp.agent.get(agentid=7), range(int(times))))
"""


@pytest.fixture(autouse=True)
def answers(stub: Stub) -> None:
    stub.on("agent/get", {"agentid": 7})


@pytest.fixture(autouse=True)
def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalog, "limits", (Limit("corp", 3, 60), Limit("ip", 5, 3600)))


def corp(stub: Stub, server: str, corpid: str = "ww1") -> Corp:
    """One with limits of its own, as another process has them."""
    return Corp(corpid=corpid, corpsecret="x", base_url=stub.url, limits=RateLimits(server=server))


def calls_let_through(made: Corp) -> int:
    count = 0
    for _ in range(6):
        try:
            made.agent.get(agentid=7)
        except RateLimited:
            continue
        count += 1
    return count


def test_processes_together_make_no_more_calls_than_the_limit(stub: Stub, redis_url: str) -> None:
    arrived: list[float] = []

    def answer(asked: Asked) -> dict[str, int]:
        arrived.append(time.monotonic())
        return {"agentid": 7}

    stub.on("agent/get", answer)
    arguments = [stub.url, redis_url, str(CALLS), str(SECONDS), str(CALLS - 2)]
    processes = [
        subprocess.Popen([sys.executable, "-c", CALLER, kind, *arguments], cwd=Path(__file__).parents[2])
        for kind in ("threads", "threads", "tasks")
    ]
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    assert len(arrived) == 3 * (CALLS - 2)
    arrived.sort()
    on_the_way = 0.2  # how much longer the way of one call may be than that of another
    for first, one_too_many in zip(arrived, arrived[CALLS:], strict=False):
        assert one_too_many - first > SECONDS - on_the_way


def test_corps_and_addresses_are_counted_together(stub: Stub, redis_url: str) -> None:
    one, again, two = corp(stub, redis_url), corp(stub, redis_url), corp(stub, redis_url, "ww2")
    assert calls_let_through(one) + calls_let_through(again) == 3
    with pytest.raises(RateLimited, match="held back here") as caught:
        again.agent.get(agentid=7)
    assert 55 < (caught.value.retry_after or 0) <= 66
    assert calls_let_through(two) == 2
    elsewhere = corp(stub, redis_url + "x")
    assert calls_let_through(elsewhere) == 3
    for each in (one, again, two, elsewhere):
        each.close()


@pytest.mark.parametrize(("errcode", "seconds"), [(45009, 60), (45033, 1)])
def test_what_wecom_refuses_one_process_another_does_not_ask(
    stub: Stub, redis_url: str, errcode: int, seconds: float
) -> None:
    one, another, other_corp = corp(stub, redis_url), corp(stub, redis_url), corp(stub, redis_url, "ww2")
    stub.on("agent/get", {"errcode": errcode, "errmsg": "out of limit"}, {"agentid": 7})
    with pytest.raises(RateLimited):
        one.agent.get(agentid=7)
    with pytest.raises(RateLimited) as caught:
        another.agent.get(agentid=7)
    assert seconds - 0.9 < (caught.value.retry_after or 0) <= seconds
    assert other_corp.agent.get(agentid=7).agentid == 7
    assert stub.count("agent/get") == 2
    for each in (one, another, other_corp):
        each.close()


def test_processes_count_for_themselves_while_redis_is_down(
    stub: Stub,
    start_redis: Callable[..., RedisServer],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("qyapi_runtime.rate_limits.redis._RETRY_AFTER", 0.0)
    server = start_redis()
    one, another = (corp(stub, server.url) for _ in range(2))
    one.agent.get(agentid=7)
    server.kill()
    assert [calls_let_through(each) for each in (one, another)] == [3, 3]
    server.start()
    assert calls_let_through(one) + calls_let_through(another) == 2
    shown = [record.getMessage() for record in caplog.records if record.name == "qyapi.limits"]
    assert [text.partition(":")[0] for text in shown] == [
        "calls are counted by each process for itself",
        "calls are counted by each process for itself",
        "calls are counted together again",
        "calls are counted together again",
    ]
    assert f"127.0.0.1:{server.port}" in shown[0]
    for each in (one, another):
        each.close()


def test_tasks_go_on_while_redis_takes_its_time(stub: Stub, redis_url: str) -> None:
    address = redis_url.partition("?")[0]

    async def ticks_during_a_call() -> int:
        limits = RateLimits(server=redis_url)
        async with qyapi.aio.Corp(corpid="ww1", corpsecret="x", base_url=stub.url, limits=limits) as made:
            await made.agent.get(agentid=7)
            client.client_pause(300)
            call = asyncio.create_task(made.agent.get(agentid=7))
            count = 0
            while not call.done():
                await asyncio.sleep(0.01)
                count += 1
            await call
        return count

    with closing(redis.Redis.from_url(address)) as client:
        assert asyncio.run(ticks_during_a_call()) > 5


def test_redis_forgets_what_no_longer_counts(redis_url: str) -> None:
    address, _, prefix = redis_url.partition("?prefix=")
    counts = RedisCounts.at(redis_url)
    with closing(counts), closing(redis.Redis.from_url(address)) as client:
        assert counts.take("h/op", "ww1", [Window("corp/ww1", 5, 60.0), Window("ip/h", 5, 3600.0)]) == 0
        counts.block("h/op", "ww1", 60.0)
        left = {key.decode().removeprefix(prefix): client.pttl(key) for key in client.scan_iter(match=f"{prefix}*")}
    assert sorted(left) == [
        ":limits:{h/op}:blocked:ww1",
        ":limits:{h/op}:counted:corp/ww1/60",
        ":limits:{h/op}:counted:ip/h/3600",
    ]
    assert all(0 < each <= 3_960_000 for each in left.values())


@settings(max_examples=25)
@given(st.lists(st.sampled_from(["ww1", "ww2"]), max_size=20), st.integers(1, 5), st.integers(1, 8))
def test_redis_counts_as_memory_does(redis_server: RedisServer, calls: list[str], corp: int, ip: int) -> None:
    memory = MemoryCounts()
    with closing(RedisCounts.at(f"{redis_server.url}?prefix={uuid.uuid4().hex}")) as shared:
        for corpid in calls:
            windows = [Window(f"corp/{corpid}", corp, 600.0), Window("ip", ip, 6000.0)]
            assert (shared.take("g", corpid, windows) > 0) == (memory.take("g", corpid, windows) > 0)


def test_the_url_of_a_store_will_do_and_others_are_refused(redis_url: str) -> None:
    RateLimits(server=f"{redis_url}&when_down=memory").close()
    with pytest.raises(ConfigurationError, match="URL of the limits cannot be used") as caught:
        RateLimits(server="redis://u:s3cret@host:none/0")
    assert "s3cret" not in str(caught.value)


def test_without_the_package(monkeypatch: pytest.MonkeyPatch, redis_url: str) -> None:
    monkeypatch.delitem(sys.modules, "qyapi_runtime.redisserver", raising=False)
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match="needs the package redis"):
        RateLimits(server=redis_url)
