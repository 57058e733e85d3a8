"""授权通知事件: generated from spec/events/authorization.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["AuthExtraInfo", "CancelAuth", "ChangeAuth", "CreateAuth", "ResetPermanentCode", "SuiteTicket"]


@struct
class AuthExtraInfo(Struct):
    """What the customer-service component (微信客服组件) adds."""

    auth_open_kf_id_list: list[str] | None = wire("AuthOpenKfIdList", default=None, item="OpenKfId")
    """The customer-service accounts granted."""


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
    """

    auth_corp_id: str = wire("AuthCorpId")


@struct
class ResetPermanentCode(Event):
    """The permanent code of a customized app was reset and must be fetched again (重置永久授权码通知).

    https://developer.work.weixin.qq.com/document/path/94758
    https://developer.work.weixin.qq.com/document/path/97175
    """

    auth_code: Secret = wire("AuthCode")
    """For get_permanent_code, once, within ten minutes. Up to 512 bytes."""
