"""高级功能账号管理: generated from spec/security/vip.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.security.vip import (
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
    """Give members the advanced security features (分配高级功能账号).

    Done in the background: ask vip_batch_add_job_result.

    Args:
        userid_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/99503 (for internal apps)
    """
    return api.invoke("security.vip_submit_batch_add_job", locals())


def vip_batch_add_job_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> VipBatchAddJobResultResponse:
    """Look up who got the advanced security features (查询分配高级功能账号结果).

    https://developer.work.weixin.qq.com/document/path/99503 (for internal apps)
    """
    return api.invoke("security.vip_batch_add_job_result", locals())


def vip_submit_batch_del_job(
    api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None
) -> VipSubmitBatchDelJobResponse:
    """Take the advanced security features from members (取消高级功能账号).

    Done in the background: ask vip_batch_del_job_result.

    Args:
        userid_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/99505 (for internal apps)
    """
    return api.invoke("security.vip_submit_batch_del_job", locals())


def vip_batch_del_job_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> VipBatchDelJobResultResponse:
    """Look up who lost the advanced security features (查询取消高级功能账号结果).

    https://developer.work.weixin.qq.com/document/path/99505 (for internal apps)
    """
    return api.invoke("security.vip_batch_del_job_result", locals())


def vip_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> VipListResponse:
    """List the members with the advanced security features, page by page (获取高级功能账号列表).

    Of those who may see the app. A page can be shorter than asked for.

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 200; default 100.

    https://developer.work.weixin.qq.com/document/path/99506 (for internal apps)
    """
    return api.invoke("security.vip_list", locals())


def vip_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[str]:
    """Go through `userid_list` of every page of vip_list."""
    return api.iterate("security.vip_list", locals())
