"""The asynchronous functions of the area base: generated from spec/base/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import (
    ContactSyncNamespace,
    CorpNamespace,
    ProviderNamespace,
    SuiteNamespace,
    WebhookNamespace,
)

from zooapi.aio.base.token import *


class ProviderBase(ProviderNamespace):
    """The asynchronous calls of the area base for a Provider."""

    gettoken = gettoken


class SuiteBase(SuiteNamespace):
    """The asynchronous calls of the area base for a Suite."""

    gettoken = gettoken


class CorpBase(CorpNamespace):
    """The asynchronous calls of the area base for a Corp."""

    gettoken = gettoken


class ContactSyncBase(ContactSyncNamespace):
    """The asynchronous calls of the area base for a ContactSync."""


class WebhookBase(WebhookNamespace):
    """The asynchronous calls of the area base for a Webhook."""

    gettoken = gettoken
