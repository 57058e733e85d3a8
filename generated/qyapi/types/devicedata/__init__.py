"""The dataclasses of the area devicedata: generated from spec/devicedata/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.devicedata.accesscontrol import (
        AddAccesscontrolRuleRequest,
        AddAccesscontrolRuleResponse,
        DelAccesscontrolRuleRequest,
        EffectivePassRule,
        EffectivePassRules,
        GetAccesscontrolRuleRequest,
        GetAccesscontrolRuleResponse,
        ModAccesscontrolRuleRequest,
        ModAccesscontrolRuleResponse,
        PassRule,
        RuleUser,
    )
    from qyapi.types.devicedata.device import (
        Access,
        AccessControlData,
        Checkin,
        CheckinData,
        Device,
        DeviceList,
        GetAccesscontrolDataRequest,
        GetAccesscontrolDataResponse,
        GetAuthInfoRequest,
        GetAuthInfoResponse,
        GetCheckinDataRequest,
        GetCheckinDataResponse,
        GetTemperatureDataRequest,
        GetTemperatureDataResponse,
        Temperature,
        TemperatureData,
    )

__all__ = [
    "Access",
    "AccessControlData",
    "AddAccesscontrolRuleRequest",
    "AddAccesscontrolRuleResponse",
    "Checkin",
    "CheckinData",
    "DelAccesscontrolRuleRequest",
    "Device",
    "DeviceList",
    "EffectivePassRule",
    "EffectivePassRules",
    "GetAccesscontrolDataRequest",
    "GetAccesscontrolDataResponse",
    "GetAccesscontrolRuleRequest",
    "GetAccesscontrolRuleResponse",
    "GetAuthInfoRequest",
    "GetAuthInfoResponse",
    "GetCheckinDataRequest",
    "GetCheckinDataResponse",
    "GetTemperatureDataRequest",
    "GetTemperatureDataResponse",
    "ModAccesscontrolRuleRequest",
    "ModAccesscontrolRuleResponse",
    "PassRule",
    "RuleUser",
    "Temperature",
    "TemperatureData",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AddAccesscontrolRuleRequest": "qyapi.types.devicedata.accesscontrol:AddAccesscontrolRuleRequest",
            "AddAccesscontrolRuleResponse": "qyapi.types.devicedata.accesscontrol:AddAccesscontrolRuleResponse",
            "DelAccesscontrolRuleRequest": "qyapi.types.devicedata.accesscontrol:DelAccesscontrolRuleRequest",
            "EffectivePassRule": "qyapi.types.devicedata.accesscontrol:EffectivePassRule",
            "EffectivePassRules": "qyapi.types.devicedata.accesscontrol:EffectivePassRules",
            "GetAccesscontrolRuleRequest": "qyapi.types.devicedata.accesscontrol:GetAccesscontrolRuleRequest",
            "GetAccesscontrolRuleResponse": "qyapi.types.devicedata.accesscontrol:GetAccesscontrolRuleResponse",
            "ModAccesscontrolRuleRequest": "qyapi.types.devicedata.accesscontrol:ModAccesscontrolRuleRequest",
            "ModAccesscontrolRuleResponse": "qyapi.types.devicedata.accesscontrol:ModAccesscontrolRuleResponse",
            "PassRule": "qyapi.types.devicedata.accesscontrol:PassRule",
            "RuleUser": "qyapi.types.devicedata.accesscontrol:RuleUser",
            "Access": "qyapi.types.devicedata.device:Access",
            "AccessControlData": "qyapi.types.devicedata.device:AccessControlData",
            "Checkin": "qyapi.types.devicedata.device:Checkin",
            "CheckinData": "qyapi.types.devicedata.device:CheckinData",
            "Device": "qyapi.types.devicedata.device:Device",
            "DeviceList": "qyapi.types.devicedata.device:DeviceList",
            "GetAccesscontrolDataRequest": "qyapi.types.devicedata.device:GetAccesscontrolDataRequest",
            "GetAccesscontrolDataResponse": "qyapi.types.devicedata.device:GetAccesscontrolDataResponse",
            "GetAuthInfoRequest": "qyapi.types.devicedata.device:GetAuthInfoRequest",
            "GetAuthInfoResponse": "qyapi.types.devicedata.device:GetAuthInfoResponse",
            "GetCheckinDataRequest": "qyapi.types.devicedata.device:GetCheckinDataRequest",
            "GetCheckinDataResponse": "qyapi.types.devicedata.device:GetCheckinDataResponse",
            "GetTemperatureDataRequest": "qyapi.types.devicedata.device:GetTemperatureDataRequest",
            "GetTemperatureDataResponse": "qyapi.types.devicedata.device:GetTemperatureDataResponse",
            "Temperature": "qyapi.types.devicedata.device:Temperature",
            "TemperatureData": "qyapi.types.devicedata.device:TemperatureData",
        },
    )
