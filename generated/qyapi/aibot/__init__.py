"""The functions of the area aibot: generated from spec/aibot/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import WebhookNamespace

from qyapi.aibot.aibot import *


class WebhookAibot(WebhookNamespace):
    """The calls of the area aibot for a Webhook."""

    response = response
