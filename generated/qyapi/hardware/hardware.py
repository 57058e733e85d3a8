"""智慧硬件: generated from spec/hardware/hardware.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra, ProviderApi

    from qyapi.types.hardware.hardware import GetDeviceFeatureResponse, GetHardwareCheckinDataResponse

__all__ = ["get_device_feature", "get_hardware_checkin_data"]


def get_device_feature(api: ProviderApi, /, *, device_sn: str, extra: Extra = None) -> GetDeviceFeatureResponse:
    """Read what a device reported about itself (获取设备自定义属性).

    https://developer.work.weixin.qq.com/document/path/92739
    """
    return api.invoke("hardware.get_device_feature", locals())


def get_hardware_checkin_data(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    filter_type: Literal[1, 2] | None = None,
    extra: Extra = None,
) -> GetHardwareCheckinDataResponse:
    """List when members checked in at attendance devices (获取设备打卡数据).

    All that the devices recorded, also what the check-in rules do not count; nothing of the WeCom app. Unknown userids
    are ignored. A third-party app must be linked to the model of the devices.

    Args:
        starttime: Unix seconds.
        endtime: At most a month after starttime. Unix seconds.
        useridlist: At most 100.
        filter_type: What the times say: 1 when members checked in (default), 2 when the device uploaded it.

    https://developer.work.weixin.qq.com/document/path/94126 (for internal and third-party apps; also 95176)
    """
    return api.invoke("hardware.get_hardware_checkin_data", locals())
