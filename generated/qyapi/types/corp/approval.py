"""审批流程引擎: generated from spec/corp/approval.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "ApprovalItem",
    "ApprovalItems",
    "ApprovalNode",
    "ApprovalNodes",
    "GetopenapprovaldataRequest",
    "GetopenapprovaldataResponse",
    "NotifyNode",
    "NotifyNodes",
    "OpenApproval",
]


@struct
class GetopenapprovaldataRequest(Struct):
    third_no: str = wire("thirdNo")
    """The app's own number for it."""


@struct
class GetopenapprovaldataResponse(Struct):
    data: OpenApproval


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
