"""The asynchronous functions of the area bell: generated from spec/bell/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import ProviderNamespace, WebhookNamespace

from zooapi.aio.bell.bell import *


class ProviderBell(ProviderNamespace):
    """The asynchronous calls of the area bell for a Provider."""

    toll = toll


class WebhookBell(WebhookNamespace):
    """The asynchronous calls of the area bell for a Webhook."""

    ring = ring
