"""The asynchronous functions of the area service: generated from spec/service/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import ProviderNamespace, SuiteNamespace

from qyapi.aio.service.account import *
from qyapi.aio.service.authorization import *
from qyapi.aio.service.contact import *
from qyapi.aio.service.customer_acquisition import *
from qyapi.aio.service.hardware import *
from qyapi.aio.service.id_conversion import *
from qyapi.aio.service.login import *
from qyapi.aio.service.media import *
from qyapi.aio.service.order import *
from qyapi.aio.service.register import *
from qyapi.aio.service.token import *


class ProviderService(ProviderNamespace):
    """The asynchronous calls of the area service for a Provider."""

    get_account_balance = get_account_balance
    get_customized_auth_url = get_customized_auth_url
    contact_search = contact_search
    contact_batchsearch = contact_batchsearch
    contact_id_translate = contact_id_translate
    batch_getresult = batch_getresult
    batch_getresult_wait = batch_getresult_wait
    contact_sort = contact_sort
    add_device = add_device
    get_device_auth_info = get_device_auth_info
    reset_secret_no = reset_secret_no
    list_device = list_device
    list_device_iter = list_device_iter
    fetch_device_log = fetch_device_log
    del_device = del_device
    set_printer_support_state = set_printer_support_state
    corpid_to_opencorpid = corpid_to_opencorpid
    batch_userid_to_openuserid = batch_userid_to_openuserid
    externalcontact_finish_external_userid_migration = externalcontact_finish_external_userid_migration
    finish_openid_migration = finish_openid_migration
    get_login_info = get_login_info
    media_upload = media_upload
    get_register_code = get_register_code
    get_register_info = get_register_info
    get_provider_token = get_provider_token
    get_suite_token = get_suite_token


class SuiteService(SuiteNamespace):
    """The asynchronous calls of the area service for a Suite."""

    get_pre_auth_code = get_pre_auth_code
    set_session_info = set_session_info
    get_permanent_code = get_permanent_code
    v2_get_permanent_code = v2_get_permanent_code
    get_auth_info = get_auth_info
    v2_get_auth_info = v2_get_auth_info
    get_admin_list = get_admin_list
    get_app_qrcode = get_app_qrcode
    customer_acquisition_get_bill_list = customer_acquisition_get_bill_list
    customer_acquisition_get_bill_list_iter = customer_acquisition_get_bill_list_iter
    externalcontact_unionid_to_external_userid_3rd = externalcontact_unionid_to_external_userid_3rd
    auth_getuserinfo3rd = auth_getuserinfo3rd
    auth_getuserdetail3rd = auth_getuserdetail3rd
    getuserinfo3rd = getuserinfo3rd
    getuserdetail3rd = getuserdetail3rd
    school_getuserinfo3rd = school_getuserinfo3rd
    miniprogram_jscode2session = miniprogram_jscode2session
    get_order = get_order
    get_order_list = get_order_list
    prolong_try = prolong_try
    get_provider_token = get_provider_token
    get_suite_token = get_suite_token
    get_corp_token = get_corp_token
