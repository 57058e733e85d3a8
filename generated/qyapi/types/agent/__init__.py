"""The dataclasses of the area agent: generated from spec/agent/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.agent.agent import (
        Admin,
        AgentItem,
        AllowedDepartments,
        AllowedTags,
        AllowedUser,
        AllowedUsers,
        AppPermission,
        GetAdminListResponse,
        GetPermissionsResponse,
        GetQuery,
        GetResponse,
        ListResponse,
        MigrateToCustomizedAppRequest,
        SetRequest,
        SetScopeRequest,
        SetScopeResponse,
    )
    from qyapi.types.agent.workbench import (
        BatchSetWorkbenchDataRequest,
        GetWorkbenchTemplateRequest,
        GetWorkbenchTemplateResponse,
        ImageWorkbench,
        KeydataItem,
        KeydataWorkbench,
        ListItem,
        ListWorkbench,
        SetWorkbenchDataRequest,
        SetWorkbenchTemplateRequest,
        WebviewWorkbench,
        WorkbenchData,
    )

__all__ = [
    "Admin",
    "AgentItem",
    "AllowedDepartments",
    "AllowedTags",
    "AllowedUser",
    "AllowedUsers",
    "AppPermission",
    "BatchSetWorkbenchDataRequest",
    "GetAdminListResponse",
    "GetPermissionsResponse",
    "GetQuery",
    "GetResponse",
    "GetWorkbenchTemplateRequest",
    "GetWorkbenchTemplateResponse",
    "ImageWorkbench",
    "KeydataItem",
    "KeydataWorkbench",
    "ListItem",
    "ListResponse",
    "ListWorkbench",
    "MigrateToCustomizedAppRequest",
    "SetRequest",
    "SetScopeRequest",
    "SetScopeResponse",
    "SetWorkbenchDataRequest",
    "SetWorkbenchTemplateRequest",
    "WebviewWorkbench",
    "WorkbenchData",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Admin": "qyapi.types.agent.agent:Admin",
            "AgentItem": "qyapi.types.agent.agent:AgentItem",
            "AllowedDepartments": "qyapi.types.agent.agent:AllowedDepartments",
            "AllowedTags": "qyapi.types.agent.agent:AllowedTags",
            "AllowedUser": "qyapi.types.agent.agent:AllowedUser",
            "AllowedUsers": "qyapi.types.agent.agent:AllowedUsers",
            "AppPermission": "qyapi.types.agent.agent:AppPermission",
            "GetAdminListResponse": "qyapi.types.agent.agent:GetAdminListResponse",
            "GetPermissionsResponse": "qyapi.types.agent.agent:GetPermissionsResponse",
            "GetQuery": "qyapi.types.agent.agent:GetQuery",
            "GetResponse": "qyapi.types.agent.agent:GetResponse",
            "ListResponse": "qyapi.types.agent.agent:ListResponse",
            "MigrateToCustomizedAppRequest": "qyapi.types.agent.agent:MigrateToCustomizedAppRequest",
            "SetRequest": "qyapi.types.agent.agent:SetRequest",
            "SetScopeRequest": "qyapi.types.agent.agent:SetScopeRequest",
            "SetScopeResponse": "qyapi.types.agent.agent:SetScopeResponse",
            "BatchSetWorkbenchDataRequest": "qyapi.types.agent.workbench:BatchSetWorkbenchDataRequest",
            "GetWorkbenchTemplateRequest": "qyapi.types.agent.workbench:GetWorkbenchTemplateRequest",
            "GetWorkbenchTemplateResponse": "qyapi.types.agent.workbench:GetWorkbenchTemplateResponse",
            "ImageWorkbench": "qyapi.types.agent.workbench:ImageWorkbench",
            "KeydataItem": "qyapi.types.agent.workbench:KeydataItem",
            "KeydataWorkbench": "qyapi.types.agent.workbench:KeydataWorkbench",
            "ListItem": "qyapi.types.agent.workbench:ListItem",
            "ListWorkbench": "qyapi.types.agent.workbench:ListWorkbench",
            "SetWorkbenchDataRequest": "qyapi.types.agent.workbench:SetWorkbenchDataRequest",
            "SetWorkbenchTemplateRequest": "qyapi.types.agent.workbench:SetWorkbenchTemplateRequest",
            "WebviewWorkbench": "qyapi.types.agent.workbench:WebviewWorkbench",
            "WorkbenchData": "qyapi.types.agent.workbench:WorkbenchData",
        },
    )
