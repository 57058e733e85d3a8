"""高级功能账号管理: generated from spec/meeting/vip.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

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


def vip_submit_batch_add_job(
    api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None
) -> VipSubmitBatchAddJobResponse:
    """Give members the advanced features of meetings (分配高级功能账号).

    Args:
        userid_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/99508 (for internal apps)
    """
    return api.invoke("meeting.vip_submit_batch_add_job", locals())


def vip_batch_add_job_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> VipBatchAddJobResultResponse:
    """Read who was given the advanced features of meetings (查询分配高级功能账号结果).

    https://developer.work.weixin.qq.com/document/path/99508 (for internal apps)
    """
    return api.invoke("meeting.vip_batch_add_job_result", locals())


def vip_submit_batch_del_job(
    api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None
) -> VipSubmitBatchDelJobResponse:
    """Take the advanced features of meetings from members (取消高级功能账号).

    Args:
        userid_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/99509 (for internal apps)
    """
    return api.invoke("meeting.vip_submit_batch_del_job", locals())


def vip_batch_del_job_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> VipBatchDelJobResultResponse:
    """Read whom the advanced features of meetings were taken from (查询取消高级功能账号结果).

    https://developer.work.weixin.qq.com/document/path/99509 (for internal apps)
    """
    return api.invoke("meeting.vip_batch_del_job_result", locals())


def vip_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> VipListResponse:
    """List the members who have the advanced features of meetings and are visible to the app (获取高级功能账号列表).

    A page can hold fewer than limit.

    Args:
        cursor: From the last answer; left out at first.
        limit: 100 if left out, at most 200.

    https://developer.work.weixin.qq.com/document/path/99510 (for internal apps)
    """
    return api.invoke("meeting.vip_list", locals())


def vip_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[str]:
    """Go through `userid_list` of every page of vip_list."""
    return api.iterate("meeting.vip_list", locals())
