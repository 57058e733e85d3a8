"""企业数据存档, asynchronous: generated from spec/security/archive.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.security.archive import (
        ArchivedDocument,
        ArchivedFile,
        ArchivedMember,
        CalendarGetDefaultCalendarResponse,
        CalendarGetScheduleDetailResponse,
        CalendarGetScheduleListBySequenceResponse,
        CalendarGetScheduleListResponse,
        DocExportResponse,
        DocGetExportResultResponse,
        DocListResponse,
        FileContentGetAuthUserListResponse,
        WedriveDownloadFileResponse,
        WedriveGetAuthFileListResponse,
        WedriveGetAuthSpaceListResponse,
    )

__all__ = [
    "calendar_get_default_calendar",
    "calendar_get_schedule_detail",
    "calendar_get_schedule_list",
    "calendar_get_schedule_list_by_sequence",
    "calendar_get_schedule_list_iter",
    "doc_export",
    "doc_get_export_result",
    "doc_get_export_result_wait",
    "doc_list",
    "doc_list_iter",
    "file_content_get_auth_user_list",
    "file_content_get_auth_user_list_iter",
    "wedrive_download_file",
    "wedrive_get_auth_file_list",
    "wedrive_get_auth_file_list_iter",
    "wedrive_get_auth_space_list",
]


async def file_content_get_auth_user_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> FileContentGetAuthUserListResponse:
    """List the members whose files are archived for the app, page by page (获取存档成员); see
    `qyapi.security.file_content_get_auth_user_list`.
    """
    return await api.ainvoke("security.file_content_get_auth_user_list", locals())


def file_content_get_auth_user_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[ArchivedMember]:
    """Go through `auth_user_list` of every page of file_content_get_auth_user_list."""
    return api.aiterate("security.file_content_get_auth_user_list", locals())


async def doc_list(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    userid: str,
    doc_type: Literal[3, 4, 6, 7, 10],
    is_resigned: bool | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> DocListResponse:
    """List the archived documents that a member owns, page by page (获取成员文档列表); see `qyapi.security.doc_list`."""
    return await api.ainvoke("security.doc_list", locals())


def doc_list_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    userid: str,
    doc_type: Literal[3, 4, 6, 7, 10],
    is_resigned: bool | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[ArchivedDocument]:
    """Go through `doc_list` of every page of doc_list."""
    return api.aiterate("security.doc_list", locals())


async def doc_export(
    api: CorpApi, /, *, docid: str, export_format: Literal["docx", "pdf", "xlsx", "xmind", "pptx"], extra: Extra = None
) -> DocExportResponse:
    """Begin to export an archived document as a file (创建导出任务); see `qyapi.security.doc_export`."""
    return await api.ainvoke("security.doc_export", locals())


async def doc_get_export_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> DocGetExportResultResponse:
    """Read how far the export of an archived document is, and where its file is (查询导出结果); see
    `qyapi.security.doc_get_export_result`.
    """
    return await api.ainvoke("security.doc_get_export_result", locals())


async def doc_get_export_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[DocGetExportResultResponse] = False,
    extra: Extra = None,
) -> DocGetExportResultResponse:
    """Call doc_get_export_result until the job is done; see `qyapi.security.doc_get_export_result_wait`."""
    return await api.apoll("security.doc_get_export_result", locals())


async def wedrive_get_auth_space_list(
    api: CorpApi, /, *, userid: str, is_resigned: bool | None = None, extra: Extra = None
) -> WedriveGetAuthSpaceListResponse:
    """List the drive spaces of a member that are archived (获取成员授权空间); see `qyapi.security.wedrive_get_auth_space_list`."""
    return await api.ainvoke("security.wedrive_get_auth_space_list", locals())


async def wedrive_get_auth_file_list(
    api: CorpApi,
    /,
    *,
    userid: str,
    spaceid: str,
    is_resigned: bool | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> WedriveGetAuthFileListResponse:
    """List the files that a member put into an archived drive space or took over there, page by page (获取文件列表); see
    `qyapi.security.wedrive_get_auth_file_list`.
    """
    return await api.ainvoke("security.wedrive_get_auth_file_list", locals())


def wedrive_get_auth_file_list_iter(
    api: CorpApi,
    /,
    *,
    userid: str,
    spaceid: str,
    is_resigned: bool | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[ArchivedFile]:
    """Go through `file_list` of every page of wedrive_get_auth_file_list."""
    return api.aiterate("security.wedrive_get_auth_file_list", locals())


async def wedrive_download_file(api: CorpApi, /, *, fileid: str, extra: Extra = None) -> WedriveDownloadFileResponse:
    """Get a link to an archived file of the drive (下载文件); see `qyapi.security.wedrive_download_file`."""
    return await api.ainvoke("security.wedrive_download_file", locals())


async def calendar_get_default_calendar(
    api: CorpApi, /, *, userid: str, is_resigned: bool | None = None, extra: Extra = None
) -> CalendarGetDefaultCalendarResponse:
    """Get the id of the calendar that WeCom itself made for a member (获取默认日历本 ID); see
    `qyapi.security.calendar_get_default_calendar`.
    """
    return await api.ainvoke("security.calendar_get_default_calendar", locals())


async def calendar_get_schedule_list(
    api: CorpApi, /, *, cal_id: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> CalendarGetScheduleListResponse:
    """List the ids of the schedules in the default calendar of a member who is archived, page by page
    (获取存档成员主日历下的日程列表); see `qyapi.security.calendar_get_schedule_list`.
    """
    return await api.ainvoke("security.calendar_get_schedule_list", locals())


def calendar_get_schedule_list_iter(
    api: CorpApi, /, *, cal_id: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[str]:
    """Go through `schedule_id_list` of every page of calendar_get_schedule_list."""
    return api.aiterate("security.calendar_get_schedule_list", locals())


async def calendar_get_schedule_list_by_sequence(
    api: CorpApi, /, *, cal_id: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> CalendarGetScheduleListBySequenceResponse:
    """Read the schedules in the default calendar of a member who is archived that changed since a cursor
    (获取存档成员主日历下的增量日程列表); see `qyapi.security.calendar_get_schedule_list_by_sequence`.
    """
    return await api.ainvoke("security.calendar_get_schedule_list_by_sequence", locals())


async def calendar_get_schedule_detail(
    api: CorpApi, /, *, cal_id: str, schedule_id_list: Sequence[str], extra: Extra = None
) -> CalendarGetScheduleDetailResponse:
    """Read schedules in the default calendar of a member who is archived (获取日程详情); see
    `qyapi.security.calendar_get_schedule_detail`.
    """
    return await api.ainvoke("security.calendar_get_schedule_detail", locals())
