"""配置网格结构与事件类别: generated from spec/report/grid.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Category",
    "Grid",
    "GridAddCataRequest",
    "GridAddCataResponse",
    "GridAddRequest",
    "GridAddResponse",
    "GridDeleteCataRequest",
    "GridDeleteRequest",
    "GridGetUserGridInfoRequest",
    "GridGetUserGridInfoResponse",
    "GridListCataResponse",
    "GridListRequest",
    "GridListResponse",
    "GridUpdateCataRequest",
    "GridUpdateRequest",
    "GridUpdateResponse",
    "UserGrid",
]


@struct
class GridAddRequest(Struct):
    grid_name: str
    """At most 30 characters; unique among the districts of the same parent."""

    grid_parent_id: str
    """At most 10 levels."""

    grid_admin: list[str]
    """Userids of 1 to 20 heads; nobody can head more than 10 districts."""

    grid_member: list[str] | None = None
    """At most 100 userids."""


@struct
class GridAddResponse(Struct):
    grid_id: str
    invalid_userids: list[str] | None = None


@struct
class GridUpdateRequest(Struct):
    grid_id: str
    grid_name: str
    """At most 30 characters; unique among the districts of the same parent."""

    grid_parent_id: str
    """At most 10 levels."""

    grid_admin: list[str]
    """Userids of 1 to 20 heads; nobody can head more than 10 districts."""

    grid_member: list[str] | None = None
    """At most 100 userids; an empty list removes all."""


@struct
class GridUpdateResponse(Struct):
    invalid_userids: list[str] | None = None


@struct
class GridDeleteRequest(Struct):
    grid_id: str
    """Empty for the root."""


@struct
class GridListRequest(Struct):
    grid_id: str | None = None
    """The root if left out."""


@struct
class GridListResponse(Struct):
    grid_list: list[Grid]


@struct
class GridGetUserGridInfoRequest(Struct):
    userid: str


@struct
class GridGetUserGridInfoResponse(Struct):
    manage_grids: list[UserGrid]
    """Those the member heads."""

    joined_grids: list[UserGrid]
    """Those the member works in."""


@struct
class GridAddCataRequest(Struct):
    category_name: str
    """At most 30 characters; unique among those of the same parent."""

    level: Literal[1, 2]
    parent_category_id: str | None = None
    """Needed with level 2."""


@struct
class GridAddCataResponse(Struct):
    category_id: str


@struct
class GridUpdateCataRequest(Struct):
    category_id: str
    category_name: str
    """At most 30 characters; unique among those of the same parent."""

    level: Literal[1, 2]
    parent_category_id: str | None = None
    """Needed with level 2."""


@struct
class GridDeleteCataRequest(Struct):
    category_id: str


@struct
class GridListCataResponse(Struct):
    category_list: list[Category] | None = None
    cata_list: list[Category] | None = None


@struct
class Grid(Struct):
    grid_id: str
    grid_name: Lenient[str]
    grid_parent_id: str | None = None
    grid_admin: list[str]
    """Userids of the heads."""

    grid_member: list[str]
    """Userids."""


@struct
class UserGrid(Struct):
    grid_id: str
    grid_name: str


@struct
class Category(Struct):
    category_id: str | None = None
    category_name: str | None = None
    level: Literal[1, 2]
    parent_category_id: str | None = None
    """Absent with level 1."""

    cata_id: str | None = None
    cata_name: str | None = None
    parent_cata_id: str | None = None
