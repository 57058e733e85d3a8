"""管理公共邮箱: generated from spec/exmail/publicmail.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.exmail.group import IntList, StringList
    from qyapi.types.exmail.publicmail import (
        AuthCodeInfo,
        PublicmailCreateResponse,
        PublicmailGetAuthCodeListResponse,
        PublicmailGetResponse,
        PublicmailSearchResponse,
        PublicmailUpdateResponse,
    )

__all__ = [
    "publicmail_create",
    "publicmail_delete",
    "publicmail_delete_auth_code",
    "publicmail_get",
    "publicmail_get_auth_code_list",
    "publicmail_search",
    "publicmail_update",
]


def publicmail_create(
    api: CorpApi,
    /,
    *,
    email: str,
    name: str,
    userid_list: StringList | None = None,
    department_list: IntList | None = None,
    tag_list: IntList | None = None,
    create_auth_code: bool | None = None,
    auth_code_info: AuthCodeInfo | None = None,
    extra: Extra = None,
) -> PublicmailCreateResponse:
    """Make a shared mailbox (创建公共邮箱).

    Those of userid_list, department_list and tag_list together may use it; one of the three is needed.

    Args:
        name: At most 64 characters, or 32 Chinese ones. Unique.
        create_auth_code: Make a password for mail clients, too.

    https://developer.work.weixin.qq.com/document/path/95511 (for internal apps)
    """
    return api.invoke("exmail.publicmail_create", locals())


def publicmail_update(
    api: CorpApi,
    /,
    *,
    id: int,
    name: str | None = None,
    userid_list: StringList | None = None,
    department_list: IntList | None = None,
    tag_list: IntList | None = None,
    alias_list: StringList | None = None,
    create_auth_code: bool | None = None,
    auth_code_info: AuthCodeInfo | None = None,
    extra: Extra = None,
) -> PublicmailUpdateResponse:
    """Change a shared mailbox, or make a password for mail clients (更新公共邮箱).

    What is left out stays as it is; an empty list empties it. Somebody has to be left who may use it.

    Args:
        name: At most 64 characters, or 32 Chinese ones. Unique.
        alias_list: Further addresses, at most 5 of 6 to 64 bytes.
        create_auth_code: Make another password for mail clients; at most 10 of a mailbox.

    https://developer.work.weixin.qq.com/document/path/98000 (for internal apps)
    """
    return api.invoke("exmail.publicmail_update", locals())


def publicmail_delete(api: CorpApi, /, *, id: int, extra: Extra = None) -> None:
    """Remove a shared mailbox (删除公共邮箱).

    https://developer.work.weixin.qq.com/document/path/98001 (for internal apps)
    """
    api.invoke("exmail.publicmail_delete", locals())


def publicmail_get(api: CorpApi, /, *, id_list: Sequence[int], extra: Extra = None) -> PublicmailGetResponse:
    """Read shared mailboxes (获取公共邮箱详情).

    https://developer.work.weixin.qq.com/document/path/98002 (for internal apps)
    """
    return api.invoke("exmail.publicmail_get", locals())


def publicmail_search(
    api: CorpApi, /, *, fuzzy: bool, email: str | None = None, extra: Extra = None
) -> PublicmailSearchResponse:
    """Find shared mailboxes by part of their name or address (模糊搜索公共邮箱).

    Args:
        fuzzy: False lists them all.
        email: Of the name or the address.

    https://developer.work.weixin.qq.com/document/path/98003 (for internal apps)
    """
    return api.invoke("exmail.publicmail_search", locals())


def publicmail_get_auth_code_list(
    api: CorpApi, /, *, id: int, extra: Extra = None
) -> PublicmailGetAuthCodeListResponse:
    """List the passwords for mail clients of a shared mailbox, without the passwords themselves (获取客户端专用密码列表).

    https://developer.work.weixin.qq.com/document/path/100183 (for internal apps)
    """
    return api.invoke("exmail.publicmail_get_auth_code_list", locals())


def publicmail_delete_auth_code(api: CorpApi, /, *, id: int, auth_code_id: int, extra: Extra = None) -> None:
    """Remove a password for mail clients (删除客户端专用密码).

    Args:
        id: Of the mailbox.

    https://developer.work.weixin.qq.com/document/path/100184 (for internal apps)
    """
    api.invoke("exmail.publicmail_delete_auth_code", locals())
