"""管理文件, asynchronous: generated from spec/wedrive/file.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedrive.file import (
        DriveFile,
        FileCreateResponse,
        FileDownloadResponse,
        FileInfoResponse,
        FileListResponse,
        FileMoveResponse,
        FileRenameResponse,
        FileUploadFinishResponse,
        FileUploadInitResponse,
        FileUploadResponse,
    )

__all__ = [
    "file_create",
    "file_delete",
    "file_download",
    "file_info",
    "file_list",
    "file_list_iter",
    "file_move",
    "file_rename",
    "file_upload",
    "file_upload_finish",
    "file_upload_init",
    "file_upload_part",
]


async def file_list(
    api: CorpApi,
    /,
    *,
    spaceid: str,
    fatherid: str,
    sort_type: Literal[1, 2, 3, 4, 5, 6],
    start: int,
    limit: int,
    extra: Extra = None,
) -> FileListResponse:
    """List the files of a folder, page by page (获取文件列表); see `qyapi.wedrive.file_list`."""
    return await api.ainvoke("wedrive.file_list", locals())


def file_list_iter(
    api: CorpApi,
    /,
    *,
    spaceid: str,
    fatherid: str,
    sort_type: Literal[1, 2, 3, 4, 5, 6],
    limit: int,
    extra: Extra = None,
) -> AsyncIterator[DriveFile]:
    """Go through `item` of every page of file_list."""
    return api.aiterate("wedrive.file_list", locals())


async def file_upload(
    api: CorpApi,
    /,
    *,
    file_name: str,
    file_base64_content: bytes,
    spaceid: str | None = None,
    fatherid: str | None = None,
    selected_ticket: str | None = None,
    extra: Extra = None,
) -> FileUploadResponse:
    """Upload a file of up to 10 MB (上传文件); see `qyapi.wedrive.file_upload`."""
    return await api.ainvoke("wedrive.file_upload", locals())


async def file_upload_init(
    api: CorpApi,
    /,
    *,
    file_name: str,
    size: int,
    block_sha: Sequence[str],
    spaceid: str | None = None,
    fatherid: str | None = None,
    selected_ticket: str | None = None,
    skip_push_card: bool | None = None,
    extra: Extra = None,
) -> FileUploadInitResponse:
    """Begin to upload a large file (分块上传初始化); see `qyapi.wedrive.file_upload_init`."""
    return await api.ainvoke("wedrive.file_upload_init", locals())


async def file_upload_part(
    api: CorpApi, /, *, upload_key: str, index: int, file_base64_content: bytes, extra: Extra = None
) -> None:
    """Upload one block of a large file (分块上传文件); see `qyapi.wedrive.file_upload_part`."""
    await api.ainvoke("wedrive.file_upload_part", locals())


async def file_upload_finish(api: CorpApi, /, *, upload_key: str, extra: Extra = None) -> FileUploadFinishResponse:
    """End the upload of a large file (分块上传完成); see `qyapi.wedrive.file_upload_finish`."""
    return await api.ainvoke("wedrive.file_upload_finish", locals())


async def file_download(
    api: CorpApi, /, *, fileid: str | None = None, selected_ticket: str | None = None, extra: Extra = None
) -> FileDownloadResponse:
    """Get the URL and the cookie to download a file with (下载文件); see `qyapi.wedrive.file_download`."""
    return await api.ainvoke("wedrive.file_download", locals())


async def file_create(
    api: CorpApi, /, *, spaceid: str, fatherid: str, file_type: Literal[1, 3, 4], file_name: str, extra: Extra = None
) -> FileCreateResponse:
    """Create a folder, document or spreadsheet (新建文件夹/文档); see `qyapi.wedrive.file_create`."""
    return await api.ainvoke("wedrive.file_create", locals())


async def file_rename(api: CorpApi, /, *, fileid: str, new_name: str, extra: Extra = None) -> FileRenameResponse:
    """Rename a file (重命名文件); see `qyapi.wedrive.file_rename`."""
    return await api.ainvoke("wedrive.file_rename", locals())


async def file_move(
    api: CorpApi, /, *, fatherid: str, fileid: Sequence[str], replace: bool | None = None, extra: Extra = None
) -> FileMoveResponse:
    """Move files into another folder (移动文件); see `qyapi.wedrive.file_move`."""
    return await api.ainvoke("wedrive.file_move", locals())


async def file_delete(api: CorpApi, /, *, fileid: Sequence[str], extra: Extra = None) -> None:
    """Delete files (删除文件); see `qyapi.wedrive.file_delete`."""
    await api.ainvoke("wedrive.file_delete", locals())


async def file_info(api: CorpApi, /, *, fileid: str, extra: Extra = None) -> FileInfoResponse:
    """Read name, size, times and hashes of a file (获取文件信息); see `qyapi.wedrive.file_info`."""
    return await api.ainvoke("wedrive.file_info", locals())
