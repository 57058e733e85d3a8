"""会议回调通知: generated from spec/events/meeting.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Flag
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "CancelEnrollMeeting",
    "CancelMeeting",
    "ChangeMeetingRole",
    "ChangeWebinarRole",
    "CloseScreenShare",
    "CompleteRecording",
    "DeleteRecording",
    "EnrollMeeting",
    "JoinFromWaitingRoom",
    "JoinMeeting",
    "JoinMeetingBeforeHost",
    "JoinWaitingRoom",
    "MeetingAction",
    "MeetingChange",
    "MeetingEnd",
    "MeetingMuteAll",
    "MeetingRoomResponse",
    "MeetingStart",
    "MeetingStatistics",
    "MeetingUnmuteAll",
    "ModifyMeeting",
    "MoveToWaitingRoom",
    "MraAddress",
    "OpenScreenShare",
    "OperatedUser",
    "PauseRecording",
    "QuitMeeting",
    "QuitWaitingRoom",
    "ResumeRecording",
    "StartMeeting",
    "StartRecording",
    "StopRecording",
    "UpdatePstnStatus",
    "UploadMeetingMedium",
    "UploadWebinarWarmUp",
    "UploadedMedium",
    "WarmUpInfo",
]


@struct
class MeetingAction(Struct):
    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class OperatedUser(Struct):
    user_id: str | None = wire("UserId", default=None)
    """Only for members of the corp."""

    tmp_open_id: str | None = wire("TmpOpenId", default=None)
    """Temporary id in this meeting."""

    user_role: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 30, 31, 32, 33, 34] | None = wire("UserRole", default=None)
    """The new role: 0 member, 1 creator, 2 host, 3 creator and host, 4 guest, 5 guest and host, 6 co-host, 7 creator
    and co-host, 8 host by the API; in webinars also 30 panellist of the corp, 31 panellist from outside, 32 panellist
    by link, 33 attendee, 34 attendee with sound and video.
    """


@struct
class WarmUpInfo(Struct):
    warm_up_picture: str | None = wire("WarmUpPicture", default=None)
    """URL."""

    warm_up_video: str | None = wire("WarmUpVideo", default=None)
    """URL."""

    upload_status: Flag = wire("UploadStatus")
    """Whether it was uploaded."""

    error_msg: str | None = wire("ErrorMsg", default=None)
    """Why not."""


@struct
class UploadedMedium(Struct):
    medium_url: str = wire("MediumUrl")
    medium_type: Literal[1, 2, 3] = wire("MediumType")
    """1 video, 2 picture, 3 file."""

    upload_status: Flag = wire("UploadStatus")
    """Whether it was uploaded."""

    error_msg: str | None = wire("ErrorMsg", default=None)
    """Why not."""


@struct
class MraAddress(Struct):
    """A room device that is called by its address."""

    protocol: Literal[1, 2] = wire("Protocol")
    """1 SIP, 2 H.323."""

    dial_string: str = wire("DialString")


@struct
class MeetingChange(Event):
    """Something about a meeting changed that has no class of its own (会议变更事件).

    https://developer.work.weixin.qq.com/document/path/99103
    """

    meeting_id: str | None = wire("MeetingId", default=None)
    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    operated_user: OperatedUser | None = wire("OperatedUser", default=None)
    warm_up_info: WarmUpInfo | None = wire("WarmUpInfo", default=None)
    pstn_status: str | None = wire("PstnStatus", default=None)
    all_upload_status: bool | None = wire("AllUploadStatus", default=None)
    upload_info: list[UploadedMedium] | None = wire("UploadInfo", default=None)
    enroll_id: str | None = wire("EnrollId", default=None)
    meeting_room_id: str | None = wire("MeetingRoomId", default=None)
    mra_address: MraAddress | None = wire("MraAddress", default=None)
    room_response_status: int | None = wire("RoomResponseStatus", default=None)


@struct
class ModifyMeeting(Event):
    """A manager changed a meeting (修改会议事件).

    https://developer.work.weixin.qq.com/document/path/99081
    https://developer.work.weixin.qq.com/document/path/97451
    https://developer.work.weixin.qq.com/document/path/97459
    """

    meeting_id: str = wire("MeetingId")


@struct
class CancelMeeting(Event):
    """A manager cancelled a meeting (取消会议事件).

    https://developer.work.weixin.qq.com/document/path/99082
    https://developer.work.weixin.qq.com/document/path/97451
    https://developer.work.weixin.qq.com/document/path/97459
    """

    meeting_id: str = wire("MeetingId")


@struct
class MeetingStart(Event):
    """A meeting began (会议开始事件).

    https://developer.work.weixin.qq.com/document/path/98333
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class MeetingEnd(Event):
    """A meeting ended (会议结束事件).

    https://developer.work.weixin.qq.com/document/path/98337
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class MeetingMuteAll(Event):
    """All members were muted (会议全体静音事件).

    https://developer.work.weixin.qq.com/document/path/98341
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class MeetingUnmuteAll(Event):
    """Muting of all was lifted; may come without a MeetingMuteAll before it (会议解除全体静音事件).

    https://developer.work.weixin.qq.com/document/path/98345
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class JoinMeeting(Event):
    """Someone joined a meeting (成员入会事件).

    https://developer.work.weixin.qq.com/document/path/98348
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class QuitMeeting(Event):
    """Someone left a meeting (成员离会事件).

    https://developer.work.weixin.qq.com/document/path/98352
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class JoinMeetingBeforeHost(Event):
    """Someone is in the meeting and waits for the host (成员等待主持人入会事件).

    https://developer.work.weixin.qq.com/document/path/98353
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class JoinWaitingRoom(Event):
    """Someone entered the waiting room (成员进入等候室事件).

    https://developer.work.weixin.qq.com/document/path/98354
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class QuitWaitingRoom(Event):
    """Someone left the waiting room or was put out of it (成员离开等候室事件).

    https://developer.work.weixin.qq.com/document/path/98355
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")
    operated_user: OperatedUser = wire("OperatedUser")
    """To whom it was done."""


