"""审批回调通知: generated from spec/events/approval.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "SysApprovalApplicant",
    "SysApprovalChange",
    "SysApprovalComment",
    "SysApprovalDetail",
    "SysApprovalInfo",
    "SysApprovalNode",
    "SysApprovalRecord",
    "SysApprovalSubNode",
    "SysApprovalUser",
]


@struct
class SysApprovalInfo(Struct):
    """A request of the approval app as it stands now."""

    sp_no_str: str | None = wire("SpNoStr", default=None)
    """Number of the request; to be preferred to SpNo."""

    sp_no: str | None = wire("SpNo", default=None)
    """Number of the request; absent where schools approve together."""

    sp_name: str = wire("SpName")
    """Name of the template."""

    sp_status: Literal[1, 2, 3, 4, 6, 7, 10] = wire("SpStatus")
    """1 pending, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid."""

    template_id: str = wire("TemplateId")
    apply_time: UnixTime = wire("ApplyTime")
    applyer: SysApprovalApplicant = wire("Applyer")
    sp_record: list[SysApprovalRecord] | None = wire("SpRecord", default=None)
    """The steps so far."""

    notifyer: list[SysApprovalUser] | None = wire("Notifyer", default=None)
    """Those who get a copy."""

    comments: list[SysApprovalComment] | None = wire("Comments", default=None)
    process_list: list[SysApprovalNode] | None = wire("ProcessList", default=None, item="NodeList")
    """The whole process."""

    statu_change_event: Literal[1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 13, 14, 15] = wire("StatuChangeEvent")
    """What happened: 1 submitted, 2 agreed, 3 rejected, 4 passed on, 5 reminded, 6 withdrawn, 8 withdrawn after
    approval, 10 commented, 11 sent back to an approver, 12 approver added, 13 approver added and agreed, 14 handled, 15
    handed over.
    """


@struct
class SysApprovalUser(Struct):
    user_id: str = wire("UserId")


@struct
class SysApprovalApplicant(Struct):
    user_id: str = wire("UserId")
    party: int = wire("Party")
    """Department the request was made for."""


@struct
class SysApprovalRecord(Struct):
    """One step of the process."""

    sp_status: int = wire("SpStatus")
    """1 pending, 2 agreed, 3 rejected, 4 passed on."""

    approver_attr: Literal[1, 2] | None = wire("ApproverAttr", default=None)
    """1 one of the approvers is enough, 2 all must agree."""

    details: list[SysApprovalDetail] | None = wire("Details", default=None)
    """One per approver."""


@struct
class SysApprovalDetail(Struct):
    approver: SysApprovalUser = wire("Approver")
    speech: str | None = wire("Speech", default=None)
    sp_status: int = wire("SpStatus")
    """1 pending, 2 agreed, 3 rejected, 4 passed on."""

    sp_time: UnixTime | None = wire("SpTime", default=None)
    """0 as long as it is pending."""

    attach: list[str] | None = wire("Attach", default=None)
    """Media ids, for media/get."""


@struct
class SysApprovalComment(Struct):
    comment_user_info: SysApprovalUser = wire("CommentUserInfo")
    comment_time: UnixTime = wire("CommentTime")
    comment_content: str | None = wire("CommentContent", default=None)
    comment_id: str = wire("CommentId")
    attach: list[str] | None = wire("Attach", default=None)
    """Media ids, for media/get."""


@struct
class SysApprovalNode(Struct):
    node_type: Literal[1, 2, 3] = wire("NodeType")
    """1 approver, 2 who gets a copy, 3 handler."""

    sp_status: Literal[1, 2, 3, 4, 11, 12, 13, 14, 15] | None = wire("SpStatus", default=None)
    """1 pending, 2 agreed, 3 rejected, 4 passed on, 11 sent back to an approver, 12 approver added, 13 approver added
    and agreed, 14 handled, 15 handed over. Absent for those who get a copy.
    """

    apv_rel: Literal[1, 2, 3] | None = wire("ApvRel", default=None)
    """1 all must agree, 2 one is enough, 3 one after the other."""

    sub_node_list: list[SysApprovalSubNode] | None = wire("SubNodeList", default=None)
    """One per member."""


@struct
class SysApprovalSubNode(Struct):
    user_info: SysApprovalUser = wire("UserInfo")
    speech: str | None = wire("Speech", default=None)
    sp_yj: Literal[1, 2, 3, 4, 11, 12, 13, 14, 15] | None = wire("SpYj", default=None)
    """As in a SysApprovalNode."""

    sptime: UnixTime | None = wire("Sptime", default=None)
    """0 as long as it is pending."""

    media_ids: list[str] | None = wire("MediaIds", default=None)
    """Media ids, for media/get."""


@struct
class SysApprovalChange(Event):
    """A request of the approval app changed, through an approver, its author, a reminder or a comment (审批申请状态变化回调通知).

    https://developer.work.weixin.qq.com/document/path/91815
    https://developer.work.weixin.qq.com/document/path/92633
    https://developer.work.weixin.qq.com/document/path/96508
    """

    approval_info: SysApprovalInfo = wire("ApprovalInfo")
