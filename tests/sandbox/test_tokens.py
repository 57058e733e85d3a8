"""Tokens, tickets and codes live and die as WeCom's do."""

from __future__ import annotations

from typing import Any

import pytest

from qyapi_sandbox import Sandbox
from tests.sandbox.conftest import Wecom


def suite_body(sandbox: Sandbox, **other: str) -> dict[str, str]:
    suite = sandbox.suite
    return {"suite_id": suite.suite_id, "suite_secret": suite.secret, "suite_ticket": "ticket"} | other


def test_the_same_token_comes_back_until_it_expires(wecom: Wecom, sandbox: Sandbox) -> None:
    first = wecom.provider_token()
    sandbox.advance(7000)
    body = {"corpid": sandbox.provider.corpid, "provider_secret": sandbox.provider.secret}
    again = wecom.post("service/get_provider_token", body)
    assert again == {"provider_access_token": first, "expires_in": 200}
    sandbox.advance(200)
    assert wecom.provider_token() != first


def test_errcode_on_token_success_is_a_setting(wecom: Wecom, sandbox: Sandbox) -> None:
    sandbox.settings.errcode_on_token_success = True
    body = {"corpid": sandbox.provider.corpid, "provider_secret": sandbox.provider.secret}
    assert wecom.post("service/get_provider_token", body)["errmsg"] == "ok"


@pytest.mark.parametrize(
    ("path", "kind", "expired", "invalid"),
    [
        ("service/get_pre_auth_code", "suite_access_token", 42009, 40082),
        ("service/get_account_balance", "provider_access_token", 40082, 40082),
        ("department/list", "access_token", 42001, 40014),
    ],
)
def test_expired_revoked_and_unknown_tokens(
    wecom: Wecom, sandbox: Sandbox, path: str, kind: str, expired: int, invalid: int
) -> None:
    fetch = {
        "suite_access_token": wecom.suite_token,
        "provider_access_token": wecom.provider_token,
        "access_token": wecom.corp_token,
    }[kind]
    assert wecom.get(path, **{kind: "unknown"})["errcode"] == invalid
    token = fetch()
    assert wecom.get(path, **{kind: token})["errcode"] == 0
    sandbox.advance(7200)
    assert wecom.get(path, **{kind: token})["errcode"] == expired
    token = fetch()
    assert sandbox.revoke_tokens() >= 1
    assert wecom.get(path, **{kind: token})["errcode"] == invalid


def test_expired_tokens_can_be_answered_as_invalid(wecom: Wecom, sandbox: Sandbox) -> None:
    token = wecom.corp_token()
    sandbox.settings.expired_as_invalid = True
    sandbox.advance(7200)
    assert wecom.get("department/list", access_token=token)["errcode"] == 40014


def test_a_token_of_another_kind_or_under_another_name_is_refused(wecom: Wecom) -> None:
    provider, suite, corp = wecom.provider_token(), wecom.suite_token(), wecom.corp_token()
    assert wecom.get("department/list", access_token=suite)["errcode"] == 40014
    assert wecom.get("service/get_pre_auth_code", suite_access_token=provider)["errcode"] == 40082
    assert wecom.get("service/get_account_balance", provider_access_token=corp)["errcode"] == 40082
    assert wecom.get("department/list", suite_access_token=corp)["errcode"] == 41001
    assert wecom.get("service/get_pre_auth_code", access_token=suite)["errcode"] == 41022
    assert wecom.post("service/get_login_info", {"auth_code": "x"}, provider_access_token=provider)["errcode"] == 41001
    assert wecom.post("service/get_login_info", {"auth_code": "x"}, access_token=provider)["errcode"] == 40078


def test_any_token_will_do_for_kinds_that_are_not_issued_here_but_one_of_another_kind(wecom: Wecom) -> None:
    corp = wecom.corp_token()
    message = {"msgtype": "text", "text": {"content": "x"}}
    assert wecom.post("webhook/send", message, key="anything")["errcode"] == 0
    assert wecom.post("webhook/send", message, key=corp)["errcode"] == 93000
    assert wecom.post("webhook/send", message)["errcode"] == 41001
    assert wecom.get("sync/contact_sync_success", access_token=corp)["errcode"] == 40014
    assert wecom.post("openhw/model/register_sn", {"device_sn": "SN1"}, model_access_token=corp)["errcode"] == 710400
    assert wecom.post("openhw/model/register_sn", {"device_sn": "SN1"})["errcode"] == 710403


