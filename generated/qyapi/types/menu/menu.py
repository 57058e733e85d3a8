"""自定义菜单: generated from spec/menu/menu.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = ["Button", "CreateQuery", "CreateRequest", "DeleteQuery", "GetQuery", "GetResponse"]


@struct
class CreateQuery(Struct):
    agentid: int


@struct
class CreateRequest(Struct):
    button: list[Button]
    """1 to 3."""


@struct
class GetQuery(Struct):
    agentid: int


@struct
class GetResponse(Struct):
    button: list[Button]


@struct
class DeleteQuery(Struct):
    agentid: int


@struct
class Button(Struct):
    """A button that does something when clicked, or holds other buttons."""

    type: (
        Literal[
            "click",
            "view",
            "scancode_push",
            "scancode_waitmsg",
            "pic_sysphoto",
            "pic_photo_or_album",
            "pic_weixin",
            "location_select",
            "view_miniprogram",
        ]
        | None
    ) = None
    """What a click does; left out where there are sub-buttons."""

    name: str
    """At most 16 bytes, 40 of a sub-button."""

    key: str | None = None
    """Comes back in the push, at most 128 bytes. Needed with click and the kinds that scan, take pictures or pick a
    location.
    """

    url: str | None = None
    """Needed with view, at most 1024 bytes; best https."""

    pagepath: str | None = None
    """Needed with view_miniprogram."""

    appid: str | None = None
    """Needed with view_miniprogram; a mini program linked to the app."""

    sub_button: list[Button] | None = None
    """1 to 5; they have none of their own."""
