"""获客助手事件通知: generated from spec/events/customer_acquisition.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Cents, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AcquisitionBalanceExhausted",
    "AcquisitionBalanceIncreased",
    "AcquisitionBalanceLow",
    "AcquisitionChangePrice",
    "AcquisitionChat",
    "AcquisitionCustomerStartChat",
    "AcquisitionDelFollowUser",
    "AcquisitionDeleteLink",
    "AcquisitionFriendRequest",
    "AcquisitionLink",
    "AcquisitionLinkUnavailable",
    "AcquisitionMessageFromCustomer",
    "AcquisitionOpenProfile",
    "AcquisitionQuotaExpireSoon",
    "AcquisitionServiceBalanceConsumed",
    "AcquisitionServiceBalanceExhausted",
    "AcquisitionServiceBalanceLow",
    "CustomerAcquisition",
    "CustomerAcquisitionPermitChange",
]


@struct
class AcquisitionLink(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""


@struct
class AcquisitionChat(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""

    user_id: str | None = wire("UserID", default=None)
    """The member."""

    external_user_id: str | None = wire("ExternalUserID", default=None)
    """The customer."""


@struct
class CustomerAcquisition(Event):
    """Something about the acquisition assistant changed, in a way that has no class of its own (获客助手事件通知).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str | None = wire("LinkId", default=None)
    state: str | None = wire("State", default=None)
    user_id: str | None = wire("UserID", default=None)
    external_user_id: str | None = wire("ExternalUserID", default=None)
    chat_seq: int | None = wire("ChatSeq", default=None)
    chat_key: Secret | None = wire("ChatKey", default=None)
    expire_time: UnixTime | None = wire("ExpireTime", default=None)
    expire_quota_num: int | None = wire("ExpireQuotaNum", default=None)
    once_key: str | None = wire("OnceKey", default=None)
    price: Cents | None = wire("Price", default=None)
    effective_time: UnixTime | None = wire("EffectiveTime", default=None)


@struct
class AcquisitionBalanceLow(Event):
    """The corp has fewer than 20 uses left (企业使用量即将耗尽事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""


@struct
class AcquisitionBalanceExhausted(Event):
    """The corp has no uses left (使用量已经耗尽事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""


@struct
class AcquisitionBalanceIncreased(Event):
    """The corp had no uses left and has some again (使用量增加事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""


@struct
class AcquisitionQuotaExpireSoon(Event):
    """Uses of the corp expire soon; sent 14, 7, 3, 2 days and one day before (获客使用量即将过期事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    expire_time: UnixTime = wire("ExpireTime")
    expire_quota_num: int = wire("ExpireQuotaNum")
    """How many expire."""


@struct
class AcquisitionLinkUnavailable(Event):
    """None of the members of a link can be added at present (获客链接异常事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""


@struct
class AcquisitionDeleteLink(Event):
    """A link was deleted, other than through the API (删除获客链接事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""


@struct
class AcquisitionOpenProfile(Event):
    """Somebody opened the profile of a member through a link; only for corps of some lines of business (微信客户打开获客链接事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""


@struct
class AcquisitionFriendRequest(Event):
    """Somebody asked to add a member through a link; a component hears of it only for links with a customer_channel
    (通过获客链接发起好友请求事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""


@struct
class AcquisitionCustomerStartChat(Event):
    """A member got the first message of a customer of WeChat who came through a link (成员首次收消息事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""

    user_id: str | None = wire("UserID", default=None)
    """The member."""

    external_user_id: str | None = wire("ExternalUserID", default=None)
    """The customer."""


@struct
class AcquisitionMessageFromCustomer(Event):
    """A member got the third, fifth or tenth message of a customer of WeChat who came through a link (成员多次收消息事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/97402
    https://developer.work.weixin.qq.com/document/path/98958
    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""

    user_id: str | None = wire("UserID", default=None)
    """The member."""

    external_user_id: str | None = wire("ExternalUserID", default=None)
    """The customer."""

    chat_seq: int | None = wire("ChatSeq", default=None)
    """How many messages, 3, 5 or 10. Deprecated: since 2024-12-19, use ChatKey."""

    chat_key: Secret | None = wire("ChatKey", default=None)
    """For externalcontact.customer_acquisition_get_chat_info, within about thirty minutes."""


@struct
class AcquisitionDelFollowUser(Event):
    """A customer who came through a link deleted the member (客户删除成员事件).

    https://developer.work.weixin.qq.com/document/path/97299
    https://developer.work.weixin.qq.com/document/path/98958
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""

    user_id: str | None = wire("UserID", default=None)
    """The member."""

    external_user_id: str | None = wire("ExternalUserID", default=None)
    """The customer."""


@struct
class AcquisitionServiceBalanceLow(Event):
    """The provider has few uses left (服务商获客使用量即将耗尽事件).

    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""


@struct
class AcquisitionServiceBalanceExhausted(Event):
    """The provider has no uses left (服务商获客使用量已经耗尽事件).

    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""


@struct
class AcquisitionServiceBalanceConsumed(Event):
    """A customer came through a link, and it cost the provider a use (消耗服务商使用量事件).

    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    link_id: str = wire("LinkId")
    state: str | None = wire("State", default=None)
    """The customer_channel of the link."""

    once_key: str | None = wire("OnceKey", default=None)
    """The once_key of the link."""


@struct
class AcquisitionChangePrice(Event):
    """The price that the provider pays for a use changes (获客链接服务商代付价格调整事件).

    https://developer.work.weixin.qq.com/document/path/99485
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """The corp it happened in; in the agent family that is ToUserName."""

    price: Cents = wire("Price")
    """From then on."""

    effective_time: UnixTime = wire("EffectiveTime")


@struct
class CustomerAcquisitionPermitChange(Event):
    """Other members than before may be given customers by the app; customer_acquisition_app/get_permit tells which
    (客户可建联成员范围变动事件).

    https://developer.work.weixin.qq.com/document/path/92277
    https://developer.work.weixin.qq.com/document/path/101456
    """

    auth_corp_id: str = wire("AuthCorpId")
