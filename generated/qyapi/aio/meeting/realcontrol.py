"""会中控制管理, asynchronous: generated from spec/meeting/realcontrol.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def realcontrol_set(
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
    """Change the settings of a running meeting of this app (管理会中设置); see `qyapi.meeting.realcontrol_set`."""
    await api.ainvoke("meeting.realcontrol_set", locals())


async def realcontrol_set_cohost(
    api: CorpApi, /, *, meetingid: str, action: bool, operated_user: OperatedUser, extra: Extra = None
) -> None:
    """Make an attendee of a running meeting of this app a co-host, or no longer (管理联席主持人); see
    `qyapi.meeting.realcontrol_set_cohost`.
    """
    await api.ainvoke("meeting.realcontrol_set_cohost", locals())


async def realcontrol_mute_user(
    api: CorpApi, /, *, meetingid: str, option: bool, operated_user: OperatedUser, extra: Extra = None
) -> None:
    """Mute an attendee of a running meeting of this app, or no longer (静音成员); see
    `qyapi.meeting.realcontrol_mute_user`.
    """
    await api.ainvoke("meeting.realcontrol_mute_user", locals())


async def realcontrol_switch_user_video(
    api: CorpApi, /, *, meetingid: str, operated_user: OperatedUser, video: bool | None = None, extra: Extra = None
) -> None:
    """Turn the camera of an attendee of a running meeting of this app on or off (关闭或开启成员视频); see
    `qyapi.meeting.realcontrol_switch_user_video`.
    """
    await api.ainvoke("meeting.realcontrol_switch_user_video", locals())


async def realcontrol_close_screen_share(
    api: CorpApi, /, *, meetingid: str, operated_user: OperatedUser, extra: Extra = None
) -> None:
    """Stop an attendee of a running meeting of this app from sharing the screen (关闭成员屏幕共享); see
    `qyapi.meeting.realcontrol_close_screen_share`.
    """
    await api.ainvoke("meeting.realcontrol_close_screen_share", locals())


async def realcontrol_manage_waiting_room_users(
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
    (管理等候室成员); see `qyapi.meeting.realcontrol_manage_waiting_room_users`.
    """
    await api.ainvoke("meeting.realcontrol_manage_waiting_room_users", locals())


async def realcontrol_kickout_users(
    api: CorpApi, /, *, meetingid: str, allow_rejoin: bool, operated_users: Sequence[OperatedUser], extra: Extra = None
) -> None:
    """Remove attendees from a running meeting of this app (移出成员); see `qyapi.meeting.realcontrol_kickout_users`."""
    await api.ainvoke("meeting.realcontrol_kickout_users", locals())


async def realcontrol_dismiss(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    force_dismiss: bool | None = None,
    retrieve_code: bool | None = None,
    extra: Extra = None,
) -> None:
    """End a running meeting of this app (结束会议); see `qyapi.meeting.realcontrol_dismiss`."""
    await api.ainvoke("meeting.realcontrol_dismiss", locals())


async def realcontrol_set_nicknames(
    api: CorpApi, /, *, meetingid: str, operated_users: Sequence[NamedUser], extra: Extra = None
) -> None:
    """Change the names that attendees of a running meeting of this app appear under (修改成员在会中显示的昵称); see
    `qyapi.meeting.realcontrol_set_nicknames`.
    """
    await api.ainvoke("meeting.realcontrol_set_nicknames", locals())
