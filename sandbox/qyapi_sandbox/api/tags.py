"""Tags (标签管理)."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.api.call import Call, handles
from qyapi_sandbox.contacts import Contacts
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.world import Tag


@handles("tag/create")
def create(call: Call) -> dict[str, Any]:
    tags = call.corp.tags
    tagid = call.number("tagid") or max(tags, default=0) + 1
    if tagid in tags:
        raise Refusal(40068)
    _need_free_name(call)
    tags[tagid] = Tag(tagid=tagid, tagname=call.text("tagname"))
    return {"tagid": tagid}


@handles("tag/update")
def update(call: Call) -> None:
    tag = _tag(call)
    if call.text("tagname") != tag.tagname:
        _need_free_name(call)
    tag.tagname = call.text("tagname")


@handles("tag/delete")
def delete(call: Call) -> None:
    del call.corp.tags[_tag(call).tagid]


@handles("tag/list")
def list_(call: Call) -> dict[str, Any]:
    return {"taglist": [{"tagid": tag.tagid, "tagname": tag.tagname} for tag in call.corp.tags.values()]}


@handles("tag/get")
def get(call: Call) -> dict[str, Any]:
    tag, view = _tag(call), call.view
    members = [call.corp.members[userid] for userid in tag.users]
    return {
        "tagname": tag.tagname,
        "userlist": [{"userid": view.userid(member), "name": view.name(member)} for member in members],
        "partylist": tag.parties,
    }


@handles("tag/addtagusers")
def addtagusers(call: Call) -> dict[str, Any]:
    tag = _tag(call)
    users, parties, invalid = _named(call)
    Contacts(call.platform, call.corp, by=call.caller.suite_id).change_tag(tag, add_users=users, add_parties=parties)
    return invalid


@handles("tag/deltagusers")
def deltagusers(call: Call) -> dict[str, Any]:
    tag = _tag(call)
    users, parties, invalid = _named(call)
    Contacts(call.platform, call.corp, by=call.caller.suite_id).change_tag(tag, del_users=users, del_parties=parties)
    return invalid


def _tag(call: Call) -> Tag:
    tag = call.corp.tags.get(call.number("tagid"))
    if tag is None:
        raise Refusal(40068)
    return tag


def _need_free_name(call: Call) -> None:
    if any(tag.tagname == call.text("tagname") for tag in call.corp.tags.values()):
        raise Refusal(40071)


def _named(call: Call) -> tuple[list[str], list[int], dict[str, Any]]:
    """Plain userids and departments of the request, and what the answer says of unknown ones."""
    userids, parties = [str(userid) for userid in call.items("userlist")], call.items("partylist")
    found = {userid: call.view.find(userid) for userid in userids}
    unknown = [userid for userid, member in found.items() if member is None]
    unknown_parties = [party for party in parties if party not in call.corp.departments]
    users = [member.userid for member in found.values() if member]
    known_parties = [party for party in parties if party in call.corp.departments]
    if not users and not known_parties:
        raise Refusal(40070 if userids or parties else 40063)
    answer: dict[str, Any] = {}
    if unknown:
        answer["invalidlist"] = "|".join(unknown)
    if unknown_parties:
        answer["invalidparty"] = unknown_parties
    return users, known_parties, answer
