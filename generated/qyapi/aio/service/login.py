"""身份验证, asynchronous: generated from spec/service/login.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import ProviderApi, SuiteApi
    from qyapi_runtime.api import Extra

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


async def auth_getuserinfo3rd(api: SuiteApi, /, *, code: str, extra: Extra = None) -> UserInfo3rd:
    """Tell who opened a page or logged in on a website, from the code of the redirect (获取访问用户身份); see
    `qyapi.service.auth_getuserinfo3rd`.
    """
    return await api.ainvoke("service.auth_getuserinfo3rd", locals())


async def auth_getuserdetail3rd(api: SuiteApi, /, *, user_ticket: str, extra: Extra = None) -> UserDetail3rd:
    """Read what a member agreed to show, from the user_ticket of auth/getuserinfo3rd (获取访问用户敏感信息); see
    `qyapi.service.auth_getuserdetail3rd`.
    """
    return await api.ainvoke("service.auth_getuserdetail3rd", locals())


async def getuserinfo3rd(api: SuiteApi, /, *, code: str, extra: Extra = None) -> Getuserinfo3rdResponse:
    """Tell who opened a page, a parent of a pupil included (获取访问用户身份); see `qyapi.service.getuserinfo3rd`."""
    return await api.ainvoke("service.getuserinfo3rd", locals())


async def getuserdetail3rd(api: SuiteApi, /, *, user_ticket: str, extra: Extra = None) -> UserDetail3rd:
    """Read what a member agreed to show, from the user_ticket of getuserinfo3rd (获取访问用户敏感信息); see
    `qyapi.service.getuserdetail3rd`.
    """
    return await api.ainvoke("service.getuserdetail3rd", locals())


async def school_getuserinfo3rd(api: SuiteApi, /, *, code: str, extra: Extra = None) -> SchoolGetuserinfo3rdResponse:
    """Tell which parent or student opened a page, from the code of the redirect (获取家校访问用户身份); see
    `qyapi.service.school_getuserinfo3rd`.
    """
    return await api.ainvoke("service.school_getuserinfo3rd", locals())


async def get_login_info(api: ProviderApi, /, *, auth_code: str, extra: Extra = None) -> LoginInfo:
    """Tell who logged in by QR code or from the admin console, from the auth_code of the redirect (获取登录用户信息); see
    `qyapi.service.get_login_info`.
    """
    return await api.ainvoke("service.get_login_info", locals())


async def miniprogram_jscode2session(api: SuiteApi, /, *, js_code: str, extra: Extra = None) -> MiniprogramSession:
    """Tell who opened a mini program, from the code of its wx.qy.login (登录 code2Session); see
    `qyapi.service.miniprogram_jscode2session`.
    """
    return await api.ainvoke("service.miniprogram_jscode2session", locals())
