"""硬件云端接入的考勤/门禁设备: generated from spec/openhw/record.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import DeviceApi, Extra

    from qyapi.types.openhw.record import (
        AccessRecord,
        CheckinRecord,
        DeviceReportAccessDataResponse,
        DeviceReportCheckinDataResponse,
        DeviceReportTemperatureDataResponse,
        TemperatureRecord,
    )

__all__ = [
    "device_report_access_data",
    "device_report_bio_info_result",
    "device_report_checkin_data",
    "device_report_remote_open_result",
    "device_report_temperature_data",
]


def device_report_checkin_data(
    api: DeviceApi, /, *, checkin_data: Sequence[CheckinRecord], extra: Extra = None
) -> DeviceReportCheckinDataResponse:
    """Report check-ins (上报考勤打卡记录).

    Does not record that they passed the door; see device_report_access_data. Those who may not use the device, or who
    check in too often within an hour, are named in fail_list; too many check-ins of a corp in a day fail the call.

    Args:
        checkin_data: At most 100.

    https://developer.work.weixin.qq.com/document/path/95985
    """
    return api.invoke("openhw.device_report_checkin_data", locals())


def device_report_temperature_data(
    api: DeviceApi, /, *, temperature_data: Sequence[TemperatureRecord], extra: Extra = None
) -> DeviceReportTemperatureDataResponse:
    """Report body temperatures (上报体温检测记录).

    Args:
        temperature_data: At most 100.

    https://developer.work.weixin.qq.com/document/path/95986
    """
    return api.invoke("openhw.device_report_temperature_data", locals())


def device_report_access_data(
    api: DeviceApi, /, *, access_data: Sequence[AccessRecord], extra: Extra = None
) -> DeviceReportAccessDataResponse:
    """Report who passed a door (上报门禁通行记录).

    Args:
        access_data: At most 100.

    https://developer.work.weixin.qq.com/document/path/95997
    """
    return api.invoke("openhw.device_report_access_data", locals())


def device_report_bio_info_result(
    api: DeviceApi,
    /,
    *,
    errcode: int,
    oper_id: str | None = None,
    errmsg: str | None = None,
    open_userid: str | None = None,
    user_type: Literal[0, 2] | None = None,
    bio_info_type: Literal[1, 2] | None = None,
    extra: Extra = None,
) -> None:
    """Say how the entry of a fingerprint or face went (上报成员识别信息变化结果).

    A member counts as entered on all of the provider's devices at the corp.

    Args:
        errcode: 0 entered, 1 the device is offline, others as the maker likes.
        oper_id: From the push that asked for it. open_userid, user_type and bio_info_type count only without it.
        errmsg: Why it failed.
        user_type: 0 member, 2 student.
        bio_info_type: 1 fingerprint, 2 face.

    https://developer.work.weixin.qq.com/document/path/96000
    """
    api.invoke("openhw.device_report_bio_info_result", locals())


def device_report_remote_open_result(
    api: DeviceApi,
    /,
    *,
    oper_id: str,
    type: Literal["remote_open_door", "scan_qrcode_open"],
    errcode: Literal[0, 1],
    errmsg: str | None = None,
    extra: Extra = None,
) -> None:
    """Say whether a door was opened from afar (上报远程开门结果).

    Does not record that someone passed; see device_report_access_data.

    Args:
        oper_id: From the push that asked for it.
        type: How it was asked for.
        errcode: 0 opened, 1 failed.
        errmsg: Why it failed.

    https://developer.work.weixin.qq.com/document/path/96048
    """
    api.invoke("openhw.device_report_remote_open_result", locals())