def test_wrong_secrets(wecom: Wecom, sandbox: Sandbox) -> None:
    provider = {"corpid": sandbox.provider.corpid, "provider_secret": "wrong"}
    assert wecom.post("service/get_provider_token", provider)["errcode"] == 40001
    assert wecom.post("service/get_provider_token", provider | {"corpid": "wrong"})["errcode"] == 40013
    assert wecom.post("service/get_suite_token", suite_body(sandbox, suite_id="wrong"))["errcode"] == 40083
    assert wecom.post("service/get_suite_token", suite_body(sandbox, suite_secret="wrong"))["errcode"] == 40080
    assert wecom.post("service/get_suite_token", suite_body(sandbox))["errcode"] == 40085
    assert wecom.get("gettoken", corpid=sandbox.corp.plain_corpid, corpsecret="wrong")["errcode"] == 40001
    assert wecom.get("gettoken", corpid="wrong", corpsecret="wrong")["errcode"] == 40013


def test_a_ticket_is_good_for_thirty_minutes_and_the_last_three_are(wecom: Wecom, sandbox: Sandbox) -> None:
    def works(ticket: str) -> bool:
        return "errcode" not in wecom.post("service/get_suite_token", suite_body(sandbox, suite_ticket=ticket))

    tickets = [sandbox.push_ticket(sandbox.suite.suite_id) for _ in range(4)]
    assert [works(ticket) for ticket in tickets] == [False, True, True, True]
    assert not works(sandbox.push_ticket(sandbox.customized_suite.suite_id))
    sandbox.advance(1799)
    assert works(tickets[-1])
    sandbox.advance(1)
    assert not works(tickets[-1])


def test_codes_work_once_and_expire(wecom: Wecom, sandbox: Sandbox) -> None:
    def exchange(code: str, path: str = "service/get_permanent_code", **query: Any) -> dict[str, Any]:
        query = query or {"suite_access_token": wecom.suite_token()}
        return wecom.post(path, {"auth_code": code}, **query)

    code = sandbox.install(sandbox.suite.suite_id, sandbox.corp.corpid)
    template = wecom.suite_token(sandbox.customized_suite)
    assert exchange(code, suite_access_token=template)["errcode"] == 40078
    assert exchange(code)["errcode"] == 0
    assert exchange(code)["errcode"] == 40078
    assert exchange("unknown")["errcode"] == 40078
    assert exchange("")["errcode"] == 41008
    late = sandbox.install(sandbox.suite.suite_id, sandbox.corp.corpid)
    sandbox.advance(600)
    assert exchange(late)["errcode"] == 40078


def test_login_codes_are_for_one_app_and_one_flow(wecom: Wecom, sandbox: Sandbox) -> None:
    wecom.install()
    suite, corp = sandbox.suite.suite_id, sandbox.corp
    path, token = "service/auth/getuserinfo3rd", wecom.suite_token()
    code = sandbox.login_code("oauth", suite, corp.corpid, "LiMing", scope="snsapi_privateinfo")
    visitor = wecom.get(path, suite_access_token=token, code=code)
    assert visitor["userid"] == corp.admin.open_userid
    assert wecom.get(path, suite_access_token=token, code=code)["errcode"] == 40029
    other = sandbox.login_code("miniprogram", suite, corp.corpid, "LiMing")
    assert wecom.get(path, suite_access_token=token, code=other)["errcode"] == 40029
    late = sandbox.login_code("oauth", suite, corp.corpid, "LiMing")
    sandbox.advance(300)
    assert wecom.get(path, suite_access_token=token, code=late)["errcode"] == 40029
    detail = "service/auth/getuserdetail3rd"
    body = {"user_ticket": visitor["user_ticket"]}
    assert wecom.post(detail, body, suite_access_token=token)["gender"] == "1"
    sandbox.advance(7200)
    assert wecom.post(detail, body, suite_access_token=wecom.suite_token())["errcode"] == 84014
    assert wecom.post(detail, {"user_ticket": "x"}, suite_access_token=wecom.suite_token())["errcode"] == 84015


