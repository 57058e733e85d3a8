"""Tokens under many tasks, loops and cancellations: fetched once, never in a caller's way, no lease left behind."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from qyapi import MemoryStore, SQLiteStore, Store
from qyapi.aio import Corp, Provider, Suite
from qyapi.errors import MissingPermanentCode, MissingSuiteTicket
from tests.runtime.conftest import SECRETS
from tests.stub import Asked, Stub

pytestmark = pytest.mark.anyio

CODE = {"errcode": 0, "errmsg": "ok", "pre_auth_code": "PRE", "expires_in": 1200}
TOKEN = {"suite_access_token": SECRETS["suite_token"], "expires_in": 7200}


class Held:
    """An answer that is held back until it is released."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self.answer = answer
        self.arrived = threading.Event()
        self.released = threading.Event()

    def __call__(self, asked: Asked) -> dict[str, Any]:
        self.arrived.set()
        assert self.released.wait(30)
        return self.answer

    async def wait(self) -> None:
        """Until the request has arrived."""
        assert await asyncio.to_thread(self.arrived.wait, 30)


@pytest.fixture
def held(stub: Stub) -> Iterator[Held]:
    """What holds back the token of the suite."""
    made = Held(TOKEN)
    stub.on("service/get_suite_token", made)
    stub.on("service/get_pre_auth_code", CODE)
    yield made
    made.released.set()


