"""客户联系：回调通知: generated from spec/events/external_contact.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Lenient, Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AddExternalContact",
    "AddHalfExternalContact",
    "ChangeExternalChat",
    "ChangeExternalContact",
    "ChangeExternalTag",
    "CreateExternalChat",
    "CreateExternalTag",
    "Customer",
    "DelExternalContact",
    "DelFollowUser",
    "DeleteExternalTag",
    "DismissExternalChat",
    "EditExternalContact",
    "ExternalChat",
    "ExternalTag",
    "MsgAuditApproved",
    "NewCustomer",
    "ShuffleExternalTag",
    "TransferFail",
    "UpdateExternalChat",
    "UpdateExternalTag",
]


@struct
class Customer(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    user_id: str = wire("UserID")
    """The member who serves the customer."""

    external_user_id: str = wire("ExternalUserID")
    """The customer."""


@struct
class NewCustomer(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str | None = wire("LinkId", default=None)
    """The acquisition link (获客链接) that brought the customer; only for the acquisition component (获客助手组件)."""

    user_id: str | None = wire("UserID", default=None)
    """The member who serves the customer."""

    external_user_id: str = wire("ExternalUserID")
    """The customer."""

    state: str | None = wire("State", default=None)
    """The state of the contact way (联系我), or the customer_channel of the acquisition link."""

    welcome_code: Secret | None = wire("WelcomeCode", default=None)
    """For externalcontact.send_welcome_msg; absent when they have begun to chat, were welcomed already, or get a
    welcome message set in the admin console.
    """


@struct
class ExternalChat(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    chat_id: str = wire("ChatId")


@struct
class ExternalTag(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Of the tag or tag group."""

    tag_type: Literal["tag", "tag_group"] = wire("TagType")
    strategy_id: Lenient[str] | None = wire("StrategyId", default=None)
    """The customer strategy (规则组) it belongs to; only told to the customer contact app (客户联系), and absent for tags of
    the whole corp.
    """


