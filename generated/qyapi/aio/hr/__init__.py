"""The asynchronous functions of the area hr: generated from spec/hr/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.hr.staff import *


class CorpHr(CorpNamespace):
    """The asynchronous calls of the area hr for a Corp."""

    get_fields = get_fields
    get_staff_info = get_staff_info
    update_staff_info = update_staff_info
