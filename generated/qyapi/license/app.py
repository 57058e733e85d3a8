"""应用管理与自动激活设置: generated from spec/license/app.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from qyapi_runtime.api import Extra, ProviderApi

    from qyapi.types.license.app import (
        GetAppLicenseInfoResponse,
        GetAutoActiveStatusResponse,
        SupportPolicyQueryResponse,
    )

__all__ = ["get_app_license_info", "get_auto_active_status", "set_auto_active_status", "support_policy_query"]


def get_app_license_info(
    api: ProviderApi, /, *, corpid: str, suite_id: str, appid: int | None = None, extra: Extra = None
) -> GetAppLicenseInfoResponse:
    """Read whether an app needs licenses at a corp, and since when (获取应用的接口许可状态).

    The corp must have the app installed. The trial lasts 90 days from the first installation.

    Args:
        appid: Id of the app in the suite. Deprecated: only of old multi-app suites.

    https://developer.work.weixin.qq.com/document/path/95844 (also 97194)
    """
    return api.invoke("license.get_app_license_info", locals())


def set_auto_active_status(api: ProviderApi, /, *, corpid: str, auto_active_status: bool, extra: Extra = None) -> None:
    """Say whether members of a corp get licenses by themselves when they use the provider's apps (设置企业的许可自动激活状态).

    Args:
        corpid: A corp for which licenses were once paid.

    https://developer.work.weixin.qq.com/document/path/95873 (also 97199)
    """
    api.invoke("license.set_auto_active_status", locals())


def get_auto_active_status(api: ProviderApi, /, *, corpid: str, extra: Extra = None) -> GetAutoActiveStatusResponse:
    """Read whether members of a corp get licenses by themselves (查询企业的许可自动激活状态).

    Args:
        corpid: A corp for which licenses were once paid.

    https://developer.work.weixin.qq.com/document/path/95874 (also 97200)
    """
    return api.invoke("license.get_auto_active_status", locals())


@deprecated("since 2023-03-31, when the policy ended")
def support_policy_query(api: ProviderApi, /, *, corpid: str, extra: Extra = None) -> SupportPolicyQueryResponse:
    """Ask whether a corp met the conditions of the discount for public services (民生行业) (民生优惠条件查询).

    Once in 30 days for a corp, which must have installed an app of the provider.

    Args:
        corpid: Plain or encrypted.

    https://developer.work.weixin.qq.com/document/path/96515 (also 97208)
    """
    return api.invoke("license.support_policy_query", locals())
