"""The functions of the area tag: generated from spec/tag/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.tag.tag import *


class CorpTag(CorpNamespace):
    """The calls of the area tag for a Corp."""

    create = create
    update = update
    delete = delete
    get = get
    addtagusers = addtagusers
    deltagusers = deltagusers
    list = list
