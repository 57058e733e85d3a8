"""身份验证: generated from spec/auth/identity.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.auth.identity import GetuserdetailResponse, GetuserinfoResponse

__all__ = ["getuserdetail", "getuserinfo"]


def getuserinfo(api: CorpApi, /, *, code: str, extra: Extra = None) -> GetuserinfoResponse:
    """Tell who opened a page, from the code that the OAuth or web login brought (获取访问用户身份).

    Members have a userid, whether or not they may see the app; others have an openid. The page must be on a trusted
    domain of the app (50001). Calls with a valid code do not count against the frequency limits.

    Args:
        code: Up to 512 bytes; works once, within five minutes.

    https://developer.work.weixin.qq.com/document/path/91023 (for internal and customized (代开发) apps; also 98176, 96442, 98177)
    """
    return api.invoke("auth.getuserinfo", locals())


def getuserdetail(api: CorpApi, /, *, user_ticket: str, extra: Extra = None) -> GetuserdetailResponse:
    """Read what a member agreed to show, from the user_ticket of getuserinfo (获取访问用户敏感信息).

    A field is there if the admin picked it in the settings of the app and the member agreed (scope snsapi_privateinfo).

    https://developer.work.weixin.qq.com/document/path/95833 (for internal and customized (代开发) apps; also 96443)
    """
    return api.invoke("auth.getuserdetail", locals())
