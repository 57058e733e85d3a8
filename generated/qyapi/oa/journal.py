"""汇报: generated from spec/oa/journal.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.oa.journal import (
        JournalDownloadWedriveFileResponse,
        JournalExportDocResponse,
        JournalFilter,
        JournalGetExportDocResultResponse,
        JournalGetRecordDetailResponse,
        JournalGetRecordListResponse,
        JournalGetStatListResponse,
    )

__all__ = [
    "journal_download_wedrive_file",
    "journal_export_doc",
    "journal_get_export_doc_result",
    "journal_get_record_detail",
    "journal_get_record_list",
    "journal_get_record_list_iter",
    "journal_get_stat_list",
]


def journal_get_record_list(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    cursor: int,
    limit: int,
    filters: Sequence[JournalFilter] | None = None,
    extra: Extra = None,
) -> JournalGetRecordListResponse:
    """List the ids of reports in a period, page by page (批量获取汇报记录单号).

    At most 600 calls a minute.

    Args:
        starttime: Unix seconds.
        endtime: At most a month after starttime. Unix seconds.
        cursor: 0 at first, then from the last answer.
        limit: At most 100.

    https://developer.work.weixin.qq.com/document/path/93393 (for internal apps)
    """
    return api.invoke("oa.journal_get_record_list", locals())


def journal_get_record_list_iter(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    limit: int,
    filters: Sequence[JournalFilter] | None = None,
    extra: Extra = None,
) -> Iterator[str]:
    """Go through `journaluuid_list` of every page of journal_get_record_list."""
    return api.iterate("oa.journal_get_record_list", locals())


def journal_get_record_detail(
    api: CorpApi, /, *, journaluuid: str, extra: Extra = None
) -> JournalGetRecordDetailResponse:
    """Read a report (获取汇报记录详情).

    https://developer.work.weixin.qq.com/document/path/93394 (for internal apps)
    """
    return api.invoke("oa.journal_get_record_detail", locals())


def journal_get_stat_list(
    api: CorpApi, /, *, template_id: str, starttime: datetime | int, endtime: datetime | int, extra: Extra = None
) -> JournalGetStatListResponse:
    """Read who reported and who did not (获取汇报统计数据).

    Periods that are not over are not answered.

    Args:
        template_id: Of the report's form.
        starttime: Unix seconds.
        endtime: At most a year after starttime. Unix seconds.

    https://developer.work.weixin.qq.com/document/path/93395 (for internal apps)
    """
    return api.invoke("oa.journal_get_stat_list", locals())


def journal_export_doc(
    api: CorpApi, /, *, journaluuid: str, docid: str, extra: Extra = None
) -> JournalExportDocResponse:
    """Begin to export a document that is part of a report (导出汇报文档).

    https://developer.work.weixin.qq.com/document/path/96108
    """
    return api.invoke("oa.journal_export_doc", locals())


def journal_get_export_doc_result(
    api: CorpApi, /, *, jobid: str, extra: Extra = None
) -> JournalGetExportDocResultResponse:
    """Ask whether the export of a document is done, and where it is (获取导出结果).

    https://developer.work.weixin.qq.com/document/path/96108
    """
    return api.invoke("oa.journal_get_export_doc_result", locals())


def journal_download_wedrive_file(
    api: CorpApi, /, *, journaluuid: str, fileid: str, extra: Extra = None
) -> JournalDownloadWedriveFileResponse:
    """Get the URL and the cookie to download a drive file that is part of a report with (下载微盘文件).

    Args:
        fileid: One of the report's wedrive_files.

    https://developer.work.weixin.qq.com/document/path/98021 (for internal apps)
    """
    return api.invoke("oa.journal_download_wedrive_file", locals())
