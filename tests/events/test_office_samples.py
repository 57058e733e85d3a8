"""Pushes of the office apps, the provider's orders and devices: one made-up sample per peculiarity of the wire form."""

from __future__ import annotations

import json
from typing import Any

import pytest

from qyapi import events, to_dict
from qyapi.events import Event
from qyapi_runtime.callback.xml import build_xml, parse_xml
from qyapi_runtime.drift import Drift

HEADER = """<ToUserName><![CDATA[ww1]]></ToUserName><FromUserName><![CDATA[sys]]></FromUserName>
<CreateTime>1700000000</CreateTime><MsgType><![CDATA[event]]></MsgType>"""

APPROVAL = """<Event><![CDATA[sys_approval_change]]></Event><AgentID>3010040</AgentID>
<ApprovalInfo>
  <SpNoStr><![CDATA[202511240001]]></SpNoStr><SpNo>202511240001</SpNo><SpName>出差</SpName><SpStatus>1</SpStatus>
  <TemplateId>T1</TemplateId><ApplyTime>1700000000</ApplyTime>
  <Applyer><UserId>anna</UserId><Party><![CDATA[7]]></Party></Applyer>
  <SpRecord>
    <SpStatus>2</SpStatus><ApproverAttr>1</ApproverAttr>
    <Details><Approver><UserId>bo</UserId></Approver><Speech><![CDATA[]]></Speech><SpStatus>2</SpStatus>
      <SpTime>1700000001</SpTime><Attach>M1</Attach><Attach>M2</Attach></Details>
    <Details><Approver><UserId>cai</UserId></Approver><SpStatus>1</SpStatus><SpTime>0</SpTime></Details>
  </SpRecord>
  <SpRecord><SpStatus>1</SpStatus></SpRecord>
  <Comments><CommentUserInfo><UserId>bo</UserId></CommentUserInfo><CommentTime>1700000002</CommentTime>
    <CommentId>9223372036854775807</CommentId></Comments>
  <ProcessList>
    <NodeList><NodeType>1</NodeType><SubNodeList><UserInfo><UserId>bo</UserId></UserInfo></SubNodeList></NodeList>
    <NodeList><NodeType>2</NodeType></NodeList>
  </ProcessList>
  <StatuChangeEvent>2</StatuChangeEvent>
</ApprovalInfo>"""

UPLOAD = """<Event>meeting_change</Event><ChangeType><![CDATA[medium_upload]]></ChangeType><MeetingId>m1</MeetingId>
<AllUploadStatus>false</AllUploadStatus>
<UploadInfo><MediumUrl>https://a/1</MediumUrl><MediumType>2</MediumType><UploadStatus>0</UploadStatus></UploadInfo>
<UploadInfo><MediumUrl>https://a/2</MediumUrl><MediumType>1</MediumType><UploadStatus>1</UploadStatus></UploadInfo>"""

TEMPERATURES = """<ToUserName>ww1</ToUserName><FromUserName>sys</FromUserName><MsgType>event</MsgType>
<Event>device_temperature_data_report</Event><TimeStamp>1700000000</TimeStamp>
<TemperatureDataList><Item><OpenUserId>wo1</OpenUserId><UserType>0</UserType><TimeStamp>1700000001</TimeStamp>
<Temperature><![CDATA[36.7]]></Temperature><Status>0</Status></Item></TemperatureDataList><DeviceSn>S</DeviceSn>"""

ACTIVATED = """<ServiceCorpId>wwp</ServiceCorpId><InfoType>auto_activate</InfoType><AuthCorpId>wwc</AuthCorpId>
<Scene>1</Scene><TimeStamp>1700000000</TimeStamp><AccountList><ActiveCode><![CDATA[CODE]]></ActiveCode><Type>1</Type>
<ExpireTime>1800000000</ExpireTime><UserId>wo1</UserId></AccountList>"""


def parse(content: str) -> Event:
    """Read the XML; whatever it is, nothing of it is lost."""
    text = f"<xml>{content}</xml>"
    found = events.parse(text)
    assert to_dict(found) == dict(found.raw) == parse_xml(text.encode())
    return found


def test_elements_that_repeat_inside_elements_that_repeat(drifts: list[Drift]) -> None:
    found = parse(HEADER + APPROVAL)
    assert isinstance(found, events.SysApprovalChange)
    info = found.approval_info
    assert (info.sp_no, info.applyer.party, info.statu_change_event) == ("202511240001", 7, 2)
    records = info.sp_record or []
    details = records[0].details or []
    assert [detail.approver.user_id for detail in details] == ["bo", "cai"]
    assert (details[0].attach, details[0].speech, details[1].sp_time) == (["M1", "M2"], "", 0)
    assert records[1].details is None
    assert [node.node_type for node in info.process_list or []] == [1, 2]
    assert [comment.comment_id for comment in info.comments or []] == ["9223372036854775807"]
    assert drifts == []


@pytest.mark.parametrize(("inside", "groups"), [("<GroupId>1</GroupId>", [1]), ("", None)])
def test_items_in_a_wrapper_and_an_empty_wrapper(drifts: list[Drift], inside: str, groups: list[int] | None) -> None:
    found = parse(
        f"{HEADER}<Event>change_chain</Event><ChangeType>delete_group</ChangeType><ChainId>ch1</ChainId>"
        f"<GroupIds>{inside}</GroupIds>"
    )
    assert isinstance(found, events.DeleteChainGroup)
    assert found.group_ids == groups
    assert drifts == []


