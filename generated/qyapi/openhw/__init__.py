"""The functions of the area openhw: generated from spec/openhw/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import DeviceModelNamespace

from qyapi.openhw.credential import *


class DeviceModelOpenhw(DeviceModelNamespace):
    """The calls of the area openhw for a DeviceModel."""

    get_model_token = get_model_token
    get_device_secret = get_device_secret
    get_device_token = get_device_token
