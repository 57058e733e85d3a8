"""The asynchronous functions of the area hardware: generated from spec/hardware/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace, ProviderNamespace

from qyapi.aio.hardware.hardware import *


class ProviderHardware(ProviderNamespace):
    """The asynchronous calls of the area hardware for a Provider."""

    get_device_feature = get_device_feature


class CorpHardware(CorpNamespace):
    """The asynchronous calls of the area hardware for a Corp."""

    get_hardware_checkin_data = get_hardware_checkin_data
