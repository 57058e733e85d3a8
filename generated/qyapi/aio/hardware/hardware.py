"""智慧硬件, asynchronous: generated from spec/hardware/hardware.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi, ProviderApi
    from qyapi_runtime.api import Extra

    from qyapi.types.hardware.hardware import GetDeviceFeatureResponse, GetHardwareCheckinDataResponse

__all__ = ["get_device_feature", "get_hardware_checkin_data"]


async def get_device_feature(api: ProviderApi, /, *, device_sn: str, extra: Extra = None) -> GetDeviceFeatureResponse:
    """Read what a device reported about itself (获取设备自定义属性); see `qyapi.hardware.get_device_feature`."""
    return await api.ainvoke("hardware.get_device_feature", locals())


async def get_hardware_checkin_data(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    filter_type: Literal[1, 2] | None = None,
    extra: Extra = None,
) -> GetHardwareCheckinDataResponse:
    """List when members checked in at attendance devices (获取设备打卡数据); see `qyapi.hardware.get_hardware_checkin_data`."""
    return await api.ainvoke("hardware.get_hardware_checkin_data", locals())
