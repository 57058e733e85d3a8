"""客户朋友圈: generated from spec/externalcontact/moment.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra
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


def add_moment_task(
    api: CorpApi,
    /,
    *,
    text: MomentText | None = None,
    attachments: Sequence[MomentAttachment] | None = None,
    visible_range: MomentRange | None = None,
    extra: Extra = None,
) -> AddMomentTaskResponse:
    """Prepare a moment that members are asked to publish to their customers (创建发表任务).

    At most 10 a minute and 100,000 a month for the corp. Runs in the background, see get_moment_task_result. Of text
    and attachments at least one is needed.

    Args:
        attachments: All of one kind, at most 9 images or 1 video or 1 link.
        visible_range: All members whom the app may see, and all their customers, if left out.

    https://developer.work.weixin.qq.com/document/path/95094 (also 95095)
    """
    return api.invoke("externalcontact.add_moment_task", locals())


def get_moment_task_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetMomentTaskResultResponse:
    """See how far the preparation of a moment has come (获取任务创建结果).

    https://developer.work.weixin.qq.com/document/path/95094 (also 95095)
    """
    return api.invoke("externalcontact.get_moment_task_result", locals())


def get_moment_task_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetMomentTaskResultResponse] = False,
    extra: Extra = None,
) -> GetMomentTaskResultResponse:
    """Call get_moment_task_result until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("externalcontact.get_moment_task_result", locals())


def cancel_moment_task(api: CorpApi, /, *, moment_id: str, extra: Extra = None) -> None:
    """Keep members from publishing a moment that was prepared for them (停止发表企业朋友圈).

    What is published stays.

    https://developer.work.weixin.qq.com/document/path/97612
    """
    api.invoke("externalcontact.cancel_moment_task", locals())


def get_moment_list(
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
    """List the moments of the corp and its members, page by page (获取企业全部的发表列表).

    Those that were deleted are left out.

    Args:
        start_time: Unix seconds.
        end_time: At most 30 days later. Unix seconds.
        creator: Only those of this member.
        filter_type: 0 by the corp, 1 by a member, 2 all (default).
        cursor: From the last answer; left out at first.
        limit: At most 20, the default.

    https://developer.work.weixin.qq.com/document/path/93333 (also 93443, 96352)
    """
    return api.invoke("externalcontact.get_moment_list", locals())


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
) -> Iterator[Moment]:
    """Go through `moment_list` of every page of get_moment_list."""
    return api.iterate("externalcontact.get_moment_list", locals())


def get_moment_task(
    api: CorpApi, /, *, moment_id: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> GetMomentTaskResponse:
    """List the members who are asked to publish a moment of the corp, page by page (获取客户朋友圈企业发表的列表).

    Args:
        moment_id: Of a moment of the corp.
        cursor: From the last answer; left out at first.
        limit: At most 1000; default 500.

    https://developer.work.weixin.qq.com/document/path/93333 (also 93443, 96352)
    """
    return api.invoke("externalcontact.get_moment_task", locals())


def get_moment_task_iter(
    api: CorpApi, /, *, moment_id: str, limit: int | None = None, extra: Extra = None
) -> Iterator[MomentTask]:
    """Go through `task_list` of every page of get_moment_task."""
    return api.iterate("externalcontact.get_moment_task", locals())


def get_moment_customer_list(
    api: CorpApi,
    /,
    *,
    moment_id: str,
    userid: str,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetMomentCustomerListResponse:
    """List the customers a moment was meant for, page by page (获取客户朋友圈发表时选择的可见范围).

    Args:
        userid: Member who published it; of a moment of the corp from get_moment_task.
        cursor: From the last answer; left out at first.
        limit: At most 1000; default 500.

    https://developer.work.weixin.qq.com/document/path/93333 (also 93443, 96352)
    """
    return api.invoke("externalcontact.get_moment_customer_list", locals())


def get_moment_customer_list_iter(
    api: CorpApi, /, *, moment_id: str, userid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[MomentCustomer]:
    """Go through `customer_list` of every page of get_moment_customer_list."""
    return api.iterate("externalcontact.get_moment_customer_list", locals())


def get_moment_send_result(
    api: CorpApi,
    /,
    *,
    moment_id: str,
    userid: str,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetMomentSendResultResponse:
    """List the customers who can see a moment, page by page (获取客户朋友圈发表后的可见客户列表).

    Args:
        userid: Member who published it; of a moment of the corp from get_moment_task.
        cursor: From the last answer; left out at first.
        limit: At most 5000; default 3000.

    https://developer.work.weixin.qq.com/document/path/93333 (also 93443, 96352)
    """
    return api.invoke("externalcontact.get_moment_send_result", locals())


def get_moment_send_result_iter(
    api: CorpApi, /, *, moment_id: str, userid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[MomentViewer]:
    """Go through `customer_list` of every page of get_moment_send_result."""
    return api.iterate("externalcontact.get_moment_send_result", locals())


def get_moment_comments(
    api: CorpApi, /, *, moment_id: str, userid: str, extra: Extra = None
) -> GetMomentCommentsResponse:
    """Read who has commented on a moment or liked it (获取客户朋友圈的互动数据).

    Args:
        userid: Member who published it; of a moment of the corp from get_moment_task.

    https://developer.work.weixin.qq.com/document/path/93333 (also 93443, 96352)
    """
    return api.invoke("externalcontact.get_moment_comments", locals())
