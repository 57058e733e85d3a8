"""推广二维码: generated from spec/service/register.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Extra, ProviderApi

    from qyapi.types.service.register import GetRegisterCodeResponse, GetRegisterInfoResponse

__all__ = ["get_register_code", "get_register_info"]


def get_register_code(
    api: ProviderApi,
    /,
    *,
    template_id: str,
    corp_name: str | None = None,
    admin_name: str | None = None,
    admin_mobile: str | None = None,
    state: str | None = None,
    follow_user: str | None = None,
    extra: Extra = None,
) -> GetRegisterCodeResponse:
    """Get a code with which a new corp registers through the provider (获取注册码).

    corp_name, admin_name and admin_mobile fill in the registration form beforehand.

    Args:
        template_id: Id of the promotion package, from the provider console; at most 128 bytes.
        state: Comes back from get_register_info and in the push. Letters and digits, at most 128 bytes.
        follow_user: Userid, in the provider's own corp, of who is in charge of the new corp.

    https://developer.work.weixin.qq.com/document/path/90581
    """
    return api.invoke("service.get_register_code", locals())


def get_register_info(api: ProviderApi, /, *, register_code: str, extra: Extra = None) -> GetRegisterInfoResponse:
    """Look up the corp that registered with a code (查询注册状态).

    Only for newly created corps; others answer 84024.

    Args:
        register_code: From get_register_code or the register_corp push, not older than 24 hours.

    https://developer.work.weixin.qq.com/document/path/90582
    """
    return api.invoke("service.get_register_info", locals())
