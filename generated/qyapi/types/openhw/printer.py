"""硬件云端接入的打印/扫描设备: generated from spec/openhw/printer.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "DeviceGetPrinterJobDownloadUrlRequest",
    "DeviceGetPrinterJobDownloadUrlResponse",
    "DeviceGetPrinterJobListRequest",
    "DeviceGetPrinterJobListResponse",
    "DevicePushScanFileRequest",
    "DeviceReportPrinterJobStatusRequest",
    "DeviceSetPrinterJobTransResultRequest",
    "PrinterJob",
    "PrinterSetting",
]


@struct
class DeviceGetPrinterJobListRequest(Struct):
    open_userid: str
    status: Literal[0, 1, 2] | None = None
    """0 not printed, 1 printed, 2 failed; all if left out."""

    cursor: Lenient[str] | None = None
    limit: int | None = None
    """At most 200; default 100."""

    begin_time: UnixTime | None = None
    end_time: UnixTime | None = None
    jobid_list: list[str] | None = None
    """At most 200. Just these; nothing else counts then."""


@struct
class DeviceGetPrinterJobListResponse(Struct):
    printer_job_list: list[PrinterJob]
    next_cursor: str | None = None
    """Absent after the last page."""


@struct
class DeviceGetPrinterJobDownloadUrlRequest(Struct):
    jobid: str


@struct
class DeviceGetPrinterJobDownloadUrlResponse(Struct):
    download_url: str
    """Good for ten minutes."""

    encoding_aeskey: Secret
    """43 characters; with = behind, the base64 of the key."""


@struct
class DeviceReportPrinterJobStatusRequest(Struct):
    jobid: str
    status: Literal[1, 2]
    """1 failed, 2 printed."""

    errcode: int | None = None
    """Needed with status 1, as the maker likes."""

    errmsg: str | None = None
    """Needed with status 1."""


@struct
class DevicePushScanFileRequest(Struct):
    open_userid: str
    filename: str
    media_id: str | None = None
    """This or download_url is needed."""

    download_url: str | None = None
    """Goes before media_id."""

    auth_code: Secret
    """From the push that asked for the scan."""


@struct
class DeviceSetPrinterJobTransResultRequest(Struct):
    jobid: str
    setting_version: int
    """From the push that asked for it."""

    type: Literal[0, 1] | None = None
    """0 PDF (default), 1 JPG."""

    page: int | None = None
    """Number of the page, from 1. Needed with type 1."""

    page_size: int
    """How many pages the PDF has, or how many pictures there are."""

    media_id: str | None = None
    """At most 20 MB; with type 1 that of this page alone. This or download_url is needed."""

    download_url: str | None = None
    """Goes before media_id."""

    errcode: int | None = None
    """Why it failed: 1 printer not supported, 2 failed, 3 took too long, 4 kind of file not supported; from 2000 on as
    the maker likes, with errmsg.
    """

    errmsg: str | None = None
    """The member sees it with an errcode from 2000 on; with others a text of WeCom's own."""


@struct
class PrinterJob(Struct):
    open_userid: str
    createtime: UnixTime
    """When it was handed in."""

    submitted: Flag | None = None
    """Handed in after a QR code was scanned."""

    state: str | None = None
    """As the device gave it for the QR code that was scanned."""

    status: Literal[0, 1, 2]
    """0 not printed, 1 printed, 2 failed."""

    errcode: int | None = None
    errmsg: str | None = None
    doc_name: str
    doc_size: int | None = None
    """Can be absent where printer_format is jpg. In bytes."""

    jobid: str
    setting_list: list[PrinterSetting] | None = None
    page_size: int | None = None
    printer_format: str | None = None


@struct
class PrinterSetting(Struct):
    key: str
    """Such as 纸张大小."""

    value: list[str]
