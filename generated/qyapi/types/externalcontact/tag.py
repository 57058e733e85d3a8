"""客户标签管理: generated from spec/externalcontact/tag.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AddCorpTagRequest",
    "AddCorpTagResponse",
    "AddStrategyTagRequest",
    "AddStrategyTagResponse",
    "CorpTag",
    "CorpTagGroup",
    "DelCorpTagRequest",
    "DelStrategyTagRequest",
    "EditCorpTagRequest",
    "EditStrategyTagRequest",
    "GetCorpTagListRequest",
    "GetCorpTagListResponse",
    "GetStrategyTagListRequest",
    "GetStrategyTagListResponse",
    "MarkTagRequest",
    "NewTag",
    "StrategyTag",
    "StrategyTagGroup",
]


@struct
class GetCorpTagListRequest(Struct):
    tag_id: list[str] | None = None
    group_id: list[str] | None = None
    """Groups with all their tags."""


@struct
class GetCorpTagListResponse(Struct):
    tag_group: list[CorpTagGroup]


@struct
class AddCorpTagRequest(Struct):
    group_id: str | None = None
    """Group to add to; group_name and order are then ignored."""

    group_name: str | None = None
    """Group to make or, where there is one of this name, to add to. At most 30 characters."""

    order: int | None = None
    """Of the group; the highest comes first. 0 to 2^32-1."""

    tag: list[NewTag]
    agentid: int | None = None
    """Only for old multi-app suites."""


@struct
class AddCorpTagResponse(Struct):
    tag_group: CorpTagGroup
    """The group with the new tags alone."""


@struct
class EditCorpTagRequest(Struct):
    id: str
    """Of a tag or a group."""

    name: str | None = None
    """At most 30 characters; not that of another group, or of another tag of the group."""

    order: int | None = None
    """The highest comes first. 0 to 2^32-1."""

    agentid: int | None = None
    """Only for old multi-app suites."""


@struct
class DelCorpTagRequest(Struct):
    tag_id: list[str] | None = None
    group_id: list[str] | None = None
    agentid: int | None = None
    """Only for old multi-app suites."""


@struct
class GetStrategyTagListRequest(Struct):
    strategy_id: int | None = None
    tag_id: list[str] | None = None
    group_id: list[str] | None = None
    """Groups with all their tags."""


@struct
class GetStrategyTagListResponse(Struct):
    tag_group: list[StrategyTagGroup]


@struct
class AddStrategyTagRequest(Struct):
    strategy_id: int
    group_id: str | None = None
    """Group to add to; group_name and order are then ignored."""

    group_name: str | None = None
    """Group to make or, where the strategy has one of this name, to add to. At most 30 characters."""

    order: int | None = None
    """Of the group; the highest comes first. 0 to 2^32-1."""

    tag: list[NewTag]


@struct
class AddStrategyTagResponse(Struct):
    tag_group: StrategyTagGroup
    """The group with the new tags alone."""


@struct
class EditStrategyTagRequest(Struct):
    id: str
    """Of a tag or a group."""

    name: str | None = None
    """At most 30 characters; not that of another group, or of another tag of the group."""

    order: int | None = None
    """The highest comes first. 0 to 2^32-1."""


@struct
class DelStrategyTagRequest(Struct):
    tag_id: list[str] | None = None
    group_id: list[str] | None = None


@struct
class MarkTagRequest(Struct):
    userid: str
    external_userid: str
    add_tag: list[str] | None = None
    remove_tag: list[str] | None = None


@struct
class NewTag(Struct):
    name: str
    """At most 30 characters."""

    order: int | None = None
    """The highest comes first. 0 to 2^32-1."""


@struct
class CorpTagGroup(Struct):
    """A group of the corp's tags for customers."""

    group_id: str
    group_name: str
    create_time: UnixTime | None = None
    order: int | None = None
    """The highest comes first."""

    deleted: bool | None = None
    """Only where tag_id was given."""

    tag: list[CorpTag]


@struct
class CorpTag(Struct):
    """A tag of the corp for customers."""

    id: str
    name: str
    create_time: UnixTime | None = None
    order: int | None = None
    """The highest comes first."""

    deleted: bool | None = None
    """Only where tag_id or group_id was given."""


@struct
class StrategyTagGroup(Struct):
    """A group of tags of a customer strategy."""

    group_id: str
    group_name: str
    create_time: UnixTime | None = None
    order: int | None = None
    """The highest comes first."""

    strategy_id: int | None = None
    """Absent in the answer of add_strategy_tag."""

    tag: list[StrategyTag]


@struct
class StrategyTag(Struct):
    id: str
    name: str
    create_time: UnixTime | None = None
    order: int | None = None
    """The highest comes first."""
