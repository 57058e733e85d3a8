"""ID转换接口, asynchronous: generated from spec/idconvert/idconvert.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi, SuiteApi
    from qyapi_runtime.api import Extra

    from qyapi.types.idconvert.idconvert import (
        BatchExternalUseridToPendingIdResponse,
        ChatidResponse,
        ConvertTmpExternalUseridResponse,
        ExternalTagidResponse,
        OpenKfidResponse,
        UnionidToExternalUseridResponse,
    )

__all__ = [
    "apply_to_upgrade_chatid",
    "batch_external_userid_to_pending_id",
    "chatid",
    "convert_tmp_external_userid",
    "external_tagid",
    "open_kfid",
    "unionid_to_external_userid",
    "upgrade_chatid_for_new_corp",
]


async def unionid_to_external_userid(
    api: CorpApi,
    /,
    *,
    unionid: str,
    openid: str,
    subject_type: Literal[0, 1] | None = None,
    mass_call_ticket: str | None = None,
    extra: Extra = None,
) -> UnionidToExternalUseridResponse:
    """Find a customer of the corp by the unionid that a mini program or official account got
    (unionid转换为第三方external_userid); see `qyapi.idconvert.unionid_to_external_userid`.
    """
    return await api.ainvoke("idconvert.unionid_to_external_userid", locals())


async def batch_external_userid_to_pending_id(
    api: CorpApi, /, *, external_userid: Sequence[str], chat_id: str | None = None, extra: Extra = None
) -> BatchExternalUseridToPendingIdResponse:
    """Tell which new customers were given a pending_id before (external_userid查询pending_id); see
    `qyapi.idconvert.batch_external_userid_to_pending_id`.
    """
    return await api.ainvoke("idconvert.batch_external_userid_to_pending_id", locals())


async def external_tagid(
    api: CorpApi, /, *, external_tagid_list: Sequence[str], extra: Extra = None
) -> ExternalTagidResponse:
    """Turn ids of customer tags or tag groups as the corp has them into those that the provider sees (客户标签ID的转换); see
    `qyapi.idconvert.external_tagid`.
    """
    return await api.ainvoke("idconvert.external_tagid", locals())


async def open_kfid(api: CorpApi, /, *, open_kfid_list: Sequence[str], extra: Extra = None) -> OpenKfidResponse:
    """Turn ids of customer service accounts as the corp has them into those that the provider sees (微信客服ID的转换); see
    `qyapi.idconvert.open_kfid`.
    """
    return await api.ainvoke("idconvert.open_kfid", locals())


async def apply_to_upgrade_chatid(api: CorpApi, /, *, upgrade_time: datetime | int, extra: Extra = None) -> None:
    """Say when a customized app changes to the ids of group chats that third-party apps of the provider see (申请群ID的升级);
    see `qyapi.idconvert.apply_to_upgrade_chatid`.
    """
    await api.ainvoke("idconvert.apply_to_upgrade_chatid", locals())


async def chatid(api: CorpApi, /, *, chat_id_list: Sequence[str], extra: Extra = None) -> ChatidResponse:
    """Turn old ids of group chats into those that third-party apps of the provider see (群ID转换接口); see
    `qyapi.idconvert.chatid`.
    """
    return await api.ainvoke("idconvert.chatid", locals())


async def upgrade_chatid_for_new_corp(api: SuiteApi, /, *, extra: Extra = None) -> None:
    """Let corps that install the app from now on have the new ids of group chats (对所有新授权企业升级群ID); see
    `qyapi.idconvert.upgrade_chatid_for_new_corp`.
    """
    await api.ainvoke("idconvert.upgrade_chatid_for_new_corp", locals())


async def convert_tmp_external_userid(
    api: CorpApi,
    /,
    *,
    business_type: Literal[1, 2, 3],
    user_type: Literal[1, 2, 3, 4],
    tmp_external_userid_list: Sequence[str],
    extra: Extra = None,
) -> ConvertTmpExternalUseridResponse:
    """Tell who the outsiders of a meeting, form or smart sheet are, as far as the app may know them
    (tmp_external_userid的转换); see `qyapi.idconvert.convert_tmp_external_userid`.
    """
    return await api.ainvoke("idconvert.convert_tmp_external_userid", locals())
