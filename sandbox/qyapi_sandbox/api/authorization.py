"""Installing apps and asking what was authorised (应用授权)."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.api.call import Answer, Binary, Call, handles
from qyapi_sandbox.api.tokens import issue
from qyapi_sandbox.authorization import authorized
from qyapi_sandbox.checks import check_state
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.platform import AuthLink, Platform, PreAuth
from qyapi_sandbox.qrcode import png
from qyapi_sandbox.tokens import Grant
from qyapi_sandbox.world import Corp, Installation, Suite

LOGO = "https://wework.qpic.cn/wwhead/sandbox"
URL_RESULT = 2
"""result_type of get_app_qrcode that asks for a link instead of a picture."""


@handles("service/get_pre_auth_code", third_party=True)
def get_pre_auth_code(call: Call) -> dict[str, Any]:
    codes = call.platform.pre_auth_codes
    return {"pre_auth_code": codes.issue(PreAuth(call.caller.suite_id)), "expires_in": codes.lifetime}


@handles("service/set_session_info", third_party=True)
def set_session_info(call: Call) -> None:
    pre_auth = call.platform.pre_auth_codes.look(call.text("pre_auth_code"))
    if pre_auth.suite_id != call.caller.suite_id:
        raise Refusal(40077)
    pre_auth.session = dict(call.body.get("session_info") or {})


@handles("service/get_permanent_code")
def get_permanent_code(call: Call) -> dict[str, Any]:
    platform, installation, state = call.platform, *_exchange(call)
    suite = platform.world.suite(installation.suite_id)
    answer: dict[str, Any] = {}
    if not suite.customized:
        grant = Grant("corp", suite.suite_id, installation.corpid, installation.agentid)
        answer.update(issue(platform, grant, "access_token"))
    corp = platform.world.corp(installation.corpid)
    answer["permanent_code"] = installation.permanent_code
    answer.update(_authorization(platform, suite, corp, installation))
    answer["auth_corp_info"]["auth_type"] = 0
    answer["auth_user_info"] = _installer(call, installation)
    return answer | ({"state": state} if state else {})


@handles("service/v2/get_permanent_code")
def get_permanent_code_v2(call: Call) -> dict[str, Any]:
    installation, state = _exchange(call)
    corp = call.platform.world.corp(installation.corpid)
    answer = {
        "permanent_code": installation.permanent_code,
        "auth_corp_info": {"corpid": corp.corpid, "corp_name": corp.name},
        "auth_user_info": _installer(call, installation),
    }
    return answer | ({"state": state} if state else {})


@handles("service/get_auth_info")
def get_auth_info(call: Call) -> dict[str, Any]:
    return _authorization(call.platform, *_asked(call))


@handles("service/v2/get_auth_info")
def get_auth_info_v2(call: Call) -> dict[str, Any]:
    answer = _authorization(call.platform, *_asked(call))
    del answer["edition_info"]
    corp_info = answer["auth_corp_info"]
    for name in ("corp_wxqrcode", "corp_agent_max", "location"):
        del corp_info[name]
    corp_info["corp_ex_name"] = {"name_list": [corp_info["corp_full_name"]]}
    return answer


@handles("service/get_admin_list", third_party=True)
def get_admin_list(call: Call) -> dict[str, Any]:
    platform = call.platform
    installation = platform.world.installation(call.caller.suite_id, call.text("auth_corpid"))
    if call.number("agentid") != installation.agentid:
        raise Refusal(40056)
    corp = platform.world.corp(installation.corpid)
    view = platform.view(corp, installation.suite_id)
    return {"admin": [{"userid": view.userid(corp.admin), "open_userid": corp.admin.open_userid, "auth_type": 1}]}


@handles("service/get_app_qrcode", third_party=True)
def get_app_qrcode(call: Call) -> Answer:
    platform = call.platform
    state = call.text("state")
    check_state(state, 32)
    link = f"{platform.base_url}/3rdapp/install?suite_id={call.caller.suite_id}&state={state}"
    if call.number("result_type", 1) == URL_RESULT:
        return {"qrcode": link}
    return Binary(png(link), "image/png", b"qrcode.png")


@handles("service/get_customized_auth_url")
def get_customized_auth_url(call: Call) -> dict[str, Any]:
    platform = call.platform
    templates = tuple(str(template) for template in call.items("templateid_list"))
    state = call.text("state")
    if not 1 <= len(templates) <= 9:
        raise Refusal(40058, "templateid_list must have 1 to 9 items")
    check_state(state, 32)
    for template in templates:
        if not platform.world.suite(template).customized:
            raise Refusal(40083, f"{template} is no template of customized apps")
    code = platform.auth_links.issue(AuthLink(templates, state))
    return {
        "qrcode_url": f"{platform.base_url}/3rdapp/customized?auth={code}",
        "expires_in": platform.auth_links.lifetime,
    }


@handles("service/corpid_to_opencorpid")
def corpid_to_opencorpid(call: Call) -> dict[str, Any]:
    world = call.platform.world
    corp = world.corp_by_plain_id(call.text("corpid"))
    if not world.installed_suites(corp.corpid):
        raise Refusal(48004)
    return {"open_corpid": corp.corpid}


def _exchange(call: Call) -> tuple[Installation, str]:
    """What an auth_code stands for, and the state it came with."""
    code = call.text("auth_code")
    auth = call.platform.auth_codes.look(code)
    if auth.suite_id != call.caller.suite_id:
        raise Refusal(40078)
    call.platform.auth_codes.use(code)
    return call.platform.world.installation(auth.suite_id, auth.corpid), auth.state


def _asked(call: Call) -> tuple[Suite, Corp, Installation]:
    world = call.platform.world
    installation = authorized(
        call.platform, call.caller.suite_id, call.text("auth_corpid"), call.text("permanent_code")
    )
    return world.suite(installation.suite_id), world.corp(installation.corpid), installation


def _installer(call: Call, installation: Installation) -> dict[str, Any]:
    corp = call.platform.world.corp(installation.corpid)
    view = call.platform.view(corp, installation.suite_id)
    member = corp.members.get(installation.userid) or corp.admin
    return {
        "userid": view.userid(member),
        "open_userid": member.open_userid,
        "name": view.name(member),
        "avatar": member.avatar,
    }


def _authorization(platform: Platform, suite: Suite, corp: Corp, installation: Installation) -> dict[str, Any]:
    agent = {
        "agentid": installation.agentid,
        "name": suite.name,
        "round_logo_url": f"{LOGO}/round",
        "square_logo_url": f"{LOGO}/square",
        "auth_mode": 0,
        "is_customized_app": suite.customized,
        "auth_from_thirdapp": False,
        "privilege": {
            "level": 1,
            "allow_party": [1],
            "allow_user": [],
            "allow_tag": [],
            "extra_party": [],
            "extra_user": [],
            "extra_tag": [],
        },
    }
    answer: dict[str, Any] = {}
    if corp.sold_by:
        answer["dealer_corp_info"] = {"corpid": f"wp{suite.suite_id}", "corp_name": corp.sold_by}
    answer["auth_corp_info"] = {
        "corpid": corp.corpid,
        "corp_name": corp.name,
        "corp_type": "verified",
        "corp_square_logo_url": f"{LOGO}/corp",
        "corp_user_max": 200,
        "corp_agent_max": 300,
        "corp_full_name": corp.full_name,
        "verified_end_time": platform.now() + 365 * 86400,
        "subject_type": 1,
        "corp_wxqrcode": f"{LOGO}/qrcode",
        "corp_scale": "1-50人",
        "corp_industry": corp.industry,
        "corp_sub_industry": corp.sub_industry,
        "location": corp.location,
    }
    answer["auth_info"] = {"agent": [agent]}
    answer["edition_info"] = {
        "agent": [
            {
                "agentid": installation.agentid,
                "edition_id": "sandbox",
                "edition_name": "标准版",
                "app_status": 3,
                "user_limit": 200,
                "expired_time": platform.now() + 365 * 86400,
                "is_virtual_version": False,
                "is_shared_from_other_corp": False,
            }
        ]
    }
    return answer
