"""Keeping to frequency limits, and calling for many corps."""

from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qyapi import CallHeld, Corp, Provider, RateLimits, Suite, for_each_corp, on_activity
from qyapi.errors import CorpGone, RateLimited
from qyapi_runtime.catalog import Catalog
from qyapi_runtime.rate_limits import Limit
from qyapi_runtime.rate_limits.counts import MemoryCounts, Window
from tests.runtime.conftest import SECRETS
from tests.stub import Stub

LIMITS = (Limit("corp", 3, 60), Limit("ip", 5, 3600), Limit("app", 1, 60, operation="base.get_jsapi_ticket"))


@pytest.fixture(autouse=True)
def small_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalog, "limits", LIMITS)


@pytest.fixture(autouse=True)
def answers(stub: Stub) -> None:
    stub.on("agent/get", {"agentid": 7})
    stub.on("menu/get", {"button": []})
    stub.on("get_jsapi_ticket", {"ticket": "T", "expires_in": 7200})


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What is added to the monotonic clock; where the test sleeps, that is, instead of waiting."""
    ahead, monotonic, really_sleep, tested = [0.0], time.monotonic, time.sleep, threading.get_ident()

    def sleep(seconds: float) -> None:
        if threading.get_ident() == tested:
            ahead[0] += seconds
        else:
            really_sleep(seconds)

    monkeypatch.setattr(time, "monotonic", lambda: monotonic() + ahead[0])
    monkeypatch.setattr(time, "sleep", sleep)
    return ahead


def corp(stub: Stub, limits: RateLimits | None, corpid: str = "ww1") -> Corp:
    return Corp(corpid=corpid, corpsecret="x", base_url=stub.url, limits=limits)


def calls_let_through(made: Corp, attempts: int = 10) -> int:
    count = 0
    for _ in range(attempts):
        try:
            made.agent.get(agentid=7)
        except RateLimited:
            continue
        count += 1
    return count


def test_nothing_is_held_back_by_default(stub: Stub) -> None:
    assert calls_let_through(corp(stub, None)) == 10


def test_calls_are_counted_per_corp_and_api_and_per_address(stub: Stub, clock: list[float]) -> None:
    limits = RateLimits()
    one, two = corp(stub, limits), corp(stub, limits, "ww2")
    assert calls_let_through(one) == 3
    with pytest.raises(RateLimited, match="held back here: WeCom takes no more of these calls for") as caught:
        one.agent.get(agentid=7)
    assert 55 < (caught.value.retry_after or 0) <= 66
    assert caught.value.endpoint == "/cgi-bin/agent/get"
    one.menu.get(agentid=7)
    assert calls_let_through(two) == 2
    clock[0] += 67
    assert calls_let_through(one) == 0
    clock[0] += 3960
    assert calls_let_through(one) == 3
    assert stub.count("agent/get") == 8


def test_a_limit_of_one_operation(stub: Stub, clock: list[float]) -> None:
    made = corp(stub, RateLimits())
    assert made.jsapi_ticket() == "T"
    made.tokens.forget(f"{made.key}/jsapi_ticket")
    with pytest.raises(RateLimited):
        made.jsapi_ticket()


def test_calls_wait_if_told_to(stub: Stub, clock: list[float]) -> None:
    made = corp(stub, RateLimits(wait=100))
    assert calls_let_through(made, 5) == 5
    assert 55 < clock[0] <= 66
    began = clock[0]
    with pytest.raises(RateLimited):
        made.agent.get(agentid=7)
    assert clock[0] == began


def test_a_call_that_waits_is_told_of(stub: Stub, clock: list[float]) -> None:
    made = corp(stub, RateLimits(wait=100))
    held: list[CallHeld] = []
    remove = on_activity(lambda activity: held.append(activity) if isinstance(activity, CallHeld) else None)
    try:
        calls_let_through(made, 4)
    finally:
        remove()
    (told,) = held
    assert (told.operation, told.corp, told.attempt) == ("agent.get", "ww1", 1)
    assert told.pause == pytest.approx(clock[0])


def test_a_share_for_each_process(stub: Stub, clock: list[float]) -> None:
    assert calls_let_through(corp(stub, RateLimits(share=0.4))) == 1


@pytest.mark.parametrize(("errcode", "seconds"), [(45009, 60), (45033, 1)])
def test_what_wecom_refuses_is_not_asked_again_before_the_block_ends(
    stub: Stub, clock: list[float], errcode: int, seconds: float
) -> None:
    stub.on("agent/get", {"errcode": errcode, "errmsg": "out of limit"}, {"agentid": 7})
    made = corp(stub, RateLimits())
    with pytest.raises(RateLimited) as caught:
        made.agent.get(agentid=7)
    assert (caught.value.errcode, caught.value.retry_after) == (errcode, seconds)
    for _ in range(3):
        with pytest.raises(RateLimited) as caught:
            made.agent.get(agentid=7)
        assert caught.value.retry_after == pytest.approx(seconds, abs=0.9)
    assert stub.count("agent/get") == 1
    clock[0] += seconds
    assert made.agent.get(agentid=7).agentid == 7


@pytest.mark.parametrize(("errcode", "seconds"), [(45009, 60), (45033, 1)])
def test_a_call_that_wecom_refuses_is_made_again_after_the_block_if_it_may_wait(
    stub: Stub, clock: list[float], errcode: int, seconds: float
) -> None:
    stub.on("agent/get", {"errcode": errcode, "errmsg": "out of limit"}, {"agentid": 7})
    made = corp(stub, RateLimits(wait=61))
    assert made.agent.get(agentid=7).agentid == 7
    assert clock[0] == pytest.approx(seconds, abs=0.9)
    stub.on("agent/get", {"errcode": errcode, "errmsg": "out of limit"})
    with pytest.raises(RateLimited):
        made.agent.get(agentid=7)
    assert clock[0] <= seconds + 61


def test_without_limits_calls_are_made_as_they_come_and_errors_say_when_to_come_back(stub: Stub) -> None:
    stub.on("agent/get", {"errcode": 45009, "errmsg": "out of limit"}, {"agentid": 7})
    made = corp(stub, None)
    with pytest.raises(RateLimited) as caught:
        made.agent.get(agentid=7)
    assert caught.value.retry_after == 60
    assert made.agent.get(agentid=7).agentid == 7


@given(st.lists(st.floats(0, 3, allow_nan=False), max_size=200), st.integers(1, 6), st.floats(0.5, 7))
def test_no_span_of_time_has_more_calls_than_the_limit(pauses: list[float], calls: int, seconds: float) -> None:
    counts, window, now = MemoryCounts(), Window("ww1", calls, seconds), 0.0
    taken: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "monotonic", lambda: now)
        for pause in pauses:
            now += pause
            left = counts.take("g", "ww1", [window])
            if left:
                assert left <= seconds * 1.1 + 1e-6
                assert sum(each > now - seconds * 1.1 for each in taken) >= calls
            else:
                taken.append(now)
    for first, last in zip(taken, taken[calls:], strict=False):
        assert last - first >= seconds * (1 - 1e-9)


def test_limits_are_lent_to_apps_and_corps(stub: Stub) -> None:
    limits = RateLimits()
    provider = Provider(corpid="ww1", provider_secret="x", base_url=stub.url, limits=limits)
    suite = Suite(suite_id="ww2", suite_secret="x", provider=provider)
    assert suite.corp("ww3").limits is limits


def test_every_corp_is_called_and_what_goes_wrong_is_told(stub: Stub, suite: Suite) -> None:
    for number in range(20):
        suite.save_permanent_code(f"ww{number:02}", "BAD" if number == 3 else SECRETS["permanent_code"])
    stub.on(
        "service/get_corp_token",
        lambda asked: (
            {"errcode": 40084, "errmsg": "invalid permanent_code"}
            if asked.json["permanent_code"] == "BAD"
            else {"access_token": "T", "expires_in": 7200}
        ),
    )
    running, most, lock = [0], [0], threading.Lock()

    def work(corp: Corp) -> str:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        try:
            if corp.corpid == "ww05":
                raise ValueError("five")
            return f"{corp.corpid} {corp.agent.get(agentid=7).agentid}"
        finally:
            with lock:
                running[0] -= 1

    found = for_each_corp(suite, work, concurrency=4)
    assert len(found.results) == 18
    assert found.results["ww19"] == "ww19 7"
    assert {corpid: type(error) for corpid, error in found.errors.items()} == {"ww03": CorpGone, "ww05": ValueError}
    assert most[0] <= 4
    some = for_each_corp(suite, work, corpids=["ww01"], progress=True)
    assert list(some.results) == ["ww01"]


def test_the_terminal_shows_progress(suite: Suite, capsys: pytest.CaptureFixture[str]) -> None:
    for_each_corp(suite, lambda corp: None, corpids=["ww1", "ww2"], progress=True)
    assert "100%" in capsys.readouterr().out
    for_each_corp(suite, lambda corp: None, corpids=["ww1", "ww2"])
    assert capsys.readouterr().out == ""
