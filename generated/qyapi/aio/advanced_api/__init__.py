"""The asynchronous functions of the area advanced_api: generated from spec/advanced_api/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import ProviderNamespace

from qyapi.aio.advanced_api.order import *


class ProviderAdvancedApi(ProviderNamespace):
    """The asynchronous calls of the area advanced_api for a Provider."""

    create_order = create_order
    cancel_order = cancel_order
    submit_pay = submit_pay
    list_order = list_order
    list_order_iter = list_order_iter
    get_order = get_order
    get_corp_buy_info = get_corp_buy_info
