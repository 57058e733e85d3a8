"""The dataclasses of the area hr: generated from spec/hr/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.hr.staff import (
        FieldConfig,
        FieldGroup,
        FieldId,
        FieldOption,
        FieldValue,
        Files,
        GetFieldsResponse,
        GetStaffInfoRequest,
        GetStaffInfoResponse,
        GroupIndex,
        InsertResult,
        NewGroup,
        PhoneNumber,
        RemoveResult,
        StaffField,
        UpdateResult,
        UpdateStaffInfoRequest,
        UpdateStaffInfoResponse,
    )

__all__ = [
    "FieldConfig",
    "FieldGroup",
    "FieldId",
    "FieldOption",
    "FieldValue",
    "Files",
    "GetFieldsResponse",
    "GetStaffInfoRequest",
    "GetStaffInfoResponse",
    "GroupIndex",
    "InsertResult",
    "NewGroup",
    "PhoneNumber",
    "RemoveResult",
    "StaffField",
    "UpdateResult",
    "UpdateStaffInfoRequest",
    "UpdateStaffInfoResponse",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "FieldConfig": "qyapi.types.hr.staff:FieldConfig",
            "FieldGroup": "qyapi.types.hr.staff:FieldGroup",
            "FieldId": "qyapi.types.hr.staff:FieldId",
            "FieldOption": "qyapi.types.hr.staff:FieldOption",
            "FieldValue": "qyapi.types.hr.staff:FieldValue",
            "Files": "qyapi.types.hr.staff:Files",
            "GetFieldsResponse": "qyapi.types.hr.staff:GetFieldsResponse",
            "GetStaffInfoRequest": "qyapi.types.hr.staff:GetStaffInfoRequest",
            "GetStaffInfoResponse": "qyapi.types.hr.staff:GetStaffInfoResponse",
            "GroupIndex": "qyapi.types.hr.staff:GroupIndex",
            "InsertResult": "qyapi.types.hr.staff:InsertResult",
            "NewGroup": "qyapi.types.hr.staff:NewGroup",
            "PhoneNumber": "qyapi.types.hr.staff:PhoneNumber",
            "RemoveResult": "qyapi.types.hr.staff:RemoveResult",
            "StaffField": "qyapi.types.hr.staff:StaffField",
            "UpdateResult": "qyapi.types.hr.staff:UpdateResult",
            "UpdateStaffInfoRequest": "qyapi.types.hr.staff:UpdateStaffInfoRequest",
            "UpdateStaffInfoResponse": "qyapi.types.hr.staff:UpdateStaffInfoResponse",
        },
    )
