"""The asynchronous functions of the area license: generated from spec/license/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import ProviderNamespace

from qyapi.aio.license.account import *
from qyapi.aio.license.app import *
from qyapi.aio.license.order import *


class ProviderLicense(ProviderNamespace):
    """The asynchronous calls of the area license for a Provider."""

    active_account = active_account
    batch_active_account = batch_active_account
    active_account_by_type = active_account_by_type
    get_active_info_by_code = get_active_info_by_code
    batch_get_active_info_by_code = batch_get_active_info_by_code
    list_actived_account = list_actived_account
    list_actived_account_iter = list_actived_account_iter
    get_active_info_by_user = get_active_info_by_user
    batch_transfer_license = batch_transfer_license
    batch_share_active_code = batch_share_active_code
    get_app_license_info = get_app_license_info
    set_auto_active_status = set_auto_active_status
    get_auto_active_status = get_auto_active_status
    support_policy_query = support_policy_query
    create_new_order = create_new_order
    create_renew_order_job = create_renew_order_job
    submit_order_job = submit_order_job
    list_order = list_order
    list_order_iter = list_order_iter
    get_order = get_order
    list_order_account = list_order_account
    list_order_account_iter = list_order_account_iter
    cancel_order = cancel_order
    create_new_order_job = create_new_order_job
    submit_new_order_job = submit_new_order_job
    new_order_job_result = new_order_job_result
    new_order_job_result_wait = new_order_job_result_wait
    get_union_order = get_union_order
    get_union_order_iter = get_union_order_iter
    submit_pay_job = submit_pay_job
    pay_job_result = pay_job_result
    pay_job_result_wait = pay_job_result_wait
