"""账号管理: generated from spec/license/account.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Activation",
    "ActivationResult",
    "ActiveAccountByTypeRequest",
    "ActiveAccountRequest",
    "ActiveInfo",
    "ActivedAccount",
    "BatchActiveAccountRequest",
    "BatchActiveAccountResponse",
    "BatchGetActiveInfoByCodeRequest",
    "BatchGetActiveInfoByCodeResponse",
    "BatchShareActiveCodeRequest",
    "BatchShareActiveCodeResponse",
    "BatchTransferLicenseRequest",
    "BatchTransferLicenseResponse",
    "GetActiveInfoByCodeRequest",
    "GetActiveInfoByCodeResponse",
    "GetActiveInfoByUserRequest",
    "GetActiveInfoByUserResponse",
    "ListActivedAccountRequest",
    "ListActivedAccountResponse",
    "MergeInfo",
    "ShareInfo",
    "ShareResult",
    "SharedCode",
    "Transfer",
    "TransferResult",
    "UserActiveInfo",
]


@struct
class ActiveAccountRequest(Struct):
    active_code: Secret
    """From list_order_account."""

    corpid: str
    """The corp that the license was bought for."""

    userid: str


@struct
class BatchActiveAccountRequest(Struct):
    corpid: str
    """The corp that the licenses were bought for."""

    active_list: list[Activation]


@struct
class BatchActiveAccountResponse(Struct):
    active_result: list[ActivationResult]


@struct
class ActiveAccountByTypeRequest(Struct):
    type: Literal[1, 2]
    """1 basic, 2 external contact."""

    corpid: str
    """The corp that the licenses were bought for."""

    userid: str


@struct
class GetActiveInfoByCodeRequest(Struct):
    corpid: str
    active_code: Secret


@struct
class GetActiveInfoByCodeResponse(Struct):
    active_info: ActiveInfo


@struct
class BatchGetActiveInfoByCodeRequest(Struct):
    corpid: str
    active_code_list: list[Secret]
    """At most 1000."""


@struct
class BatchGetActiveInfoByCodeResponse(Struct):
    active_info_list: list[ActiveInfo]
    invalid_active_code_list: list[Secret] | None = None
    """Those that could not be read."""


@struct
class ListActivedAccountRequest(Struct):
    corpid: str
    limit: int | None = None
    """At most 1000; default 500."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class ListActivedAccountResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    has_more: Flag
    account_list: list[ActivedAccount]


@struct
class GetActiveInfoByUserRequest(Struct):
    corpid: str
    userid: str


@struct
class GetActiveInfoByUserResponse(Struct):
    active_status: Flag
    """Whether any is activated."""

    active_info_list: list[UserActiveInfo]
    """At most one of each type."""


@struct
class BatchTransferLicenseRequest(Struct):
    corpid: str
    transfer_list: list[Transfer]


@struct
class BatchTransferLicenseResponse(Struct):
    transfer_result: list[TransferResult]


@struct
class BatchShareActiveCodeRequest(Struct):
    from_corpid: str
    """Upstream corp."""

    to_corpid: str
    """Downstream corp."""

    share_list: list[SharedCode]
    corp_link_type: Literal[0, 1] | None = None
    """How the corps are linked: 0 upstream and downstream (上下游, default), 1 corp group (企业互联)."""


@struct
class BatchShareActiveCodeResponse(Struct):
    share_result: list[ShareResult]
    """Those that failed."""


@struct
class Activation(Struct):
    active_code: Secret
    userid: str


@struct
class ActivationResult(Struct):
    active_code: Secret
    userid: str
    errcode: int


@struct
class ActiveInfo(Struct):
    active_code: Secret
    type: Literal[1, 2]
    """1 basic, 2 external contact."""

    status: Literal[1, 2, 3, 4, 5, 6]
    """1 nobody's, 2 valid, 3 expired, 4 to be passed on, as the member left or may no longer see the app (only with
    automatic activation), 5 merged into another and no longer usable, 6 shared with a downstream corp.
    """

    userid: str | None = None
    """Absent before the activation."""

    create_time: UnixTime
    active_time: UnixTime | None = None
    """When it was first given to a member; absent before."""

    expire_time: UnixTime | None = None
    """Absent before the activation; when it was merged, if it was still valid then."""

    merge_info: MergeInfo | None = None
    """Absent unless it was merged."""

    share_info: ShareInfo | None = None
    """Absent unless it was shared."""


@struct
class MergeInfo(Struct):
    to_active_code: Secret | None = None
    """The license this one was merged into."""

    from_active_code: Secret | None = None
    """The license that the member had before."""


@struct
class ShareInfo(Struct):
    to_corpid: str | None = None
    """Downstream corp, where the upstream corp is asked about."""

    from_corpid: str | None = None
    """Upstream corp, where the downstream corp is asked about."""


@struct
class ActivedAccount(Struct):
    userid: str
    type: Literal[1, 2]
    """1 basic, 2 external contact."""

    expire_time: UnixTime
    active_time: UnixTime


@struct
class UserActiveInfo(Struct):
    active_code: Secret
    type: Literal[1, 2]
    """1 basic, 2 external contact."""

    userid: str
    active_time: UnixTime
    expire_time: UnixTime


@struct
class Transfer(Struct):
    handover_userid: str
    """Whose license it is."""

    takeover_userid: str
    """Who gets it."""


@struct
class TransferResult(Struct):
    handover_userid: str
    takeover_userid: str
    errcode: int


@struct
class SharedCode(Struct):
    active_code: Secret


@struct
class ShareResult(Struct):
    active_code: Secret
    errcode: int
    errmsg: str | None = None
