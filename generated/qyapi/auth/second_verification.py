"""二次验证: generated from spec/auth/second_verification.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.auth.second_verification import GetTfaInfoResponse

__all__ = ["get_tfa_info"]


def get_tfa_info(api: CorpApi, /, *, code: str, extra: Extra = None) -> GetTfaInfoResponse:
    """Tell who stands before the corp's page of second verification (获取用户二次验证信息).

    For the contact sync, or an app that the member may see and that the verification covers; the page's address must be
    an OAuth link of that app. At most 20 calls at once. Pass the member on with user/authsucc or user/tfa_succ.

    Args:
        code: From the address of the page; works once, within five minutes (40029).

    https://developer.work.weixin.qq.com/document/path/99499 (for internal apps)
    """
    return api.invoke("auth.get_tfa_info", locals())
