"""文档内容存档, asynchronous: generated from spec/docdata/archive.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.docdata.archive import AuthUser, GetAuthInfoResponse, GetAuthUserListResponse

__all__ = ["get_auth_info", "get_auth_user_list", "get_auth_user_list_iter"]


async def get_auth_user_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> GetAuthUserListResponse:
    """List the members whose files the app may analyse in the data zone (数据与智能专区) (获取文件内容存档授权成员列表); see
    `qyapi.docdata.get_auth_user_list`.
    """
    return await api.ainvoke("docdata.get_auth_user_list", locals())


def get_auth_user_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[AuthUser]:
    """Go through `auth_user_list` of every page of get_auth_user_list."""
    return api.aiterate("docdata.get_auth_user_list", locals())


async def get_auth_info(api: CorpApi, /, *, extra: Extra = None) -> GetAuthInfoResponse:
    """Read for whom and until when the app may analyse documents in the data zone (数据与智能专区) (获取数据与智能专区文档存档授权信息); see
    `qyapi.docdata.get_auth_info`.
    """
    return await api.ainvoke("docdata.get_auth_info", locals())
