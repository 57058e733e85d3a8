"""身份验证: generated from spec/service/login.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Extra, ProviderApi, SuiteApi

    from qyapi.types.service.login import (
        Getuserinfo3rdResponse,
        LoginInfo,
        MiniprogramSession,
        SchoolGetuserinfo3rdResponse,
        UserDetail3rd,
        UserInfo3rd,
    )

__all__ = [
    "auth_getuserdetail3rd",
    "auth_getuserinfo3rd",
    "get_login_info",
    "getuserdetail3rd",
    "getuserinfo3rd",
    "miniprogram_jscode2session",
    "school_getuserinfo3rd",
]


def auth_getuserinfo3rd(api: SuiteApi, /, *, code: str, extra: Extra = None) -> UserInfo3rd:
    """Tell who opened a page or logged in on a website, from the code of the redirect (获取访问用户身份).

    Members have a corpid and a userid, people who belong to no corp an openid. The page must be on a trusted domain of
    the app (50001). For a web login the token is that of the login app; with one, this call takes the auth_code from
    the admin console as well, in place of get_login_info. Customized apps use auth/getuserinfo.

    Args:
        code: Up to 512 bytes; works once, within five minutes (40029).

    Returns:
        Who opened a page or logged in.

    https://developer.work.weixin.qq.com/document/path/91121 (for third-party apps; also 98179)
    """
    return api.invoke("service.auth_getuserinfo3rd", locals())


def auth_getuserdetail3rd(api: SuiteApi, /, *, user_ticket: str, extra: Extra = None) -> UserDetail3rd:
    """Read what a member agreed to show, from the user_ticket of auth/getuserinfo3rd (获取访问用户敏感信息).

    The member must be one of those who may see the app.

    Args:
        user_ticket: An expired one gets 84014.

    Returns:
        What a member agreed to show.

    https://developer.work.weixin.qq.com/document/path/91122 (for third-party apps)
    """
    return api.invoke("service.auth_getuserdetail3rd", locals())


def getuserinfo3rd(api: SuiteApi, /, *, code: str, extra: Extra = None) -> Getuserinfo3rdResponse:
    """Tell who opened a page, a parent of a pupil included (获取访问用户身份).

    The older form of auth/getuserinfo3rd, documented for school apps. The page must be on a trusted domain of the app
    (50001).

    Args:
        code: Up to 512 bytes; works once, within five minutes (40029).

    https://developer.work.weixin.qq.com/document/path/91711 (for third-party apps; also 91155)
    """
    return api.invoke("service.getuserinfo3rd", locals())


def getuserdetail3rd(api: SuiteApi, /, *, user_ticket: str, extra: Extra = None) -> UserDetail3rd:
    """Read what a member agreed to show, from the user_ticket of getuserinfo3rd (获取访问用户敏感信息).

    The older form of auth/getuserdetail3rd. The member must be one of those who may see the app.

    Args:
        user_ticket: An expired one gets 84014.

    Returns:
        What a member agreed to show.

    https://developer.work.weixin.qq.com/document/path/91156 (for third-party apps)
    """
    return api.invoke("service.getuserdetail3rd", locals())


def school_getuserinfo3rd(api: SuiteApi, /, *, code: str, extra: Extra = None) -> SchoolGetuserinfo3rdResponse:
    """Tell which parent or student opened a page, from the code of the redirect (获取家校访问用户身份).

    The page must be on a trusted domain of the app (50001).

    Args:
        code: Up to 512 bytes; works once, within five minutes (40029).

    https://developer.work.weixin.qq.com/document/path/95790 (for third-party apps)
    """
    return api.invoke("service.school_getuserinfo3rd", locals())


def get_login_info(api: ProviderApi, /, *, auth_code: str, extra: Extra = None) -> LoginInfo:
    """Tell who logged in by QR code or from the admin console, from the auth_code of the redirect (获取登录用户信息).

    The older web login; new sites use a login app and auth/getuserinfo3rd.

    Args:
        auth_code: Up to 512 bytes; works once, within five minutes.

    Returns:
        Who logged in.

    https://developer.work.weixin.qq.com/document/path/91125 (also 91158)
    """
    return api.invoke("service.get_login_info", locals())


def miniprogram_jscode2session(api: SuiteApi, /, *, js_code: str, extra: Extra = None) -> MiniprogramSession:
    """Tell who opened a mini program, from the code of its wx.qy.login (登录 code2Session).

    The mini program must be linked to the app that the token belongs to (40082).

    Args:
        js_code: Works once, within five minutes (40029).

    Returns:
        Who opened a mini program, and the key to what the client encrypts.

    https://developer.work.weixin.qq.com/document/path/92423 (for third-party apps; also 92468)
    """
    return api.invoke("service.miniprogram_jscode2session", locals())
