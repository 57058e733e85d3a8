"""Tokens: fetched once, renewed once, never in a loop."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from qyapi import Corp, Provider, SQLiteStore, Suite, service
from qyapi.errors import (
    ApiError,
    ConfigurationError,
    CredentialError,
    MissingPermanentCode,
    MissingSuiteTicket,
)
from tests.runtime.conftest import SECRETS
from tests.stub import Asked, Stub

CODE = {"errcode": 0, "errmsg": "ok", "pre_auth_code": "PRE", "expires_in": 1200}


def test_each_credential_goes_by_its_own_parameter(stub: Stub, provider: Provider, corp: Corp) -> None:
    stub.on("service/get_pre_auth_code", CODE)
    stub.on("service/corpid_to_opencorpid", {"open_corpid": "wo"})
    stub.on("service/get_login_info", {"usertype": 5})
    stub.on("agent/get", {"agentid": 7})
    assert corp.suite is not None
    service.get_pre_auth_code(corp.suite)
    service.corpid_to_opencorpid(provider, corpid="wwcorp")
    service.get_login_info(provider, auth_code="x")
    corp.agent.get(agentid=7)
    assert stub.last("service/get_pre_auth_code").query == {"suite_access_token": SECRETS["suite_token"]}
    assert stub.last("service/corpid_to_opencorpid").query == {"provider_access_token": SECRETS["provider_token"]}
    assert stub.last("service/get_login_info").query == {"access_token": SECRETS["provider_token"]}
    assert stub.last("agent/get").query == {"access_token": SECRETS["corp_token"], "agentid": "7"}


def test_a_token_is_asked_for_as_documented(stub: Stub, corp: Corp, provider: Provider) -> None:
    stub.on("agent/get", {"agentid": 7})
    stub.on("service/corpid_to_opencorpid", {"open_corpid": "wo"})
    corp.agent.get(agentid=7)
    provider.service.corpid_to_opencorpid(corpid="wwcorp")
    assert stub.last("service/get_provider_token").json == {
        "corpid": "wwprovider",
        "provider_secret": SECRETS["provider_secret"],
    }
    assert stub.last("service/get_suite_token").json == {
        "suite_id": "ww4asffe99",
        "suite_secret": SECRETS["suite_secret"],
        "suite_ticket": SECRETS["suite_ticket"],
    }
    asked = stub.last("service/get_corp_token")
    assert asked.query == {"suite_access_token": SECRETS["suite_token"]}
    assert asked.json == {"auth_corpid": "wwcorp", "permanent_code": SECRETS["permanent_code"]}


def test_a_customized_app_takes_the_other_route(stub: Stub, provider: Provider) -> None:
    suite = Suite(suite_id="dk4asffe99", suite_secret="x", provider=provider)
    suite.save_permanent_code("wwcorp", SECRETS["permanent_code"])
    stub.on("agent/get", {"agentid": 7})
    suite.corp("wwcorp").agent.get(agentid=7)
    assert stub.last("gettoken").query == {"corpid": "wwcorp", "corpsecret": SECRETS["permanent_code"]}
    assert stub.count("service/get_corp_token") == 0


def test_an_internal_app_needs_its_secret_alone(stub: Stub) -> None:
    stub.on("agent/get", {"agentid": 7})
    corp = Corp(corpid="wwcorp", corpsecret="s3cret", base_url=stub.url)
    corp.agent.get(agentid=7)
    assert stub.last("gettoken").query == {"corpid": "wwcorp", "corpsecret": "s3cret"}
    corp.close()


def test_threads_on_an_expired_token_fetch_one(stub: Stub, suite: Suite) -> None:
    def slowly(asked: Asked) -> dict[str, object]:
        time.sleep(0.1)
        return {"suite_access_token": SECRETS["suite_token"], "expires_in": 7200}

    stub.on("service/get_suite_token", slowly)
    stub.on("service/get_pre_auth_code", CODE)
    ready = threading.Barrier(16)

    def call() -> str:
        ready.wait()
        return suite.service.get_pre_auth_code().pre_auth_code

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(lambda _: call(), range(16))) == ["PRE"] * 16
    assert stub.count("service/get_suite_token") == 1


@pytest.mark.parametrize("errcode", [40082, 42009])
def test_a_rejected_token_is_renewed_once_and_the_call_replayed(stub: Stub, suite: Suite, errcode: int) -> None:
    stub.on(
        "service/get_suite_token",
        {"suite_access_token": "OLD", "expires_in": 7200},
        {"suite_access_token": "NEW", "expires_in": 7200},
    )
    stub.on("service/get_pre_auth_code", {"errcode": errcode, "errmsg": "invalid"}, CODE)
    assert suite.service.get_pre_auth_code().pre_auth_code == "PRE"
    assert [asked.query["suite_access_token"] for asked in stub.asked if asked.path.endswith("pre_auth_code")] == [
        "OLD",
        "NEW",
    ]


def test_a_token_rejected_for_good_is_an_error_after_one_replay(stub: Stub, suite: Suite) -> None:
    stub.on("service/get_pre_auth_code", {"errcode": 40082, "errmsg": "invalid"})
    with pytest.raises(CredentialError) as caught:
        suite.service.get_pre_auth_code()
    assert caught.value.errcode == 40082
    assert stub.count("service/get_pre_auth_code") == 2
    assert stub.count("service/get_suite_token") == 2


def test_a_wrong_secret_is_not_asked_with_again(stub: Stub, provider: Provider) -> None:
    stub.on("service/get_provider_token", {"errcode": 40001, "errmsg": "invalid credential"})
    with pytest.raises(CredentialError):
        provider.service.corpid_to_opencorpid(corpid="wwcorp")
    assert stub.count("service/get_provider_token") == 1


def test_only_the_rejected_token_is_dropped(stub: Stub, suite: Suite) -> None:
    stub.on("service/get_pre_auth_code", CODE)
    suite.service.get_pre_auth_code()
    suite.reject_token("SOME-OLDER-TOKEN")
    suite.service.get_pre_auth_code()
    assert stub.count("service/get_suite_token") == 1


def test_a_token_is_renewed_before_it_expires(stub: Stub, suite: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    stub.on(
        "service/get_suite_token",
        {"suite_access_token": "FIRST", "expires_in": 1000},
        {"suite_access_token": "SECOND", "expires_in": 7200},
    )
    stub.on("service/get_pre_auth_code", CODE)
    suite.service.get_pre_auth_code()
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 960)
    suite.service.get_pre_auth_code()
    assert stub.last("service/get_pre_auth_code").query == {"suite_access_token": "SECOND"}


def test_no_ticket_yet(provider: Provider, stub: Stub) -> None:
    suite = Suite(suite_id="ww4asffe99", suite_secret="x", provider=provider)
    with pytest.raises(MissingSuiteTicket, match="no suite_ticket for ww4asffe99 has arrived yet.*refresh ticket"):
        suite.service.get_pre_auth_code()
    assert stub.asked == []


def test_a_ticket_that_is_too_old(suite: Suite, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 40 * 60)
    with pytest.raises(MissingSuiteTicket, match="arrived 40 minutes ago and is good for 30"):
        suite.suite_ticket()


def test_no_permanent_code(suite: Suite, stub: Stub) -> None:
    with pytest.raises(MissingPermanentCode, match="no permanent code of wwother for ww4asffe99"):
        suite.corp("wwother").agent.get(agentid=1)
    assert stub.count("service/get_corp_token") == 0


def test_another_permanent_code_makes_the_old_token_void(stub: Stub, corp: Corp) -> None:
    stub.on("agent/get", {"agentid": 7})
    corp.agent.get(agentid=7)
    assert corp.suite is not None
    corp.suite.save_permanent_code("wwcorp", "ANOTHER")
    corp.agent.get(agentid=7)
    assert stub.count("service/get_corp_token") == 2
    assert stub.last("service/get_corp_token").json["permanent_code"] == "ANOTHER"


def test_tickets_codes_and_tokens_survive_a_restart(stub: Stub, tmp_path: Path) -> None:
    stub.on("agent/get", {"agentid": 7})
    for start in range(2):
        suite = Suite(suite_id="ww1", suite_secret="x", store=tmp_path / "qyapi.db", base_url=stub.url)
        if start == 0:
            suite.save_suite_ticket("ticket")
            suite.save_permanent_code("wwcorp", "code")
        assert list(suite.corpids()) == ["wwcorp"]
        suite.corp("wwcorp").agent.get(agentid=7)
        suite.close()
    assert stub.count("service/get_suite_token") == stub.count("service/get_corp_token") == 1


def test_suites_corps_and_environments_do_not_mix(stub: Stub, tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "qyapi.db")
    one = Suite(suite_id="ww1", suite_secret="x", store=store, base_url=stub.url)
    two = Suite(suite_id="ww2", suite_secret="x", store=store, base_url=stub.url)
    elsewhere = Suite(suite_id="ww1", suite_secret="x", store=store)
    one.save_permanent_code("wwcorp", "code")
    assert (one.has_corp("wwcorp"), two.has_corp("wwcorp"), elsewhere.has_corp("wwcorp")) == (
        True,
        False,
        False,
    )
    store.close()


def test_the_auth_code_of_an_installation_is_exchanged_and_kept(stub: Stub, suite: Suite) -> None:
    stub.on(
        "service/v2/get_permanent_code",
        {"permanent_code": "FOREVER", "auth_corp_info": {"corpid": "wwnew", "corp_name": "新企业"}},
    )
    assert suite.exchange_auth_code("AUTH").auth_corp_info.corp_name == "新企业"
    assert suite.permanent_code("wwnew") == "FOREVER"
    assert stub.last("service/v2/get_permanent_code").json == {"auth_code": "AUTH"}


def test_jsapi_tickets_are_cached_and_sign(stub: Stub, corp: Corp) -> None:
    stub.on("get_jsapi_ticket", {"ticket": "T1", "expires_in": 7200})
    assert corp.jsapi_ticket() == corp.jsapi_ticket() == "T1"
    assert stub.count("get_jsapi_ticket") == 1
    assert len(corp.js_signature("https://a.example/?b#c").signature) == 40


def test_a_wrong_kind_of_api_object(stub: Stub, provider: Provider) -> None:
    with pytest.raises(TypeError, match=r"service\.get_pre_auth_code needs a Suite, got a Provider"):
        service.get_pre_auth_code(provider)  # type: ignore[arg-type]
    assert stub.asked == []


def test_a_store_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("this is no database, and longer than a header of one" * 10)
    with pytest.raises(ConfigurationError, match="cannot use .* as a store"):
        SQLiteStore(tmp_path / "text")
    with pytest.raises(ConfigurationError, match="cannot use"):
        SQLiteStore(tmp_path / "no" / "folder")


def test_a_gone_corp_is_an_error_at_once(stub: Stub, corp: Corp) -> None:
    stub.on("service/get_corp_token", {"errcode": 40084, "errmsg": "invalid permanent_code"})
    with pytest.raises(ApiError) as caught:
        corp.agent.get(agentid=7)
    assert caught.value.errcode == 40084
    assert stub.count("service/get_corp_token") == 1
