"""Departments (部门管理)."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.api.call import Call, handles
from qyapi_sandbox.contacts import Contacts
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.view import subtree
from qyapi_sandbox.world import Department

CHANGEABLE = ("name", "name_en", "parentid", "order")


@handles("department/list")
def list_(call: Call) -> dict[str, Any]:
    return {"department": [_detailed(call, department) for department in _listed(call)]}


@handles("department/simplelist")
def simplelist(call: Call) -> dict[str, Any]:
    return {
        "department_id": [
            {"id": department.id, "parentid": department.parentid, "order": department.order}
            for department in _listed(call)
        ]
    }


@handles("department/get")
def get(call: Call) -> dict[str, Any]:
    departments = call.corp.departments
    number = call.number("id")
    if number not in departments:
        raise Refusal(60003)
    return {"department": _detailed(call, departments[number])}


@handles("department/create")
def create(call: Call) -> dict[str, Any]:
    department = _contacts(call).add_department(
        call.text("name"),
        call.number("parentid", 1),
        number=call.number("id"),
        order=call.number("order"),
        name_en=call.text("name_en"),
    )
    return {"id": department.id}


@handles("department/update")
def update(call: Call) -> None:
    changes = {name: call.body[name] for name in CHANGEABLE if call.body.get(name) is not None}
    _contacts(call).update_department(call.number("id"), changes)


@handles("department/delete")
def delete(call: Call) -> None:
    _contacts(call).remove_department(call.number("id"))


def _contacts(call: Call) -> Contacts:
    return Contacts(call.platform, call.corp, by=call.caller.suite_id)


def _listed(call: Call) -> list[Department]:
    departments = call.corp.departments
    start = call.number("id", 1)
    if start not in departments:
        raise Refusal(60003)
    below = subtree(call.corp, start)
    return [department for department in departments.values() if department.id in below]


def _detailed(call: Call, department: Department) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "id": department.id,
        "name": call.view.department_name(department),
        "parentid": department.parentid,
        "order": department.order,
    }
    if not call.caller.suite_id:
        answer["name_en"] = department.name_en
        answer["department_leader"] = [
            member.userid
            for member in call.corp.members.values()
            if (department.id, 1) in zip(member.department, member.is_leader_in_dept, strict=False)
        ]
    return answer
