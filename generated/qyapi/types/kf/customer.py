"""微信客服：客户与升级服务: generated from spec/kf/customer.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient
from qyapi_runtime.struct import Struct, struct

from qyapi.types.kf.message import EnteredChannels

__all__ = [
    "Customer",
    "CustomerBatchgetRequest",
    "CustomerBatchgetResponse",
    "CustomerCancelUpgradeServiceRequest",
    "CustomerGetUpgradeServiceConfigResponse",
    "CustomerUpgradeServiceRequest",
    "EnterSessionContext",
    "GetCorpQualificationResponse",
    "ReferredGroupchat",
    "ReferredMember",
    "UpgradeGroupchats",
    "UpgradeMembers",
]


@struct
class CustomerBatchgetRequest(Struct):
    external_userid_list: list[str]
    """At most 100."""

    need_enter_session_context: Flag | None = None
    """Give the context of the last entry as well."""


@struct
class CustomerBatchgetResponse(Struct):
    customer_list: list[Customer]
    invalid_external_userid: list[str] | None = None


@struct
class CustomerGetUpgradeServiceConfigResponse(Struct):
    member_range: UpgradeMembers | None = None
    groupchat_range: UpgradeGroupchats | None = None


@struct
class CustomerUpgradeServiceRequest(Struct):
    open_kfid: str
    external_userid: str
    type: Literal[1, 2]
    """1 to a member, 2 to a group chat."""

    member: ReferredMember | None = None
    """Needed with type 1."""

    groupchat: ReferredGroupchat | None = None
    """Needed with type 2."""


@struct
class CustomerCancelUpgradeServiceRequest(Struct):
    open_kfid: str
    external_userid: str


@struct
class GetCorpQualificationResponse(Struct):
    wechat_channels_binding: bool


@struct
class Customer(Struct):
    external_userid: str
    nickname: str
    avatar: str | None = None
    """URL. Only for internal apps."""

    gender: Lenient[Literal[0, 1, 2]]
    """0 unknown, 1 male, 2 female. Only for internal apps, 0 for others."""

    unionid: str | None = None
    """Only if the corp has bound a WeChat developer account, and never for third-party apps."""

    enter_session_context: EnterSessionContext | None = None
    """Only if asked for, and if the customer entered in the last 48 hours."""


@struct
class EnterSessionContext(Struct):
    scene: str | None = None
    """Of the link, from kf/add_contact_way."""

    scene_param: str | None = None
    """scene_param of the link."""

    wechat_channels: EnteredChannels | None = None


@struct
class UpgradeMembers(Struct):
    userid_list: list[str] | None = None
    department_id_list: list[int] | None = None


@struct
class UpgradeGroupchats(Struct):
    chat_id_list: list[str] | None = None


@struct
class ReferredMember(Struct):
    userid: str
    wording: str | None = None
    """What to say to the customer."""


@struct
class ReferredGroupchat(Struct):
    chat_id: str
    wording: str | None = None
    """What to say to the customer."""
