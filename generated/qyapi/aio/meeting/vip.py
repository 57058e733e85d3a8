"""高级功能账号管理, asynchronous: generated from spec/meeting/vip.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.vip import (
        VipBatchAddJobResultResponse,
        VipBatchDelJobResultResponse,
        VipListResponse,
        VipSubmitBatchAddJobResponse,
        VipSubmitBatchDelJobResponse,
    )

__all__ = [
    "vip_batch_add_job_result",
    "vip_batch_del_job_result",
    "vip_list",
    "vip_list_iter",
    "vip_submit_batch_add_job",
    "vip_submit_batch_del_job",
]


async def vip_submit_batch_add_job(
    api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None
) -> VipSubmitBatchAddJobResponse:
    """Give members the advanced features of meetings (分配高级功能账号); see `qyapi.meeting.vip_submit_batch_add_job`."""
    return await api.ainvoke("meeting.vip_submit_batch_add_job", locals())


async def vip_batch_add_job_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> VipBatchAddJobResultResponse:
    """Read who was given the advanced features of meetings (查询分配高级功能账号结果); see
    `qyapi.meeting.vip_batch_add_job_result`.
    """
    return await api.ainvoke("meeting.vip_batch_add_job_result", locals())


async def vip_submit_batch_del_job(
    api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None
) -> VipSubmitBatchDelJobResponse:
    """Take the advanced features of meetings from members (取消高级功能账号); see `qyapi.meeting.vip_submit_batch_del_job`."""
    return await api.ainvoke("meeting.vip_submit_batch_del_job", locals())


async def vip_batch_del_job_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> VipBatchDelJobResultResponse:
    """Read whom the advanced features of meetings were taken from (查询取消高级功能账号结果); see
    `qyapi.meeting.vip_batch_del_job_result`.
    """
    return await api.ainvoke("meeting.vip_batch_del_job_result", locals())


async def vip_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> VipListResponse:
    """List the members who have the advanced features of meetings and are visible to the app (获取高级功能账号列表); see
    `qyapi.meeting.vip_list`.
    """
    return await api.ainvoke("meeting.vip_list", locals())


def vip_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> AsyncIterator[str]:
    """Go through `userid_list` of every page of vip_list."""
    return api.aiterate("meeting.vip_list", locals())
