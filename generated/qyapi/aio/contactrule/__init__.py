"""The asynchronous functions of the area contactrule: generated from spec/contactrule/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.contactrule.rule import *


class CorpContactrule(CorpNamespace):
    """The asynchronous calls of the area contactrule for a Corp."""

    create = create
    list = list
    update = update
    delete = delete
