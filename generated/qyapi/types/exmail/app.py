"""应用邮箱: generated from spec/exmail/app.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Base64, Flag, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AppComposeSendRequest",
    "AppGetEmailAliasResponse",
    "AppGetMailListRequest",
    "AppGetMailListResponse",
    "AppReadMailRequest",
    "AppReadMailResponse",
    "AppUpdateEmailAliasRequest",
    "MailAttachment",
    "MailMeeting",
    "MailMeetingOption",
    "MailMembers",
    "MailRecipients",
    "MailReminders",
    "MailSchedule",
    "ReceivedMail",
]


@struct
class AppComposeSendRequest(Struct):
    to: MailRecipients
    cc: MailRecipients | None = None
    bcc: MailRecipients | None = None
    subject: str
    content: str
    attachment_list: list[MailAttachment] | None = None
    """At most 200; 50 MB in all with the content."""

    content_type: Literal["html", "text"] | None = None
    """Default html."""

    schedule: MailSchedule | None = None
    meeting: MailMeeting | None = None
    enable_id_trans: Flag | None = None
    """Put names in place of $departmentName=1$, $userName=USERID$, $userAlias=USERID$ and $userAliasOrName=USERID$ in
    the subject, the content and the names of attachments. Only for third-party apps.
    """


@struct
class AppGetMailListRequest(Struct):
    begin_time: UnixTime
    end_time: UnixTime
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000; default 100."""


@struct
class AppGetMailListResponse(Struct):
    next_cursor: str | None = None
    has_more: Flag
    mail_list: list[ReceivedMail]


@struct
class AppReadMailRequest(Struct):
    mail_id: str


@struct
class AppReadMailResponse(Struct):
    mail_data: str
    """The whole mail in EML format."""


@struct
class AppUpdateEmailAliasRequest(Struct):
    new_email: str


@struct
class AppGetEmailAliasResponse(Struct):
    email: str
    """Sender of its mail."""

    alias_list: list[str]
    """Further addresses that receive mail."""


@struct
class MailRecipients(Struct):
    """Recipients; of to, at least one."""

    emails: list[str] | None = None
    """Mail addresses."""

    userids: list[str] | None = None
    """Members."""


@struct
class MailAttachment(Struct):
    file_name: str
    content: Base64 | str
    """The file; text is taken to be base64 already."""


@struct
class MailSchedule(Struct):
    schedule_id: str | None = None
    """Needed to change or cancel an event."""

    method: Literal["request", "cancel"] | None = None
    """request (default) makes an event, or with schedule_id changes it."""

    location: str | None = None
    start_time: UnixTime
    end_time: UnixTime
    reminders: MailReminders | None = None
    schedule_admins: MailMembers | None = None
    """Who manages the event, at most 3 of those who take part."""


@struct
class MailReminders(Struct):
    """When to remind of the event, and how it repeats."""

    is_remind: Flag | None = None
    remind_before_event_mins: int | None = None
    """How long before the start; after it, where negative. In minutes."""

    remind_time_diffs: list[int] | None = None
    """Several such times; positive before the start. In minutes."""

    is_repeat: Flag | None = None
    is_custom_repeat: Flag | None = None
    """Repeat on given days; otherwise after start_time and repeat_type alone."""

    timezone: int | None = None
    """Offset from UTC, -12 to 12; default 8. In hours."""

    repeat_interval: int | None = None
    """Repeat each so many days, weeks, months or years. For is_custom_repeat."""

    repeat_type: Literal[0, 1, 2, 5] | None = None
    """0 daily, 1 weekly, 2 monthly, 5 yearly."""

    repeat_day_of_week: list[int] | None = None
    """1 Monday to 7 Sunday. For is_custom_repeat, weekly."""

    repeat_day_of_month: list[int] | None = None
    """1 to 31. For is_custom_repeat, monthly or yearly."""

    repeat_week_of_month: list[int] | None = None
    repeat_month_of_year: list[int] | None = None
    """1 to 12. For is_custom_repeat, yearly."""

    repeat_until: UnixTime | None = None
    """For ever if 0 or left out."""


@struct
class MailMeeting(Struct):
    option: MailMeetingOption | None = None
    hosts: MailMembers | None = None
    """At most 10."""

    meeting_admins: MailMembers
    """Who manages the meeting; one of those who take part."""


@struct
class MailMembers(Struct):
    userids: list[str] | None = None


@struct
class MailMeetingOption(Struct):
    password: Secret | None = None
    """4 to 6 digits."""

    auto_record: Literal[0, 1, 2] | None = None
    """Record by itself: 0 no (default), 1 on the host's device, 2 in the cloud."""

    enable_waiting_room: bool | None = None
    allow_enter_before_host: bool | None = None
    """Default true."""

    enter_restraint: Literal[0, 2] | None = None
    """Who may join: 0 everybody (default), 2 members of the corp."""

    enable_screen_watermark: bool | None = None
    enable_enter_mute: Literal[0, 1, 2] | None = None
    """Whoever joins is muted: 0 no, 1 yes, 2 from the seventh on (default)."""

    remind_scope: Literal[1, 2, 3] | None = None
    """Whom to remind at the start: 1 nobody, 2 the host (default), 3 everybody."""

    water_mark_type: Literal[0, 1] | None = None
    """0 one line (default), 1 many."""


@struct
class ReceivedMail(Struct):
    mail_id: str
