"""One device (设备) that its maker's cloud connects."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from qyapi_runtime.api import DeviceApi
from qyapi_runtime.client import Client, SyncClient, checked_id, checked_secret
from qyapi_runtime.device_model import DeviceModel, DeviceModelBase

__all__ = ["Device", "DeviceBase"]

ModelT = TypeVar("ModelT", bound=DeviceModelBase[Any])


class DeviceBase(Client, Generic[ModelT]):
    """A device, and the calls made in its name.

    Args:
        device_sn: The serial number.
        device_secret: From `openhw.get_device_secret`, once a corp has bound the device.
        model: The device's model; lends store, transport, base_url and retries.

    Raises:
        ConfigurationError: A value cannot be right.

    https://developer.work.weixin.qq.com/document/path/96022
    """

    kind = "device"
    route = "device"

    def __init__(self, *, device_sn: str, device_secret: str, model: ModelT) -> None:
        super().__init__(store=None, base_url=None, transport=None, retries=None, parent=model)
        self.device_sn = checked_id(device_sn, "device_sn", "SN1")
        self._device_secret = checked_secret(device_secret, "device_secret")
        self.model = model

    @property
    def key(self) -> str:
        return f"{self.model.key}/device/{self.device_sn}"

    def known(self, name: str) -> str:
        return {"device_sn": self.device_sn, "device_secret": self._device_secret}[name]

    def issuer(self, credential: str) -> Client:
        return self.model

    def __repr__(self) -> str:
        return f"Device(device_sn={self.device_sn!r}, model={self.model.model_id!r})"


class Device(DeviceBase[DeviceModel], SyncClient, DeviceApi):
    __doc__ = DeviceBase.__doc__
