"""通讯录回调通知: generated from spec/events/contact.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Comma, Flag, Lenient
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AuthorizedCorp",
    "ChangeContact",
    "ContactAttr",
    "ContactAttrText",
    "ContactAttrWeb",
    "ContactId",
    "ContactInfo",
    "CreateParty",
    "CreateUser",
    "DeleteParty",
    "DeleteUser",
    "DepartmentInfo",
    "TagInfo",
    "UpdateParty",
    "UpdateTag",
    "UpdateUser",
]


@struct
class AuthorizedCorp(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""


@struct
class ContactId(Struct):
    user_id: str = wire("UserID")
    open_user_id: str | None = wire("OpenUserID", default=None)
    """The same in all apps of one provider, up to 64 bytes; only in the suite family."""


@struct
class ContactInfo(Struct):
    """What a push says of a member, as far as the app may see. A contact sync whose URL was set after 2022-08-15 gets
    no more than Department besides the userids, and so does a provider with the right to edit contacts (通讯录编辑授权) alone.
    """

    name: str | None = wire("Name", default=None)
    """A third-party app gets the userid instead. A customized app needs the admin's consent."""

    department: Comma[int] | None = wire("Department", default=None)
    """Those the app may see; just the root, 1, where members authorise the app themselves."""

    main_department: int | None = wire("MainDepartment", default=None)
    is_leader_in_dept: Comma[Flag] | None = wire("IsLeaderInDept", default=None)
    """Whether a leader of each department."""

    direct_leader: Comma[str] | None = wire("DirectLeader", default=None)
    """Userids; at most one."""

    mobile: str | None = wire("Mobile", default=None)
    position: str | None = wire("Position", default=None)
    """Up to 64 bytes."""

    gender: Literal[0, 1, 2] | None = wire("Gender", default=None)
    """0 undefined or not visible, 1 male, 2 female."""

    email: str | None = wire("Email", default=None)
    biz_mail: str | None = wire("BizMail", default=None)
    """Address at the corp's mail service."""

    status: Literal[1, 2, 4, 5] | None = wire("Status", default=None)
    """1 active, 2 disabled, 4 not activated, 5 has left the corp."""

    avatar: str | None = wire("Avatar", default=None)
    """URL; with 100 in place of the 0 at its end it is that of the small picture."""

    alias: str | None = wire("Alias", default=None)
    telephone: str | None = wire("Telephone", default=None)
    """Landline."""

    address: str | None = wire("Address", default=None)
    """Only in the agent family."""

    ext_attr: list[ContactAttr] | None = wire("ExtAttr", default=None, item="Item")


@struct
class ContactAttr(Struct):
    """An extended attribute of a member."""

    name: str = wire("Name")
    type: Literal[0, 1] = wire("Type")
    """0 text, 1 web page."""

    text: ContactAttrText | None = wire("Text", default=None)
    web: ContactAttrWeb | None = wire("Web", default=None)


@struct
class ContactAttrText(Struct):
    value: str = wire("Value")


@struct
class ContactAttrWeb(Struct):
    title: str = wire("Title")
    url: str = wire("Url")


@struct
class DepartmentInfo(Struct):
    """What a push says of a department. A contact sync whose URL was set after 2022-08-15 gets no more than Id and
    ParentId, and so does a provider with the right to edit contacts (通讯录编辑授权) alone.
    """

    id: int = wire("Id")
    name: str | None = wire("Name", default=None)
    """A third-party app gets the id instead. A customized app needs the admin's consent."""

    parent_id: Lenient[int] | None = wire("ParentId", default=None)


@struct
class TagInfo(Struct):
    """What changed in a tag. WeCom advises to read the tag again rather than to rely on the lists; a deleted department
    may be missing.
    """

    tag_id: int = wire("TagId")
    add_user_items: Comma[str] | None = wire("AddUserItems", default=None)
    """Userids."""

    del_user_items: Comma[str] | None = wire("DelUserItems", default=None)
    """Userids."""

    add_party_items: Comma[int] | None = wire("AddPartyItems", default=None)
    del_party_items: Comma[int] | None = wire("DelPartyItems", default=None)


