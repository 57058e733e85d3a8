"""The asynchronous functions of the area devicedata: generated from spec/devicedata/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.devicedata.accesscontrol import *
from qyapi.aio.devicedata.device import *


class CorpDevicedata(CorpNamespace):
    """The asynchronous calls of the area devicedata for a Corp."""

    get_accesscontrol_rule = get_accesscontrol_rule
    add_accesscontrol_rule = add_accesscontrol_rule
    mod_accesscontrol_rule = mod_accesscontrol_rule
    del_accesscontrol_rule = del_accesscontrol_rule
    get_auth_info = get_auth_info
    get_checkin_data = get_checkin_data
    get_checkin_data_iter = get_checkin_data_iter
    get_temperature_data = get_temperature_data
    get_temperature_data_iter = get_temperature_data_iter
    get_accesscontrol_data = get_accesscontrol_data
    get_accesscontrol_data_iter = get_accesscontrol_data_iter
