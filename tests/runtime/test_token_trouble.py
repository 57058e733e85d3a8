"""Tokens when something goes wrong: refusals, corps that are gone, failures while a token still serves."""

from __future__ import annotations

import pickle
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qyapi import Corp, IssuedToken, MemoryStore, Provider, SQLiteStore, Store, Suite, TokenRequest, on_corp_gone
from qyapi.errors import (
    ApiError,
    ConfigurationError,
    ConnectionFailed,
    CorpGone,
    CredentialError,
    InvalidResponse,
    StoreUnavailable,
)
from qyapi_runtime.leases import LEASE, Leases
from qyapi_runtime.tokens import Tokens
from tests.runtime.conftest import SECRETS
from tests.stub import Asked, Reply, Stub

REFUSED = {"errcode": 40001, "errmsg": "invalid credential"}
PROVIDER_TOKEN = {"provider_access_token": SECRETS["provider_token"], "expires_in": 7200}
GONE = [40084, 48004, 301007, 2000002]


class Clock:
    """The time as the client sees it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._real, self._ahead = time.time, 0.0
        monkeypatch.setattr(time, "time", lambda: self._real() + self._ahead)

    def advance(self, seconds: float) -> None:
        self._ahead += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def gone() -> Iterator[list[tuple[Any, CorpGone]]]:
    """What hooks are told."""
    seen: list[tuple[Any, CorpGone]] = []
    remove = on_corp_gone(lambda corp, error: seen.append((corp, error)))
    yield seen
    remove()


@pytest.fixture
def ready(stub: Stub) -> None:
    stub.on("service/get_pre_auth_code", {"pre_auth_code": "PRE"})
    stub.on("service/corpid_to_opencorpid", {"open_corpid": "wo"})
    stub.on("agent/get", {"agentid": 7})


def call(provider: Provider) -> str:
    return provider.service.corpid_to_opencorpid(corpid="wwcorp").open_corpid


@pytest.mark.usefixtures("ready")
def test_a_wrong_secret_hammered_by_a_thousand_calls_is_asked_with_once(stub: Stub, tmp_path: Path) -> None:
    stub.on("service/get_provider_token", REFUSED)
    providers = [
        Provider(corpid="ww1", provider_secret="wrong", store=tmp_path / "qyapi.db", base_url=stub.url)
        for _ in range(4)
    ]
    errors = []

    def hammer(number: int) -> None:
        with pytest.raises(CredentialError) as caught:
            call(providers[number % 4])
        errors.append(caught.value)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(hammer, range(1000)))
    assert stub.count("service/get_provider_token") == 1
    remembered = [error for error in errors if error.remembered_until is not None]
    until = remembered[0].remembered_until
    assert {error.errcode for error in errors} == {40001}
    assert "Remembered: WeCom is not asked again before 20" in str(remembered[0])
    assert until is not None
    assert 50 < until - time.time() <= 60
    assert "remembered_until" in vars(pickle.loads(pickle.dumps(remembered[0])))
    for provider in providers:
        provider.close()


@pytest.mark.usefixtures("ready")
def test_a_refusal_is_forgotten_after_a_minute(stub: Stub, provider: Provider, clock: Clock) -> None:
    stub.on("service/get_provider_token", REFUSED, PROVIDER_TOKEN)
    for _ in range(3):
        with pytest.raises(CredentialError):
            call(provider)
    clock.advance(61)
    assert call(provider) == "wo"
    assert stub.count("service/get_provider_token") == 2


@pytest.mark.usefixtures("ready")
def test_another_secret_is_tried_at_once(stub: Stub) -> None:
    def answer(asked: Asked) -> dict[str, Any]:
        return PROVIDER_TOKEN if asked.json["provider_secret"] == "right" else REFUSED

    stub.on("service/get_provider_token", answer)
    store = MemoryStore()
    wrong, right = (
        Provider(corpid="ww1", provider_secret=secret, store=store, base_url=stub.url) for secret in ("wrong", "right")
    )
    for _ in range(2):
        with pytest.raises(CredentialError):
            call(wrong)
    assert call(right) == "wo"
    assert stub.count("service/get_provider_token") == 2
    wrong.close()
    right.close()


@pytest.mark.usefixtures("ready")
def test_a_new_ticket_is_tried_at_once(stub: Stub, suite: Suite) -> None:
    stub.on(
        "service/get_suite_token",
        {"errcode": 40085, "errmsg": "invalid suite_ticket"},
        {"suite_access_token": SECRETS["suite_token"], "expires_in": 7200},
    )
    for _ in range(5):
        with pytest.raises(CredentialError) as caught:
            suite.service.get_pre_auth_code()
        assert caught.value.errcode == 40085
    assert stub.count("service/get_suite_token") == 1
    suite.save_suite_ticket("ANOTHER")
    assert suite.service.get_pre_auth_code().pre_auth_code == "PRE"


@pytest.mark.usefixtures("ready")
@pytest.mark.parametrize("errcode", [40085, 40001])
def test_what_the_app_is_refused_is_not_held_against_its_corps(stub: Stub, corp: Corp, errcode: int) -> None:
    stub.on(
        "service/get_suite_token",
        {"errcode": errcode, "errmsg": "invalid"},
        {"suite_access_token": SECRETS["suite_token"], "expires_in": 7200},
    )
    assert corp.suite is not None
    with pytest.raises(CredentialError, match=str(errcode)):
        corp.agent.get(agentid=7)
    corp.suite.save_suite_ticket("ANOTHER")
    assert corp.agent.get(agentid=7).agentid == 7


@pytest.mark.usefixtures("ready")
def test_a_passing_failure_is_not_remembered(stub: Stub, provider: Provider) -> None:
    stub.on("service/get_provider_token", Reply(status=503), PROVIDER_TOKEN)
    with pytest.raises(InvalidResponse, match="HTTP 503"):
        call(provider)
    assert call(provider) == "wo"


@pytest.mark.usefixtures("ready")
@pytest.mark.parametrize("errcode", GONE)
def test_a_corp_that_is_gone_is_told_of_once_and_not_called_again(
    stub: Stub, suite: Suite, gone: list[tuple[Any, CorpGone]], errcode: int
) -> None:
    suite.save_permanent_code("wwcorp", SECRETS["permanent_code"])
    stub.on("service/get_corp_token", {"errcode": errcode, "errmsg": "no more"})
    for _ in range(3):
        with pytest.raises(CorpGone) as caught:
            suite.corp("wwcorp").agent.get(agentid=7)
        assert caught.value.errcode == errcode
        assert "until it authorises the app anew" in str(caught.value)
        assert pickle.loads(pickle.dumps(caught.value)).since == caught.value.since
    assert stub.count("service/get_corp_token") == 1
    assert [(corp.corpid, error.errcode) for corp, error in gone] == [("wwcorp", errcode)]
    assert suite.permanent_code("wwcorp") == SECRETS["permanent_code"]


@pytest.mark.usefixtures("ready")
@pytest.mark.parametrize("code", [SECRETS["permanent_code"], "ANOTHER"])
def test_a_corp_that_comes_back_is_called_again(stub: Stub, corp: Corp, code: str) -> None:
    stub.on(
        "service/get_corp_token",
        {"errcode": 48004, "errmsg": "canceled"},
        {"access_token": SECRETS["corp_token"], "expires_in": 7200},
    )
    for _ in range(2):
        with pytest.raises(CorpGone):
            corp.agent.get(agentid=7)
    assert corp.suite is not None
    corp.suite.save_permanent_code("wwcorp", code)
    assert corp.agent.get(agentid=7).agentid == 7


@pytest.mark.usefixtures("ready")
def test_that_a_corp_is_gone_survives_a_restart(stub: Stub, tmp_path: Path, clock: Clock) -> None:
    stub.on("service/get_corp_token", {"errcode": 48004, "errmsg": "canceled"})
    for _ in range(2):
        suite = Suite(suite_id="ww1", suite_secret="x", store=tmp_path / "qyapi.db", base_url=stub.url)
        suite.save_suite_ticket("ticket")
        if not suite.has_corp("wwcorp"):
            suite.save_permanent_code("wwcorp", "code")
        with pytest.raises(CorpGone):
            suite.corp("wwcorp").agent.get(agentid=7)
        suite.close()
        clock.advance(86400)
    assert stub.count("service/get_corp_token") == 1


@pytest.mark.usefixtures("ready")
@pytest.mark.parametrize("errcode", GONE)
def test_a_call_that_is_told_of_a_gone_corp_has_its_token_tell(
    stub: Stub, suite: Suite, gone: list[Any], errcode: int
) -> None:
    suite.save_permanent_code("wwcorp", SECRETS["permanent_code"])
    suite.corp("wwcorp").agent.get(agentid=7)
    for path in ("agent/get", "service/get_corp_token"):
        stub.on(path, {"errcode": errcode, "errmsg": "no more"})
    for _ in range(3):
        with pytest.raises(CorpGone):
            suite.corp("wwcorp").agent.get(agentid=7)
    assert len(gone) == 1
    assert (stub.count("agent/get"), stub.count("service/get_corp_token")) == (2, 2)
    stub.on("service/get_corp_token", {"access_token": "ANOTHER", "expires_in": 7200})
    stub.on("agent/get", {"agentid": 7})
    suite.save_permanent_code("wwcorp", SECRETS["permanent_code"])
    assert suite.corp("wwcorp").agent.get(agentid=7).agentid == 7


@pytest.mark.usefixtures("ready")
def test_a_corp_that_only_one_call_thinks_gone_is_not(stub: Stub, corp: Corp, gone: list[Any], clock: Clock) -> None:
    """As one that names another corp; the token is asked for once a minute, however many calls there are."""
    stub.on("menu/get", {"errcode": 301007, "errmsg": "corp not available"})
    for _ in range(5):
        with pytest.raises(ApiError, match="301007") as caught:
            corp.menu.get(agentid=7)
        assert not isinstance(caught.value, CorpGone)
        assert corp.agent.get(agentid=7).agentid == 7
    assert stub.count("service/get_corp_token") == 2
    clock.advance(61)
    with pytest.raises(ApiError, match="301007"):
        corp.menu.get(agentid=7)
    assert stub.count("service/get_corp_token") == 3
    assert gone == []


@pytest.mark.usefixtures("ready")
def test_a_token_of_an_authorisation_that_was_renewed_elsewhere_is_replaced(stub: Stub, suite: Suite) -> None:
    suite.save_permanent_code("wwcorp", SECRETS["permanent_code"])
    suite.corp("wwcorp").agent.get(agentid=7)
    elsewhere = Suite(suite_id=suite.suite_id, suite_secret="s", store=suite.store, base_url=stub.url)
    elsewhere.save_permanent_code("wwcorp", "NEW-CODE")
    stub.on("service/get_corp_token", {"access_token": "NEW", "expires_in": 7200})
    elsewhere.corp("wwcorp").agent.get(agentid=7)
    stub.on(
        "agent/get",
        lambda asked: (
            {"agentid": 7} if asked.query["access_token"] == "NEW" else {"errcode": 48004, "errmsg": "canceled"}
        ),
    )
    assert suite.corp("wwcorp").agent.get(agentid=7).agentid == 7
    assert stub.count("service/get_corp_token") == 2


@pytest.mark.usefixtures("ready")
def test_threads_that_are_told_of_a_gone_corp_ask_once(stub: Stub, corp: Corp, gone: list[Any]) -> None:
    corp.agent.get(agentid=7)
    for path in ("agent/get", "service/get_corp_token"):
        stub.on(path, {"errcode": 48004, "errmsg": "canceled"})

    def attempt(_: int) -> None:
        with pytest.raises(ApiError, match="48004"):
            corp.agent.get(agentid=7)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(attempt, range(64)))
    assert len(gone) == 1
    assert stub.count("service/get_corp_token") == 2
    with pytest.raises(CorpGone):
        corp.agent.get(agentid=7)


@pytest.mark.usefixtures("ready")
def test_a_hook_that_fails_is_logged(stub: Stub, corp: Corp, caplog: pytest.LogCaptureFixture) -> None:
    def fail(corp: Any, error: CorpGone) -> None:
        raise RuntimeError("hook")

    remove = on_corp_gone(fail)
    stub.on("service/get_corp_token", {"errcode": 48004, "errmsg": "canceled"})
    with pytest.raises(CorpGone):
        corp.agent.get(agentid=7)
    remove()
    assert "a hook of on_corp_gone failed for Corp(corpid='wwcorp'" in caplog.text


@pytest.mark.usefixtures("ready")
def test_a_token_that_still_serves_does_whatever_becomes_of_its_renewal(
    stub: Stub, provider: Provider, clock: Clock
) -> None:
    call(provider)
    clock.advance(6900)
    stub.on("service/get_provider_token", Reply(status=500))
    for _ in range(20):
        assert call(provider) == "wo"
    assert stub.count("service/get_provider_token") == 2
    stub.on("service/get_provider_token", {"provider_access_token": "NEW", "expires_in": 7200})
    clock.advance(90)
    call(provider)
    assert stub.last("service/corpid_to_opencorpid").query["provider_access_token"] == "NEW"


@pytest.mark.usefixtures("ready")
def test_one_process_renews_early_and_the_others_go_on(stub: Stub, clock: Clock) -> None:
    """A provider object of its own stands for a process: they share the store alone."""
    store = MemoryStore()
    providers = [Provider(corpid="ww1", provider_secret="s", store=store, base_url=stub.url) for _ in range(8)]
    for provider in providers:
        call(provider)
    clock.advance(6900)
    arrived, go_on = threading.Event(), threading.Event()

    def slowly(asked: Asked) -> dict[str, Any]:
        arrived.set()
        assert go_on.wait(10)
        return {"provider_access_token": "NEW", "expires_in": 7200}

    stub.on("service/get_provider_token", slowly)
    first = threading.Thread(target=call, args=(providers[0],))
    first.start()
    assert arrived.wait(10)
    for provider in providers:
        call(provider)
    assert stub.last("service/corpid_to_opencorpid").query["provider_access_token"] == SECRETS["provider_token"]
    go_on.set()
    first.join()
    assert stub.count("service/get_provider_token") == 2
    for provider in providers:
        provider.close()


@pytest.mark.usefixtures("ready")
def test_the_same_token_again_is_asked_for_once_before_it_expires(stub: Stub, clock: Clock) -> None:
    store = MemoryStore()
    providers = [Provider(corpid="ww1", provider_secret="s", store=store, base_url=stub.url) for _ in range(3)]
    call(providers[0])
    stub.on("service/get_provider_token", {**PROVIDER_TOKEN, "expires_in": 300})
    clock.advance(6900)
    for _ in range(29):
        for provider in providers:
            call(provider)
        clock.advance(10)
    assert stub.count("service/get_provider_token") == 2
    for provider in providers:
        provider.close()


class DownStore(MemoryStore):
    """A store that cannot be reached at times."""

    down = False

    def _get(self, key: str) -> Any:
        self.check()
        return super()._get(key)

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        self.check()
        return super().acquire(name, holder, seconds)

    def check(self) -> None:
        if self.down:
            raise StoreUnavailable("the store is down")


@pytest.mark.usefixtures("ready")
def test_a_store_that_is_down_stops_nobody_who_has_a_token(stub: Stub, clock: Clock) -> None:
    store = DownStore()
    provider = Provider(corpid="ww1", provider_secret="s", store=store, base_url=stub.url)
    call(provider)
    store.down = True
    clock.advance(7000)
    assert call(provider) == "wo"
    clock.advance(300)
    with pytest.raises(StoreUnavailable):
        call(provider)
    store.down = False
    assert call(provider) == "wo"
    assert stub.count("service/get_provider_token") == 2
    provider.close()


@pytest.mark.usefixtures("ready")
def test_threads_share_the_failure_of_a_fetch(stub: Stub, provider: Provider) -> None:
    arrived = threading.Barrier(8)

    def fail(asked: Asked) -> Reply:
        time.sleep(0.2)
        return Reply(status=500)

    stub.on("service/get_provider_token", fail)

    def attempt(_: int) -> str:
        arrived.wait()
        with pytest.raises(Exception, match="HTTP 500") as caught:
            call(provider)
        return str(caught.value)

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(attempt, range(8)))) == 1
    assert stub.count("service/get_provider_token") == 1


@pytest.mark.usefixtures("ready")
def test_a_caller_that_is_interrupted_leaves_nothing_behind(stub: Stub, provider: Provider) -> None:
    def interrupt(request: Any) -> Any:
        raise KeyboardInterrupt

    send = provider.transport.send
    provider.transport.send = interrupt  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        call(provider)
    provider.transport.send = send  # type: ignore[method-assign]
    began = time.monotonic()
    assert call(provider) == "wo"
    assert time.monotonic() - began < 2


def test_clocks_of_machines_may_differ_by_a_minute(stub: Stub, tmp_path: Path, clock: Clock) -> None:
    """WeCom's time is that of the test; one machine's clock is a minute late, the other's a minute early."""
    store = tmp_path / "qyapi.db"
    late, early = (Provider(corpid="ww1", provider_secret="s", store=store, base_url=stub.url) for _ in range(2))
    now, issued = [0.0], [(-7200.0, "")]

    def fetch(asked: Asked) -> dict[str, Any]:
        if now[0] - issued[-1][0] >= 7200:
            issued.append((now[0], f"TOKEN-{len(issued)}"))
        return {"provider_access_token": issued[-1][1], "expires_in": 7200 - (now[0] - issued[-1][0])}

    def answer(asked: Asked) -> dict[str, Any]:
        good = asked.query["provider_access_token"] == issued[-1][1] and now[0] - issued[-1][0] < 7200
        return {"open_corpid": "wo"} if good else {"errcode": 40082, "errmsg": "expired"}

    stub.on("service/get_provider_token", fetch)
    stub.on("service/corpid_to_opencorpid", answer)
    for _ in range(2 * 7200 // 30):
        for provider, skew in ((late, -60.0), (early, 60.0)):
            clock.advance(skew)
            assert call(provider) == "wo"
            clock.advance(-skew)
        now[0] += 30
        clock.advance(30)
    assert len(issued) == 3
    assert stub.count("service/get_provider_token") <= 12
    late.close()
    early.close()


@given(st.lists(st.tuples(st.sampled_from(["reject", "refresh", "load", "forget"]), st.integers(0, 5)), max_size=40))
def test_no_interleaving_drops_a_newer_token(steps: list[tuple[str, int]]) -> None:
    """Two processes that share a store reject and refresh in any order; a token leaves only by its own rejection."""
    store = MemoryStore()
    processes = [Tokens(store), Tokens(store)]
    values: list[str] = []
    current = ""
    for number, (step, which) in enumerate(steps):
        tokens = processes[number % 2]
        if step == "refresh":
            current = f"TOKEN-{number}"
            values.append(current)
            lease = store.acquire("k/lease", str(number), 60)
            assert lease is not None
            tokens._keep("k", current, 7200, time.time() + 7200, ("k/lease", lease))
            store.release("k/lease", str(number))
        elif step == "reject" and values:
            rejected = values[which % len(values)]
            before = tokens.cached("k")
            tokens.reject("k", rejected)
            current = "" if rejected == current else current
            assert tokens.cached("k") == (None if before == rejected else before)
        elif step == "load":
            tokens._load("k")
        elif step == "forget":
            tokens.forget("k")
            current = ""
        kept = store.get("k")
        assert (kept.value if kept else "") == current


@given(st.data())
def test_what_is_loaded_late_takes_nothing_back(data: st.DataObject) -> None:
    """A store that answers slowly: between its reading and its answer anything may happen in other threads."""

    class Slow(MemoryStore):
        meanwhile: Callable[[], None] | None = None

        def get(self, key: str) -> Any:
            found = super().get(key)
            if self.meanwhile:
                action, self.meanwhile = self.meanwhile, None
                action()
            return found

    store = Slow()
    tokens = Tokens(store)
    store.put("k", "OLD", expires_at=time.time() + 7200)
    if data.draw(st.booleans()):
        tokens._load("k")

    def renew() -> None:
        tokens.reject("k", "OLD")
        if data.draw(st.booleans()):
            store.put("k", "NEW", expires_at=time.time() + 7200)
            if data.draw(st.booleans()):
                tokens._load("k")

    store.meanwhile = renew
    tokens._load("k")
    kept = store.get("k")
    assert tokens.cached("k") in ((None, kept.value) if kept else (None,))
    assert tokens.cached("k") != "OLD"


def test_a_rejected_token_that_another_process_puts_back_is_not_used() -> None:
    store = MemoryStore()
    tokens = Tokens(store)
    tokens.reject("k", "OLD")
    store.put("k", "OLD", expires_at=time.time() + 7200)
    assert tokens._load("k") is None
    store.put("k", "NEW", expires_at=time.time() + 7200)
    tokens._load("k")
    assert tokens.cached("k") == "NEW"


class ObservedStore(MemoryStore):
    """Calls a function when a lease is given back, which is before others hear of the token."""

    on_release: Callable[[], None] | None = None

    def release(self, name: str, holder: str) -> None:
        super().release(name, holder)
        if self.on_release:
            action, self.on_release = self.on_release, None
            action()


@pytest.mark.usefixtures("ready")
def test_a_token_rejected_while_it_is_handed_on_is_not_used_again(stub: Stub) -> None:
    stub.on(
        "service/get_provider_token",
        {"provider_access_token": "FIRST", "expires_in": 7200},
        {"provider_access_token": "SECOND", "expires_in": 7200},
    )
    store = ObservedStore()
    provider = Provider(corpid="ww1", provider_secret="s", store=store, base_url=stub.url)
    found: list[str] = []

    def other() -> None:
        assert provider.cached_token() == "FIRST"
        provider.reject_token("FIRST")
        found.append(provider._drive(provider.token()))

    thread = threading.Thread(target=other)

    def meanwhile() -> None:
        thread.start()
        thread.join(0.2)  # it waits for the token that is being handed on

    store.on_release = meanwhile
    call(provider)
    thread.join()
    assert found == ["SECOND"]
    provider.close()


@pytest.mark.usefixtures("ready")
def test_a_token_replaced_while_it_is_handed_on_is_not_used_again(stub: Stub) -> None:
    stub.on(
        "service/get_provider_token",
        {"provider_access_token": "FIRST", "expires_in": 7200},
        {"provider_access_token": "SECOND", "expires_in": 7200},
    )
    provider = Provider(corpid="ww1", provider_secret="s", store=MemoryStore(), base_url=stub.url)
    waiting = provider.token()
    next(waiting)
    call(provider)
    provider.reject_token("FIRST")
    call(provider)
    with pytest.raises(StopIteration) as done:
        waiting.send("FIRST")
    assert done.value.value == "SECOND"
    provider.close()


class HeldStore(MemoryStore):
    """Counts how often leases are taken."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []
        self.renewed = threading.Event()

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        self.taken.append(holder)
        if self.taken.count(holder) > 1:
            self.renewed.set()
        return super().acquire(name, holder, seconds)


def test_a_lease_is_renewed_while_its_holder_works() -> None:
    store = HeldStore()
    leases = Leases(store)
    number = leases.take("k/lease", "one")
    assert store.renewed.wait(10)
    assert leases.take("k/lease", "two") is None
    leases.give_back("k/lease", "one")
    assert leases.take("k/lease", "two") != number
    leases.give_back("k/lease", "two")
    assert LEASE <= 5


@pytest.mark.usefixtures("ready")
def test_a_late_holder_does_not_replace_what_came_after_it(stub: Stub, clock: Clock) -> None:
    store: Store = MemoryStore()
    provider = Provider(corpid="ww1", provider_secret="s", store=store, base_url=stub.url)

    def slowly(asked: Asked) -> dict[str, Any]:
        clock.advance(2 * LEASE)
        assert store.acquire(f"{provider.token_key}/lease", "another", 60)
        store.put(provider.token_key, "NEWER", expires_at=time.time() + 7200)
        store.release(f"{provider.token_key}/lease", "another")
        return {"provider_access_token": "OLDER", "expires_in": 7200}

    stub.on("service/get_provider_token", slowly)
    call(provider)
    call(provider)
    assert stub.last("service/corpid_to_opencorpid").query["provider_access_token"] == "NEWER"
    provider.close()


@pytest.mark.usefixtures("ready")
def test_tokens_from_a_service_of_ones_own(stub: Stub) -> None:
    wanted: list[TokenRequest] = []

    async def source(request: TokenRequest) -> IssuedToken:
        wanted.append(request)
        return IssuedToken(f"{request.kind}-{len(wanted)}", 600)

    provider = Provider(corpid="wwprovider", provider_secret="x", base_url=stub.url, token_source=source)
    suite = Suite(suite_id="ww1", suite_secret="x", provider=provider)
    suite.corp("wwcorp").agent.get(agentid=7)
    suite.service.get_pre_auth_code()
    call(provider)
    stub.on("agent/get", {"errcode": 40014, "errmsg": "invalid access_token"}, {"agentid": 7})
    suite.corp("wwcorp").agent.get(agentid=7)
    assert wanted == [
        TokenRequest(kind="corp", suite_id="ww1", corpid="wwcorp"),
        TokenRequest(kind="suite", suite_id="ww1"),
        TokenRequest(kind="provider", provider="wwprovider"),
        TokenRequest(kind="corp", suite_id="ww1", corpid="wwcorp", rejected="corp-1"),
    ]
    assert stub.last("agent/get").query["access_token"] == "corp-4"
    assert "corp-1" not in repr(wanted)
    assert {asked.path.rpartition("/")[2] for asked in stub.asked} == {
        "get",
        "get_pre_auth_code",
        "corpid_to_opencorpid",
    }
    provider.close()


@pytest.mark.usefixtures("ready")
def test_an_internal_app_with_a_token_source_needs_no_secret(stub: Stub, tmp_path: Path) -> None:
    corp = Corp(corpid="ww1", base_url=stub.url, token_source=lambda request: IssuedToken("T", 600))
    assert corp.agent.get(agentid=7).agentid == 7
    assert stub.last("agent/get").query["access_token"] == "T"
    corp.close()
    with pytest.raises(ConfigurationError, match="takes no store"):
        Corp(corpid="ww1", store=SQLiteStore(tmp_path / "x.db"), token_source=lambda request: IssuedToken("T", 600))


@pytest.mark.usefixtures("ready")
def test_what_a_token_source_raises_the_call_raises(stub: Stub) -> None:
    def source(request: TokenRequest) -> IssuedToken:
        raise ConnectionFailed("the token service is away")

    provider = Provider(corpid="ww1", provider_secret="x", base_url=stub.url, token_source=source)
    with pytest.raises(ConnectionFailed, match="token service is away"):
        call(provider)
    provider.close()
