"""What the spec of the provider's side promises beyond field for field."""

from __future__ import annotations

from typing import Any

import pytest

from qyapi import decode, to_dict
from qyapi.types.service.authorization import Authorization, PermanentCode, PermanentInfo, RegisterCodeInfo
from qyapi.types.service.login import Getuserinfo3rdResponse, MiniprogramSession, UserInfo3rd
from qyapi_runtime.drift import Drift
from qyapi_runtime.struct import Struct


def agent(agentid: int, **more: Any) -> dict[str, Any]:
    return {"agentid": agentid, "name": "报销", "round_logo_url": "r", "square_logo_url": "s", **more}


def granted(*agents: dict[str, Any]) -> dict[str, Any]:
    corp = {"corpid": "wpOne", "corp_name": "一号"}
    return {"permanent_code": "code-1", "auth_corp_info": corp, "auth_info": {"agent": list(agents)}}


@pytest.mark.parametrize("answer", [PermanentInfo, Authorization])
def test_the_app_of_a_single_app_authorisation(answer: type[PermanentInfo] | type[Authorization]) -> None:
    info = decode(answer, granted(agent(1000007)))
    assert info.agent_id == 1000007
    assert info.is_customized_app is False


@pytest.mark.parametrize("answer", [PermanentInfo, Authorization])
def test_a_customized_app_says_so(answer: type[PermanentInfo] | type[Authorization]) -> None:
    assert decode(answer, granted(agent(1000007, is_customized_app=True))).is_customized_app is True
    assert decode(answer, granted(agent(1000007, is_customized_app=False))).is_customized_app is False


@pytest.mark.parametrize("answer", [PermanentInfo, Authorization])
def test_no_agent_id_where_there_is_none_or_several(answer: type[PermanentInfo] | type[Authorization]) -> None:
    contact_app = {key: value for key, value in granted().items() if key != "auth_info"}
    assert decode(answer, contact_app).agent_id is None
    assert decode(answer, contact_app).is_customized_app is False
    assert decode(answer, granted()).agent_id is None
    assert decode(answer, granted(agent(1), agent(2))).agent_id is None


@pytest.mark.parametrize(
    ("answer", "content"),
    [
        (PermanentInfo, {**granted(), "permanent_code": "hush-1", "access_token": "hush-2"}),
        (PermanentCode, {**granted(), "permanent_code": "hush-1"}),
        (RegisterCodeInfo, {"register_code": "hush-1", "template_id": "tpl"}),
        (UserInfo3rd, {"user_ticket": "hush-1"}),
        (Getuserinfo3rdResponse, {"user_ticket": "hush-1"}),
        (MiniprogramSession, {"corpid": "wpOne", "userid": "lin", "session_key": "hush-1", "open_userid": "wo1"}),
    ],
)
def test_codes_and_tickets_are_not_shown(answer: type[Struct], content: dict[str, Any]) -> None:
    found = decode(answer, content)
    assert "hush" not in repr(found)
    assert to_dict(found) == content


@pytest.mark.parametrize("names", ["二号", ["二号", "三号"]])
def test_further_names_come_alone_or_as_a_list(names: str | list[str], drifts: list[Drift]) -> None:
    content = {"auth_corp_info": {"corpid": "wpOne", "corp_name": "一号", "corp_ex_name": {"name_list": names}}}
    info = decode(Authorization, content)
    assert info.auth_corp_info.corp_ex_name is not None
    assert info.auth_corp_info.corp_ex_name.name_list == ([names] if isinstance(names, str) else names)
    assert to_dict(info) == content
    assert drifts == []
