"""Members, departments and tags: read, changed, and pushed when they change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qyapi_runtime.drift import Drift
from qyapi_sandbox import Sandbox
from tests.sandbox.conftest import App, Wecom, extended_spec, undrifted

TEXT, NUMBER, NUMBERS, TEXTS = "string", "int", {"list": "int"}, {"list": "string"}
CALLS: dict[str, tuple[str, dict[str, Any]]] = {
    "user/create": ("POST", {"userid": TEXT, "name": TEXT, "department": NUMBERS, "mobile": TEXT, "gender": NUMBER}),
    "user/update": ("POST", {"userid": TEXT, "name": TEXT, "department": NUMBERS, "position": TEXT}),
    "user/delete": ("GET", {"userid": TEXT}),
    "user/batchdelete": ("POST", {"useridlist": TEXTS}),
    "user/getuserid": ("POST", {"mobile": TEXT}),
    "user/get_userid_by_email": ("POST", {"email": TEXT, "email_type": NUMBER}),
    "batch/userid_to_openuserid": ("POST", {"userid_list": TEXTS}),
    "user/list": ("GET", {"department_id": NUMBER, "fetch_child": "flag"}),
    "department/create": ("POST", {"name": TEXT, "parentid": NUMBER, "id": NUMBER}),
    "department/update": ("POST", {"id": NUMBER, "name": TEXT, "parentid": NUMBER}),
    "department/delete": ("GET", {"id": NUMBER}),
    "department/get": ("GET", {"id": NUMBER}),
    "department/simplelist": ("GET", {"id": NUMBER}),
    "agent/list": ("GET", {}),
    "message/recall": ("POST", {"msgid": TEXT}),
    "tag/create": ("POST", {"tagname": TEXT, "tagid": NUMBER}),
    "tag/update": ("POST", {"tagname": TEXT, "tagid": NUMBER}),
    "tag/delete": ("GET", {"tagid": NUMBER}),
    "tag/list": ("GET", {}),
    "tag/get": ("GET", {"tagid": NUMBER}),
    "tag/addtagusers": ("POST", {"tagid": NUMBER, "userlist": TEXTS, "partylist": NUMBERS}),
    "tag/deltagusers": ("POST", {"tagid": NUMBER, "userlist": TEXTS, "partylist": NUMBERS}),
}
OPERATIONS = {
    path.replace("/", "."): {
        "method": method,
        "path": f"/cgi-bin/{path}",
        "credential": "corp",
        "param": "access_token",
        "encoding": "none" if method == "GET" else "json",
        "query" if method == "GET" else "request": [{"name": name, "type": kind} for name, kind in fields.items()],
    }
    for path, (method, fields) in CALLS.items()
}


@pytest.fixture
def sandbox(tmp_path: Path, drifts: list[Drift]) -> Iterator[Sandbox]:
    """A sandbox that knows the calls above, whether the packaged spec does or not."""
    with undrifted(drifts, extended_spec(tmp_path, {"operations": OPERATIONS})) as sandbox:
        yield sandbox


def changes(app: App, sandbox: Sandbox) -> list[dict[str, Any]]:
    """What was pushed of contacts since the last look."""
    assert sandbox.wait_pushes()
    events = [app.events.get_nowait() for _ in range(app.events.qsize())]
    return [event for event in events if event["InfoType"] == "change_contact"]


def test_what_an_app_sees_depends_on_its_kind(wecom: Wecom, sandbox: Sandbox) -> None:
    member = sandbox.corp.members["ZhangWei"]
    third_party, own = wecom.corp_token(), wecom.internal_token()
    seen = wecom.get("user/get", access_token=third_party, userid="ZhangWei")
    assert seen["userid"] == seen["name"] == seen["open_userid"] == member.open_userid
    assert "mobile" not in seen
    assert wecom.get("user/get", access_token=third_party, userid=member.open_userid) == seen
    plain = wecom.get("user/get", access_token=own, userid="zhangwei")
    assert (plain["userid"], plain["name"], plain["mobile"]) == ("ZhangWei", "张伟", member.mobile)
    assert wecom.get("user/get", access_token=own, userid="Nobody")["errcode"] == 60111
    sandbox.settings.encrypted_ids = False
    assert wecom.get("user/get", access_token=third_party, userid="ZhangWei")["name"] == "张伟"


def test_ids_come_page_by_page(wecom: Wecom) -> None:
    token, cursor, pages = wecom.internal_token(), "", []
    while True:
        answer = wecom.post("user/list_id", {"cursor": cursor, "limit": 4}, access_token=token)
        pages.append([(entry["userid"], entry["department"]) for entry in answer["dept_user"]])
        cursor = answer["next_cursor"]
        if not cursor:
            break
    assert [len(page) for page in pages] == [4, 4, 3]
    assert len({entry for page in pages for entry in page}) == 11
    assert wecom.post("user/list_id", {"cursor": "odd"}, access_token=token)["errcode"] == 50100
    assert wecom.post("user/list_id", {"limit": 10001}, access_token=token)["errcode"] == 40058


def test_members_through_the_api(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    wecom.install()
    corp, query = sandbox.corp, {"access_token": wecom.internal_token()}
    body = {"userid": "XinRen", "name": "新人", "department": [2, 3], "mobile": "13900000000", "gender": 2}
    assert wecom.post("user/create", body, **query)["errcode"] == 0
    member = corp.members["XinRen"]
    assert wecom.post("user/create", body, **query)["errcode"] == 60102
    assert wecom.post("user/create", body | {"userid": "other"}, **query)["errcode"] == 60104
    unknown = body | {"userid": "other", "mobile": "1", "department": [99]}
    assert wecom.post("user/create", unknown, **query)["errcode"] == 60003
    assert wecom.post("user/getuserid", {"mobile": "13900000000"}, **query)["userid"] == "XinRen"
    update = {"userid": "XinRen", "department": [5], "position": "工程师"}
    assert wecom.post("user/update", update, **query)["errcode"] == 0
    listed = wecom.get("user/list", department_id=5, **query)["userlist"]
    assert {"ZhangWei", "LiuYang", "ChenJing", "XinRen"} == {user["userid"] for user in listed}
    assert wecom.get("user/delete", userid="XinRen", **query)["errcode"] == 0
    assert wecom.get("user/delete", userid="XinRen", **query)["errcode"] == 60111
    assert wecom.post("user/batchdelete", {"useridlist": ["WuXia", "Nobody"]}, **query)["errcode"] == 40031
    assert wecom.post("user/batchdelete", {"useridlist": ["WuXia", "ZhouTao"]}, **query)["errcode"] == 0
    assert corp.tags[2].users == []
    events = changes(app, sandbox)
    assert [event["ChangeType"] for event in events] == ["create_user", "update_user", *["delete_user"] * 3]
    created = events[0]
    assert created["AuthCorpId"] == corp.corpid
    assert (created["UserID"], created["Name"]) == (member.open_userid, member.open_userid)
    assert (created["Department"], created["Gender"]) == ("2,3", "2")
    assert (events[1]["Department"], events[1]["MainDepartment"], events[1]["Position"]) == ("5", "5", "工程师")
    assert "Mobile" not in events[1]


def test_members_are_found_by_other_ids(wecom: Wecom, sandbox: Sandbox) -> None:
    admin, query = sandbox.corp.admin, {"access_token": wecom.internal_token()}
    for body in ({"email": admin.biz_mail}, {"email": admin.email, "email_type": 2}):
        assert wecom.post("user/get_userid_by_email", body, **query)["userid"] == "LiMing"
    assert wecom.post("user/getuserid", {"mobile": "1"}, **query)["errcode"] == 46004
    converted = wecom.post("batch/userid_to_openuserid", {"userid_list": ["LiMing", "Nobody"]}, **query)
    assert converted["open_userid_list"] == [{"userid": "LiMing", "open_userid": admin.open_userid}]
    assert converted["invalid_userid_list"] == ["Nobody"]


def test_an_app_sees_itself_and_takes_messages_back(wecom: Wecom, sandbox: Sandbox) -> None:
    query = {"access_token": wecom.internal_token()}
    (agent,) = wecom.get("agent/list", **query)["agentlist"]
    body = {"agentid": agent["agentid"], "touser": "LiMing", "msgtype": "text", "text": {"content": "你好"}}
    msgid = {"msgid": wecom.post("message/send", body, **query)["msgid"]}
    assert wecom.post("message/recall", msgid, **query)["errcode"] == 0
    assert sandbox.messages == []
    assert wecom.post("message/recall", msgid, **query)["errcode"] == 40058


def test_departments_through_the_api(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    wecom.install()
    query = {"access_token": wecom.internal_token()}
    assert wecom.post("department/create", {"name": "新部门", "parentid": 2}, **query)["id"] == 6
    assert wecom.post("department/create", {"name": "新部门", "parentid": 2}, **query)["errcode"] == 60008
    assert wecom.post("department/create", {"name": "别的", "parentid": 99}, **query)["errcode"] == 60004
    assert wecom.post("department/update", {"id": 2, "parentid": 6}, **query)["errcode"] == 60010
    assert wecom.post("department/update", {"id": 6, "name": "改名", "parentid": 3}, **query)["errcode"] == 0
    assert wecom.get("department/get", id=6, **query)["department"]["name"] == "改名"
    assert [each["id"] for each in wecom.get("department/simplelist", id=3, **query)["department_id"]] == [3, 6]
    refusals = {number: wecom.get("department/delete", id=number, **query)["errcode"] for number in (1, 2, 4, 6, 99)}
    assert refusals == {1: 60007, 2: 60006, 4: 60005, 6: 0, 99: 60003}
    events = changes(app, sandbox)
    assert [event["ChangeType"] for event in events] == ["create_party", "update_party", "delete_party"]
    assert [event["Id"] for event in events] == ["6"] * 3
    assert (events[0]["Name"], events[0]["ParentId"], events[1]["ParentId"]) == ("6", "2", "3")


def test_tags_through_the_api(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    wecom.install()
    query = {"access_token": wecom.internal_token()}
    assert wecom.post("tag/create", {"tagname": "新标签"}, **query)["tagid"] == 3
    assert wecom.post("tag/create", {"tagname": "新标签"}, **query)["errcode"] == 40071
    answer = wecom.post(
        "tag/addtagusers", {"tagid": 3, "userlist": ["LiMing", "Nobody"], "partylist": [2, 99]}, **query
    )
    assert (answer["invalidlist"], answer["invalidparty"]) == ("Nobody", [99])
    assert wecom.post("tag/addtagusers", {"tagid": 3, "userlist": ["Nobody"]}, **query)["errcode"] == 40070
    tag = wecom.get("tag/get", tagid=3, **query)
    assert ([user["userid"] for user in tag["userlist"]], tag["partylist"]) == (["LiMing"], [2])
    assert wecom.post("tag/deltagusers", {"tagid": 3, "partylist": [2]}, **query)["errcode"] == 0
    assert wecom.post("tag/update", {"tagid": 3, "tagname": "改名"}, **query)["errcode"] == 0
    assert {tag["tagname"] for tag in wecom.get("tag/list", **query)["taglist"]} == {"负责人", "一线", "改名"}
    assert wecom.get("tag/delete", tagid=3, **query)["errcode"] == 0
    assert wecom.get("tag/get", tagid=3, **query)["errcode"] == 40068
    added, removed = changes(app, sandbox)
    assert (added["TagId"], added["AddUserItems"], added["AddPartyItems"]) == (
        "3",
        sandbox.corp.admin.open_userid,
        "2",
    )
    assert removed["DelPartyItems"] == "2"


def test_an_app_is_not_told_of_its_own_changes(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    token = wecom.corp_token()
    wecom.install(sandbox.customized_suite)
    wecom.post("user/update", {"userid": "LiMing", "position": "董事长"}, access_token=token)
    assert [event["SuiteId"] for event in changes(app, sandbox)] == [sandbox.customized_suite.suite_id]


def test_changes_from_python(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    wecom.install()
    corpid = sandbox.corp.corpid
    sandbox.add_member(corpid, userid="XinRen", name="新人", department=[1])
    sandbox.update_member(corpid, "XinRen", position="工程师")
    department = sandbox.add_department(corpid, name="新部门")
    sandbox.update_department(corpid, department.id, name="改名")
    sandbox.remove_department(corpid, department.id)
    sandbox.change_tag(corpid, 1, add=["XinRen"], remove=["LiMing"])
    sandbox.remove_member(corpid, "XinRen")
    kinds = [event["ChangeType"] for event in changes(app, sandbox)]
    assert kinds == [
        "create_user",
        "update_user",
        "create_party",
        "update_party",
        "delete_party",
        "update_tag",
        "delete_user",
    ]
    with pytest.raises(ValueError, match="a member has no shoe_size"):
        sandbox.add_member(corpid, userid="Other", name="别人", shoe_size=43)
