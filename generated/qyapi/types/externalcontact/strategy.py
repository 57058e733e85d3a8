"""规则组管理: generated from spec/externalcontact/strategy.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CustomerPrivilege",
    "CustomerStrategy",
    "CustomerStrategyCreateRequest",
    "CustomerStrategyCreateResponse",
    "CustomerStrategyDelRequest",
    "CustomerStrategyEditRequest",
    "CustomerStrategyGetRangeRequest",
    "CustomerStrategyGetRangeResponse",
    "CustomerStrategyGetRequest",
    "CustomerStrategyGetResponse",
    "CustomerStrategyListRequest",
    "CustomerStrategyListResponse",
    "MomentPrivilege",
    "MomentStrategy",
    "MomentStrategyCreateRequest",
    "MomentStrategyCreateResponse",
    "MomentStrategyDelRequest",
    "MomentStrategyEditRequest",
    "MomentStrategyGetRangeRequest",
    "MomentStrategyGetRangeResponse",
    "MomentStrategyGetRequest",
    "MomentStrategyGetResponse",
    "MomentStrategyListRequest",
    "MomentStrategyListResponse",
    "StrategyId",
    "StrategyRange",
]


@struct
class CustomerStrategyListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000, the default."""


@struct
class CustomerStrategyListResponse(Struct):
    strategy: list[StrategyId]
    next_cursor: str | None = None
    """Absent after the last page."""


@struct
class CustomerStrategyGetRequest(Struct):
    strategy_id: int


@struct
class CustomerStrategyGetResponse(Struct):
    strategy: CustomerStrategy


@struct
class CustomerStrategyGetRangeRequest(Struct):
    strategy_id: int
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000, the default."""


@struct
class CustomerStrategyGetRangeResponse(Struct):
    range: list[StrategyRange]
    next_cursor: str | None = None
    """Absent after the last page."""


@struct
class CustomerStrategyCreateRequest(Struct):
    parent_id: int | None = None
    """Absent or 0 for one without a parent."""

    strategy_name: str
    admin_list: list[str]
    """Userids, at most 20; not the super admin."""

    privilege: CustomerPrivilege | None = None
    """Ignored with a parent."""

    range: list[StrategyRange]
    """At most 100."""


@struct
class CustomerStrategyCreateResponse(Struct):
    strategy_id: int


@struct
class CustomerStrategyEditRequest(Struct):
    strategy_id: int
    strategy_name: str | None = None
    admin_list: list[str] | None = None
    """Userids, at most 20, in the place of those before."""

    privilege: CustomerPrivilege | None = None
    """In the place of the one before; ignored with a parent."""

    range_add: list[StrategyRange] | None = None
    """At most 100, together with range_del."""

    range_del: list[StrategyRange] | None = None


@struct
class CustomerStrategyDelRequest(Struct):
    strategy_id: int


@struct
class MomentStrategyListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000, the default."""


@struct
class MomentStrategyListResponse(Struct):
    strategy: list[StrategyId]
    next_cursor: str | None = None
    """Absent after the last page."""


@struct
class MomentStrategyGetRequest(Struct):
    strategy_id: int


@struct
class MomentStrategyGetResponse(Struct):
    strategy: MomentStrategy


@struct
class MomentStrategyGetRangeRequest(Struct):
    strategy_id: int
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000, the default."""


@struct
class MomentStrategyGetRangeResponse(Struct):
    range: list[StrategyRange]
    next_cursor: str | None = None
    """Absent after the last page."""


@struct
class MomentStrategyCreateRequest(Struct):
    parent_id: int | None = None
    """Absent or 0 for one without a parent."""

    strategy_name: str
    admin_list: list[str]
    """Userids, at most 20; not the super admin."""

    privilege: MomentPrivilege | None = None
    """Ignored with a parent."""

    range: list[StrategyRange]


@struct
class MomentStrategyCreateResponse(Struct):
    strategy_id: int


@struct
class MomentStrategyEditRequest(Struct):
    strategy_id: int
    strategy_name: str | None = None
    admin_list: list[str] | None = None
    """Userids, at most 20, in the place of those before."""

    privilege: MomentPrivilege | None = None
    """In the place of the one before; ignored with a parent."""

    range_add: list[StrategyRange] | None = None
    range_del: list[StrategyRange] | None = None


@struct
class MomentStrategyDelRequest(Struct):
    strategy_id: int


@struct
class StrategyId(Struct):
    strategy_id: int


@struct
class StrategyRange(Struct):
    """A member or department that a strategy is for."""

    type: Literal[1, 2]
    """1 member, 2 department."""

    userid: str | None = None
    """With type 1."""

    partyid: int | None = None
    """With type 2."""


@struct
class CustomerStrategy(Struct):
    """What a group of members may do with customers (客户联系规则组)."""

    strategy_id: int
    parent_id: int | None = None
    """0 if there is none."""

    strategy_name: str
    create_time: UnixTime | None = None
    admin_list: list[str] | None = None
    """Userids of those in charge."""

    privilege: CustomerPrivilege | None = None


@struct
class CustomerPrivilege(Struct):
    """Rights of a customer strategy; the first five cannot be taken away, the others are given by default."""

    view_customer_list: bool | None = None
    """See the list of customers."""

    view_customer_data: bool | None = None
    """See the statistics of customers."""

    view_room_list: bool | None = None
    """See the list of group chats."""

    contact_me: bool | None = None
    """Use contact ways."""

    join_room: bool | None = None
    """Use ways to join a group chat."""

    share_customer: bool | None = None
    """Share customers with other members."""

    oper_resign_customer: bool | None = None
    """Assign the customers of members who have left."""

    oper_resign_group: bool | None = None
    """Assign the group chats of members who have left."""

    send_customer_msg: bool | None = None
    """Send messages to customers of the corp."""

    edit_welcome_msg: bool | None = None
    """Set welcome messages."""

    view_behavior_data: bool | None = None
    """See how members deal with customers."""

    view_room_data: bool | None = None
    """See the statistics of group chats."""

    send_group_msg: bool | None = None
    """Send messages to group chats of the corp."""

    room_deduplication: bool | None = None
    """Remove customers who are in several group chats."""

    rapid_reply: bool | None = None
    """Set quick replies."""

    onjob_customer_transfer: bool | None = None
    """Hand on the customers of members in office."""

    edit_anti_spam_rule: bool | None = None
    """Set the rules against nuisance."""

    export_customer_list: bool | None = None
    export_customer_data: bool | None = None
    export_customer_group_list: bool | None = None
    manage_customer_tag: bool | None = None
    """Set the tags of the corp."""


@struct
class MomentStrategy(Struct):
    """What a group of members may do with moments (客户朋友圈规则组)."""

    strategy_id: int
    parent_id: int | None = None
    """0 if there is none."""

    strategy_name: str
    create_time: UnixTime | None = None
    admin_list: list[str] | None = None
    """Userids of those in charge."""

    privilege: MomentPrivilege | None = None


@struct
class MomentPrivilege(Struct):
    """Rights of a moment strategy, all given by default."""

    view_moment_list: bool | None = None
    """See all moments that members publish."""

    send_moment: bool | None = None
    """Publish moments."""

    manage_moment_cover_and_sign: bool | None = None
    """Set cover and signature."""
