"""家校应用：上课直播: generated from spec/school/living.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "LivingGetLivingInfoQuery",
    "LivingGetLivingInfoResponse",
    "LivingGetUnwatchStatRequest",
    "LivingGetUnwatchStatResponse",
    "LivingGetUnwatchStatV2Request",
    "LivingGetUnwatchStatV2Response",
    "LivingGetWatchStatRequest",
    "LivingGetWatchStatResponse",
    "LivingGetWatchStatV2Request",
    "LivingGetWatchStatV2Response",
    "LivingInfo",
    "LivingRange",
    "ParentUnwatch",
    "ParentWatch",
    "StudentUnwatch",
    "StudentUnwatchByPerson",
    "StudentWatch",
    "StudentWatchByPerson",
    "UnwatchStat",
    "UnwatchStatByPerson",
    "VisitorWatch",
    "WatchStat",
    "WatchStatByPerson",
]


@struct
class LivingGetLivingInfoQuery(Struct):
    livingid: str


@struct
class LivingGetLivingInfoResponse(Struct):
    living_info: LivingInfo


@struct
class LivingGetWatchStatRequest(Struct):
    livingid: str
    next_key: str | None = None
    """From the last answer; 0 or left out at first."""


@struct
class LivingGetWatchStatResponse(Struct):
    ending: Flag
    """No further page."""

    next_key: str | None = None
    stat_infoes: WatchStat


@struct
class LivingGetUnwatchStatRequest(Struct):
    livingid: str
    next_key: str | None = None
    """From the last answer; 0 or left out at first."""


@struct
class LivingGetUnwatchStatResponse(Struct):
    ending: Flag
    """No further page."""

    next_key: str | None = None
    stat_info: UnwatchStat


@struct
class LivingGetWatchStatV2Request(Struct):
    livingid: str
    next_cursor: str | None = None
    """From the last answer; 0 or left out at first."""


@struct
class LivingGetWatchStatV2Response(Struct):
    has_more: Flag
    next_cursor: str | None = None
    stat_info: WatchStatByPerson


@struct
class LivingGetUnwatchStatV2Request(Struct):
    livingid: str
    next_cursor: str | None = None
    """From the last answer; 0 or left out at first."""


@struct
class LivingGetUnwatchStatV2Response(Struct):
    has_more: Flag
    next_cursor: str | None = None
    stat_info: UnwatchStatByPerson


@struct
class LivingInfo(Struct):
    theme: str
    living_start: UnixTime
    living_duration: int
    """In seconds."""

    anchor_userid: str
    living_range: LivingRange
    viewer_num: int
    comment_num: int
    open_replay: Flag
    push_stream_url: str | None = None
    """Only of an event (活动直播) that has not begun."""

    online_count: int | None = None
    """Viewers now."""

    subscribe_count: int | None = None
    """People who want to be reminded."""


@struct
class LivingRange(Struct):
    """Who may watch."""

    partyids: list[int] | None = None
    """Classes, also for their group chats."""

    group_names: list[str] | None = None
    """Group chats that belong to no class."""


@struct
class WatchStat(Struct):
    students: list[StudentWatch]
    visitors: list[VisitorWatch]
    """Viewers from outside the school."""


@struct
class StudentWatch(Struct):
    student_userid: str | None = None
    parent_userid: str | None = None
    """Of the parent who watched; absent where the student did."""

    partyids: list[int]
    """Classes of the student."""

    watch_time: int
    """In seconds."""

    enter_time: UnixTime
    """When they first came."""

    leave_time: UnixTime
    """When they last left."""

    is_comment: Flag
    """Whether they commented."""


@struct
class VisitorWatch(Struct):
    nickname: str | None = None
    watch_time: int
    """In seconds."""

    enter_time: UnixTime
    """When they first came."""

    leave_time: UnixTime
    """When they last left."""

    is_comment: Flag
    """Whether they commented."""


@struct
class UnwatchStat(Struct):
    students: list[StudentUnwatch]


@struct
class StudentUnwatch(Struct):
    student_userid: str | None = None
    parent_userid: str | None = None
    partyids: list[int]
    """Classes of the student."""


@struct
class WatchStatByPerson(Struct):
    students: list[StudentWatchByPerson]
    parents: list[ParentWatch]
    visitors: list[VisitorWatch] | None = None
    """Viewers from outside the school."""


@struct
class StudentWatchByPerson(Struct):
    student_userid: str
    partyids: list[int]
    """Classes of the student."""

    watch_time: int
    """In seconds."""

    enter_time: UnixTime
    """When they first came."""

    leave_time: UnixTime
    """When they last left."""

    is_comment: Flag
    """Whether they commented."""


@struct
class ParentWatch(Struct):
    parent_userid: str
    student_userid: str
    partyids: list[int]
    """Classes of the student."""

    watch_time: int
    """In seconds."""

    enter_time: UnixTime
    """When they first came."""

    leave_time: UnixTime
    """When they last left."""

    is_comment: Flag
    """Whether they commented."""


@struct
class UnwatchStatByPerson(Struct):
    students: list[StudentUnwatchByPerson]
    parents: list[ParentUnwatch]


@struct
class StudentUnwatchByPerson(Struct):
    student_userid: str
    partyids: list[int]
    """Classes of the student."""


@struct
class ParentUnwatch(Struct):
    parent_userid: str
    student_userid: str
    partyids: list[int]
    """Classes of the student."""
