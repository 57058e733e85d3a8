"""微信客服：统计管理, asynchronous: generated from spec/kf/statistic.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.kf.statistic import GetCorpStatisticResponse, GetServicerStatisticResponse, GetStatisticResponse

__all__ = ["get_corp_statistic", "get_servicer_statistic", "get_statistic"]


async def get_corp_statistic(
    api: CorpApi,
    /,
    *,
    open_kfid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    extra: Extra = None,
) -> GetCorpStatisticResponse:
    """Read figures of an account by day (获取「客户数据统计」企业汇总数据); see `qyapi.kf.get_corp_statistic`."""
    return await api.ainvoke("kf.get_corp_statistic", locals())


async def get_servicer_statistic(
    api: CorpApi,
    /,
    *,
    open_kfid: str | None = None,
    servicer_userid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    extra: Extra = None,
) -> GetServicerStatisticResponse:
    """Read figures of those who serve the customers of an account by day (获取「客户数据统计」接待人员明细数据); see
    `qyapi.kf.get_servicer_statistic`.
    """
    return await api.ainvoke("kf.get_servicer_statistic", locals())


async def get_statistic(
    api: CorpApi, /, *, start_time: datetime | int, end_time: datetime | int, extra: Extra = None
) -> GetStatisticResponse:
    """Read figures of the customers who came through the provider's component (微信客服组件) by day (获取客服数据统计); see
    `qyapi.kf.get_statistic`.
    """
    return await api.ainvoke("kf.get_statistic", locals())
