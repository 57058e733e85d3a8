"""消息推送, asynchronous: generated from spec/externalcontact/message_push.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.message_push import (
        AddMsgTemplateResponse,
        Attachment,
        FileAttachment,
        GetGroupmsgListV2Response,
        GetGroupmsgSendResultResponse,
        GetGroupmsgTaskResponse,
        GroupMessage,
        GroupMessageSending,
        GroupMessageTask,
        GroupWelcomeTemplateAddResponse,
        GroupWelcomeTemplateGetResponse,
        ImageAttachment,
        LinkAttachment,
        MiniprogramAttachment,
        TagFilter,
        Text,
        VideoAttachment,
    )

__all__ = [
    "add_msg_template",
    "cancel_groupmsg_send",
    "get_groupmsg_list_v2",
    "get_groupmsg_list_v2_iter",
    "get_groupmsg_send_result",
    "get_groupmsg_send_result_iter",
    "get_groupmsg_task",
    "get_groupmsg_task_iter",
    "group_welcome_template_add",
    "group_welcome_template_del",
    "group_welcome_template_edit",
    "group_welcome_template_get",
    "remind_groupmsg_send",
    "send_welcome_msg",
]


async def add_msg_template(
    api: CorpApi,
    /,
    *,
    chat_type: Literal["single", "group"] | None = None,
    external_userid: Sequence[str] | None = None,
    chat_id_list: Sequence[str] | None = None,
    tag_filter: TagFilter | None = None,
    sender: str | None = None,
    allow_select: bool | None = None,
    text: Text | None = None,
    attachments: Sequence[Attachment] | None = None,
    extra: Extra = None,
) -> AddMsgTemplateResponse:
    """Prepare a message that members are asked to send to customers or group chats (创建企业群发); see
    `qyapi.externalcontact.add_msg_template`.
    """
    return await api.ainvoke("externalcontact.add_msg_template", locals())


async def remind_groupmsg_send(api: CorpApi, /, *, msgid: str, extra: Extra = None) -> None:
    """Remind members to send a message that was prepared for them (提醒成员群发); see
    `qyapi.externalcontact.remind_groupmsg_send`.
    """
    await api.ainvoke("externalcontact.remind_groupmsg_send", locals())


async def cancel_groupmsg_send(api: CorpApi, /, *, msgid: str, extra: Extra = None) -> None:
    """Keep members from sending a message that was prepared for them (停止企业群发); see
    `qyapi.externalcontact.cancel_groupmsg_send`.
    """
    await api.ainvoke("externalcontact.cancel_groupmsg_send", locals())


async def get_groupmsg_list_v2(
    api: CorpApi,
    /,
    *,
    chat_type: Literal["single", "group"],
    start_time: datetime | int,
    end_time: datetime | int,
    creator: str | None = None,
    filter_type: Literal[0, 1, 2] | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> GetGroupmsgListV2Response:
    """List the messages to customers or group chats, page by page (获取群发记录列表); see
    `qyapi.externalcontact.get_groupmsg_list_v2`.
    """
    return await api.ainvoke("externalcontact.get_groupmsg_list_v2", locals())


def get_groupmsg_list_v2_iter(
    api: CorpApi,
    /,
    *,
    chat_type: Literal["single", "group"],
    start_time: datetime | int,
    end_time: datetime | int,
    creator: str | None = None,
    filter_type: Literal[0, 1, 2] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[GroupMessage]:
    """Go through `group_msg_list` of every page of get_groupmsg_list_v2."""
    return api.aiterate("externalcontact.get_groupmsg_list_v2", locals())


async def get_groupmsg_task(
    api: CorpApi, /, *, msgid: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> GetGroupmsgTaskResponse:
    """List the members who are asked to send a message, page by page (获取群发成员发送任务列表); see
    `qyapi.externalcontact.get_groupmsg_task`.
    """
    return await api.ainvoke("externalcontact.get_groupmsg_task", locals())


def get_groupmsg_task_iter(
    api: CorpApi, /, *, msgid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[GroupMessageTask]:
    """Go through `task_list` of every page of get_groupmsg_task."""
    return api.aiterate("externalcontact.get_groupmsg_task", locals())


async def get_groupmsg_send_result(
    api: CorpApi,
    /,
    *,
    msgid: str,
    userid: str,
    limit: int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> GetGroupmsgSendResultResponse:
    """List whom a member has sent a message to, page by page (获取企业群发成员执行结果); see
    `qyapi.externalcontact.get_groupmsg_send_result`.
    """
    return await api.ainvoke("externalcontact.get_groupmsg_send_result", locals())


def get_groupmsg_send_result_iter(
    api: CorpApi, /, *, msgid: str, userid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[GroupMessageSending]:
    """Go through `send_list` of every page of get_groupmsg_send_result."""
    return api.aiterate("externalcontact.get_groupmsg_send_result", locals())


async def send_welcome_msg(
    api: CorpApi,
    /,
    *,
    welcome_code: str,
    text: Text | None = None,
    attachments: Sequence[Attachment] | None = None,
    extra: Extra = None,
) -> None:
    """Send a welcome message to a new customer, in the name of the member who was added (发送新客户欢迎语); see
    `qyapi.externalcontact.send_welcome_msg`.
    """
    await api.ainvoke("externalcontact.send_welcome_msg", locals())


async def group_welcome_template_add(
    api: CorpApi,
    /,
    *,
    text: Text | None = None,
    image: ImageAttachment | None = None,
    link: LinkAttachment | None = None,
    miniprogram: MiniprogramAttachment | None = None,
    file: FileAttachment | None = None,
    video: VideoAttachment | None = None,
    agentid: int | None = None,
    notify: bool | None = None,
    extra: Extra = None,
) -> GroupWelcomeTemplateAddResponse:
    """Add a welcome message for those who join a group chat (添加入群欢迎语素材); see
    `qyapi.externalcontact.group_welcome_template_add`.
    """
    return await api.ainvoke("externalcontact.group_welcome_template_add", locals())


async def group_welcome_template_edit(
    api: CorpApi,
    /,
    *,
    template_id: str,
    text: Text | None = None,
    image: ImageAttachment | None = None,
    link: LinkAttachment | None = None,
    miniprogram: MiniprogramAttachment | None = None,
    file: FileAttachment | None = None,
    video: VideoAttachment | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> None:
    """Change a welcome message for those who join a group chat (编辑入群欢迎语素材); see
    `qyapi.externalcontact.group_welcome_template_edit`.
    """
    await api.ainvoke("externalcontact.group_welcome_template_edit", locals())


async def group_welcome_template_get(
    api: CorpApi, /, *, template_id: str, extra: Extra = None
) -> GroupWelcomeTemplateGetResponse:
    """Read a welcome message for those who join a group chat (获取入群欢迎语素材); see
    `qyapi.externalcontact.group_welcome_template_get`.
    """
    return await api.ainvoke("externalcontact.group_welcome_template_get", locals())


async def group_welcome_template_del(
    api: CorpApi, /, *, template_id: str, agentid: int | None = None, extra: Extra = None
) -> None:
    """Delete a welcome message for those who join a group chat (删除入群欢迎语素材); see
    `qyapi.externalcontact.group_welcome_template_del`.
    """
    await api.ainvoke("externalcontact.group_welcome_template_del", locals())
