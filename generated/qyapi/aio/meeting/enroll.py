"""会议报名, asynchronous: generated from spec/meeting/enroll.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.enroll import (
        Enroll,
        EnrollApproveResponse,
        EnrollDeleteResponse,
        EnrollEntry,
        EnrollGetConfigResponse,
        EnrollId,
        EnrollImportResponse,
        EnrollListResponse,
        EnrollQueryByTmpOpenidResponse,
        EnrollQuestion,
        EnrollSetConfigResponse,
    )

__all__ = [
    "enroll_approve",
    "enroll_delete",
    "enroll_get_config",
    "enroll_import",
    "enroll_list",
    "enroll_list_iter",
    "enroll_query_by_tmp_openid",
    "enroll_set_config",
]


async def enroll_set_config(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    approve_type: Literal[1, 2] | None = None,
    is_collect_question: Literal[1, 2] | None = None,
    no_registration_needed_for_staff: bool | None = None,
    question_list: Sequence[EnrollQuestion] | None = None,
    extra: Extra = None,
) -> EnrollSetConfigResponse:
    """Change how people register for a meeting of this app (修改会议报名配置); see `qyapi.meeting.enroll_set_config`."""
    return await api.ainvoke("meeting.enroll_set_config", locals())


async def enroll_get_config(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> EnrollGetConfigResponse:
    """Read how people register for a meeting of this app (获取会议报名配置); see `qyapi.meeting.enroll_get_config`."""
    return await api.ainvoke("meeting.enroll_get_config", locals())


async def enroll_query_by_tmp_openid(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    tmp_openid_list: Sequence[str],
    sorting_rules: Literal[1, 2] | None = None,
    extra: Extra = None,
) -> EnrollQueryByTmpOpenidResponse:
    """Find the registrations of attendees of a meeting (获取会议成员报名ID); see `qyapi.meeting.enroll_query_by_tmp_openid`."""
    return await api.ainvoke("meeting.enroll_query_by_tmp_openid", locals())


async def enroll_list(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    status: Literal[0, 1, 2, 3] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> EnrollListResponse:
    """List the registrations for a meeting of this app (获取会议报名信息); see `qyapi.meeting.enroll_list`."""
    return await api.ainvoke("meeting.enroll_list", locals())


def enroll_list_iter(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    status: Literal[0, 1, 2, 3] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[Enroll]:
    """Go through `enroll_list` of every page of enroll_list."""
    return api.aiterate("meeting.enroll_list", locals())


async def enroll_approve(
    api: CorpApi, /, *, meetingid: str, action: Literal[1, 2, 3], enroll_id_list: Sequence[str], extra: Extra = None
) -> EnrollApproveResponse:
    """Approve or refuse registrations for a meeting of this app (审批会议报名信息); see `qyapi.meeting.enroll_approve`."""
    return await api.ainvoke("meeting.enroll_approve", locals())


async def enroll_import(
    api: CorpApi, /, *, meetingid: str, enroll_list: Sequence[EnrollEntry], extra: Extra = None
) -> EnrollImportResponse:
    """Register people for a meeting of this app (导入会议报名信息); see `qyapi.meeting.enroll_import`."""
    return await api.ainvoke("meeting.enroll_import", locals())


async def enroll_delete(
    api: CorpApi, /, *, meetingid: str, enroll_id_list: Sequence[EnrollId], extra: Extra = None
) -> EnrollDeleteResponse:
    """Delete registrations for a meeting of this app, imported or not (删除会议报名信息); see `qyapi.meeting.enroll_delete`."""
    return await api.ainvoke("meeting.enroll_delete", locals())
