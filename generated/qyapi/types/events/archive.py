"""企业数据存档回调通知: generated from spec/events/archive.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import struct, wire

__all__ = [
    "AuthArchivedSpace",
    "CancelArchivedSpace",
    "CreateArchivedFile",
    "DeleteArchivedFile",
    "DocumentArchiveChange",
    "FileContentArchiveAuthChange",
    "FileContentArchiveUserListChange",
    "UpdateArchivedFile",
    "WedriveArchiveFileChange",
    "WedriveArchiveSpaceChange",
]


@struct
class FileContentArchiveAuthChange(Event):
    """The corp changed whose content the app may read (应用被存档成员变更回调).

    https://developer.work.weixin.qq.com/document/path/101701
    """


@struct
class FileContentArchiveUserListChange(Event):
    """Members came into the archive or left it (存档成员范围变化事件).

    https://developer.work.weixin.qq.com/document/path/101701
    """


@struct
class DocumentArchiveChange(Event):
    """An archived document was added, edited or deleted; pushed once a day (文档变化回调).

    https://developer.work.weixin.qq.com/document/path/101691
    """

    doc_id: str = wire("DocId")
    doc_name: str | None = wire("DocName", default=None)


@struct
class WedriveArchiveSpaceChange(Event):
    """The archived drive spaces of a member changed, in a way that has no class of its own (授权空间变更事件).

    https://developer.work.weixin.qq.com/document/path/101678
    """

    space_id: str | None = wire("SpaceId", default=None)


@struct
class AuthArchivedSpace(Event):
    """A drive space of the member in FromUserName came into the archive (授权空间).

    https://developer.work.weixin.qq.com/document/path/101678
    """

    space_id: str = wire("SpaceId")


@struct
class CancelArchivedSpace(Event):
    """A drive space of the member in FromUserName left the archive (取消授权空间).

    https://developer.work.weixin.qq.com/document/path/101678
    """

    space_id: str = wire("SpaceId")


@struct
class WedriveArchiveFileChange(Event):
    """Files in archived drive spaces changed, in a way that has no class of its own (文件变更事件).

    https://developer.work.weixin.qq.com/document/path/101678
    """

    file_id: list[str] | None = wire("FileId", default=None)


@struct
class CreateArchivedFile(Event):
    """Files came into archived drive spaces of the member in FromUserName (创建文件).

    https://developer.work.weixin.qq.com/document/path/101678
    """

    file_id: list[str] | None = wire("FileId", default=None)


@struct
class UpdateArchivedFile(Event):
    """Files in archived drive spaces of the member in FromUserName were changed or renamed (更新文件内容).

    https://developer.work.weixin.qq.com/document/path/101678
    """

    file_id: list[str] | None = wire("FileId", default=None)


@struct
class DeleteArchivedFile(Event):
    """Files left archived drive spaces of the member in FromUserName (删除文件).

    https://developer.work.weixin.qq.com/document/path/101678
    """

    file_id: list[str] | None = wire("FileId", default=None)
