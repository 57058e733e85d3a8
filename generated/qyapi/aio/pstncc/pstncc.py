"""紧急通知应用, asynchronous: generated from spec/pstncc/pstncc.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.pstncc.pstncc import CallResponse, GetstatesResponse

__all__ = ["call", "getstates"]


async def call(api: CorpApi, /, *, callee_userid: Sequence[str], extra: Extra = None) -> CallResponse:
    """Ring members up, so that they read an important message of the app (发起语音电话); see `qyapi.pstncc.call`."""
    return await api.ainvoke("pstncc.call", locals())


async def getstates(api: CorpApi, /, *, callee_userid: str, callid: str, extra: Extra = None) -> GetstatesResponse:
    """Find out whether a member has answered a call of the last seven days (获取接听状态); see `qyapi.pstncc.getstates`."""
    return await api.ainvoke("pstncc.getstates", locals())
