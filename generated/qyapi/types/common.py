"""公共结构: generated from spec/common.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = ["Attr", "AttrMiniprogram", "AttrText", "AttrWeb", "ExtAttr", "ExternalProfile", "WechatChannels"]


@struct
class ExtAttr(Struct):
    """The extended attributes of a member (成员扩展属性), in the order of the admin console."""

    attrs: list[Attr]


@struct
class Attr(Struct):
    """An attribute that the admin has defined. One of text, web and miniprogram is there, as the type says."""

    type: Literal[0, 1, 2]
    """0 text, 1 web page, 2 mini program; 2 only in an ExternalProfile."""

    name: str
    """Must exist in the admin console; an attribute with another name is ignored when set."""

    text: AttrText | None = None
    web: AttrWeb | None = None
    miniprogram: AttrMiniprogram | None = None


@struct
class AttrText(Struct):
    value: str
    """At most 64 characters in an ExtAttr, 32 in an ExternalProfile."""


@struct
class AttrWeb(Struct):
    """A link. Both fields empty clear the attribute."""

    url: str
    """With http:// or https:// in front."""

    title: str
    """At most 12 characters."""


@struct
class AttrMiniprogram(Struct):
    """A link into a mini program. An empty appid and title clear the attribute."""

    appid: str
    """Must be installed and authorised at this corp; otherwise the attribute is ignored."""

    title: str
    """At most 12 characters."""

    pagepath: str | None = None


@struct
class ExternalProfile(Struct):
    """What people outside the corp see of a member (对外属性)."""

    external_attr: list[Attr] | None = None
    external_corp_name: str | None = None
    """Short name of the corp, one of those that WeCom has verified."""

    wechat_channels: WechatChannels | None = None
    """Never part of the answer of externalcontact/get."""


@struct
class WechatChannels(Struct):
    """The Channels account (视频号) a member shows, one of those bound to the corp."""

    nickname: str | None = None
    status: Literal[0, 1] | None = None
    """0 confirmed and in use, 1 waiting to be confirmed. Never sent."""
