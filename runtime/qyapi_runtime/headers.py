"""The headers of the pushes that come in JSON alone, or nearly so. That of all others is in `Event`."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Secret, UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["BotEvent", "BotSender", "OpenhwEvent", "OpenhwInfo", "PaymentEvent"]


@struct
class BotSender(Struct):
    """Who talks to a smart bot."""

    corpid: str | None = None
    """Absent where the bot is an internal one."""

    userid: str


@struct
class BotEvent(Event):
    """What every push of a smart bot (智能机器人) has. `msg_type` is its msgtype: a kind of message, or `event`.

    https://developer.work.weixin.qq.com/document/path/101027
    """

    msgid: str
    """Another one for each push; the same where WeCom repeats it."""

    create_time: UnixTime | None = wire("create_time", default=None)
    """Only of events."""

    aibotid: str
    """The bot."""

    chatid: str | None = None
    """The group chat, in one."""

    chattype: Literal["single", "group"] | None = None
    from_: BotSender
    req_id: str | None = None
    """What `BotConnection.respond` goes by. Only of pushes over a long connection."""

    response_url: Secret | None = None
    """Where to answer later, once and within an hour: `Webhook.from_url(event.response_url).aibot.response(…)`. Only of
    pushes to a URL."""

    msg_type: str | None = wire("msgtype", default=None)


@struct
class OpenhwInfo(Struct):
    """Which device a push is about."""

    req_id: str
    """The same where WeCom repeats the push."""

    device_sn: str | None = None
    """Serial number."""

    createtime: UnixTime
    model_id: str | None = None
    auth_corpid: str | None = None
    """The corp that uses the device."""

    service_corpid: str
    """The provider."""


@struct
class OpenhwEvent(Event):
    """What every push to the cloud of a device maker (智慧硬件，硬件云端接入) has. `msg_type` is `event` or `command`.

    https://developer.work.weixin.qq.com/document/path/96062
    """

    msg_type: str | None = wire("msg_type", default=None)
    base_info: OpenhwInfo


@struct
class PaymentEvent(Event):
    """What every push about a payment to the corp (对外收款) has.

    https://developer.work.weixin.qq.com/document/path/97478
    """

    notify_type: str
    id: str
    created: str | None = wire("create_time", default=None)
    """RFC 3339."""

    event_type: str
    resource_type: str | None = None
    summary: str | None = None
