"""审批流程引擎, asynchronous: generated from spec/corp/approval.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.corp.approval import GetopenapprovaldataResponse

__all__ = ["getopenapprovaldata"]


async def getopenapprovaldata(api: CorpApi, /, *, third_no: str, extra: Extra = None) -> GetopenapprovaldataResponse:
    """Read an approval that the app started through the JS-SDK (查询自建应用审批单当前状态); see `qyapi.corp.getopenapprovaldata`."""
    return await api.ainvoke("corp.getopenapprovaldata", locals())
