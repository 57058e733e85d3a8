"""在职继承与离职继承: generated from spec/externalcontact/transfer.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "FailedChat",
    "GetUnassignedListRequest",
    "GetUnassignedListResponse",
    "GroupchatOnjobTransferRequest",
    "GroupchatOnjobTransferResponse",
    "GroupchatTransferRequest",
    "GroupchatTransferResponse",
    "ResignedTransferCustomerRequest",
    "ResignedTransferCustomerResponse",
    "ResignedTransferResultRequest",
    "ResignedTransferResultResponse",
    "TransferCustomerRequest",
    "TransferCustomerResponse",
    "TransferResultRequest",
    "TransferResultResponse",
    "TransferStart",
    "TransferredCustomer",
    "UnassignedCustomer",
]


@struct
class TransferCustomerRequest(Struct):
    handover_userid: str
    """Member who has them now."""

    takeover_userid: str
    """Member who gets them."""

    external_userid: list[str]
    """At most 100."""

    transfer_success_msg: str | None = None
    """Sent to the customer afterwards, at most 200 characters; a text of WeCom's own if left out."""


@struct
class TransferCustomerResponse(Struct):
    customer: list[TransferStart]


@struct
class TransferResultRequest(Struct):
    handover_userid: str
    """Member who had them."""

    takeover_userid: str
    """Member who gets them."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class TransferResultResponse(Struct):
    customer: list[TransferredCustomer]
    """At most 1000 on a page."""

    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class GroupchatOnjobTransferRequest(Struct):
    chat_id_list: list[str]
    """1 to 100."""

    new_owner: str


@struct
class GroupchatOnjobTransferResponse(Struct):
    failed_chat_list: list[FailedChat] | None = None


@struct
class GetUnassignedListRequest(Struct):
    page_id: int | None = None
    """Number of the page, from 0; page_id times page_size must stay under 50,000. Not with cursor."""

    page_size: int | None = None
    """At most 1000, the default."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class GetUnassignedListResponse(Struct):
    info: list[UnassignedCustomer]
    is_last: bool
    """Whether this is the last page."""

    next_cursor: str | None = None
    """Empty after the last page; absent with page_id."""


@struct
class ResignedTransferCustomerRequest(Struct):
    handover_userid: str
    """Member who has left."""

    takeover_userid: str
    """Member who gets them."""

    external_userid: list[str]
    """At most 100."""

    transfer_success_msg: str | None = None
    """Sent to the customer afterwards, at most 200 characters."""


@struct
class ResignedTransferCustomerResponse(Struct):
    customer: list[TransferStart]


@struct
class ResignedTransferResultRequest(Struct):
    handover_userid: str
    """Member who has left."""

    takeover_userid: str
    """Member who gets them."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class ResignedTransferResultResponse(Struct):
    customer: list[TransferredCustomer]
    """At most 1000 on a page."""

    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class GroupchatTransferRequest(Struct):
    chat_id_list: list[str]
    """1 to 100."""

    new_owner: str


@struct
class GroupchatTransferResponse(Struct):
    failed_chat_list: list[FailedChat] | None = None


@struct
class TransferStart(Struct):
    """Whether the handing on of a customer has begun."""

    external_userid: str
    errcode: int
    """0 if it has begun, which is not to say that it will succeed."""


@struct
class TransferredCustomer(Struct):
    external_userid: str
    status: Literal[1, 2, 3, 4, 5]
    """1 done, 2 waiting, 3 refused by the customer, 4 the taker has too many customers, 5 never begun (not in
    resigned/transfer_result).
    """

    takeover_time: UnixTime | None = None
    """When it was done or, while waiting, will be; 0 if never."""


@struct
class UnassignedCustomer(Struct):
    handover_userid: str
    """Member who has left."""

    external_userid: str
    dimission_time: UnixTime
    """When the member left."""


@struct
class FailedChat(Struct):
    """A group chat that keeps its owner."""

    chat_id: str
    errcode: int
    errmsg: str
