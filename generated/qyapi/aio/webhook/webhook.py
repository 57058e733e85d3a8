"""群机器人, asynchronous: generated from spec/webhook/webhook.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import WebhookApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.files import File

    from qyapi.types.webhook.webhook import Message, UploadMediaResponse

__all__ = ["send", "upload_media"]


async def send(api: WebhookApi, /, *, message: Message, extra: Extra = None) -> None:
    """Send a message to the group that the webhook belongs to (消息推送配置说明); see `qyapi.webhook.send`."""
    await api.ainvoke("webhook.send", locals())


async def upload_media(
    api: WebhookApi, /, *, type: Literal["file", "voice"], media: File, extra: Extra = None
) -> UploadMediaResponse:
    """Upload a file, to be sent within three days through the same webhook (文件上传接口); see `qyapi.webhook.upload_media`."""
    return await api.ainvoke("webhook.upload_media", locals())
