"""The functions of the area docdata: generated from spec/docdata/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.docdata.archive import *


class CorpDocdata(CorpNamespace):
    """The calls of the area docdata for a Corp."""

    get_auth_user_list = get_auth_user_list
    get_auth_user_list_iter = get_auth_user_list_iter
    get_auth_info = get_auth_info
