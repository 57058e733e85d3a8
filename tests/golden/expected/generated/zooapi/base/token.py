"""获取凭证: generated from spec/base/token.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Api, Extra

    from zooapi.types.base.token import GettokenResponse

__all__ = ["gettoken"]


def gettoken(api: Api, /, *, corpid: str, corpsecret: str, extra: Extra = None) -> GettokenResponse:
    """Get a token (获取access_token).

    https://developer.work.weixin.qq.com/document/path/91039
    """
    return api.invoke("base.gettoken", locals())
