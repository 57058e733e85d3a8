"""二次验证: generated from spec/auth/second_verification.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["GetTfaInfoRequest", "GetTfaInfoResponse"]


@struct
class GetTfaInfoRequest(Struct):
    code: Secret
    """From the address of the page; works once, within five minutes (40029)."""


@struct
class GetTfaInfoResponse(Struct):
    userid: str
    tfa_code: Secret
    """For user/tfa_succ; works once, within five minutes."""
