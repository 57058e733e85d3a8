"""硬件云端接入的打印/扫描设备, asynchronous: generated from spec/openhw/printer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import DeviceApi
    from qyapi_runtime.api import Extra

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


async def device_get_printer_job_list(
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
    """List print jobs in the order they were handed in, page by page (获取打印任务列表); see
    `qyapi.openhw.device_get_printer_job_list`.
    """
    return await api.ainvoke("openhw.device_get_printer_job_list", locals())


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
) -> AsyncIterator[PrinterJob]:
    """Go through `printer_job_list` of every page of device_get_printer_job_list."""
    return api.aiterate("openhw.device_get_printer_job_list", locals())


async def device_get_printer_job_download_url(
    api: DeviceApi, /, *, jobid: str, extra: Extra = None
) -> DeviceGetPrinterJobDownloadUrlResponse:
    """Get the link and the key of the file of a print job (获取打印文件); see
    `qyapi.openhw.device_get_printer_job_download_url`.
    """
    return await api.ainvoke("openhw.device_get_printer_job_download_url", locals())


async def device_report_printer_job_status(
    api: DeviceApi,
    /,
    *,
    jobid: str,
    status: Literal[1, 2],
    errcode: int | None = None,
    errmsg: str | None = None,
    extra: Extra = None,
) -> None:
    """Say how a print job went (上报打印任务状态); see `qyapi.openhw.device_report_printer_job_status`."""
    await api.ainvoke("openhw.device_report_printer_job_status", locals())


async def device_push_scan_file(
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
    """Send a scanned file to a member (上传扫描文件); see `qyapi.openhw.device_push_scan_file`."""
    await api.ainvoke("openhw.device_push_scan_file", locals())


async def device_set_printer_job_trans_result(
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
    """Hand over the preview of a print job (返回转码后的打印文件); see `qyapi.openhw.device_set_printer_job_trans_result`."""
    await api.ainvoke("openhw.device_set_printer_job_trans_result", locals())
