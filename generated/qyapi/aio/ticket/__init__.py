"""The asynchronous functions of the area ticket: generated from spec/ticket/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.ticket.ticket import *


class CorpTicket(CorpNamespace):
    """The asynchronous calls of the area ticket for a Corp."""

    get = get
