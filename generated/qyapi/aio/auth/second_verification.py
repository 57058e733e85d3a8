"""二次验证, asynchronous: generated from spec/auth/second_verification.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.auth.second_verification import GetTfaInfoResponse

__all__ = ["get_tfa_info"]


async def get_tfa_info(api: CorpApi, /, *, code: str, extra: Extra = None) -> GetTfaInfoResponse:
    """Tell who stands before the corp's page of second verification (获取用户二次验证信息); see `qyapi.auth.get_tfa_info`."""
    return await api.ainvoke("auth.get_tfa_info", locals())
