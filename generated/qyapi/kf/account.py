"""微信客服：客服账号管理: generated from spec/kf/account.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.kf.account import Account, AccountAddResponse, AccountListResponse, AddContactWayResponse

__all__ = ["account_add", "account_del", "account_list", "account_list_iter", "account_update", "add_contact_way"]


def account_add(api: CorpApi, /, *, name: str, media_id: str, extra: Extra = None) -> AccountAddResponse:
    """Add a customer-service account (客服账号), which the app may then manage (添加客服账号).

    At most 5000 accounts in a corp.

    Args:
        name: At most 16 characters.
        media_id: The picture, from media/upload.

    https://developer.work.weixin.qq.com/document/path/94662 (also 94688)
    """
    return api.invoke("kf.account_add", locals())


def account_del(api: CorpApi, /, *, open_kfid: str, extra: Extra = None) -> None:
    """Delete a customer-service account that the app manages (删除客服账号).

    https://developer.work.weixin.qq.com/document/path/94663 (also 94689)
    """
    api.invoke("kf.account_del", locals())


def account_update(
    api: CorpApi, /, *, open_kfid: str, name: str | None = None, media_id: str | None = None, extra: Extra = None
) -> None:
    """Change a customer-service account that the app manages; what is left out stays (修改客服账号).

    Args:
        name: At most 16 characters.
        media_id: The picture, from media/upload.

    https://developer.work.weixin.qq.com/document/path/94664 (also 94690)
    """
    api.invoke("kf.account_update", locals())


def account_list(
    api: CorpApi, /, *, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> AccountListResponse:
    """List the customer-service accounts of the corp (获取客服账号列表).

    A component app (微信客服组件) gets only those the corp has given it.

    Args:
        offset: Default 0.
        limit: 1 to 100 (default).

    https://developer.work.weixin.qq.com/document/path/94661 (also 94691, 99368)
    """
    return api.invoke("kf.account_list", locals())


def account_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[Account]:
    """Go through `account_list` of every page of account_list."""
    return api.iterate("kf.account_list", locals())


def add_contact_way(
    api: CorpApi, /, *, open_kfid: str, scene: str | None = None, extra: Extra = None
) -> AddContactWayResponse:
    """Get a link by which people in WeChat reach a customer-service account (获取客服账号链接).

    To a link with a scene, &scene_param=... may be added, URL-encoded and at most 128 bytes; it comes back in the
    enter_session event. The link must not be changed otherwise.

    Args:
        scene: Where the link is used; comes back in the enter_session event. At most 32 letters, digits and _-.

    https://developer.work.weixin.qq.com/document/path/94665 (also 94692)
    """
    return api.invoke("kf.add_contact_way", locals())
