"""统计管理: generated from spec/externalcontact/statistic.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def get_user_behavior_data(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    userid: Sequence[str] | None = None,
    partyid: Sequence[int] | None = None,
    extra: Extra = None,
) -> GetUserBehaviorDataResponse:
    """Read how members have dealt with customers, day by day (获取「联系客户统计」数据).

    Several members and departments are counted together; one at least is needed.

    Args:
        start_time: Whole days; within the last 180 days. Unix seconds.
        end_time: This day included; at most 30 days later. Unix seconds.
        userid: At most 100.
        partyid: At most 100.

    https://developer.work.weixin.qq.com/document/path/92132 (also 92275)
    """
    return api.invoke("externalcontact.get_user_behavior_data", locals())


def groupchat_statistic(
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
    """Read the statistics of group chats, owner by owner (按群主聚合的方式).

    Args:
        day_begin_time: Whole days; within the last 180 days, yesterday at the latest. Unix seconds.
        owner_filter: Needs its userid_list.
        day_end_time: This day included; at most 30 days later. The same day if left out. Unix seconds.
        order_by: 1 new group chats (default), 2 group chats, 3 new members, 4 members.
        order_asc: Lowest first; not by default.
        offset: Default 0.
        limit: At most 1000; default 500.

    https://developer.work.weixin.qq.com/document/path/92133 (also 93476)
    """
    return api.invoke("externalcontact.groupchat_statistic", locals())


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
) -> Iterator[OwnerStatistic]:
    """Go through `items` of every page of groupchat_statistic."""
    return api.iterate("externalcontact.groupchat_statistic", locals())


def groupchat_statistic_group_by_day(
    api: CorpApi,
    /,
    *,
    day_begin_time: datetime | int,
    owner_filter: OwnerFilter,
    day_end_time: datetime | int | None = None,
    extra: Extra = None,
) -> GroupchatStatisticGroupByDayResponse:
    """Read the statistics of group chats, day by day (按自然日聚合的方式).

    Args:
        day_begin_time: Whole days; within the last 180 days, yesterday at the latest. Unix seconds.
        owner_filter: Needs its userid_list.
        day_end_time: This day included; at most 30 days later. The same day if left out. Unix seconds.

    https://developer.work.weixin.qq.com/document/path/92133 (also 93476)
    """
    return api.invoke("externalcontact.groupchat_statistic_group_by_day", locals())
