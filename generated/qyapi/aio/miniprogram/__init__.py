"""The asynchronous functions of the area miniprogram: generated from spec/miniprogram/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.miniprogram.session import *


class CorpMiniprogram(CorpNamespace):
    """The asynchronous calls of the area miniprogram for a Corp."""

    jscode2session = jscode2session
    transfer_session = transfer_session
