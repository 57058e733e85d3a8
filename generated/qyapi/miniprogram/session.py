"""小程序登录: generated from spec/miniprogram/session.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.miniprogram.session import MemberSession, TransferSessionResponse

__all__ = ["jscode2session", "transfer_session"]


def jscode2session(api: CorpApi, /, *, js_code: str, extra: Extra = None) -> MemberSession:
    """Tell which member opened a mini program, from the code of its wx.qy.login (code2Session).

    The mini program must be linked to the app. Third-party apps call service/miniprogram/jscode2session instead.

    Args:
        js_code: Works once, within five minutes (40029).

    https://developer.work.weixin.qq.com/document/path/91507 (for internal and customized (代开发) apps; also 96959)
    """
    return api.invoke("miniprogram.jscode2session", locals())


def transfer_session(api: CorpApi, /, *, userid: str, session_key: str, extra: Extra = None) -> TransferSessionResponse:
    """Turn a session of the corp that shares a mini program into one of the corp it is shared with
    (获取下级/下游企业小程序session).

    With the token of the latter, from corpgroup/corp/gettoken.

    Args:
        userid: Encrypted, from jscode2session; up to 64 bytes.
        session_key: From jscode2session; up to 64 bytes.

    https://developer.work.weixin.qq.com/document/path/93355 (also 96874, 95817)
    """
    return api.invoke("miniprogram.transfer_session", locals())
