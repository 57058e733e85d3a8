"""客户朋友圈, asynchronous: generated from spec/externalcontact/moment.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.externalcontact.moment import (
        AddMomentTaskResponse,
        GetMomentCommentsResponse,
        GetMomentCustomerListResponse,
        GetMomentListResponse,
        GetMomentSendResultResponse,
        GetMomentTaskResponse,
        GetMomentTaskResultResponse,
        Moment,
        MomentAttachment,
        MomentCustomer,
        MomentRange,
        MomentTask,
        MomentText,
        MomentViewer,
    )

__all__ = [
    "add_moment_task",
    "cancel_moment_task",
    "get_moment_comments",
    "get_moment_customer_list",
    "get_moment_customer_list_iter",
    "get_moment_list",
    "get_moment_list_iter",
    "get_moment_send_result",
    "get_moment_send_result_iter",
    "get_moment_task",
    "get_moment_task_iter",
    "get_moment_task_result",
    "get_moment_task_result_wait",
]


async def add_moment_task(
    api: CorpApi,
    /,
    *,
    text: MomentText | None = None,
    attachments: Sequence[MomentAttachment] | None = None,
    visible_range: MomentRange | None = None,
    extra: Extra = None,
) -> AddMomentTaskResponse:
    """Prepare a moment that members are asked to publish to their customers (创建发表任务); see
    `qyapi.externalcontact.add_moment_task`.
    """
    return await api.ainvoke("externalcontact.add_moment_task", locals())


async def get_moment_task_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetMomentTaskResultResponse:
    """See how far the preparation of a moment has come (获取任务创建结果); see `qyapi.externalcontact.get_moment_task_result`."""
    return await api.ainvoke("externalcontact.get_moment_task_result", locals())


async def get_moment_task_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetMomentTaskResultResponse] = False,
    extra: Extra = None,
) -> GetMomentTaskResultResponse:
    """Call get_moment_task_result until the job is done; see `qyapi.externalcontact.get_moment_task_result_wait`."""
    return await api.apoll("externalcontact.get_moment_task_result", locals())


async def cancel_moment_task(api: CorpApi, /, *, moment_id: str, extra: Extra = None) -> None:
    """Keep members from publishing a moment that was prepared for them (停止发表企业朋友圈); see
    `qyapi.externalcontact.cancel_moment_task`.
    """
    await api.ainvoke("externalcontact.cancel_moment_task", locals())


async def get_moment_list(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    creator: str | None = None,
    filter_type: Literal[0, 1, 2] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetMomentListResponse:
    """List the moments of the corp and its members, page by page (获取企业全部的发表列表); see
    `qyapi.externalcontact.get_moment_list`.
    """
    return await api.ainvoke("externalcontact.get_moment_list", locals())


def get_moment_list_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    creator: str | None = None,
    filter_type: Literal[0, 1, 2] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[Moment]:
    """Go through `moment_list` of every page of get_moment_list."""
    return api.aiterate("externalcontact.get_moment_list", locals())


async def get_moment_task(
    api: CorpApi, /, *, moment_id: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> GetMomentTaskResponse:
    """List the members who are asked to publish a moment of the corp, page by page (获取客户朋友圈企业发表的列表); see
    `qyapi.externalcontact.get_moment_task`.
    """
    return await api.ainvoke("externalcontact.get_moment_task", locals())


def get_moment_task_iter(
    api: CorpApi, /, *, moment_id: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[MomentTask]:
    """Go through `task_list` of every page of get_moment_task."""
    return api.aiterate("externalcontact.get_moment_task", locals())


async def get_moment_customer_list(
    api: CorpApi,
    /,
    *,
    moment_id: str,
    userid: str,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetMomentCustomerListResponse:
    """List the customers a moment was meant for, page by page (获取客户朋友圈发表时选择的可见范围); see
    `qyapi.externalcontact.get_moment_customer_list`.
    """
    return await api.ainvoke("externalcontact.get_moment_customer_list", locals())


def get_moment_customer_list_iter(
    api: CorpApi, /, *, moment_id: str, userid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[MomentCustomer]:
    """Go through `customer_list` of every page of get_moment_customer_list."""
    return api.aiterate("externalcontact.get_moment_customer_list", locals())


async def get_moment_send_result(
    api: CorpApi,
    /,
    *,
    moment_id: str,
    userid: str,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetMomentSendResultResponse:
    """List the customers who can see a moment, page by page (获取客户朋友圈发表后的可见客户列表); see
    `qyapi.externalcontact.get_moment_send_result`.
    """
    return await api.ainvoke("externalcontact.get_moment_send_result", locals())


def get_moment_send_result_iter(
    api: CorpApi, /, *, moment_id: str, userid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[MomentViewer]:
    """Go through `customer_list` of every page of get_moment_send_result."""
    return api.aiterate("externalcontact.get_moment_send_result", locals())


async def get_moment_comments(
    api: CorpApi, /, *, moment_id: str, userid: str, extra: Extra = None
) -> GetMomentCommentsResponse:
    """Read who has commented on a moment or liked it (获取客户朋友圈的互动数据); see `qyapi.externalcontact.get_moment_comments`."""
    return await api.ainvoke("externalcontact.get_moment_comments", locals())
