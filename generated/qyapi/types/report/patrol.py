"""巡查上报: generated from spec/report/patrol.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CategoryStatistic",
    "GridHeads",
    "OrderLocation",
    "OrderProcess",
    "PatrolCategoryStatisticRequest",
    "PatrolCategoryStatisticResponse",
    "PatrolGetCorpStatusRequest",
    "PatrolGetCorpStatusResponse",
    "PatrolGetGridInfoResponse",
    "PatrolGetOrderInfoRequest",
    "PatrolGetOrderInfoResponse",
    "PatrolGetOrderListRequest",
    "PatrolGetOrderListResponse",
    "PatrolGetUserStatusRequest",
    "PatrolGetUserStatusResponse",
    "PatrolOrder",
]


@struct
class PatrolGetGridInfoResponse(Struct):
    grid_list: list[GridHeads]


@struct
class PatrolGetCorpStatusRequest(Struct):
    grid_id: str | None = None
    """All districts if left out."""


@struct
class PatrolGetCorpStatusResponse(Struct):
    to_be_assigned: int
    processing: int
    added_today: int
    solved_today: int
    total_case: int
    """Reported since ever."""

    total_solved: int


@struct
class PatrolGetUserStatusRequest(Struct):
    userid: str
    """Must be visible to the app."""


@struct
class PatrolGetUserStatusResponse(Struct):
    processing: int
    added_today: int
    solved_today: int


@struct
class PatrolCategoryStatisticRequest(Struct):
    category_id: str | None = None
    """Count by the categories below this one; by those of the first level if left out."""


@struct
class PatrolCategoryStatisticResponse(Struct):
    dashboard_list: list[CategoryStatistic]


@struct
class PatrolGetOrderListRequest(Struct):
    begin_create_time: UnixTime | None = None
    """Only those made after it."""

    begin_modify_time: UnixTime | None = None
    """Only those changed after it."""

    cursor: str | None = None
    """From the last answer; left out at first and when the times change."""

    limit: int | None = None
    """At most 50; default 20."""


@struct
class PatrolGetOrderListResponse(Struct):
    next_cursor: str | None = None
    order_list: list[PatrolOrder]


@struct
class PatrolGetOrderInfoRequest(Struct):
    order_id: str


@struct
class PatrolGetOrderInfoResponse(Struct):
    order_info: PatrolOrder


@struct
class GridHeads(Struct):
    grid_id: str
    grid_name: Lenient[str]
    grid_admin: list[str]
    """Userids of the heads."""


@struct
class CategoryStatistic(Struct):
    category_id: str
    category_name: str
    category_level: Literal[1, 2]
    total_case: int
    """Reported since ever."""

    total_solved: int
    category_type: Literal[0, 1]
    """0 other, 1 a category still in use."""


@struct
class PatrolOrder(Struct):
    """A report of a member and what was done about it."""

    order_id: str
    desc: str
    urge_type: Literal[1, 2, 3]
    """1 normal, 2 important, 3 urgent."""

    case_name: str
    """Category."""

    grid_id: str
    grid_name: str
    create_time: UnixTime
    image_urls: list[str] | None = None
    video_media_ids: list[str] | None = None
    location: OrderLocation | None = None
    processor_userids: list[str] | None = None
    """Who has to deal with it now."""

    process_list: list[OrderProcess]


@struct
class OrderLocation(Struct):
    name: str
    address: str
    longitude: float
    latitude: float


@struct
class OrderProcess(Struct):
    """A step in dealing with a report."""

    process_type: Literal[1, 2, 3, 4, 5, 6, 7]
    """1 created, 2 accepted, 3 assigned, 4 passed on, 5 done, 6 refused, 7 being dealt with."""

    solve_userid: str | None = None
    """Who did it."""

    process_desc: str
    status: Literal[0, 1]
    """0 being dealt with, 1 dealt with."""

    solved_time: UnixTime | None = None
    image_urls: list[str] | None = None
    video_media_ids: list[str] | None = None
