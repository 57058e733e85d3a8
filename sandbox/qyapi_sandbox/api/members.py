"""Members (成员管理)."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.api.call import Call, handles
from qyapi_sandbox.contacts import MEMBER_FIELDS, Contacts
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.view import View
from qyapi_sandbox.world import Member

PAGE = 10000
"""Most entries of a page of list_id, and the number where no limit is given."""


@handles("user/get")
def get(call: Call) -> dict[str, Any]:
    return _detailed(call, call.view.member(call.text("userid")))


@handles("user/simplelist")
def simplelist(call: Call) -> dict[str, Any]:
    return {"userlist": [_simple(call.view, member) for member in _listed(call)]}


@handles("user/list")
def list_(call: Call) -> dict[str, Any]:
    return {"userlist": [_detailed(call, member) for member in _listed(call)]}


@handles("user/list_id")
def list_id(call: Call) -> dict[str, Any]:
    limit = call.number("limit", PAGE)
    if not 1 <= limit <= PAGE:
        raise Refusal(40058, f"limit must be 1 to {PAGE}")
    name = "open_userid" if call.caller.suite_id and call.platform.settings.encrypted_ids else "userid"
    entries = [
        {name: call.view.userid(member), "department": number}
        for member in call.corp.members.values()
        for number in member.department
    ]
    start = _offset(call)
    end = start + limit
    return {"next_cursor": f"page{end:x}" if end < len(entries) else "", "dept_user": entries[start:end]}


@handles("user/create")
def create(call: Call) -> None:
    fields = _given(call)
    Contacts(call.platform, call.corp, by=call.caller.suite_id).add_member(
        call.text("userid"), fields.pop("name", ""), fields.pop("department", [1]), **fields
    )


@handles("user/update")
def update(call: Call) -> None:
    Contacts(call.platform, call.corp, by=call.caller.suite_id).update_member(
        call.view.member(call.text("userid")), _given(call)
    )


@handles("user/delete")
def delete(call: Call) -> None:
    _remove(call, [call.view.member(call.text("userid"))])


@handles("user/batchdelete")
def batchdelete(call: Call) -> None:
    found = [call.view.find(str(userid)) for userid in call.items("useridlist")]
    members = [member for member in found if member is not None]
    if len(members) != len(found):
        raise Refusal(40031)
    _remove(call, members)


@handles("user/getuserid")
def getuserid(call: Call) -> dict[str, Any]:
    return _found_by(call, "mobile", call.text("mobile"))


@handles("user/get_userid_by_email")
def get_userid_by_email(call: Call) -> dict[str, Any]:
    return _found_by(call, "email" if call.number("email_type", 1) == 2 else "biz_mail", call.text("email"))


@handles("batch/userid_to_openuserid")
def userid_to_openuserid(call: Call) -> dict[str, Any]:
    userids = [str(userid) for userid in call.items("userid_list")]
    found = {userid: call.view.find(userid) for userid in userids}
    return {
        "open_userid_list": [
            {"userid": userid, "open_userid": member.open_userid} for userid, member in found.items() if member
        ],
        "invalid_userid_list": [userid for userid, member in found.items() if not member],
    }


def _remove(call: Call, members: list[Member]) -> None:
    contacts = Contacts(call.platform, call.corp, by=call.caller.suite_id)
    for member in members:
        contacts.remove_member(member)


def _found_by(call: Call, attribute: str, value: str) -> dict[str, Any]:
    for member in call.corp.members.values():
        if getattr(member, attribute) == value:
            return {"userid": call.view.userid(member)}
    raise Refusal(46004)


def _given(call: Call) -> dict[str, Any]:
    """The fields of a member in the request, its leaders by their plain userids."""
    given = {name: call.body[name] for name in MEMBER_FIELDS if call.body.get(name) is not None}
    if "gender" in given:
        given["gender"] = str(given["gender"])
    if "direct_leader" in given:
        given["direct_leader"] = [call.view.member(userid).userid for userid in given["direct_leader"]]
    return given


def _listed(call: Call) -> list[Member]:
    department = call.number("department_id")
    if department not in call.corp.departments:
        raise Refusal(60003)
    below = list(call.view.members_below(department))
    return below if call.number("fetch_child") else [member for member in below if department in member.department]


def _offset(call: Call) -> int:
    cursor = call.text("cursor")
    if not cursor:
        return 0
    try:
        return int(cursor.removeprefix("page"), 16)
    except ValueError:
        raise Refusal(50100) from None


def _simple(view: View, member: Member) -> dict[str, Any]:
    answer = {"userid": view.userid(member), "name": view.name(member), "department": member.department}
    return answer | ({"open_userid": member.open_userid} if view.app_id else {})


def _detailed(call: Call, member: Member) -> dict[str, Any]:
    view = call.view
    answer: dict[str, Any] = {
        **_simple(view, member),
        "order": member.order,
        "position": member.position,
        "is_leader_in_dept": member.is_leader_in_dept,
        "direct_leader": view.userids(member.direct_leader),
        "main_department": member.main_department,
        "telephone": member.telephone,
        "alias": member.alias,
        "extattr": {"attrs": []},
        "status": member.status,
        "external_position": member.external_position,
    }
    if not view.app_id:
        answer |= {
            "mobile": member.mobile,
            "gender": member.gender,
            "email": member.email,
            "biz_mail": member.biz_mail,
            "avatar": member.avatar,
            "thumb_avatar": f"{member.avatar.removesuffix('0')}100",
            "address": member.address,
        }
    return answer
