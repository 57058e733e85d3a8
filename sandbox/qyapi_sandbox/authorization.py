"""Apps installed, changed and removed at corps, with the pushes that tell of it."""

from __future__ import annotations

from qyapi_sandbox.checks import check_state
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.ids import fresh
from qyapi_sandbox.platform import AuthCode, Platform
from qyapi_sandbox.world import Agent, Corp, Installation, Suite

FIRST_AGENTID = 1000003


def install(platform: Platform, suite: Suite, corp: Corp, *, state: str = "", push: bool = True) -> str:
    """Install an app at a corp, or authorise it again; the auth_code that create_auth does not take.

    Raises:
        Refusal: The state is not letters and digits (84025).
    """
    check_state(state)
    key = suite.suite_id, corp.corpid
    installation = platform.world.installations.get(key)
    if installation is None:
        agentid = max([FIRST_AGENTID - 1, *corp.agents]) + 1
        corp.agents[agentid] = Agent(agentid=agentid, name=suite.name, description=suite.name)
        installation = platform.world.installations[key] = Installation(
            suite_id=suite.suite_id,
            corpid=corp.corpid,
            agentid=agentid,
            permanent_code=fresh(43),
            userid=corp.admin.userid,
        )
    installation.state = state
    if push:
        code = platform.auth_codes.issue(AuthCode(suite.suite_id, corp.corpid, state))
        platform.push(suite, "create_auth", {"AuthCode": code, "State": state})
    return platform.auth_codes.issue(AuthCode(suite.suite_id, corp.corpid, state))


def change(platform: Platform, suite: Suite, corp: Corp, *, state: str = "") -> None:
    """Let a corp change what an app may do or who sees it.

    Raises:
        Refusal: The app is not installed there (48004).
    """
    installation = platform.world.installation(suite.suite_id, corp.corpid)
    platform.push(suite, "change_auth", {"AuthCorpId": corp.corpid, "State": state or installation.state})


def cancel(platform: Platform, suite: Suite, corp: Corp) -> None:
    """Remove an app from a corp; its permanent code and tokens end.

    Raises:
        Refusal: The app is not installed there (48004).
    """
    installation = platform.world.installation(suite.suite_id, corp.corpid)
    del platform.world.installations[suite.suite_id, corp.corpid]
    del corp.agents[installation.agentid]
    _end_code(platform, installation)
    platform.push(suite, "cancel_auth", {"AuthCorpId": corp.corpid})


def reset_permanent_code(platform: Platform, suite: Suite, corp: Corp) -> None:
    """Give a customized app a new permanent code; the old one and its tokens end.

    Raises:
        Refusal: The app is not installed there (48004), or not a customized one (48002).
    """
    if not suite.customized:
        raise Refusal(48002, "only the code of a customized app can be reset")
    installation = platform.world.installation(suite.suite_id, corp.corpid)
    _end_code(platform, installation)
    installation.permanent_code = fresh(43)
    code = platform.auth_codes.issue(AuthCode(suite.suite_id, corp.corpid, installation.state))
    platform.push(suite, "reset_permanent_code", {"AuthCode": code})


def authorized(platform: Platform, suite_id: str, corpid: str, permanent_code: str) -> Installation:
    """An installation by its permanent code.

    Raises:
        Refusal: The app is not installed there (48004), or the code is another (40084).
    """
    platform.world.corp(corpid)
    installation = platform.world.installation(suite_id, corpid)
    if installation.permanent_code != permanent_code:
        raise Refusal(40084)
    return installation


def _end_code(platform: Platform, installation: Installation) -> None:
    platform.world.ended_codes.add(installation.permanent_code)
    platform.tokens.revoke(
        lambda token: (token.grant.suite_id, token.grant.corpid) == (installation.suite_id, installation.corpid)
    )
