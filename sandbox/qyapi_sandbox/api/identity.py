"""Who opened a page, logged in or runs a mini program (身份验证)."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.api.call import Call, handles
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.ids import fixed
from qyapi_sandbox.platform import Visitor
from qyapi_sandbox.view import View
from qyapi_sandbox.world import Member

PRIVATE_SCOPES = ("snsapi_userinfo", "snsapi_privateinfo")
"""Scopes that bring a user_ticket."""
MEMBER_USERTYPE, ADMIN_USERTYPE = 5, 1


@handles("service/auth/getuserinfo3rd", third_party=True)
def getuserinfo3rd(call: Call) -> dict[str, Any]:
    visitor = _visitor(call, "code", ("oauth", "login"), call.caller.suite_id)
    if not visitor.userid:
        return {"openid": visitor.openid}
    member, view = _seen(call, visitor)
    return {
        "corpid": visitor.corpid,
        "userid": view.userid(member),
        "open_userid": member.open_userid,
        **_ticket(call, visitor),
    }


@handles("service/getuserinfo3rd", third_party=True)
def getuserinfo3rd_old(call: Call) -> dict[str, Any]:
    visitor = _visitor(call, "code", ("oauth", "login"), call.caller.suite_id)
    if not visitor.userid:
        return {"OpenId": visitor.openid}
    member, view = _seen(call, visitor)
    return {
        "CorpId": visitor.corpid,
        "UserId": view.userid(member),
        "DeviceId": "",
        "open_userid": member.open_userid,
        **_ticket(call, visitor),
    }


@handles("service/auth/getuserdetail3rd", "service/getuserdetail3rd", third_party=True)
def getuserdetail3rd(call: Call) -> dict[str, Any]:
    visitor = call.platform.user_tickets.look(call.text("user_ticket"))
    if visitor.app_id != call.caller.suite_id:
        raise Refusal(84015)
    member, view = _seen(call, visitor)
    return {
        "corpid": visitor.corpid,
        "userid": view.userid(member),
        "name": view.name(member),
        "gender": member.gender,
        "avatar": member.avatar,
        "qr_code": _qr_code(member),
    }


@handles("service/get_login_info")
def get_login_info(call: Call) -> dict[str, Any]:
    platform = call.platform
    provider = platform.world.provider.corpid
    try:
        visitor = _visitor(call, "auth_code", ("provider login",), provider)
    except Refusal:
        raise Refusal(40078) from None
    corp = platform.world.corp(visitor.corpid)
    member, view = _seen(call, visitor)
    answer: dict[str, Any] = {
        "usertype": ADMIN_USERTYPE if member.admin else MEMBER_USERTYPE,
        "user_info": {
            "userid": view.userid(member),
            "open_userid": member.open_userid,
            "name": view.name(member),
            "avatar": member.avatar,
        },
        "corp_info": {"corpid": corp.corpid},
    }
    if member.admin:
        answer["agent"] = [
            {"agentid": installation.agentid, "auth_type": 1}
            for installation in platform.world.installations.values()
            if installation.corpid == corp.corpid
        ]
        answer["auth_info"] = {"department": [{"id": number, "writable": True} for number in member.department]}
    return answer


@handles("service/miniprogram/jscode2session", third_party=True)
def jscode2session(call: Call) -> dict[str, Any]:
    visitor = _visitor(call, "js_code", ("miniprogram",), call.caller.suite_id)
    member, view = _seen(call, visitor)
    return {
        "corpid": visitor.corpid,
        "userid": view.userid(member),
        "session_key": fixed(f"session {member.open_userid}", 24),
        "open_userid": member.open_userid,
    }


@handles("auth/getuserinfo")
def getuserinfo(call: Call) -> dict[str, Any]:
    visitor = _visitor(call, "code", ("oauth", "login"), call.corp.corpid, call.corp.plain_corpid)
    if not visitor.userid:
        return {"openid": visitor.openid}
    member, view = _seen(call, visitor)
    answer = {"userid": view.userid(member)}
    if visitor.scope in PRIVATE_SCOPES and visitor.kind == "oauth":
        answer["user_ticket"] = call.platform.corp_user_tickets.issue(visitor)
    return answer


@handles("auth/getuserdetail")
def getuserdetail(call: Call) -> dict[str, Any]:
    visitor = call.platform.corp_user_tickets.look(call.text("user_ticket"))
    if visitor.corpid != call.corp.corpid:
        raise Refusal(84015)
    member, view = _seen(call, visitor)
    return {
        "userid": view.userid(member),
        "gender": member.gender,
        "avatar": member.avatar,
        "qr_code": _qr_code(member),
        "mobile": member.mobile,
        "email": member.email,
        "biz_mail": member.biz_mail,
        "address": member.address,
    }


def _visitor(call: Call, param: str, kinds: tuple[str, ...], *app_ids: str) -> Visitor:
    """Whom a code stands for, if it was made for this app; it works once."""
    codes = call.platform.login_codes
    visitor = codes.look(call.text(param))
    if visitor.kind not in kinds or visitor.app_id not in app_ids:
        raise Refusal(40029)
    return codes.use(call.text(param))


def _seen(call: Call, visitor: Visitor) -> tuple[Member, View]:
    """The member a code stands for, and the view of the app that asks; the provider's where it is none."""
    corp = call.platform.world.corp(visitor.corpid)
    provider = call.caller.kind == "provider"
    app_id = call.platform.world.provider.corpid if provider else call.caller.suite_id
    return corp.member(visitor.userid), call.platform.view(corp, app_id)


def _ticket(call: Call, visitor: Visitor) -> dict[str, Any]:
    if visitor.scope not in PRIVATE_SCOPES or visitor.kind != "oauth":
        return {}
    tickets = call.platform.user_tickets
    return {"user_ticket": tickets.issue(visitor), "expires_in": tickets.lifetime}


def _qr_code(member: Member) -> str:
    return f"https://open.work.weixin.qq.com/wwopen/userQRCode?vcode={member.open_userid}"
