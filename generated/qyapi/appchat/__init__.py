"""The functions of the area appchat: generated from spec/appchat/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.appchat.chat import *


class CorpAppchat(CorpNamespace):
    """The calls of the area appchat for a Corp."""

    create = create
    update = update
    get = get
    send = send
