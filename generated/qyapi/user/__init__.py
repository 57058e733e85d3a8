"""The functions of the area user: generated from spec/user/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.user.member import *


class CorpUser(CorpNamespace):
    """The calls of the area user for a Corp."""

    get = get
    simplelist = simplelist
    list_id = list_id
    list_id_iter = list_id_iter
