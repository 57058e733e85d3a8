"""网络研讨会管理: generated from spec/meeting/webinar.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def webinar_create(
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
    """Schedule a webinar, for up to 50,000 people (创建网络研讨会).

    Args:
        admin_userid: The member who manages the webinar.
        title: 1 to 255 characters.
        start_time: Unix time in seconds, not more than half an hour ago.
        end_time: Unix time in seconds.
        admission_type: Who may watch: 0 everybody, 1 those registered, 2 those with the password.
        playback_for_audience: Whether the audience may see the recording; needs auto_record_type cloud.
        sponsor: 1 to 40 characters.
        hosts: The manager if left out.
        password: 4 to 6 digits; needed with admission_type 2, else ignored.
        cover_url: PNG or JPEG of at most 5 MB, larger than 640×360; needs activity_page. An event tells when it has
            been fetched.
        description: At most 5000 characters; needs activity_page.
        enable_guest_invite_link: Whether there is a link that makes people guests; default false.
        enable_qa: Whether questions can be asked; default true.
        sensitive_words: Not to be used in the chat; at most 50 of 10 Chinese characters.
        enable_manual_check: Whether messages appear only once checked; default false.
        activity_page: Whether there is a page about the webinar; default true.
        display_number_of_attendees: Whether that page tells how many come; default 1.

    https://developer.work.weixin.qq.com/document/path/98842 (for internal apps)
    """
    return api.invoke("meeting.webinar_create", locals())


def webinar_update(
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
    """Change a webinar of this app (修改网络研讨会).

    Args:
        title: 1 to 255 characters.
        start_time: Unix time in seconds, not more than half an hour ago.
        end_time: Unix time in seconds.
        admission_type: Who may watch: 0 everybody, 1 those registered, 2 those with the password.
        playback_for_audience: Whether the audience may see the recording; needs auto_record_type cloud.
        sponsor: 1 to 40 characters.
        hosts: Replaces the hosts.
        password: 4 to 6 digits; needed with admission_type 2, else ignored.
        cover_url: PNG or JPEG of at most 5 MB, larger than 640×360; needs activity_page. An event tells when it has
            been fetched.
        description: At most 5000 characters; needs activity_page.
        enable_guest_invite_link: Whether there is a link that makes people guests; default false.
        enable_qa: Whether questions can be asked; default true.
        sensitive_words: Not to be used in the chat; at most 50 of 10 Chinese characters.
        enable_manual_check: Whether messages appear only once checked; default false.
        activity_page: Whether there is a page about the webinar; default true.
        display_number_of_attendees: Whether that page tells how many come; default 1.

    https://developer.work.weixin.qq.com/document/path/98843 (for internal apps)
    """
    api.invoke("meeting.webinar_update", locals())


def webinar_cancel(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> None:
    """Cancel a webinar of this app (取消网络研讨会).

    https://developer.work.weixin.qq.com/document/path/98870 (for internal apps)
    """
    api.invoke("meeting.webinar_cancel", locals())


def webinar_get(
    api: CorpApi, /, *, meetingid: str | None = None, meeting_code: str | None = None, extra: Extra = None
) -> Webinar:
    """Read one webinar of this app (获取网络研讨会详情).

    Args:
        meetingid: This or meeting_code is needed; this goes first.

    https://developer.work.weixin.qq.com/document/path/98860 (for internal apps)
    """
    return api.invoke("meeting.webinar_get", locals())


def webinar_list_guest(
    api: CorpApi, /, *, meetingid: str | None = None, meeting_code: str | None = None, extra: Extra = None
) -> WebinarListGuestResponse:
    """List the guests of a webinar of this app (获取网络研讨会嘉宾列表).

    Args:
        meetingid: This or meeting_code is needed; this goes first.

    https://developer.work.weixin.qq.com/document/path/98871 (for internal apps)
    """
    return api.invoke("meeting.webinar_list_guest", locals())


def webinar_update_guest_list(
    api: CorpApi, /, *, meetingid: str, guests: Sequence[WebinarGuest], extra: Extra = None
) -> None:
    """Replace the guests of a webinar of this app (更新网络研讨会嘉宾列表).

    https://developer.work.weixin.qq.com/document/path/98872 (for internal apps)
    """
    api.invoke("meeting.webinar_update_guest_list", locals())


def webinar_update_warm_up(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    warm_up_picture: str | None = None,
    warm_up_video: str | None = None,
    allow_attendees_invite_others: bool | None = None,
    extra: Extra = None,
) -> None:
    """Set what the audience of a webinar of this app sees in the 15 minutes before it begins (管理网络研讨会暖场配置).

    An event tells when the picture or video has been fetched.

    Args:
        warm_up_picture: URL of a PNG or JPG of at most 5 MB, best of 1280×720. Goes before the video.
        warm_up_video: URL of an MP4 of at most 1 GB, best of 1280×720.
        allow_attendees_invite_others: Default true.

    https://developer.work.weixin.qq.com/document/path/98882 (for internal apps)
    """
    api.invoke("meeting.webinar_update_warm_up", locals())


def webinar_enroll_set_config(
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
    """Change how people register for a webinar of this app (修改网络研讨会报名配置).

    Fails where registration is not enabled.

    Args:
        approve_type: 1 everybody is let in (default), 2 after approval.
        is_collect_question: 1 no questions (default), 2 ask question_list.
        no_registration_needed_for_staff: Whether members of the corp need not register; default false.
        question_list: With is_collect_question 2.

    https://developer.work.weixin.qq.com/document/path/98875 (for internal apps)
    """
    return api.invoke("meeting.webinar_enroll_set_config", locals())


def webinar_enroll_get_config(
    api: CorpApi, /, *, meetingid: str, extra: Extra = None
) -> WebinarEnrollGetConfigResponse:
    """Read how people register for a webinar of this app (获取网络研讨会报名配置).

    Fails where registration is not enabled.

    https://developer.work.weixin.qq.com/document/path/98874 (for internal apps)
    """
    return api.invoke("meeting.webinar_enroll_get_config", locals())


def webinar_enroll_query_by_tmp_openid(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    tmp_openid_list: Sequence[str],
    sorting_rules: Literal[1, 2] | None = None,
    extra: Extra = None,
) -> WebinarEnrollQueryByTmpOpenidResponse:
    """Find the registrations of attendees of a webinar (获取网络研讨会成员报名ID).

    Args:
        tmp_openid_list: From meeting/get_attendee_list, at most 500.
        sorting_rules: Which comes first of somebody's registrations: 1 that imported by phone number (default), 2 their
            own.

    https://developer.work.weixin.qq.com/document/path/98873 (for internal apps)
    """
    return api.invoke("meeting.webinar_enroll_query_by_tmp_openid", locals())


def webinar_enroll_list(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    status: Literal[0, 1, 2, 3] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> WebinarEnrollListResponse:
    """List the registrations for a webinar of this app (获取网络研讨会报名信息).

    Fails where registration is not enabled.

    Args:
        status: 0 all (default), 1 to be approved, 2 refused, 3 approved.
        cursor: From the last answer; left out at first.
        limit: At most 50, which is the default; the same for all pages.

    https://developer.work.weixin.qq.com/document/path/98876 (for internal apps)
    """
    return api.invoke("meeting.webinar_enroll_list", locals())


def webinar_enroll_list_iter(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    status: Literal[0, 1, 2, 3] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[Enroll]:
    """Go through `enroll_list` of every page of webinar_enroll_list."""
    return api.iterate("meeting.webinar_enroll_list", locals())


def webinar_enroll_approve(
    api: CorpApi, /, *, meetingid: str, enroll_id_list: Sequence[str], action: Literal[1, 2, 3], extra: Extra = None
) -> WebinarEnrollApproveResponse:
    """Approve or refuse registrations for a webinar of this app (审批网络研讨会报名信息).

    Args:
        action: 1 take back an approval, so that it is to be approved again, 2 refuse, 3 approve.

    https://developer.work.weixin.qq.com/document/path/98877 (for internal apps)
    """
    return api.invoke("meeting.webinar_enroll_approve", locals())


def webinar_enroll_import(
    api: CorpApi, /, *, meetingid: str, enroll_list: Sequence[EnrollEntry], extra: Extra = None
) -> WebinarEnrollImportResponse:
    """Register people for a webinar of this app (导入网络研讨会报名信息).

    Fails where registration is not enabled.

    https://developer.work.weixin.qq.com/document/path/98880 (for internal apps)
    """
    return api.invoke("meeting.webinar_enroll_import", locals())


def webinar_enroll_delete(
    api: CorpApi, /, *, meetingid: str, enroll_id_list: Sequence[EnrollId], extra: Extra = None
) -> WebinarEnrollDeleteResponse:
    """Delete registrations for a webinar of this app, imported or not (删除网络研讨会报名信息).

    https://developer.work.weixin.qq.com/document/path/98881 (for internal apps)
    """
    return api.invoke("meeting.webinar_enroll_delete", locals())
