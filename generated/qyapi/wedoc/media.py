"""素材管理: generated from spec/wedoc/media.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedoc.media import (
        FileUploadFinishResponse,
        FileUploadInitResponse,
        FileUploadResponse,
        ImageUploadResponse,
    )

__all__ = ["file_upload", "file_upload_finish", "file_upload_init", "file_upload_part", "image_upload"]


def image_upload(api: CorpApi, /, *, docid: str, base64_content: bytes, extra: Extra = None) -> ImageUploadResponse:
    """Upload a picture for use in a document (上传文档图片).

    https://developer.work.weixin.qq.com/document/path/99933 (also 101875)
    """
    return api.invoke("wedoc.image_upload", locals())


def file_upload(
    api: CorpApi, /, *, docid: str, file_name: str, file_base64_content: bytes, extra: Extra = None
) -> FileUploadResponse:
    """Upload a file of up to 10 MB for use in a document (上传文档文件).

    For larger ones there is file_upload_init.

    Args:
        file_name: At most 255 characters, where a Chinese one counts twice.

    https://developer.work.weixin.qq.com/document/path/101870 (also 101880)
    """
    return api.invoke("wedoc.file_upload", locals())


def file_upload_init(
    api: CorpApi, /, *, docid: str, file_name: str, size: int, block_sha: Sequence[str], extra: Extra = None
) -> FileUploadInitResponse:
    """Begin to upload a large file for use in a document (分块上传初始化).

    Where WeCom has the file already this ends the upload. Otherwise send the blocks with file_upload_part, at most some
    ten at a time, and call file_upload_finish.

    Args:
        size: At most 20 GB. In bytes.
        block_sha: For each block of 2097152 bytes the SHA-1 state after it, in hexadecimal; for the last one the SHA-1
            of the whole file instead.

    https://developer.work.weixin.qq.com/document/path/101871 (also 101881)
    """
    return api.invoke("wedoc.file_upload_init", locals())


def file_upload_part(
    api: CorpApi, /, *, upload_key: str, index: int, file_base64_content: bytes, extra: Extra = None
) -> None:
    """Upload one block of a large file (分块上传文件).

    Args:
        index: Number of the block, from 1.
        file_base64_content: 2097152 bytes, less in the last block.

    https://developer.work.weixin.qq.com/document/path/101871 (also 101881)
    """
    api.invoke("wedoc.file_upload_part", locals())


def file_upload_finish(api: CorpApi, /, *, upload_key: str, extra: Extra = None) -> FileUploadFinishResponse:
    """End the upload of a large file (分块上传完成).

    https://developer.work.weixin.qq.com/document/path/101871 (also 101881)
    """
    return api.invoke("wedoc.file_upload_finish", locals())
