"""The dataclasses of the area hardware: generated from spec/hardware/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.hardware.hardware import (
        GetDeviceFeatureRequest,
        GetDeviceFeatureResponse,
        GetHardwareCheckinDataRequest,
        GetHardwareCheckinDataResponse,
        HardwareCheckin,
    )

__all__ = [
    "GetDeviceFeatureRequest",
    "GetDeviceFeatureResponse",
    "GetHardwareCheckinDataRequest",
    "GetHardwareCheckinDataResponse",
    "HardwareCheckin",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetDeviceFeatureRequest": "qyapi.types.hardware.hardware:GetDeviceFeatureRequest",
            "GetDeviceFeatureResponse": "qyapi.types.hardware.hardware:GetDeviceFeatureResponse",
            "GetHardwareCheckinDataRequest": "qyapi.types.hardware.hardware:GetHardwareCheckinDataRequest",
            "GetHardwareCheckinDataResponse": "qyapi.types.hardware.hardware:GetHardwareCheckinDataResponse",
            "HardwareCheckin": "qyapi.types.hardware.hardware:HardwareCheckin",
        },
    )
