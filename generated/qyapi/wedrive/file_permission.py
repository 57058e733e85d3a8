"""管理文件权限: generated from spec/wedrive/file_permission.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedrive.file import DriveMember, DriveMemberId
    from qyapi.types.wedrive.file_permission import FileShareResponse, FileWatermark, GetFilePermissionResponse

__all__ = ["file_acl_add", "file_acl_del", "file_secure_setting", "file_setting", "file_share", "get_file_permission"]


def file_acl_add(api: CorpApi, /, *, fileid: str, auth_info: Sequence[DriveMember], extra: Extra = None) -> None:
    """Let members use a file (新增成员).

    https://developer.work.weixin.qq.com/document/path/93658
    """
    api.invoke("wedrive.file_acl_add", locals())


def file_acl_del(api: CorpApi, /, *, fileid: str, auth_info: Sequence[DriveMemberId], extra: Extra = None) -> None:
    """Take members from a file (删除成员).

    https://developer.work.weixin.qq.com/document/path/97888
    """
    api.invoke("wedrive.file_acl_del", locals())


def file_setting(
    api: CorpApi,
    /,
    *,
    fileid: str,
    auth_scope: Literal[1, 2, 3, 4, 5],
    auth: Literal[1, 4] | None = None,
    extra: Extra = None,
) -> None:
    """Set who may open the link of a file (分享设置).

    Args:
        auth_scope: 1 those named, 2 the corp, 3 people outside as well, 4 the corp and 5 people outside with an
            administrator's approval; 4 and 5 need an administrator.
        auth: 1 see and download, 4 preview only (plain files, professional edition); stays as it is if left out.

    https://developer.work.weixin.qq.com/document/path/97889 (also 97923)
    """
    api.invoke("wedrive.file_setting", locals())


def file_share(api: CorpApi, /, *, fileid: str, extra: Extra = None) -> FileShareResponse:
    """Get the link of a file (获取分享链接).

    https://developer.work.weixin.qq.com/document/path/97890
    """
    return api.invoke("wedrive.file_share", locals())


def get_file_permission(api: CorpApi, /, *, fileid: str, extra: Extra = None) -> GetFilePermissionResponse:
    """Read who may do what with a file (获取文件权限信息).

    https://developer.work.weixin.qq.com/document/path/97891 (also 97962)
    """
    return api.invoke("wedrive.get_file_permission", locals())


def file_secure_setting(
    api: CorpApi, /, *, fileid: str, watermark: FileWatermark | None = None, extra: Extra = None
) -> None:
    """Set the watermark of an online document in the drive (修改文件安全设置).

    For no other kind of file. What is left out stays as it is.

    https://developer.work.weixin.qq.com/document/path/97892 (also 97965)
    """
    api.invoke("wedrive.file_secure_setting", locals())
