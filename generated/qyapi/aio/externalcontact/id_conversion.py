"""ID转换, asynchronous: generated from spec/externalcontact/id_conversion.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def unionid_to_external_userid(
    api: CorpApi, /, *, unionid: str, openid: str | None = None, extra: Extra = None
) -> UnionidToExternalUseridResponse:
    """Find a WeChat user of the corp's own mini program among its customers (企业主体unionid转换为第三方external_userid); see
    `qyapi.externalcontact.unionid_to_external_userid`.
    """
    return await api.ainvoke("externalcontact.unionid_to_external_userid", locals())


async def to_service_external_userid(
    api: CorpApi, /, *, external_userid: str, extra: Extra = None
) -> ToServiceExternalUseridResponse:
    """Turn an external userid that a customized app got into the one the provider's third-party apps get
    (代开发应用external_userid转换); see `qyapi.externalcontact.to_service_external_userid`.
    """
    return await api.ainvoke("externalcontact.to_service_external_userid", locals())


async def from_service_external_userid(
    api: CorpApi, /, *, external_userid: str, source_agentid: int, extra: Extra = None
) -> FromServiceExternalUseridResponse:
    """Turn an external userid that a provider's app got into the one that internal apps get (external_userid转换); see
    `qyapi.externalcontact.from_service_external_userid`.
    """
    return await api.ainvoke("externalcontact.from_service_external_userid", locals())


async def get_new_external_userid(
    api: CorpApi, /, *, external_userid_list: Sequence[str], extra: Extra = None
) -> GetNewExternalUseridResponse:
    """Turn external userids of the corp's own apps, or of before the security upgrade, into those of the provider
    (转换客户external_userid); see `qyapi.externalcontact.get_new_external_userid`.
    """
    return await api.ainvoke("externalcontact.get_new_external_userid", locals())


async def groupchat_get_new_external_userid(
    api: CorpApi, /, *, chat_id: str, external_userid_list: Sequence[str], extra: Extra = None
) -> GroupchatGetNewExternalUseridResponse:
    """Turn external userids of members of a group chat into those of the provider, like get_new_external_userid
    (转换客户群成员external_userid); see `qyapi.externalcontact.groupchat_get_new_external_userid`.
    """
    return await api.ainvoke("externalcontact.groupchat_get_new_external_userid", locals())
