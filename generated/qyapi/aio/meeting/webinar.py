"""网络研讨会管理, asynchronous: generated from spec/meeting/webinar.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.enroll import Enroll, EnrollEntry, EnrollId, EnrollQuestion
    from qyapi.types.meeting.webinar import (
        Webinar,
        WebinarCreateResponse,
        WebinarEnrollApproveResponse,
        WebinarEnrollDeleteResponse,
        WebinarEnrollGetConfigResponse,
        WebinarEnrollImportResponse,
        WebinarEnrollListResponse,
        WebinarEnrollQueryByTmpOpenidResponse,
        WebinarEnrollSetConfigResponse,
        WebinarGuest,
        WebinarHost,
        WebinarListGuestResponse,
        WebinarMediaSetting,
    )

__all__ = [
    "webinar_cancel",
    "webinar_create",
    "webinar_enroll_approve",
    "webinar_enroll_delete",
    "webinar_enroll_get_config",
    "webinar_enroll_import",
    "webinar_enroll_list",
    "webinar_enroll_list_iter",
    "webinar_enroll_query_by_tmp_openid",
    "webinar_enroll_set_config",
    "webinar_get",
    "webinar_list_guest",
    "webinar_update",
    "webinar_update_guest_list",
    "webinar_update_warm_up",
]


async def webinar_create(
    api: CorpApi,
    /,
    *,
    admin_userid: str,
    title: str,
    start_time: int,
    end_time: int,
    admission_type: Literal[0, 1, 2],
    playback_for_audience: bool,
    sponsor: str | None = None,
    hosts: Sequence[WebinarHost] | None = None,
    password: str | None = None,
    cover_url: str | None = None,
    description: str | None = None,
    enable_guest_invite_link: bool | None = None,
    media_setting: WebinarMediaSetting | None = None,
    enable_qa: bool | None = None,
    sensitive_words: Sequence[str] | None = None,
    enable_manual_check: bool | None = None,
    activity_page: bool | None = None,
    display_number_of_attendees: bool | None = None,
    preparation_mode: bool | None = None,
    extra: Extra = None,
) -> WebinarCreateResponse:
    """Schedule a webinar, for up to 50,000 people (创建网络研讨会); see `qyapi.meeting.webinar_create`."""
    return await api.ainvoke("meeting.webinar_create", locals())


async def webinar_update(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    title: str,
    start_time: int,
    end_time: int,
    admission_type: Literal[0, 1, 2],
    playback_for_audience: bool,
    sponsor: str | None = None,
    hosts: Sequence[WebinarHost] | None = None,
    password: str | None = None,
    cover_url: str | None = None,
    description: str | None = None,
    enable_guest_invite_link: bool | None = None,
    media_setting: WebinarMediaSetting | None = None,
    enable_qa: bool | None = None,
    sensitive_words: Sequence[str] | None = None,
    enable_manual_check: bool | None = None,
    activity_page: bool | None = None,
    display_number_of_attendees: bool | None = None,
    preparation_mode: bool | None = None,
    extra: Extra = None,
) -> None:
    """Change a webinar of this app (修改网络研讨会); see `qyapi.meeting.webinar_update`."""
    await api.ainvoke("meeting.webinar_update", locals())


async def webinar_cancel(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> None:
    """Cancel a webinar of this app (取消网络研讨会); see `qyapi.meeting.webinar_cancel`."""
    await api.ainvoke("meeting.webinar_cancel", locals())


async def webinar_get(
    api: CorpApi, /, *, meetingid: str | None = None, meeting_code: str | None = None, extra: Extra = None
) -> Webinar:
    """Read one webinar of this app (获取网络研讨会详情); see `qyapi.meeting.webinar_get`."""
    return await api.ainvoke("meeting.webinar_get", locals())


async def webinar_list_guest(
    api: CorpApi, /, *, meetingid: str | None = None, meeting_code: str | None = None, extra: Extra = None
) -> WebinarListGuestResponse:
    """List the guests of a webinar of this app (获取网络研讨会嘉宾列表); see `qyapi.meeting.webinar_list_guest`."""
    return await api.ainvoke("meeting.webinar_list_guest", locals())


async def webinar_update_guest_list(
    api: CorpApi, /, *, meetingid: str, guests: Sequence[WebinarGuest], extra: Extra = None
) -> None:
    """Replace the guests of a webinar of this app (更新网络研讨会嘉宾列表); see `qyapi.meeting.webinar_update_guest_list`."""
    await api.ainvoke("meeting.webinar_update_guest_list", locals())


async def webinar_update_warm_up(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    warm_up_picture: str | None = None,
    warm_up_video: str | None = None,
    allow_attendees_invite_others: bool | None = None,
    extra: Extra = None,
) -> None:
    """Set what the audience of a webinar of this app sees in the 15 minutes before it begins (管理网络研讨会暖场配置); see
    `qyapi.meeting.webinar_update_warm_up`.
    """
    await api.ainvoke("meeting.webinar_update_warm_up", locals())


async def webinar_enroll_set_config(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    approve_type: Literal[1, 2] | None = None,
    is_collect_question: Literal[1, 2] | None = None,
    no_registration_needed_for_staff: bool | None = None,
    question_list: Sequence[EnrollQuestion] | None = None,
    extra: Extra = None,
) -> WebinarEnrollSetConfigResponse:
    """Change how people register for a webinar of this app (修改网络研讨会报名配置); see
    `qyapi.meeting.webinar_enroll_set_config`.
    """
    return await api.ainvoke("meeting.webinar_enroll_set_config", locals())


async def webinar_enroll_get_config(
    api: CorpApi, /, *, meetingid: str, extra: Extra = None
) -> WebinarEnrollGetConfigResponse:
    """Read how people register for a webinar of this app (获取网络研讨会报名配置); see `qyapi.meeting.webinar_enroll_get_config`."""
    return await api.ainvoke("meeting.webinar_enroll_get_config", locals())


async def webinar_enroll_query_by_tmp_openid(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    tmp_openid_list: Sequence[str],
    sorting_rules: Literal[1, 2] | None = None,
    extra: Extra = None,
) -> WebinarEnrollQueryByTmpOpenidResponse:
    """Find the registrations of attendees of a webinar (获取网络研讨会成员报名ID); see
    `qyapi.meeting.webinar_enroll_query_by_tmp_openid`.
    """
    return await api.ainvoke("meeting.webinar_enroll_query_by_tmp_openid", locals())


async def webinar_enroll_list(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    status: Literal[0, 1, 2, 3] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> WebinarEnrollListResponse:
    """List the registrations for a webinar of this app (获取网络研讨会报名信息); see `qyapi.meeting.webinar_enroll_list`."""
    return await api.ainvoke("meeting.webinar_enroll_list", locals())


def webinar_enroll_list_iter(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    status: Literal[0, 1, 2, 3] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[Enroll]:
    """Go through `enroll_list` of every page of webinar_enroll_list."""
    return api.aiterate("meeting.webinar_enroll_list", locals())


async def webinar_enroll_approve(
    api: CorpApi, /, *, meetingid: str, enroll_id_list: Sequence[str], action: Literal[1, 2, 3], extra: Extra = None
) -> WebinarEnrollApproveResponse:
    """Approve or refuse registrations for a webinar of this app (审批网络研讨会报名信息); see
    `qyapi.meeting.webinar_enroll_approve`.
    """
    return await api.ainvoke("meeting.webinar_enroll_approve", locals())


async def webinar_enroll_import(
    api: CorpApi, /, *, meetingid: str, enroll_list: Sequence[EnrollEntry], extra: Extra = None
) -> WebinarEnrollImportResponse:
    """Register people for a webinar of this app (导入网络研讨会报名信息); see `qyapi.meeting.webinar_enroll_import`."""
    return await api.ainvoke("meeting.webinar_enroll_import", locals())


async def webinar_enroll_delete(
    api: CorpApi, /, *, meetingid: str, enroll_id_list: Sequence[EnrollId], extra: Extra = None
) -> WebinarEnrollDeleteResponse:
    """Delete registrations for a webinar of this app, imported or not (删除网络研讨会报名信息); see
    `qyapi.meeting.webinar_enroll_delete`.
    """
    return await api.ainvoke("meeting.webinar_enroll_delete", locals())
