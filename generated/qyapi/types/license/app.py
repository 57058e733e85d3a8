"""应用管理与自动激活设置: generated from spec/license/app.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "GetAppLicenseInfoRequest",
    "GetAppLicenseInfoResponse",
    "GetAutoActiveStatusRequest",
    "GetAutoActiveStatusResponse",
    "SetAutoActiveStatusRequest",
    "SupportPolicyQueryRequest",
    "SupportPolicyQueryResponse",
    "TrialInfo",
]


@struct
class GetAppLicenseInfoRequest(Struct):
    corpid: str
    suite_id: str
    appid: int | None = None
    """Id of the app in the suite. Deprecated: only of old multi-app suites."""


@struct
class GetAppLicenseInfoResponse(Struct):
    license_status: Flag
    """Whether licenses are checked; once the trial is over the app works only with them."""

    trail_info: TrialInfo | None = None
    """Absent where licenses are not checked or there is no trial, as for test corps."""

    license_check_time: UnixTime | None = None
    """From when on calls without a license are refused."""


@struct
class SetAutoActiveStatusRequest(Struct):
    corpid: str
    """A corp for which licenses were once paid."""

    auto_active_status: Flag


@struct
class GetAutoActiveStatusRequest(Struct):
    corpid: str
    """A corp for which licenses were once paid."""


@struct
class GetAutoActiveStatusResponse(Struct):
    auto_active_status: Flag


@struct
class SupportPolicyQueryRequest(Struct):
    corpid: str
    """Plain or encrypted."""


@struct
class SupportPolicyQueryResponse(Struct):
    query_result: Flag
    """Whether it did."""

    unsatisfied_reason: list[Literal[701090, 701091, 701092, 701096, 701110, 701111]] | None = None
    """What was wrong: 701090 verification, 701091 industry, 701092 social credit code, 701096 risk control, 701110 or
    701111 not such a school.
    """


@struct
class TrialInfo(Struct):
    start_time: UnixTime
    end_time: UnixTime
