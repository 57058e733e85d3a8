"""推广二维码: generated from spec/service/register.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AuthUserInfo",
    "ContactSync",
    "GetRegisterCodeRequest",
    "GetRegisterCodeResponse",
    "GetRegisterInfoRequest",
    "GetRegisterInfoResponse",
]


@struct
class GetRegisterCodeRequest(Struct):
    template_id: str
    """Id of the promotion package, from the provider console; at most 128 bytes."""

    corp_name: str | None = None
    admin_name: str | None = None
    admin_mobile: str | None = None
    state: str | None = None
    """Comes back from get_register_info and in the push. Letters and digits, at most 128 bytes."""

    follow_user: str | None = None
    """Userid, in the provider's own corp, of who is in charge of the new corp."""


@struct
class GetRegisterCodeResponse(Struct):
    register_code: Secret
    """Used up by opening the registration link. Up to 512 bytes."""

    expires_in: int
    """Open the registration link within this time. In seconds."""


@struct
class GetRegisterInfoRequest(Struct):
    register_code: Secret
    """From get_register_code or the register_corp push, not older than 24 hours."""


@struct
class GetRegisterInfoResponse(Struct):
    corpid: str
    contact_sync: ContactSync | None = None
    """Only where the promotion package lets the provider move contacts into the corp."""

    auth_user_info: AuthUserInfo | None = None
    """The admin who registered the corp."""

    state: str | None = None
    """The one given to get_register_code, absent where none was."""

    template_id: str
    """Id of the promotion package."""


@struct
class ContactSync(Struct):
    access_token: Secret
    """Reads and writes all contacts of the new corp; for agent/set_scope and sync/contact_sync_success as well."""

    expires_in: int
    """Normally 1800. In seconds."""


@struct
class AuthUserInfo(Struct):
    userid: str
