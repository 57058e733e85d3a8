"""企业数据存档: generated from spec/security/archive.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra
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


def file_content_get_auth_user_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> FileContentGetAuthUserListResponse:
    """List the members whose files are archived for the app, page by page (获取存档成员).

    The same for documents, the drive and calendars. Only members whom the app may see and whose archive it may read;
    some may have left the corp.

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 1000, by default 200.

    https://developer.work.weixin.qq.com/document/path/101700 (for internal apps)
    """
    return api.invoke("security.file_content_get_auth_user_list", locals())


def file_content_get_auth_user_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> Iterator[ArchivedMember]:
    """Go through `auth_user_list` of every page of file_content_get_auth_user_list."""
    return api.iterate("security.file_content_get_auth_user_list", locals())


def doc_list(
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
    """List the archived documents that a member owns, page by page (获取成员文档列表).

    Only documents that more than one member of the corp has. At most 10 calls of a corp at the same time.

    Args:
        start_time: Only what was changed since. Unix seconds.
        end_time: Only what was changed before. Unix seconds.
        doc_type: 3 document, 4 spreadsheet, 6 slides, 7 mind map, 10 smart sheet.
        is_resigned: Set it where the member has left the corp.
        cursor: From the last answer; left out at first.
        limit: At most 100 (default).

    https://developer.work.weixin.qq.com/document/path/101704 (for internal apps)
    """
    return api.invoke("security.doc_list", locals())


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
) -> Iterator[ArchivedDocument]:
    """Go through `doc_list` of every page of doc_list."""
    return api.iterate("security.doc_list", locals())


def doc_export(
    api: CorpApi, /, *, docid: str, export_format: Literal["docx", "pdf", "xlsx", "xmind", "pptx"], extra: Extra = None
) -> DocExportResponse:
    """Begin to export an archived document as a file (创建导出任务).

    Only documents that more than one member of the corp has. At most 10 calls of a corp at the same time.

    Args:
        export_format: docx or pdf of a document, xlsx of a spreadsheet or smart sheet, xmind of a mind map, pptx or pdf
            of slides.

    https://developer.work.weixin.qq.com/document/path/101689 (for internal apps)
    """
    return api.invoke("security.doc_export", locals())


def doc_get_export_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> DocGetExportResultResponse:
    """Read how far the export of an archived document is, and where its file is (查询导出结果).

    Args:
        jobid: From doc_export.

    https://developer.work.weixin.qq.com/document/path/101690 (for internal apps)
    """
    return api.invoke("security.doc_get_export_result", locals())


def doc_get_export_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[DocGetExportResultResponse] = False,
    extra: Extra = None,
) -> DocGetExportResultResponse:
    """Call doc_get_export_result until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("security.doc_get_export_result", locals())


def wedrive_get_auth_space_list(
    api: CorpApi, /, *, userid: str, is_resigned: bool | None = None, extra: Extra = None
) -> WedriveGetAuthSpaceListResponse:
    """List the drive spaces of a member that are archived (获取成员授权空间).

    Args:
        is_resigned: Set it where the member has left the corp.

    https://developer.work.weixin.qq.com/document/path/101674 (for internal apps)
    """
    return api.invoke("security.wedrive_get_auth_space_list", locals())


def wedrive_get_auth_file_list(
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
    """List the files that a member put into an archived drive space or took over there, page by page (获取文件列表).

    Args:
        is_resigned: Set it where the member has left the corp.
        cursor: From the last answer; left out at first.
        limit: At most 100 (default).

    https://developer.work.weixin.qq.com/document/path/101676 (for internal apps)
    """
    return api.invoke("security.wedrive_get_auth_file_list", locals())


def wedrive_get_auth_file_list_iter(
    api: CorpApi,
    /,
    *,
    userid: str,
    spaceid: str,
    is_resigned: bool | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[ArchivedFile]:
    """Go through `file_list` of every page of wedrive_get_auth_file_list."""
    return api.iterate("security.wedrive_get_auth_file_list", locals())


def wedrive_download_file(api: CorpApi, /, *, fileid: str, extra: Extra = None) -> WedriveDownloadFileResponse:
    """Get a link to an archived file of the drive (下载文件).

    Not for documents that are edited online.

    https://developer.work.weixin.qq.com/document/path/101677 (for internal apps)
    """
    return api.invoke("security.wedrive_download_file", locals())


def calendar_get_default_calendar(
    api: CorpApi, /, *, userid: str, is_resigned: bool | None = None, extra: Extra = None
) -> CalendarGetDefaultCalendarResponse:
    """Get the id of the calendar that WeCom itself made for a member (获取默认日历本 ID).

    Not of calendars that apps made, or that are shared or subscribed to. The app needs the archive of schedules (日程存档).

    Args:
        is_resigned: Set it where the member has left the corp.

    https://developer.work.weixin.qq.com/document/path/101696 (for internal apps)
    """
    return api.invoke("security.calendar_get_default_calendar", locals())


def calendar_get_schedule_list(
    api: CorpApi, /, *, cal_id: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> CalendarGetScheduleListResponse:
    """List the ids of the schedules in the default calendar of a member who is archived, page by page
    (获取存档成员主日历下的日程列表).

    Args:
        cal_id: From calendar_get_default_calendar.
        cursor: From the last answer, for the same calendar; left out at first.
        limit: At most 1000, by default 200.

    https://developer.work.weixin.qq.com/document/path/101696 (for internal apps)
    """
    return api.invoke("security.calendar_get_schedule_list", locals())


def calendar_get_schedule_list_iter(
    api: CorpApi, /, *, cal_id: str, limit: int | None = None, extra: Extra = None
) -> Iterator[str]:
    """Go through `schedule_id_list` of every page of calendar_get_schedule_list."""
    return api.iterate("security.calendar_get_schedule_list", locals())


def calendar_get_schedule_list_by_sequence(
    api: CorpApi, /, *, cal_id: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> CalendarGetScheduleListBySequenceResponse:
    """Read the schedules in the default calendar of a member who is archived that changed since a cursor
    (获取存档成员主日历下的增量日程列表).

    Cancelled ones are answered as well; deleted ones, and those that cannot be read any more, are passed over. The
    whole call fails where one of the schedules is not archived for the app.

    Args:
        cal_id: From calendar_get_default_calendar.
        cursor: From the last answer, for the same calendar; left out at first.
        limit: How many changes to go through, at most 1000, by default 500.

    https://developer.work.weixin.qq.com/document/path/101696 (for internal apps)
    """
    return api.invoke("security.calendar_get_schedule_list_by_sequence", locals())


def calendar_get_schedule_detail(
    api: CorpApi, /, *, cal_id: str, schedule_id_list: Sequence[str], extra: Extra = None
) -> CalendarGetScheduleDetailResponse:
    """Read schedules in the default calendar of a member who is archived (获取日程详情).

    Cancelled ones are answered as well.

    Args:
        cal_id: From calendar_get_default_calendar, or from a push.
        schedule_id_list: At most 10.

    https://developer.work.weixin.qq.com/document/path/101697 (for internal apps)
    """
    return api.invoke("security.calendar_get_schedule_detail", locals())
