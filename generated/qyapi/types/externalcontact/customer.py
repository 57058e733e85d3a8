"""客户管理: generated from spec/externalcontact/customer.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

from qyapi.types.common import ExternalProfile

__all__ = [
    "BatchGetByUserRequest",
    "BatchGetByUserResponse",
    "ContactListRequest",
    "ContactListResponse",
    "CustomerOfUser",
    "ExternalContact",
    "FollowChannels",
    "FollowTag",
    "FollowUser",
    "GetQuery",
    "GetResponse",
    "ListQuery",
    "ListResponse",
    "RemarkRequest",
    "ServedContact",
    "SubscriberInfo",
    "UnlicensedUsers",
]


@struct
class ListQuery(Struct):
    userid: str


@struct
class ListResponse(Struct):
    external_userid: list[str]


@struct
class GetQuery(Struct):
    external_userid: str
    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class GetResponse(Struct):
    external_contact: ExternalContact
    follow_user: list[FollowUser]
    next_cursor: str | None = None
    """Only where more than 500 members have added the customer."""


@struct
class BatchGetByUserRequest(Struct):
    userid_list: list[str]
    """At most 100."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 100; default 50."""


@struct
class BatchGetByUserResponse(Struct):
    external_contact_list: list[CustomerOfUser]
    next_cursor: str | None = None
    """Empty after the last page."""

    fail_info: UnlicensedUsers | None = None
    """Absent where every member has a license. Without any that has one the call fails with 701008."""


@struct
class RemarkRequest(Struct):
    userid: str
    external_userid: str
    remark: str | None = None
    """Name the member knows them by, at most 20 characters."""

    description: str | None = None
    """At most 150 characters."""

    remark_company: str | None = None
    """At most 20 characters; only for WeChat users."""

    remark_mobiles: list[str] | None = None
    """Take the place of those before; a list with one empty string clears them."""

    remark_pic_mediaid: str | None = None
    """A picture from media/upload."""


@struct
class ContactListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """Default 1000."""


@struct
class ContactListResponse(Struct):
    info_list: list[ServedContact]
    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class ExternalContact(Struct):
    """Someone outside the corp (外部联系人)."""

    external_userid: str
    name: str
    """What a WeChat user calls themselves; of a WeCom user the alias or real name shown to outsiders."""

    position: str | None = None
    """Only of WeCom users who don't hide it."""

    avatar: str | None = None
    """URL. Not for third-party and customized apps."""

    corp_name: str | None = None
    """Short name of the corp; only of WeCom users."""

    corp_full_name: str | None = None
    """Registered name of the corp; only of WeCom users. Third-party and customized apps get corp_name here."""

    type: Literal[1, 2]
    """1 WeChat user, 2 WeCom user."""

    gender: Lenient[Literal[0, 1, 2]] | None = None
    """0 unknown, 1 male, 2 female. Always 0 for third-party and customized apps."""

    unionid: str | None = None
    """Only of WeChat users, where the corp has bound its WeChat developer account. Not for third-party and customized
    apps.
    """

    external_profile: ExternalProfile | None = None
    """Only of WeCom users."""

    foreign_key: str | None = None
    """The school's own id of a parent."""

    is_subscribe: Flag | None = None
    """Whether a parent follows the school's notices."""

    subscriber_info: SubscriberInfo | None = None


@struct
class SubscriberInfo(Struct):
    """What the school notes of a parent."""

    tag_id: list[str] | None = None
    remark_mobiles: list[str] | None = None
    remark: str | None = None


@struct
class FollowUser(Struct):
    """A member who has added a customer, and how they know them (跟进人)."""

    userid: str
    remark: str | None = None
    """Name the member knows them by."""

    description: str | None = None
    createtime: UnixTime | None = None
    """When they were added."""

    tags: list[FollowTag] | None = None
    """Absent in batch/get_by_user, which has tag_id."""

    tag_id: list[str] | None = None
    """Tags of the corp and of strategies; only in batch/get_by_user."""

    remark_corp_name: str | None = None
    """Corp the member has noted; only of WeChat users."""

    remark_mobiles: list[str] | None = None
    """Not for third-party and customized apps."""

    oper_userid: str | None = None
    """Who did the adding, that is the member, the customer, or whoever shared or assigned them."""

    add_way: Literal[0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 24, 201, 202] | None = None
    """0 unknown, 1 QR code, 2 mobile number, 3 card, 4 group chat, 5 phone's contacts, 6 WeChat contact, 8 customer
    service of a third-party app, added at its installation, 9 mail address, 10 Channels account, 11 calendar event, 12
    meeting, 13 WeCom account of a WeChat friend, 14 service of a smart device, 15 home visit, 16 customer acquisition
    link, 17 custom development, 18 answer to a request, 21 sales service of a third-party app, 22 possible business
    partner, 24 friend request to the WeChat account, 201 shared by a member, 202 assigned by an admin.
    """

    state: str | None = None
    """Of the contact way or acquisition link they came by."""

    wechat_channels: FollowChannels | None = None
    """Only with add_way 10."""


@struct
class FollowTag(Struct):
    group_name: str | None = None
    tag_name: str | None = None
    type: Literal[1, 2, 3]
    """1 of the corp, 2 of the member's own, 3 of a strategy."""

    tag_id: str | None = None
    """Absent with type 2."""


@struct
class FollowChannels(Struct):
    """Where on Channels (视频号) a customer was added."""

    nickname: str | None = None
    source: Literal[0, 1, 2, 3] | None = None
    """0 unknown, 1 home page, 2 live room, 3 lead service."""


@struct
class CustomerOfUser(Struct):
    external_contact: ExternalContact
    follow_info: FollowUser


@struct
class UnlicensedUsers(Struct):
    unlicensed_userid_list: list[str]
    """Members who lack a valid license to deal with customers (互通账号), and whose customers are left out."""


@struct
class ServedContact(Struct):
    is_customer: Lenient[bool]
    """Whether a member counts them as a customer."""

    tmp_openid: str | None = None
    """Tells people apart for four hours, on the pages from one first page on."""

    external_userid: str | None = None
    """Only of customers."""

    name: str | None = None
    """Masked; only of those who are no customers."""

    follow_userid: str | None = None
    """The member who has added them, or the owner of the group chat they are in."""

    chat_id: str | None = None
    """The group chat they are in; only where a member counts it as one with customers."""

    chat_name: str | None = None
    """Name of the group chat they are in; only where no member counts it as one with customers."""

    add_time: UnixTime
    """When they were added or joined."""
