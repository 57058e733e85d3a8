"""Corps that register by a promotion package (推广二维码)."""

from __future__ import annotations

from qyapi_sandbox import xml
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.ids import fresh, fresh_hex
from qyapi_sandbox.platform import Platform, Registration
from qyapi_sandbox.tokens import Grant
from qyapi_sandbox.world import Corp, Department, Member, new_bot, new_open_userid

CONTACT_TOKEN_LIFETIME = 1800


def register(platform: Platform, code: str, corp_name: str = "", admin_name: str = "") -> Corp:
    """Register a new corp with one member, its admin. register_corp is pushed.

    Raises:
        Refusal: The code is unknown, used or expired (84022).
    """
    registration = platform.registrations.look(code)
    if registration.corpid or registration.created + Registration.LINK_LIFETIME <= platform.clock.now():
        raise Refusal(84022)
    name = corp_name or registration.corp_name or "新注册企业"
    corp = Corp(
        corpid=f"wpAJ2GCAAA{fresh(22)}",
        plain_corpid=fresh_hex(),
        name=name,
        full_name=name,
        industry="",
        sub_industry="",
        location="",
        bot=new_bot(name),
    )
    corp.departments[1] = Department(id=1, name=name, parentid=0, order=100000000)
    corp.members["admin"] = Member(
        userid="admin",
        open_userid=new_open_userid(),
        name=admin_name or registration.admin_name or "管理员",
        department=[1],
        main_department=1,
        admin=True,
    )
    platform.world.corps[corp.corpid] = corp
    registration.corpid = corp.corpid
    grant = Grant("corp", corpid=corp.corpid)
    registration.contact_token = platform.tokens.issue(grant, CONTACT_TOKEN_LIFETIME).value
    state: dict[str, xml.Value] = {"State": registration.state} if registration.state else {}
    platform.push_system(
        "register_corp",
        {
            "RegisterCode": code,
            "AuthCorpId": corp.corpid,
            "ContactSync": {"AccessToken": registration.contact_token, "ExpiresIn": CONTACT_TOKEN_LIFETIME},
            "AuthUserInfo": {"UserId": corp.admin.userid},
            **state,
            "TemplateId": registration.template_id,
        },
    )
    return corp
