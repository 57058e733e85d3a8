"""微信客服：回调通知: generated from spec/events/kf.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import struct, wire

__all__ = ["KfAccountAuthChange", "KfMsgOrEvent"]


@struct
class KfMsgOrEvent(Event):
    """There are new messages or events of a customer-service account (客服账号) (接收消息和事件).

    https://developer.work.weixin.qq.com/document/path/94670
    https://developer.work.weixin.qq.com/document/path/94699
    https://developer.work.weixin.qq.com/document/path/96426
    """

    token: Secret = wire("Token")
    """For kf.sync_msg within ten minutes; that may be called less often without it."""

    open_kf_id: str = wire("OpenKfId")
    """The account."""


@struct
class KfAccountAuthChange(Event):
    """The app was given customer-service accounts or lost some (客服账号授权变更事件).

    https://developer.work.weixin.qq.com/document/path/97712
    https://developer.work.weixin.qq.com/document/path/97302
    https://developer.work.weixin.qq.com/document/path/97713
    """

    auth_add_open_kf_id: list[str] | None = wire("AuthAddOpenKfId", default=None)
    """Accounts given."""

    auth_del_open_kf_id: list[str] | None = wire("AuthDelOpenKfId", default=None)
    """Accounts lost."""
