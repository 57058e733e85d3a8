"""接收消息与事件：菜单事件: generated from spec/events/menu.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "LocationSelect",
    "MenuClick",
    "MenuView",
    "MenuViewMiniprogram",
    "PicPhotoOrAlbum",
    "PicSysphoto",
    "PicWeixin",
    "PictureEntry",
    "ScanCodeEntry",
    "ScanCodeInfo",
    "ScancodePush",
    "ScancodeWaitmsg",
    "SendLocationInfo",
    "SendPicsInfo",
    "SentPicture",
]


@struct
class ScanCodeInfo(Struct):
    scan_type: str = wire("ScanType")
    """Such as qrcode."""

    scan_result: str = wire("ScanResult")
    """What the code says."""


@struct
class SendPicsInfo(Struct):
    count: int = wire("Count")
    pic_list: list[SentPicture] = wire("PicList", item="item")


@struct
class SentPicture(Struct):
    pic_md5_sum: str = wire("PicMd5Sum")
    """MD5 of the picture, which follows as a message of its own."""


@struct
class SendLocationInfo(Struct):
    location_x: float = wire("Location_X")
    """Latitude."""

    location_y: float = wire("Location_Y")
    """Longitude."""

    scale: float = wire("Scale")
    """Zoom of the map."""

    label: str = wire("Label")
    """Address."""

    poiname: str | None = wire("Poiname", default=None)
    """Name of the place; may be empty."""


@struct
class ScanCodeEntry(Struct):
    event_key: str = wire("EventKey")
    scan_code_info: ScanCodeInfo = wire("ScanCodeInfo")


@struct
class PictureEntry(Struct):
    event_key: str = wire("EventKey")
    send_pics_info: SendPicsInfo = wire("SendPicsInfo")


@struct
class MenuClick(Event):
    """A member clicked on a menu entry of the type click (点击菜单拉取消息的事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str = wire("EventKey")


@struct
class MenuView(Event):
    """A member clicked on a menu entry with a link (点击菜单跳转链接的事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str = wire("EventKey")
    """The URL."""


@struct
class MenuViewMiniprogram(Event):
    """A member clicked on a menu entry that opens a mini program (点击菜单跳转小程序的事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str = wire("EventKey")
    """The page of the mini program."""


@struct
class ScancodePush(Event):
    """A member scanned a code from the menu and was shown what it says (扫码推事件的事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str = wire("EventKey")
    scan_code_info: ScanCodeInfo = wire("ScanCodeInfo")


@struct
class ScancodeWaitmsg(Event):
    """A member scanned a code from the menu and waits for the app's answer (扫码推事件且弹出“消息接收中”提示框的事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str = wire("EventKey")
    scan_code_info: ScanCodeInfo = wire("ScanCodeInfo")


@struct
class PicSysphoto(Event):
    """A member took photos from the menu (弹出系统拍照发图的事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str = wire("EventKey")
    send_pics_info: SendPicsInfo = wire("SendPicsInfo")


@struct
class PicPhotoOrAlbum(Event):
    """A member took photos or chose pictures from the menu (弹出拍照或者相册发图的事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str = wire("EventKey")
    send_pics_info: SendPicsInfo = wire("SendPicsInfo")


@struct
class PicWeixin(Event):
    """A member chose pictures from the menu (弹出微信相册发图器的事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str = wire("EventKey")
    send_pics_info: SendPicsInfo = wire("SendPicsInfo")


@struct
class LocationSelect(Event):
    """A member chose a place from the menu (弹出地理位置选择器的事件推送).

    https://developer.work.weixin.qq.com/document/path/90240
    https://developer.work.weixin.qq.com/document/path/90376
    https://developer.work.weixin.qq.com/document/path/90858
    https://developer.work.weixin.qq.com/document/path/96468
    """

    event_key: str = wire("EventKey")
    send_location_info: SendLocationInfo = wire("SendLocationInfo")
    app_type: str | None = wire("AppType", default=None)
    """wxwork where it was chosen in WeCom; absent where in WeChat."""
