"""审批: generated from spec/corp/approval.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "ApprovalItem",
    "ApprovalItems",
    "ApprovalNode",
    "ApprovalNodes",
    "GetapprovaldataRequest",
    "GetapprovaldataResponse",
    "GetopenapprovaldataRequest",
    "GetopenapprovaldataResponse",
    "NotifyNode",
    "NotifyNodes",
    "OldApproval",
    "OldExpense",
    "OldExpenseItem",
    "OldForm",
    "OldLeave",
    "OpenApproval",
]


@struct
class GetapprovaldataRequest(Struct):
    starttime: UnixTime
    endtime: UnixTime
    """After starttime, at most 30 days later."""

    next_spnum: int | None = None
    """Number to begin at, from the last answer; left out at first."""


@struct
class GetapprovaldataResponse(Struct):
    count: int
    """Approvals in this answer."""

    total: int
    """Approvals of the whole period."""

    next_spnum: int | None = None
    """Number of the last approval in this answer."""

    data: list[OldApproval]


@struct
class GetopenapprovaldataRequest(Struct):
    third_no: str = wire("thirdNo")
    """The app's own number for it."""


@struct
class GetopenapprovaldataResponse(Struct):
    data: OpenApproval


@struct
class OldApproval(Struct):
    """An approval in the older form (审批单)."""

    spname: str
    """Name of the approval template."""

    apply_name: str
    """Name of whoever applied."""

    apply_org: str
    """Name of their department."""

    approval_name: list[str] | None = None
    """Names of the approvers."""

    notify_name: list[str] | None = None
    """Names of those who are told."""

    sp_status: Literal[1, 2, 3, 4, 6, 10]
    """1 under way, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 10 paid."""

    sp_num: int
    mediaids: list[str] | None = None
    """Attached files, for media/get."""

    apply_time: UnixTime
    apply_user_id: str
    """Userid."""

    leave: OldLeave | None = None
    """Only of the template for leave (请假)."""

    expense: OldExpense | None = None
    """Only of the template for expenses (报销)."""

    comm: OldForm | None = None


@struct
class OldForm(Struct):
    apply_data: str
    """JSON. A list of the form's controls with id, title, type and value; of older approvals an object with the id as
    key.
    """


@struct
class OldLeave(Struct):
    timeunit: Literal[0, 1]
    """0 half days, 1 hours."""

    leave_type: Literal[1, 2, 3, 4, 5, 6, 7, 8]
    """1 annual, 2 personal, 3 sick, 4 time off in lieu, 5 marriage, 6 maternity, 7 paternity, 8 other."""

    start_time: UnixTime
    end_time: UnixTime
    duration: int
    """In hours."""

    reason: str | None = None


@struct
class OldExpense(Struct):
    expense_type: Literal[1, 2, 3, 4]
    """1 business travel, 2 transport, 3 hospitality, 4 other."""

    reason: str | None = None
    item: list[OldExpenseItem] | None = None
    """Only of older approvals."""


@struct
class OldExpenseItem(Struct):
    expenseitem_type: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    """1 air fare, 2 train fare, 3 taxi, 4 lodging, 5 meals, 6 gifts, 7 events, 8 telephone, 9 allowance, 10 other."""

    time: UnixTime
    sums: float
    """In yuan."""

    reason: str | None = None


@struct
class OpenApproval(Struct):
    third_no: Lenient[str] = wire("ThirdNo")
    open_template_id: str = wire("OpenTemplateId")
    open_sp_name: str = wire("OpenSpName")
    """Name of the approval template."""

    open_spstatus: Literal[1, 2, 3, 4] = wire("OpenSpstatus")
    """1 under way, 2 approved, 3 rejected, 4 withdrawn."""

    apply_time: UnixTime = wire("ApplyTime")
    apply_username: str = wire("ApplyUsername")
    apply_user_party: str = wire("ApplyUserParty")
    """Name of the department."""

    apply_user_image: str = wire("ApplyUserImage")
    """URL of the picture."""

    apply_user_id: str = wire("ApplyUserId")
    approval_nodes: ApprovalNodes = wire("ApprovalNodes")
    notify_nodes: NotifyNodes | None = wire("NotifyNodes", default=None)
    approver_step: int = wire("ApproverStep")
    """Index of the node whose turn it is, from 0."""


@struct
class ApprovalNodes(Struct):
    approval_node: list[ApprovalNode] = wire("ApprovalNode")


@struct
class ApprovalNode(Struct):
    """A step of an approval."""

    node_status: Literal[1, 2, 3, 4] = wire("NodeStatus")
    """1 under way, 2 approved, 3 rejected, 4 passed on."""

    node_attr: Literal[1, 2] = wire("NodeAttr")
    """1 any one approver suffices, 2 all must approve."""

    node_type: Literal[1, 2, 3] = wire("NodeType")
    """1 certain members, 2 members of a tag, 3 leaders."""

    items: ApprovalItems = wire("Items")


@struct
class ApprovalItems(Struct):
    item: list[ApprovalItem] = wire("Item")


@struct
class ApprovalItem(Struct):
    """An approver and what they decided."""

    item_name: str = wire("ItemName")
    item_party: str = wire("ItemParty")
    """Name of the department."""

    item_image: str = wire("ItemImage")
    """URL of the picture."""

    item_user_id: str = wire("ItemUserId")
    item_status: Literal[1, 2, 3, 4] = wire("ItemStatus")
    """1 undecided, 2 approved, 3 rejected, 4 passed on."""

    item_speech: str | None = wire("ItemSpeech", default=None)
    item_op_time: UnixTime | None = wire("ItemOpTime", default=None)
    """When they decided; 0 before."""


@struct
class NotifyNodes(Struct):
    notify_node: list[NotifyNode] = wire("NotifyNode")


@struct
class NotifyNode(Struct):
    """Somebody who is told of the approval."""

    item_name: str = wire("ItemName")
    item_party: str = wire("ItemParty")
    """Name of the department."""

    item_image: str = wire("ItemImage")
    """URL of the picture."""

    item_user_id: str = wire("ItemUserId")
