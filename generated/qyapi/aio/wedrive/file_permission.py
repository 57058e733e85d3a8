"""管理文件权限, asynchronous: generated from spec/wedrive/file_permission.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedrive.file import DriveMember, DriveMemberId
    from qyapi.types.wedrive.file_permission import FileShareResponse, FileWatermark, GetFilePermissionResponse

__all__ = ["file_acl_add", "file_acl_del", "file_secure_setting", "file_setting", "file_share", "get_file_permission"]


async def file_acl_add(api: CorpApi, /, *, fileid: str, auth_info: Sequence[DriveMember], extra: Extra = None) -> None:
    """Let members use a file (新增成员); see `qyapi.wedrive.file_acl_add`."""
    await api.ainvoke("wedrive.file_acl_add", locals())


async def file_acl_del(
    api: CorpApi, /, *, fileid: str, auth_info: Sequence[DriveMemberId], extra: Extra = None
) -> None:
    """Take members from a file (删除成员); see `qyapi.wedrive.file_acl_del`."""
    await api.ainvoke("wedrive.file_acl_del", locals())


async def file_setting(
    api: CorpApi,
    /,
    *,
    fileid: str,
    auth_scope: Literal[1, 2, 3, 4, 5],
    auth: Literal[1, 4] | None = None,
    extra: Extra = None,
) -> None:
    """Set who may open the link of a file (分享设置); see `qyapi.wedrive.file_setting`."""
    await api.ainvoke("wedrive.file_setting", locals())


async def file_share(api: CorpApi, /, *, fileid: str, extra: Extra = None) -> FileShareResponse:
    """Get the link of a file (获取分享链接); see `qyapi.wedrive.file_share`."""
    return await api.ainvoke("wedrive.file_share", locals())


async def get_file_permission(api: CorpApi, /, *, fileid: str, extra: Extra = None) -> GetFilePermissionResponse:
    """Read who may do what with a file (获取文件权限信息); see `qyapi.wedrive.get_file_permission`."""
    return await api.ainvoke("wedrive.get_file_permission", locals())


async def file_secure_setting(
    api: CorpApi, /, *, fileid: str, watermark: FileWatermark | None = None, extra: Extra = None
) -> None:
    """Set the watermark of an online document in the drive (修改文件安全设置); see `qyapi.wedrive.file_secure_setting`."""
    await api.ainvoke("wedrive.file_secure_setting", locals())
