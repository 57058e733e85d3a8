"""自定义菜单: generated from spec/menu/menu.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.menu.menu import Button, GetResponse

__all__ = ["create", "delete", "get"]


def create(api: CorpApi, /, *, agentid: int, button: Sequence[Button], extra: Extra = None) -> None:
    """Set the menu of the app (创建菜单).

    Args:
        button: 1 to 3.

    https://developer.work.weixin.qq.com/document/path/90231 (for internal apps)
    """
    api.invoke("menu.create", locals())


def get(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> GetResponse:
    """Read the menu of the app (获取菜单).

    https://developer.work.weixin.qq.com/document/path/90232 (for internal apps)
    """
    return api.invoke("menu.get", locals())


def delete(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> None:
    """Remove the menu of the app (删除菜单).

    https://developer.work.weixin.qq.com/document/path/90233 (for internal apps)
    """
    api.invoke("menu.delete", locals())
