"""智慧硬件数据, asynchronous: generated from spec/devicedata/device.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def get_auth_info(api: CorpApi, /, *, agentid: int | None = None, extra: Extra = None) -> GetAuthInfoResponse:
    """List the devices whose data the app may read (获取硬件授权结果); see `qyapi.devicedata.get_auth_info`."""
    return await api.ainvoke("devicedata.get_auth_info", locals())


async def get_checkin_data(
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
    """Read the check-ins of devices or members (获取考勤打卡原始数据); see `qyapi.devicedata.get_checkin_data`."""
    return await api.ainvoke("devicedata.get_checkin_data", locals())


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
) -> AsyncIterator[Checkin]:
    """Go through `items` of every page of get_checkin_data."""
    return api.aiterate("devicedata.get_checkin_data", locals())


async def get_temperature_data(
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
    """Read the body temperatures that devices measured, by device or by member (获取温度检测原始数据); see
    `qyapi.devicedata.get_temperature_data`.
    """
    return await api.ainvoke("devicedata.get_temperature_data", locals())


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
) -> AsyncIterator[Temperature]:
    """Go through `items` of every page of get_temperature_data."""
    return api.aiterate("devicedata.get_temperature_data", locals())


async def get_accesscontrol_data(
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
    """Read who passed doors, by device or by member (获取门禁通行原始数据); see `qyapi.devicedata.get_accesscontrol_data`."""
    return await api.ainvoke("devicedata.get_accesscontrol_data", locals())


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
) -> AsyncIterator[Access]:
    """Go through `items` of every page of get_accesscontrol_data."""
    return api.aiterate("devicedata.get_accesscontrol_data", locals())
