"""获取凭证, asynchronous: generated from spec/base/token.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import Api
    from qyapi_runtime.api import Extra

    from zooapi.types.base.token import GettokenResponse

__all__ = ["gettoken"]


async def gettoken(api: Api, /, *, corpid: str, corpsecret: str, extra: Extra = None) -> GettokenResponse:
    """Get a token (获取access_token); see `zooapi.base.gettoken`."""
    return await api.ainvoke("base.gettoken", locals())
