"""文档内容存档: generated from spec/docdata/archive.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.docdata.archive import AuthUser, GetAuthInfoResponse, GetAuthUserListResponse

__all__ = ["get_auth_info", "get_auth_user_list", "get_auth_user_list_iter"]


def get_auth_user_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> GetAuthUserListResponse:
    """List the members whose files the app may analyse in the data zone (数据与智能专区) (获取文件内容存档授权成员列表).

    Needs the right to analyse the files of the corp, which the admin grants separately.

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 1000, by default 200.

    https://developer.work.weixin.qq.com/document/path/101873 (also 101681, 101882)
    """
    return api.invoke("docdata.get_auth_user_list", locals())


def get_auth_user_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[AuthUser]:
    """Go through `auth_user_list` of every page of get_auth_user_list."""
    return api.iterate("docdata.get_auth_user_list", locals())


def get_auth_info(api: CorpApi, /, *, extra: Extra = None) -> GetAuthInfoResponse:
    """Read for whom and until when the app may analyse documents in the data zone (数据与智能专区) (获取数据与智能专区文档存档授权信息).

    Needs the right to analyse the documents of the corp, which the admin grants separately.

    https://developer.work.weixin.qq.com/document/path/101488 (for third-party apps)
    """
    return api.invoke("docdata.get_auth_info", locals())
