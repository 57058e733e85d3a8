"""微信客服：客户与升级服务: generated from spec/kf/customer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.kf.customer import (
        CustomerBatchgetResponse,
        CustomerGetUpgradeServiceConfigResponse,
        GetCorpQualificationResponse,
        ReferredGroupchat,
        ReferredMember,
    )

__all__ = [
    "customer_batchget",
    "customer_cancel_upgrade_service",
    "customer_get_upgrade_service_config",
    "customer_upgrade_service",
    "get_corp_qualification",
]


def customer_batchget(
    api: CorpApi,
    /,
    *,
    external_userid_list: Sequence[str],
    need_enter_session_context: bool | None = None,
    extra: Extra = None,
) -> CustomerBatchgetResponse:
    """Read customers who opened the chat or wrote within the last 48 hours (获取客户基础信息).

    Args:
        external_userid_list: At most 100.
        need_enter_session_context: Give the context of the last entry as well.

    https://developer.work.weixin.qq.com/document/path/95159 (also 95149)
    """
    return api.invoke("kf.customer_batchget", locals())


def customer_get_upgrade_service_config(
    api: CorpApi, /, *, extra: Extra = None
) -> CustomerGetUpgradeServiceConfigResponse:
    """List the members and group chats that customers may be referred to (升级服务) (获取配置的专员与客户群).

    Only members, and group chats of owners, whom the app may see.

    https://developer.work.weixin.qq.com/document/path/94674 (also 94702)
    """
    return api.invoke("kf.customer_get_upgrade_service_config", locals())


def customer_upgrade_service(
    api: CorpApi,
    /,
    *,
    open_kfid: str,
    external_userid: str,
    type: Literal[1, 2],
    member: ReferredMember | None = None,
    groupchat: ReferredGroupchat | None = None,
    extra: Extra = None,
) -> None:
    """Suggest a member or a group chat for a customer, of which WeCom reminds whoever serves the customer
    (为客户升级为专员或客户群服务).

    Only those that are set up for it (升级服务) and that the app may see, and members with the right to customer contact.

    Args:
        type: 1 to a member, 2 to a group chat.
        member: Needed with type 1.
        groupchat: Needed with type 2.

    https://developer.work.weixin.qq.com/document/path/94674 (also 94702)
    """
    api.invoke("kf.customer_upgrade_service", locals())


def customer_cancel_upgrade_service(
    api: CorpApi, /, *, open_kfid: str, external_userid: str, extra: Extra = None
) -> None:
    """Take back the member or group chat that was suggested for a customer (为客户取消推荐).

    https://developer.work.weixin.qq.com/document/path/94674 (also 94702)
    """
    api.invoke("kf.customer_cancel_upgrade_service", locals())


def get_corp_qualification(api: CorpApi, /, *, extra: Extra = None) -> GetCorpQualificationResponse:
    """Tell whether the corp has bound a Channels account (视频号) (获取视频号绑定状态).

    https://developer.work.weixin.qq.com/document/path/95153
    """
    return api.invoke("kf.get_corp_qualification", locals())
