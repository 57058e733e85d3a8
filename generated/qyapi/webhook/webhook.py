"""群机器人: generated from spec/webhook/webhook.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import Extra, WebhookApi
    from qyapi_runtime.files import File

    from qyapi.types.webhook.webhook import Message, UploadMediaResponse

__all__ = ["send", "upload_media"]


def send(api: WebhookApi, /, *, message: Message, extra: Extra = None) -> None:
    """Send a message to the group that the webhook belongs to (消息推送配置说明).

    At most 20 messages a minute.

    https://developer.work.weixin.qq.com/document/path/99110 (also 91770)
    """
    api.invoke("webhook.send", locals())


def upload_media(
    api: WebhookApi, /, *, type: Literal["file", "voice"], media: File, extra: Extra = None
) -> UploadMediaResponse:
    """Upload a file, to be sent within three days through the same webhook (文件上传接口).

    More than 5 bytes; file up to 20 MB, voice up to 2 MB and 60 seconds (AMR).

    Args:
        media: Recipients see its file name.

    https://developer.work.weixin.qq.com/document/path/99110 (also 91770)
    """
    return api.invoke("webhook.upload_media", locals())
