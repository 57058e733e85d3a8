"""The functions of the area webhook: generated from spec/webhook/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import WebhookNamespace

from qyapi.webhook.webhook import *


class WebhookWebhook(WebhookNamespace):
    """The calls of the area webhook for a Webhook."""

    send = send
    upload_media = upload_media
