"""The functions of the area ticket: generated from spec/ticket/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.ticket.ticket import *


class CorpTicket(CorpNamespace):
    """The calls of the area ticket for a Corp."""

    get = get
