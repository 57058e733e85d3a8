"""What WeCom pushes, typed: generated from spec/events/, do not edit."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from qyapi_runtime.event import Event, EventTable, UnknownEvent
from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.events.authorization import CancelAuth, ChangeAuth, CreateAuth, ResetPermanentCode, SuiteTicket
    from qyapi.types.events.contact import (
        ChangeContact,
        CreateParty,
        CreateUser,
        DeleteParty,
        DeleteUser,
        UpdateParty,
        UpdateTag,
        UpdateUser,
    )

__all__ = [
    "CancelAuth",
    "ChangeAuth",
    "ChangeContact",
    "ChangeType",
    "CreateAuth",
    "CreateParty",
    "CreateUser",
    "DeleteParty",
    "DeleteUser",
    "Event",
    "EventType",
    "InfoType",
    "ResetPermanentCode",
    "SuiteTicket",
    "UnknownEvent",
    "UpdateParty",
    "UpdateTag",
    "UpdateUser",
    "parse",
]


class InfoType(str, Enum):
    """The InfoType of pushes to the instruction and system URLs: `event.info_type`."""

    CANCEL_AUTH = "cancel_auth"
    CHANGE_AUTH = "change_auth"
    CHANGE_CONTACT = "change_contact"
    CREATE_AUTH = "create_auth"
    RESET_PERMANENT_CODE = "reset_permanent_code"
    SUITE_TICKET = "suite_ticket"


class EventType(str, Enum):
    """The Event of pushes to the data URL whose MsgType is `event`: `event.event`."""

    CHANGE_CONTACT = "change_contact"


class ChangeType(str, Enum):
    """The ChangeType of some pushes, `event.change_type`; what a value means depends on the event."""

    CREATE_PARTY = "create_party"
    CREATE_USER = "create_user"
    DELETE_PARTY = "delete_party"
    DELETE_USER = "delete_user"
    UPDATE_PARTY = "update_party"
    UPDATE_TAG = "update_tag"
    UPDATE_USER = "update_user"


_TABLE = EventTable(
    {
        ("suite", "suite_ticket", ""): "qyapi.types.events.authorization:SuiteTicket",
        ("suite", "create_auth", ""): "qyapi.types.events.authorization:CreateAuth",
        ("suite", "change_auth", ""): "qyapi.types.events.authorization:ChangeAuth",
        ("suite", "cancel_auth", ""): "qyapi.types.events.authorization:CancelAuth",
        ("suite", "reset_permanent_code", ""): "qyapi.types.events.authorization:ResetPermanentCode",
        ("suite", "change_contact", ""): "qyapi.types.events.contact:ChangeContact",
        ("agent", "change_contact", ""): "qyapi.types.events.contact:ChangeContact",
        ("suite", "change_contact", "create_user"): "qyapi.types.events.contact:CreateUser",
        ("agent", "change_contact", "create_user"): "qyapi.types.events.contact:CreateUser",
        ("suite", "change_contact", "update_user"): "qyapi.types.events.contact:UpdateUser",
        ("agent", "change_contact", "update_user"): "qyapi.types.events.contact:UpdateUser",
        ("suite", "change_contact", "delete_user"): "qyapi.types.events.contact:DeleteUser",
        ("agent", "change_contact", "delete_user"): "qyapi.types.events.contact:DeleteUser",
        ("suite", "change_contact", "create_party"): "qyapi.types.events.contact:CreateParty",
        ("agent", "change_contact", "create_party"): "qyapi.types.events.contact:CreateParty",
        ("suite", "change_contact", "update_party"): "qyapi.types.events.contact:UpdateParty",
        ("agent", "change_contact", "update_party"): "qyapi.types.events.contact:UpdateParty",
        ("suite", "change_contact", "delete_party"): "qyapi.types.events.contact:DeleteParty",
        ("agent", "change_contact", "delete_party"): "qyapi.types.events.contact:DeleteParty",
        ("suite", "change_contact", "update_tag"): "qyapi.types.events.contact:UpdateTag",
        ("agent", "change_contact", "update_tag"): "qyapi.types.events.contact:UpdateTag",
    }
)


def parse(data: bytes | str) -> Event:
    """Read the plaintext of a push, XML or JSON, as the dataclass of its kind.

    The kind is InfoType, or MsgType and Event, with ChangeType where there is one; one that the spec does not know
    gives an UnknownEvent with everything in `raw`.

    Raises:
        MalformedCallback: It is neither XML nor JSON, or declares entities.

    https://developer.work.weixin.qq.com/document/path/90639
    """
    return _TABLE.parse(data)


if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "CancelAuth": "qyapi.types.events.authorization:CancelAuth",
            "ChangeAuth": "qyapi.types.events.authorization:ChangeAuth",
            "CreateAuth": "qyapi.types.events.authorization:CreateAuth",
            "ResetPermanentCode": "qyapi.types.events.authorization:ResetPermanentCode",
            "SuiteTicket": "qyapi.types.events.authorization:SuiteTicket",
            "ChangeContact": "qyapi.types.events.contact:ChangeContact",
            "CreateParty": "qyapi.types.events.contact:CreateParty",
            "CreateUser": "qyapi.types.events.contact:CreateUser",
            "DeleteParty": "qyapi.types.events.contact:DeleteParty",
            "DeleteUser": "qyapi.types.events.contact:DeleteUser",
            "UpdateParty": "qyapi.types.events.contact:UpdateParty",
            "UpdateTag": "qyapi.types.events.contact:UpdateTag",
            "UpdateUser": "qyapi.types.events.contact:UpdateUser",
        },
    )
