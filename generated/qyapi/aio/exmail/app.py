"""应用邮箱, asynchronous: generated from spec/exmail/app.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def app_compose_send(
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
    """Send a mail, an invitation to an event, or an invitation to an online meeting (发送邮件); see
    `qyapi.exmail.app_compose_send`.
    """
    await api.ainvoke("exmail.app_compose_send", locals())


async def app_get_mail_list(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AppGetMailListResponse:
    """List the mail that the app received in a span of time, page by page (获取收件箱邮件列表); see
    `qyapi.exmail.app_get_mail_list`.
    """
    return await api.ainvoke("exmail.app_get_mail_list", locals())


def app_get_mail_list_iter(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[ReceivedMail]:
    """Go through `mail_list` of every page of app_get_mail_list."""
    return api.aiterate("exmail.app_get_mail_list", locals())


async def app_read_mail(api: CorpApi, /, *, mail_id: str, extra: Extra = None) -> AppReadMailResponse:
    """Read a mail that the app received (获取邮件内容); see `qyapi.exmail.app_read_mail`."""
    return await api.ainvoke("exmail.app_read_mail", locals())


async def app_update_email_alias(api: CorpApi, /, *, new_email: str, extra: Extra = None) -> None:
    """Give the app another mail address (更新应用邮箱账号); see `qyapi.exmail.app_update_email_alias`."""
    await api.ainvoke("exmail.app_update_email_alias", locals())


async def app_get_email_alias(api: CorpApi, /, *, extra: Extra = None) -> AppGetEmailAliasResponse:
    """Read the mail addresses of the app (查询应用邮箱账号); see `qyapi.exmail.app_get_email_alias`."""
    return await api.ainvoke("exmail.app_get_email_alias", locals())
