"""获客助手: generated from spec/externalcontact/customer_acquisition.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

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


def customer_acquisition_list_link(
    api: CorpApi, /, *, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> CustomerAcquisitionListLinkResponse:
    """List the links that work, page by page (获取获客链接列表).

    Args:
        limit: At most 100.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/97297 (also 97398, 99484)
    """
    return api.invoke("externalcontact.customer_acquisition_list_link", locals())


def customer_acquisition_list_link_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> Iterator[str]:
    """Go through `link_id_list` of every page of customer_acquisition_list_link."""
    return api.iterate("externalcontact.customer_acquisition_list_link", locals())


def customer_acquisition_get(api: CorpApi, /, *, link_id: str, extra: Extra = None) -> CustomerAcquisitionGetResponse:
    """Read one link (获取获客链接详情).

    https://developer.work.weixin.qq.com/document/path/97297 (also 97398, 99484)
    """
    return api.invoke("externalcontact.customer_acquisition_get", locals())


def customer_acquisition_create_link(
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
    """Make a link by which customers add members as contacts (创建获客链接).

    Add ?customer_channel= and up to 64 bytes to the link to tell channels apart; they come back as state.

    Args:
        link_name: At most 30 characters.
        skip_verify: Whether customers are added without the member's consent; the default.
        mark_source: Show that the customer came through this app; the default. Only for apps of the kind 营销获客.

    https://developer.work.weixin.qq.com/document/path/97297 (also 97398)
    """
    return api.invoke("externalcontact.customer_acquisition_create_link", locals())


def customer_acquisition_update_link(
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
    """Change a link (编辑获客链接).

    Args:
        link_name: At most 30 characters.
        range: In the place of the one before.
        skip_verify: Whether customers are added without the member's consent; the default.
        priority_option: In the place of the one before.
        mark_source: Show that the customer came through this app. Only for apps of the kind 营销获客.

    https://developer.work.weixin.qq.com/document/path/97297 (also 97398)
    """
    api.invoke("externalcontact.customer_acquisition_update_link", locals())


def customer_acquisition_delete_link(api: CorpApi, /, *, link_id: str, extra: Extra = None) -> None:
    """Delete a link, which then works no more (删除获客链接).

    https://developer.work.weixin.qq.com/document/path/97297 (also 97398)
    """
    api.invoke("externalcontact.customer_acquisition_delete_link", locals())


def customer_acquisition_customer(
    api: CorpApi, /, *, link_id: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> CustomerAcquisitionCustomerResponse:
    """List the customers who came by a link, page by page (获取获客客户列表).

    Args:
        limit: At most 1000.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/97298 (also 101359)
    """
    return api.invoke("externalcontact.customer_acquisition_customer", locals())


def customer_acquisition_customer_iter(
    api: CorpApi, /, *, link_id: str, limit: int | None = None, extra: Extra = None
) -> Iterator[AcquiredCustomer]:
    """Go through `customer_list` of every page of customer_acquisition_customer."""
    return api.iterate("externalcontact.customer_acquisition_customer", locals())


def customer_acquisition_get_chat_info(
    api: CorpApi, /, *, chat_key: str, extra: Extra = None
) -> CustomerAcquisitionGetChatInfoResponse:
    """Read how often a customer who came by a link has written to a member (获取成员多次收消息详情).

    Args:
        chat_key: From the push customer_acquisition; works for 30 minutes.

    https://developer.work.weixin.qq.com/document/path/100130 (also 101361, 100135)
    """
    return api.invoke("externalcontact.customer_acquisition_get_chat_info", locals())


def customer_acquisition_quota(api: CorpApi, /, *, extra: Extra = None) -> CustomerAcquisitionQuotaResponse:
    """Read how many customers may still be acquired (查询剩余使用量).

    https://developer.work.weixin.qq.com/document/path/97375 (also 97400)
    """
    return api.invoke("externalcontact.customer_acquisition_quota", locals())


def customer_acquisition_statistic(
    api: CorpApi, /, *, link_id: str, start_time: datetime | int, end_time: datetime | int, extra: Extra = None
) -> CustomerAcquisitionStatisticResponse:
    """Read how often a link was used (查询链接使用详情).

    Args:
        start_time: Whole days; within the last 180 days. Unix seconds.
        end_time: This day included; at most 30 days later. Unix seconds.

    https://developer.work.weixin.qq.com/document/path/97375 (also 97400, 99483)
    """
    return api.invoke("externalcontact.customer_acquisition_statistic", locals())


def customer_acquisition_get_comp_auth_info(
    api: CorpApi, /, *, extra: Extra = None
) -> CustomerAcquisitionGetCompAuthInfoResponse:
    """Read how a corp lets a component use its links, and who pays for the customers (获取组件授权信息).

    Only for components.

    https://developer.work.weixin.qq.com/document/path/99610 (for third-party apps)
    """
    return api.invoke("externalcontact.customer_acquisition_get_comp_auth_info", locals())


def customer_acquisition_create_once_key(
    api: CorpApi, /, *, link_id: str, key_num: int | None = None, extra: Extra = None
) -> CustomerAcquisitionCreateOnceKeyResponse:
    """Make keys that have the provider pay for a customer (生成代支付key).

    Only for components, at corps whose customers the provider pays for. Add &once_key= and the key to a link of the
    component; a key works once, within 14 days.

    Args:
        key_num: At most 1000, by default 100.

    https://developer.work.weixin.qq.com/document/path/99603 (for third-party apps)
    """
    return api.invoke("externalcontact.customer_acquisition_create_once_key", locals())
