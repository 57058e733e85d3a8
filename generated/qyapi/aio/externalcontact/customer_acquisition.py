"""获客助手, asynchronous: generated from spec/externalcontact/customer_acquisition.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.customer_acquisition import (
        AcquiredCustomer,
        AcquisitionPriority,
        AcquisitionRange,
        CustomerAcquisitionCreateLinkResponse,
        CustomerAcquisitionCreateOnceKeyResponse,
        CustomerAcquisitionCustomerResponse,
        CustomerAcquisitionGetChatInfoResponse,
        CustomerAcquisitionGetCompAuthInfoResponse,
        CustomerAcquisitionGetResponse,
        CustomerAcquisitionListLinkResponse,
        CustomerAcquisitionQuotaResponse,
        CustomerAcquisitionStatisticResponse,
    )

__all__ = [
    "customer_acquisition_create_link",
    "customer_acquisition_create_once_key",
    "customer_acquisition_customer",
    "customer_acquisition_customer_iter",
    "customer_acquisition_delete_link",
    "customer_acquisition_get",
    "customer_acquisition_get_chat_info",
    "customer_acquisition_get_comp_auth_info",
    "customer_acquisition_list_link",
    "customer_acquisition_list_link_iter",
    "customer_acquisition_quota",
    "customer_acquisition_statistic",
    "customer_acquisition_update_link",
]


async def customer_acquisition_list_link(
    api: CorpApi, /, *, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> CustomerAcquisitionListLinkResponse:
    """List the links that work, page by page (获取获客链接列表); see `qyapi.externalcontact.customer_acquisition_list_link`."""
    return await api.ainvoke("externalcontact.customer_acquisition_list_link", locals())


def customer_acquisition_list_link_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[str]:
    """Go through `link_id_list` of every page of customer_acquisition_list_link."""
    return api.aiterate("externalcontact.customer_acquisition_list_link", locals())


async def customer_acquisition_get(
    api: CorpApi, /, *, link_id: str, extra: Extra = None
) -> CustomerAcquisitionGetResponse:
    """Read one link (获取获客链接详情); see `qyapi.externalcontact.customer_acquisition_get`."""
    return await api.ainvoke("externalcontact.customer_acquisition_get", locals())


async def customer_acquisition_create_link(
    api: CorpApi,
    /,
    *,
    link_name: str,
    range: AcquisitionRange,
    skip_verify: bool | None = None,
    priority_option: AcquisitionPriority | None = None,
    mark_source: bool | None = None,
    extra: Extra = None,
) -> CustomerAcquisitionCreateLinkResponse:
    """Make a link by which customers add members as contacts (创建获客链接); see
    `qyapi.externalcontact.customer_acquisition_create_link`.
    """
    return await api.ainvoke("externalcontact.customer_acquisition_create_link", locals())


async def customer_acquisition_update_link(
    api: CorpApi,
    /,
    *,
    link_id: str,
    link_name: str | None = None,
    range: AcquisitionRange | None = None,
    skip_verify: bool | None = None,
    priority_option: AcquisitionPriority | None = None,
    mark_source: bool | None = None,
    extra: Extra = None,
) -> None:
    """Change a link (编辑获客链接); see `qyapi.externalcontact.customer_acquisition_update_link`."""
    await api.ainvoke("externalcontact.customer_acquisition_update_link", locals())


async def customer_acquisition_delete_link(api: CorpApi, /, *, link_id: str, extra: Extra = None) -> None:
    """Delete a link, which then works no more (删除获客链接); see `qyapi.externalcontact.customer_acquisition_delete_link`."""
    await api.ainvoke("externalcontact.customer_acquisition_delete_link", locals())


async def customer_acquisition_customer(
    api: CorpApi, /, *, link_id: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> CustomerAcquisitionCustomerResponse:
    """List the customers who came by a link, page by page (获取获客客户列表); see
    `qyapi.externalcontact.customer_acquisition_customer`.
    """
    return await api.ainvoke("externalcontact.customer_acquisition_customer", locals())


def customer_acquisition_customer_iter(
    api: CorpApi, /, *, link_id: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[AcquiredCustomer]:
    """Go through `customer_list` of every page of customer_acquisition_customer."""
    return api.aiterate("externalcontact.customer_acquisition_customer", locals())


async def customer_acquisition_get_chat_info(
    api: CorpApi, /, *, chat_key: str, extra: Extra = None
) -> CustomerAcquisitionGetChatInfoResponse:
    """Read how often a customer who came by a link has written to a member (获取成员多次收消息详情); see
    `qyapi.externalcontact.customer_acquisition_get_chat_info`.
    """
    return await api.ainvoke("externalcontact.customer_acquisition_get_chat_info", locals())


async def customer_acquisition_quota(api: CorpApi, /, *, extra: Extra = None) -> CustomerAcquisitionQuotaResponse:
    """Read how many customers may still be acquired (查询剩余使用量); see `qyapi.externalcontact.customer_acquisition_quota`."""
    return await api.ainvoke("externalcontact.customer_acquisition_quota", locals())


async def customer_acquisition_statistic(
    api: CorpApi, /, *, link_id: str, start_time: datetime | int, end_time: datetime | int, extra: Extra = None
) -> CustomerAcquisitionStatisticResponse:
    """Read how often a link was used (查询链接使用详情); see `qyapi.externalcontact.customer_acquisition_statistic`."""
    return await api.ainvoke("externalcontact.customer_acquisition_statistic", locals())


async def customer_acquisition_get_comp_auth_info(
    api: CorpApi, /, *, extra: Extra = None
) -> CustomerAcquisitionGetCompAuthInfoResponse:
    """Read how a corp lets a component use its links, and who pays for the customers (获取组件授权信息); see
    `qyapi.externalcontact.customer_acquisition_get_comp_auth_info`.
    """
    return await api.ainvoke("externalcontact.customer_acquisition_get_comp_auth_info", locals())


async def customer_acquisition_create_once_key(
    api: CorpApi, /, *, link_id: str, key_num: int | None = None, extra: Extra = None
) -> CustomerAcquisitionCreateOnceKeyResponse:
    """Make keys that have the provider pay for a customer (生成代支付key); see
    `qyapi.externalcontact.customer_acquisition_create_once_key`.
    """
    return await api.ainvoke("externalcontact.customer_acquisition_create_once_key", locals())
