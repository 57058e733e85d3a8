"""硬件云端接入的考勤/门禁设备, asynchronous: generated from spec/openhw/record.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import DeviceApi
    from qyapi_runtime.api import Extra

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


async def device_report_checkin_data(
    api: DeviceApi, /, *, checkin_data: Sequence[CheckinRecord], extra: Extra = None
) -> DeviceReportCheckinDataResponse:
    """Report check-ins (上报考勤打卡记录); see `qyapi.openhw.device_report_checkin_data`."""
    return await api.ainvoke("openhw.device_report_checkin_data", locals())


async def device_report_temperature_data(
    api: DeviceApi, /, *, temperature_data: Sequence[TemperatureRecord], extra: Extra = None
) -> DeviceReportTemperatureDataResponse:
    """Report body temperatures (上报体温检测记录); see `qyapi.openhw.device_report_temperature_data`."""
    return await api.ainvoke("openhw.device_report_temperature_data", locals())


async def device_report_access_data(
    api: DeviceApi, /, *, access_data: Sequence[AccessRecord], extra: Extra = None
) -> DeviceReportAccessDataResponse:
    """Report who passed a door (上报门禁通行记录); see `qyapi.openhw.device_report_access_data`."""
    return await api.ainvoke("openhw.device_report_access_data", locals())


async def device_report_bio_info_result(
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
    """Say how the entry of a fingerprint or face went (上报成员识别信息变化结果); see `qyapi.openhw.device_report_bio_info_result`."""
    await api.ainvoke("openhw.device_report_bio_info_result", locals())


async def device_report_remote_open_result(
    api: DeviceApi,
    /,
    *,
    oper_id: str,
    type: Literal["remote_open_door", "scan_qrcode_open"],
    errcode: Literal[0, 1],
    errmsg: str | None = None,
    extra: Extra = None,
) -> None:
    """Say whether a door was opened from afar (上报远程开门结果); see `qyapi.openhw.device_report_remote_open_result`."""
    await api.ainvoke("openhw.device_report_remote_open_result", locals())
