"""应用管理: generated from spec/agent/agent.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.agent.agent import GetResponse

__all__ = ["get"]


def get(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> GetResponse:
    """Read the settings of the app (获取指定的应用详情).

    Only of the app that the token belongs to.

    https://developer.work.weixin.qq.com/document/path/90227 (also 90363, 96448)
    """
    return api.invoke("agent.get", locals())
