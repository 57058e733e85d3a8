"""微信客服：统计管理: generated from spec/kf/statistic.yaml, do not edit."""

from __future__ import annotations

from typing import Any

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CorpDay",
    "CorpStatistic",
    "GetCorpStatisticRequest",
    "GetCorpStatisticResponse",
    "GetServicerStatisticRequest",
    "GetServicerStatisticResponse",
    "GetStatisticRequest",
    "GetStatisticResponse",
    "ServicerDay",
    "ServicerStatistic",
]


@struct
class GetCorpStatisticRequest(Struct):
    open_kfid: str | None = None
    """The current page requires it."""

    start_time: UnixTime | None = None
    """Any time of the first day. The current page requires it."""

    end_time: UnixTime | None = None
    """Any time of the last day. The current page requires it."""


@struct
class GetCorpStatisticResponse(Struct):
    statistic_list: list[CorpDay]


@struct
class GetServicerStatisticRequest(Struct):
    open_kfid: str | None = None
    """The current page requires it."""

    servicer_userid: str | None = None
    """All members of the account together if left out."""

    start_time: UnixTime | None = None
    """Any time of the first day. The current page requires it."""

    end_time: UnixTime | None = None
    """Any time of the last day. The current page requires it."""


@struct
class GetServicerStatisticResponse(Struct):
    statistic_list: list[ServicerDay]


@struct
class GetStatisticRequest(Struct):
    start_time: UnixTime
    """Any time of the first day."""

    end_time: UnixTime
    """Any time of the last day."""


@struct
class GetStatisticResponse(Struct):
    statistic_list: list[CorpDay]


@struct
class CorpDay(Struct):
    stat_time: UnixTime
    """Begin of the day."""

    statistic: CorpStatistic | None = None
    """Absent where nothing happened, or the figures are not ready."""


@struct
class CorpStatistic(Struct):
    session_cnt: int | None = None
    """Sessions in which the customer wrote."""

    customer_cnt: int | None = None
    """Customers who wrote."""

    customer_msg_cnt: int | None = None
    """Messages of customers."""

    upgrade_service_customer_cnt: int | None = None
    """Customers who added a member or joined a group chat they were referred to."""

    ai_session_reply_cnt: int | None = None
    """Sessions given to the API or the robot (智能助手)."""

    ai_transfer_rate: float | None = None
    """Share of those that went on to a member, 0 to 1."""

    ai_knowledge_hit_rate: float | None = None
    """Share of messages that the robot's knowledge answers, 0 to 1; absent where it was not used."""

    msg_rejected_customer_cnt: int | None = None
    """Customers whose messages members refuse."""


@struct
class ServicerDay(Struct):
    stat_time: UnixTime | None = None
    """Begin of the day."""

    stat_date: UnixTime | None = None
    """Deprecated: no longer documented, use stat_time."""

    statistic: ServicerStatistic | None = None
    """Absent where nothing happened, or the figures are not ready."""


@struct
class ServicerStatistic(Struct):
    session_cnt: int | None = None
    """Sessions given to members in which the customer wrote."""

    customer_cnt: int | None = None
    """Customers who wrote."""

    customer_msg_cnt: int | None = None
    """Messages of customers."""

    reply_rate: float | None = None
    """Share of sessions that a member answered, 0 to 1; absent where there are none."""

    first_reply_average_sec: float | None = None
    """Mean time to the first answer; absent where there is none. In seconds."""

    satisfaction_investgate_cnt: int | None = None
    """Times that the customer was asked for a rating."""

    satisfaction_participation_rate: float | None = None
    """Share of those who rated, 0 to 1; absent where none was asked."""

    satisfied_rate: float | None = None
    """Share of good ratings, 0 to 1; absent where there are none."""

    middling_rate: float | None = None
    """Share of middling ratings, 0 to 1; absent where there are none."""

    dissatisfied_rate: float | None = None
    """Share of bad ratings, 0 to 1; absent where there are none."""

    upgrade_service_customer_cnt: int | None = None
    """Customers who added a member or joined a group chat they were referred to."""

    upgrade_service_member_invite_cnt: int | None = None
    """Times that a customer was referred to a member."""

    upgrade_service_member_customer_cnt: int | None = None
    """Customers who added that member."""

    upgrade_service_groupchat_invite_cnt: int | None = None
    """Times that a customer was referred to a group chat."""

    upgrade_service_groupchat_customer_cnt: int | None = None
    """Customers who joined that group chat."""

    msg_rejected_customer_cnt: int | None = None
    """Customers whose messages members refuse."""
