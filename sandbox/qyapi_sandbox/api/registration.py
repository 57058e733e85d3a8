"""Corps that register by a promotion package (推广二维码)."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.api.call import Call, handles
from qyapi_sandbox.checks import check_state
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.platform import Registration
from qyapi_sandbox.registration import CONTACT_TOKEN_LIFETIME


@handles("service/get_register_code")
def get_register_code(call: Call) -> dict[str, Any]:
    state = call.text("state")
    check_state(state)
    code = call.platform.registrations.issue(
        Registration(
            template_id=call.text("template_id"),
            corp_name=call.text("corp_name"),
            admin_name=call.text("admin_name"),
            state=state,
            created=call.platform.clock.now(),
        )
    )
    return {"register_code": code, "expires_in": Registration.LINK_LIFETIME}


@handles("service/get_register_info")
def get_register_info(call: Call) -> dict[str, Any]:
    registration = call.platform.registrations.look(call.text("register_code"))
    if not registration.corpid:
        raise Refusal(84024)
    corp = call.platform.world.corp(registration.corpid)
    answer = {
        "corpid": corp.corpid,
        "contact_sync": {"access_token": registration.contact_token, "expires_in": CONTACT_TOKEN_LIFETIME},
        "auth_user_info": {"userid": corp.admin.userid},
        "template_id": registration.template_id,
    }
    return answer | ({"state": registration.state} if registration.state else {})
