"""居民上报: generated from spec/report/resident.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

from qyapi.types.report.patrol import CategoryStatistic, GridHeads, OrderLocation, OrderProcess

__all__ = [
    "ResidentCategoryStatisticRequest",
    "ResidentCategoryStatisticResponse",
    "ResidentGetCorpStatusRequest",
    "ResidentGetCorpStatusResponse",
    "ResidentGetGridInfoResponse",
    "ResidentGetOrderInfoRequest",
    "ResidentGetOrderInfoResponse",
    "ResidentGetOrderListRequest",
    "ResidentGetOrderListResponse",
    "ResidentGetUserStatusRequest",
    "ResidentGetUserStatusResponse",
    "ResidentOrder",
]


@struct
class ResidentGetGridInfoResponse(Struct):
    grid_list: list[GridHeads]


@struct
class ResidentGetCorpStatusRequest(Struct):
    grid_id: str | None = None
    """All districts if left out."""


@struct
class ResidentGetCorpStatusResponse(Struct):
    pending: int
    processing: int
    added_today: int
    solved_today: int
    total_case: int
    """Reported since ever."""

    total_accepted: int
    total_solved: int


@struct
class ResidentGetUserStatusRequest(Struct):
    userid: str
    """Must be visible to the app."""


@struct
class ResidentGetUserStatusResponse(Struct):
    pending: int
    processing: int
    added_today: int
    solved_today: int


@struct
class ResidentCategoryStatisticRequest(Struct):
    category_id: str | None = None
    """Count by the categories below this one; by those of the first level if left out."""


@struct
class ResidentCategoryStatisticResponse(Struct):
    dashboard_list: list[CategoryStatistic]


@struct
class ResidentGetOrderListRequest(Struct):
    begin_create_time: UnixTime | None = None
    """Only those made after it."""

    begin_modify_time: UnixTime | None = None
    """Only those changed after it."""

    cursor: str | None = None
    """From the last answer; left out at first and when the times change."""

    limit: int | None = None
    """At most 50; default 20."""


@struct
class ResidentGetOrderListResponse(Struct):
    next_cursor: str | None = None
    order_list: list[ResidentOrder]


@struct
class ResidentGetOrderInfoRequest(Struct):
    order_id: str


@struct
class ResidentGetOrderInfoResponse(Struct):
    order_info: ResidentOrder


@struct
class ResidentOrder(Struct):
    """A report of a resident and what was done about it."""

    order_id: str
    desc: str
    urge_type: Literal[1, 2, 3]
    """1 normal, 2 important, 3 urgent."""

    case_name: str
    """Category."""

    grid_id: str
    grid_name: str
    create_time: UnixTime
    reporter_name: str
    reporter_mobile: str
    unionid: str | None = None
    """Of the reporter."""

    image_urls: list[str] | None = None
    video_media_ids: list[str] | None = None
    location: OrderLocation | None = None
    processor_userids: list[str] | None = None
    process_list: list[OrderProcess]
