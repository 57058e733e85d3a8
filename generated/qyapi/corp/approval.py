"""审批流程引擎: generated from spec/corp/approval.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.corp.approval import GetopenapprovaldataResponse

__all__ = ["getopenapprovaldata"]


def getopenapprovaldata(api: CorpApi, /, *, third_no: str, extra: Extra = None) -> GetopenapprovaldataResponse:
    """Read an approval that the app started through the JS-SDK (查询自建应用审批单当前状态).

    Args:
        third_no: The app's own number for it.

    https://developer.work.weixin.qq.com/document/path/90269 (also 93798, 91188, 97114)
    """
    return api.invoke("corp.getopenapprovaldata", locals())
