"""获取access_token: generated from spec/base/token.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Api, Extra

    from qyapi.types.base.token import AccessToken

__all__ = ["gettoken"]


def gettoken(api: Api, /, *, corpid: str, corpsecret: str, extra: Extra = None) -> AccessToken:
    """Get the access_token of one app at one corp (获取access_token).

    Within its lifetime the same token comes again; WeCom may end it early. Frequent calls get blocked. Not for
    third-party apps, whose token comes from service/get_corp_token.

    Args:
        corpsecret: Secret of an enabled internal app, or the permanent code of a customized app.

    https://developer.work.weixin.qq.com/document/path/91039 (for internal and customized (代开发) apps; also 97164)
    """
    return api.invoke("base.gettoken", locals())
