"""The functions of the area message: generated from spec/message/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.message.application import *


class CorpMessage(CorpNamespace):
    """The calls of the area message for a Corp."""

    send = send
