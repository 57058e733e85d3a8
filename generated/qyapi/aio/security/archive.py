"""企业数据存档, asynchronous: generated from spec/security/archive.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.security.archive import (
        ArchivedDocument,
        ArchivedFile,
        ArchivedMember,
        DocListResponse,
        FileContentGetAuthUserListResponse,
        WedriveDownloadFileResponse,
        WedriveGetAuthFileListResponse,
        WedriveGetAuthSpaceListResponse,
    )

__all__ = [
    "doc_list",
    "doc_list_iter",
    "file_content_get_auth_user_list",
    "file_content_get_auth_user_list_iter",
    "wedrive_download_file",
    "wedrive_get_auth_file_list",
    "wedrive_get_auth_file_list_iter",
    "wedrive_get_auth_space_list",
]


async def file_content_get_auth_user_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> FileContentGetAuthUserListResponse:
    """List the members whose files are archived for the app, page by page (获取存档成员); see
    `qyapi.security.file_content_get_auth_user_list`.
    """
    return await api.ainvoke("security.file_content_get_auth_user_list", locals())


def file_content_get_auth_user_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[ArchivedMember]:
    """Go through `auth_user_list` of every page of file_content_get_auth_user_list."""
    return api.aiterate("security.file_content_get_auth_user_list", locals())


async def doc_list(
    api: CorpApi,
    /,
    *,
    userid: str,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    is_resigned: bool | None = None,
    doc_type: Literal[3, 4, 6, 7, 10] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> DocListResponse:
    """List the archived documents of a member, page by page (获取成员文档列表); see `qyapi.security.doc_list`."""
    return await api.ainvoke("security.doc_list", locals())


def doc_list_iter(
    api: CorpApi,
    /,
    *,
    userid: str,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    is_resigned: bool | None = None,
    doc_type: Literal[3, 4, 6, 7, 10] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[ArchivedDocument]:
    """Go through `doc_list` of every page of doc_list."""
    return api.aiterate("security.doc_list", locals())


async def wedrive_get_auth_space_list(
    api: CorpApi, /, *, userid: str, is_resigned: bool | None = None, extra: Extra = None
) -> WedriveGetAuthSpaceListResponse:
    """List the drive spaces of a member that are archived (获取成员授权空间); see `qyapi.security.wedrive_get_auth_space_list`."""
    return await api.ainvoke("security.wedrive_get_auth_space_list", locals())


async def wedrive_get_auth_file_list(
    api: CorpApi,
    /,
    *,
    userid: str,
    spaceid: str,
    is_resigned: bool | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> WedriveGetAuthFileListResponse:
    """List the files that a member put into an archived drive space or took over there, page by page (获取文件列表); see
    `qyapi.security.wedrive_get_auth_file_list`.
    """
    return await api.ainvoke("security.wedrive_get_auth_file_list", locals())


def wedrive_get_auth_file_list_iter(
    api: CorpApi,
    /,
    *,
    userid: str,
    spaceid: str,
    is_resigned: bool | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[ArchivedFile]:
    """Go through `file_list` of every page of wedrive_get_auth_file_list."""
    return api.aiterate("security.wedrive_get_auth_file_list", locals())


async def wedrive_download_file(api: CorpApi, /, *, fileid: str, extra: Extra = None) -> WedriveDownloadFileResponse:
    """Get a link to an archived file of the drive (下载文件); see `qyapi.security.wedrive_download_file`."""
    return await api.ainvoke("security.wedrive_download_file", locals())
