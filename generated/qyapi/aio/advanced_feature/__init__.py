"""The asynchronous functions of the area advanced_feature: generated from spec/advanced_feature/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.advanced_feature.approval import *


class CorpAdvancedFeature(CorpNamespace):
    """The asynchronous calls of the area advanced_feature for a Corp."""

    set_approval_detail = set_approval_detail
    get_apply_id_list = get_apply_id_list
    get_apply_id_list_iter = get_apply_id_list_iter
    get_approval_info = get_approval_info
