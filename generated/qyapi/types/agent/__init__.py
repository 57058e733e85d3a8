"""The dataclasses of the area agent: generated from spec/agent/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.agent.agent import (
        AllowedDepartments,
        AllowedTags,
        AllowedUser,
        AllowedUsers,
        GetQuery,
        GetResponse,
    )

__all__ = ["AllowedDepartments", "AllowedTags", "AllowedUser", "AllowedUsers", "GetQuery", "GetResponse"]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "AllowedDepartments": "qyapi.types.agent.agent:AllowedDepartments",
            "AllowedTags": "qyapi.types.agent.agent:AllowedTags",
            "AllowedUser": "qyapi.types.agent.agent:AllowedUser",
            "AllowedUsers": "qyapi.types.agent.agent:AllowedUsers",
            "GetQuery": "qyapi.types.agent.agent:GetQuery",
            "GetResponse": "qyapi.types.agent.agent:GetResponse",
        },
    )
