"""微盘回调通知: generated from spec/events/wedrive.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import struct, wire

__all__ = [
    "ChangeWedriveSpaceMember",
    "ChangeWedriveSpaceSecurity",
    "CreateWedriveFile",
    "DeleteWedriveFile",
    "DismissWedriveSpace",
    "MoveWedriveFile",
    "RenameWedriveFile",
    "UpdateWedriveFile",
    "WedriveFileChange",
    "WedriveInsufficientCapacity",
    "WedriveSpaceChange",
]


@struct
class WedriveInsufficientCapacity(Event):
    """The corp has used more than 90 % of its drive; checked and pushed once a day at most (微盘容量不足事件).

    https://developer.work.weixin.qq.com/document/path/97898
    https://developer.work.weixin.qq.com/document/path/97972
    https://developer.work.weixin.qq.com/document/path/97932
    """


@struct
class WedriveSpaceChange(Event):
    """Spaces changed, in a way that has no class of its own (空间变更事件).

    https://developer.work.weixin.qq.com/document/path/97899
    https://developer.work.weixin.qq.com/document/path/97973
    https://developer.work.weixin.qq.com/document/path/97933
    """

    space_id: list[str] | None = wire("SpaceId", default=None)


@struct
class DismissWedriveSpace(Event):
    """A space was dissolved (解散空间).

    https://developer.work.weixin.qq.com/document/path/97901
    https://developer.work.weixin.qq.com/document/path/97976
    https://developer.work.weixin.qq.com/document/path/97935
    https://developer.work.weixin.qq.com/document/path/97899
    https://developer.work.weixin.qq.com/document/path/97973
    https://developer.work.weixin.qq.com/document/path/97933
    """

    space_id: list[str] | None = wire("SpaceId", default=None)


@struct
class ChangeWedriveSpaceMember(Event):
    """Members of a space were changed (修改空间成员).

    https://developer.work.weixin.qq.com/document/path/97902
    https://developer.work.weixin.qq.com/document/path/97977
    https://developer.work.weixin.qq.com/document/path/97936
    """

    space_id: list[str] | None = wire("SpaceId", default=None)


@struct
class ChangeWedriveSpaceSecurity(Event):
    """The security settings of a space were changed (修改空间安全设置).

    https://developer.work.weixin.qq.com/document/path/97903
    https://developer.work.weixin.qq.com/document/path/97978
    https://developer.work.weixin.qq.com/document/path/97937
    """

    space_id: list[str] | None = wire("SpaceId", default=None)


@struct
class WedriveFileChange(Event):
    """Files changed, in a way that has no class of its own (文件变更事件).

    https://developer.work.weixin.qq.com/document/path/97900
    https://developer.work.weixin.qq.com/document/path/97975
    https://developer.work.weixin.qq.com/document/path/97934
    """

    file_id: list[str] | None = wire("FileId", default=None)


@struct
class CreateWedriveFile(Event):
    """Files were created (创建文件).

    https://developer.work.weixin.qq.com/document/path/97900
    https://developer.work.weixin.qq.com/document/path/97975
    https://developer.work.weixin.qq.com/document/path/97934
    """

    file_id: list[str] | None = wire("FileId", default=None)


@struct
class RenameWedriveFile(Event):
    """Files were renamed (重命名文件).

    https://developer.work.weixin.qq.com/document/path/97900
    https://developer.work.weixin.qq.com/document/path/97975
    https://developer.work.weixin.qq.com/document/path/97934
    """

    file_id: list[str] | None = wire("FileId", default=None)


@struct
class UpdateWedriveFile(Event):
    """Files got new content (更新文件内容).

    https://developer.work.weixin.qq.com/document/path/97900
    https://developer.work.weixin.qq.com/document/path/97975
    https://developer.work.weixin.qq.com/document/path/97934
    """

    file_id: list[str] | None = wire("FileId", default=None)


@struct
class DeleteWedriveFile(Event):
    """Files were deleted (删除文件).

    https://developer.work.weixin.qq.com/document/path/97900
    https://developer.work.weixin.qq.com/document/path/97975
    https://developer.work.weixin.qq.com/document/path/97934
    """

    file_id: list[str] | None = wire("FileId", default=None)


@struct
class MoveWedriveFile(Event):
    """Files were moved (移动文件).

    https://developer.work.weixin.qq.com/document/path/97900
    https://developer.work.weixin.qq.com/document/path/97975
    https://developer.work.weixin.qq.com/document/path/97934
    """

    file_id: list[str] | None = wire("FileId", default=None)
