"""The dataclasses of the area tag: generated from spec/tag/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.tag.tag import (
        AddtagusersRequest,
        AddtagusersResponse,
        CreateRequest,
        CreateResponse,
        DeleteQuery,
        DeltagusersRequest,
        DeltagusersResponse,
        GetQuery,
        GetResponse,
        ListResponse,
        Tag,
        TaggedMember,
        UpdateRequest,
    )

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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AddtagusersRequest": "qyapi.types.tag.tag:AddtagusersRequest",
            "AddtagusersResponse": "qyapi.types.tag.tag:AddtagusersResponse",
            "CreateRequest": "qyapi.types.tag.tag:CreateRequest",
            "CreateResponse": "qyapi.types.tag.tag:CreateResponse",
            "DeleteQuery": "qyapi.types.tag.tag:DeleteQuery",
            "DeltagusersRequest": "qyapi.types.tag.tag:DeltagusersRequest",
            "DeltagusersResponse": "qyapi.types.tag.tag:DeltagusersResponse",
            "GetQuery": "qyapi.types.tag.tag:GetQuery",
            "GetResponse": "qyapi.types.tag.tag:GetResponse",
            "ListResponse": "qyapi.types.tag.tag:ListResponse",
            "Tag": "qyapi.types.tag.tag:Tag",
            "TaggedMember": "qyapi.types.tag.tag:TaggedMember",
            "UpdateRequest": "qyapi.types.tag.tag:UpdateRequest",
        },
    )
