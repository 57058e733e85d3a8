"""统计管理: generated from spec/externalcontact/statistic.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

from qyapi.types.externalcontact.groupchat import OwnerFilter

__all__ = [
    "BehaviorData",
    "DayStatistic",
    "GetUserBehaviorDataRequest",
    "GetUserBehaviorDataResponse",
    "GroupChatStatistic",
    "GroupchatStatisticGroupByDayRequest",
    "GroupchatStatisticGroupByDayResponse",
    "GroupchatStatisticRequest",
    "GroupchatStatisticResponse",
    "OwnerStatistic",
]


@struct
class GetUserBehaviorDataRequest(Struct):
    userid: list[str] | None = None
    """At most 100."""

    partyid: list[int] | None = None
    """At most 100."""

    start_time: UnixTime
    """Whole days; within the last 180 days."""

    end_time: UnixTime
    """This day included; at most 30 days later."""


@struct
class GetUserBehaviorDataResponse(Struct):
    behavior_data: list[BehaviorData]


@struct
class GroupchatStatisticRequest(Struct):
    day_begin_time: UnixTime
    """Whole days; within the last 180 days, yesterday at the latest."""

    day_end_time: UnixTime | None = None
    """This day included; at most 30 days later. The same day if left out."""

    owner_filter: OwnerFilter
    """Needs its userid_list."""

    order_by: Literal[1, 2, 3, 4] | None = None
    """1 new group chats (default), 2 group chats, 3 new members, 4 members."""

    order_asc: Flag | None = None
    """Lowest first; not by default."""

    offset: int | None = None
    """Default 0."""

    limit: int | None = None
    """At most 1000; default 500."""


@struct
class GroupchatStatisticResponse(Struct):
    total: int
    next_offset: int | None = None
    """The same as total after the last page."""

    items: list[OwnerStatistic]


@struct
class GroupchatStatisticGroupByDayRequest(Struct):
    day_begin_time: UnixTime
    """Whole days; within the last 180 days, yesterday at the latest."""

    day_end_time: UnixTime | None = None
    """This day included; at most 30 days later. The same day if left out."""

    owner_filter: OwnerFilter
    """Needs its userid_list."""


@struct
class GroupchatStatisticGroupByDayResponse(Struct):
    items: list[DayStatistic]


@struct
class BehaviorData(Struct):
    stat_time: UnixTime
    """Midnight of the day."""

    chat_cnt: int
    """Chats with customers in which members have written."""

    message_cnt: int
    """Messages of members in them."""

    reply_percentage: float | None = None
    """Of the chats begun by customers, how many were answered the same day; absent if there were none."""

    avg_reply_time: int | None = None
    """Until the first answer, on average; absent if there were no chats. In minutes."""

    negative_feedback_cnt: int
    """Customers who have deleted or blocked members."""

    new_apply_cnt: int
    """Requests of members to be added."""

    new_contact_cnt: int
    """New customers."""


@struct
class OwnerStatistic(Struct):
    owner: str
    """Userid."""

    data: GroupChatStatistic


@struct
class DayStatistic(Struct):
    stat_time: UnixTime
    """Midnight of the day."""

    data: GroupChatStatistic


@struct
class GroupChatStatistic(Struct):
    """Counts of group chats; those but the new ones up to the day."""

    new_chat_cnt: int
    chat_total: int
    chat_has_msg: int
    """Group chats with messages."""

    new_member_cnt: int
    member_total: int
    member_has_msg: int
    """Members who have written."""

    msg_total: int
    migrate_trainee_chat_cnt: int | None = None
    """Group chats moved to WeCom; only in corps of the training trade."""
