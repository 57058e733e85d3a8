"""互联企业: generated from spec/linkedcorp/linkedcorp.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

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


def agent_get_perm_list(api: CorpApi, /, *, extra: Extra = None) -> AgentGetPermListResponse:
    """List the members and departments of linked corps (互联企业) who may see the app (获取应用的可见范围).

    https://developer.work.weixin.qq.com/document/path/93172 (for internal apps)
    """
    return api.invoke("linkedcorp.agent_get_perm_list", locals())


def user_get(api: CorpApi, /, *, userid: str, extra: Extra = None) -> UserGetResponse:
    """Read a member of a linked corp (获取互联企业成员详细信息).

    Args:
        userid: CorpID/userid.

    https://developer.work.weixin.qq.com/document/path/93171 (for internal apps)
    """
    return api.invoke("linkedcorp.user_get", locals())


def user_simplelist(
    api: CorpApi, /, *, department_id: str, fetch_child: bool | None = None, extra: Extra = None
) -> UserSimplelistResponse:
    """List the members of a department of a linked corp (获取互联企业部门成员).

    Args:
        department_id: LinkedID/department id.
        fetch_child: List the members of sub-departments as well.

    https://developer.work.weixin.qq.com/document/path/93168 (for internal apps)
    """
    return api.invoke("linkedcorp.user_simplelist", locals())


def user_list(
    api: CorpApi, /, *, department_id: str, fetch_child: bool | None = None, extra: Extra = None
) -> UserListResponse:
    """Read the members of a department of a linked corp (获取互联企业部门成员详情).

    Args:
        department_id: LinkedID/department id.
        fetch_child: Read the members of sub-departments as well.

    https://developer.work.weixin.qq.com/document/path/93169 (for internal apps)
    """
    return api.invoke("linkedcorp.user_list", locals())


def department_list(api: CorpApi, /, *, department_id: str, extra: Extra = None) -> DepartmentListResponse:
    """List the sub-departments of a department of a linked corp (获取互联企业部门列表).

    Args:
        department_id: LinkedID/department id.

    https://developer.work.weixin.qq.com/document/path/93170 (for internal apps)
    """
    return api.invoke("linkedcorp.department_list", locals())


def message_send(
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
    """Send a message of the app to members of linked corps (发送应用消息).

    One of touser, toparty and totag is needed, unless toall is set. Those who cannot get the message are named in the
    answer and the others get it.

    Args:
        message: What to send.
        touser: Userids, with CorpID/ in front for members of other corps; at most 1000.
        toparty: Departments, with LinkedID/ in front for those of other corps; at most 100.
        totag: Tags of this corp, at most 100.
        toall: Send to everyone who may see the app; touser, toparty and totag are then ignored.
        safe: May not be shared and shows a watermark.

    https://developer.work.weixin.qq.com/document/path/90250 (for internal apps)
    """
    return api.invoke("linkedcorp.message_send", locals())
