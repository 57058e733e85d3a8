"""The provider package against recorded answers."""

from __future__ import annotations

import pytest

from qyapi import Download, Provider, Suite, service
from qyapi.errors import CredentialError
from qyapi.types.service import AppQrcode, SessionInfo
from tests.recorded.conftest import Account

pytestmark = pytest.mark.vcr


def test_get_provider_token(account: Account, provider: Provider) -> None:
    answer = service.get_provider_token(
        provider,
        corpid=account.values["provider_corpid"],
        provider_secret=account.values["provider_secret"],
    )
    assert answer.provider_access_token
    assert 0 < answer.expires_in <= 7200


def test_get_suite_token(account: Account, suite: Suite) -> None:
    answer = service.get_suite_token(
        suite,
        suite_id=account.values["suite_id"],
        suite_secret=account.values["suite_secret"],
        suite_ticket=account.values["suite_ticket"],
    )
    assert answer.suite_access_token
    assert 0 < answer.expires_in <= 7200


def test_an_install_begins(suite: Suite) -> None:
    code = suite.service.get_pre_auth_code()
    assert code.pre_auth_code
    assert code.expires_in == 1200
    suite.service.set_session_info(pre_auth_code=code.pre_auth_code, session_info=SessionInfo(auth_type=1))


def test_get_permanent_code(account: Account, suite: Suite) -> None:
    info = suite.service.get_permanent_code(auth_code=account.code("auth_code"))
    assert info.permanent_code
    assert info.access_token
    assert info.auth_corp_info.corpid == account.values["corpid"]
    assert str(info.agent_id) == account.values["agentid"]
    assert not info.is_customized_app


def test_v2_get_permanent_code(account: Account, suite: Suite) -> None:
    info = suite.service.v2_get_permanent_code(auth_code=account.code("auth_code"))
    assert info.permanent_code
    assert info.auth_corp_info.corpid == account.values["corpid"]


def test_a_wrong_auth_code(suite: Suite) -> None:
    with pytest.raises(CredentialError) as caught:
        suite.service.v2_get_permanent_code(auth_code="x" * 128)
    assert caught.value.errcode == 40078
    assert caught.value.hint


@pytest.mark.parametrize("version", ["get_auth_info", "v2_get_auth_info"])
def test_get_auth_info(account: Account, suite: Suite, version: str) -> None:
    function = service.get_auth_info if version == "get_auth_info" else service.v2_get_auth_info
    info = function(suite, auth_corpid=account.values["corpid"], permanent_code=account.values["permanent_code"])
    assert info.auth_corp_info.corp_name
    assert info.auth_info is not None
    assert str(info.auth_info.agent[0].agentid) == account.values["agentid"]
    assert info.auth_info.agent[0].privilege is not None


def test_get_corp_token(account: Account, suite: Suite) -> None:
    answer = suite.service.get_corp_token(
        auth_corpid=account.values["corpid"], permanent_code=account.values["permanent_code"]
    )
    assert answer.access_token
    assert 0 < answer.expires_in <= 7200


def test_get_admin_list(account: Account, suite: Suite) -> None:
    answer = suite.service.get_admin_list(auth_corpid=account.values["corpid"], agentid=int(account.values["agentid"]))
    assert answer.admin
    assert {admin.auth_type for admin in answer.admin} <= {0, 1}


def test_get_app_qrcode_as_an_image(account: Account, suite: Suite) -> None:
    answer = suite.service.get_app_qrcode(suite_id=account.values["suite_id"], state="poster", result_type=1)
    assert isinstance(answer, Download)
    assert answer.content_type.startswith("image/")
    assert len(answer.read()) > 100


def test_get_app_qrcode_as_a_link(account: Account, suite: Suite) -> None:
    answer = suite.service.get_app_qrcode(suite_id=account.values["suite_id"], state="poster", result_type=2)
    assert isinstance(answer, AppQrcode)
    assert answer.qrcode.startswith("http")


def test_a_member_logs_in(account: Account, suite: Suite) -> None:
    visitor = suite.service.auth_getuserinfo3rd(code=account.code("code"))
    assert visitor.corpid == account.values["corpid"]
    assert visitor.userid
    assert visitor.user_ticket
    member = suite.service.auth_getuserdetail3rd(user_ticket=visitor.user_ticket)
    assert member.userid == visitor.userid
    assert member.gender in ("0", "1", "2")


def test_an_outsider_comes(account: Account, suite: Suite) -> None:
    visitor = suite.service.auth_getuserinfo3rd(code=account.code("code", outsider=True))
    assert visitor.openid
    assert visitor.userid is None


def test_get_login_info(account: Account, provider: Provider) -> None:
    info = provider.service.get_login_info(auth_code=account.code("login_auth_code"))
    assert info.corp_info is not None
    assert info.corp_info.corpid == account.values["corpid"]
    assert info.user_info is not None
    assert info.user_info.userid


def test_get_customized_auth_url(account: Account, provider: Provider) -> None:
    answer = provider.service.get_customized_auth_url(state="recorded", templateid_list=[account.values["template_id"]])
    assert answer.qrcode_url.startswith("http")
    assert answer.expires_in == 864000


def test_corpid_to_opencorpid(account: Account, provider: Provider) -> None:
    answer = provider.service.corpid_to_opencorpid(corpid=account.values["plain_corpid"])
    assert answer.open_corpid == account.values["corpid"]
