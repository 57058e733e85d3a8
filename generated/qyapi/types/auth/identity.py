"""身份验证: generated from spec/auth/identity.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["GetuserdetailRequest", "GetuserdetailResponse", "GetuserinfoQuery", "GetuserinfoResponse"]


@struct
class GetuserinfoQuery(Struct):
    code: Secret
    """Up to 512 bytes; works once, within five minutes."""


@struct
class GetuserinfoResponse(Struct):
    userid: str | None = None
    """Only of members; CorpId/userid for a member of a linked or downstream corp."""

    user_ticket: Secret | None = None
    """For auth/getuserdetail, within 1800 seconds. Up to 512 bytes; only with scope snsapi_privateinfo, for members of
    the corp itself who may see the app, and never after a web login.
    """

    user_doc_ticket: Secret | None = None
    """Finds pieces of documents in the data zone, for 30 days; only for apps that may archive documents."""

    openid: str | None = None
    """Only of people who are no members; unique within the corp, up to 64 bytes."""

    external_userid: str | None = None
    """Only of customers of the corp whose contact person may see the app."""


@struct
class GetuserdetailRequest(Struct):
    user_ticket: Secret


@struct
class GetuserdetailResponse(Struct):
    userid: str
    gender: Lenient[Literal[0, 1, 2]]
    """0 undefined or not agreed to, 1 male, 2 female."""

    avatar: str | None = None
    """URL; a default picture without the member's consent."""

    qr_code: str | None = None
    """URL of the personal QR code; who scans it adds the member as a contact."""

    mobile: str | None = None
    email: str | None = None
    biz_mail: str | None = None
    """Address at the corp's mail service."""

    address: str | None = None
