"""审批: generated from spec/corp/approval.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.corp.approval import GetapprovaldataResponse, GetopenapprovaldataResponse

__all__ = ["getapprovaldata", "getopenapprovaldata"]


@deprecated("an older form, use oa/getapprovalinfo and oa/getapprovaldetail")
def getapprovaldata(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    next_spnum: int | None = None,
    extra: Extra = None,
) -> GetapprovaldataResponse:
    """Read the approvals of a period, in the older form (获取审批数据（旧）).

    Takes the access token of the approval app (审批). At most 100 approvals at a time and 600 calls a minute. Those of
    which an admin has deleted the form are left out.

    Args:
        starttime: Unix seconds.
        endtime: After starttime, at most 30 days later. Unix seconds.
        next_spnum: Number to begin at, from the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/91530 (for internal apps)
    """
    return api.invoke("corp.getapprovaldata", locals())


def getopenapprovaldata(api: CorpApi, /, *, third_no: str, extra: Extra = None) -> GetopenapprovaldataResponse:
    """Read an approval that the app started through the JS-SDK (查询自建应用审批单当前状态).

    Args:
        third_no: The app's own number for it.

    https://developer.work.weixin.qq.com/document/path/90269 (also 93798, 91188, 97114)
    """
    return api.invoke("corp.getopenapprovaldata", locals())