def test_an_empty_element_inside_a_lone_one_is_not_lost(drifts: list[Drift]) -> None:
    found = parse(HEADER + APPROVAL.replace("<CommentId>", "<Attach></Attach><CommentId>"))
    assert isinstance(found, events.SysApprovalChange)
    assert (found.approval_info.comments or [])[0].attach is None
    assert drifts == []


@pytest.mark.parametrize("ids", [["s1"], ["s1", "s2"]])
def test_one_element_is_a_list_as_well(drifts: list[Drift], ids: list[str]) -> None:
    spaces = "".join(f"<SpaceId><![CDATA[{each}]]></SpaceId>" for each in ids)
    found = parse(f"{HEADER}<Event>wedrive_space_change</Event><ChangeType>dismiss_space</ChangeType>{spaces}")
    assert isinstance(found, events.DismissWedriveSpace)
    assert found.space_id == ids
    assert drifts == []


def test_objects_that_repeat_with_flags_and_words_for_truth(drifts: list[Drift]) -> None:
    found = parse(HEADER + UPLOAD)
    assert isinstance(found, events.UploadMeetingMedium)
    assert found.all_upload_status is False
    assert [upload.upload_status for upload in found.upload_info or []] == [False, True]
    assert drifts == []


def test_blanks_inside_cdata_belong_to_an_id_and_not_to_a_kind(drifts: list[Drift]) -> None:
    found = parse(
        f"{HEADER}<Event><![CDATA[ book_meeting_room ]]></Event><MeetingRoomId>1</MeetingRoomId>"
        "<BookingId><![CDATA[bk1 ]]></BookingId>"
    )
    assert isinstance(found, events.BookMeetingRoom)
    assert (found.meeting_room_id, found.booking_id) == (1, "bk1 ")
    assert drifts == []


def test_text_that_should_have_been_cdata_stays_as_it_is(drifts: list[Drift]) -> None:
    found = parse(
        f"{HEADER}<Event>change_chain</Event><ChangeType>create_group</ChangeType><ChainId>![CDATA[ch1]]</ChainId>"
        "<GroupIds><GroupId>1</GroupId><GroupId>2</GroupId></GroupIds>"
    )
    assert isinstance(found, events.CreateChainGroup)
    assert (found.chain_id, found.group_ids) == ("![CDATA[ch1]]", [1, 2])
    assert drifts == []


def test_a_push_with_the_time_of_the_other_family(drifts: list[Drift]) -> None:
    found = parse(TEMPERATURES)
    assert isinstance(found, events.DeviceTemperatureDataReport)
    assert (found.time_stamp, found.create_time) == (1700000000, None)
    (reading,) = found.temperature_data_list or []
    assert (reading.temperature, reading.time_stamp) == (36.7, 1700000001)
    assert drifts == []


def test_a_push_to_the_system_url_keeps_its_codes_to_itself(drifts: list[Drift]) -> None:
    found = parse(ACTIVATED)
    assert isinstance(found, events.AutoActivate)
    (account,) = found.account_list or []
    assert (found.service_corp_id, account.active_code, account.expire_time) == ("wwp", "CODE", 1800000000)
    assert "CODE" not in repr(found)
    assert drifts == []


@pytest.mark.parametrize(
    ("event", "change_type", "kind"),
    [
        ("meeting_change", "join_from_meeting_room", events.JoinFromWaitingRoom),
        ("meeting_change", "holograms_on", events.MeetingChange),
        ("meeting_statistics", "start_meeting", events.StartMeeting),
        ("wedrive_file_change", "xxx_file", events.WedriveFileChange),
        ("app_email_change", "receive_email", events.ReceiveAppEmail),
        ("public_email_change", "receive_email", events.ReceivePublicEmail),
        ("smart_sheet_change", "add_filed", events.AddSmartSheetField),
        ("smart_sheet_change", "add_field", events.SmartSheetChange),
    ],
)
def test_the_change_type_chooses_the_class(event: str, change_type: str, kind: type[Event]) -> None:
    found = parse(f"{HEADER}<Event>{event}</Event><ChangeType>{change_type}</ChangeType>")
    assert type(found) is kind
    assert (found.event, found.change_type) == (event, change_type)


def test_the_json_form_has_the_wrapper_as_an_object(drifts: list[Drift]) -> None:
    content: dict[str, Any] = {
        "ToUserName": "ww1",
        "FromUserName": "sys",
        "CreateTime": 1700000000,
        "MsgType": "event",
        "Event": "change_chain",
        "ChangeType": "corp_join",
        "ChainId": "ch1",
        "CorpIds": {"CorpId": ["ww2", "ww3"]},
    }
    found = events.parse(json.dumps(content))
    assert isinstance(found, events.JoinChainCorp)
    assert found.corp_ids == ["ww2", "ww3"]
    assert to_dict(found) == content
    assert drifts == []


def test_a_changed_list_goes_back_into_its_wrapper() -> None:
    content = {"MsgType": "event", "Event": "change_chain", "ChangeType": "remove_corp", "ChainId": "ch1"}
    found = events.parse(build_xml({**content, "CorpIds": {"CorpId": ["ww2", "ww3"]}}))
    assert isinstance(found, events.RemoveChainCorp)
    found.corp_ids = ["ww4"]
    assert to_dict(found) == {**content, "CorpIds": {"CorpId": ["ww4"]}}