@struct
class JoinFromWaitingRoom(Event):
    """Someone was let into the meeting from the waiting room (成员从等候室进入会议事件).

    https://developer.work.weixin.qq.com/document/path/98393
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")
    operated_user: OperatedUser = wire("OperatedUser")
    """To whom it was done."""


@struct
class MoveToWaitingRoom(Event):
    """Someone was moved from the meeting into the waiting room (成员从会议中被移入等候室事件).

    https://developer.work.weixin.qq.com/document/path/98394
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")
    operated_user: OperatedUser = wire("OperatedUser")
    """To whom it was done."""


@struct
class OpenScreenShare(Event):
    """Someone began to share a screen (共享屏幕开启事件).

    https://developer.work.weixin.qq.com/document/path/98395
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class CloseScreenShare(Event):
    """Someone stopped sharing a screen (共享屏幕结束事件).

    https://developer.work.weixin.qq.com/document/path/98396
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class ChangeMeetingRole(Event):
    """Someone got another role in a meeting (会议成员角色变更事件).

    https://developer.work.weixin.qq.com/document/path/98397
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")
    operated_user: OperatedUser = wire("OperatedUser")
    """To whom it was done."""


@struct
class ChangeWebinarRole(Event):
    """Someone got another role in a webinar (网络研讨会成员角色变更事件).

    https://developer.work.weixin.qq.com/document/path/98771
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")
    operated_user: OperatedUser = wire("OperatedUser")
    """To whom it was done."""


@struct
class UploadWebinarWarmUp(Event):
    """A warm-up picture or video that the app set is uploaded, or failed (网络研讨会暖场上传结果).

    https://developer.work.weixin.qq.com/document/path/98773
    """

    meeting_id: str = wire("MeetingId")
    warm_up_info: WarmUpInfo = wire("WarmUpInfo")


