"""版本和容量管理, asynchronous: generated from spec/wedrive/capacity.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedrive.capacity import MngCapacityResponse, MngProInfoResponse

__all__ = ["mng_capacity", "mng_pro_info"]


async def mng_pro_info(api: CorpApi, /, *, userid: str | None = None, extra: Extra = None) -> MngProInfoResponse:
    """Read whether the corp has the professional edition of the drive, and its accounts (获取盘专业版信息); see
    `qyapi.wedrive.mng_pro_info`.
    """
    return await api.ainvoke("wedrive.mng_pro_info", locals())


async def mng_capacity(api: CorpApi, /, *, extra: Extra = None) -> MngCapacityResponse:
    """Read how much room the drive has (获取盘容量信息); see `qyapi.wedrive.mng_capacity`."""
    return await api.ainvoke("wedrive.mng_capacity", locals())
