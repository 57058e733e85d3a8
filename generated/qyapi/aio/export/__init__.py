"""The asynchronous functions of the area export: generated from spec/export/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.export.export import *


class CorpExport(CorpNamespace):
    """The asynchronous calls of the area export for a Corp."""

    simple_user = simple_user
    user = user
    department = department
    taguser = taguser
    get_result = get_result
    get_result_wait = get_result_wait
