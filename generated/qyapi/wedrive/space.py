"""管理空间: generated from spec/wedrive/space.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedrive.file import DriveMember, DriveMemberId
    from qyapi.types.wedrive.space import (
        NewSpaceInfoResponse,
        SpaceCreateResponse,
        SpaceInfoResponse,
        SpaceShareResponse,
    )

__all__ = [
    "new_space_info",
    "space_acl_add",
    "space_acl_del",
    "space_create",
    "space_dismiss",
    "space_info",
    "space_rename",
    "space_setting",
    "space_share",
]


def space_create(
    api: CorpApi,
    /,
    *,
    space_name: str,
    auth_info: Sequence[DriveMember] | None = None,
    space_sub_type: Literal[0] | None = None,
    extra: Extra = None,
) -> SpaceCreateResponse:
    """Create a space, which the app owns (新建空间).

    Args:
        auth_info: Who may use it.
        space_sub_type: 0 ordinary.

    https://developer.work.weixin.qq.com/document/path/93655
    """
    return api.invoke("wedrive.space_create", locals())


def space_rename(api: CorpApi, /, *, spaceid: str, space_name: str, extra: Extra = None) -> None:
    """Rename a space (重命名空间).

    https://developer.work.weixin.qq.com/document/path/97856
    """
    api.invoke("wedrive.space_rename", locals())


def space_dismiss(api: CorpApi, /, *, spaceid: str, extra: Extra = None) -> None:
    """Delete a space (解散空间).

    https://developer.work.weixin.qq.com/document/path/97857
    """
    api.invoke("wedrive.space_dismiss", locals())


def space_info(api: CorpApi, /, *, spaceid: str, extra: Extra = None) -> SpaceInfoResponse:
    """Read the name and the members of a space (获取空间信息).

    https://developer.work.weixin.qq.com/document/path/97858
    """
    return api.invoke("wedrive.space_info", locals())


def space_acl_add(api: CorpApi, /, *, spaceid: str, auth_info: Sequence[DriveMember], extra: Extra = None) -> None:
    """Let members and departments use a space (添加成员/部门).

    https://developer.work.weixin.qq.com/document/path/93656
    """
    api.invoke("wedrive.space_acl_add", locals())


def space_acl_del(api: CorpApi, /, *, spaceid: str, auth_info: Sequence[DriveMemberId], extra: Extra = None) -> None:
    """Take members and departments from a space (移除成员/部门).

    https://developer.work.weixin.qq.com/document/path/97875
    """
    api.invoke("wedrive.space_acl_del", locals())


def space_setting(
    api: CorpApi,
    /,
    *,
    spaceid: str,
    enable_watermark: bool | None = None,
    share_url_no_approve: bool | None = None,
    share_url_no_approve_default_auth: Literal[1, 2, 4, 5, 200] | None = None,
    enable_confidential_mode: bool | None = None,
    default_file_scope: Literal[1, 2] | None = None,
    ban_share_external: bool | None = None,
    extra: Extra = None,
) -> None:
    """Change how a space that the app created is protected (安全设置).

    What is left out stays as it is.

    Args:
        enable_watermark: Only for corps with the professional edition.
        share_url_no_approve: Whoever has the link of the space joins without approval.
        share_url_no_approve_default_auth: What they may do: 1 download, 2 edit, 4 preview, 5 upload and download, 200
            set one by one.
        default_file_scope: Who may see files: 1 members of the space, 2 the corp.
        ban_share_external: Files may not be shared outside the corp.

    https://developer.work.weixin.qq.com/document/path/97876
    """
    api.invoke("wedrive.space_setting", locals())


def space_share(api: CorpApi, /, *, spaceid: str, extra: Extra = None) -> SpaceShareResponse:
    """Get the link that invites to a space (获取邀请链接).

    https://developer.work.weixin.qq.com/document/path/97877
    """
    return api.invoke("wedrive.space_share", locals())


def new_space_info(api: CorpApi, /, *, spaceid: str, extra: Extra = None) -> NewSpaceInfoResponse:
    """Read the name, the members and the protection of a space (获取空间信息).

    https://developer.work.weixin.qq.com/document/path/97878 (also 97913, 97950)
    """
    return api.invoke("wedrive.new_space_info", locals())
