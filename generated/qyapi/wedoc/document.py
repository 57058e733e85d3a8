"""管理文档内容: generated from spec/wedoc/document.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedoc.document import DocumentGetResponse, DocumentUpdate

__all__ = ["document_batch_update", "document_get"]


def document_batch_update(
    api: CorpApi,
    /,
    *,
    docid: str,
    requests: Sequence[DocumentUpdate],
    version: int | None = None,
    verison: int | None = None,
    extra: Extra = None,
) -> None:
    """Change the content of a document in several places at once (编辑文档内容).

    If one change fails, none is made. Positions are those of document_get.

    Args:
        requests: At most 30.
        version: The version that the positions are of, at most 100 behind the newest.
        verison: Deprecated: a misspelling in the docs, use version.

    https://developer.work.weixin.qq.com/document/path/97626 (also 98027)
    """
    api.invoke("wedoc.document_batch_update", locals())


def document_get(api: CorpApi, /, *, docid: str, extra: Extra = None) -> DocumentGetResponse:
    """Read the content of a document (获取文档数据).

    https://developer.work.weixin.qq.com/document/path/101161 (also 97659, 101170)
    """
    return api.invoke("wedoc.document_get", locals())
