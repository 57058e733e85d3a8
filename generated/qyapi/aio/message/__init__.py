"""The asynchronous functions of the area message: generated from spec/message/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.message.application import *


class CorpMessage(CorpNamespace):
    """The asynchronous calls of the area message for a Corp."""

    send = send
    update_template_card = update_template_card
    update_taskcard = update_taskcard
    recall = recall
    get_statistics = get_statistics
