"""管理文件权限: generated from spec/wedrive/file_permission.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

from qyapi.types.wedrive.file import DriveMember, DriveMemberId

__all__ = [
    "FileAclAddRequest",
    "FileAclDelRequest",
    "FileSecureSetting",
    "FileSecureSettingRequest",
    "FileSettingRequest",
    "FileShareRequest",
    "FileShareResponse",
    "FileWatermark",
    "GetFilePermissionRequest",
    "GetFilePermissionResponse",
    "InheritedAuth",
    "ShareRange",
]


@struct
class FileAclAddRequest(Struct):
    fileid: str
    auth_info: list[DriveMember]


@struct
class FileAclDelRequest(Struct):
    fileid: str
    auth_info: list[DriveMemberId]


@struct
class FileSettingRequest(Struct):
    fileid: str
    auth_scope: Literal[1, 2, 3, 4, 5]
    """1 those named, 2 the corp, 3 people outside as well, 4 the corp and 5 people outside with an administrator's
    approval; 4 and 5 need an administrator.
    """

    auth: Literal[1, 4] | None = None
    """1 see and download, 4 preview only (plain files, professional edition); stays as it is if left out."""


@struct
class FileShareRequest(Struct):
    fileid: str


@struct
class FileShareResponse(Struct):
    share_url: str


@struct
class GetFilePermissionRequest(Struct):
    fileid: str


@struct
class GetFilePermissionResponse(Struct):
    share_range: ShareRange
    secure_setting: FileSecureSetting
    inherit_father_auth: InheritedAuth
    file_member_list: list[DriveMember] | None = None
    """Of a document; members of its folder among them."""

    member_list: list[DriveMember] | None = None
    """Of a folder or document."""

    co_auth_list: list[DriveMember] | None = None
    """Departments that it is shared with."""

    watermark: FileWatermark | None = None


@struct
class FileSecureSettingRequest(Struct):
    fileid: str
    watermark: FileWatermark | None = None


@struct
class ShareRange(Struct):
    enable_corp_internal: bool
    """The corp may open it."""

    corp_internal_auth: Literal[1, 4, 255]
    """1 see and download, 4 preview (professional edition), 255 nothing or after approval."""

    enable_corp_external: bool
    """People outside the corp may open it."""

    corp_external_auth: Literal[1, 4, 255]
    """1 see and download, 4 preview (professional edition), 255 nothing or after approval."""

    corp_internal_approve_only_by_admin: bool | None = None
    """An administrator approves members of the corp."""

    corp_external_approve_only_by_admin: bool | None = None
    """An administrator approves people outside."""


@struct
class FileSecureSetting(Struct):
    enable_readonly_copy: bool
    """Those who may only read may copy."""

    modify_only_by_admin: bool
    enable_readonly_comment: bool
    """Those who may only read may comment."""

    ban_share_external: bool
    """It may not be shared outside the corp."""


@struct
class InheritedAuth(Struct):
    """What a file has from its folder."""

    auth_list: list[DriveMember]
    inherit: bool


@struct
class FileWatermark(Struct):
    """Of a file that is no document, only show_visitor_name has a meaning."""

    text: str | None = None
    margin_type: Literal[1, 2] | None = None
    """1 sparse, 2 dense."""

    show_visitor_name: bool | None = None
    """Only with the professional edition."""

    show_text: bool | None = None
    force_by_admin: bool | None = None
    """Only in answers."""

    force_by_space_admin: bool | None = None
    """Only in answers."""
