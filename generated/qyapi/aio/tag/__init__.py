"""The asynchronous functions of the area tag: generated from spec/tag/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.tag.tag import *


class CorpTag(CorpNamespace):
    """The asynchronous calls of the area tag for a Corp."""

    create = create
    update = update
    delete = delete
    get = get
    addtagusers = addtagusers
    deltagusers = deltagusers
    list = list
