"""One device, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.aio.api import DeviceApi
from qyapi_runtime.aio.client import AsyncClient
from qyapi_runtime.aio.device_model import DeviceModel
from qyapi_runtime.device import DeviceBase

if TYPE_CHECKING:
    pass

__all__ = ["Device"]


class Device(DeviceBase[DeviceModel], AsyncClient, DeviceApi):
    __doc__ = DeviceBase.__doc__
