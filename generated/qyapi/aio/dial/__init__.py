"""The asynchronous functions of the area dial: generated from spec/dial/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.dial.dial import *


class CorpDial(CorpNamespace):
    """The asynchronous calls of the area dial for a Corp."""

    get_dial_record = get_dial_record
    get_dial_record_iter = get_dial_record_iter
