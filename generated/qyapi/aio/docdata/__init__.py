"""The asynchronous functions of the area docdata: generated from spec/docdata/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.docdata.archive import *


class CorpDocdata(CorpNamespace):
    """The asynchronous calls of the area docdata for a Corp."""

    get_auth_user_list = get_auth_user_list
    get_auth_user_list_iter = get_auth_user_list_iter
    get_auth_info = get_auth_info
