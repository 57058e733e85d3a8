"""Tokens and tickets (获取凭证)."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.api.call import Call, handles
from qyapi_sandbox.authorization import authorized
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.platform import Platform
from qyapi_sandbox.tokens import Grant

TICKET_LIFETIME = 1800
"""How long a suite_ticket is good, in seconds."""


@handles("service/get_provider_token")
def get_provider_token(call: Call) -> dict[str, Any]:
    provider = call.platform.world.provider
    if call.text("corpid") != provider.corpid:
        raise Refusal(40013)
    if call.text("provider_secret") != provider.secret:
        raise Refusal(40001)
    return issue(call.platform, Grant("provider"), "provider_access_token")


@handles("service/get_suite_token")
def get_suite_token(call: Call) -> dict[str, Any]:
    suite = call.platform.world.suite(call.text("suite_id"))
    if call.text("suite_secret") != suite.secret:
        raise Refusal(40080)
    oldest = call.platform.clock.now() - TICKET_LIFETIME
    if not any(ticket.value == call.text("suite_ticket") and ticket.created > oldest for ticket in suite.tickets):
        raise Refusal(40085)
    return issue(call.platform, Grant("suite", suite_id=suite.suite_id), "suite_access_token")


@handles("service/get_corp_token", third_party=True)
def get_corp_token(call: Call) -> dict[str, Any]:
    platform, suite_id = call.platform, call.caller.suite_id
    installation = authorized(platform, suite_id, call.text("auth_corpid"), call.text("permanent_code"))
    return issue(platform, Grant("corp", suite_id, installation.corpid, installation.agentid), "access_token")


@handles("gettoken")
def gettoken(call: Call) -> dict[str, Any]:
    platform, corpid, secret = call.platform, call.text("corpid"), call.text("corpsecret")
    for installation in platform.world.installations.values():
        if (installation.corpid, installation.permanent_code) == (corpid, secret):
            suite = platform.world.suite(installation.suite_id)
            if not suite.customized:
                raise Refusal(48002, "a third-party app gets its token from service/get_corp_token")
            grant = Grant("corp", suite.suite_id, corpid, installation.agentid)
            return issue(platform, grant, "access_token")
    if corpid in platform.world.corps:
        raise Refusal(48004 if secret in platform.world.ended_codes else 40001)
    corp = platform.world.corp_by_plain_id(corpid)
    for agent in corp.agents.values():
        if agent.secret and agent.secret == secret:
            return issue(platform, Grant("corp", corpid=corp.corpid, agentid=agent.agentid), "access_token")
    raise Refusal(40001)


@handles("get_jsapi_ticket")
def get_jsapi_ticket(call: Call) -> dict[str, Any]:
    return issue(call.platform, Grant("jsapi ticket", corpid=call.caller.corpid), "ticket")


@handles("ticket/get")
def ticket_get(call: Call) -> dict[str, Any]:
    caller = call.caller
    return issue(call.platform, Grant("agent ticket", caller.suite_id, caller.corpid, caller.agentid), "ticket")


def issue(platform: Platform, grant: Grant, name: str) -> dict[str, Any]:
    """The fields of an answer with a token."""
    token = platform.tokens.issue(grant)
    return {name: token.value, "expires_in": token.expires_in(platform.clock.now())}
