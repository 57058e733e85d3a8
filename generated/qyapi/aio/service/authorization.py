"""应用授权, asynchronous: generated from spec/service/authorization.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import ProviderApi, SuiteApi
    from qyapi_runtime.aio.files import Download
    from qyapi_runtime.api import Extra

    from qyapi.types.service.authorization import (
        AdminList,
        AppQrcode,
        Authorization,
        CustomizedAuthUrl,
        PermanentCode,
        PermanentInfo,
        PreAuthCode,
        SessionInfo,
    )

__all__ = [
    "get_admin_list",
    "get_app_qrcode",
    "get_auth_info",
    "get_customized_auth_url",
    "get_permanent_code",
    "get_pre_auth_code",
    "set_session_info",
    "v2_get_auth_info",
    "v2_get_permanent_code",
]


async def get_pre_auth_code(api: SuiteApi, /, *, extra: Extra = None) -> PreAuthCode:
    """Get the code that an installation from the provider's own site begins with (获取预授权码); see
    `qyapi.service.get_pre_auth_code`.
    """
    return await api.ainvoke("service.get_pre_auth_code", locals())


async def set_session_info(
    api: SuiteApi, /, *, pre_auth_code: str, session_info: SessionInfo, extra: Extra = None
) -> None:
    """Set how one installation is to go, such as a test of an app not yet published (设置授权配置); see
    `qyapi.service.set_session_info`.
    """
    await api.ainvoke("service.set_session_info", locals())


async def get_permanent_code(api: SuiteApi, /, *, auth_code: str, extra: Extra = None) -> PermanentInfo:
    """Exchange an auth_code for the permanent code and all that the corp granted (获取企业永久授权码); see
    `qyapi.service.get_permanent_code`.
    """
    return await api.ainvoke("service.get_permanent_code", locals())


async def v2_get_permanent_code(api: SuiteApi, /, *, auth_code: str, extra: Extra = None) -> PermanentCode:
    """Exchange an auth_code for the permanent code (获取企业永久授权码); see `qyapi.service.v2_get_permanent_code`."""
    return await api.ainvoke("service.v2_get_permanent_code", locals())


async def get_auth_info(
    api: SuiteApi, /, *, auth_corpid: str, permanent_code: str, extra: Extra = None
) -> Authorization:
    """Read what a corp has authorised this app to do (获取企业授权信息); see `qyapi.service.get_auth_info`."""
    return await api.ainvoke("service.get_auth_info", locals())


async def v2_get_auth_info(
    api: SuiteApi, /, *, auth_corpid: str, permanent_code: str, extra: Extra = None
) -> Authorization:
    """Read what a corp has authorised this app to do, in the newer form (获取企业授权信息); see
    `qyapi.service.v2_get_auth_info`.
    """
    return await api.ainvoke("service.v2_get_auth_info", locals())


async def get_admin_list(api: SuiteApi, /, *, auth_corpid: str, agentid: int, extra: Extra = None) -> AdminList:
    """List the administrators of the app at one corp (获取应用的管理员列表); see `qyapi.service.get_admin_list`."""
    return await api.ainvoke("service.get_admin_list", locals())


async def get_app_qrcode(
    api: SuiteApi,
    /,
    *,
    suite_id: str | None = None,
    appid: int | None = None,
    state: str | None = None,
    style: Literal[0, 1, 2, 3, 4] | None = None,
    result_type: Literal[1, 2] | None = None,
    extra: Extra = None,
) -> AppQrcode | Download:
    """Get a QR code that leads to the installation of the app (获取应用二维码); see `qyapi.service.get_app_qrcode`."""
    return await api.ainvoke("service.get_app_qrcode", locals())


async def get_customized_auth_url(
    api: ProviderApi, /, *, state: str, templateid_list: Sequence[str], extra: Extra = None
) -> CustomizedAuthUrl:
    """Make a link with which a corp authorises templates of customized apps (获取带参授权链接); see
    `qyapi.service.get_customized_auth_url`.
    """
    return await api.ainvoke("service.get_customized_auth_url", locals())
