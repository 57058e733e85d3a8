"""微信客服：分配客服会话: generated from spec/kf/session.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["ServiceStateGetRequest", "ServiceStateGetResponse", "ServiceStateTransRequest", "ServiceStateTransResponse"]


@struct
class ServiceStateGetRequest(Struct):
    open_kfid: str
    external_userid: str


@struct
class ServiceStateGetResponse(Struct):
    service_state: Literal[0, 1, 2, 3, 4]
    """0 new, 1 served by the API (智能助手), 2 waiting, 3 served by a member, 4 ended or not begun."""

    servicer_userid: str | None = None
    """Only with service_state 3."""


@struct
class ServiceStateTransRequest(Struct):
    open_kfid: str
    external_userid: str
    service_state: Literal[0, 1, 2, 3, 4]
    """1 served by the API (智能助手), 2 waiting, 3 served by a member, 4 ended."""

    servicer_userid: str | None = None
    """Needed with service_state 3; the member must be serving and have activated WeCom."""


@struct
class ServiceStateTransResponse(Struct):
    msg_code: Secret | None = None
    """For kf/send_msg_on_event, once. Valid for 48 hours after a change to 2 or 3 from the queue, and for 20 seconds
    after a change to 4.
    """
