"""管理文件: generated from spec/wedrive/file.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def file_list(
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
    """List the files of a folder, page by page (获取文件列表).

    Args:
        fatherid: Fileid of the folder, or the spaceid for the root of the space.
        sort_type: 1 name, 3 size, 5 time of change; 2, 4 and 6 the same from the end.
        start: 0 at first, then next_start of the last answer.
        limit: At most 1000.

    https://developer.work.weixin.qq.com/document/path/93657
    """
    return api.invoke("wedrive.file_list", locals())


def file_list_iter(
    api: CorpApi,
    /,
    *,
    spaceid: str,
    fatherid: str,
    sort_type: Literal[1, 2, 3, 4, 5, 6],
    limit: int,
    extra: Extra = None,
) -> Iterator[DriveFile]:
    """Go through `item` of every page of file_list."""
    return api.iterate("wedrive.file_list", locals())


def file_upload(
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
    """Upload a file of up to 10 MB (上传文件).

    For larger ones there is file_upload_init. Give either spaceid and fatherid, or selected_ticket.

    Args:
        file_name: At most 255 characters, where a Chinese one counts twice.
        fatherid: Fileid of the folder, or the spaceid for the root of the space.
        selected_ticket: For a place that a member picked with the JS-SDK.

    https://developer.work.weixin.qq.com/document/path/97880
    """
    return api.invoke("wedrive.file_upload", locals())


def file_upload_init(
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
    """Begin to upload a large file (分块上传初始化).

    Where WeCom has the file already this ends the upload. Otherwise send the blocks with file_upload_part, at most some
    ten at a time, and call file_upload_finish. Give either spaceid and fatherid, or selected_ticket.

    Args:
        size: At most 20 GB. In bytes.
        block_sha: In hex, one for each block of 2097152 bytes, the state of SHA-1 after it, for the last one the SHA-1
            of the whole file.
        fatherid: Fileid of the folder, or the spaceid for the root of the space.
        selected_ticket: For a place that a member picked with the JS-SDK.
        skip_push_card: Send no card that tells of the new file; default false.

    https://developer.work.weixin.qq.com/document/path/98004
    """
    return api.invoke("wedrive.file_upload_init", locals())


def file_upload_part(
    api: CorpApi, /, *, upload_key: str, index: int, file_base64_content: bytes, extra: Extra = None
) -> None:
    """Upload one block of a large file (分块上传文件).

    Args:
        index: Number of the block, from 1.
        file_base64_content: 2097152 bytes, less in the last block.

    https://developer.work.weixin.qq.com/document/path/98004
    """
    api.invoke("wedrive.file_upload_part", locals())


def file_upload_finish(api: CorpApi, /, *, upload_key: str, extra: Extra = None) -> FileUploadFinishResponse:
    """End the upload of a large file (分块上传完成).

    https://developer.work.weixin.qq.com/document/path/98004
    """
    return api.invoke("wedrive.file_upload_finish", locals())


def file_download(
    api: CorpApi, /, *, fileid: str | None = None, selected_ticket: str | None = None, extra: Extra = None
) -> FileDownloadResponse:
    """Get the URL and the cookie to download a file with (下载文件).

    Works for plain files, not for folders and documents.

    Args:
        fileid: Either this or selected_ticket.
        selected_ticket: For a file that a member picked with the JS-SDK.

    https://developer.work.weixin.qq.com/document/path/97881
    """
    return api.invoke("wedrive.file_download", locals())


def file_create(
    api: CorpApi, /, *, spaceid: str, fatherid: str, file_type: Literal[1, 3, 4], file_name: str, extra: Extra = None
) -> FileCreateResponse:
    """Create a folder, document or spreadsheet (新建文件夹/文档).

    Args:
        fatherid: Fileid of the folder, or the spaceid for the root of the space.
        file_type: 1 folder, 3 document, 4 spreadsheet.
        file_name: At most 255 characters, where a Chinese one counts twice.

    https://developer.work.weixin.qq.com/document/path/97882 (also 97916)
    """
    return api.invoke("wedrive.file_create", locals())


def file_rename(api: CorpApi, /, *, fileid: str, new_name: str, extra: Extra = None) -> FileRenameResponse:
    """Rename a file (重命名文件).

    Args:
        new_name: At most 255 characters, where a Chinese one counts twice.

    https://developer.work.weixin.qq.com/document/path/97883
    """
    return api.invoke("wedrive.file_rename", locals())


def file_move(
    api: CorpApi, /, *, fatherid: str, fileid: Sequence[str], replace: bool | None = None, extra: Extra = None
) -> FileMoveResponse:
    """Move files into another folder (移动文件).

    Args:
        fatherid: Fileid of the folder, or the spaceid for the root of the space.
        replace: Overwrite files of the same name; otherwise the moved ones get another name.

    https://developer.work.weixin.qq.com/document/path/97884
    """
    return api.invoke("wedrive.file_move", locals())


def file_delete(api: CorpApi, /, *, fileid: Sequence[str], extra: Extra = None) -> None:
    """Delete files (删除文件).

    https://developer.work.weixin.qq.com/document/path/97885
    """
    api.invoke("wedrive.file_delete", locals())


def file_info(api: CorpApi, /, *, fileid: str, extra: Extra = None) -> FileInfoResponse:
    """Read name, size, times and hashes of a file (获取文件信息).

    https://developer.work.weixin.qq.com/document/path/97886
    """
    return api.invoke("wedrive.file_info", locals())