@struct
class ChangeContact(Event):
    """A member, department or tag changed, in a way that has no class of its own (通讯录回调通知).

    https://developer.work.weixin.qq.com/document/path/90639
    https://developer.work.weixin.qq.com/document/path/90640
    https://developer.work.weixin.qq.com/document/path/90641
    https://developer.work.weixin.qq.com/document/path/90970
    https://developer.work.weixin.qq.com/document/path/90971
    https://developer.work.weixin.qq.com/document/path/90972
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    name: str | None = wire("Name", default=None)
    """A third-party app gets the userid instead. A customized app needs the admin's consent."""

    department: Comma[int] | None = wire("Department", default=None)
    """Those the app may see; just the root, 1, where members authorise the app themselves."""

    main_department: int | None = wire("MainDepartment", default=None)
    is_leader_in_dept: Comma[Flag] | None = wire("IsLeaderInDept", default=None)
    """Whether a leader of each department."""

    direct_leader: Comma[str] | None = wire("DirectLeader", default=None)
    """Userids; at most one."""

    mobile: str | None = wire("Mobile", default=None)
    position: str | None = wire("Position", default=None)
    """Up to 64 bytes."""

    gender: Literal[0, 1, 2] | None = wire("Gender", default=None)
    """0 undefined or not visible, 1 male, 2 female."""

    email: str | None = wire("Email", default=None)
    biz_mail: str | None = wire("BizMail", default=None)
    """Address at the corp's mail service."""

    status: Literal[1, 2, 4, 5] | None = wire("Status", default=None)
    """1 active, 2 disabled, 4 not activated, 5 has left the corp."""

    avatar: str | None = wire("Avatar", default=None)
    """URL; with 100 in place of the 0 at its end it is that of the small picture."""

    alias: str | None = wire("Alias", default=None)
    telephone: str | None = wire("Telephone", default=None)
    """Landline."""

    address: str | None = wire("Address", default=None)
    """Only in the agent family."""

    ext_attr: list[ContactAttr] | None = wire("ExtAttr", default=None, item="Item")
    user_id: str | None = wire("UserID", default=None)
    open_user_id: str | None = wire("OpenUserID", default=None)
    new_user_id: str | None = wire("NewUserID", default=None)
    id: int | None = wire("Id", default=None)
    """Of the department."""

    parent_id: Lenient[int] | None = wire("ParentId", default=None)
    """Of the department."""

    order: int | None = wire("Order", default=None)
    """Of the department."""

    tag_id: int | None = wire("TagId", default=None)
    add_user_items: Comma[str] | None = wire("AddUserItems", default=None)
    del_user_items: Comma[str] | None = wire("DelUserItems", default=None)
    add_party_items: Comma[int] | None = wire("AddPartyItems", default=None)
    del_party_items: Comma[int] | None = wire("DelPartyItems", default=None)


@struct
class CreateUser(Event):
    """A member was added (新增成员事件).

    https://developer.work.weixin.qq.com/document/path/90639
    https://developer.work.weixin.qq.com/document/path/92654
    https://developer.work.weixin.qq.com/document/path/90970
    https://developer.work.weixin.qq.com/document/path/96302
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    user_id: str = wire("UserID")
    open_user_id: str | None = wire("OpenUserID", default=None)
    """The same in all apps of one provider, up to 64 bytes; only in the suite family."""

    name: str | None = wire("Name", default=None)
    """A third-party app gets the userid instead. A customized app needs the admin's consent."""

    department: Comma[int] | None = wire("Department", default=None)
    """Those the app may see; just the root, 1, where members authorise the app themselves."""

    main_department: int | None = wire("MainDepartment", default=None)
    is_leader_in_dept: Comma[Flag] | None = wire("IsLeaderInDept", default=None)
    """Whether a leader of each department."""

    direct_leader: Comma[str] | None = wire("DirectLeader", default=None)
    """Userids; at most one."""

    mobile: str | None = wire("Mobile", default=None)
    position: str | None = wire("Position", default=None)
    """Up to 64 bytes."""

    gender: Literal[0, 1, 2] | None = wire("Gender", default=None)
    """0 undefined or not visible, 1 male, 2 female."""

    email: str | None = wire("Email", default=None)
    biz_mail: str | None = wire("BizMail", default=None)
    """Address at the corp's mail service."""

    status: Literal[1, 2, 4, 5] | None = wire("Status", default=None)
    """1 active, 2 disabled, 4 not activated, 5 has left the corp."""

    avatar: str | None = wire("Avatar", default=None)
    """URL; with 100 in place of the 0 at its end it is that of the small picture."""

    alias: str | None = wire("Alias", default=None)
    telephone: str | None = wire("Telephone", default=None)
    """Landline."""

    address: str | None = wire("Address", default=None)
    """Only in the agent family."""

    ext_attr: list[ContactAttr] | None = wire("ExtAttr", default=None, item="Item")


