"""ID转换接口, asynchronous: generated from spec/service/id_conversion.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import ProviderApi, SuiteApi
    from qyapi_runtime.api import Extra

    from qyapi.types.service.id_conversion import (
        BatchUseridToOpenuseridResponse,
        CorpidToOpencorpidResponse,
        ExternalcontactUnionidToExternalUserid3rdResponse,
    )

__all__ = [
    "batch_userid_to_openuserid",
    "corpid_to_opencorpid",
    "externalcontact_finish_external_userid_migration",
    "externalcontact_unionid_to_external_userid_3rd",
    "finish_openid_migration",
]


async def corpid_to_opencorpid(api: ProviderApi, /, *, corpid: str, extra: Extra = None) -> CorpidToOpencorpidResponse:
    """Turn the plain corpid of a corp into the encrypted one that this provider sees (corpid的转换); see
    `qyapi.service.corpid_to_opencorpid`.
    """
    return await api.ainvoke("service.corpid_to_opencorpid", locals())


async def batch_userid_to_openuserid(
    api: ProviderApi, /, *, open_userid_list: Sequence[str], source_botid: str, extra: Extra = None
) -> BatchUseridToOpenuseridResponse:
    """Turn userids that a smart robot (智能机器人) got into those that this provider sees (userid的转换); see
    `qyapi.service.batch_userid_to_openuserid`.
    """
    return await api.ainvoke("service.batch_userid_to_openuserid", locals())


async def externalcontact_unionid_to_external_userid_3rd(
    api: SuiteApi, /, *, unionid: str, openid: str, corpid: str | None = None, extra: Extra = None
) -> ExternalcontactUnionidToExternalUserid3rdResponse:
    """Find customers, or parents, by the unionid that the provider's mini program or official account got
    (第三方主体unionid转换为第三方external_userid); see `qyapi.service.externalcontact_unionid_to_external_userid_3rd`.
    """
    return await api.ainvoke("service.externalcontact_unionid_to_external_userid_3rd", locals())


async def externalcontact_finish_external_userid_migration(
    api: ProviderApi, /, *, corpid: str, extra: Extra = None
) -> None:
    """Declare that the provider has converted the external_userids of a corp (设置迁移完成); see
    `qyapi.service.externalcontact_finish_external_userid_migration`.
    """
    await api.ainvoke("service.externalcontact_finish_external_userid_migration", locals())


async def finish_openid_migration(
    api: ProviderApi,
    /,
    *,
    corpid: str,
    openid_type: Sequence[Literal[1, 3]],
    agentid: int | None = None,
    extra: Extra = None,
) -> None:
    """Declare that the provider has converted the ids of a corp (ID迁移完成状态的设置); see
    `qyapi.service.finish_openid_migration`.
    """
    await api.ainvoke("service.finish_openid_migration", locals())
