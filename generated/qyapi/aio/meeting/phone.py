"""电话入会管理, asynchronous: generated from spec/meeting/phone.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.phone import (
        CallStatus,
        PhoneCalloutResponse,
        PhoneGetCalloutStatusResponse,
        PhoneGetTmpOpenidResponse,
        PhoneNumber,
    )

__all__ = ["phone_callout", "phone_get_callout_status", "phone_get_callout_status_iter", "phone_get_tmp_openid"]


async def phone_callout(
    api: CorpApi, /, *, meetingid: str, phone_numbers: Sequence[PhoneNumber], extra: Extra = None
) -> PhoneCalloutResponse:
    """Ring phones up, so that people join a meeting of this app by phone (批量外呼); see `qyapi.meeting.phone_callout`."""
    return await api.ainvoke("meeting.phone_callout", locals())


async def phone_get_callout_status(
    api: CorpApi, /, *, meetingid: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> PhoneGetCalloutStatusResponse:
    """List the calls made for a meeting of this app, by whomever (获取会议的外呼状态); see
    `qyapi.meeting.phone_get_callout_status`.
    """
    return await api.ainvoke("meeting.phone_get_callout_status", locals())


def phone_get_callout_status_iter(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[CallStatus]:
    """Go through `phone_numbers` of every page of phone_get_callout_status."""
    return api.aiterate("meeting.phone_get_callout_status", locals())


async def phone_get_tmp_openid(
    api: CorpApi, /, *, meetingid: str, phone_numbers: Sequence[PhoneNumber], extra: Extra = None
) -> PhoneGetTmpOpenidResponse:
    """Find the attendees of a meeting who joined by phone (获取电话入会的成员ID); see `qyapi.meeting.phone_get_tmp_openid`."""
    return await api.ainvoke("meeting.phone_get_tmp_openid", locals())
