"""公费电话: generated from spec/dial/dial.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.dial.dial import DialRecord, GetDialRecordResponse

__all__ = ["get_dial_record", "get_dial_record_iter"]


def get_dial_record(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    offset: int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetDialRecordResponse:
    """List the phone calls that members made at the corp's expense and that were answered (获取公费电话拨打记录).

    Covers at most 30 days, counted back from end_time; the last 30 if no time is given. Calls of members outside the
    app's scope are left out.

    Args:
        start_time: Unix seconds.
        end_time: Included. Unix seconds.
        limit: At most 100, which is the default.

    https://developer.work.weixin.qq.com/document/path/93662 (for internal apps)
    """
    return api.invoke("dial.get_dial_record", locals())


def get_dial_record_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[DialRecord]:
    """Go through `record` of every page of get_dial_record."""
    return api.iterate("dial.get_dial_record", locals())
