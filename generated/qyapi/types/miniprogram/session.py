"""小程序登录: generated from spec/miniprogram/session.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["Jscode2sessionQuery", "MemberSession", "TransferSessionRequest", "TransferSessionResponse"]


@struct
class Jscode2sessionQuery(Struct):
    js_code: Secret
    """Works once, within five minutes (40029)."""

    grant_type: Literal["authorization_code"] = "authorization_code"


@struct
class TransferSessionRequest(Struct):
    userid: str
    """Encrypted, from jscode2session; up to 64 bytes."""

    session_key: Secret
    """From jscode2session; up to 64 bytes."""


@struct
class TransferSessionResponse(Struct):
    userid: str
    """In the corp that the app is shared with."""

    session_key: Secret


@struct
class MemberSession(Struct):
    corpid: str
    userid: str
    session_key: Secret
    """Signs and encrypts what the mini program gets of the member. Must never reach the mini program."""
