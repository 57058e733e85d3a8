"""应用共享, asynchronous: generated from spec/corpgroup/share.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.base.token import AccessToken
    from qyapi.types.corpgroup.share import CorpListAppShareInfoResponse, SharedApp

__all__ = ["corp_gettoken", "corp_list_app_share_info", "corp_list_app_share_info_iter"]


async def corp_list_app_share_info(
    api: CorpApi,
    /,
    *,
    agentid: int,
    business_type: Literal[0, 1] | None = None,
    corpid: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> CorpListAppShareInfoResponse:
    """List the corps that an app is shared with, page by page (获取应用共享信息); see
    `qyapi.corpgroup.corp_list_app_share_info`.
    """
    return await api.ainvoke("corpgroup.corp_list_app_share_info", locals())


def corp_list_app_share_info_iter(
    api: CorpApi,
    /,
    *,
    agentid: int,
    business_type: Literal[0, 1] | None = None,
    corpid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[SharedApp]:
    """Go through `corp_list` of every page of corp_list_app_share_info."""
    return api.aiterate("corpgroup.corp_list_app_share_info", locals())


async def corp_gettoken(
    api: CorpApi, /, *, corpid: str, agentid: int, business_type: Literal[0, 1] | None = None, extra: Extra = None
) -> AccessToken:
    """Get a token with which the shared app reads the contacts of another corp (获取下级/下游企业的access_token); see
    `qyapi.corpgroup.corp_gettoken`.
    """
    return await api.ainvoke("corpgroup.corp_gettoken", locals())
