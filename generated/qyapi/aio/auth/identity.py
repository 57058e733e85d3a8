"""身份验证, asynchronous: generated from spec/auth/identity.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.auth.identity import GetuserdetailResponse, GetuserinfoResponse

__all__ = ["getuserdetail", "getuserinfo"]


async def getuserinfo(api: CorpApi, /, *, code: str, extra: Extra = None) -> GetuserinfoResponse:
    """Tell who opened a page, from the code that the OAuth or web login brought (获取访问用户身份); see
    `qyapi.auth.getuserinfo`.
    """
    return await api.ainvoke("auth.getuserinfo", locals())


async def getuserdetail(api: CorpApi, /, *, user_ticket: str, extra: Extra = None) -> GetuserdetailResponse:
    """Read what a member agreed to show, from the user_ticket of getuserinfo (获取访问用户敏感信息); see
    `qyapi.auth.getuserdetail`.
    """
    return await api.ainvoke("auth.getuserdetail", locals())
