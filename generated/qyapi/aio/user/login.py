"""身份验证, asynchronous: generated from spec/user/login.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.user.login import GetuserinfoResponse

__all__ = ["authsucc", "getuserinfo", "tfa_succ"]


@deprecated("no longer documented, use auth/getuserinfo")
async def getuserinfo(api: CorpApi, /, *, code: str, extra: Extra = None) -> GetuserinfoResponse:
    """Tell who opened a page, from the code that the OAuth login brought (获取访问用户身份); see `qyapi.user.getuserinfo`."""
    return await api.ainvoke("user.getuserinfo", locals())


async def authsucc(api: CorpApi, /, *, userid: str, extra: Extra = None) -> None:
    """Let a member into the corp after the second verification, once the corp has checked them (登录二次验证); see
    `qyapi.user.authsucc`.
    """
    await api.ainvoke("user.authsucc", locals())


async def tfa_succ(api: CorpApi, /, *, userid: str, tfa_code: str, extra: Extra = None) -> None:
    """Let a member go on after the second verification while using WeCom (使用二次验证); see `qyapi.user.tfa_succ`."""
    await api.ainvoke("user.tfa_succ", locals())
