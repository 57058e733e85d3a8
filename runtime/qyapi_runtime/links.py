"""Links a person follows to install an app or to log in. Every value is encoded once."""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import urlencode

from qyapi_runtime.errors import ParameterError

__all__ = ["OPEN_URL", "install_link", "oauth_link", "qr_login_link"]

OPEN_URL = "https://open.work.weixin.qq.com"
OAUTH_URL = "https://open.weixin.qq.com"


def install_link(
    suite_id: str, pre_auth_code: str, redirect_uri: str, *, state: str = "", base_url: str = OPEN_URL
) -> str:
    """The page on which an admin installs the app (从服务商网站发起授权).

    Args:
        suite_id: The app.
        pre_auth_code: From `service.get_pre_auth_code`; 20 minutes.
        redirect_uri: Where the admin returns, with `auth_code`, `expires_in` and `state` in the query. Not encoded.
        state: Comes back as it is; letters and digits, at most 128 bytes.
        base_url: Of the sandbox, when testing.

    Raises:
        ParameterError: The state has other characters or is too long.

    https://developer.work.weixin.qq.com/document/path/90597
    """
    if not re.fullmatch(r"[a-zA-Z0-9]{0,128}", state):
        raise ParameterError("state must be at most 128 letters and digits")
    query = {
        "suite_id": suite_id,
        "pre_auth_code": pre_auth_code,
        "redirect_uri": redirect_uri,
        "state": state,
    }
    return f"{base_url}/3rdapp/install?{urlencode(query)}"


def oauth_link(
    app_id: str,
    redirect_uri: str,
    *,
    scope: Literal["snsapi_base", "snsapi_privateinfo"] = "snsapi_base",
    state: str = "",
    agentid: int | None = None,
    base_url: str = OAUTH_URL,
) -> str:
    """The link that tells inside WeCom who the member is (构造网页授权链接).

    Args:
        app_id: The suite_id; for a customized or internal app the corpid.
        redirect_uri: Where the member returns, with `code` and `state` in the query. Not encoded.
        scope: `snsapi_base` asks nothing; `snsapi_privateinfo` asks for avatar and the like, and gives a user_ticket.
        state: Comes back as it is; letters and digits, at most 128 bytes.
        agentid: The app, where `app_id` is a corpid.
        base_url: Of the sandbox, when testing.

    https://developer.work.weixin.qq.com/document/path/91120
    """
    query = {
        "appid": app_id,
        "redirect_uri": redirect_uri,
        "response_type": "code",
        "scope": scope,
        "state": state,
    }
    if agentid is not None:
        query["agentid"] = str(agentid)
    return f"{base_url}/connect/oauth2/authorize?{urlencode(query)}#wechat_redirect"


def qr_login_link(
    corpid: str,
    redirect_uri: str,
    *,
    state: str = "",
    usertype: Literal["admin", "member"] = "member",
    base_url: str = OPEN_URL,
) -> str:
    """The page with a QR code that logs members of any corp in on a website (扫码授权登录).

    Args:
        corpid: The provider's.
        redirect_uri: Where they return, with `auth_code` for `service.get_login_info`. Not encoded.
        state: Comes back as it is.
        usertype: Who may log in.
        base_url: Of the sandbox, when testing.

    https://developer.work.weixin.qq.com/document/path/91125
    """
    query = {"appid": corpid, "redirect_uri": redirect_uri, "state": state, "usertype": usertype}
    return f"{base_url}/wwopen/sso/3rd_qrConnect?{urlencode(query)}"
