"""应用共享: generated from spec/corpgroup/share.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.base.token import AccessToken
    from qyapi.types.corpgroup.share import CorpListAppShareInfoResponse, SharedApp

__all__ = ["corp_gettoken", "corp_list_app_share_info", "corp_list_app_share_info_iter"]


def corp_list_app_share_info(
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
    """List the corps that an app is shared with, page by page (获取应用共享信息).

    Only those that agreed, where the app has sensitive permissions.

    Args:
        agentid: Of the app, in the corp that shares it.
        business_type: 0 corp group (default), 1 upstream and downstream.
        corpid: Only this corp.
        limit: At most 100; all at once if 0 or left out.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/93403 (for internal and third-party apps; also 95813, 93405)
    """
    return api.invoke("corpgroup.corp_list_app_share_info", locals())


def corp_list_app_share_info_iter(
    api: CorpApi,
    /,
    *,
    agentid: int,
    business_type: Literal[0, 1] | None = None,
    corpid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[SharedApp]:
    """Go through `corp_list` of every page of corp_list_app_share_info."""
    return api.iterate("corpgroup.corp_list_app_share_info", locals())


def corp_gettoken(
    api: CorpApi, /, *, corpid: str, agentid: int, business_type: Literal[0, 1] | None = None, extra: Extra = None
) -> AccessToken:
    """Get a token with which the shared app reads the contacts of another corp (获取下级/下游企业的access_token).

    Args:
        agentid: Of the app, in that corp.
        business_type: 0 corp group (default), 1 upstream and downstream.

    https://developer.work.weixin.qq.com/document/path/93359 (for internal and customized (代开发) apps; also 95816)
    """
    return api.invoke("corpgroup.corp_gettoken", locals())
