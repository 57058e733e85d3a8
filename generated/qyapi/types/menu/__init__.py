"""The dataclasses of the area menu: generated from spec/menu/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.menu.menu import Button, CreateQuery, CreateRequest, DeleteQuery, GetQuery, GetResponse

__all__ = ["Button", "CreateQuery", "CreateRequest", "DeleteQuery", "GetQuery", "GetResponse"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Button": "qyapi.types.menu.menu:Button",
            "CreateQuery": "qyapi.types.menu.menu:CreateQuery",
            "CreateRequest": "qyapi.types.menu.menu:CreateRequest",
            "DeleteQuery": "qyapi.types.menu.menu:DeleteQuery",
            "GetQuery": "qyapi.types.menu.menu:GetQuery",
            "GetResponse": "qyapi.types.menu.menu:GetResponse",
        },
    )
