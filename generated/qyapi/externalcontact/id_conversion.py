"""ID转换: generated from spec/externalcontact/id_conversion.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.externalcontact.id_conversion import (
        FromServiceExternalUseridResponse,
        GetNewExternalUseridResponse,
        GroupchatGetNewExternalUseridResponse,
        ToServiceExternalUseridResponse,
        UnionidToExternalUseridResponse,
    )

__all__ = [
    "from_service_external_userid",
    "get_new_external_userid",
    "groupchat_get_new_external_userid",
    "to_service_external_userid",
    "unionid_to_external_userid",
]


def unionid_to_external_userid(
    api: CorpApi, /, *, unionid: str, openid: str | None = None, extra: Extra = None
) -> UnionidToExternalUseridResponse:
    """Find a WeChat user of the corp's own mini program among its customers (企业主体unionid转换为第三方external_userid).

    The corp must be verified and own the mini program and its Open Platform account. The app must be allowed to see a
    member who has added the customer, or the owner of a group chat they are in.

    Args:
        openid: From the same mini program as the unionid.

    https://developer.work.weixin.qq.com/document/path/93274 (for third-party and customized (代开发) apps)
    """
    return api.invoke("externalcontact.unionid_to_external_userid", locals())


def to_service_external_userid(
    api: CorpApi, /, *, external_userid: str, extra: Extra = None
) -> ToServiceExternalUseridResponse:
    """Turn an external userid that a customized app got into the one the provider's third-party apps get
    (代开发应用external_userid转换).

    Not needed once the customized app has been upgraded, as both are then the same. The corp must have installed a
    third-party app of the provider as well.

    https://developer.work.weixin.qq.com/document/path/95195 (for customized (代开发) apps)
    """
    return api.invoke("externalcontact.to_service_external_userid", locals())


def from_service_external_userid(
    api: CorpApi, /, *, external_userid: str, source_agentid: int, extra: Extra = None
) -> FromServiceExternalUseridResponse:
    """Turn an external userid that a provider's app got into the one that internal apps get (external_userid转换).

    The customer's contact person, or the owner of a group chat they are in, must be in sight of both apps.

    Args:
        external_userid: Got by the app source_agentid.
        source_agentid: A customized or third-party app of the corp.

    https://developer.work.weixin.qq.com/document/path/95884 (for internal apps)
    """
    return api.invoke("externalcontact.from_service_external_userid", locals())


def get_new_external_userid(
    api: CorpApi, /, *, external_userid_list: Sequence[str], extra: Extra = None
) -> GetNewExternalUseridResponse:
    """Turn external userids of the corp's own apps, or of before the security upgrade, into those of the provider
    (转换客户external_userid).

    Those of the provider come back as they are. Not for third-party apps that have finished their migration. A member
    who has added the customer must be in sight of the app; of 微信客服 only chats of the last 48 hours.

    Args:
        external_userid_list: At most 1000, better 200.

    https://developer.work.weixin.qq.com/document/path/97063 (for third-party and customized (代开发) apps; also 95327, 95435, 97107)
    """
    return api.invoke("externalcontact.get_new_external_userid", locals())


def groupchat_get_new_external_userid(
    api: CorpApi, /, *, chat_id: str, external_userid_list: Sequence[str], extra: Extra = None
) -> GroupchatGetNewExternalUseridResponse:
    """Turn external userids of members of a group chat into those of the provider, like get_new_external_userid
    (转换客户群成员external_userid).

    For those whom no member has added. The owner of the group chat must be in sight of the app.

    Args:
        external_userid_list: At most 1000, better 200.

    https://developer.work.weixin.qq.com/document/path/97063 (for third-party and customized (代开发) apps; also 95327, 95435, 97107)
    """
    return api.invoke("externalcontact.groupchat_get_new_external_userid", locals())
