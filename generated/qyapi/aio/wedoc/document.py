"""管理文档内容, asynchronous: generated from spec/wedoc/document.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedoc.document import DocumentGetResponse, DocumentUpdate

__all__ = ["document_batch_update", "document_get"]


async def document_batch_update(
    api: CorpApi,
    /,
    *,
    docid: str,
    requests: Sequence[DocumentUpdate],
    version: int | None = None,
    verison: int | None = None,
    extra: Extra = None,
) -> None:
    """Change the content of a document in several places at once (编辑文档内容); see `qyapi.wedoc.document_batch_update`."""
    await api.ainvoke("wedoc.document_batch_update", locals())


async def document_get(api: CorpApi, /, *, docid: str, extra: Extra = None) -> DocumentGetResponse:
    """Read the content of a document (获取文档数据); see `qyapi.wedoc.document_get`."""
    return await api.ainvoke("wedoc.document_get", locals())
