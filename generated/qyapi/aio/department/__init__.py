"""The asynchronous functions of the area department: generated from spec/department/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.department.department import *


class CorpDepartment(CorpNamespace):
    """The asynchronous calls of the area department for a Corp."""

    create = create
    update = update
    delete = delete
    list = list
    simplelist = simplelist
    get = get
