"""The functions of the area hr: generated from spec/hr/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.hr.staff import *


class CorpHr(CorpNamespace):
    """The calls of the area hr for a Corp."""

    get_fields = get_fields
    get_staff_info = get_staff_info
    update_staff_info = update_staff_info
