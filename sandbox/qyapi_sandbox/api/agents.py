"""Apps at a corp (应用管理)."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.api.call import Call, handles
from qyapi_sandbox.errors import Refusal

LOGO = "https://wework.qpic.cn/wwhead/sandbox/square"


@handles("agent/get")
def get(call: Call) -> dict[str, Any]:
    agentid = call.number("agentid")
    if agentid != call.caller.agentid:
        raise Refusal(301002 if agentid in call.corp.agents else 40056)
    agent = call.corp.agents[agentid]
    return {
        "agentid": agent.agentid,
        "name": agent.name,
        "square_logo_url": LOGO,
        "description": agent.description,
        "allow_userinfos": {"user": []},
        "allow_partys": {"partyid": [1]},
        "allow_tags": {"tagid": []},
        "close": 0,
        "redirect_domain": "example.com",
        "report_location_flag": 0,
        "isreportenter": 0,
        "home_url": "https://example.com",
    }


@handles("agent/list")
def list_(call: Call) -> dict[str, Any]:
    agent = call.corp.agents[call.caller.agentid]
    return {"agentlist": [{"agentid": agent.agentid, "name": agent.name, "square_logo_url": LOGO}]}
