"""素材管理, asynchronous: generated from spec/wedoc/media.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedoc.media import (
        FileUploadFinishResponse,
        FileUploadInitResponse,
        FileUploadResponse,
        ImageUploadResponse,
    )

__all__ = ["file_upload", "file_upload_finish", "file_upload_init", "file_upload_part", "image_upload"]


async def image_upload(
    api: CorpApi, /, *, docid: str, base64_content: bytes, extra: Extra = None
) -> ImageUploadResponse:
    """Upload a picture for use in a document (上传文档图片); see `qyapi.wedoc.image_upload`."""
    return await api.ainvoke("wedoc.image_upload", locals())


async def file_upload(
    api: CorpApi, /, *, docid: str, file_name: str, file_base64_content: bytes, extra: Extra = None
) -> FileUploadResponse:
    """Upload a file of up to 10 MB for use in a document (上传文档文件); see `qyapi.wedoc.file_upload`."""
    return await api.ainvoke("wedoc.file_upload", locals())


async def file_upload_init(
    api: CorpApi, /, *, docid: str, file_name: str, size: int, block_sha: Sequence[str], extra: Extra = None
) -> FileUploadInitResponse:
    """Begin to upload a large file for use in a document (分块上传初始化); see `qyapi.wedoc.file_upload_init`."""
    return await api.ainvoke("wedoc.file_upload_init", locals())


async def file_upload_part(
    api: CorpApi, /, *, upload_key: str, index: int, file_base64_content: bytes, extra: Extra = None
) -> None:
    """Upload one block of a large file (分块上传文件); see `qyapi.wedoc.file_upload_part`."""
    await api.ainvoke("wedoc.file_upload_part", locals())


async def file_upload_finish(api: CorpApi, /, *, upload_key: str, extra: Extra = None) -> FileUploadFinishResponse:
    """End the upload of a large file (分块上传完成); see `qyapi.wedoc.file_upload_finish`."""
    return await api.ainvoke("wedoc.file_upload_finish", locals())
