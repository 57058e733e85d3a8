"""高级功能: generated from spec/advanced_feature/approval.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ApprovalInfo",
    "GetApplyIdListRequest",
    "GetApplyIdListResponse",
    "GetApprovalInfoRequest",
    "GetApprovalInfoResponse",
    "ProcessList",
    "ProcessNode",
    "SetApprovalDetailRequest",
]


@struct
class SetApprovalDetailRequest(Struct):
    apply_id: str
    approval_id: str
    """The app's own id of the approval; cannot be changed later."""

    approval_status: Literal[1, 2, 3, 101]
    """1 under way, 2 refused, 3 agreed, 101 withdrawn."""

    approval_url: str
    """The app's page of the approval, with http:// or https:// in front."""

    process_list: ProcessList
    """All steps, each time."""


@struct
class GetApplyIdListRequest(Struct):
    business_type: Literal[1, 2, 3, 4]
    """1 mail, 2 documents, 3 WeDrive, 4 meetings."""

    userid: str | None = None
    """Just those of this member."""

    limit: int | None = None
    """At most 200; default 100. A page may hold less."""

    cursor: str | None = None
    req_type: Literal[0, 1, 2] | None = None
    """0 all (default), 1 just those decided through the API, 2 just the others."""


@struct
class GetApplyIdListResponse(Struct):
    next_cursor: str | None = None
    apply_id_list: list[str]
    has_more: bool


@struct
class GetApprovalInfoRequest(Struct):
    apply_id: str


@struct
class GetApprovalInfoResponse(Struct):
    approval_info: ApprovalInfo


@struct
class ProcessList(Struct):
    node_list: list[ProcessNode]


@struct
class ProcessNode(Struct):
    """A step of the approval."""

    node_apv_status: Literal[1, 2, 3, 101, 102] | None = None
    """1 under way, 2 refused, 3 agreed, 101 withdrawn, 102 not reached yet."""

    node_status: int | None = None
    """Deprecated: only in the page's sample, use node_apv_status."""

    node_apv_rel: Literal[1, 2, 3]
    """1 all approvers must agree, 2 one of them, 3 all in turn."""

    current_approvers: list[str] | None = None
    """Userids of those who have yet to decide, at most 100. These or completed_approvers are needed."""

    completed_approvers: list[str] | None = None
    """Userids of those who have decided, at most 100."""

    apv_update_time: UnixTime | None = None


@struct
class ApprovalInfo(Struct):
    applicant: str
    """Userid."""

    create_time: UnixTime
    business_type: Literal[1, 2, 3, 4]
    """1 mail, 2 documents, 3 WeDrive, 4 meetings."""

    approval_id: str
    """The app's own id of the approval."""

    apply_id: str
    approval_url: str
    """The app's page of the approval."""

    approval_status: Literal[0, 1, 2, 3, 4, 5]
    """0 an old one without a process, 1 under way, 2 refused, 3 agreed, 4 refused by an administrator, 5 account given
    by an administrator.
    """

    approval_type: Literal[0, 1, 2]
    """0 plain request, 1 custom approval, 2 through the API."""

    request_reason: str
