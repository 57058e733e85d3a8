"""消息推送: generated from spec/externalcontact/message_push.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def add_msg_template(
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
    """Prepare a message that members are asked to send to customers or group chats (创建企业群发).

    Nothing is sent until the members agree. Of the members who know a customer the one who last talked to them is
    asked. A customer or group chat gets at most as many such messages a month as the month has days. Of text and
    attachments at least one is needed.

    Args:
        chat_type: single to customers (default), group to group chats.
        external_userid: At most 10,000, with chat_type single. All customers of the sender if left out, or those of
            tag_filter.
        chat_id_list: At most 2000, with chat_type group; their owners then need not choose.
        tag_filter: Only customers with these tags; ignored with external_userid.
        sender: Member who sends it; needed for group chats, and for customers without external_userid and tag_filter.
        allow_select: Let the sender choose among the customers; not by default. Only with chat_type single.
        attachments: At most 9.

    https://developer.work.weixin.qq.com/document/path/92135 (also 92698)
    """
    return api.invoke("externalcontact.add_msg_template", locals())


def remind_groupmsg_send(api: CorpApi, /, *, msgid: str, extra: Extra = None) -> None:
    """Remind members to send a message that was prepared for them (提醒成员群发).

    At most three times a message within 24 hours.

    https://developer.work.weixin.qq.com/document/path/97610 (also 97618)
    """
    api.invoke("externalcontact.remind_groupmsg_send", locals())


def cancel_groupmsg_send(api: CorpApi, /, *, msgid: str, extra: Extra = None) -> None:
    """Keep members from sending a message that was prepared for them (停止企业群发).

    What customers have got stays.

    https://developer.work.weixin.qq.com/document/path/97611
    """
    api.invoke("externalcontact.cancel_groupmsg_send", locals())


def get_groupmsg_list_v2(
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
    """List the messages to customers or group chats, page by page (获取群发记录列表).

    Args:
        chat_type: single to customers, group to group chats.
        start_time: Unix seconds.
        end_time: At most a month later. Unix seconds.
        creator: Only those of this member.
        filter_type: 0 by the corp, 1 by a member, 2 all (default).
        limit: At most 100; default 50.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/93338 (also 93439, 96355)
    """
    return api.invoke("externalcontact.get_groupmsg_list_v2", locals())


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
) -> Iterator[GroupMessage]:
    """Go through `group_msg_list` of every page of get_groupmsg_list_v2."""
    return api.iterate("externalcontact.get_groupmsg_list_v2", locals())


def get_groupmsg_task(
    api: CorpApi, /, *, msgid: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> GetGroupmsgTaskResponse:
    """List the members who are asked to send a message, page by page (获取群发成员发送任务列表).

    Not for messages made before 2020-11-17.

    Args:
        limit: At most 1000; default 500.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/93338 (also 93439, 96355)
    """
    return api.invoke("externalcontact.get_groupmsg_task", locals())


def get_groupmsg_task_iter(
    api: CorpApi, /, *, msgid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[GroupMessageTask]:
    """Go through `task_list` of every page of get_groupmsg_task."""
    return api.iterate("externalcontact.get_groupmsg_task", locals())


def get_groupmsg_send_result(
    api: CorpApi,
    /,
    *,
    msgid: str,
    userid: str,
    limit: int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> GetGroupmsgSendResultResponse:
    """List whom a member has sent a message to, page by page (获取企业群发成员执行结果).

    Group chats are listed only once it has been sent. Not for messages made before 2020-11-17.

    Args:
        userid: From get_groupmsg_task.
        limit: At most 1000; default 500.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/93338 (also 93439, 96355)
    """
    return api.invoke("externalcontact.get_groupmsg_send_result", locals())


def get_groupmsg_send_result_iter(
    api: CorpApi, /, *, msgid: str, userid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[GroupMessageSending]:
    """Go through `send_list` of every page of get_groupmsg_send_result."""
    return api.iterate("externalcontact.get_groupmsg_send_result", locals())


def send_welcome_msg(
    api: CorpApi,
    /,
    *,
    welcome_code: str,
    text: Text | None = None,
    attachments: Sequence[Attachment] | None = None,
    extra: Extra = None,
) -> None:
    """Send a welcome message to a new customer, in the name of the member who was added (发送新客户欢迎语).

    Once, within 20 seconds of the push, which has no code where the admin console holds a welcome message for the
    member. Of several apps the first wins; the others get 41096 while it is being sent, and may try again, and 41051
    once it was. Of text and attachments at least one is needed.

    Args:
        welcome_code: From the push add_external_contact.
        attachments: At most 9.

    https://developer.work.weixin.qq.com/document/path/92137 (also 92599)
    """
    api.invoke("externalcontact.send_welcome_msg", locals())


def group_welcome_template_add(
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
    """Add a welcome message for those who join a group chat (添加入群欢迎语素材).

    At most 100 a corp. A text and one of the others are sent; of several the first counts, in the order image, link,
    miniprogram, file, video. At least one of all is needed.

    Args:
        text: At most 3000 bytes; %NICKNAME% stands for the customer's name.
        agentid: Only for old multi-app suites.
        notify: Tell members of it, which is the default.

    https://developer.work.weixin.qq.com/document/path/92366 (also 93438, 96357)
    """
    return api.invoke("externalcontact.group_welcome_template_add", locals())


def group_welcome_template_edit(
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
    """Change a welcome message for those who join a group chat (编辑入群欢迎语素材).

    Only of this app's own.

    Args:
        text: At most 3000 bytes; %NICKNAME% stands for the customer's name.
        agentid: Only for old multi-app suites.

    https://developer.work.weixin.qq.com/document/path/92366 (also 93438, 96357)
    """
    api.invoke("externalcontact.group_welcome_template_edit", locals())


def group_welcome_template_get(
    api: CorpApi, /, *, template_id: str, extra: Extra = None
) -> GroupWelcomeTemplateGetResponse:
    """Read a welcome message for those who join a group chat (获取入群欢迎语素材).

    https://developer.work.weixin.qq.com/document/path/92366 (also 93438, 96357)
    """
    return api.invoke("externalcontact.group_welcome_template_get", locals())


def group_welcome_template_del(
    api: CorpApi, /, *, template_id: str, agentid: int | None = None, extra: Extra = None
) -> None:
    """Delete a welcome message for those who join a group chat (删除入群欢迎语素材).

    Only of this app's own.

    Args:
        agentid: Only for old multi-app suites.

    https://developer.work.weixin.qq.com/document/path/92366 (also 93438, 96357)
    """
    api.invoke("externalcontact.group_welcome_template_del", locals())