@struct
class ChangeExternalContact(Event):
    """Something about a customer changed, in a way that has no class of its own (企业客户变更事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    https://developer.work.weixin.qq.com/document/path/92005
    https://developer.work.weixin.qq.com/document/path/101456
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str | None = wire("LinkId", default=None)
    user_id: str | None = wire("UserID", default=None)
    external_user_id: str | None = wire("ExternalUserID", default=None)
    state: str | None = wire("State", default=None)
    welcome_code: Secret | None = wire("WelcomeCode", default=None)
    source: str | None = wire("Source", default=None)
    fail_reason: str | None = wire("FailReason", default=None)


@struct
class AddExternalContact(Event):
    """A member added a customer (添加企业客户事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    https://developer.work.weixin.qq.com/document/path/99485
    https://developer.work.weixin.qq.com/document/path/101456
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str | None = wire("LinkId", default=None)
    """The acquisition link (获客链接) that brought the customer; only for the acquisition component (获客助手组件)."""

    user_id: str | None = wire("UserID", default=None)
    """The member who serves the customer."""

    external_user_id: str = wire("ExternalUserID")
    """The customer."""

    state: str | None = wire("State", default=None)
    """The state of the contact way (联系我), or the customer_channel of the acquisition link."""

    welcome_code: Secret | None = wire("WelcomeCode", default=None)
    """For externalcontact.send_welcome_msg; absent when they have begun to chat, were welcomed already, or get a
    welcome message set in the admin console.
    """


@struct
class EditExternalContact(Event):
    """A member edited the remark, phone numbers or tags of a customer (编辑企业客户事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    https://developer.work.weixin.qq.com/document/path/101456
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    user_id: str = wire("UserID")
    """The member who serves the customer."""

    external_user_id: str = wire("ExternalUserID")
    """The customer."""


@struct
class AddHalfExternalContact(Event):
    """A customer added a member who need not confirm it, and the member has not added the customer yet
    (外部联系人免验证添加成员事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    https://developer.work.weixin.qq.com/document/path/101456
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str | None = wire("LinkId", default=None)
    """The acquisition link (获客链接) that brought the customer; only for the acquisition component (获客助手组件)."""

    user_id: str | None = wire("UserID", default=None)
    """The member who serves the customer."""

    external_user_id: str = wire("ExternalUserID")
    """The customer."""

    state: str | None = wire("State", default=None)
    """The state of the contact way (联系我), or the customer_channel of the acquisition link."""

    welcome_code: Secret | None = wire("WelcomeCode", default=None)
    """For externalcontact.send_welcome_msg; absent when they have begun to chat, were welcomed already, or get a
    welcome message set in the admin console.
    """


@struct
class DelExternalContact(Event):
    """A member deleted a customer (删除企业客户事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    https://developer.work.weixin.qq.com/document/path/101456
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    user_id: str = wire("UserID")
    """The member who serves the customer."""

    external_user_id: str = wire("ExternalUserID")
    """The customer."""

    source: Literal["DELETE_BY_TRANSFER"] | None = wire("Source", default=None)
    """DELETE_BY_TRANSFER when the customer went to another member."""


@struct
class DelFollowUser(Event):
    """A customer deleted a member (删除跟进成员事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    https://developer.work.weixin.qq.com/document/path/101456
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    user_id: str = wire("UserID")
    """The member who serves the customer."""

    external_user_id: str = wire("ExternalUserID")
    """The customer."""


@struct
class TransferFail(Event):
    """A customer was to go to another member, and did not (客户接替失败事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    https://developer.work.weixin.qq.com/document/path/101456
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    user_id: str = wire("UserID")
    """The member who serves the customer."""

    external_user_id: str = wire("ExternalUserID")
    """The customer."""

    fail_reason: Literal["customer_refused", "customer_limit_exceed"] = wire("FailReason")
    """The customer refused, or the member has too many."""


@struct
class MsgAuditApproved(Event):
    """A customer agreed that the chat is archived (客户同意进行聊天内容存档事件回调).

    https://developer.work.weixin.qq.com/document/path/92005
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    user_id: str = wire("UserID")
    """The member who serves the customer."""

    external_user_id: str = wire("ExternalUserID")
    """The customer."""

    welcome_code: Secret | None = wire("WelcomeCode", default=None)
    """For externalcontact.send_welcome_msg; absent when they have begun to chat, were welcomed already, or get a
    welcome message set in the admin console.
    """


@struct
class ChangeExternalChat(Event):
    """Something about a customer group (客户群) changed, in a way that has no class of its own (客户群变更事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    chat_id: str | None = wire("ChatId", default=None)
    update_detail: str | None = wire("UpdateDetail", default=None)
    join_scene: int | None = wire("JoinScene", default=None)
    quit_scene: int | None = wire("QuitScene", default=None)
    mem_change_cnt: int | None = wire("MemChangeCnt", default=None)
    mem_change_list: list[str] | None = wire("MemChangeList", default=None, item="Item")
    last_mem_ver: str | None = wire("LastMemVer", default=None)
    cur_mem_ver: str | None = wire("CurMemVer", default=None)


@struct
class CreateExternalChat(Event):
    """A customer group was created (客户群创建事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    chat_id: str = wire("ChatId")


@struct
class UpdateExternalChat(Event):
    """The members, owner, name or notice of a customer group changed (客户群变更事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    chat_id: str = wire("ChatId")
    update_detail: Literal["add_member", "del_member", "change_owner", "change_name", "change_notice"] = wire(
        "UpdateDetail"
    )
    join_scene: Literal[0, 3] | None = wire("JoinScene", default=None)
    """Only for add_member: 0 invited by a member, directly or by a link, 3 by QR code."""

    quit_scene: Literal[0, 1] | None = wire("QuitScene", default=None)
    """Only for del_member: 0 left, 1 removed by the owner or an admin."""

    mem_change_cnt: int | None = wire("MemChangeCnt", default=None)
    """Number of members who came or went; only for add_member and del_member, like what follows."""

    mem_change_list: list[str] | None = wire("MemChangeList", default=None, item="Item")
    """Their userids and external userids."""

    last_mem_ver: str | None = wire("LastMemVer", default=None)
    """Version of the member list before; where it is not the last you know, a push is missing or out of order."""

    cur_mem_ver: str | None = wire("CurMemVer", default=None)
    """Version of the member list now."""


@struct
class DismissExternalChat(Event):
    """A customer group was dismissed (客户群解散事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    chat_id: str = wire("ChatId")


@struct
class ChangeExternalTag(Event):
    """Something about the tags for customers changed, in a way that has no class of its own (企业客户标签变更事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str | None = wire("Id", default=None)
    """Of the tag or tag group."""

    tag_type: Literal["tag", "tag_group"] | None = wire("TagType", default=None)
    strategy_id: Lenient[str] | None = wire("StrategyId", default=None)


@struct
class CreateExternalTag(Event):
    """A tag or tag group for customers was created (企业客户标签创建事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Of the tag or tag group."""

    tag_type: Literal["tag", "tag_group"] = wire("TagType")
    strategy_id: Lenient[str] | None = wire("StrategyId", default=None)
    """The customer strategy (规则组) it belongs to; only told to the customer contact app (客户联系), and absent for tags of
    the whole corp.
    """


@struct
class UpdateExternalTag(Event):
    """A tag or tag group for customers changed (企业客户标签变更事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Of the tag or tag group."""

    tag_type: Literal["tag", "tag_group"] = wire("TagType")
    strategy_id: Lenient[str] | None = wire("StrategyId", default=None)
    """The customer strategy (规则组) it belongs to; only told to the customer contact app (客户联系), and absent for tags of
    the whole corp.
    """


@struct
class DeleteExternalTag(Event):
    """A tag or tag group for customers was deleted (企业客户标签删除事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str = wire("Id")
    """Of the tag or tag group."""

    tag_type: Literal["tag", "tag_group"] = wire("TagType")
    strategy_id: Lenient[str] | None = wire("StrategyId", default=None)
    """The customer strategy (规则组) it belongs to; only told to the customer contact app (客户联系), and absent for tags of
    the whole corp.
    """


@struct
class ShuffleExternalTag(Event):
    """The order of tags or tag groups for customers changed (企业客户标签重排事件).

    https://developer.work.weixin.qq.com/document/path/92130
    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/96361
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    id: str | None = wire("Id", default=None)
    """Of the tag group whose tags were put in another order; absent when it was the groups."""

    tag_type: Literal["tag", "tag_group"] | None = wire("TagType", default=None)
    strategy_id: Lenient[str] | None = wire("StrategyId", default=None)
    """The customer strategy (规则组) whose tags were put in another order; absent for those of the whole corp."""
