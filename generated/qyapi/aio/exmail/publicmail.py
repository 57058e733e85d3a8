"""管理公共邮箱, asynchronous: generated from spec/exmail/publicmail.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def publicmail_create(
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
    """Make a shared mailbox (创建公共邮箱); see `qyapi.exmail.publicmail_create`."""
    return await api.ainvoke("exmail.publicmail_create", locals())


async def publicmail_update(
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
    """Change a shared mailbox, or make a password for mail clients (更新公共邮箱); see `qyapi.exmail.publicmail_update`."""
    return await api.ainvoke("exmail.publicmail_update", locals())


async def publicmail_delete(api: CorpApi, /, *, id: int, extra: Extra = None) -> None:
    """Remove a shared mailbox (删除公共邮箱); see `qyapi.exmail.publicmail_delete`."""
    await api.ainvoke("exmail.publicmail_delete", locals())


async def publicmail_get(api: CorpApi, /, *, id_list: Sequence[int], extra: Extra = None) -> PublicmailGetResponse:
    """Read shared mailboxes (获取公共邮箱详情); see `qyapi.exmail.publicmail_get`."""
    return await api.ainvoke("exmail.publicmail_get", locals())


async def publicmail_search(
    api: CorpApi, /, *, fuzzy: bool, email: str | None = None, extra: Extra = None
) -> PublicmailSearchResponse:
    """Find shared mailboxes by part of their name or address (模糊搜索公共邮箱); see `qyapi.exmail.publicmail_search`."""
    return await api.ainvoke("exmail.publicmail_search", locals())


async def publicmail_get_auth_code_list(
    api: CorpApi, /, *, id: int, extra: Extra = None
) -> PublicmailGetAuthCodeListResponse:
    """List the passwords for mail clients of a shared mailbox, without the passwords themselves (获取客户端专用密码列表); see
    `qyapi.exmail.publicmail_get_auth_code_list`.
    """
    return await api.ainvoke("exmail.publicmail_get_auth_code_list", locals())


async def publicmail_delete_auth_code(api: CorpApi, /, *, id: int, auth_code_id: int, extra: Extra = None) -> None:
    """Remove a password for mail clients (删除客户端专用密码); see `qyapi.exmail.publicmail_delete_auth_code`."""
    await api.ainvoke("exmail.publicmail_delete_auth_code", locals())
