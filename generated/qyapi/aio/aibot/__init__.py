"""The asynchronous functions of the area aibot: generated from spec/aibot/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import WebhookNamespace

from qyapi.aio.aibot.aibot import *


class WebhookAibot(WebhookNamespace):
    """The asynchronous calls of the area aibot for a Webhook."""

    response = response
