"""直播: generated from spec/living/living.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ActivityDetail",
    "CancelRequest",
    "CreateRequest",
    "CreateResponse",
    "DeleteReplayDataRequest",
    "GetLivingCodeRequest",
    "GetLivingCodeResponse",
    "GetLivingInfoQuery",
    "GetLivingInfoResponse",
    "GetLivingShareInfoRequest",
    "GetLivingShareInfoResponse",
    "GetUserAllLivingidRequest",
    "GetUserAllLivingidResponse",
    "GetWatchStatRequest",
    "GetWatchStatResponse",
    "LivingInfo",
    "ModifyRequest",
    "WatchStat",
    "WatchingExternalUser",
    "WatchingUser",
]


@struct
class CreateRequest(Struct):
    anchor_userid: str
    """The member who broadcasts."""

    theme: str
    """Title, at most 20 characters."""

    living_start: UnixTime
    living_duration: int
    """In seconds."""

    type: Literal[0, 1, 2, 3, 4] | None = None
    """0 general (default), 1 small class, 2 large class, 3 training, 4 event. Classes only for K12 schools and the IT
    industry.
    """

    description: str | None = None
    """At most 100 characters. Ignored for an event, which has activity_detail.description."""

    agentid: int | None = None
    """Only for old third-party suites of several apps."""

    remind_time: int | None = None
    """How long before living_start members are reminded, 0 if left out. In seconds."""

    activity_cover_mediaid: str | None = None
    """Cover of an event."""

    activity_share_mediaid: str | None = None
    """Picture of the card that shares an event."""

    activity_detail: ActivityDetail | None = None
    """Only for an event."""


@struct
class CreateResponse(Struct):
    livingid: str
    """For the calls that enter the broadcast, in the JS-SDK and the mini program."""


@struct
class ModifyRequest(Struct):
    livingid: str
    title: str | None = None
    theme: str | None = None
    """Title, at most 60 bytes."""

    living_start: UnixTime | None = None
    living_duration: int | None = None
    """In seconds."""

    description: str | None = None
    """At most 300 bytes."""

    type: Literal[0, 1, 2, 3, 4] | None = None
    """0 general, 1 small class, 2 large class, 3 training, 4 event. Classes only for K12 schools and the IT industry.
    """

    remind_time: int | None = None
    """How long before living_start members are reminded, 0 if left out. In seconds."""


@struct
class CancelRequest(Struct):
    livingid: str


@struct
class DeleteReplayDataRequest(Struct):
    livingid: str


@struct
class GetLivingCodeRequest(Struct):
    livingid: str
    openid: str
    """Of the WeChat user."""


@struct
class GetLivingCodeResponse(Struct):
    living_code: Secret
    """Works for five minutes, any number of times, in WeChat only."""


@struct
class GetUserAllLivingidRequest(Struct):
    userid: str
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 100, which is the default."""


@struct
class GetUserAllLivingidResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    livingid_list: list[str]


@struct
class GetLivingInfoQuery(Struct):
    livingid: str


@struct
class GetLivingInfoResponse(Struct):
    living_info: LivingInfo


@struct
class GetWatchStatRequest(Struct):
    livingid: str
    next_key: str | None = None
    """From the last answer; left out or 0 at first."""


@struct
class GetWatchStatResponse(Struct):
    ending: Flag
    """Whether this was the last page; nothing else tells."""

    next_key: str | None = None
    stat_info: WatchStat


@struct
class GetLivingShareInfoRequest(Struct):
    ww_share_code: Secret
    """From the path the mini program was opened with."""


@struct
class GetLivingShareInfoResponse(Struct):
    livingid: str
    viewer_userid: str | None = None
    """Present for a member."""

    viewer_external_userid: str | None = None
    """Present for an outsider."""

    invitor_userid: str | None = None
    """Whose card or QR code the viewer first used, where a member."""

    invitor_external_userid: str | None = None
    """Whose card or QR code the viewer first used, where an outsider."""


@struct
class ActivityDetail(Struct):
    """What an event (活动直播) is about."""

    description: str | None = None
    image_list: list[str] | None = None
    """Media ids; those after the fifth are left out."""


@struct
class LivingInfo(Struct):
    livingid: str | None = None
    theme: str
    living_start: UnixTime
    living_duration: int
    """In seconds."""

    status: Literal[0, 1, 2, 3, 4] | None = None
    """0 scheduled, 1 on air, 2 over, 3 expired, 4 cancelled."""

    reserve_start: UnixTime
    """When it was scheduled to begin."""

    reserve_living_duration: int
    """As scheduled. In seconds."""

    description: str
    anchor_userid: str
    main_department: int | None = None
    """Of the anchor."""

    viewer_num: int
    """All who watched."""

    comment_num: int
    mic_num: int
    """Those who spoke."""

    open_replay: Flag
    """Whether there is to be a replay."""

    replay_status: Literal[0, 1, 2, 3] | None = None
    """0 ready, 1 being made, 2 deleted, 3 failed. Absent unless open_replay."""

    type: Literal[0, 1, 2, 3, 4]
    """0 general, 1 small class, 2 large class, 3 training, 4 event."""

    push_stream_url: Secret | None = None
    """Where to push the stream; only for an event that has not begun."""

    online_count: int
    """Those watching now."""

    subscribe_count: int
    """Those who asked to be reminded."""


@struct
class WatchStat(Struct):
    users: list[WatchingUser]
    external_users: list[WatchingExternalUser]


@struct
class WatchingUser(Struct):
    userid: str
    watch_time: int
    """In seconds."""

    is_comment: Flag
    is_mic: Flag
    """Whether they spoke."""

    invitor_userid: str | None = None
    """Whose card or QR code they first used, where a member."""

    invitor_external_userid: str | None = None
    """Whose card or QR code they first used, where an outsider."""


@struct
class WatchingExternalUser(Struct):
    external_userid: str
    type: Literal[1, 2]
    """1 WeChat user, 2 WeCom user."""

    name: str | None = None
    watch_time: int
    """In seconds."""

    is_comment: Flag
    is_mic: Flag
    """Whether they spoke."""

    invitor_userid: str | None = None
    """Whose card or QR code they first used, where a member. Only in broadcasts that promote products."""

    invitor_external_userid: str | None = None
    """Whose card or QR code they first used, where an outsider. Only in broadcasts that promote products."""
