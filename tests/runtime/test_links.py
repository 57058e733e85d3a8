"""Links for persons: every value encoded once."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qyapi import Provider, Suite
from qyapi.errors import ParameterError
from qyapi_runtime import links

REDIRECT = "https://app.example/back?a=1&b=中文 x"


def query(link: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(link).query, keep_blank_values=True)


def test_install_link(suite: Suite) -> None:
    link = suite.install_link("PRE+/=", REDIRECT, state="abc123")
    assert link.startswith(
        "https://open.work.weixin.qq.com/3rdapp/install?suite_id=ww4asffe99&pre_auth_code=PRE%2B%2F%3D&"
    )
    assert query(link) == {
        "suite_id": ["ww4asffe99"],
        "pre_auth_code": ["PRE+/="],
        "redirect_uri": [REDIRECT],
        "state": ["abc123"],
    }
    with pytest.raises(ParameterError, match="letters and digits"):
        suite.install_link("PRE", REDIRECT, state="a b")


def test_oauth_link(suite: Suite) -> None:
    link = suite.oauth_link(REDIRECT, scope="snsapi_privateinfo", state="s")
    assert link.endswith("#wechat_redirect")
    assert query(link) == {
        "appid": ["ww4asffe99"],
        "redirect_uri": [REDIRECT],
        "response_type": ["code"],
        "scope": ["snsapi_privateinfo"],
        "state": ["s"],
    }
    assert query(links.oauth_link("wwcorp", REDIRECT, agentid=7))["agentid"] == ["7"]


def test_qr_login_link(provider: Provider) -> None:
    link = provider.qr_login_link(REDIRECT, state="s", usertype="admin")
    assert query(link) == {"appid": ["wwprovider"], "redirect_uri": [REDIRECT], "state": ["s"], "usertype": ["admin"]}


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_redirect_is_encoded_once(redirect: str) -> None:
    link = links.install_link("ww1", "PRE", redirect, base_url="http://127.0.0.1:1")
    assert query(link)["redirect_uri"] == [redirect]
