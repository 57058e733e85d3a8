"""The functions of the area service: generated from spec/service/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import SuiteNamespace

from qyapi.service.token import *


class SuiteService(SuiteNamespace):
    """The calls of the area service for a Suite."""

    get_provider_token = get_provider_token
    get_suite_token = get_suite_token
    get_corp_token = get_corp_token
