"""Messages of apps (消息推送)."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.api.call import Call, handles
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.ids import fresh
from qyapi_sandbox.world import Media, Member, Message

MEDIA_LIFETIME = 3 * 86400
WITH_MEDIA = ("image", "voice", "video", "file")
INTERACTIVE_CARDS = ("button_interaction", "vote_interaction", "multiple_interaction")


@handles("message/send")
def send(call: Call) -> dict[str, Any]:
    if call.number("agentid") != call.caller.agentid:
        raise Refusal(301002)
    reached, invalid = _recipients(call)
    if not reached:
        raise Refusal(81013)
    kind = call.text("msgtype")
    if kind in WITH_MEDIA:
        media(call, str((call.body.get(kind) or {}).get("media_id", "")))
    message = Message(
        msgid=fresh(64),
        corpid=call.corp.corpid,
        agentid=call.caller.agentid,
        time=call.platform.now(),
        users=[member.userid for member in reached],
        body=dict(call.body),
    )
    call.platform.world.messages[message.msgid] = message
    answer: dict[str, Any] = {**invalid, "msgid": message.msgid}
    if (call.body.get("template_card") or {}).get("card_type") in INTERACTIVE_CARDS:
        answer["response_code"] = fresh(64)
    return answer


@handles("message/recall")
def recall(call: Call) -> None:
    message = call.platform.world.messages.get(call.text("msgid"))
    if message is None or message.agentid != call.caller.agentid:
        raise Refusal(40058, "unknown msgid")
    del call.platform.world.messages[message.msgid]


def media(call: Call, media_id: str) -> Media:
    """An uploaded file that is still kept.

    Raises:
        Refusal: There is none (40007).
    """
    found = call.platform.world.media.get(media_id)
    if found is None or found.corpid != call.corp.corpid or found.created + MEDIA_LIFETIME <= call.platform.now():
        raise Refusal(40007)
    return found


def _recipients(call: Call) -> tuple[list[Member], dict[str, Any]]:
    """Who gets a message, and what the answer says of unknown recipients."""
    corp, view = call.corp, call.view
    users, parties, tags = (_split(call.text(name)) for name in ("touser", "toparty", "totag"))
    if users == ["@all"]:
        return list(corp.members.values()), {}
    reached: dict[str, Member] = {}
    bad_users, bad_parties, bad_tags = [], [], []
    for userid in users:
        member = view.find(userid)
        if member is None:
            bad_users.append(userid.lower())
        else:
            reached[member.userid] = member
    for party in parties:
        if party.isdecimal() and int(party) in corp.departments:
            reached.update((member.userid, member) for member in view.members_below(int(party)))
        else:
            bad_parties.append(party)
    for tagid in tags:
        tag = corp.tags.get(int(tagid)) if tagid.isdecimal() else None
        if tag is None:
            bad_tags.append(tagid)
            continue
        reached.update((userid, corp.members[userid]) for userid in tag.users)
        for number in tag.parties:
            reached.update((member.userid, member) for member in view.members_below(number))
    invalid = {"invaliduser": bad_users, "invalidparty": bad_parties, "invalidtag": bad_tags}
    return list(reached.values()), {name: "|".join(ids) for name, ids in invalid.items() if ids}


def _split(text: str) -> list[str]:
    return [item for item in text.split("|") if item]
