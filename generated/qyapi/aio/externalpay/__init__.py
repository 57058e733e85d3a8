"""The asynchronous functions of the area externalpay: generated from spec/externalpay/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.externalpay.externalpay import *


class CorpExternalpay(CorpNamespace):
    """The asynchronous calls of the area externalpay for a Corp."""

    addmerchant = addmerchant
    getmerchant = getmerchant
    delmerchant = delmerchant
    set_mch_use_scope = set_mch_use_scope
    get_bill_list = get_bill_list
    get_bill_list_iter = get_bill_list_iter
    get_payment_info = get_payment_info
    get_fund_flow = get_fund_flow
    get_fund_flow_iter = get_fund_flow_iter
