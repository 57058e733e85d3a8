"""客户管理: generated from spec/externalcontact/customer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.externalcontact.customer import (
        BatchGetByUserResponse,
        ContactListResponse,
        CustomerOfUser,
        FollowUser,
        GetResponse,
        ListResponse,
        ServedContact,
    )

__all__ = [
    "batch_get_by_user",
    "batch_get_by_user_iter",
    "contact_list",
    "contact_list_iter",
    "get",
    "get_iter",
    "list",
    "remark",
]


def list(api: CorpApi, /, *, userid: str, extra: Extra = None) -> ListResponse:
    """List the customers of one member (获取客户列表).

    A customer is someone outside whom a member has added who may deal with customers. Fails with 84061 if there are
    none.

    https://developer.work.weixin.qq.com/document/path/92113 (also 92264, 96314)
    """
    return api.invoke("externalcontact.list", locals())


def get(api: CorpApi, /, *, external_userid: str, cursor: str | None = None, extra: Extra = None) -> GetResponse:
    """Read one customer, and which members have added them (获取客户详情).

    Only members whom the app may see are named; 500 on a page.

    Args:
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/92114 (also 92265, 96315, 92322, 91670)
    """
    return api.invoke("externalcontact.get", locals())


def get_iter(api: CorpApi, /, *, external_userid: str, extra: Extra = None) -> Iterator[FollowUser]:
    """Go through `follow_user` of every page of get."""
    return api.iterate("externalcontact.get", locals())


def batch_get_by_user(
    api: CorpApi,
    /,
    *,
    userid_list: Sequence[str],
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> BatchGetByUserResponse:
    """Read the customers of several members, page by page (批量获取客户详情).

    A customer of several members comes once for each.

    Args:
        userid_list: At most 100.
        cursor: From the last answer; left out at first.
        limit: At most 100; default 50.

    https://developer.work.weixin.qq.com/document/path/92994 (also 93010, 96316)
    """
    return api.invoke("externalcontact.batch_get_by_user", locals())


def batch_get_by_user_iter(
    api: CorpApi, /, *, userid_list: Sequence[str], limit: int | None = None, extra: Extra = None
) -> Iterator[CustomerOfUser]:
    """Go through `external_contact_list` of every page of batch_get_by_user."""
    return api.iterate("externalcontact.batch_get_by_user", locals())


def remark(
    api: CorpApi,
    /,
    *,
    userid: str,
    external_userid: str,
    remark: str | None = None,
    description: str | None = None,
    remark_company: str | None = None,
    remark_mobiles: Sequence[str] | None = None,
    remark_pic_mediaid: str | None = None,
    extra: Extra = None,
) -> None:
    """Change a member's notes on a customer (修改客户备注信息).

    At least one of the notes is needed; those left out stay as they are.

    Args:
        remark: Name the member knows them by, at most 20 characters.
        description: At most 150 characters.
        remark_company: At most 20 characters; only for WeChat users.
        remark_mobiles: Take the place of those before; a list with one empty string clears them.
        remark_pic_mediaid: A picture from media/upload.

    https://developer.work.weixin.qq.com/document/path/92115 (also 92694, 96317)
    """
    api.invoke("externalcontact.remark", locals())


def contact_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> ContactListResponse:
    """List all people outside whom the corp deals with, page by page (获取已服务的外部联系人).

    Once for each member who has added them and each group chat they are in. A cursor works for four hours.

    Args:
        cursor: From the last answer; left out at first.
        limit: Default 1000.

    https://developer.work.weixin.qq.com/document/path/99434 (for internal apps)
    """
    return api.invoke("externalcontact.contact_list", locals())


def contact_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[ServedContact]:
    """Go through `info_list` of every page of contact_list."""
    return api.iterate("externalcontact.contact_list", locals())
