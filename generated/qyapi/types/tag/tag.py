"""标签管理: generated from spec/tag/tag.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Piped
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AddtagusersRequest",
    "AddtagusersResponse",
    "CreateRequest",
    "CreateResponse",
    "DeleteQuery",
    "DeltagusersRequest",
    "DeltagusersResponse",
    "GetQuery",
    "GetResponse",
    "ListResponse",
    "Tag",
    "TaggedMember",
    "UpdateRequest",
]


@struct
class CreateRequest(Struct):
    tagname: str
    """1 to 32 characters, unique."""

    tagid: int | None = None
    """Not below 0; one above the highest if left out."""


@struct
class CreateResponse(Struct):
    tagid: int


@struct
class UpdateRequest(Struct):
    tagid: int
    tagname: str
    """1 to 32 characters, unique."""


@struct
class DeleteQuery(Struct):
    tagid: int


@struct
class GetQuery(Struct):
    tagid: int


@struct
class GetResponse(Struct):
    tagname: str
    userlist: list[TaggedMember]
    partylist: list[int]
    """Departments whose members all have the tag."""


@struct
class AddtagusersRequest(Struct):
    tagid: int
    userlist: list[str] | None = None
    """At most 1000."""

    partylist: list[int] | None = None
    """At most 100."""


@struct
class AddtagusersResponse(Struct):
    invalidlist: Piped[str] | None = None
    """Userids that were refused."""

    invalidparty: list[int] | None = None
    """Departments that were refused."""


@struct
class DeltagusersRequest(Struct):
    tagid: int
    userlist: list[str] | None = None
    """At most 1000."""

    partylist: list[int] | None = None
    """At most 100."""


@struct
class DeltagusersResponse(Struct):
    invalidlist: Piped[str] | None = None
    """Userids that were refused."""

    invalidparty: list[int] | None = None
    """Departments that were refused."""


@struct
class ListResponse(Struct):
    taglist: list[Tag]


@struct
class Tag(Struct):
    tagid: int
    tagname: str


@struct
class TaggedMember(Struct):
    userid: str
    name: str | None = None
    """Of third-party apps only a contact app gets it. A customized app needs the admin's consent."""
