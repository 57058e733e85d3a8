"""管理空间: generated from spec/wedrive/space.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

from qyapi.types.wedrive.file import DriveMember, DriveMemberId

__all__ = [
    "NewSpaceInfoRequest",
    "NewSpaceInfoResponse",
    "ProtectedSpace",
    "Space",
    "SpaceAclAddRequest",
    "SpaceAclDelRequest",
    "SpaceCreateRequest",
    "SpaceCreateResponse",
    "SpaceDismissRequest",
    "SpaceInfoRequest",
    "SpaceInfoResponse",
    "SpaceMembers",
    "SpaceRenameRequest",
    "SpaceSecureSetting",
    "SpaceSettingRequest",
    "SpaceShareRequest",
    "SpaceShareResponse",
]


@struct
class SpaceCreateRequest(Struct):
    space_name: str
    auth_info: list[DriveMember] | None = None
    """Who may use it."""

    space_sub_type: Literal[0] | None = None
    """0 ordinary."""


@struct
class SpaceCreateResponse(Struct):
    spaceid: str


@struct
class SpaceRenameRequest(Struct):
    spaceid: str
    space_name: str


@struct
class SpaceDismissRequest(Struct):
    spaceid: str


@struct
class SpaceInfoRequest(Struct):
    spaceid: str


@struct
class SpaceInfoResponse(Struct):
    space_info: Space


@struct
class SpaceAclAddRequest(Struct):
    spaceid: str
    auth_info: list[DriveMember]


@struct
class SpaceAclDelRequest(Struct):
    spaceid: str
    auth_info: list[DriveMemberId]


@struct
class SpaceSettingRequest(Struct):
    spaceid: str
    enable_watermark: bool | None = None
    """Only for corps with the professional edition."""

    share_url_no_approve: bool | None = None
    """Whoever has the link of the space joins without approval."""

    share_url_no_approve_default_auth: Literal[1, 2, 4, 5, 200] | None = None
    """What they may do: 1 download, 2 edit, 4 preview, 5 upload and download, 200 set one by one."""

    enable_confidential_mode: bool | None = None
    default_file_scope: Literal[1, 2] | None = None
    """Who may see files: 1 members of the space, 2 the corp."""

    ban_share_external: bool | None = None
    """Files may not be shared outside the corp."""


@struct
class SpaceShareRequest(Struct):
    spaceid: str


@struct
class SpaceShareResponse(Struct):
    space_share_url: str


@struct
class NewSpaceInfoRequest(Struct):
    spaceid: str


@struct
class NewSpaceInfoResponse(Struct):
    space_info: ProtectedSpace


@struct
class Space(Struct):
    spaceid: str
    space_name: str
    auth_list: SpaceMembers
    space_sub_type: Literal[0]
    """0 ordinary."""


@struct
class ProtectedSpace(Struct):
    spaceid: str
    space_name: str
    auth_list: SpaceMembers
    space_sub_type: Literal[0]
    """0 ordinary."""

    secure_setting: SpaceSecureSetting


@struct
class SpaceMembers(Struct):
    auth_info: list[DriveMember]
    quit_userid: list[str]
    """Members of those departments who left or were removed."""


@struct
class SpaceSecureSetting(Struct):
    enable_watermark: bool | None = None
    add_member_only_admin: bool | None = None
    enable_share_url: bool | None = None
    share_url_no_approve: bool | None = None
    """Whoever has the link of the space joins without approval."""

    share_url_no_approve_default_auth: Literal[1, 2, 4, 5, 200] | None = None
    """What they may do: 1 download, 2 edit, 4 preview, 5 upload and download, 200 set one by one."""

    enable_share_external: bool | None = None
    enable_share_external_admin: bool | None = None
    enable_space_add_external_member: bool | None = None
    enable_space_add_external_member_admin: bool | None = None
    enable_confidential_mode: bool | None = None
    default_file_scope: Literal[1, 2] | None = None
    """Who may see files: 1 members of the space, 2 the corp."""

    create_file_only_admin: bool | None = None
    ban_share_external: bool | None = None
    """Files may not be shared outside the corp."""
