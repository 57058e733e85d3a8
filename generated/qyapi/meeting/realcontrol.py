"""会中控制管理: generated from spec/meeting/realcontrol.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.meeting.realcontrol import NamedUser, OperatedUser

__all__ = [
    "realcontrol_close_screen_share",
    "realcontrol_dismiss",
    "realcontrol_kickout_users",
    "realcontrol_manage_waiting_room_users",
    "realcontrol_mute_user",
    "realcontrol_set",
    "realcontrol_set_cohost",
    "realcontrol_set_nicknames",
    "realcontrol_switch_user_video",
]


def realcontrol_set(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    mute_all: bool | None = None,
    allow_unmute_self: bool | None = None,
    enable_enter_mute: Literal[0, 1, 2] | None = None,
    meeting_locked: bool | None = None,
    hide_meeting_code_password: bool | None = None,
    allow_chat: Literal[0, 1, 2] | None = None,
    allow_share_screen: bool | None = None,
    allow_external_user: bool | None = None,
    play_ivr_on_join: bool | None = None,
    enable_waiting_room: bool | None = None,
    extra: Extra = None,
) -> None:
    """Change the settings of a running meeting of this app (管理会中设置).

    MRA devices (SIP and H.323 rooms) are not supported.

    Args:
        allow_unmute_self: Only together with mute_all, and only if that is true.
        enable_enter_mute: Mute who joins: 0 never, 1 always, 2 when there are more than six.
        allow_chat: 0 freely, 1 only publicly, 2 only privately with the host.
        allow_external_user: Against its name, true lets only members of the corp in.
        play_ivr_on_join: Sound a tone when somebody joins.

    https://developer.work.weixin.qq.com/document/path/98175 (for internal apps)
    """
    api.invoke("meeting.realcontrol_set", locals())


def realcontrol_set_cohost(
    api: CorpApi, /, *, meetingid: str, action: bool, operated_user: OperatedUser, extra: Extra = None
) -> None:
    """Make an attendee of a running meeting of this app a co-host, or no longer (管理联席主持人).

    MRA devices (SIP and H.323 rooms) are not supported.

    Args:
        action: True makes a co-host.

    https://developer.work.weixin.qq.com/document/path/98180 (for internal apps)
    """
    api.invoke("meeting.realcontrol_set_cohost", locals())


def realcontrol_mute_user(
    api: CorpApi, /, *, meetingid: str, option: bool, operated_user: OperatedUser, extra: Extra = None
) -> None:
    """Mute an attendee of a running meeting of this app, or no longer (静音成员).

    Args:
        option: True mutes.

    https://developer.work.weixin.qq.com/document/path/98184 (for internal apps)
    """
    api.invoke("meeting.realcontrol_mute_user", locals())


def realcontrol_switch_user_video(
    api: CorpApi, /, *, meetingid: str, operated_user: OperatedUser, video: bool | None = None, extra: Extra = None
) -> None:
    """Turn the camera of an attendee of a running meeting of this app on or off (关闭或开启成员视频).

    Only MRA devices (SIP and H.323 rooms) can have it turned on.

    Args:
        video: False (default) turns it off, true on.

    https://developer.work.weixin.qq.com/document/path/98189 (for internal apps)
    """
    api.invoke("meeting.realcontrol_switch_user_video", locals())


def realcontrol_close_screen_share(
    api: CorpApi, /, *, meetingid: str, operated_user: OperatedUser, extra: Extra = None
) -> None:
    """Stop an attendee of a running meeting of this app from sharing the screen (关闭成员屏幕共享).

    MRA devices (SIP and H.323 rooms) are not supported.

    https://developer.work.weixin.qq.com/document/path/98185 (for internal apps)
    """
    api.invoke("meeting.realcontrol_close_screen_share", locals())


def realcontrol_manage_waiting_room_users(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    operate_type: Literal[1, 2, 3],
    operated_users: Sequence[OperatedUser],
    allow_rejoin: bool | None = None,
    extra: Extra = None,
) -> None:
    """Let people in from the waiting room of a running meeting of this app, send attendees there, or remove them
    (管理等候室成员).

    Args:
        operate_type: 1 let them in, 2 send them there, 3 remove them from there.
        allow_rejoin: Whether those removed may come back; only with operate_type 3, without effect on MRA devices.

    https://developer.work.weixin.qq.com/document/path/98186 (for internal apps)
    """
    api.invoke("meeting.realcontrol_manage_waiting_room_users", locals())


def realcontrol_kickout_users(
    api: CorpApi, /, *, meetingid: str, allow_rejoin: bool, operated_users: Sequence[OperatedUser], extra: Extra = None
) -> None:
    """Remove attendees from a running meeting of this app (移出成员).

    Args:
        allow_rejoin: Whether they may come back.

    https://developer.work.weixin.qq.com/document/path/98181 (for internal apps)
    """
    api.invoke("meeting.realcontrol_kickout_users", locals())


def realcontrol_dismiss(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    force_dismiss: bool | None = None,
    retrieve_code: bool | None = None,
    extra: Extra = None,
) -> None:
    """End a running meeting of this app (结束会议).

    Args:
        force_dismiss: Default 1; with 0 this fails while anybody is in the meeting.
        retrieve_code: Whether to give up the meeting code, so that nobody can join again; default 0. Not for a series
            with meetings to come. The code of an instant meeting is always given up.

    https://developer.work.weixin.qq.com/document/path/98187 (for internal apps)
    """
    api.invoke("meeting.realcontrol_dismiss", locals())


def realcontrol_set_nicknames(
    api: CorpApi, /, *, meetingid: str, operated_users: Sequence[NamedUser], extra: Extra = None
) -> None:
    """Change the names that attendees of a running meeting of this app appear under (修改成员在会中显示的昵称).

    https://developer.work.weixin.qq.com/document/path/98188 (for internal apps)
    """
    api.invoke("meeting.realcontrol_set_nicknames", locals())
