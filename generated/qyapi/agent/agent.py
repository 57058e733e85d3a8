"""应用管理: generated from spec/agent/agent.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import ContactSyncApi, CorpApi, Extra

    from qyapi.types.agent.agent import (
        GetAdminListResponse,
        GetPermissionsResponse,
        GetResponse,
        ListResponse,
        SetScopeResponse,
    )

__all__ = ["get", "get_admin_list", "get_permissions", "list", "migrate_to_customized_app", "set", "set_scope"]


def get(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> GetResponse:
    """Read the settings of the app (获取指定的应用详情).

    Only of the app that the token belongs to.

    https://developer.work.weixin.qq.com/document/path/90227 (also 90363, 96448)
    """
    return api.invoke("agent.get", locals())


def list(api: CorpApi, /, *, extra: Extra = None) -> ListResponse:
    """List the apps that the token can reach (获取access_token对应的应用列表).

    https://developer.work.weixin.qq.com/document/path/90227 (also 90363, 96448)
    """
    return api.invoke("agent.list", locals())


def set(
    api: CorpApi,
    /,
    *,
    agentid: int,
    report_location_flag: bool | None = None,
    logo_mediaid: str | None = None,
    name: str | None = None,
    description: str | None = None,
    redirect_domain: str | None = None,
    isreportenter: bool | None = None,
    home_url: str | None = None,
    extra: Extra = None,
) -> None:
    """Change the settings of the app; what is left out stays (设置应用).

    Only of the app that the token belongs to.

    Args:
        report_location_flag: Report the location when a member opens the app.
        logo_mediaid: A picture from media/upload, which is cut to a square and a round one.
        name: At most 32 characters.
        description: 4 to 120 characters.
        redirect_domain: Trusted domain, which must be proven to be yours (85005).
        isreportenter: Send a push when a member opens the app.
        home_url: With http:// or https:// in front.

    https://developer.work.weixin.qq.com/document/path/90228 (for internal apps)
    """
    api.invoke("agent.set", locals())


def get_permissions(api: CorpApi, /, *, extra: Extra = None) -> GetPermissionsResponse:
    """List the permissions that the corp has given the app (获取应用权限详情).

    https://developer.work.weixin.qq.com/document/path/99052 (for third-party and customized (代开发) apps)
    """
    return api.invoke("agent.get_permissions", locals())


def get_admin_list(api: CorpApi, /, *, extra: Extra = None) -> GetAdminListResponse:
    """List the admins of the app, without those from outside the corp (获取应用管理员列表).

    https://developer.work.weixin.qq.com/document/path/100073 (for third-party and customized (代开发) apps; also 100072)
    """
    return api.invoke("agent.get_admin_list", locals())


def migrate_to_customized_app(api: CorpApi, /, *, suite_access_token: str, extra: Extra = None) -> None:
    """Turn the internal app into a customized app of a provider (自建应用迁移成代开发自建应用).

    Args:
        suite_access_token: Of the provider's template of customized apps.

    https://developer.work.weixin.qq.com/document/path/96072 (for internal apps)
    """
    api.invoke("agent.migrate_to_customized_app", locals())


def set_scope(
    api: ContactSyncApi,
    /,
    *,
    agentid: int,
    allow_user: Sequence[str] | None = None,
    allow_party: Sequence[int] | None = None,
    allow_tag: Sequence[int] | None = None,
    extra: Extra = None,
) -> SetScopeResponse:
    """Set who may see an app, in a corp that registered through the provider (设置授权应用可见范围).

    A list that is left out is emptied. Possible for 30 minutes after the registration, until sync/contact_sync_success
    ends it.

    Args:
        allow_user: Userids; nobody by userid if left out.
        allow_party: Departments; none if left out.
        allow_tag: Tags; none if left out.

    https://developer.work.weixin.qq.com/document/path/90583 (for third-party apps; also 90807)
    """
    return api.invoke("agent.set_scope", locals())
