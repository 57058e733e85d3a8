"""接收消息与事件：消息格式: generated from spec/events/message.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Lenient
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["ImageMessage", "LinkMessage", "LocationMessage", "MessageId", "TextMessage", "VideoMessage", "VoiceMessage"]


@struct
class MessageId(Struct):
    msg_id: Lenient[str] = wire("MsgId")
    """The same when the push is repeated."""


@struct
class TextMessage(Event):
    """A member sent the app a text (文本消息).

    https://developer.work.weixin.qq.com/document/path/90239
    https://developer.work.weixin.qq.com/document/path/90375
    https://developer.work.weixin.qq.com/document/path/90855
    https://developer.work.weixin.qq.com/document/path/96467
    """

    msg_id: Lenient[str] = wire("MsgId")
    """The same when the push is repeated."""

    content: str = wire("Content")


@struct
class ImageMessage(Event):
    """A member sent the app a picture (图片消息).

    https://developer.work.weixin.qq.com/document/path/90239
    https://developer.work.weixin.qq.com/document/path/90375
    https://developer.work.weixin.qq.com/document/path/90855
    https://developer.work.weixin.qq.com/document/path/96467
    """

    msg_id: Lenient[str] = wire("MsgId")
    """The same when the push is repeated."""

    pic_url: str = wire("PicUrl")
    media_id: str = wire("MediaId")
    """For media.get, within three days."""


@struct
class VoiceMessage(Event):
    """A member sent the app a voice message (语音消息).

    https://developer.work.weixin.qq.com/document/path/90239
    https://developer.work.weixin.qq.com/document/path/90375
    https://developer.work.weixin.qq.com/document/path/90855
    https://developer.work.weixin.qq.com/document/path/96467
    """

    msg_id: Lenient[str] = wire("MsgId")
    """The same when the push is repeated."""

    media_id: str = wire("MediaId")
    """For media.get, within three days."""

    format: str = wire("Format")
    """Such as amr or speex."""


@struct
class VideoMessage(Event):
    """A member sent the app a video (视频消息).

    https://developer.work.weixin.qq.com/document/path/90239
    https://developer.work.weixin.qq.com/document/path/90375
    https://developer.work.weixin.qq.com/document/path/90855
    https://developer.work.weixin.qq.com/document/path/96467
    """

    msg_id: Lenient[str] = wire("MsgId")
    """The same when the push is repeated."""

    media_id: str = wire("MediaId")
    """For media.get, within three days."""

    thumb_media_id: str = wire("ThumbMediaId")
    """The preview picture, for media.get, within three days."""


@struct
class LocationMessage(Event):
    """A member sent the app a place (位置消息).

    https://developer.work.weixin.qq.com/document/path/90239
    https://developer.work.weixin.qq.com/document/path/90375
    https://developer.work.weixin.qq.com/document/path/90855
    https://developer.work.weixin.qq.com/document/path/96467
    """

    msg_id: Lenient[str] = wire("MsgId")
    """The same when the push is repeated."""

    location_x: float = wire("Location_X")
    """Latitude."""

    location_y: float = wire("Location_Y")
    """Longitude."""

    scale: float = wire("Scale")
    """Zoom of the map."""

    label: str = wire("Label")
    """Address."""

    app_type: str | None = wire("AppType", default=None)
    """wxwork where it was sent with WeCom; absent where with WeChat."""


@struct
class LinkMessage(Event):
    """A member sent the app a link (链接消息).

    https://developer.work.weixin.qq.com/document/path/90239
    https://developer.work.weixin.qq.com/document/path/90375
    https://developer.work.weixin.qq.com/document/path/90855
    https://developer.work.weixin.qq.com/document/path/96467
    """

    msg_id: Lenient[str] = wire("MsgId")
    """The same when the push is repeated."""

    title: str = wire("Title")
    description: str = wire("Description")
    url: str = wire("Url")
    pic_url: str = wire("PicUrl")
    """The cover picture."""