@struct
class UpdateUser(Event):
    """A member changed; most fields are there only if they did (更新成员事件).

    https://developer.work.weixin.qq.com/document/path/90639
    https://developer.work.weixin.qq.com/document/path/92654
    https://developer.work.weixin.qq.com/document/path/90970
    https://developer.work.weixin.qq.com/document/path/96302
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    user_id: str = wire("UserID")
    open_user_id: str | None = wire("OpenUserID", default=None)
    """The same in all apps of one provider, up to 64 bytes; only in the suite family."""

    name: str | None = wire("Name", default=None)
    """A third-party app gets the userid instead. A customized app needs the admin's consent."""

    department: Comma[int] | None = wire("Department", default=None)
    """Those the app may see; just the root, 1, where members authorise the app themselves."""

    main_department: int | None = wire("MainDepartment", default=None)
    is_leader_in_dept: Comma[Flag] | None = wire("IsLeaderInDept", default=None)
    """Whether a leader of each department."""

    direct_leader: Comma[str] | None = wire("DirectLeader", default=None)
    """Userids; at most one."""

    mobile: str | None = wire("Mobile", default=None)
    position: str | None = wire("Position", default=None)
    """Up to 64 bytes."""

    gender: Literal[0, 1, 2] | None = wire("Gender", default=None)
    """0 undefined or not visible, 1 male, 2 female."""

    email: str | None = wire("Email", default=None)
    biz_mail: str | None = wire("BizMail", default=None)
    """Address at the corp's mail service."""

    status: Literal[1, 2, 4, 5] | None = wire("Status", default=None)
    """1 active, 2 disabled, 4 not activated, 5 has left the corp."""

    avatar: str | None = wire("Avatar", default=None)
    """URL; with 100 in place of the 0 at its end it is that of the small picture."""

    alias: str | None = wire("Alias", default=None)
    telephone: str | None = wire("Telephone", default=None)
    """Landline."""

    address: str | None = wire("Address", default=None)
    """Only in the agent family."""

    ext_attr: list[ContactAttr] | None = wire("ExtAttr", default=None, item="Item")
    new_user_id: str | None = wire("NewUserID", default=None)
    """The userid from now on; only when it changed, which happens once at most."""


@struct
class DeleteUser(Event):
    """A member was deleted (删除成员事件).

    https://developer.work.weixin.qq.com/document/path/90639
    https://developer.work.weixin.qq.com/document/path/92654
    https://developer.work.weixin.qq.com/document/path/90970
    https://developer.work.weixin.qq.com/document/path/96302
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    user_id: str = wire("UserID")
    open_user_id: str | None = wire("OpenUserID", default=None)
    """The same in all apps of one provider, up to 64 bytes; only in the suite family."""


@struct
class CreateParty(Event):
    """A department was added (新增部门事件).

    https://developer.work.weixin.qq.com/document/path/90640
    https://developer.work.weixin.qq.com/document/path/92655
    https://developer.work.weixin.qq.com/document/path/90971
    https://developer.work.weixin.qq.com/document/path/96303
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: int = wire("Id")
    name: str | None = wire("Name", default=None)
    """A third-party app gets the id instead. A customized app needs the admin's consent."""

    parent_id: Lenient[int] | None = wire("ParentId", default=None)
    order: int | None = wire("Order", default=None)
    """Rank among its siblings."""


@struct
class UpdateParty(Event):
    """A department was renamed or moved; Name and ParentId are there only if they changed (更新部门事件).

    https://developer.work.weixin.qq.com/document/path/90640
    https://developer.work.weixin.qq.com/document/path/92655
    https://developer.work.weixin.qq.com/document/path/90971
    https://developer.work.weixin.qq.com/document/path/96303
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: int = wire("Id")
    name: str | None = wire("Name", default=None)
    """A third-party app gets the id instead. A customized app needs the admin's consent."""

    parent_id: Lenient[int] | None = wire("ParentId", default=None)


@struct
class DeleteParty(Event):
    """A department was deleted (删除部门事件).

    https://developer.work.weixin.qq.com/document/path/90640
    https://developer.work.weixin.qq.com/document/path/92655
    https://developer.work.weixin.qq.com/document/path/90971
    https://developer.work.weixin.qq.com/document/path/96303
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: int = wire("Id")


@struct
class UpdateTag(Event):
    """Members or departments were added to a tag or taken from it (标签通知事件).

    https://developer.work.weixin.qq.com/document/path/90641
    https://developer.work.weixin.qq.com/document/path/92656
    https://developer.work.weixin.qq.com/document/path/90972
    https://developer.work.weixin.qq.com/document/path/96304
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    tag_id: int = wire("TagId")
    add_user_items: Comma[str] | None = wire("AddUserItems", default=None)
    """Userids."""

    del_user_items: Comma[str] | None = wire("DelUserItems", default=None)
    """Userids."""

    add_party_items: Comma[int] | None = wire("AddPartyItems", default=None)
    del_party_items: Comma[int] | None = wire("DelPartyItems", default=None)
