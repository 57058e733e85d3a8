"""ID转换: generated from spec/externalcontact/id_conversion.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "FromServiceExternalUseridRequest",
    "FromServiceExternalUseridResponse",
    "GetNewExternalUseridRequest",
    "GetNewExternalUseridResponse",
    "GroupchatGetNewExternalUseridRequest",
    "GroupchatGetNewExternalUseridResponse",
    "NewExternalUserid",
    "ToServiceExternalUseridRequest",
    "ToServiceExternalUseridResponse",
    "UnionidToExternalUseridRequest",
    "UnionidToExternalUseridResponse",
]


@struct
class UnionidToExternalUseridRequest(Struct):
    unionid: str
    openid: str | None = None
    """From the same mini program as the unionid."""


@struct
class UnionidToExternalUseridResponse(Struct):
    external_userid: str


@struct
class ToServiceExternalUseridRequest(Struct):
    external_userid: str


@struct
class ToServiceExternalUseridResponse(Struct):
    external_userid: str


@struct
class FromServiceExternalUseridRequest(Struct):
    external_userid: str
    """Got by the app source_agentid."""

    source_agentid: Lenient[int]
    """A customized or third-party app of the corp."""


@struct
class FromServiceExternalUseridResponse(Struct):
    external_userid: str


@struct
class GetNewExternalUseridRequest(Struct):
    external_userid_list: list[str]
    """At most 1000, better 200."""


@struct
class GetNewExternalUseridResponse(Struct):
    items: list[NewExternalUserid]


@struct
class GroupchatGetNewExternalUseridRequest(Struct):
    chat_id: str
    external_userid_list: list[str]
    """At most 1000, better 200."""


@struct
class GroupchatGetNewExternalUseridResponse(Struct):
    items: list[NewExternalUserid]


@struct
class NewExternalUserid(Struct):
    external_userid: str
    """As given."""

    new_external_userid: str
    """The provider's."""
