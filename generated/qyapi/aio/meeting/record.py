"""录制管理, asynchronous: generated from spec/meeting/record.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.record import (
        RecordGetFileListResponse,
        RecordGetFileResponse,
        RecordGetStatisticsResponse,
        RecordListResponse,
        RecordMeeting,
        RecordTranscriptGetDetailResponse,
        RecordTranscriptGetParagraphListResponse,
        RecordTranscriptSearchResponse,
        SharingConfig,
    )

__all__ = [
    "record_delete",
    "record_delete_file",
    "record_get_file",
    "record_get_file_list",
    "record_get_statistics",
    "record_list",
    "record_list_iter",
    "record_transcript_get_detail",
    "record_transcript_get_paragraph_list",
    "record_transcript_search",
    "record_update_sharing_config",
]


async def record_list(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    meetingid: str | None = None,
    meeting_code: str | None = None,
    userid: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> RecordListResponse:
    """List the cloud recordings of a meeting, or of all meetings that a member has made (获取会议录制列表); see
    `qyapi.meeting.record_list`.
    """
    return await api.ainvoke("meeting.record_list", locals())


def record_list_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    meetingid: str | None = None,
    meeting_code: str | None = None,
    userid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[RecordMeeting]:
    """Go through `record_meetings` and `record_list` of every page of record_list."""
    return api.aiterate("meeting.record_list", locals())


async def record_get_file_list(
    api: CorpApi, /, *, meeting_record_id: str, meetingid: str, extra: Extra = None
) -> RecordGetFileListResponse:
    """Get the links to play and download a recording of a meeting of this app (获取会议录制地址); see
    `qyapi.meeting.record_get_file_list`.
    """
    return await api.ainvoke("meeting.record_get_file_list", locals())


async def record_get_file(
    api: CorpApi, /, *, record_file_id: str, meetingid: str, extra: Extra = None
) -> RecordGetFileResponse:
    """Read one file of a recording of a meeting of this app, with the links to play and download it (获取单个录制文件详情); see
    `qyapi.meeting.record_get_file`.
    """
    return await api.ainvoke("meeting.record_get_file", locals())


async def record_delete(api: CorpApi, /, *, meetingid: str, meeting_record_id: str, extra: Extra = None) -> None:
    """Delete all files of a recording of a meeting of this app (删除会议录制); see `qyapi.meeting.record_delete`."""
    await api.ainvoke("meeting.record_delete", locals())


async def record_delete_file(api: CorpApi, /, *, meetingid: str, record_file_id: str, extra: Extra = None) -> None:
    """Delete one file of a recording of a meeting of this app (删除单个录制文件); see `qyapi.meeting.record_delete_file`."""
    await api.ainvoke("meeting.record_delete_file", locals())


async def record_update_sharing_config(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    meeting_record_id: str,
    sharing_config: SharingConfig | None = None,
    extra: Extra = None,
) -> None:
    """Change who may see a recording of a meeting of this app (修改会议录制共享设置); see
    `qyapi.meeting.record_update_sharing_config`.
    """
    await api.ainvoke("meeting.record_update_sharing_config", locals())


async def record_get_statistics(
    api: CorpApi,
    /,
    *,
    meeting_record_id: str,
    meetingid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    extra: Extra = None,
) -> RecordGetStatisticsResponse:
    """Read how often a recording of a meeting of this app was played and downloaded, day by day (获取录制文件访问统计); see
    `qyapi.meeting.record_get_statistics`.
    """
    return await api.ainvoke("meeting.record_get_statistics", locals())


async def record_transcript_get_detail(
    api: CorpApi,
    /,
    *,
    record_file_id: str,
    meetingid: str,
    pid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> RecordTranscriptGetDetailResponse:
    """Read what was said in a recording of a meeting of this app (获取录制转写详情); see
    `qyapi.meeting.record_transcript_get_detail`.
    """
    return await api.ainvoke("meeting.record_transcript_get_detail", locals())


async def record_transcript_get_paragraph_list(
    api: CorpApi, /, *, record_file_id: str, meetingid: str, extra: Extra = None
) -> RecordTranscriptGetParagraphListResponse:
    """List the paragraphs of what was said in a recording of a meeting of this app (获取录制转写段落信息); see
    `qyapi.meeting.record_transcript_get_paragraph_list`.
    """
    return await api.ainvoke("meeting.record_transcript_get_paragraph_list", locals())


async def record_transcript_search(
    api: CorpApi, /, *, record_file_id: str, meetingid: str, text: str, extra: Extra = None
) -> RecordTranscriptSearchResponse:
    """Search what was said in a recording of a meeting of this app (获取录制转写搜索结果); see
    `qyapi.meeting.record_transcript_search`.
    """
    return await api.ainvoke("meeting.record_transcript_search", locals())
