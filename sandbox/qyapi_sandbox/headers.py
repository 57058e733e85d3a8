"""What the events of each family begin with, and what in them names them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.ids import fresh

JSON_FAMILIES = ("bot_message", "bot_event", "openhw_event", "openhw_command")
"""Those that never come as XML."""
_INSIDE = {
    "bot_event": ("event", "eventtype"),
    "openhw_event": ("event", "event_type"),
    "openhw_command": ("command", "command_type"),
}
"""The object that holds what an event says, and the key in it that names the event."""
_ANSWERED_LATER = ("text", "image", "mixed", "voice", "file", "video", "template_card_event")
"""What a bot is told with a response_url."""


def header(
    destination: Destination, family: str, name: str, moment: int, *, change_type: str = "", sender: str = "sys"
) -> dict[str, Any]:
    """What every event of a family begins with."""
    if family.startswith("bot_"):
        return _bot(destination, family, name, moment, sender)
    if family.startswith("openhw_"):
        return _openhw(destination, family, name, moment)
    if family == "payment":
        return _payment(name, moment)
    if family == "suite":
        whose = "ServiceCorpId" if destination.kind == "system" else "SuiteId"
        fields: dict[str, Any] = {whose: destination.receive_id, "InfoType": name, "TimeStamp": moment}
    else:
        fields = {"ToUserName": destination.receive_id, "FromUserName": sender, "CreateTime": moment}
        fields |= {"MsgType": name} if family == "message" else {"MsgType": "event", "Event": name}
        fields |= {} if destination.agentid is None else {"AgentID": destination.agentid}
    return fields | ({"ChangeType": change_type} if change_type else {})


def named(family: str, name: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of an event, the object that names it among them where the family has one."""
    if family not in _INSIDE:
        return dict(fields)
    where, key = _INSIDE[family]
    return {**fields, where: {**fields.get(where, {}), key: name}}


def name_of(event: Mapping[str, Any]) -> str:
    """What names an event, with its ChangeType if there is one."""
    for where, key in _INSIDE.values():
        if isinstance(event.get(where), Mapping) and key in event[where]:
            return str(event[where][key])
    names = ("InfoType", "Event", "MsgType", "event_type", "msgtype")
    name = str(next((event[key] for key in names if event.get(key)), ""))
    return "/".join(filter(None, (name, event.get("ChangeType"))))


def _bot(destination: Destination, family: str, name: str, moment: int, sender: str) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "msgid": fresh(28),
        "aibotid": destination.bot_id,
        "chattype": "single",
        "from": {"userid": sender},
        "msgtype": "event" if family == "bot_event" else name,
    }
    if name in _ANSWERED_LATER:
        fields["response_url"] = f"{destination.base_url}/cgi-bin/aibot/response?response_code={fresh(43)}"
    return fields | ({"create_time": moment} if family == "bot_event" else {})


def _openhw(destination: Destination, family: str, name: str, moment: int) -> dict[str, Any]:
    info = {"req_id": fresh(16), "createtime": moment, "service_corpid": destination.service_corpid}
    if name not in ("model_ticket", "verify_device"):
        info |= {"device_sn": "SN0001", "auth_corpid": destination.corpid}
    if name != "verify_device":
        info["model_id"] = destination.receive_id
    return {"msg_type": family.removeprefix("openhw_"), "base_info": info}


def _payment(name: str, moment: int) -> dict[str, Any]:
    return {
        "notify_type": "NORMALPAY",
        "id": f"EV-{fresh(22)}",
        "create_time": datetime.fromtimestamp(moment, UTC).isoformat(),
        "resource_type": "encrypt-resource",
        "event_type": name,
        "summary": "支付成功" if name.startswith("TRANSACTION") else "退款成功",
    }
