"""操作记录, asynchronous: generated from spec/security/record.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def get_file_oper_record(
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
    """List what was done with files, page by page (获取文件操作记录); see `qyapi.security.get_file_oper_record`."""
    return await api.ainvoke("security.get_file_oper_record", locals())


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
) -> AsyncIterator[FileOperRecord]:
    """Go through `record_list` of every page of get_file_oper_record."""
    return api.aiterate("security.get_file_oper_record", locals())


async def get_screen_oper_record(
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
    """List the screenshots that members took, page by page (获取截屏操作记录); see `qyapi.security.get_screen_oper_record`."""
    return await api.ainvoke("security.get_screen_oper_record", locals())


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
) -> AsyncIterator[ScreenOperRecord]:
    """Go through `record_list` of every page of get_screen_oper_record."""
    return api.aiterate("security.get_screen_oper_record", locals())


async def member_oper_log_list(
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
    """List what members did with their accounts, page by page (获取成员操作记录); see `qyapi.security.member_oper_log_list`."""
    return await api.ainvoke("security.member_oper_log_list", locals())


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
) -> AsyncIterator[MemberOperRecord]:
    """Go through `record_list` of every page of member_oper_log_list."""
    return api.aiterate("security.member_oper_log_list", locals())


async def admin_oper_log_list(
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
    """List what was done in the admin console, page by page (获取管理端操作日志); see `qyapi.security.admin_oper_log_list`."""
    return await api.ainvoke("security.admin_oper_log_list", locals())


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
) -> AsyncIterator[AdminOperRecord]:
    """Go through `record_list` of every page of admin_oper_log_list."""
    return api.aiterate("security.admin_oper_log_list", locals())
