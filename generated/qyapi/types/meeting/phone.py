"""电话入会管理: generated from spec/meeting/phone.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CallStatus",
    "CalledNumber",
    "PhoneAttendee",
    "PhoneCalloutRequest",
    "PhoneCalloutResponse",
    "PhoneGetCalloutStatusRequest",
    "PhoneGetCalloutStatusResponse",
    "PhoneGetTmpOpenidRequest",
    "PhoneGetTmpOpenidResponse",
    "PhoneNumber",
]


@struct
class PhoneCalloutRequest(Struct):
    meetingid: str
    phone_numbers: list[PhoneNumber]
    """At most 50."""


@struct
class PhoneCalloutResponse(Struct):
    phone_numbers: list[CalledNumber]
    invalid_phone_numbers: list[CalledNumber]


@struct
class PhoneGetCalloutStatusRequest(Struct):
    meetingid: str
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """20 if left out, at most 100."""


@struct
class PhoneGetCalloutStatusResponse(Struct):
    phone_numbers: list[CallStatus]
    next_cursor: str | None = None
    has_more: bool


@struct
class PhoneGetTmpOpenidRequest(Struct):
    meetingid: str
    phone_numbers: list[PhoneNumber]
    """At most 20."""


@struct
class PhoneGetTmpOpenidResponse(Struct):
    tmp_openid_list: list[PhoneAttendee]


@struct
class PhoneNumber(Struct):
    area: int
    """Country code, as 86."""

    phone: str
    """Number, or that of the exchange."""

    extension_number: str | None = None


@struct
class CalledNumber(Struct):
    area: Lenient[int]
    phone: str
    extension_number: str | None = None
    status: str | None = None
    """Absent for an invalid number."""


@struct
class CallStatus(Struct):
    area: Lenient[int]
    phone: str
    extension_number: str | None = None
    status: str
    tmp_openid: str
    """Stands for the attendee in this meeting."""


@struct
class PhoneAttendee(Struct):
    area: Lenient[int]
    phone: str
    extension_number: str | None = None
    tmp_openid: str
    """Stands for the attendee in this meeting."""
