"""The wire forms that pushes come in: the right class, every value typed, nothing reported, nothing lost."""

from __future__ import annotations

import json
from typing import Any

import pytest

import qyapi
from qyapi import Drift, events

TO_DATA_URL = (
    "<ToUserName><![CDATA[ww1]]></ToUserName><FromUserName><![CDATA[ann]]></FromUserName>"
    "<CreateTime>1700000000</CreateTime><AgentID>1000002</AgentID>"
)
TO_INSTRUCTION_URL = "<SuiteId><![CDATA[ww2]]></SuiteId><TimeStamp>1700000000</TimeStamp>"
CORP = "<AuthCorpId><![CDATA[ww1]]></AuthCorpId>"


def agent(kind: str, rest: str) -> str:
    return f"<xml>{TO_DATA_URL}<MsgType>event</MsgType><Event><![CDATA[{kind}]]></Event>{rest}</xml>"


def message(kind: str, rest: str) -> str:
    return f"<xml>{TO_DATA_URL}<MsgType><![CDATA[{kind}]]></MsgType>{rest}</xml>"


def suite(kind: str, rest: str) -> str:
    return f"<xml>{TO_INSTRUCTION_URL}<InfoType><![CDATA[{kind}]]></InfoType>{rest}</xml>"


PLACE = "<Latitude>23.104</Latitude><Longitude>113.32</Longitude><Precision>65</Precision>"
PLACE_SENT = (
    "<MsgId>1</MsgId><Location_X>23.1</Location_X><Location_Y>113</Location_Y><Scale>20</Scale><Label>x</Label>"
)
PRICE = "<ChangeType>change_price</ChangeType><Price>30000</Price><EffectiveTime>1700000000</EffectiveTime>"
NEW_CUSTOMER = (
    "<ChangeType><![CDATA[add_external_contact]]></ChangeType><UserID>ann</UserID><ExternalUserID>wo1</ExternalUserID>"
)
NEW_MEMBERS = (
    "<ChangeType>update</ChangeType><ChatId>wr1</ChatId><UpdateDetail>add_member</UpdateDetail>"
    "<MemChangeCnt>{}</MemChangeCnt><MemChangeList>{}</MemChangeList>"
)
BATCH = "<ChangeList><TimeStamp>1700000000</TimeStamp><ChangeType>create_student</ChangeType><Id>{}</Id></ChangeList>"
APPROVAL = """<ApprovalInfo>
    <ThirdNo>7</ThirdNo><OpenSpName>Leave</OpenSpName><OpenTemplateId>t</OpenTemplateId><OpenSpStatus>1</OpenSpStatus>
    <ApplyTime>1700000000</ApplyTime><ApplyUserName>Ann</ApplyUserName><ApplyUserId>ann</ApplyUserId>
    <ApplyUserParty>IT</ApplyUserParty><ApplyUserImage>https://img.example/a</ApplyUserImage>
    <ApprovalNodes><ApprovalNode>
        <NodeStatus>1</NodeStatus><NodeAttr>1</NodeAttr><NodeType>1</NodeType>
        <Items><Item>
            <ItemName>Bob</ItemName><ItemUserId>bob</ItemUserId><ItemImage>https://img.example/b</ItemImage>
            <ItemStatus>1</ItemStatus><ItemSpeech><![CDATA[]]></ItemSpeech><ItemOpTime>0</ItemOpTime>
        </Item></Items>
    </ApprovalNode></ApprovalNodes>
    <NotifyNodes></NotifyNodes><approverstep>0</approverstep>
</ApprovalInfo>"""
VOTE = """<TaskId>t</TaskId><CardType>vote_interaction</CardType><ResponseCode>r</ResponseCode><SelectedItems>
    <SelectedItem>
        <QuestionKey>q1</QuestionKey><OptionIds><OptionId>a</OptionId><OptionId>b</OptionId></OptionIds>
    </SelectedItem>
    <SelectedItem><QuestionKey>q2</QuestionKey><OpitonIds><OpitonId>c</OpitonId></OpitonIds></SelectedItem>
</SelectedItems>"""


