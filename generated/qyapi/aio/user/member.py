"""成员管理, asynchronous: generated from spec/user/member.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.common import ExtAttr, ExternalProfile
    from qyapi.types.user.member import (
        ConvertToOpenidResponse,
        ConvertToUseridResponse,
        CreateResponse,
        DeptUser,
        GetActiveStatResponse,
        GetUseridByEmailResponse,
        GetuseridResponse,
        ListIdResponse,
        ListResponse,
        MailAliases,
        SimplelistResponse,
        User,
    )

__all__ = [
    "batchdelete",
    "convert_to_openid",
    "convert_to_userid",
    "create",
    "delete",
    "get",
    "get_active_stat",
    "get_userid_by_email",
    "getuserid",
    "list",
    "list_id",
    "list_id_iter",
    "simplelist",
    "update",
]


async def create(
    api: CorpApi,
    /,
    *,
    userid: str,
    name: str,
    alias: str | None = None,
    mobile: str | None = None,
    order: Sequence[int] | None = None,
    position: str | None = None,
    gender: int | None = None,
    email: str | None = None,
    biz_mail: str | None = None,
    telephone: str | None = None,
    is_leader_in_dept: Sequence[bool] | None = None,
    direct_leader: Sequence[str] | None = None,
    avatar_mediaid: str | None = None,
    enable: bool | None = None,
    extattr: ExtAttr | None = None,
    external_profile: ExternalProfile | None = None,
    external_position: str | None = None,
    address: str | None = None,
    main_department: int | None = None,
    nickname: str | None = None,
    english_name: str | None = None,
    department: Sequence[int] | None = None,
    to_invite: bool | None = None,
    extra: Extra = None,
) -> CreateResponse:
    """Add a member (创建成员); see `qyapi.user.create`."""
    return await api.ainvoke("user.create", locals())


async def get(api: CorpApi, /, *, userid: str, extra: Extra = None) -> User:
    """Read one member (读取成员); see `qyapi.user.get`."""
    return await api.ainvoke("user.get", locals())


async def update(
    api: CorpApi,
    /,
    *,
    userid: str,
    alias: str | None = None,
    mobile: str | None = None,
    order: Sequence[int] | None = None,
    position: str | None = None,
    gender: int | None = None,
    email: str | None = None,
    biz_mail: str | None = None,
    telephone: str | None = None,
    is_leader_in_dept: Sequence[bool] | None = None,
    direct_leader: Sequence[str] | None = None,
    avatar_mediaid: str | None = None,
    enable: bool | None = None,
    extattr: ExtAttr | None = None,
    external_profile: ExternalProfile | None = None,
    external_position: str | None = None,
    address: str | None = None,
    main_department: int | None = None,
    nickname: str | None = None,
    english_name: str | None = None,
    new_userid: str | None = None,
    name: str | None = None,
    department: Sequence[int] | None = None,
    biz_mail_alias: MailAliases | None = None,
    to_invite: bool | None = None,
    extra: Extra = None,
) -> None:
    """Change a member; what is left out stays (更新成员); see `qyapi.user.update`."""
    await api.ainvoke("user.update", locals())


async def delete(api: CorpApi, /, *, userid: str, extra: Extra = None) -> None:
    """Delete a member, and the mail account at Tencent Exmail if there is one (删除成员); see `qyapi.user.delete`."""
    await api.ainvoke("user.delete", locals())


async def batchdelete(api: CorpApi, /, *, useridlist: Sequence[str], extra: Extra = None) -> None:
    """Delete several members (批量删除成员); see `qyapi.user.batchdelete`."""
    await api.ainvoke("user.batchdelete", locals())


async def simplelist(
    api: CorpApi, /, *, department_id: int, fetch_child: bool | None = None, extra: Extra = None
) -> SimplelistResponse:
    """List the members of one department (获取部门成员); see `qyapi.user.simplelist`."""
    return await api.ainvoke("user.simplelist", locals())


async def list(
    api: CorpApi, /, *, department_id: int, fetch_child: bool | None = None, extra: Extra = None
) -> ListResponse:
    """Read the members of one department (获取部门成员详情); see `qyapi.user.list`."""
    return await api.ainvoke("user.list", locals())


async def list_id(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> ListIdResponse:
    """List the ids and departments of all members, page by page (获取成员ID列表); see `qyapi.user.list_id`."""
    return await api.ainvoke("user.list_id", locals())


def list_id_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> AsyncIterator[DeptUser]:
    """Go through `dept_user` of every page of list_id."""
    return api.aiterate("user.list_id", locals())


async def convert_to_openid(
    api: CorpApi, /, *, userid: str, agentid: int | None = None, extra: Extra = None
) -> ConvertToOpenidResponse:
    """Find the openid of a member, as WeChat Pay needs it (userid与openid互换); see `qyapi.user.convert_to_openid`."""
    return await api.ainvoke("user.convert_to_openid", locals())


async def convert_to_userid(api: CorpApi, /, *, openid: str, extra: Extra = None) -> ConvertToUseridResponse:
    """Find the member that an openid from WeChat Pay stands for (userid与openid互换); see `qyapi.user.convert_to_userid`."""
    return await api.ainvoke("user.convert_to_userid", locals())


async def getuserid(api: CorpApi, /, *, mobile: str, extra: Extra = None) -> GetuseridResponse:
    """Find the member with a mobile number (手机号获取userid); see `qyapi.user.getuserid`."""
    return await api.ainvoke("user.getuserid", locals())


async def get_userid_by_email(
    api: CorpApi, /, *, email: str, email_type: Literal[1, 2] | None = None, extra: Extra = None
) -> GetUseridByEmailResponse:
    """Find the member with a mail address (邮箱获取userid); see `qyapi.user.get_userid_by_email`."""
    return await api.ainvoke("user.get_userid_by_email", locals())


async def get_active_stat(api: CorpApi, /, *, date: str, extra: Extra = None) -> GetActiveStatResponse:
    """Count the members who were active on a day (获取企业活跃成员数); see `qyapi.user.get_active_stat`."""
    return await api.ainvoke("user.get_active_stat", locals())
