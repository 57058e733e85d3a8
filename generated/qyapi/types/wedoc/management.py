"""管理文档: generated from spec/wedoc/management.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CreateDocRequest",
    "CreateDocResponse",
    "DelDocRequest",
    "DocBaseInfo",
    "DocShareRequest",
    "DocShareResponse",
    "GetDocBaseInfoRequest",
    "GetDocBaseInfoResponse",
    "RenameDocRequest",
]


@struct
class CreateDocRequest(Struct):
    spaceid: str | None = None
    """The drive space to put it into; then fatherid is needed as well."""

    fatherid: str | None = None
    """Fileid of the folder, or the spaceid for the root of the space."""

    doc_type: Literal[3, 4, 10, 11]
    """3 document, 4 spreadsheet, 10 smart sheet, 11 smart document."""

    doc_name: str
    """At most 255 characters, the rest is cut off."""

    admin_users: list[str] | None = None
    """Userids of the administrators."""


@struct
class CreateDocResponse(Struct):
    url: str
    docid: str
    """Keep it; it is told only here."""


@struct
class RenameDocRequest(Struct):
    docid: str | None = None
    """Either this or formid."""

    formid: str | None = None
    """Either this or docid."""

    new_name: str
    """At most 255 characters, where a Chinese one counts twice; the rest is cut off."""


@struct
class DelDocRequest(Struct):
    docid: str | None = None
    """Either this or formid."""

    formid: str | None = None
    """Either this or docid."""


@struct
class GetDocBaseInfoRequest(Struct):
    docid: str


@struct
class GetDocBaseInfoResponse(Struct):
    doc_base_info: DocBaseInfo


@struct
class DocShareRequest(Struct):
    docid: str | None = None
    """Either this or formid."""

    formid: str | None = None
    """Either this or docid."""


@struct
class DocShareResponse(Struct):
    share_url: str


@struct
class DocBaseInfo(Struct):
    docid: str
    doc_name: str
    create_time: UnixTime
    modify_time: UnixTime
    doc_type: Literal[3, 4, 10, 11]
    """3 document, 4 spreadsheet, 10 smart sheet, 11 smart document."""
