"""其他通知: generated from spec/events/other.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.headers import BotEvent, OpenhwEvent, PaymentEvent
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["BotChirp", "BotFeed", "Chirp", "Feed", "OpenhwDoor", "ZooTicket"]


@struct
class Chirp(Struct):
    tone: int


@struct
class Feed(Struct):
    eventtype: str
    grams: int | None = None


@struct
class BotChirp(BotEvent):
    """A keeper chirped at the bot (机器人鸣叫).

    https://developer.work.weixin.qq.com/document/path/10014
    """

    chirp: Chirp


@struct
class BotFeed(BotEvent):
    """A keeper fed the bot (机器人喂食).

    https://developer.work.weixin.qq.com/document/path/10015
    """

    body: Feed = wire("event")


@struct
class OpenhwDoor(OpenhwEvent):
    """A door is to be opened (门指令).

    https://developer.work.weixin.qq.com/document/path/10016
    """


@struct
class ZooTicket(PaymentEvent):
    """A ticket is paid (门票通知).

    https://developer.work.weixin.qq.com/document/path/10017
    """
