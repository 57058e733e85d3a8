"""会议报名: generated from spec/meeting/enroll.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def enroll_set_config(
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
    """Change how people register for a meeting of this app (修改会议报名配置).

    Fails where registration is not enabled.

    Args:
        approve_type: 1 everybody is let in (default), 2 after approval.
        is_collect_question: 1 no questions (default), 2 ask question_list.
        no_registration_needed_for_staff: Whether members of the corp need not register; default false.
        question_list: With is_collect_question 2. Special questions are asked first.

    https://developer.work.weixin.qq.com/document/path/98797 (for internal apps)
    """
    return api.invoke("meeting.enroll_set_config", locals())


def enroll_get_config(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> EnrollGetConfigResponse:
    """Read how people register for a meeting of this app (获取会议报名配置).

    Fails where registration is not enabled.

    https://developer.work.weixin.qq.com/document/path/98800 (for internal apps)
    """
    return api.invoke("meeting.enroll_get_config", locals())


def enroll_query_by_tmp_openid(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    tmp_openid_list: Sequence[str],
    sorting_rules: Literal[1, 2] | None = None,
    extra: Extra = None,
) -> EnrollQueryByTmpOpenidResponse:
    """Find the registrations of attendees of a meeting (获取会议成员报名ID).

    Args:
        tmp_openid_list: From meeting/get_attendee_list, at most 500.
        sorting_rules: Which comes first of somebody's registrations: 1 that imported by phone number (default), 2 their
            own.

    https://developer.work.weixin.qq.com/document/path/98794 (for internal apps)
    """
    return api.invoke("meeting.enroll_query_by_tmp_openid", locals())


def enroll_list(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    status: Literal[0, 1, 2, 3] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> EnrollListResponse:
    """List the registrations for a meeting of this app (获取会议报名信息).

    Args:
        status: 0 all (default), 1 to be approved, 2 refused, 3 approved.
        cursor: From the last answer; left out at first.
        limit: At most 50, which is the default; the same for all pages.

    https://developer.work.weixin.qq.com/document/path/98810 (for internal apps)
    """
    return api.invoke("meeting.enroll_list", locals())


def enroll_list_iter(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    status: Literal[0, 1, 2, 3] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[Enroll]:
    """Go through `enroll_list` of every page of enroll_list."""
    return api.iterate("meeting.enroll_list", locals())


def enroll_approve(
    api: CorpApi, /, *, meetingid: str, action: Literal[1, 2, 3], enroll_id_list: Sequence[str], extra: Extra = None
) -> EnrollApproveResponse:
    """Approve or refuse registrations for a meeting of this app (审批会议报名信息).

    Args:
        action: 1 take back an approval, so that it is to be approved again, 2 refuse, 3 approve.

    https://developer.work.weixin.qq.com/document/path/98807 (for internal apps)
    """
    return api.invoke("meeting.enroll_approve", locals())


def enroll_import(
    api: CorpApi, /, *, meetingid: str, enroll_list: Sequence[EnrollEntry], extra: Extra = None
) -> EnrollImportResponse:
    """Register people for a meeting of this app (导入会议报名信息).

    Fails where registration is not enabled.

    https://developer.work.weixin.qq.com/document/path/98816 (for internal apps)
    """
    return api.invoke("meeting.enroll_import", locals())


def enroll_delete(
    api: CorpApi, /, *, meetingid: str, enroll_id_list: Sequence[EnrollId], extra: Extra = None
) -> EnrollDeleteResponse:
    """Delete registrations for a meeting of this app, imported or not (删除会议报名信息).

    https://developer.work.weixin.qq.com/document/path/98817 (for internal apps)
    """
    return api.invoke("meeting.enroll_delete", locals())
