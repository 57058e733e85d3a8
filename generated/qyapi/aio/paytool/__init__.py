"""The asynchronous functions of the area paytool: generated from spec/paytool/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import ProviderNamespace

from qyapi.aio.paytool.invoice import *
from qyapi.aio.paytool.order import *


class ProviderPaytool(ProviderNamespace):
    """The asynchronous calls of the area paytool for a Provider."""

    get_invoice_list = get_invoice_list
    get_invoice_list_iter = get_invoice_list_iter
    mark_invoice_status = mark_invoice_status
    open_order = open_order
    close_order = close_order
    get_order_list = get_order_list
    get_order_list_iter = get_order_list_iter
    get_order_detail = get_order_detail
