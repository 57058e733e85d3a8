"""电话入会管理: generated from spec/meeting/phone.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.meeting.phone import (
        CallStatus,
        PhoneCalloutResponse,
        PhoneGetCalloutStatusResponse,
        PhoneGetTmpOpenidResponse,
        PhoneNumber,
    )

__all__ = ["phone_callout", "phone_get_callout_status", "phone_get_callout_status_iter", "phone_get_tmp_openid"]


def phone_callout(
    api: CorpApi, /, *, meetingid: str, phone_numbers: Sequence[PhoneNumber], extra: Extra = None
) -> PhoneCalloutResponse:
    """Ring phones up, so that people join a meeting of this app by phone (批量外呼).

    Before or during a meeting, abroad as well; not for webinars. The answer comes before anybody picks up, see
    meeting/phone/get_callout_status.

    Args:
        phone_numbers: At most 50.

    https://developer.work.weixin.qq.com/document/path/98823 (for internal apps)
    """
    return api.invoke("meeting.phone_callout", locals())


def phone_get_callout_status(
    api: CorpApi, /, *, meetingid: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> PhoneGetCalloutStatusResponse:
    """List the calls made for a meeting of this app, by whomever (获取会议的外呼状态).

    Not for webinars.

    Args:
        cursor: From the last answer; left out at first.
        limit: 20 if left out, at most 100.

    https://developer.work.weixin.qq.com/document/path/98824 (for internal apps)
    """
    return api.invoke("meeting.phone_get_callout_status", locals())


def phone_get_callout_status_iter(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[CallStatus]:
    """Go through `phone_numbers` of every page of phone_get_callout_status."""
    return api.iterate("meeting.phone_get_callout_status", locals())


def phone_get_tmp_openid(
    api: CorpApi, /, *, meetingid: str, phone_numbers: Sequence[PhoneNumber], extra: Extra = None
) -> PhoneGetTmpOpenidResponse:
    """Find the attendees of a meeting who joined by phone (获取电话入会的成员ID).

    Those who left are listed as well. One number may stand for several attendees.

    Args:
        phone_numbers: At most 20.

    https://developer.work.weixin.qq.com/document/path/98825 (for internal apps)
    """
    return api.invoke("meeting.phone_get_tmp_openid", locals())
