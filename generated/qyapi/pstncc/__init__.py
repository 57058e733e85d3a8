"""The functions of the area pstncc: generated from spec/pstncc/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.pstncc.pstncc import *


class CorpPstncc(CorpNamespace):
    """The calls of the area pstncc for a Corp."""

    call = call
    getstates = getstates
