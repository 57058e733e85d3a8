"""管理邮件群组, asynchronous: generated from spec/exmail/group.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.exmail.group import GroupSearchResponse, IntList, MailGroup, StringList

__all__ = ["group_create", "group_delete", "group_get", "group_search", "group_update"]


async def group_create(
    api: CorpApi,
    /,
    *,
    groupid: str,
    groupname: str,
    email_list: StringList | None = None,
    tag_list: IntList | None = None,
    department_list: IntList | None = None,
    group_list: StringList | None = None,
    allow_type: Literal[0, 1, 2, 3] | None = None,
    allow_emaillist: StringList | None = None,
    allow_departmentlist: IntList | None = None,
    allow_taglist: IntList | None = None,
    extra: Extra = None,
) -> None:
    """Make a mailing list (创建邮件群组); see `qyapi.exmail.group_create`."""
    await api.ainvoke("exmail.group_create", locals())


async def group_update(
    api: CorpApi,
    /,
    *,
    groupid: str,
    groupname: str | None = None,
    email_list: StringList | None = None,
    tag_list: IntList | None = None,
    department_list: IntList | None = None,
    group_list: StringList | None = None,
    allow_type: Literal[0, 1, 2, 3] | None = None,
    allow_emaillist: StringList | None = None,
    allow_departmentlist: IntList | None = None,
    allow_taglist: IntList | None = None,
    extra: Extra = None,
) -> None:
    """Change a mailing list (更新邮件群组); see `qyapi.exmail.group_update`."""
    await api.ainvoke("exmail.group_update", locals())


async def group_delete(api: CorpApi, /, *, groupid: str, extra: Extra = None) -> None:
    """Remove a mailing list (删除邮件群组); see `qyapi.exmail.group_delete`."""
    await api.ainvoke("exmail.group_delete", locals())


async def group_get(api: CorpApi, /, *, groupid: str, extra: Extra = None) -> MailGroup:
    """Read a mailing list (获取邮件群组详情); see `qyapi.exmail.group_get`."""
    return await api.ainvoke("exmail.group_get", locals())


async def group_search(
    api: CorpApi, /, *, fuzzy: bool, groupid: str | None = None, extra: Extra = None
) -> GroupSearchResponse:
    """Find mailing lists by part of their address (模糊搜索邮件群组); see `qyapi.exmail.group_search`."""
    return await api.ainvoke("exmail.group_search", locals())
