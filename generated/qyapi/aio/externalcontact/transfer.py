"""在职继承与离职继承, asynchronous: generated from spec/externalcontact/transfer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def transfer_customer(
    api: CorpApi,
    /,
    *,
    handover_userid: str,
    takeover_userid: str,
    external_userid: Sequence[str],
    transfer_success_msg: str | None = None,
    extra: Extra = None,
) -> TransferCustomerResponse:
    """Hand customers of one member on to another (分配在职成员的客户); see `qyapi.externalcontact.transfer_customer`."""
    return await api.ainvoke("externalcontact.transfer_customer", locals())


async def transfer_result(
    api: CorpApi, /, *, handover_userid: str, takeover_userid: str, cursor: str | None = None, extra: Extra = None
) -> TransferResultResponse:
    """See how far the customers of a member have been handed on to another, page by page (查询客户接替状态); see
    `qyapi.externalcontact.transfer_result`.
    """
    return await api.ainvoke("externalcontact.transfer_result", locals())


def transfer_result_iter(
    api: CorpApi, /, *, handover_userid: str, takeover_userid: str, extra: Extra = None
) -> AsyncIterator[TransferredCustomer]:
    """Go through `customer` of every page of transfer_result."""
    return api.aiterate("externalcontact.transfer_result", locals())


async def groupchat_onjob_transfer(
    api: CorpApi, /, *, chat_id_list: Sequence[str], new_owner: str, extra: Extra = None
) -> GroupchatOnjobTransferResponse:
    """Make another member the owner of group chats (分配在职成员的客户群); see `qyapi.externalcontact.groupchat_onjob_transfer`."""
    return await api.ainvoke("externalcontact.groupchat_onjob_transfer", locals())


async def get_unassigned_list(
    api: CorpApi,
    /,
    *,
    page_id: int | None = None,
    page_size: int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> GetUnassignedListResponse:
    """List the customers of members who have left, page by page (获取待分配的离职成员列表); see
    `qyapi.externalcontact.get_unassigned_list`.
    """
    return await api.ainvoke("externalcontact.get_unassigned_list", locals())


def get_unassigned_list_iter(
    api: CorpApi, /, *, page_id: int | None = None, page_size: int | None = None, extra: Extra = None
) -> AsyncIterator[UnassignedCustomer]:
    """Go through `info` of every page of get_unassigned_list."""
    return api.aiterate("externalcontact.get_unassigned_list", locals())


async def resigned_transfer_customer(
    api: CorpApi,
    /,
    *,
    handover_userid: str,
    takeover_userid: str,
    external_userid: Sequence[str],
    transfer_success_msg: str | None = None,
    extra: Extra = None,
) -> ResignedTransferCustomerResponse:
    """Assign customers of a member who has left to another (分配离职成员的客户); see
    `qyapi.externalcontact.resigned_transfer_customer`.
    """
    return await api.ainvoke("externalcontact.resigned_transfer_customer", locals())


async def resigned_transfer_result(
    api: CorpApi, /, *, handover_userid: str, takeover_userid: str, cursor: str | None = None, extra: Extra = None
) -> ResignedTransferResultResponse:
    """See how far the customers of a member who has left have been assigned to another, page by page (查询客户接替状态); see
    `qyapi.externalcontact.resigned_transfer_result`.
    """
    return await api.ainvoke("externalcontact.resigned_transfer_result", locals())


def resigned_transfer_result_iter(
    api: CorpApi, /, *, handover_userid: str, takeover_userid: str, extra: Extra = None
) -> AsyncIterator[TransferredCustomer]:
    """Go through `customer` of every page of resigned_transfer_result."""
    return api.aiterate("externalcontact.resigned_transfer_result", locals())


async def groupchat_transfer(
    api: CorpApi, /, *, chat_id_list: Sequence[str], new_owner: str, extra: Extra = None
) -> GroupchatTransferResponse:
    """Make a member the owner of group chats whose owner has left (分配离职成员的客户群); see
    `qyapi.externalcontact.groupchat_transfer`.
    """
    return await api.ainvoke("externalcontact.groupchat_transfer", locals())
