"""互联企业: generated from spec/linkedcorp/linkedcorp.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Flag, Lenient, Tagged
from qyapi_runtime.struct import Struct, Unknown, struct, wire

from qyapi.types.common import AttrMiniprogram, AttrText, AttrWeb
from qyapi.types.message.application import (
    FileMessage,
    ImageMessage,
    MarkdownMessage,
    MiniprogramNoticeMessage,
    MpnewsMessage,
    NewsMessage,
    TextCardMessage,
    TextMessage,
    VideoMessage,
    VoiceMessage,
)

__all__ = [
    "AgentGetPermListResponse",
    "DepartmentListRequest",
    "DepartmentListResponse",
    "LinkedAttr",
    "LinkedDepartment",
    "LinkedExtAttr",
    "LinkedMessage",
    "LinkedSimpleUser",
    "LinkedUser",
    "MessageSendRequest",
    "MessageSendResponse",
    "UserGetRequest",
    "UserGetResponse",
    "UserListRequest",
    "UserListResponse",
    "UserSimplelistRequest",
    "UserSimplelistResponse",
]


@struct
class AgentGetPermListResponse(Struct):
    userids: list[str] | None = None
    """CorpID/userid each."""

    department_ids: list[str] | None = None
    """LinkedID/department id each."""


@struct
class UserGetRequest(Struct):
    userid: str
    """CorpID/userid."""


@struct
class UserGetResponse(Struct):
    user_info: LinkedUser


@struct
class UserSimplelistRequest(Struct):
    department_id: str
    """LinkedID/department id."""

    fetch_child: bool | None = None
    """List the members of sub-departments as well."""


@struct
class UserSimplelistResponse(Struct):
    userlist: list[LinkedSimpleUser]


@struct
class UserListRequest(Struct):
    department_id: str
    """LinkedID/department id."""

    fetch_child: bool | None = None
    """Read the members of sub-departments as well."""


@struct
class UserListResponse(Struct):
    userlist: list[LinkedUser]


@struct
class DepartmentListRequest(Struct):
    department_id: str
    """LinkedID/department id."""


@struct
class DepartmentListResponse(Struct):
    department_list: list[LinkedDepartment]


@struct
class MessageSendRequest(Struct):
    touser: list[str] | None = None
    """Userids, with CorpID/ in front for members of other corps; at most 1000."""

    toparty: list[str] | None = None
    """Departments, with LinkedID/ in front for those of other corps; at most 100."""

    totag: list[int] | list[str] | None = None
    """Tags of this corp, at most 100."""

    toall: Flag | None = None
    """Send to everyone who may see the app; touser, toparty and totag are then ignored."""

    agentid: int
    message: LinkedMessage = wire(inline=True)
    """What to send."""

    safe: Flag | None = None
    """May not be shared and shows a watermark."""


@struct
class MessageSendResponse(Struct):
    invaliduser: list[str] | None = None
    invalidparty: list[str] | None = None
    invalidtag: list[int] | list[str] | None = None


@struct
class LinkedSimpleUser(Struct):
    userid: str
    name: str | None = None
    department: list[str] | None = None
    """LinkedID/department id each, those the app may see."""

    corpid: str


@struct
class LinkedUser(Struct):
    """A member of a linked corp, as far as that corp lets the app see."""

    userid: str
    name: str | None = None
    department: list[str] | None = None
    """LinkedID/department id each, those the app may see."""

    mobile: str | None = None
    telephone: str | None = None
    """Landline."""

    email: str | None = None
    position: str | None = None
    corpid: str
    extattr: LinkedExtAttr | None = None


@struct
class LinkedExtAttr(Struct):
    attrs: list[LinkedAttr] | None = None


@struct
class LinkedAttr(Struct):
    type: Literal[0, 1, 2]
    """0 text, 1 web page, 2 mini program; 2 only in an ExternalProfile."""

    name: str
    """Must exist in the admin console; an attribute with another name is ignored when set."""

    text: AttrText | None = None
    web: AttrWeb | None = None
    miniprogram: AttrMiniprogram | None = None
    value: str | None = None


@struct
class LinkedDepartment(Struct):
    department_id: Lenient[str]
    department_name: str | None = None
    parentid: Lenient[str]
    order: int
    """Rank among its siblings; the highest comes first."""


LinkedMessage = Annotated[
    TextMessage
    | ImageMessage
    | VoiceMessage
    | VideoMessage
    | FileMessage
    | TextCardMessage
    | NewsMessage
    | MpnewsMessage
    | MarkdownMessage
    | MiniprogramNoticeMessage
    | Unknown,
    Tagged(
        "msgtype",
        {
            "text": TextMessage,
            "image": ImageMessage,
            "voice": VoiceMessage,
            "video": VideoMessage,
            "file": FileMessage,
            "textcard": TextCardMessage,
            "news": NewsMessage,
            "mpnews": MpnewsMessage,
            "markdown": MarkdownMessage,
            "miniprogram_notice": MiniprogramNoticeMessage,
        },
    ),
]
"""What a message to members of linked corps says."""