def test_a_customized_app_gets_its_token_by_the_other_route(wecom: Wecom, sandbox: Sandbox) -> None:
    template, corp = sandbox.customized_suite, sandbox.corp
    permanent_code = wecom.install(template)
    body = {"auth_corpid": corp.corpid, "permanent_code": permanent_code}
    suite_token = wecom.suite_token(template)
    assert wecom.post("service/get_corp_token", body, suite_access_token=suite_token)["errcode"] == 48002
    token = wecom.get("gettoken", corpid=corp.corpid, corpsecret=permanent_code)["access_token"]
    member = wecom.get("user/get", access_token=token, userid=corp.admin.open_userid)
    assert (member["userid"], member["name"]) == (corp.admin.open_userid, "李明")
    code = sandbox.install(template.suite_id, corp.corpid)
    info = wecom.post("service/get_permanent_code", {"auth_code": code}, suite_access_token=suite_token)
    assert "access_token" not in info
    assert info["auth_info"]["agent"][0]["is_customized_app"] is True
    third_party = wecom.install()
    assert wecom.get("gettoken", corpid=corp.corpid, corpsecret=third_party)["errcode"] == 48002


def test_after_cancelling_nothing_works(wecom: Wecom, sandbox: Sandbox) -> None:
    corp, token, code = sandbox.corp, wecom.corp_token(), wecom.install()
    template_code = wecom.install(sandbox.customized_suite)
    late = sandbox.install(sandbox.suite.suite_id, corp.corpid)
    body, suite_token = {"auth_corpid": corp.corpid, "permanent_code": code}, wecom.suite_token()
    wrong = body | {"permanent_code": "wrong"}
    assert wecom.post("service/get_corp_token", wrong, suite_access_token=suite_token)["errcode"] == 40084
    for suite_id in sandbox.world.suites:
        sandbox.cancel(suite_id, corp.corpid)
    assert wecom.get("department/list", access_token=token)["errcode"] == 40014
    for path in ("service/get_corp_token", "service/get_auth_info"):
        assert wecom.post(path, body, suite_access_token=suite_token)["errcode"] == 48004
    late_answer = wecom.post("service/get_permanent_code", {"auth_code": late}, suite_access_token=suite_token)
    assert late_answer["errcode"] == 48004
    assert wecom.get("gettoken", corpid=corp.corpid, corpsecret=template_code)["errcode"] == 48004
    assert wecom.install() != code


def test_too_many_wrong_secrets_bar_the_address_for_an_hour(wecom: Wecom, sandbox: Sandbox) -> None:
    wecom.control("settings", failures_per_hour=3)
    corp = sandbox.corp.plain_corpid
    wrong = [wecom.get("gettoken", corpid=corp, corpsecret="wrong")["errcode"] for _ in range(5)]
    assert wrong == [40001, 40001, 40001, 40001, 45009]
    provider = {"corpid": sandbox.provider.corpid, "provider_secret": sandbox.provider.secret}
    assert wecom.post("service/get_provider_token", provider)["errcode"] == 45009
    sandbox.advance(3600)
    assert wecom.provider_token()


def test_failures_of_an_hour_ago_do_not_count(wecom: Wecom, sandbox: Sandbox) -> None:
    sandbox.settings.failures_per_hour = 3
    for _ in range(9):
        assert wecom.get("gettoken", corpid=sandbox.corp.plain_corpid, corpsecret="wrong")["errcode"] == 40001
        sandbox.advance(1200)


def test_a_provider_calls_from_its_own_addresses_alone(wecom: Wecom, sandbox: Sandbox) -> None:
    corp, internal = wecom.corp_token(), wecom.internal_token()
    wecom.control("settings", allowed_ips=["127.0.0.2"])
    answer = wecom.get("department/list", access_token=corp)
    assert (answer["errcode"], "from ip: 127.0.0.1," in answer["errmsg"]) == (60020, True)
    assert wecom.post("service/get_provider_token", {})["errcode"] == 60020
    assert wecom.get("department/list", access_token=internal)["errcode"] == 0
    wecom.control("settings", allowed_ips=["127.0.0.1"])
    assert wecom.get("department/list", access_token=corp)["errcode"] == 0


def test_tokens_handed_out_are_counted(wecom: Wecom, sandbox: Sandbox) -> None:
    for _ in range(2):
        wecom.internal_token()
    wecom.provider_token()
    assert wecom.control("token_fetches") == 3
    assert wecom.control("token_fetches", kind="corp", corpid=sandbox.corp.corpid) == 2
    assert wecom.control("call_count", path="gettoken") == 2
    sandbox.settings.token_lifetime = 60
    sandbox.revoke_tokens()
    body = {"corpid": sandbox.provider.corpid, "provider_secret": sandbox.provider.secret}
    assert wecom.post("service/get_provider_token", body)["expires_in"] == 60
