"""上下游通讯录管理: generated from spec/corpgroup/chain.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra
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


def corp_get_chain_list(api: CorpApi, /, *, extra: Extra = None) -> CorpGetChainListResponse:
    """List the chains of the corp (获取上下游列表).

    Those that the app may see, or all where it may manage chains (可调用接口的应用).

    https://developer.work.weixin.qq.com/document/path/95820 (for internal and customized (代开发) apps)
    """
    return api.invoke("corpgroup.corp_get_chain_list", locals())


def corp_get_chain_group(
    api: CorpApi, /, *, chain_id: str, groupid: int | None = None, extra: Extra = None
) -> CorpGetChainGroupResponse:
    """List the groups of a chain (获取上下游通讯录分组).

    Those that the app may see, or all where it may manage chains (可调用接口的应用).

    Args:
        groupid: Only this group.

    https://developer.work.weixin.qq.com/document/path/95820 (for internal and customized (代开发) apps)
    """
    return api.invoke("corpgroup.corp_get_chain_group", locals())


def corp_get_chain_corpinfo_list(
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
    """List the corps of a group of a chain, page by page (获取企业上下游通讯录分组下的企业详情列表).

    Not those of its sub-groups. Those that the app may see, or all where it may manage chains (可调用接口的应用).

    Args:
        groupid: The root if left out.
        need_pending: Those that have not joined as well.
        cursor: From the last answer; left out at first.
        limit: All at once if 0 or left out.

    https://developer.work.weixin.qq.com/document/path/95820 (for internal and customized (代开发) apps)
    """
    return api.invoke("corpgroup.corp_get_chain_corpinfo_list", locals())


def corp_get_chain_corpinfo_list_iter(
    api: CorpApi,
    /,
    *,
    chain_id: str,
    groupid: int | None = None,
    need_pending: bool | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[GroupCorp]:
    """Go through `group_corps` of every page of corp_get_chain_corpinfo_list."""
    return api.iterate("corpgroup.corp_get_chain_corpinfo_list", locals())


def corp_get_chain_corpinfo(
    api: CorpApi, /, *, chain_id: str, corpid: str | None = None, pending_corpid: str | None = None, extra: Extra = None
) -> CorpGetChainCorpinfoResponse:
    """Read a corp of a chain (获取企业上下游通讯录下的企业信息).

    One of corpid and pending_corpid is needed, and corpid goes first.

    Args:
        corpid: A corp that has joined.
        pending_corpid: A corp that has not joined.

    https://developer.work.weixin.qq.com/document/path/95820 (for internal and customized (代开发) apps)
    """
    return api.invoke("corpgroup.corp_get_chain_corpinfo", locals())


def import_chain_contact(
    api: CorpApi, /, *, chain_id: str, contact_list: Sequence[ImportedCorp], extra: Extra = None
) -> ImportChainContactResponse:
    """Invite downstream corps and their contact persons to a chain (批量导入上下游联系人).

    Done in the background: ask getresult. One import at a time, be it from here or from the admin console; at most 1000
    corps, 200 people of each and 2000 in all at once, 20000 people a day. For validated corps.

    https://developer.work.weixin.qq.com/document/path/95821 (for internal apps)
    """
    return api.invoke("corpgroup.import_chain_contact", locals())


def getresult(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetresultResponse:
    """Look up what became of an import (获取异步任务结果).

    At most 5 calls at the same time.

    https://developer.work.weixin.qq.com/document/path/95823 (for internal apps)
    """
    return api.invoke("corpgroup.getresult", locals())


def getresult_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetresultResponse] = False,
    extra: Extra = None,
) -> GetresultResponse:
    """Call getresult until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("corpgroup.getresult", locals())


def corp_remove_corp(
    api: CorpApi, /, *, chain_id: str, corpid: str | None = None, pending_corpid: str | None = None, extra: Extra = None
) -> None:
    """Remove a downstream corp from a chain (移除企业).

    One of corpid and pending_corpid is needed, and corpid goes first. For validated corps. One call at a time.

    Args:
        corpid: A corp that has joined.
        pending_corpid: A corp that has not joined.

    https://developer.work.weixin.qq.com/document/path/95822 (for internal apps)
    """
    api.invoke("corpgroup.corp_remove_corp", locals())


def corp_get_chain_user_custom_id(
    api: CorpApi, /, *, chain_id: str, corpid: str, userid: str, extra: Extra = None
) -> CorpGetChainUserCustomIdResponse:
    """Read the custom id of a member of a downstream corp (查询成员自定义id).

    Args:
        userid: In that corp.

    https://developer.work.weixin.qq.com/document/path/97441 (for internal and customized (代开发) apps)
    """
    return api.invoke("corpgroup.corp_get_chain_user_custom_id", locals())


def get_corp_shared_chain_list(
    api: CorpApi, /, *, corpid: str | None = None, extra: Extra = None
) -> GetCorpSharedChainListResponse:
    """List the chains that a downstream corp has joined (获取下级企业加入的上下游).

    https://developer.work.weixin.qq.com/document/path/97442 (for internal and customized (代开发) apps)
    """
    return api.invoke("corpgroup.get_corp_shared_chain_list", locals())
