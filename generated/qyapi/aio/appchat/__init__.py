"""The asynchronous functions of the area appchat: generated from spec/appchat/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.appchat.chat import *


class CorpAppchat(CorpNamespace):
    """The asynchronous calls of the area appchat for a Corp."""

    create = create
    update = update
    get = get
    send = send
