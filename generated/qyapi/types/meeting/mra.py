"""会议室连接器管理: generated from spec/meeting/mra.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Mra",
    "MraHangupRequest",
    "MraQueryStatusRequest",
    "MraQueryStatusResponse",
    "MraSetDefaultLayoutRequest",
    "MraSetRaiseHandRequest",
]


@struct
class MraQueryStatusRequest(Struct):
    meetingid: str
    tmp_openid: str
    """Of the device."""


@struct
class MraQueryStatusResponse(Struct):
    tmp_openid: str
    instance_id: int
    """9, an MRA device."""

    user_role: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    """0 attendee, 1 creator, 2 host, 3 creator and host, 4 mini program, 5 mini program and host, 6 co-host, 7 creator
    and co-host.
    """

    webinar_member_role: Literal[0, 1, 2, 3, 4] | None = None
    """0 attendee, 1 inner guest, 2 outer guest, 3 guest by link, 4 audience."""

    ip: str | None = None
    """Only during the meeting."""

    name: str | None = None
    audio_state: bool
    video_state: bool
    screen_shared_state: bool
    default_layout: Literal[1, 2, 3]
    """1 equal parts, 2 full screen, 3 one and others."""

    raise_hands_state: bool


@struct
class MraSetDefaultLayoutRequest(Struct):
    meetingid: str
    default_layout: Literal[1, 2, 3]
    """1 equal parts, 2 full screen, 3 one and others."""

    default_novideo_user: Literal[1, 2]
    """Those without video are 1 shown, 2 hidden."""

    mra: Mra


@struct
class MraSetRaiseHandRequest(Struct):
    meetingid: str
    raise_hand: bool
    mra: Mra


@struct
class MraHangupRequest(Struct):
    meetingid: str
    mra: Mra


@struct
class Mra(Struct):
    tmp_openid: str
    """Of the device, in this meeting."""
