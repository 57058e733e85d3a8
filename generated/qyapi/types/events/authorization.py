"""授权通知事件: generated from spec/events/authorization.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "ApproveSpecialAuth",
    "AuthDataPermission",
    "AuthExtraInfo",
    "CancelAuth",
    "CancelSpecialAuth",
    "ChangeAppAdmin",
    "ChangeAuth",
    "CorpArchAuth",
    "CreateAuth",
    "DataPermission",
    "ExpireRemindDataPermission",
    "ResetPermanentCode",
    "ShareAgentChange",
    "ShareChainChange",
    "SharedApp",
    "SpecialAuth",
    "SuiteTicket",
]


@struct
class AuthExtraInfo(Struct):
    """What the customer-service component (微信客服组件) adds."""

    auth_open_kf_id_list: list[str] | None = wire("AuthOpenKfIdList", default=None, item="OpenKfId")
    """The customer-service accounts granted."""


@struct
class SpecialAuth(Struct):
    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    auth_type: Literal["customer_acquisition"] = wire("AuthType")
    """The permission: to use the acquisition assistant (获客助手)."""


@struct
class DataPermission(Struct):
    auth_corp_id: str = wire("AuthCorpId")
    auth_type: Literal["data_zone_chat"] = wire("AuthType")
    """The kind of data: data_zone_chat the conversations in the data zone; others are for the acquisition assistant
    (获客助手), and for knowledge sets and documents in the data zone.
    """


@struct
class SharedApp(Struct):
    app_id: int | None = wire("AppId", default=None)
    """Id in an old multi-app suite. Deprecated: ignore it."""

    corp_id: str | None = wire("CorpId", default=None)
    """The corp that shares the app; only in the suite family."""

    sharing_agent_id: int | None = wire("AgentId", default=None)
    """The app's id at the corp that shares it; only in the suite family."""

    event_key: str | None = wire("EventKey", default=None)
    """Empty; only in the agent family."""


@struct
class SuiteTicket(Event):
    """The ticket that get_suite_token needs; sent about every ten minutes (推送suite_ticket).

    https://developer.work.weixin.qq.com/document/path/90628
    https://developer.work.weixin.qq.com/document/path/97173
    """

    suite_ticket: Secret = wire("SuiteTicket")
    """Up to 512 bytes; valid for thirty minutes, always use the newest."""


@struct
class CreateAuth(Event):
    """A corp has installed the app from the marketplace, a link or a QR code; not sent when the installation began on
    the provider's own site (授权成功通知).

    https://developer.work.weixin.qq.com/document/path/100964
    https://developer.work.weixin.qq.com/document/path/100965
    https://developer.work.weixin.qq.com/document/path/90642
    https://developer.work.weixin.qq.com/document/path/99401
    https://developer.work.weixin.qq.com/document/path/99487
    https://developer.work.weixin.qq.com/document/path/97086
    """

    auth_code: Secret = wire("AuthCode")
    """For get_permanent_code, once, within ten minutes. Up to 512 bytes."""

    state: str | None = wire("State", default=None)
    """The state of the install link or QR code."""

    extra_info: AuthExtraInfo | None = wire("ExtraInfo", default=None)
    """Empty in most cases."""


@struct
class ChangeAuth(Event):
    """A corp has changed who sees the app or what it may do, disabled or enabled a customized app, or switched between
    authorisation by the admin and by members (变更授权通知).

    https://developer.work.weixin.qq.com/document/path/100964
    https://developer.work.weixin.qq.com/document/path/100965
    https://developer.work.weixin.qq.com/document/path/90642
    https://developer.work.weixin.qq.com/document/path/99401
    https://developer.work.weixin.qq.com/document/path/99487
    https://developer.work.weixin.qq.com/document/path/97086
    """

    auth_corp_id: str = wire("AuthCorpId")
    state: str | None = wire("State", default=None)
    """The state of the install link or QR code."""

    extra_info: AuthExtraInfo | None = wire("ExtraInfo", default=None)
    """Empty in most cases."""


@struct
class CancelAuth(Event):
    """A corp has removed the app; its data must be deleted (取消授权通知).

    https://developer.work.weixin.qq.com/document/path/100964
    https://developer.work.weixin.qq.com/document/path/100965
    https://developer.work.weixin.qq.com/document/path/90642
    https://developer.work.weixin.qq.com/document/path/99487
    https://developer.work.weixin.qq.com/document/path/97086
    """

    auth_corp_id: str = wire("AuthCorpId")
    extra_info: AuthExtraInfo | None = wire("ExtraInfo", default=None)
    """Rarely there, and empty in most cases."""


