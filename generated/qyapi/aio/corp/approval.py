"""审批, asynchronous: generated from spec/corp/approval.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.corp.approval import GetapprovaldataResponse, GetopenapprovaldataResponse

__all__ = ["getapprovaldata", "getopenapprovaldata"]


@deprecated("an older form, use oa/getapprovalinfo and oa/getapprovaldetail")
async def getapprovaldata(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    next_spnum: int | None = None,
    extra: Extra = None,
) -> GetapprovaldataResponse:
    """Read the approvals of a period, in the older form (获取审批数据（旧）); see `qyapi.corp.getapprovaldata`."""
    return await api.ainvoke("corp.getapprovaldata", locals())


async def getopenapprovaldata(api: CorpApi, /, *, third_no: str, extra: Extra = None) -> GetopenapprovaldataResponse:
    """Read an approval that the app started through the JS-SDK (查询自建应用审批单当前状态); see `qyapi.corp.getopenapprovaldata`."""
    return await api.ainvoke("corp.getopenapprovaldata", locals())
