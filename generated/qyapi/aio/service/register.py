"""推广二维码, asynchronous: generated from spec/service/register.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra

    from qyapi.types.service.register import GetRegisterCodeResponse, GetRegisterInfoResponse

__all__ = ["get_register_code", "get_register_info"]


async def get_register_code(
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
    """Get a code with which a new corp registers through the provider (获取注册码); see `qyapi.service.get_register_code`."""
    return await api.ainvoke("service.get_register_code", locals())


async def get_register_info(api: ProviderApi, /, *, register_code: str, extra: Extra = None) -> GetRegisterInfoResponse:
    """Look up the corp that registered with a code (查询注册状态); see `qyapi.service.get_register_info`."""
    return await api.ainvoke("service.get_register_info", locals())