@struct
class UpdatePstnStatus(Event):
    """A phone call out of a meeting came into another state (PSTN 外呼状态更新事件).

    https://developer.work.weixin.qq.com/document/path/98774
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")
    pstn_status: Literal[
        "START_INVITE", "START_ACCEPT", "LEAVE_WITHOUT_ACCEPT", "LEAVE_WITH_ACCEPTED", "CANCLE_INVITE"
    ] = wire("PstnStatus")
    """Calling, answered, not answered or refused, hung up after an answer, call cancelled (misspelt by WeCom)."""


@struct
class UploadMeetingMedium(Event):
    """Media that the app gave by URL are uploaded, or failed (素材上传结果).

    https://developer.work.weixin.qq.com/document/path/98775
    """

    meeting_id: str = wire("MeetingId")
    all_upload_status: bool | None = wire("AllUploadStatus", default=None)
    """Whether all were uploaded; if not, all must be given again."""

    upload_info: list[UploadedMedium] | None = wire("UploadInfo", default=None)


@struct
class StartRecording(Event):
    """Recording to the cloud began (开始云录制事件).

    https://developer.work.weixin.qq.com/document/path/98398
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class PauseRecording(Event):
    """Recording to the cloud was paused (暂停云录制事件).

    https://developer.work.weixin.qq.com/document/path/98399
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class ResumeRecording(Event):
    """Recording to the cloud went on after a pause (恢复云录制事件).

    https://developer.work.weixin.qq.com/document/path/98400
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class StopRecording(Event):
    """Recording to the cloud stopped (停止云录制事件).

    https://developer.work.weixin.qq.com/document/path/98401
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class CompleteRecording(Event):
    """The meeting is over and its recording ready (云录制已完成事件).

    https://developer.work.weixin.qq.com/document/path/98402
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class DeleteRecording(Event):
    """A recording was deleted, by hand or through the API (删除云录制事件).

    https://developer.work.weixin.qq.com/document/path/98404
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")


@struct
class EnrollMeeting(Event):
    """Someone enrolled for a meeting or webinar (用户报名事件).

    https://developer.work.weixin.qq.com/document/path/98781
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")
    enroll_id: str = wire("EnrollId")


@struct
class CancelEnrollMeeting(Event):
    """Someone cancelled an enrolment (用户取消报名事件).

    https://developer.work.weixin.qq.com/document/path/98782
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")
    enroll_id: str = wire("EnrollId")


@struct
class MeetingRoomResponse(Event):
    """A meeting room that was called from a meeting answered, or did not (会议室应答事件).

    https://developer.work.weixin.qq.com/document/path/98783
    """

    from_user_tmp_open_id: str | None = wire("FromUserTmpOpenId", default=None)
    """Temporary id, in this meeting, of whoever did it; FromUserName is that member's userid, empty for people outside
    the corp, sys where WeCom did it.
    """

    meeting_id: str = wire("MeetingId")
    meeting_room_id: str | None = wire("MeetingRoomId", default=None)
    """This or MraAddress."""

    mra_address: MraAddress | None = wire("MraAddress", default=None)
    """This or MeetingRoomId."""

    room_response_status: Literal[0, 2, 3, 5] = wire("RoomResponseStatus")
    """0 no answer, 2 in the meeting, 3 refused, 5 call cancelled."""


@struct
class MeetingStatistics(Event):
    """Something about meetings of members changed that has no class of its own (会议统计事件).

    https://developer.work.weixin.qq.com/document/path/99648
    """

    status: int | None = wire("Status", default=None)


@struct
class StartMeeting(Event):
    """A member who may see the app began a meeting, or someone was the first in a planned one, whose creator is then
    FromUserName (会议发起事件).

    https://developer.work.weixin.qq.com/document/path/99648
    """

    status: Literal[1, 2] = wire("Status")
    """1 began, 2 failed to."""
