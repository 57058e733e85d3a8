"""管理文档: generated from spec/wedoc/management.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedoc.management import CreateDocResponse, DocShareResponse, GetDocBaseInfoResponse

__all__ = ["create_doc", "del_doc", "doc_share", "get_doc_base_info", "rename_doc"]


def create_doc(
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
    """Create a document, spreadsheet, smart sheet or smart document (新建文档).

    For a form, call create_form.

    Args:
        doc_type: 3 document, 4 spreadsheet, 10 smart sheet, 11 smart document.
        doc_name: At most 255 characters, the rest is cut off.
        spaceid: The drive space to put it into; then fatherid is needed as well.
        fatherid: Fileid of the folder, or the spaceid for the root of the space.
        admin_users: Userids of the administrators.

    https://developer.work.weixin.qq.com/document/path/97460
    """
    return api.invoke("wedoc.create_doc", locals())


def rename_doc(
    api: CorpApi, /, *, new_name: str, docid: str | None = None, formid: str | None = None, extra: Extra = None
) -> None:
    """Rename a document, spreadsheet, smart sheet or form that the app created (重命名文档).

    Args:
        new_name: At most 255 characters, where a Chinese one counts twice; the rest is cut off.
        docid: Either this or formid.
        formid: Either this or docid.

    https://developer.work.weixin.qq.com/document/path/97736
    """
    api.invoke("wedoc.rename_doc", locals())


def del_doc(api: CorpApi, /, *, docid: str | None = None, formid: str | None = None, extra: Extra = None) -> None:
    """Delete a document, spreadsheet, smart sheet or form that the app created (删除文档).

    Args:
        docid: Either this or formid.
        formid: Either this or docid.

    https://developer.work.weixin.qq.com/document/path/97735
    """
    api.invoke("wedoc.del_doc", locals())


def get_doc_base_info(api: CorpApi, /, *, docid: str, extra: Extra = None) -> GetDocBaseInfoResponse:
    """Read the name, kind and times of a document (获取文档基础信息).

    https://developer.work.weixin.qq.com/document/path/97734
    """
    return api.invoke("wedoc.get_doc_base_info", locals())


def doc_share(
    api: CorpApi, /, *, docid: str | None = None, formid: str | None = None, extra: Extra = None
) -> DocShareResponse:
    """Get the link to share a document or form that the app created (分享文档).

    Args:
        docid: Either this or formid.
        formid: Either this or docid.

    https://developer.work.weixin.qq.com/document/path/97733
    """
    return api.invoke("wedoc.doc_share", locals())
