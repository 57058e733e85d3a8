"""发送应用消息: generated from spec/message/application.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.message.application import Message, SendResponse

__all__ = ["send"]


def send(
    api: CorpApi,
    /,
    *,
    message: Message,
    agentid: int,
    touser: Sequence[str] | None = None,
    toparty: Sequence[int | str] | None = None,
    totag: Sequence[int | str] | None = None,
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
        agentid: Of the app, as in the settings of an internal app or in the answer of service/get_auth_info.
        touser: Userids, at most 1000; @all alone for everyone who may see the app, except with miniprogram_notice.
        toparty: Departments, at most 100; ignored with @all. Not where members authorise the app themselves.
        totag: Tags, at most 100; ignored with @all. Not where members authorise the app themselves.
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
