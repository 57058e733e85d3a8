"""The functions of the area export: generated from spec/export/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.export.export import *


class CorpExport(CorpNamespace):
    """The calls of the area export for a Corp."""

    simple_user = simple_user
    user = user
    department = department
    taguser = taguser
    get_result = get_result
    get_result_wait = get_result_wait
