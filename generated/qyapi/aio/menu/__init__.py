"""The asynchronous functions of the area menu: generated from spec/menu/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.menu.menu import *


class CorpMenu(CorpNamespace):
    """The asynchronous calls of the area menu for a Corp."""

    create = create
    get = get
    delete = delete
