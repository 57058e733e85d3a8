"""The functions of the area menu: generated from spec/menu/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.menu.menu import *


class CorpMenu(CorpNamespace):
    """The calls of the area menu for a Corp."""

    create = create
    get = get
    delete = delete
