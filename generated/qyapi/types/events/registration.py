"""推广二维码回调通知: generated from spec/events/registration.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["EnterRegisterPackage", "RegisterContactSync", "RegisterCorp", "RegisterUser"]


@struct
class RegisterUser(Struct):
    user_id: str = wire("UserId")


@struct
class RegisterContactSync(Struct):
    """What it takes to bring contacts into the new corp."""

    access_token: Secret = wire("AccessToken")
    """Reads and writes all contacts until sync/contact_sync_success."""

    expires_in: int = wire("ExpiresIn")
    """In seconds."""


@struct
class RegisterCorp(Event):
    """A corp was registered through a promotion package (注册完成回调事件).

    https://developer.work.weixin.qq.com/document/path/90585
    https://developer.work.weixin.qq.com/document/path/90810
    """

    register_code: Secret = wire("RegisterCode")
    auth_corp_id: str = wire("AuthCorpId")
    """The new corp."""

    contact_sync: RegisterContactSync | None = wire("ContactSync", default=None)
    """Only if the package lets contacts be moved."""

    auth_user_info: RegisterUser = wire("AuthUserInfo")
    """Its administrator."""

    state: str | None = wire("State", default=None)
    """The state given to service/get_register_code."""

    template_id: str = wire("TemplateId")
    """Of the promotion package."""


@struct
class EnterRegisterPackage(Event):
    """A member of a corp that has already installed an app of the provider opened a promotion package (扫描推广二维码事件).

    https://developer.work.weixin.qq.com/document/path/98071
    """

    auth_corp_id: str = wire("AuthCorpId")
    auth_user_info: RegisterUser = wire("AuthUserInfo")
    register_code: Secret = wire("RegisterCode")
    state: str | None = wire("State", default=None)
    """The state given to service/get_register_code."""

    template_id: str = wire("TemplateId")
    """Of the promotion package."""
