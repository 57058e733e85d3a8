"""The functions of the area corp: generated from spec/corp/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.corp.approval import *
from qyapi.corp.corp import *


class CorpCorp(CorpNamespace):
    """The calls of the area corp for a Corp."""

    getapprovaldata = getapprovaldata
    getopenapprovaldata = getopenapprovaldata
    get_join_qrcode = get_join_qrcode
    apply_mass_call_ticket = apply_mass_call_ticket
    get_openid_migration = get_openid_migration
