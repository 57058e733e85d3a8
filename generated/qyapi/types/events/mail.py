"""邮件回调通知: generated from spec/events/mail.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import struct, wire

__all__ = ["AppEmailChange", "PublicEmailChange", "ReceiveAppEmail", "ReceivePublicEmail"]


@struct
class AppEmailChange(Event):
    """Something happened to the app's mailbox that has no class of its own (应用邮箱事件).

    https://developer.work.weixin.qq.com/document/path/97495
    https://developer.work.weixin.qq.com/document/path/97517
    https://developer.work.weixin.qq.com/document/path/97506
    """

    amount: int | None = wire("Amount", default=None)


@struct
class ReceiveAppEmail(Event):
    """The app's mailbox got mail (应用邮箱接收邮件事件).

    https://developer.work.weixin.qq.com/document/path/97495
    https://developer.work.weixin.qq.com/document/path/97517
    https://developer.work.weixin.qq.com/document/path/97506
    """

    amount: int = wire("Amount")
    """New mails in the mailbox."""


@struct
class PublicEmailChange(Event):
    """Something happened to a public mailbox that has no class of its own (公共邮箱事件).

    https://developer.work.weixin.qq.com/document/path/100180
    """

    id: int | None = wire("Id", default=None)
    amount: int | None = wire("Amount", default=None)


@struct
class ReceivePublicEmail(Event):
    """A public mailbox (公共邮箱) got mail (公共邮箱接收邮件事件).

    https://developer.work.weixin.qq.com/document/path/100180
    """

    id: int = wire("Id")
    """Of the mailbox."""

    amount: int = wire("Amount")
    """New mails in the mailbox."""
