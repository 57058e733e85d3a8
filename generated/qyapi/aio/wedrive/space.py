"""管理空间, asynchronous: generated from spec/wedrive/space.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def space_create(
    api: CorpApi,
    /,
    *,
    space_name: str,
    auth_info: Sequence[DriveMember] | None = None,
    space_sub_type: Literal[0] | None = None,
    extra: Extra = None,
) -> SpaceCreateResponse:
    """Create a space, which the app owns (新建空间); see `qyapi.wedrive.space_create`."""
    return await api.ainvoke("wedrive.space_create", locals())


async def space_rename(api: CorpApi, /, *, spaceid: str, space_name: str, extra: Extra = None) -> None:
    """Rename a space (重命名空间); see `qyapi.wedrive.space_rename`."""
    await api.ainvoke("wedrive.space_rename", locals())


async def space_dismiss(api: CorpApi, /, *, spaceid: str, extra: Extra = None) -> None:
    """Delete a space (解散空间); see `qyapi.wedrive.space_dismiss`."""
    await api.ainvoke("wedrive.space_dismiss", locals())


async def space_info(api: CorpApi, /, *, spaceid: str, extra: Extra = None) -> SpaceInfoResponse:
    """Read the name and the members of a space (获取空间信息); see `qyapi.wedrive.space_info`."""
    return await api.ainvoke("wedrive.space_info", locals())


async def space_acl_add(
    api: CorpApi, /, *, spaceid: str, auth_info: Sequence[DriveMember], extra: Extra = None
) -> None:
    """Let members and departments use a space (添加成员/部门); see `qyapi.wedrive.space_acl_add`."""
    await api.ainvoke("wedrive.space_acl_add", locals())


async def space_acl_del(
    api: CorpApi, /, *, spaceid: str, auth_info: Sequence[DriveMemberId], extra: Extra = None
) -> None:
    """Take members and departments from a space (移除成员/部门); see `qyapi.wedrive.space_acl_del`."""
    await api.ainvoke("wedrive.space_acl_del", locals())


async def space_setting(
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
    """Change how a space that the app created is protected (安全设置); see `qyapi.wedrive.space_setting`."""
    await api.ainvoke("wedrive.space_setting", locals())


async def space_share(api: CorpApi, /, *, spaceid: str, extra: Extra = None) -> SpaceShareResponse:
    """Get the link that invites to a space (获取邀请链接); see `qyapi.wedrive.space_share`."""
    return await api.ainvoke("wedrive.space_share", locals())


async def new_space_info(api: CorpApi, /, *, spaceid: str, extra: Extra = None) -> NewSpaceInfoResponse:
    """Read the name, the members and the protection of a space (获取空间信息); see `qyapi.wedrive.new_space_info`."""
    return await api.ainvoke("wedrive.new_space_info", locals())
