"""The asynchronous functions of the area auth: generated from spec/auth/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.auth.identity import *
from qyapi.aio.auth.second_verification import *


class CorpAuth(CorpNamespace):
    """The asynchronous calls of the area auth for a Corp."""

    getuserinfo = getuserinfo
    getuserdetail = getuserdetail
    get_tfa_info = get_tfa_info
