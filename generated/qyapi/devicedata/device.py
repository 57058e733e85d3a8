"""智慧硬件数据: generated from spec/devicedata/device.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.devicedata.device import (
        Access,
        Checkin,
        GetAccesscontrolDataResponse,
        GetAuthInfoResponse,
        GetCheckinDataResponse,
        GetTemperatureDataResponse,
        Temperature,
    )

__all__ = [
    "get_accesscontrol_data",
    "get_accesscontrol_data_iter",
    "get_auth_info",
    "get_checkin_data",
    "get_checkin_data_iter",
    "get_temperature_data",
    "get_temperature_data_iter",
]


def get_auth_info(api: CorpApi, /, *, agentid: int | None = None, extra: Extra = None) -> GetAuthInfoResponse:
    """List the devices whose data the app may read (获取硬件授权结果).

    Args:
        agentid: Needed in an old multi-app suite.

    https://developer.work.weixin.qq.com/document/path/96097 (for third-party apps)
    """
    return api.invoke("devicedata.get_auth_info", locals())


def get_checkin_data(
    api: CorpApi,
    /,
    *,
    user_type: Literal[0, 2],
    begin_time: datetime | int,
    end_time: datetime | int,
    data_filter_type: Literal[1, 2],
    device_sn_list: Sequence[str] | None = None,
    open_userid_list: Sequence[str] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> GetCheckinDataResponse:
    """Read the check-ins of devices or members (获取考勤打卡原始数据).

    Sorted by when they were uploaded. The same one may come twice.

    Args:
        user_type: 0 members, 2 students.
        begin_time: When the device uploaded them. Unix seconds.
        end_time: At most a month after begin_time. Unix seconds.
        data_filter_type: 1 by device_sn_list, 2 by open_userid_list.
        device_sn_list: At most 100.
        open_userid_list: At most 100.
        limit: At most 500; default 200.
        agentid: Needed in an old multi-app suite.

    https://developer.work.weixin.qq.com/document/path/96027 (for third-party apps)
    """
    return api.invoke("devicedata.get_checkin_data", locals())


def get_checkin_data_iter(
    api: CorpApi,
    /,
    *,
    user_type: Literal[0, 2],
    begin_time: datetime | int,
    end_time: datetime | int,
    data_filter_type: Literal[1, 2],
    device_sn_list: Sequence[str] | None = None,
    open_userid_list: Sequence[str] | None = None,
    limit: int | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> Iterator[Checkin]:
    """Go through `items` of every page of get_checkin_data."""
    return api.iterate("devicedata.get_checkin_data", locals())


def get_temperature_data(
    api: CorpApi,
    /,
    *,
    user_type: Literal[0, 2],
    begin_time: datetime | int,
    end_time: datetime | int,
    data_filter_type: Literal[1, 2],
    device_sn_list: Sequence[str] | None = None,
    open_userid_list: Sequence[str] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> GetTemperatureDataResponse:
    """Read the body temperatures that devices measured, by device or by member (获取温度检测原始数据).

    Sorted by when they were uploaded. The same one may come twice.

    Args:
        user_type: 0 members, 2 students.
        begin_time: When the device uploaded them. Unix seconds.
        end_time: At most a month after begin_time. Unix seconds.
        data_filter_type: 1 by device_sn_list, 2 by open_userid_list.
        device_sn_list: At most 100.
        open_userid_list: At most 100.
        limit: At most 500; default 200.
        agentid: Needed in an old multi-app suite.

    https://developer.work.weixin.qq.com/document/path/96028 (for third-party apps)
    """
    return api.invoke("devicedata.get_temperature_data", locals())


def get_temperature_data_iter(
    api: CorpApi,
    /,
    *,
    user_type: Literal[0, 2],
    begin_time: datetime | int,
    end_time: datetime | int,
    data_filter_type: Literal[1, 2],
    device_sn_list: Sequence[str] | None = None,
    open_userid_list: Sequence[str] | None = None,
    limit: int | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> Iterator[Temperature]:
    """Go through `items` of every page of get_temperature_data."""
    return api.iterate("devicedata.get_temperature_data", locals())


def get_accesscontrol_data(
    api: CorpApi,
    /,
    *,
    user_type: Literal[0, 2],
    begin_time: datetime | int,
    end_time: datetime | int,
    data_filter_type: Literal[1, 2],
    device_sn_list: Sequence[str] | None = None,
    open_userid_list: Sequence[str] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> GetAccesscontrolDataResponse:
    """Read who passed doors, by device or by member (获取门禁通行原始数据).

    Sorted by when they were uploaded. The same one may come twice.

    Args:
        user_type: 0 members, 2 students.
        begin_time: When the device uploaded them. Unix seconds.
        end_time: At most a month after begin_time. Unix seconds.
        data_filter_type: 1 by device_sn_list, 2 by open_userid_list.
        device_sn_list: At most 100.
        open_userid_list: At most 100.
        limit: At most 500; default 200.
        agentid: Needed in an old multi-app suite.

    https://developer.work.weixin.qq.com/document/path/96029 (for third-party apps)
    """
    return api.invoke("devicedata.get_accesscontrol_data", locals())


def get_accesscontrol_data_iter(
    api: CorpApi,
    /,
    *,
    user_type: Literal[0, 2],
    begin_time: datetime | int,
    end_time: datetime | int,
    data_filter_type: Literal[1, 2],
    device_sn_list: Sequence[str] | None = None,
    open_userid_list: Sequence[str] | None = None,
    limit: int | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> Iterator[Access]:
    """Go through `items` of every page of get_accesscontrol_data."""
    return api.iterate("devicedata.get_accesscontrol_data", locals())
