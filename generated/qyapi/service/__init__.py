"""The functions of the area service: generated from spec/service/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import ProviderNamespace, SuiteNamespace

from qyapi.service.authorization import *
from qyapi.service.login import *
from qyapi.service.token import *


class ProviderService(ProviderNamespace):
    """The calls of the area service for a Provider."""

    get_customized_auth_url = get_customized_auth_url
    get_login_info = get_login_info
    get_provider_token = get_provider_token
    get_suite_token = get_suite_token


class SuiteService(SuiteNamespace):
    """The calls of the area service for a Suite."""

    get_pre_auth_code = get_pre_auth_code
    set_session_info = set_session_info
    get_permanent_code = get_permanent_code
    v2_get_permanent_code = v2_get_permanent_code
    get_auth_info = get_auth_info
    v2_get_auth_info = v2_get_auth_info
    get_admin_list = get_admin_list
    get_app_qrcode = get_app_qrcode
    auth_getuserinfo3rd = auth_getuserinfo3rd
    auth_getuserdetail3rd = auth_getuserdetail3rd
    getuserinfo3rd = getuserinfo3rd
    getuserdetail3rd = getuserdetail3rd
    miniprogram_jscode2session = miniprogram_jscode2session
    get_provider_token = get_provider_token
    get_suite_token = get_suite_token
    get_corp_token = get_corp_token
