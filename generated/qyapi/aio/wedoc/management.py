"""管理文档, asynchronous: generated from spec/wedoc/management.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedoc.management import CreateDocResponse, DocShareResponse, GetDocBaseInfoResponse

__all__ = ["create_doc", "del_doc", "doc_share", "get_doc_base_info", "rename_doc"]


async def create_doc(
    api: CorpApi,
    /,
    *,
    doc_type: Literal[3, 4, 10, 11],
    doc_name: str,
    spaceid: str | None = None,
    fatherid: str | None = None,
    admin_users: Sequence[str] | None = None,
    extra: Extra = None,
) -> CreateDocResponse:
    """Create a document, spreadsheet, smart sheet or smart document (新建文档); see `qyapi.wedoc.create_doc`."""
    return await api.ainvoke("wedoc.create_doc", locals())


async def rename_doc(
    api: CorpApi, /, *, new_name: str, docid: str | None = None, formid: str | None = None, extra: Extra = None
) -> None:
    """Rename a document, spreadsheet, smart sheet or form that the app created (重命名文档); see `qyapi.wedoc.rename_doc`."""
    await api.ainvoke("wedoc.rename_doc", locals())


async def del_doc(api: CorpApi, /, *, docid: str | None = None, formid: str | None = None, extra: Extra = None) -> None:
    """Delete a document, spreadsheet, smart sheet or form that the app created (删除文档); see `qyapi.wedoc.del_doc`."""
    await api.ainvoke("wedoc.del_doc", locals())


async def get_doc_base_info(api: CorpApi, /, *, docid: str, extra: Extra = None) -> GetDocBaseInfoResponse:
    """Read the name, kind and times of a document (获取文档基础信息); see `qyapi.wedoc.get_doc_base_info`."""
    return await api.ainvoke("wedoc.get_doc_base_info", locals())


async def doc_share(
    api: CorpApi, /, *, docid: str | None = None, formid: str | None = None, extra: Extra = None
) -> DocShareResponse:
    """Get the link to share a document or form that the app created (分享文档); see `qyapi.wedoc.doc_share`."""
    return await api.ainvoke("wedoc.doc_share", locals())
