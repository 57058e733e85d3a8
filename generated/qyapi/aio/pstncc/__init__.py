"""The asynchronous functions of the area pstncc: generated from spec/pstncc/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.pstncc.pstncc import *


class CorpPstncc(CorpNamespace):
    """The asynchronous calls of the area pstncc for a Corp."""

    call = call
    getstates = getstates
