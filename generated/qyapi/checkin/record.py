"""打卡记录: generated from spec/checkin/record.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.checkin.record import (
        GetcheckindataResponse,
        GetcheckinDaydataResponse,
        GetcheckinMonthdataResponse,
        GetcheckinschedulistResponse,
        NewCheckinRecord,
        ShiftAssignment,
    )

__all__ = [
    "add_checkin_record",
    "addcheckinuserface",
    "getcheckin_daydata",
    "getcheckin_monthdata",
    "getcheckindata",
    "getcheckinschedulist",
    "punch_correction",
    "setcheckinschedulist",
]


def getcheckindata(
    api: CorpApi,
    /,
    *,
    opencheckindatatype: Literal[1, 2, 3],
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    extra: Extra = None,
) -> GetcheckindataResponse:
    """List the check-ins of some members (获取打卡记录数据).

    At most 600 calls a minute.

    Args:
        opencheckindatatype: 1 at work, 2 outside, 3 all.
        starttime: Unix seconds.
        endtime: At most 30 days after starttime. Unix seconds.
        useridlist: At most 100.

    https://developer.work.weixin.qq.com/document/path/90262 (also 94205)
    """
    return api.invoke("checkin.getcheckindata", locals())


def getcheckin_daydata(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    extra: Extra = None,
) -> GetcheckinDaydataResponse:
    """Read the daily attendance of some members (获取打卡日报数据).

    At most 100 calls a minute.

    Args:
        starttime: Midnight at the start of the first day. Unix seconds.
        endtime: Midnight at the start of the last day. Unix seconds.
        useridlist: 1 to 100.

    https://developer.work.weixin.qq.com/document/path/93374 (also 94206)
    """
    return api.invoke("checkin.getcheckin_daydata", locals())


def getcheckin_monthdata(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    extra: Extra = None,
) -> GetcheckinMonthdataResponse:
    """Read the attendance of some members, summed up over a time (获取打卡月报数据).

    At most 60 calls a minute.

    Args:
        starttime: Midnight at the start of the first day. Unix seconds.
        endtime: Midnight at the start of the last day. Unix seconds.
        useridlist: 1 to 100.

    https://developer.work.weixin.qq.com/document/path/93387 (also 94207)
    """
    return api.invoke("checkin.getcheckin_monthdata", locals())


def getcheckinschedulist(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    extra: Extra = None,
) -> GetcheckinschedulistResponse:
    """List the shifts of some members whose rule has shifts (获取打卡人员排班信息).

    At most 60 calls a minute.

    Args:
        starttime: Unix seconds.
        endtime: At most a month after starttime. Unix seconds.
        useridlist: At most 100.

    https://developer.work.weixin.qq.com/document/path/93380 (also 94208)
    """
    return api.invoke("checkin.getcheckinschedulist", locals())


def setcheckinschedulist(
    api: CorpApi, /, *, groupid: int, items: Sequence[ShiftAssignment], yearmonth: int, extra: Extra = None
) -> None:
    """Assign shifts to members whose rule has shifts (为打卡人员排班).

    At most 60 calls a minute.

    Args:
        groupid: The rule.
        yearmonth: As 202012.

    https://developer.work.weixin.qq.com/document/path/93385 (also 94209)
    """
    api.invoke("checkin.setcheckinschedulist", locals())


def punch_correction(
    api: CorpApi,
    /,
    *,
    userid: str,
    schedule_date_time: datetime | int,
    checkin_time: datetime | int,
    schedule_checkin_time: int | None = None,
    remark: str | None = None,
    extra: Extra = None,
) -> None:
    """Add a check-in that a member has missed (为打卡人员补卡).

    The data of a check-in by approval is lost; one still being approved cannot be corrected. At most 600 calls a
    minute.

    Args:
        schedule_date_time: Midnight at the start of the day. Unix seconds.
        checkin_time: When the member was there. Unix seconds.
        schedule_checkin_time: The work_sec or off_work_sec missed, after midnight. Left out where the rule has none, as
            on days off. In seconds.
        remark: At most 512 bytes.

    https://developer.work.weixin.qq.com/document/path/95803 (for internal apps)
    """
    api.invoke("checkin.punch_correction", locals())


def add_checkin_record(api: CorpApi, /, *, records: Sequence[NewCheckinRecord], extra: Extra = None) -> None:
    """Add check-ins that another system has recorded (添加打卡记录).

    They count where they fit a check-in rule. The data of a check-in by approval that they replace is lost. At most 60
    calls a minute.

    Args:
        records: At most 200.

    https://developer.work.weixin.qq.com/document/path/99647 (for internal apps)
    """
    api.invoke("checkin.add_checkin_record", locals())


def addcheckinuserface(api: CorpApi, /, *, userid: str, userface: bytes, extra: Extra = None) -> None:
    """Store a member's face, for check-ins by face (录入打卡人员人脸信息).

    Replaces the one stored before. Error 301071 says that another member has a similar face; the face is stored
    nevertheless. At most 10 calls a minute.

    Args:
        userface: A picture, at most 1 MB.

    https://developer.work.weixin.qq.com/document/path/93378 (for internal apps)
    """
    api.invoke("checkin.addcheckinuserface", locals())
