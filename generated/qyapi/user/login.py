"""身份验证: generated from spec/user/login.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.user.login import GetuserinfoResponse

__all__ = ["authsucc", "getuserinfo", "tfa_succ"]


@deprecated("no longer documented, use auth/getuserinfo")
def getuserinfo(api: CorpApi, /, *, code: str, extra: Extra = None) -> GetuserinfoResponse:
    """Tell who opened a page, from the code that the OAuth login brought (获取访问用户身份).

    For a page of school contacts, school/getuserinfo tells the parent and student.

    Args:
        code: Up to 512 bytes; works once, within five minutes.

    https://developer.work.weixin.qq.com/document/path/91023 (for internal and customized (代开发) apps; also 91707, 91711)
    """
    return api.invoke("user.getuserinfo", locals())


def authsucc(api: CorpApi, /, *, userid: str, extra: Extra = None) -> None:
    """Let a member into the corp after the second verification, once the corp has checked them (登录二次验证).

    Only with the secret of the contact sync, for an internal app that the member may see, or for a third-party contact
    app; and where the admin has switched the second verification on.

    https://developer.work.weixin.qq.com/document/path/90203 (for internal and third-party apps; also 90339)
    """
    api.invoke("user.authsucc", locals())


def tfa_succ(api: CorpApi, /, *, userid: str, tfa_code: str, extra: Extra = None) -> None:
    """Let a member go on after the second verification while using WeCom (使用二次验证).

    For the contact sync, or an app that the member may see and that the verification covers; the page's address must be
    an OAuth link of that app. At most 20 calls at once.

    Args:
        tfa_code: From auth/get_tfa_info; works once, within five minutes.

    https://developer.work.weixin.qq.com/document/path/99500 (for internal apps)
    """
    api.invoke("user.tfa_succ", locals())
