"""设备管理: generated from spec/security/trustdevice.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ImportResult",
    "ImportedDevice",
    "TrustDevice",
    "TrustdeviceApproveRequest",
    "TrustdeviceApproveResponse",
    "TrustdeviceDeleteRequest",
    "TrustdeviceGetByUserRequest",
    "TrustdeviceGetByUserResponse",
    "TrustdeviceImportRequest",
    "TrustdeviceImportResponse",
    "TrustdeviceListRequest",
    "TrustdeviceListResponse",
    "TrustdeviceRejectRequest",
    "TrustdeviceRejectResponse",
]


@struct
class TrustdeviceImportRequest(Struct):
    device_list: list[ImportedDevice]
    """At most 100."""


@struct
class TrustdeviceImportResponse(Struct):
    result: list[ImportResult]


@struct
class TrustdeviceListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    type: Literal[1, 2, 3]
    """1 trusted ones of the corp, 2 unknown ones, 3 trusted ones of members."""

    limit: int | None = None
    """At most and by default 100."""


@struct
class TrustdeviceListResponse(Struct):
    device_list: list[TrustDevice]
    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class TrustdeviceGetByUserRequest(Struct):
    last_login_userid: str
    type: Literal[1, 2, 3]
    """1 trusted ones of the corp, 2 unknown ones, 3 trusted ones of members."""


@struct
class TrustdeviceGetByUserResponse(Struct):
    device_list: list[TrustDevice]


@struct
class TrustdeviceDeleteRequest(Struct):
    type: Literal[1, 2, 3]
    """1 trusted ones of the corp, 2 unknown ones, 3 trusted ones of members."""

    device_code_list: list[str]
    """At most 100."""


@struct
class TrustdeviceApproveRequest(Struct):
    device_code_list: list[str]
    """With the status 3 or 4; at most 100."""


@struct
class TrustdeviceApproveResponse(Struct):
    success_list: list[str] | None = None
    fail_list: list[str] | None = None


@struct
class TrustdeviceRejectRequest(Struct):
    device_code_list: list[str]
    """With the status 3 or 4; at most 100."""


@struct
class TrustdeviceRejectResponse(Struct):
    success_list: list[str] | None = None
    fail_list: list[str] | None = None


@struct
class ImportedDevice(Struct):
    system: Literal["Windows", "Mac"]
    mac_addr: list[str] | None = None
    """At most 100. Needed for Windows."""

    motherboard_uuid: str | None = None
    """Only for Windows."""

    harddisk_uuid: list[str] | None = None
    """At most 100. Only for Windows."""

    domain: str | None = None
    """Only for Windows."""

    pc_name: str | None = None
    """Only for Windows."""

    seq_no: str | None = None
    """Serial number; only and always for Mac."""


@struct
class ImportResult(Struct):
    device_index: int
    """Place in the request, from 1."""

    device_code: str | None = None
    """Id of the computer; only with status 1."""

    duplicated_device_code: str | None = None
    """With status 2, id of the computer that was there before."""

    status: Literal[1, 2, 3, 4]
    """1 added, 2 there already, 3 not supported, 4 malformed."""


@struct
class TrustDevice(Struct):
    device_code: str
    system: Literal["Windows", "Mac"]
    mac_addr: list[str] | None = None
    motherboard_uuid: str | None = None
    """Only for Windows."""

    harddisk_uuid: list[str] | None = None
    """Only for Windows."""

    domain: str | None = None
    """Only for Windows."""

    pc_name: str | None = None
    """Only for Windows."""

    seq_no: str | None = None
    """Serial number; only for Mac."""

    last_login_time: UnixTime | None = None
    last_login_userid: str | None = None
    confirm_timestamp: UnixTime | None = None
    """When it was confirmed."""

    confirm_userid: str | None = None
    """Whose it is."""

    approved_userid: str | None = None
    """Admin who trusted it."""

    source: Literal[0, 1, 2, 3]
    """0 unknown, 1 confirmed by a member, 2 added by an admin, 3 declared by a member."""

    status: Literal[1, 2, 3, 4, 5, 6]
    """1 added and never signed in on, 2 to be invited, 3 to be trusted as the corp's, 4 to be trusted as a member's, 5
    trusted as the corp's, 6 trusted as a member's.
    """
