"""自定义菜单, asynchronous: generated from spec/menu/menu.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.menu.menu import Button, GetResponse

__all__ = ["create", "delete", "get"]


async def create(api: CorpApi, /, *, agentid: int, button: Sequence[Button], extra: Extra = None) -> None:
    """Set the menu of the app (创建菜单); see `qyapi.menu.create`."""
    await api.ainvoke("menu.create", locals())


async def get(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> GetResponse:
    """Read the menu of the app (获取菜单); see `qyapi.menu.get`."""
    return await api.ainvoke("menu.get", locals())


async def delete(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> None:
    """Remove the menu of the app (删除菜单); see `qyapi.menu.delete`."""
    await api.ainvoke("menu.delete", locals())
