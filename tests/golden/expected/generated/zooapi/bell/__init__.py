"""The functions of the area bell: generated from spec/bell/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import ProviderNamespace, WebhookNamespace

from zooapi.bell.bell import *


class ProviderBell(ProviderNamespace):
    """The calls of the area bell for a Provider."""

    toll = toll


class WebhookBell(WebhookNamespace):
    """The calls of the area bell for a Webhook."""

    ring = ring
