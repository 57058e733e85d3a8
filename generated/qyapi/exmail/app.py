"""应用邮箱: generated from spec/exmail/app.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.exmail.app import (
        AppGetEmailAliasResponse,
        AppGetMailListResponse,
        AppReadMailResponse,
        MailAttachment,
        MailMeeting,
        MailRecipients,
        MailSchedule,
        ReceivedMail,
    )

__all__ = [
    "app_compose_send",
    "app_get_email_alias",
    "app_get_mail_list",
    "app_get_mail_list_iter",
    "app_read_mail",
    "app_update_email_alias",
]


def app_compose_send(
    api: CorpApi,
    /,
    *,
    to: MailRecipients,
    subject: str,
    content: str,
    cc: MailRecipients | None = None,
    bcc: MailRecipients | None = None,
    attachment_list: Sequence[MailAttachment] | None = None,
    content_type: Literal["html", "text"] | None = None,
    schedule: MailSchedule | None = None,
    meeting: MailMeeting | None = None,
    enable_id_trans: bool | None = None,
    extra: Extra = None,
) -> None:
    """Send a mail, an invitation to an event, or an invitation to an online meeting (发送邮件).

    With schedule it is about an event, with schedule and meeting about a meeting; subject and content are then its
    title and description. Members must be in the app's scope. For an event the app needs the permission for schedules,
    for a meeting that for meetings as well.

    Args:
        attachment_list: At most 200; 50 MB in all with the content.
        content_type: Default html.
        enable_id_trans: Put names in place of $departmentName=1$, $userName=USERID$, $userAlias=USERID$ and
            $userAliasOrName=USERID$ in the subject, the content and the names of attachments. Only for third-party
            apps.

    https://developer.work.weixin.qq.com/document/path/97445 (also 97515, 97854, 97855, 97865, 97866)
    """
    api.invoke("exmail.app_compose_send", locals())


def app_get_mail_list(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AppGetMailListResponse:
    """List the mail that the app received in a span of time, page by page (获取收件箱邮件列表).

    Args:
        begin_time: Unix seconds.
        end_time: Unix seconds.
        cursor: From the last answer; left out at first.
        limit: At most 1000; default 100.

    https://developer.work.weixin.qq.com/document/path/97369 (also 97516, 97505)
    """
    return api.invoke("exmail.app_get_mail_list", locals())


def app_get_mail_list_iter(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[ReceivedMail]:
    """Go through `mail_list` of every page of app_get_mail_list."""
    return api.iterate("exmail.app_get_mail_list", locals())


def app_read_mail(api: CorpApi, /, *, mail_id: str, extra: Extra = None) -> AppReadMailResponse:
    """Read a mail that the app received (获取邮件内容).

    https://developer.work.weixin.qq.com/document/path/97979 (also 97983, 97982)
    """
    return api.invoke("exmail.app_read_mail", locals())


def app_update_email_alias(api: CorpApi, /, *, new_email: str, extra: Extra = None) -> None:
    """Give the app another mail address (更新应用邮箱账号).

    The address before it stays as an alias that receives mail.

    https://developer.work.weixin.qq.com/document/path/97373 (also 97503)
    """
    api.invoke("exmail.app_update_email_alias", locals())


def app_get_email_alias(api: CorpApi, /, *, extra: Extra = None) -> AppGetEmailAliasResponse:
    """Read the mail addresses of the app (查询应用邮箱账号).

    https://developer.work.weixin.qq.com/document/path/97991 (also 97992)
    """
    return api.invoke("exmail.app_get_email_alias", locals())
