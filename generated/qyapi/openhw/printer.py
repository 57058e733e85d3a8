"""硬件云端接入的打印/扫描设备: generated from spec/openhw/printer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import DeviceApi, Extra

    from qyapi.types.openhw.printer import (
        DeviceGetPrinterJobDownloadUrlResponse,
        DeviceGetPrinterJobListResponse,
        PrinterJob,
    )

__all__ = [
    "device_get_printer_job_download_url",
    "device_get_printer_job_list",
    "device_get_printer_job_list_iter",
    "device_push_scan_file",
    "device_report_printer_job_status",
    "device_set_printer_job_trans_result",
]


def device_get_printer_job_list(
    api: DeviceApi,
    /,
    *,
    open_userid: str,
    status: Literal[0, 1, 2] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    begin_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    jobid_list: Sequence[str] | None = None,
    extra: Extra = None,
) -> DeviceGetPrinterJobListResponse:
    """List print jobs in the order they were handed in, page by page (获取打印任务列表).

    Jobs are kept for 7 days.

    Args:
        status: 0 not printed, 1 printed, 2 failed; all if left out.
        limit: At most 200; default 100.
        begin_time: Unix seconds.
        end_time: Unix seconds.
        jobid_list: At most 200. Just these; nothing else counts then.

    https://developer.work.weixin.qq.com/document/path/96407
    """
    return api.invoke("openhw.device_get_printer_job_list", locals())


def device_get_printer_job_list_iter(
    api: DeviceApi,
    /,
    *,
    open_userid: str,
    status: Literal[0, 1, 2] | None = None,
    limit: int | None = None,
    begin_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    jobid_list: Sequence[str] | None = None,
    extra: Extra = None,
) -> Iterator[PrinterJob]:
    """Go through `printer_job_list` of every page of device_get_printer_job_list."""
    return api.iterate("openhw.device_get_printer_job_list", locals())


def device_get_printer_job_download_url(
    api: DeviceApi, /, *, jobid: str, extra: Extra = None
) -> DeviceGetPrinterJobDownloadUrlResponse:
    """Get the link and the key of the file of a print job (获取打印文件).

    The file is encrypted with AES-256-CBC, padded to a multiple of 32 bytes (PKCS#7); the IV is the first 16 bytes of
    the key. May be fetched in parts with the header Range.

    https://developer.work.weixin.qq.com/document/path/96408
    """
    return api.invoke("openhw.device_get_printer_job_download_url", locals())


def device_report_printer_job_status(
    api: DeviceApi,
    /,
    *,
    jobid: str,
    status: Literal[1, 2],
    errcode: int | None = None,
    errmsg: str | None = None,
    extra: Extra = None,
) -> None:
    """Say how a print job went (上报打印任务状态).

    Args:
        status: 1 failed, 2 printed.
        errcode: Needed with status 1, as the maker likes.
        errmsg: Needed with status 1.

    https://developer.work.weixin.qq.com/document/path/96409
    """
    api.invoke("openhw.device_report_printer_job_status", locals())


def device_push_scan_file(
    api: DeviceApi,
    /,
    *,
    open_userid: str,
    filename: str,
    auth_code: str,
    media_id: str | None = None,
    download_url: str | None = None,
    extra: Extra = None,
) -> None:
    """Send a scanned file to a member (上传扫描文件).

    Only printers that scan.

    Args:
        auth_code: From the push that asked for the scan.
        media_id: This or download_url is needed.
        download_url: Goes before media_id.

    https://developer.work.weixin.qq.com/document/path/96410
    """
    api.invoke("openhw.device_push_scan_file", locals())


def device_set_printer_job_trans_result(
    api: DeviceApi,
    /,
    *,
    jobid: str,
    setting_version: int,
    page_size: int,
    type: Literal[0, 1] | None = None,
    page: int | None = None,
    media_id: str | None = None,
    download_url: str | None = None,
    errcode: int | None = None,
    errmsg: str | None = None,
    extra: Extra = None,
) -> None:
    """Hand over the preview of a print job (返回转码后的打印文件).

    Args:
        setting_version: From the push that asked for it.
        page_size: How many pages the PDF has, or how many pictures there are.
        type: 0 PDF (default), 1 JPG.
        page: Number of the page, from 1. Needed with type 1.
        media_id: At most 20 MB; with type 1 that of this page alone. This or download_url is needed.
        download_url: Goes before media_id.
        errcode: Why it failed: 1 printer not supported, 2 failed, 3 took too long, 4 kind of file not supported; from
            2000 on as the maker likes, with errmsg.
        errmsg: The member sees it with an errcode from 2000 on; with others a text of WeCom's own.

    https://developer.work.weixin.qq.com/document/path/96412
    """
    api.invoke("openhw.device_set_printer_job_trans_result", locals())