@struct
class ResetPermanentCode(Event):
    """The permanent code of a customized app was reset and must be fetched again (重置永久授权码通知).

    https://developer.work.weixin.qq.com/document/path/94758
    https://developer.work.weixin.qq.com/document/path/97175
    """

    auth_code: Secret = wire("AuthCode")
    """For get_permanent_code, once, within ten minutes. Up to 512 bytes."""


@struct
class ChangeAppAdmin(Event):
    """The admins of the app at a corp changed; agent.get_admin_list tells them (应用管理员变更通知).

    https://developer.work.weixin.qq.com/document/path/95038
    """


@struct
class CorpArchAuth(Event):
    """A corp agreed that the app sees its organisation (组织架构) (授权组织架构权限通知).

    https://developer.work.weixin.qq.com/document/path/97378
    """

    auth_corp_id: str = wire("AuthCorpId")


@struct
class ApproveSpecialAuth(Event):
    """An admin of a corp confirmed a permission that the app had asked for (获客助手权限确认事件).

    https://developer.work.weixin.qq.com/document/path/98959
    https://developer.work.weixin.qq.com/document/path/98962
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    auth_type: Literal["customer_acquisition"] = wire("AuthType")
    """The permission: to use the acquisition assistant (获客助手)."""


@struct
class CancelSpecialAuth(Event):
    """An admin of a corp took back a permission that needs to be confirmed (获客助手权限取消事件).

    https://developer.work.weixin.qq.com/document/path/98959
    https://developer.work.weixin.qq.com/document/path/98962
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    auth_type: Literal["customer_acquisition"] = wire("AuthType")
    """The permission: to use the acquisition assistant (获客助手)."""


@struct
class AuthDataPermission(Event):
    """A corp let the app read a kind of data, for the first time, for longer or again; pushed for each kind
    (数据权限授权成功事件).

    https://developer.work.weixin.qq.com/document/path/101587
    """

    auth_corp_id: str = wire("AuthCorpId")
    auth_type: Literal["data_zone_chat"] = wire("AuthType")
    """The kind of data: data_zone_chat the conversations in the data zone; others are for the acquisition assistant
    (获客助手), and for knowledge sets and documents in the data zone.
    """


@struct
class ExpireRemindDataPermission(Event):
    """In seven days the app may no longer read a kind of a corp's data; pushed once (数据权限即将到期事件).

    https://developer.work.weixin.qq.com/document/path/101587
    """

    auth_corp_id: str = wire("AuthCorpId")
    auth_type: Literal["data_zone_chat"] = wire("AuthType")
    """The kind of data: data_zone_chat the conversations in the data zone; others are for the acquisition assistant
    (获客助手), and for knowledge sets and documents in the data zone.
    """


@struct
class ShareAgentChange(Event):
    """A corp shared the app with a corp below it (企业互联), or no longer does (企业互联共享应用事件回调).

    https://developer.work.weixin.qq.com/document/path/93373
    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    """

    app_id: int | None = wire("AppId", default=None)
    """Id in an old multi-app suite. Deprecated: ignore it."""

    corp_id: str | None = wire("CorpId", default=None)
    """The corp that shares the app; only in the suite family."""

    sharing_agent_id: int | None = wire("AgentId", default=None)
    """The app's id at the corp that shares it; only in the suite family."""

    event_key: str | None = wire("EventKey", default=None)
    """Empty; only in the agent family."""


@struct
class ShareChainChange(Event):
    """A corp shared the app with a corp downstream (上下游), or no longer does (上下游共享应用事件回调).

    https://developer.work.weixin.qq.com/document/path/93373
    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    """

    app_id: int | None = wire("AppId", default=None)
    """Id in an old multi-app suite. Deprecated: ignore it."""

    corp_id: str | None = wire("CorpId", default=None)
    """The corp that shares the app; only in the suite family."""

    sharing_agent_id: int | None = wire("AgentId", default=None)
    """The app's id at the corp that shares it; only in the suite family."""

    event_key: str | None = wire("EventKey", default=None)
    """Empty; only in the agent family."""
