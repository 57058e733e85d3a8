"""Events as WeCom would push them: found in the spec, with header and fields, given or made up."""

from __future__ import annotations

import difflib
import json
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.headers import JSON_FAMILIES, header, named
from qyapi_sandbox.invent import TEXTS, Inventor
from qyapi_sandbox.spec import Event, Field, Spec
from qyapi_sandbox.view import View
from qyapi_sandbox.world import Member

SYSTEM = frozenset(
    (
        "register_corp",
        "enter_register_package",
        "license_pay_success",
        "license_refund",
        "auto_activate",
        "agree_external_userid_migration",
        "advanced_api_pay_success",
        "advanced_api_refund",
        "advanced_api_cancel",
        "advanced_api_insufficient",
        "advanced_api_expired",
        "advanced_api_trial_expired",
        "add_device",
        "del_device",
        "remark_device_name",
        "connect_info",
        "disconnect_info",
        "device_feature_change",
        "error_report",
        "fetch_log_finish",
        "device_data_auth_change",
    )
)
"""InfoTypes that come to the provider's system event URL."""
BY_MEMBERS = frozenset(
    (
        "subscribe",
        "unsubscribe",
        "enter_agent",
        "LOCATION",
        "click",
        "view",
        "view_miniprogram",
        "scancode_push",
        "scancode_waitmsg",
        "pic_sysphoto",
        "pic_photo_or_album",
        "pic_weixin",
        "location_select",
        "template_card_event",
        "template_card_menu_event",
        "taskcard_click",
    )
)
"""Events whose FromUserName is a member; that of the others is `sys`."""


def find(spec: Spec, name: str, change_type: str, families: Sequence[str], *, general: bool = False) -> Event:
    """The event of that name, in the first of the families that has it.

    Args:
        general: All changes of that name together will do.

    Raises:
        ValueError: The spec has none.
    """
    named = [event for event in spec.events if event.name == name]
    if not named:
        near = difflib.get_close_matches(name, sorted({event.name for event in spec.events}))
        raise ValueError(f"the spec has no event {name!r}" + (f"; did you mean {', '.join(near)}?" if near else ""))
    for family in families:
        events = {event.change_type: event for event in named if event.family == family}
        if not events:
            continue
        if change_type not in events:
            raise ValueError(f"{name} has no change type {change_type!r}; there are {', '.join(filter(None, events))}")
        if not change_type and len(events) > 1 and not general:
            raise ValueError(f"{name} needs a change type: {', '.join(filter(None, events))}")
        return events[change_type]
    raise ValueError(f"{name} does not come to this URL: it is of the family {named[0].family}, see docs/sandbox.md")


def compose(
    spec: Spec,
    event: Event,
    destination: Destination,
    *,
    view: View,
    member: Member,
    moment: int,
    given: Mapping[str, Any],
    form: str,
) -> dict[str, Any]:
    """An event with all fields of its schema: those given, the others made up.

    Args:
        view: The corp it is about, as the receiver sees it.
        member: Whom it is about or comes from.
        given: Values by name; None leaves a field out. Text is read as the type of the field.
        form: `xml` or `json`.
    """
    texts = _texts(view, member, destination)
    wrapped = form == "xml" or event.family in JSON_FAMILIES
    made_up = Inventor(spec, texts, wrapped=wrapped).fields(event.fields)
    if "MsgId" in made_up:
        made_up["MsgId"] = str(10**18 + secrets.randbelow(8 * 10**18))
    by_member = event.family in ("message", "bot_message", "bot_event") or event.name in BY_MEMBERS
    sender = view.userid(member) if by_member else "sys"
    start = header(destination, event.family, event.name, moment, change_type=event.change_type, sender=sender)
    fields = {item.name: item for item in event.fields}
    values = {name: _as_declared(fields.get(name), name, value, form) for name, value in given.items()}
    all_fields = named(event.family, event.name, start | made_up | start) | values
    return {name: value for name, value in all_fields.items() if value is not None}


def _texts(view: View, member: Member, destination: Destination) -> dict[str, str]:
    """Ids of the corp and the member, by the end of a field's name."""
    corp = view.corp
    userid = view.userid(member)
    return {
        "corpid": corp.plain_corpid if destination.kind == "app" else corp.corpid,
        "externaluserid": TEXTS["external_userid"],
        "openuserid": member.open_userid,
        "userid": userid,
        "operatorid": userid,
        "leader": userid,
        "useritem": userid,
        "username": view.name(member),
        "mobile": member.mobile,
    }


def _as_declared(field: Field | None, name: str, value: Any, form: str) -> Any:
    if field and isinstance(value, str):
        value = _read(field, name, value)
    return {field.xml: value} if field and field.xml and form == "xml" and isinstance(value, list) else value


def _read(field: Field, name: str, text: str) -> Any:
    try:
        if field.type in ("int", "time", "cents", "flag"):
            return int(text)
        if field.type == "float":
            return float(text)
        if field.type == "bool":
            return {"true": True, "false": False}[text.lower()]
        if isinstance(field.type, dict) and "joined" not in field.type:
            return json.loads(text)
    except (ValueError, KeyError):
        wanted = "JSON" if isinstance(field.type, dict) else f"of type {field.type}"
        raise ValueError(f"{name} must be {wanted}, not {text!r}") from None
    return text
