"""The dataclasses of the area events: generated from spec/events/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.events.authorization import (
        AuthExtraInfo,
        CancelAuth,
        ChangeAuth,
        CreateAuth,
        ResetPermanentCode,
        SuiteTicket,
    )
    from qyapi.types.events.contact import (
        AuthorizedCorp,
        ChangeContact,
        ContactAttr,
        ContactAttrText,
        ContactAttrWeb,
        ContactId,
        ContactInfo,
        CreateParty,
        CreateUser,
        DeleteParty,
        DeleteUser,
        DepartmentInfo,
        TagInfo,
        UpdateParty,
        UpdateTag,
        UpdateUser,
    )

__all__ = [
    "AuthExtraInfo",
    "AuthorizedCorp",
    "CancelAuth",
    "ChangeAuth",
    "ChangeContact",
    "ContactAttr",
    "ContactAttrText",
    "ContactAttrWeb",
    "ContactId",
    "ContactInfo",
    "CreateAuth",
    "CreateParty",
    "CreateUser",
    "DeleteParty",
    "DeleteUser",
    "DepartmentInfo",
    "ResetPermanentCode",
    "SuiteTicket",
    "TagInfo",
    "UpdateParty",
    "UpdateTag",
    "UpdateUser",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "AuthExtraInfo": "qyapi.types.events.authorization:AuthExtraInfo",
            "CancelAuth": "qyapi.types.events.authorization:CancelAuth",
            "ChangeAuth": "qyapi.types.events.authorization:ChangeAuth",
            "CreateAuth": "qyapi.types.events.authorization:CreateAuth",
            "ResetPermanentCode": "qyapi.types.events.authorization:ResetPermanentCode",
            "SuiteTicket": "qyapi.types.events.authorization:SuiteTicket",
            "AuthorizedCorp": "qyapi.types.events.contact:AuthorizedCorp",
            "ChangeContact": "qyapi.types.events.contact:ChangeContact",
            "ContactAttr": "qyapi.types.events.contact:ContactAttr",
            "ContactAttrText": "qyapi.types.events.contact:ContactAttrText",
            "ContactAttrWeb": "qyapi.types.events.contact:ContactAttrWeb",
            "ContactId": "qyapi.types.events.contact:ContactId",
            "ContactInfo": "qyapi.types.events.contact:ContactInfo",
            "CreateParty": "qyapi.types.events.contact:CreateParty",
            "CreateUser": "qyapi.types.events.contact:CreateUser",
            "DeleteParty": "qyapi.types.events.contact:DeleteParty",
            "DeleteUser": "qyapi.types.events.contact:DeleteUser",
            "DepartmentInfo": "qyapi.types.events.contact:DepartmentInfo",
            "TagInfo": "qyapi.types.events.contact:TagInfo",
            "UpdateParty": "qyapi.types.events.contact:UpdateParty",
            "UpdateTag": "qyapi.types.events.contact:UpdateTag",
            "UpdateUser": "qyapi.types.events.contact:UpdateUser",
        },
    )
