"""上下游通讯录管理, asynchronous: generated from spec/corpgroup/chain.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.corpgroup.chain import (
        CorpGetChainCorpinfoListResponse,
        CorpGetChainCorpinfoResponse,
        CorpGetChainGroupResponse,
        CorpGetChainListResponse,
        CorpGetChainUserCustomIdResponse,
        GetCorpSharedChainListResponse,
        GetresultResponse,
        GroupCorp,
        ImportChainContactResponse,
        ImportedCorp,
    )

__all__ = [
    "corp_get_chain_corpinfo",
    "corp_get_chain_corpinfo_list",
    "corp_get_chain_corpinfo_list_iter",
    "corp_get_chain_group",
    "corp_get_chain_list",
    "corp_get_chain_user_custom_id",
    "corp_remove_corp",
    "get_corp_shared_chain_list",
    "getresult",
    "getresult_wait",
    "import_chain_contact",
]


async def corp_get_chain_list(api: CorpApi, /, *, extra: Extra = None) -> CorpGetChainListResponse:
    """List the chains of the corp (获取上下游列表); see `qyapi.corpgroup.corp_get_chain_list`."""
    return await api.ainvoke("corpgroup.corp_get_chain_list", locals())


async def corp_get_chain_group(
    api: CorpApi, /, *, chain_id: str, groupid: int | None = None, extra: Extra = None
) -> CorpGetChainGroupResponse:
    """List the groups of a chain (获取上下游通讯录分组); see `qyapi.corpgroup.corp_get_chain_group`."""
    return await api.ainvoke("corpgroup.corp_get_chain_group", locals())


async def corp_get_chain_corpinfo_list(
    api: CorpApi,
    /,
    *,
    chain_id: str,
    groupid: int | None = None,
    need_pending: bool | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> CorpGetChainCorpinfoListResponse:
    """List the corps of a group of a chain, page by page (获取企业上下游通讯录分组下的企业详情列表); see
    `qyapi.corpgroup.corp_get_chain_corpinfo_list`.
    """
    return await api.ainvoke("corpgroup.corp_get_chain_corpinfo_list", locals())


def corp_get_chain_corpinfo_list_iter(
    api: CorpApi,
    /,
    *,
    chain_id: str,
    groupid: int | None = None,
    need_pending: bool | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[GroupCorp]:
    """Go through `group_corps` of every page of corp_get_chain_corpinfo_list."""
    return api.aiterate("corpgroup.corp_get_chain_corpinfo_list", locals())


async def corp_get_chain_corpinfo(
    api: CorpApi, /, *, chain_id: str, corpid: str | None = None, pending_corpid: str | None = None, extra: Extra = None
) -> CorpGetChainCorpinfoResponse:
    """Read a corp of a chain (获取企业上下游通讯录下的企业信息); see `qyapi.corpgroup.corp_get_chain_corpinfo`."""
    return await api.ainvoke("corpgroup.corp_get_chain_corpinfo", locals())


async def import_chain_contact(
    api: CorpApi, /, *, chain_id: str, contact_list: Sequence[ImportedCorp], extra: Extra = None
) -> ImportChainContactResponse:
    """Invite downstream corps and their contact persons to a chain (批量导入上下游联系人); see
    `qyapi.corpgroup.import_chain_contact`.
    """
    return await api.ainvoke("corpgroup.import_chain_contact", locals())


async def getresult(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetresultResponse:
    """Look up what became of an import (获取异步任务结果); see `qyapi.corpgroup.getresult`."""
    return await api.ainvoke("corpgroup.getresult", locals())


async def getresult_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetresultResponse] = False,
    extra: Extra = None,
) -> GetresultResponse:
    """Call getresult until the job is done; see `qyapi.corpgroup.getresult_wait`."""
    return await api.apoll("corpgroup.getresult", locals())


async def corp_remove_corp(
    api: CorpApi, /, *, chain_id: str, corpid: str | None = None, pending_corpid: str | None = None, extra: Extra = None
) -> None:
    """Remove a downstream corp from a chain (移除企业); see `qyapi.corpgroup.corp_remove_corp`."""
    await api.ainvoke("corpgroup.corp_remove_corp", locals())


async def corp_get_chain_user_custom_id(
    api: CorpApi, /, *, chain_id: str, corpid: str, userid: str, extra: Extra = None
) -> CorpGetChainUserCustomIdResponse:
    """Read the custom id of a member of a downstream corp (查询成员自定义id); see
    `qyapi.corpgroup.corp_get_chain_user_custom_id`.
    """
    return await api.ainvoke("corpgroup.corp_get_chain_user_custom_id", locals())


async def get_corp_shared_chain_list(
    api: CorpApi, /, *, corpid: str | None = None, extra: Extra = None
) -> GetCorpSharedChainListResponse:
    """List the chains that a downstream corp has joined (获取下级企业加入的上下游); see
    `qyapi.corpgroup.get_corp_shared_chain_list`.
    """
    return await api.ainvoke("corpgroup.get_corp_shared_chain_list", locals())
