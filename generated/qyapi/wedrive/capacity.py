"""版本和容量管理: generated from spec/wedrive/capacity.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedrive.capacity import MngCapacityResponse, MngProInfoResponse

__all__ = ["mng_capacity", "mng_pro_info"]


def mng_pro_info(api: CorpApi, /, *, userid: str | None = None, extra: Extra = None) -> MngProInfoResponse:
    """Read whether the corp has the professional edition of the drive, and its accounts (获取盘专业版信息).

    https://developer.work.weixin.qq.com/document/path/95856 (also 95861)
    """
    return api.invoke("wedrive.mng_pro_info", locals())


def mng_capacity(api: CorpApi, /, *, extra: Extra = None) -> MngCapacityResponse:
    """Read how much room the drive has (获取盘容量信息).

    https://developer.work.weixin.qq.com/document/path/95856 (also 95861)
    """
    return api.invoke("wedrive.mng_capacity", locals())
