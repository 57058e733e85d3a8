"""发送应用消息: generated from spec/message/application.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.message.application import (
        CardButtonUpdate,
        GetStatisticsResponse,
        Message,
        SendResponse,
        TemplateCardUpdate,
        UpdateTaskcardResponse,
        UpdateTemplateCardResponse,
    )

__all__ = ["get_statistics", "recall", "send", "update_taskcard", "update_template_card"]


def send(
    api: CorpApi,
    /,
    *,
    message: Message,
    touser: Sequence[str] | None = None,
    toparty: Sequence[int | str] | None = None,
    totag: Sequence[int | str] | None = None,
    agentid: int | None = None,
    safe: Literal[0, 1, 2] | None = None,
    enable_id_trans: bool | None = None,
    enable_duplicate_check: bool | None = None,
    duplicate_check_interval: int | None = None,
    selected_ticket_list: Sequence[str] | None = None,
    only_unauth: bool | None = None,
    extra: Extra = None,
) -> SendResponse:
    """Send a message of the app to members (发送应用消息).

    One of touser, toparty and totag is needed. Those who cannot get the message are named in the answer and the others
    get it; if nobody can, the call fails with 81013. A day allows 200 recipients per seat of the corp; a member gets at
    most 30 messages a minute and 1000 an hour of an app, what exceeds this is dropped. On the hour and half hour
    delivery is slow.

    Args:
        message: What to send.
        touser: Userids, at most 1000; @all alone for everyone who may see the app, except with miniprogram_notice.
        toparty: Departments, at most 100; ignored with @all. Not where members authorise the app themselves.
        totag: Tags, at most 100; ignored with @all. Not where members authorise the app themselves.
        agentid: Of the app, as in the settings of an internal app or in the answer of service/get_auth_info. Needed
            except with miniprogram_notice.
        safe: 0 may be shared (default), 1 may not be shared and shows a watermark, 2 may be shared within the corp
            (mpnews only). For text, image, video, file and mpnews; as 1, a file must be txt, pdf, xml, an Office
            document or a picture.
        enable_id_trans: Put names in place of $userName=USERID$, $userAlias=USERID$, $departmentName=ID$ and the like.
            Works in text, in title and description of textcard, news and miniprogram_notice, in title, digest and
            content of mpnews, in the values of content_item, and in the source, titles, sub_title_text and values of
            template_card.
        enable_duplicate_check: Drop the message if the same request was sent within the interval.
        duplicate_check_interval: Default 1800, at most 14400. In seconds.
        selected_ticket_list: With template_msg, tickets of members picked in the JS-SDK or client, at most 10; reaches
            those who may not see the app, where members authorise the app themselves. Leaves out whoever did the
            picking.
        only_unauth: With selected_ticket_list, send only to those who have not authorised the app; touser, toparty and
            totag are then ignored.

    https://developer.work.weixin.qq.com/document/path/90236 (also 90372, 96458, 94515)
    """
    return api.invoke("message.send", locals())


def update_template_card(
    api: CorpApi,
    /,
    *,
    agentid: int,
    response_code: str,
    userids: Sequence[str] | None = None,
    partyids: Sequence[int] | None = None,
    tagids: Sequence[int] | None = None,
    atall: bool | None = None,
    button: CardButtonUpdate | None = None,
    enable_id_trans: bool | None = None,
    template_card: TemplateCardUpdate | None = None,
    original_task_id: str | None = None,
    extra: Extra = None,
) -> UpdateTemplateCardResponse:
    """Disable the buttons of a card that was sent, or put another card in its place (更新模版卡片消息).

    Only of cards that have a response_code. One of button and template_card is needed. Those who cannot be reached are
    named in the answer and the others' card changes.

    Args:
        response_code: From message/send or the push of a click; works once, within 72 hours.
        userids: At most 1000.
        partyids: Departments, at most 100.
        tagids: At most 100.
        atall: Update the card of everyone who got it.
        button: Disable the buttons. Only of the kinds button_interaction, vote_interaction and multiple_interaction.
        enable_id_trans: Put names in place of $userName=USERID$ and the like.
        original_task_id: Deprecated: no longer documented.

    https://developer.work.weixin.qq.com/document/path/94888 (also 94945)
    """
    return api.invoke("message.update_template_card", locals())


@deprecated("task cards have become template cards, use update_template_card")
def update_taskcard(
    api: CorpApi,
    /,
    *,
    userids: Sequence[str],
    agentid: int,
    task_id: str,
    replace_name: str | None = None,
    clicked_key: str | None = None,
    original_task_id: str | None = None,
    extra: Extra = None,
) -> UpdateTaskcardResponse:
    """Disable the buttons of a task card that was sent (更新任务卡片消息状态).

    Args:
        userids: At most 1000.
        task_id: As given when the card was sent.
        replace_name: New text of the button.
        clicked_key: Button that shows as clicked.
        original_task_id: Deprecated: no longer documented.

    https://developer.work.weixin.qq.com/document/path/91579 (for internal and third-party apps; also 91585)
    """
    return api.invoke("message.update_taskcard", locals())


def recall(api: CorpApi, /, *, msgid: str, extra: Extra = None) -> None:
    """Take back a message of the last 24 hours that message/send sent (撤回应用消息).

    Only from WeCom, not from the plugin in WeChat.

    Args:
        msgid: From message/send.

    https://developer.work.weixin.qq.com/document/path/94867 (also 96460)
    """
    api.invoke("message.recall", locals())


def get_statistics(
    api: CorpApi, /, *, time_type: Literal[0, 1] | None = None, extra: Extra = None
) -> GetStatisticsResponse:
    """Count whom each app sent messages on a day (查询应用消息发送统计).

    Args:
        time_type: 0 today (default), 1 yesterday.

    https://developer.work.weixin.qq.com/document/path/92369 (for internal apps)
    """
    return api.invoke("message.get_statistics", locals())
