"""应用管理, asynchronous: generated from spec/agent/agent.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import ContactSyncApi, CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.agent.agent import (
        GetAdminListResponse,
        GetPermissionsResponse,
        GetResponse,
        ListResponse,
        SetScopeResponse,
    )

__all__ = ["get", "get_admin_list", "get_permissions", "list", "migrate_to_customized_app", "set", "set_scope"]


async def get(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> GetResponse:
    """Read the settings of the app (获取指定的应用详情); see `qyapi.agent.get`."""
    return await api.ainvoke("agent.get", locals())


async def list(api: CorpApi, /, *, extra: Extra = None) -> ListResponse:
    """List the apps that the token can reach (获取access_token对应的应用列表); see `qyapi.agent.list`."""
    return await api.ainvoke("agent.list", locals())


async def set(
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
    """Change the settings of the app; what is left out stays (设置应用); see `qyapi.agent.set`."""
    await api.ainvoke("agent.set", locals())


async def get_permissions(api: CorpApi, /, *, extra: Extra = None) -> GetPermissionsResponse:
    """List the permissions that the corp has given the app (获取应用权限详情); see `qyapi.agent.get_permissions`."""
    return await api.ainvoke("agent.get_permissions", locals())


async def get_admin_list(api: CorpApi, /, *, extra: Extra = None) -> GetAdminListResponse:
    """List the admins of the app, without those from outside the corp (获取应用管理员列表); see `qyapi.agent.get_admin_list`."""
    return await api.ainvoke("agent.get_admin_list", locals())


async def migrate_to_customized_app(api: CorpApi, /, *, suite_access_token: str, extra: Extra = None) -> None:
    """Turn the internal app into a customized app of a provider (自建应用迁移成代开发自建应用); see
    `qyapi.agent.migrate_to_customized_app`.
    """
    await api.ainvoke("agent.migrate_to_customized_app", locals())


async def set_scope(
    api: ContactSyncApi,
    /,
    *,
    agentid: int,
    allow_user: Sequence[str] | None = None,
    allow_party: Sequence[int] | None = None,
    allow_tag: Sequence[int] | None = None,
    extra: Extra = None,
) -> SetScopeResponse:
    """Set who may see an app, in a corp that registered through the provider (设置授权应用可见范围); see `qyapi.agent.set_scope`."""
    return await api.ainvoke("agent.set_scope", locals())
