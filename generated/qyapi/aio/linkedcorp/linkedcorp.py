"""互联企业, asynchronous: generated from spec/linkedcorp/linkedcorp.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.linkedcorp.linkedcorp import (
        AgentGetPermListResponse,
        DepartmentListResponse,
        LinkedMessage,
        MessageSendResponse,
        UserGetResponse,
        UserListResponse,
        UserSimplelistResponse,
    )

__all__ = ["agent_get_perm_list", "department_list", "message_send", "user_get", "user_list", "user_simplelist"]


async def agent_get_perm_list(api: CorpApi, /, *, extra: Extra = None) -> AgentGetPermListResponse:
    """List the members and departments of linked corps (互联企业) who may see the app (获取应用的可见范围); see
    `qyapi.linkedcorp.agent_get_perm_list`.
    """
    return await api.ainvoke("linkedcorp.agent_get_perm_list", locals())


async def user_get(api: CorpApi, /, *, userid: str, extra: Extra = None) -> UserGetResponse:
    """Read a member of a linked corp (获取互联企业成员详细信息); see `qyapi.linkedcorp.user_get`."""
    return await api.ainvoke("linkedcorp.user_get", locals())


async def user_simplelist(
    api: CorpApi, /, *, department_id: str, fetch_child: bool | None = None, extra: Extra = None
) -> UserSimplelistResponse:
    """List the members of a department of a linked corp (获取互联企业部门成员); see `qyapi.linkedcorp.user_simplelist`."""
    return await api.ainvoke("linkedcorp.user_simplelist", locals())


async def user_list(
    api: CorpApi, /, *, department_id: str, fetch_child: bool | None = None, extra: Extra = None
) -> UserListResponse:
    """Read the members of a department of a linked corp (获取互联企业部门成员详情); see `qyapi.linkedcorp.user_list`."""
    return await api.ainvoke("linkedcorp.user_list", locals())


async def department_list(api: CorpApi, /, *, department_id: str, extra: Extra = None) -> DepartmentListResponse:
    """List the sub-departments of a department of a linked corp (获取互联企业部门列表); see `qyapi.linkedcorp.department_list`."""
    return await api.ainvoke("linkedcorp.department_list", locals())


async def message_send(
    api: CorpApi,
    /,
    *,
    agentid: int,
    message: LinkedMessage,
    touser: Sequence[str] | None = None,
    toparty: Sequence[str] | None = None,
    totag: Sequence[int] | Sequence[str] | None = None,
    toall: bool | None = None,
    safe: bool | None = None,
    extra: Extra = None,
) -> MessageSendResponse:
    """Send a message of the app to members of linked corps (发送应用消息); see `qyapi.linkedcorp.message_send`."""
    return await api.ainvoke("linkedcorp.message_send", locals())
