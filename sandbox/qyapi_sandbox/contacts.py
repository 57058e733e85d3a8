"""Members, departments and tags that change, with the pushes that tell the installed apps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from qyapi_sandbox import xml
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.platform import Platform
from qyapi_sandbox.view import View, subtree
from qyapi_sandbox.world import Corp, Department, Member, Tag, new_open_userid

Fields = dict[str, xml.Value]

PLAIN_FIELDS = {
    "position": "Position",
    "mobile": "Mobile",
    "gender": "Gender",
    "email": "Email",
    "biz_mail": "BizMail",
    "alias": "Alias",
    "telephone": "Telephone",
}
"""Attributes of a member that a push carries as they are, and their names there."""
LIST_FIELDS = ("department", "direct_leader", "is_leader_in_dept", "order")
OTHER_FIELDS = ("name", "main_department", "address", "external_position")
MEMBER_FIELDS = (*PLAIN_FIELDS, *LIST_FIELDS, *OTHER_FIELDS)


class Contacts:
    """Changes the contacts of a corp. `by` is the suite that does it, which is not told of its own changes."""

    def __init__(self, platform: Platform, corp: Corp, by: str = "") -> None:
        self._platform = platform
        self._corp = corp
        self._by = by

    def add_member(self, userid: str, name: str, department: Iterable[int], **more: Any) -> Member:
        """Add a member.

        Raises:
            Refusal: The userid, mobile or email is taken (60102, 60104, 60106), or a department unknown (60003).
        """
        corp = self._corp
        if any(userid.lower() == taken.lower() for taken in corp.members):
            raise Refusal(60102)
        departments = list(department) or [1]
        self._check_unique(None, more)
        self._need_departments(departments)
        member = Member(
            userid=userid,
            open_userid=new_open_userid(),
            name=name,
            department=departments,
            main_department=more.pop("main_department", None) or departments[0],
            is_leader_in_dept=more.pop("is_leader_in_dept", None) or [0] * len(departments),
            order=more.pop("order", None) or [0] * len(departments),
        )
        _assign(member, more)
        corp.members[userid] = member
        self._push("create_user", lambda view: self._member(view, member, MEMBER_FIELDS))
        self._push_visibility("subscribe", member)
        return member

    def update_member(self, member: Member, changes: Mapping[str, Any]) -> None:
        """Change fields of a member.

        Raises:
            Refusal: The mobile or email is taken (60104, 60106), or a department unknown (60003).
        """
        self._check_unique(member, changes)
        self._need_departments(changes.get("department") or [])
        _assign(member, changes)
        if "department" in changes:
            size = len(member.department)
            member.is_leader_in_dept = changes.get("is_leader_in_dept") or [0] * size
            member.order = changes.get("order") or [0] * size
            if member.main_department not in member.department:
                member.main_department = member.department[0]
        self._push("update_user", lambda view: self._member(view, member, changes))

    def remove_member(self, member: Member) -> None:
        """Remove a member, from the tags as well."""
        del self._corp.members[member.userid]
        for tag in self._corp.tags.values():
            if member.userid in tag.users:
                tag.users.remove(member.userid)
        self._push("delete_user", lambda view: self._member(view, member, ()))
        self._push_visibility("unsubscribe", member)

    def add_department(
        self, name: str, parentid: int, *, number: int = 0, order: int = 0, name_en: str = ""
    ) -> Department:
        """Add a department; without a number it gets the next one.

        Raises:
            Refusal: The parent is unknown (60004), or the number or the name among its siblings taken (60008).
        """
        departments = self._corp.departments
        if parentid not in departments:
            raise Refusal(60004)
        siblings = [each.name for each in departments.values() if each.parentid == parentid]
        if number in departments or name in siblings:
            raise Refusal(60008)
        number = number or max(departments) + 1
        department = Department(id=number, name=name, parentid=parentid, order=order or 1, name_en=name_en)
        departments[number] = department
        self._push(
            "create_party",
            lambda view: {
                "Id": number,
                "Name": view.department_name(department),
                "ParentId": parentid,
                "Order": department.order,
            },
        )
        return department

    def update_department(self, number: int, changes: Mapping[str, Any]) -> None:
        """Change a department.

        Raises:
            Refusal: It is unknown (60003), or the new parent is (60004), or is below it (60010).
        """
        department = self._department(number)
        parentid = changes.get("parentid")
        if parentid is not None and parentid != department.parentid:
            if parentid not in self._corp.departments:
                raise Refusal(60004)
            if parentid in subtree(self._corp, number):
                raise Refusal(60010)
        _assign(department, changes)

        def fields(view: View) -> Fields:
            pushed: Fields = {"Id": number}
            if "name" in changes:
                pushed["Name"] = view.department_name(department)
            if "parentid" in changes:
                pushed["ParentId"] = department.parentid
            return pushed

        self._push("update_party", fields)

    def remove_department(self, number: int) -> None:
        """Remove an empty department.

        Raises:
            Refusal: It is unknown (60003), the root (60007), or not empty (60005, 60006).
        """
        self._department(number)
        if number == 1:
            raise Refusal(60007)
        if any(each.parentid == number for each in self._corp.departments.values()):
            raise Refusal(60006)
        if any(number in member.department for member in self._corp.members.values()):
            raise Refusal(60005)
        del self._corp.departments[number]
        self._push("delete_party", lambda view: {"Id": number})

    def change_tag(
        self,
        tag: Tag,
        *,
        add_users: Iterable[str] = (),
        del_users: Iterable[str] = (),
        add_parties: Iterable[int] = (),
        del_parties: Iterable[int] = (),
    ) -> None:
        """Add members and departments to a tag and take others from it; who is there already stays."""
        added = [userid for userid in add_users if userid not in tag.users]
        removed = [userid for userid in del_users if userid in tag.users]
        added_parties = [party for party in add_parties if party not in tag.parties]
        removed_parties = [party for party in del_parties if party in tag.parties]
        tag.users = [userid for userid in tag.users if userid not in removed] + added
        tag.parties = [party for party in tag.parties if party not in removed_parties] + added_parties
        if not (added or removed or added_parties or removed_parties):
            return
        self._push(
            "update_tag",
            lambda view: {
                "TagId": tag.tagid,
                "AddUserItems": ",".join(view.userids(added)),
                "DelUserItems": ",".join(view.userids(removed)),
                "AddPartyItems": ",".join(map(str, added_parties)),
                "DelPartyItems": ",".join(map(str, removed_parties)),
            },
        )

    def _push(self, change_type: str, fields: Callable[[View], Fields]) -> None:
        platform = self._platform
        for suite in platform.world.installed_suites(self._corp.corpid):
            if suite.suite_id != self._by:
                header: Fields = {"AuthCorpId": self._corp.corpid, "ChangeType": change_type}
                view = platform.view(self._corp, suite.suite_id)
                platform.push(suite, "change_contact", {**header, **fields(view)})

    def _push_visibility(self, event: str, member: Member) -> None:
        """Tell the apps, all of which every member sees, that a member has come or gone."""
        for suite in self._platform.world.installed_suites(self._corp.corpid):
            self._platform.push_member_event(suite, self._corp, member, event, {"EventKey": ""})

    def _member(self, view: View, member: Member, changed: Iterable[str]) -> Fields:
        fields: Fields = {"UserID": view.userid(member), "OpenUserID": member.open_userid}
        if "name" in changed:
            fields["Name"] = view.name(member)
        if "department" in changed:
            fields["Department"] = ",".join(map(str, member.department))
            fields["MainDepartment"] = member.main_department
            fields["IsLeaderInDept"] = ",".join(map(str, member.is_leader_in_dept))
        if "direct_leader" in changed and member.direct_leader:
            fields["DirectLeader"] = ",".join(view.userids(member.direct_leader))
        for attribute, name in PLAIN_FIELDS.items():
            value = getattr(member, attribute)
            if attribute in changed and value:
                fields[name] = str(value)
        return fields

    def _department(self, number: int) -> Department:
        if number not in self._corp.departments:
            raise Refusal(60003)
        return self._corp.departments[number]

    def _need_departments(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            self._department(number)

    def _check_unique(self, member: Member | None, values: Mapping[str, Any]) -> None:
        for attribute, code in (("mobile", 60104), ("email", 60106)):
            value = values.get(attribute)
            if value and any(
                getattr(other, attribute) == value for other in self._corp.members.values() if other is not member
            ):
                raise Refusal(code)


def member_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields given by name, when all of them are fields of a member.

    Raises:
        ValueError: One is not.
    """
    unknown = set(fields) - set(MEMBER_FIELDS)
    if unknown:
        raise ValueError(f"a member has no {', '.join(sorted(unknown))}; there are {', '.join(MEMBER_FIELDS)}")
    return dict(fields)


def _assign(target: Member | Department, changes: Mapping[str, Any]) -> None:
    for name, value in changes.items():
        if value is not None:
            setattr(target, name, value)
