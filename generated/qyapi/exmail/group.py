"""管理邮件群组: generated from spec/exmail/group.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.exmail.group import GroupSearchResponse, IntList, MailGroup, StringList

__all__ = ["group_create", "group_delete", "group_get", "group_search", "group_update"]


def group_create(
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
    """Make a mailing list (创建邮件群组).

    Its members are those of email_list, tag_list, department_list and group_list together; one of the four is needed.

    Args:
        groupid: Mail address of the list.
        groupname: At most 200 bytes. Unique.
        email_list: Addresses of members (biz_mail).
        group_list: Addresses of other lists.
        allow_type: Who may write to it: 0 the corp, 1 everybody, 2 its members, 3 those of allow_emaillist,
            allow_departmentlist and allow_taglist, of which 3 needs one and others must have none.
        allow_emaillist: Addresses of members (biz_mail).

    https://developer.work.weixin.qq.com/document/path/95510 (for internal apps)
    """
    api.invoke("exmail.group_create", locals())


def group_update(
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
    """Change a mailing list (更新邮件群组).

    What is left out stays as it is; an empty list empties it. The members cannot all be removed.

    Args:
        groupname: At most 200 bytes. Unique.
        email_list: Addresses of members (biz_mail).
        group_list: Addresses of other lists.
        allow_type: Who may write to it: 0 the corp, 1 everybody, 2 its members, 3 those of allow_emaillist,
            allow_departmentlist and allow_taglist, of which 3 needs one and others must have none.
        allow_emaillist: Addresses of members (biz_mail).

    https://developer.work.weixin.qq.com/document/path/97995 (for internal apps)
    """
    api.invoke("exmail.group_update", locals())


def group_delete(api: CorpApi, /, *, groupid: str, extra: Extra = None) -> None:
    """Remove a mailing list (删除邮件群组).

    https://developer.work.weixin.qq.com/document/path/97996 (for internal apps)
    """
    api.invoke("exmail.group_delete", locals())


def group_get(api: CorpApi, /, *, groupid: str, extra: Extra = None) -> MailGroup:
    """Read a mailing list (获取邮件群组详情).

    https://developer.work.weixin.qq.com/document/path/97997 (for internal apps)
    """
    return api.invoke("exmail.group_get", locals())


def group_search(
    api: CorpApi, /, *, fuzzy: bool, groupid: str | None = None, extra: Extra = None
) -> GroupSearchResponse:
    """Find mailing lists by part of their address (模糊搜索邮件群组).

    Args:
        fuzzy: False lists them all.

    https://developer.work.weixin.qq.com/document/path/97998 (for internal apps)
    """
    return api.invoke("exmail.group_search", locals())
