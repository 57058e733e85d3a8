"""The asynchronous functions of the area miniapppay: generated from spec/miniapppay/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.miniapppay.applyment import *
from qyapi.aio.miniapppay.order import *


class CorpMiniapppay(CorpNamespace):
    """The asynchronous calls of the area miniapppay for a Corp."""

    upload_image = upload_image
    apply_mch = apply_mch
    get_applyment_status = get_applyment_status
    create_order = create_order
    get_order = get_order
    close_order = close_order
    get_sign = get_sign
    refund = refund
    get_refund_detail = get_refund_detail
    get_bill = get_bill
