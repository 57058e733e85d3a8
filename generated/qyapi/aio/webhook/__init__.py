"""The asynchronous functions of the area webhook: generated from spec/webhook/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import WebhookNamespace

from qyapi.aio.webhook.webhook import *


class WebhookWebhook(WebhookNamespace):
    """The asynchronous calls of the area webhook for a Webhook."""

    send = send
    upload_media = upload_media