class Watched(SQLiteStore):
    """Knows in which threads each of its methods was called."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.threads: dict[str, set[int]] = {}
        for name in ("get", "put", "delete", "keys", "acquire", "release", "close"):
            setattr(self, name, partial(self._watch, name, getattr(self, name)))

    def _watch(self, name: str, method: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        self.threads.setdefault(name, set()).add(threading.get_ident())
        return method(*arguments, **options)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    return MemoryStore() if request.param == "memory" else SQLiteStore(tmp_path / "store.db")


@pytest.fixture
def make(stub: Stub) -> Callable[[Store], Suite]:
    """A suite with connections of its own."""

    def made(store: Store) -> Suite:
        return Suite(suite_id="ww4asffe99", suite_secret="x", store=store, base_url=stub.url)

    return made


@pytest.fixture
async def stored(make: Callable[[Store], Suite], store: Store) -> AsyncIterator[Suite]:
    async with make(store) as suite:
        await suite.save_suite_ticket("TICKET")
        yield suite


async def test_tasks_on_an_expired_token_fetch_one(stub: Stub, stored: Suite, held: Held) -> None:
    calls = [asyncio.create_task(stored.service.get_pre_auth_code()) for _ in range(200)]
    await held.wait()
    held.released.set()
    assert {each.pre_auth_code for each in await asyncio.gather(*calls)} == {"PRE"}
    assert stub.count("service/get_suite_token") == 1


async def test_the_tokens_of_corp_and_suite_are_fetched_once(stub: Stub, stored: Suite, held: Held) -> None:
    stub.on("agent/get", {"agentid": 7})
    for number in range(5):
        await stored.save_permanent_code(f"wwcorp{number}", "CODE")
    calls = [stored.corp(f"wwcorp{number % 5}").agent.get(agentid=7) for number in range(50)]
    gathered = asyncio.gather(*calls)
    await held.wait()
    held.released.set()
    await gathered
    assert (stub.count("service/get_suite_token"), stub.count("service/get_corp_token")) == (1, 5)


async def test_a_cancelled_caller_does_not_spoil_what_others_wait_for(stub: Stub, stored: Suite, held: Held) -> None:
    first = asyncio.create_task(stored.service.get_pre_auth_code())
    await held.wait()
    others = [asyncio.create_task(stored.service.get_pre_auth_code()) for _ in range(10)]
    await asyncio.sleep(0)
    for each in (first, *others[:5]):
        each.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    held.released.set()
    assert [(await each).pre_auth_code for each in others[5:]] == ["PRE"] * 5
    assert stub.count("service/get_suite_token") == 1


async def test_a_refresh_goes_on_when_every_caller_is_cancelled(stub: Stub, stored: Suite, held: Held) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await stored.service.get_pre_auth_code()
    await held.wait()
    held.released.set()
    assert (await stored.service.get_pre_auth_code()).pre_auth_code == "PRE"
    assert stub.count("service/get_suite_token") == 1


def test_a_loop_that_ends_leaves_no_lease(make: Callable[[Store], Suite], store: Store, stub: Stub, held: Held) -> None:
    async def interrupted() -> None:
        async with make(store) as suite:
            await suite.save_suite_ticket("TICKET")
            call = asyncio.create_task(suite.service.get_pre_auth_code())
            await held.wait()
            call.cancel()

    async def again() -> str:
        async with make(store) as suite, asyncio.timeout(20):
            return (await suite.service.get_pre_auth_code()).pre_auth_code

    asyncio.run(interrupted())
    held.released.set()
    assert asyncio.run(again()) == "PRE"


async def test_nobody_waits_for_an_early_refresh(stub: Stub, stored: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    held = Held({"suite_access_token": "NEW", "expires_in": 7200})
    stub.on("service/get_suite_token", {"suite_access_token": "OLD", "expires_in": 7200}, held)
    stub.on("service/get_pre_auth_code", CODE)
    await stored.service.get_pre_auth_code()
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 7000)
    await stored.save_suite_ticket("TICKET")
    for _ in range(3):
        await stored.service.get_pre_auth_code()
    await held.wait()
    assert stub.last("service/get_pre_auth_code").query == {"suite_access_token": "OLD"}
    held.released.set()
    while stub.last("service/get_pre_auth_code").query != {"suite_access_token": "NEW"}:
        await stored.service.get_pre_auth_code()
    assert stub.count("service/get_suite_token") == 2


async def test_the_loop_never_looks_into_the_store(tmp_path: Path, stub: Stub, make: Callable[[Store], Suite]) -> None:
    stub.on("agent/get", {"errcode": 42001, "errmsg": "expired"}, {"agentid": 7})
    store = Watched(tmp_path / "store.db")
    async with make(store) as suite:
        await suite.save_suite_ticket("TICKET")
        await suite.save_permanent_code("wwcorp", "CODE")
        await suite.corp("wwcorp").agent.get(agentid=7)
        assert [each async for each in suite.corpids()] == ["wwcorp"]
        await suite.forget_corp("wwcorp")
        assert await suite.suite_ticket() == "TICKET"
    assert set(store.threads) == {"get", "put", "delete", "keys", "acquire", "release", "close"}
    for name, threads in store.threads.items():
        assert threading.get_ident() not in threads, name


async def test_a_cancelled_look_into_the_store_comes_to_its_end(tmp_path: Path, make: Callable[[Store], Suite]) -> None:
    entered, leave = threading.Event(), threading.Event()
    ended: list[str] = []

    class Slow(SQLiteStore):
        def put(self, key: str, value: str, **options: Any) -> bool:
            entered.set()
            leave.wait(30)
            ended.append(value)
            return super().put(key, value, **options)

    async with make(Slow(tmp_path / "store.db")) as suite:
        saving = asyncio.create_task(suite.save_suite_ticket("TICKET"))
        await asyncio.to_thread(entered.wait, 30)
        saving.cancel()
        await asyncio.sleep(0)
        leave.set()
        with pytest.raises(asyncio.CancelledError):
            await saving
        assert ended == ["TICKET"]
        assert await suite.suite_ticket() == "TICKET"


def test_loops_in_threads_share_a_store(make: Callable[[Store], Suite], store: Store, stub: Stub, held: Held) -> None:
    async def calls(suite: Suite) -> list[str]:
        answers = await asyncio.gather(*(suite.service.get_pre_auth_code() for _ in range(20)))
        await suite.transport.aclose()
        return [each.pre_auth_code for each in answers]

    asyncio.run(make(store).save_suite_ticket("TICKET"))
    with ThreadPoolExecutor(4) as pool:
        done = [pool.submit(asyncio.run, calls(make(store))) for _ in range(4)]
        assert held.arrived.wait(30)
        held.released.set()
        assert [each.result() for each in done] == [["PRE"] * 20] * 4
    assert stub.count("service/get_suite_token") == 1


async def test_one_object_serves_several_loops(stub: Stub, provider: Provider, corp: Corp) -> None:
    stub.on("agent/get", {"agentid": 7})
    other = asyncio.new_event_loop()
    thread = threading.Thread(target=other.run_forever)
    thread.start()

    async def call() -> int:
        return (await corp.agent.get(agentid=7)).agentid

    assert await call() == 7
    assert await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(call(), other)) == 7
    await provider.aclose()
    other.call_soon_threadsafe(other.stop)
    thread.join()
    other.close()
    assert stub.count("service/get_corp_token") == 1


async def test_what_is_missing_says_so(suite: Suite, provider: Provider, stub: Stub) -> None:
    fresh = Suite(suite_id="ww4other", suite_secret="x", provider=provider)
    with pytest.raises(MissingSuiteTicket, match="no suite_ticket for ww4other has arrived yet"):
        await fresh.service.get_pre_auth_code()
    with pytest.raises(MissingPermanentCode, match="no permanent code of wwother"):
        await suite.corp("wwother").agent.get(agentid=1)
    assert stub.count("service/get_corp_token") == 0
