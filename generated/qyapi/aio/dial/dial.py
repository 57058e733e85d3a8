"""公费电话, asynchronous: generated from spec/dial/dial.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.dial.dial import DialRecord, GetDialRecordResponse

__all__ = ["get_dial_record", "get_dial_record_iter"]


async def get_dial_record(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    offset: int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetDialRecordResponse:
    """List the phone calls that members made at the corp's expense and that were answered (获取公费电话拨打记录); see
    `qyapi.dial.get_dial_record`.
    """
    return await api.ainvoke("dial.get_dial_record", locals())


def get_dial_record_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[DialRecord]:
    """Go through `record` of every page of get_dial_record."""
    return api.aiterate("dial.get_dial_record", locals())
