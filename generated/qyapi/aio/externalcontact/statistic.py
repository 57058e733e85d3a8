"""统计管理, asynchronous: generated from spec/externalcontact/statistic.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.groupchat import OwnerFilter
    from qyapi.types.externalcontact.statistic import (
        GetUserBehaviorDataResponse,
        GroupchatStatisticGroupByDayResponse,
        GroupchatStatisticResponse,
        OwnerStatistic,
    )

__all__ = [
    "get_user_behavior_data",
    "groupchat_statistic",
    "groupchat_statistic_group_by_day",
    "groupchat_statistic_iter",
]


async def get_user_behavior_data(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    userid: Sequence[str] | None = None,
    partyid: Sequence[int] | None = None,
    extra: Extra = None,
) -> GetUserBehaviorDataResponse:
    """Read how members have dealt with customers, day by day (获取「联系客户统计」数据); see
    `qyapi.externalcontact.get_user_behavior_data`.
    """
    return await api.ainvoke("externalcontact.get_user_behavior_data", locals())


async def groupchat_statistic(
    api: CorpApi,
    /,
    *,
    day_begin_time: datetime | int,
    owner_filter: OwnerFilter,
    day_end_time: datetime | int | None = None,
    order_by: Literal[1, 2, 3, 4] | None = None,
    order_asc: bool | None = None,
    offset: int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GroupchatStatisticResponse:
    """Read the statistics of group chats, owner by owner (按群主聚合的方式); see `qyapi.externalcontact.groupchat_statistic`."""
    return await api.ainvoke("externalcontact.groupchat_statistic", locals())


def groupchat_statistic_iter(
    api: CorpApi,
    /,
    *,
    day_begin_time: datetime | int,
    owner_filter: OwnerFilter,
    day_end_time: datetime | int | None = None,
    order_by: Literal[1, 2, 3, 4] | None = None,
    order_asc: bool | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[OwnerStatistic]:
    """Go through `items` of every page of groupchat_statistic."""
    return api.aiterate("externalcontact.groupchat_statistic", locals())


async def groupchat_statistic_group_by_day(
    api: CorpApi,
    /,
    *,
    day_begin_time: datetime | int,
    owner_filter: OwnerFilter,
    day_end_time: datetime | int | None = None,
    extra: Extra = None,
) -> GroupchatStatisticGroupByDayResponse:
    """Read the statistics of group chats, day by day (按自然日聚合的方式); see
    `qyapi.externalcontact.groupchat_statistic_group_by_day`.
    """
    return await api.ainvoke("externalcontact.groupchat_statistic_group_by_day", locals())