@pytest.mark.parametrize(
    ("push", "kind", "path", "value"),
    [
        pytest.param(
            message("text", "<Content><![CDATA[ hi ]]></Content><MsgId>64</MsgId>"),
            events.TextMessage,
            "content",
            " hi ",
            id="blanks in CDATA",
        ),
        pytest.param(
            message("text", "<Content>hi</Content><MsgId>CAIQ/1=</MsgId>"),
            events.TextMessage,
            "msg_id",
            "CAIQ/1=",
            id="an id that is no number",
        ),
        pytest.param(agent("LOCATION", PLACE), events.LocationReport, "precision", 65.0, id="a capital event"),
        pytest.param(
            message("location", PLACE_SENT),
            events.LocationMessage,
            "location_x",
            23.1,
            id="a message of nearly the same name",
        ),
        pytest.param(
            suite("change_external_contact", CORP + NEW_CUSTOMER),
            events.AddExternalContact,
            "auth_corp_id",
            "ww1",
            id="instruction URL",
        ),
        pytest.param(
            agent("change_external_contact", NEW_CUSTOMER),
            events.AddExternalContact,
            "to_user_name",
            "ww1",
            id="the same on the data URL",
        ),
        pytest.param(
            agent("change_external_contact", NEW_CUSTOMER.replace("add_", "sell_")),
            events.ChangeExternalContact,
            "external_user_id",
            "wo1",
            id="a change type not known",
        ),
        pytest.param(
            suite("change_school_contact", "<ChangeType>create_department</ChangeType><Id>1</Id>"),
            events.CreateSchoolDepartment,
            "id",
            "1",
            id="a change type",
        ),
        pytest.param(
            agent("change_school_contact", "<ChangeType>create_deparmtment</ChangeType><Id>1</Id>"),
            events.CreateSchoolDepartment,
            "id",
            "1",
            id="the same misspelt",
        ),
        pytest.param(
            agent("change_external_chat", NEW_MEMBERS.format(2, "<Item>ann</Item><Item>bob</Item>")),
            events.UpdateExternalChat,
            "mem_change_list",
            ["ann", "bob"],
            id="wrapped list",
        ),
        pytest.param(
            agent("change_external_chat", NEW_MEMBERS.format(1, "<Item>ann</Item>")),
            events.UpdateExternalChat,
            "mem_change_list",
            ["ann"],
            id="wrapped list of one",
        ),
        pytest.param(
            agent("change_external_chat", NEW_MEMBERS.format(0, "")),
            events.UpdateExternalChat,
            "mem_change_list",
            None,
            id="empty wrapped list",
        ),
        pytest.param(
            agent("kf_account_auth_change", "<AuthAddOpenKfId>wk1</AuthAddOpenKfId>" * 2),
            events.KfAccountAuthChange,
            "auth_add_open_kf_id",
            ["wk1", "wk1"],
            id="repeated",
        ),
        pytest.param(
            agent("kf_account_auth_change", "<AuthDelOpenKfId>wk1</AuthDelOpenKfId>"),
            events.KfAccountAuthChange,
            "auth_del_open_kf_id",
            ["wk1"],
            id="repeated once",
        ),
        pytest.param(
            suite("change_school_contact_batch", CORP + BATCH.format("s1") + BATCH.format("s2")),
            events.ChangeSchoolContactBatch,
            "change_list.1.id",
            "s2",
            id="repeated structs",
        ),
        pytest.param(
            suite("change_school_contact_batch", CORP + BATCH.format("s1")),
            events.ChangeSchoolContactBatch,
            "change_list.0.time_stamp",
            1700000000,
            id="a struct repeated once",
        ),
        pytest.param(
            agent("open_approval_change", APPROVAL),
            events.OpenApprovalChange,
            "approval_info.approval_nodes.0.items.0.item_user_id",
            "bob",
            id="lists in lists",
        ),
        pytest.param(
            agent("template_card_event", VOTE),
            events.TemplateCardEvent,
            "selected_items.0.option_ids",
            ["a", "b"],
            id="wrapped in wrapped",
        ),
        pytest.param(
            agent("template_card_event", VOTE),
            events.TemplateCardEvent,
            "selected_items.1.opiton_ids",
            ["c"],
            id="an element misspelt",
        ),
        pytest.param(
            suite("create_auth", "<AuthCode>c</AuthCode><ExtraInfo></ExtraInfo>"),
            events.CreateAuth,
            "extra_info",
            None,
            id="empty struct",
        ),
        pytest.param(
            suite("share_agent_change", "<CorpId>![CDATA[ww3]]</CorpId><AgentId>12</AgentId>"),
            events.ShareAgentChange,
            "sharing_agent_id",
            12,
            id="AgentId beside AgentID",
        ),
        pytest.param(suite("customer_acquisition", PRICE), events.AcquisitionChangePrice, "price", 30000, id="cents"),
    ],
)
def test_a_push_is_read_whole(
    push: str, kind: type[events.Event], path: str, value: object, drifts: list[Drift]
) -> None:
    event = events.parse(push)
    assert type(event) is kind
    assert at(event, path) == value
    assert drifts == []
    assert qyapi.to_dict(event) == event.raw


@pytest.mark.parametrize(
    ("content", "kind", "path", "value"),
    [
        ({"MsgType": "text", "Content": "hi", "MsgId": 64}, events.TextMessage, "msg_id", "64"),
        (
            {"InfoType": "change_school_contact", "ChangeType": "update_department", "Id": 1},
            events.UpdateSchoolDepartment,
            "id",
            "1",
        ),
        (
            {
                "MsgType": "event",
                "Event": "change_external_chat",
                "ChangeType": "update",
                "ChatId": "wr1",
                "UpdateDetail": "add_member",
                "MemChangeList": {"Item": ["ann"]},
            },
            events.UpdateExternalChat,
            "mem_change_list",
            ["ann"],
        ),
    ],
)
def test_a_push_in_json(
    content: dict[str, Any], kind: type[events.Event], path: str, value: object, drifts: list[Drift]
) -> None:
    event = events.parse(json.dumps(content))
    assert type(event) is kind
    assert at(event, path) == value
    assert drifts == []
    assert qyapi.to_dict(event) == content


def test_secrets_of_a_push_are_not_shown() -> None:
    event = events.parse(agent("kf_msg_or_event", "<Token>ENC-SECRET</Token><OpenKfId>wk1</OpenKfId>"))
    assert isinstance(event, events.KfMsgOrEvent)
    assert event.token == "ENC-SECRET"
    assert "ENC-SECRET" not in repr(event)


def test_the_enums_tell_messages_from_events() -> None:
    assert {events.MsgType.EVENT.value, events.MsgType.TEXT.value} == {"event", "text"}
    assert "text" not in {kind.value for kind in events.EventType}
    assert events.EventType("LOCATION") is events.EventType.LOCATION


def at(value: Any, path: str) -> object:
    for step in path.split("."):
        value = value[int(step)] if step.isdigit() else getattr(value, step)
    return value
