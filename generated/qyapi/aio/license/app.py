"""应用管理与自动激活设置, asynchronous: generated from spec/license/app.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra

    from qyapi.types.license.app import (
        GetAppLicenseInfoResponse,
        GetAutoActiveStatusResponse,
        SupportPolicyQueryResponse,
    )

__all__ = ["get_app_license_info", "get_auto_active_status", "set_auto_active_status", "support_policy_query"]


async def get_app_license_info(
    api: ProviderApi, /, *, corpid: str, suite_id: str, appid: int | None = None, extra: Extra = None
) -> GetAppLicenseInfoResponse:
    """Read whether an app needs licenses at a corp, and since when (获取应用的接口许可状态); see
    `qyapi.license.get_app_license_info`.
    """
    return await api.ainvoke("license.get_app_license_info", locals())


async def set_auto_active_status(
    api: ProviderApi, /, *, corpid: str, auto_active_status: bool, extra: Extra = None
) -> None:
    """Say whether members of a corp get licenses by themselves when they use the provider's apps (设置企业的许可自动激活状态); see
    `qyapi.license.set_auto_active_status`.
    """
    await api.ainvoke("license.set_auto_active_status", locals())


async def get_auto_active_status(
    api: ProviderApi, /, *, corpid: str, extra: Extra = None
) -> GetAutoActiveStatusResponse:
    """Read whether members of a corp get licenses by themselves (查询企业的许可自动激活状态); see
    `qyapi.license.get_auto_active_status`.
    """
    return await api.ainvoke("license.get_auto_active_status", locals())


@deprecated("since 2023-03-31, when the policy ended")
async def support_policy_query(api: ProviderApi, /, *, corpid: str, extra: Extra = None) -> SupportPolicyQueryResponse:
    """Ask whether a corp met the conditions of the discount for public services (民生行业) (民生优惠条件查询); see
    `qyapi.license.support_policy_query`.
    """
    return await api.ainvoke("license.support_policy_query", locals())
