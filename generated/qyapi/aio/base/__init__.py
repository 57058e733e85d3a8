"""The asynchronous functions of the area base: generated from spec/base/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.base.launch import *
from qyapi.aio.base.server import *
from qyapi.aio.base.ticket import *
from qyapi.aio.base.token import *


class CorpBase(CorpNamespace):
    """The asynchronous calls of the area base for a Corp."""

    get_launch_code = get_launch_code
    getcallbackip = getcallbackip
    get_api_domain_ip = get_api_domain_ip
    get_jsapi_ticket = get_jsapi_ticket
    gettoken = gettoken
