"""邮箱账号与高级功能: generated from spec/exmail/account.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.exmail.account import (
        MailGetNewcountResponse,
        UseroptionGetResponse,
        UserOptions,
        VipBatchAddResponse,
        VipBatchDelResponse,
        VipListResponse,
    )

__all__ = [
    "account_act_email",
    "mail_get_newcount",
    "useroption_get",
    "useroption_update",
    "vip_batch_add",
    "vip_batch_del",
    "vip_list",
    "vip_list_iter",
]


def vip_batch_add(api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None) -> VipBatchAddResponse:
    """Give members the advanced mail features (分配高级功能账号).

    Only members in the app's scope.

    Args:
        userid_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/99316 (for internal apps)
    """
    return api.invoke("exmail.vip_batch_add", locals())


def vip_batch_del(api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None) -> VipBatchDelResponse:
    """Take the advanced mail features from members (取消高级功能账号).

    Only members in the app's scope.

    Args:
        userid_list: At most 100.

    https://developer.work.weixin.qq.com/document/path/99317 (for internal apps)
    """
    return api.invoke("exmail.vip_batch_del", locals())


def vip_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> VipListResponse:
    """List the members with the advanced mail features, page by page (获取高级功能账号列表).

    Of those who may see the app. A page can be shorter than asked for.

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 200; default 100.

    https://developer.work.weixin.qq.com/document/path/99318 (for internal apps)
    """
    return api.invoke("exmail.vip_list", locals())


def vip_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[str]:
    """Go through `userid_list` of every page of vip_list."""
    return api.iterate("exmail.vip_list", locals())


def account_act_email(
    api: CorpApi,
    /,
    *,
    type: Literal[1, 2],
    userid: str | None = None,
    publicemail_id: int | None = None,
    extra: Extra = None,
) -> None:
    """Enable or disable the mailbox of a member, or a shared one (禁用/启用邮箱账号).

    One of userid and publicemail_id is needed, and userid goes first. Those of the corp's creator and super admins
    cannot be disabled.

    Args:
        type: 1 enable, 2 disable.
        publicemail_id: Id of a shared mailbox.

    https://developer.work.weixin.qq.com/document/path/95512 (for internal apps)
    """
    api.invoke("exmail.account_act_email", locals())


def useroption_get(
    api: CorpApi, /, *, userid: str, type: Sequence[Literal[1, 2, 3, 4]], extra: Extra = None
) -> UseroptionGetResponse:
    """Read how a member may sign in with other mail clients (获取用户功能属性).

    Args:
        type: What to read: 1 secure sign-in enforced, 2 IMAP/SMTP, 3 POP/SMTP, 4 secure sign-in in use.

    https://developer.work.weixin.qq.com/document/path/95513 (for internal apps)
    """
    return api.invoke("exmail.useroption_get", locals())


def useroption_update(api: CorpApi, /, *, userid: str, option: UserOptions, extra: Extra = None) -> None:
    """Change how a member may sign in with other mail clients (更改用户功能属性).

    https://developer.work.weixin.qq.com/document/path/98008 (for internal apps)
    """
    api.invoke("exmail.useroption_update", locals())


def mail_get_newcount(api: CorpApi, /, *, userid: str, extra: Extra = None) -> MailGetNewcountResponse:
    """Count the unread mail of a member (获取邮件未读数).

    https://developer.work.weixin.qq.com/document/path/95514 (for internal apps)
    """
    return api.invoke("exmail.mail_get_newcount", locals())
