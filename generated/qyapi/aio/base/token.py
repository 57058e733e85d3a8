"""获取access_token, asynchronous: generated from spec/base/token.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import Api
    from qyapi_runtime.api import Extra

    from qyapi.types.base.token import AccessToken

__all__ = ["gettoken"]


async def gettoken(api: Api, /, *, corpid: str, corpsecret: str, extra: Extra = None) -> AccessToken:
    """Get the access_token of one app at one corp (获取access_token); see `qyapi.base.gettoken`."""
    return await api.ainvoke("base.gettoken", locals())
