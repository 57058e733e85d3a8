"""小程序登录, asynchronous: generated from spec/miniprogram/session.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.miniprogram.session import MemberSession, TransferSessionResponse

__all__ = ["jscode2session", "transfer_session"]


async def jscode2session(api: CorpApi, /, *, js_code: str, extra: Extra = None) -> MemberSession:
    """Tell which member opened a mini program, from the code of its wx.qy.login (code2Session); see
    `qyapi.miniprogram.jscode2session`.
    """
    return await api.ainvoke("miniprogram.jscode2session", locals())


async def transfer_session(
    api: CorpApi, /, *, userid: str, session_key: str, extra: Extra = None
) -> TransferSessionResponse:
    """Turn a session of the corp that shares a mini program into one of the corp it is shared with
    (获取下级/下游企业小程序session); see `qyapi.miniprogram.transfer_session`.
    """
    return await api.ainvoke("miniprogram.transfer_session", locals())
