"""The functions of the area aibot: generated from spec/aibot/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import (
    ContactSyncNamespace,
    CorpNamespace,
    DeviceModelNamespace,
    DeviceNamespace,
    ProviderNamespace,
    SuiteNamespace,
    WebhookNamespace,
)

from qyapi.aibot.response import *


class ProviderAibot(ProviderNamespace):
    """The calls of the area aibot for a Provider."""

    response = response


class SuiteAibot(SuiteNamespace):
    """The calls of the area aibot for a Suite."""

    response = response


class CorpAibot(CorpNamespace):
    """The calls of the area aibot for a Corp."""

    response = response


class ContactSyncAibot(ContactSyncNamespace):
    """The calls of the area aibot for a ContactSync."""

    response = response


class DeviceModelAibot(DeviceModelNamespace):
    """The calls of the area aibot for a DeviceModel."""

    response = response


class DeviceAibot(DeviceNamespace):
    """The calls of the area aibot for a Device."""

    response = response


class WebhookAibot(WebhookNamespace):
    """The calls of the area aibot for a Webhook."""

    response = response
