"""操作记录: generated from spec/security/record.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.security.record import (
        AdminOperLogListResponse,
        AdminOperRecord,
        FileOperation,
        FileOperRecord,
        GetFileOperRecordResponse,
        GetScreenOperRecordResponse,
        MemberOperLogListResponse,
        MemberOperRecord,
        ScreenOperRecord,
    )

__all__ = [
    "admin_oper_log_list",
    "admin_oper_log_list_iter",
    "get_file_oper_record",
    "get_file_oper_record_iter",
    "get_screen_oper_record",
    "get_screen_oper_record_iter",
    "member_oper_log_list",
    "member_oper_log_list_iter",
]


def get_file_oper_record(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    userid_list: Sequence[str] | None = None,
    operation: FileOperation | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetFileOperRecordResponse:
    """List what was done with files, page by page (获取文件操作记录).

    For corps that use 文件防泄漏. Only of members who may see the app.

    Args:
        start_time: Unix seconds.
        end_time: At most 14 days after start_time. Unix seconds.
        userid_list: At most 100; everybody if left out.
        operation: Only records of this kind.
        cursor: From the last answer; left out at first.
        limit: At most 1000.

    https://developer.work.weixin.qq.com/document/path/98079 (for internal apps)
    """
    return api.invoke("security.get_file_oper_record", locals())


def get_file_oper_record_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    userid_list: Sequence[str] | None = None,
    operation: FileOperation | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[FileOperRecord]:
    """Go through `record_list` of every page of get_file_oper_record."""
    return api.iterate("security.get_file_oper_record", locals())


def get_screen_oper_record(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    userid_list: Sequence[str] | None = None,
    department_id_list: Sequence[int] | None = None,
    screen_shot_type: Literal[1, 2, 3, 4, 5, 6] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetScreenOperRecordResponse:
    """List the screenshots that members took, page by page (获取截屏操作记录).

    For corps that use 截屏/录屏管理. Only of members who may see the app.

    Args:
        start_time: Unix seconds.
        end_time: At most 14 days after start_time. Unix seconds.
        userid_list: At most 100.
        department_id_list: At most 100.
        screen_shot_type: What was on the screen: 1 a chat, 2 contacts, 3 mail, 4 a file, 5 the calendar, 6 something
            else. All if left out.
        cursor: From the last answer; left out at first.
        limit: At most 1000.

    https://developer.work.weixin.qq.com/document/path/100128 (for internal apps)
    """
    return api.invoke("security.get_screen_oper_record", locals())


def get_screen_oper_record_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    userid_list: Sequence[str] | None = None,
    department_id_list: Sequence[int] | None = None,
    screen_shot_type: Literal[1, 2, 3, 4, 5, 6] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[ScreenOperRecord]:
    """Go through `record_list` of every page of get_screen_oper_record."""
    return api.iterate("security.get_screen_oper_record", locals())


def member_oper_log_list(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    oper_type: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 20, 21] | None = None,
    userid: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> MemberOperLogListResponse:
    """List what members did with their accounts, page by page (获取成员操作记录).

    Only of members who may see the app. A page can be shorter than asked for. At most 600 calls a minute.

    Args:
        start_time: Within the last 180 days. Unix seconds.
        end_time: In the past, and at most 7 days after start_time. Unix seconds.
        oper_type: 1 added an external contact, 2 removed one, 3 marked one as customer, 4 signed in on a new device, 5
            changed the phone number, 6 bound WeChat, 7 bound another WeChat, 8 invited a member, 9 was barred from
            signing in, 11 changed the nickname, 12 the name, 13 signed in on a second device, 15 confirmed an order of
            advanced features, 16 changed an app, 17 confirmed an order of chat archiving, 20 was barred from external
            contacts, 21 locked a device. All if left out.
        cursor: From the last answer to the same question; left out at first.
        limit: At most and by default 400.

    https://developer.work.weixin.qq.com/document/path/100178 (for internal apps)
    """
    return api.invoke("security.member_oper_log_list", locals())


def member_oper_log_list_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    oper_type: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 20, 21] | None = None,
    userid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[MemberOperRecord]:
    """Go through `record_list` of every page of member_oper_log_list."""
    return api.iterate("security.member_oper_log_list", locals())


def admin_oper_log_list(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    oper_type: Literal[2, 3, 7, 8, 11, 12, 13] | None = None,
    userid: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AdminOperLogListResponse:
    """List what was done in the admin console, page by page (获取管理端操作日志).

    Of all admins, but not what was done through the API. A page can be shorter than asked for. At most 600 calls a
    minute.

    Args:
        start_time: Within the last 180 days. Unix seconds.
        end_time: In the past, and at most 7 days after start_time. Unix seconds.
        oper_type: 2 permissions, 3 members and departments, 7 other, 8 apps, 11 contacts and chats, 12 the corp, 13
            external contacts. All if left out.
        cursor: From the last answer to the same question; left out at first.
        limit: At most and by default 400.

    https://developer.work.weixin.qq.com/document/path/100179 (for internal apps)
    """
    return api.invoke("security.admin_oper_log_list", locals())


def admin_oper_log_list_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    oper_type: Literal[2, 3, 7, 8, 11, 12, 13] | None = None,
    userid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[AdminOperRecord]:
    """Go through `record_list` of every page of admin_oper_log_list."""
    return api.iterate("security.admin_oper_log_list", locals())
