"""设置工作台自定义展示: generated from spec/agent/workbench.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Tagged
from qyapi_runtime.struct import Struct, Unknown, struct, wire

__all__ = [
    "BatchSetWorkbenchDataRequest",
    "GetWorkbenchDataRequest",
    "GetWorkbenchDataResponse",
    "GetWorkbenchTemplateRequest",
    "GetWorkbenchTemplateResponse",
    "ImageWorkbench",
    "KeydataItem",
    "KeydataWorkbench",
    "ListItem",
    "ListWorkbench",
    "SetWorkbenchDataRequest",
    "SetWorkbenchTemplateRequest",
    "WebviewWorkbench",
    "WorkbenchData",
]


@struct
class SetWorkbenchTemplateRequest(Struct):
    agentid: int
    type: Literal["normal", "keydata", "image", "list", "webview"]
    """normal shows just the icon of the app."""

    keydata: KeydataWorkbench | None = None
    """Default data, with type keydata."""

    image: ImageWorkbench | None = None
    """Default data, with type image."""

    list_: ListWorkbench | None = None
    """Default data, with type list."""

    webview: WebviewWorkbench | None = None
    """Default data, with type webview."""

    replace_user_data: bool | None = None
    """Replace the data of all members. Default false."""


@struct
class GetWorkbenchTemplateRequest(Struct):
    agentid: int


@struct
class GetWorkbenchTemplateResponse(Struct):
    type: Literal["normal", "keydata", "image", "list", "webview"]
    """normal shows just the icon of the app."""

    keydata: KeydataWorkbench | None = None
    image: ImageWorkbench | None = None
    list_: ListWorkbench | None = None
    webview: WebviewWorkbench | None = None
    replace_user_data: bool | None = None


@struct
class SetWorkbenchDataRequest(Struct):
    agentid: int
    userid: str
    """Must be able to see the app."""

    data: WorkbenchData = wire(inline=True)
    """Of the kind chosen with set_workbench_template."""


@struct
class BatchSetWorkbenchDataRequest(Struct):
    agentid: int
    userid_list: list[str]
    """At most 1000; all must be able to see the app."""

    data: WorkbenchData
    """Of the kind chosen with set_workbench_template."""


@struct
class GetWorkbenchDataRequest(Struct):
    agentid: int
    userid: str


@struct
class GetWorkbenchDataResponse(Struct):
    data: WorkbenchData


@struct
class KeydataWorkbench(Struct):
    """Key figures (关键数据型)."""

    items: list[KeydataItem]
    """At most 4."""


@struct
class KeydataItem(Struct):
    key: str | None = None
    """Name of the figure, at most 64 characters; to be set in the template."""

    data: str
    """The figure, at most 64 characters."""

    jump_url: str | None = None
    """Opened by a click, at most 1024 characters; the app's home page or chat if left out. Only where the app's home
    page is a web page.
    """

    pagepath: str | None = None
    """Page of the mini program that a click opens. Only where the app's home page is in a mini program."""


@struct
class ImageWorkbench(Struct):
    """A picture (图片型)."""

    url: str
    """A picture, best of 3.35 to 1."""

    jump_url: str | None = None
    """Opened by a click; the app's home page or chat if left out. Only where the app's home page is a web page."""

    pagepath: str | None = None
    """Page of the mini program that a click opens. Only where the app's home page is in a mini program."""


@struct
class ListWorkbench(Struct):
    """A list (列表型)."""

    items: list[ListItem]
    """At most 3."""


@struct
class ListItem(Struct):
    title: str
    """At most 128 bytes."""

    jump_url: str | None = None
    """Opened by a click; the app's home page or chat if left out. Only where the app's home page is a web page."""

    pagepath: str | None = None
    """Page of the mini program that a click opens. Only where the app's home page is in a mini program."""


@struct
class WebviewWorkbench(Struct):
    """A page (webview型)."""

    url: str
    """The page to show."""

    jump_url: str | None = None
    """Opened by a click; the app's home page or chat if left out. Only where the app's home page is a web page."""

    pagepath: str | None = None
    """Page of the mini program that a click opens. Only where the app's home page is in a mini program."""

    height: Literal["single_row", "double_row"] | None = None
    """106 or 171 pixels, 147 or 212 without title; default double_row."""

    hide_title: bool | None = None
    """Hide the title of the app."""

    enable_webview_click: bool | None = None
    """Let links of the page work, in place of jump_url; only wxwork://openurl?url=…. Default false."""


WorkbenchData = Annotated[
    KeydataWorkbench | ImageWorkbench | ListWorkbench | WebviewWorkbench | Unknown,
    Tagged(
        "type",
        {"keydata": KeydataWorkbench, "image": ImageWorkbench, "list": ListWorkbench, "webview": WebviewWorkbench},
    ),
]
"""What the app shows on the workbench."""
