"""应用授权: generated from spec/service/authorization.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import Extra, ProviderApi, SuiteApi
    from qyapi_runtime.files import Download

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


def get_pre_auth_code(api: SuiteApi, /, *, extra: Extra = None) -> PreAuthCode:
    """Get the code that an installation from the provider's own site begins with (获取预授权码).

    https://developer.work.weixin.qq.com/document/path/90601 (for third-party apps)
    """
    return api.invoke("service.get_pre_auth_code", locals())


def set_session_info(api: SuiteApi, /, *, pre_auth_code: str, session_info: SessionInfo, extra: Extra = None) -> None:
    """Set how one installation is to go, such as a test of an app not yet published (设置授权配置).

    Args:
        pre_auth_code: Of the installation, before it begins.

    https://developer.work.weixin.qq.com/document/path/90602 (for third-party apps)
    """
    api.invoke("service.set_session_info", locals())


def get_permanent_code(api: SuiteApi, /, *, auth_code: str, extra: Extra = None) -> PermanentInfo:
    """Exchange an auth_code for the permanent code and all that the corp granted (获取企业永久授权码).

    Slow; where somebody waits, use v2/get_permanent_code and then v2/get_auth_info. A used auth_code, or one of another
    app, gets 40078.

    Args:
        auth_code: From the redirect or from the create_auth or reset_permanent_code push; 64 to 512 bytes, works once,
            within ten minutes.

    Returns:
        The permanent code of a corp, and what the corp granted.

    https://developer.work.weixin.qq.com/document/path/90603 (for third-party and customized (代开发) apps; also 91911, 97163)
    """
    return api.invoke("service.get_permanent_code", locals())


def v2_get_permanent_code(api: SuiteApi, /, *, auth_code: str, extra: Extra = None) -> PermanentCode:
    """Exchange an auth_code for the permanent code (获取企业永久授权码).

    Faster than get_permanent_code, but tells nothing of the app (see v2/get_auth_info) and gives no access token. A
    used auth_code, or one of another app, gets 40078.

    Args:
        auth_code: From the redirect or from the create_auth or reset_permanent_code push; 64 to 512 bytes, works once,
            within ten minutes.

    Returns:
        The permanent code of a corp, and who gave it.

    https://developer.work.weixin.qq.com/document/path/100776 (for third-party and customized (代开发) apps; also 97163)
    """
    return api.invoke("service.v2_get_permanent_code", locals())


def get_auth_info(api: SuiteApi, /, *, auth_corpid: str, permanent_code: str, extra: Extra = None) -> Authorization:
    """Read what a corp has authorised this app to do (获取企业授权信息).

    Args:
        auth_corpid: Corp that installed the app.

    Returns:
        What a corp granted to this app.

    https://developer.work.weixin.qq.com/document/path/90604 (for third-party and customized (代开发) apps; also 91912)
    """
    return api.invoke("service.get_auth_info", locals())


def v2_get_auth_info(api: SuiteApi, /, *, auth_corpid: str, permanent_code: str, extra: Extra = None) -> Authorization:
    """Read what a corp has authorised this app to do, in the newer form (获取企业授权信息).

    Unlike get_auth_info it gives corp_ex_name and no corp_wxqrcode; edition_info is documented for get_auth_info alone.

    Args:
        auth_corpid: Corp that installed the app.

    Returns:
        What a corp granted to this app.

    https://developer.work.weixin.qq.com/document/path/100779 (for third-party and customized (代开发) apps; also 100795)
    """
    return api.invoke("service.v2_get_auth_info", locals())


def get_admin_list(api: SuiteApi, /, *, auth_corpid: str, agentid: int, extra: Extra = None) -> AdminList:
    """List the administrators of the app at one corp (获取应用的管理员列表).

    External administrators are left out. WeCom no longer maintains this call and recommends agent/get_admin_list.

    Args:
        agentid: Of the app at that corp.

    https://developer.work.weixin.qq.com/document/path/90606 (for third-party apps)
    """
    return api.invoke("service.get_admin_list", locals())


def get_app_qrcode(
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
    """Get a QR code that leads to the installation of the app (获取应用二维码).

    Only of a published app that is open to all corps. Answers with the image, or with its URL if result_type is 2.

    Args:
        suite_id: Of the app that the token belongs to; begins with ww or wx. The current page requires it.
        appid: Default 1. Deprecated: only for old multi-app suites.
        state: Comes back with the permanent code, to tell where the installation began. Letters and digits, at most 32
            bytes.
        style: 0 framed with a caption, for print; 1 the same, for screens; 2 small (default, 312×384), 3 medium
            (624×768) or 4 large (1996×2456), without frame.
        result_type: 1 the image (default), 2 its URL.

    https://developer.work.weixin.qq.com/document/path/95430 (for third-party apps)
    """
    return api.invoke("service.get_app_qrcode", locals())


def get_customized_auth_url(
    api: ProviderApi, /, *, state: str, templateid_list: Sequence[str], extra: Extra = None
) -> CustomizedAuthUrl:
    """Make a link with which a corp authorises templates of customized apps (获取带参授权链接).

    Args:
        state: Comes back with the permanent code. Letters and digits, at most 32 bytes.
        templateid_list: Ids of templates (dk…), at most 9.

    https://developer.work.weixin.qq.com/document/path/98744 (for customized (代开发) apps; also 95436)
    """
    return api.invoke("service.get_customized_auth_url", locals())
