"""身份验证: generated from spec/user/login.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["AuthsuccQuery", "GetuserinfoQuery", "GetuserinfoResponse", "OpenedByParent", "TfaSuccRequest"]


@struct
class GetuserinfoQuery(Struct):
    code: Secret
    """Up to 512 bytes; works once, within five minutes."""


@struct
class GetuserinfoResponse(Struct):
    user_id: str | None = wire("UserId", default=None)
    """Only of members."""

    open_id: str | None = wire("OpenId", default=None)
    """Only of people who are no members; unique within the corp."""

    device_id: str | None = wire("DeviceId", default=None)
    external_userid: str | None = None
    """Only of customers of the corp whose contact person may see the app."""

    user_ticket: Secret | None = None
    expires_in: int | None = None
    """Lifetime of user_ticket. In seconds."""

    parents: list[OpenedByParent] | None = None
    """Only of parents in the school contacts."""


@struct
class AuthsuccQuery(Struct):
    userid: str


@struct
class TfaSuccRequest(Struct):
    userid: str
    tfa_code: Secret
    """From auth/get_tfa_info; works once, within five minutes."""


@struct
class OpenedByParent(Struct):
    corpid: str
    """The school."""

    parent_userid: str
    external_userid: str | None = None
