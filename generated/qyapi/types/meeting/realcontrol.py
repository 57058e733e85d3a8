"""会中控制管理: generated from spec/meeting/realcontrol.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "NamedUser",
    "OperatedUser",
    "RealcontrolCloseScreenShareRequest",
    "RealcontrolDismissRequest",
    "RealcontrolKickoutUsersRequest",
    "RealcontrolManageWaitingRoomUsersRequest",
    "RealcontrolMuteUserRequest",
    "RealcontrolSetCohostRequest",
    "RealcontrolSetNicknamesRequest",
    "RealcontrolSetRequest",
    "RealcontrolSwitchUserVideoRequest",
]


@struct
class RealcontrolSetRequest(Struct):
    meetingid: str
    mute_all: bool | None = None
    allow_unmute_self: bool | None = None
    """Only together with mute_all, and only if that is true."""

    enable_enter_mute: Literal[0, 1, 2] | None = None
    """Mute who joins: 0 never, 1 always, 2 when there are more than six."""

    meeting_locked: bool | None = None
    hide_meeting_code_password: bool | None = None
    allow_chat: Literal[0, 1, 2] | None = None
    """0 freely, 1 only publicly, 2 only privately with the host."""

    allow_share_screen: bool | None = None
    allow_external_user: bool | None = None
    """Against its name, true lets only members of the corp in."""

    play_ivr_on_join: bool | None = None
    """Sound a tone when somebody joins."""

    enable_waiting_room: bool | None = None


@struct
class RealcontrolSetCohostRequest(Struct):
    meetingid: str
    action: bool
    """True makes a co-host."""

    operated_user: OperatedUser


@struct
class RealcontrolMuteUserRequest(Struct):
    meetingid: str
    option: bool
    """True mutes."""

    operated_user: OperatedUser


@struct
class RealcontrolSwitchUserVideoRequest(Struct):
    meetingid: str
    video: bool | None = None
    """False (default) turns it off, true on."""

    operated_user: OperatedUser


@struct
class RealcontrolCloseScreenShareRequest(Struct):
    meetingid: str
    operated_user: OperatedUser


@struct
class RealcontrolManageWaitingRoomUsersRequest(Struct):
    meetingid: str
    operate_type: Literal[1, 2, 3]
    """1 let them in, 2 send them there, 3 remove them from there."""

    allow_rejoin: bool | None = None
    """Whether those removed may come back; only with operate_type 3, without effect on MRA devices."""

    operated_users: list[OperatedUser]


@struct
class RealcontrolKickoutUsersRequest(Struct):
    meetingid: str
    allow_rejoin: bool
    """Whether they may come back."""

    operated_users: list[OperatedUser]


@struct
class RealcontrolDismissRequest(Struct):
    meetingid: str
    force_dismiss: Flag | None = None
    """Default 1; with 0 this fails while anybody is in the meeting."""

    retrieve_code: Flag | None = None
    """Whether to give up the meeting code, so that nobody can join again; default 0. Not for a series with meetings to
    come. The code of an instant meeting is always given up.
    """


@struct
class RealcontrolSetNicknamesRequest(Struct):
    meetingid: str
    operated_users: list[NamedUser]


@struct
class OperatedUser(Struct):
    """An attendee, on one device."""

    tmp_openid: str
    """From meeting/get_realtime_attendee_list."""

    instance_id: int
    """Kind of device, must be the one in use. 0 phone (PSTN), 1 PC, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android
    tablet, 8 mini program, 9 VoIP or SIP device, 10 Linux; 20, 21, 22 Rooms for Touch on Windows, macOS, Android; 30,
    32, 33 Controller for Touch on Windows, Android, iOS; 81 to 84 HarmonyOS phone, tablet, PC, car.
    """


@struct
class NamedUser(Struct):
    tmp_openid: str
    instance_id: int
    """Kind of device, as in OperatedUser."""

    nickname: str | None = None
    """At most 20 characters."""
