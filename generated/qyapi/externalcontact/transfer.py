"""在职继承与离职继承: generated from spec/externalcontact/transfer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.externalcontact.transfer import (
        GetUnassignedListResponse,
        GroupchatOnjobTransferResponse,
        GroupchatTransferResponse,
        ResignedTransferCustomerResponse,
        ResignedTransferResultResponse,
        TransferCustomerResponse,
        TransferredCustomer,
        TransferResultResponse,
        UnassignedCustomer,
    )

__all__ = [
    "get_unassigned_list",
    "get_unassigned_list_iter",
    "groupchat_onjob_transfer",
    "groupchat_transfer",
    "resigned_transfer_customer",
    "resigned_transfer_result",
    "resigned_transfer_result_iter",
    "transfer_customer",
    "transfer_result",
    "transfer_result_iter",
]


def transfer_customer(
    api: CorpApi,
    /,
    *,
    handover_userid: str,
    takeover_userid: str,
    external_userid: Sequence[str],
    transfer_success_msg: str | None = None,
    extra: Extra = None,
) -> TransferCustomerResponse:
    """Hand customers of one member on to another (分配在职成员的客户).

    It takes effect after 24 hours unless the customer objects. A customer may be handed on twice within 90 days. The
    taker must have activated WeCom, verified their identity, and be allowed to deal with customers; both members must
    have logged in within the last year.

    Args:
        handover_userid: Member who has them now.
        takeover_userid: Member who gets them.
        external_userid: At most 100.
        transfer_success_msg: Sent to the customer afterwards, at most 200 characters; a text of WeCom's own if left
            out.

    https://developer.work.weixin.qq.com/document/path/92125 (also 94096)
    """
    return api.invoke("externalcontact.transfer_customer", locals())


def transfer_result(
    api: CorpApi, /, *, handover_userid: str, takeover_userid: str, cursor: str | None = None, extra: Extra = None
) -> TransferResultResponse:
    """See how far the customers of a member have been handed on to another, page by page (查询客户接替状态).

    Args:
        handover_userid: Member who had them.
        takeover_userid: Member who gets them.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/94088 (also 94097)
    """
    return api.invoke("externalcontact.transfer_result", locals())


def transfer_result_iter(
    api: CorpApi, /, *, handover_userid: str, takeover_userid: str, extra: Extra = None
) -> Iterator[TransferredCustomer]:
    """Go through `customer` of every page of transfer_result."""
    return api.iterate("externalcontact.transfer_result", locals())


def groupchat_onjob_transfer(
    api: CorpApi, /, *, chat_id_list: Sequence[str], new_owner: str, extra: Extra = None
) -> GroupchatOnjobTransferResponse:
    """Make another member the owner of group chats (分配在职成员的客户群).

    At most 300 of one owner a day, each group chat twice within 90 days. The new owner must have activated WeCom,
    verified their identity, and be allowed to deal with customers; both must have logged in within the last year.

    Args:
        chat_id_list: 1 to 100.

    https://developer.work.weixin.qq.com/document/path/95703
    """
    return api.invoke("externalcontact.groupchat_onjob_transfer", locals())


def get_unassigned_list(
    api: CorpApi,
    /,
    *,
    page_id: int | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> GetUnassignedListResponse:
    """List the customers of members who have left, page by page (获取待分配的离职成员列表).

    Args:
        page_id: Number of the page, from 0; page_id times page_size must stay under 50,000. Not with cursor.
        page_size: At most 1000, the default.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/92124 (also 92273)
    """
    return api.invoke("externalcontact.get_unassigned_list", locals())


def get_unassigned_list_iter(
    api: CorpApi, /, *, page_id: int | None = None, page_size: int | None = None, extra: Extra = None
) -> Iterator[UnassignedCustomer]:
    """Go through `info` of every page of get_unassigned_list."""
    return api.iterate("externalcontact.get_unassigned_list", locals())


def resigned_transfer_customer(
    api: CorpApi,
    /,
    *,
    handover_userid: str,
    takeover_userid: str,
    external_userid: Sequence[str],
    transfer_success_msg: str | None = None,
    extra: Extra = None,
) -> ResignedTransferCustomerResponse:
    """Assign customers of a member who has left to another (分配离职成员的客户).

    It takes effect after 24 hours. The member must have left within a year and logged in within the year before. The
    taker must have logged in within a year, have activated WeCom, verified their identity, and be allowed to deal with
    customers.

    Args:
        handover_userid: Member who has left.
        takeover_userid: Member who gets them.
        external_userid: At most 100.
        transfer_success_msg: Sent to the customer afterwards, at most 200 characters.

    https://developer.work.weixin.qq.com/document/path/94081 (also 94100)
    """
    return api.invoke("externalcontact.resigned_transfer_customer", locals())


def resigned_transfer_result(
    api: CorpApi, /, *, handover_userid: str, takeover_userid: str, cursor: str | None = None, extra: Extra = None
) -> ResignedTransferResultResponse:
    """See how far the customers of a member who has left have been assigned to another, page by page (查询客户接替状态).

    Args:
        handover_userid: Member who has left.
        takeover_userid: Member who gets them.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/94082 (also 94101)
    """
    return api.invoke("externalcontact.resigned_transfer_result", locals())


def resigned_transfer_result_iter(
    api: CorpApi, /, *, handover_userid: str, takeover_userid: str, extra: Extra = None
) -> Iterator[TransferredCustomer]:
    """Go through `customer` of every page of resigned_transfer_result."""
    return api.iterate("externalcontact.resigned_transfer_result", locals())


def groupchat_transfer(
    api: CorpApi, /, *, chat_id_list: Sequence[str], new_owner: str, extra: Extra = None
) -> GroupchatTransferResponse:
    """Make a member the owner of group chats whose owner has left (分配离职成员的客户群).

    At most 300 of one owner a day. The new owner must have activated WeCom, verified their identity, logged in within
    the last year, and be allowed to deal with customers; the old one must have left within the last year and logged in
    within the year before.

    Args:
        chat_id_list: 1 to 100.

    https://developer.work.weixin.qq.com/document/path/92127 (also 93242)
    """
    return api.invoke("externalcontact.groupchat_transfer", locals())
