"""企业: generated from spec/corp/corp.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Secret
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ApplyMassCallTicketResponse",
    "GetJoinQrcodeQuery",
    "GetJoinQrcodeResponse",
    "GetOpenidMigrationResponse",
    "OpenidMigration",
]


@struct
class GetJoinQrcodeQuery(Struct):
    size_type: Literal[1, 2, 3, 4] | None = None
    """Width and height in pixels: 1 171, 2 399, 3 741, 4 2052."""


@struct
class GetJoinQrcodeResponse(Struct):
    join_qrcode: str
    """URL of the picture, valid for 7 days."""


@struct
class ApplyMassCallTicketResponse(Struct):
    mass_call_ticket: Secret
    """Valid for 7 days."""


@struct
class GetOpenidMigrationResponse(Struct):
    migration_info: list[OpenidMigration]


@struct
class OpenidMigration(Struct):
    openid_type: Literal[1, 3]
    """Kind of ids: 1 corpid and userid, 3 external_userid."""

    status: Flag
    """Whether the app gets the newer ones."""
