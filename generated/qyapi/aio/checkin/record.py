"""打卡记录, asynchronous: generated from spec/checkin/record.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def getcheckindata(
    api: CorpApi,
    /,
    *,
    opencheckindatatype: Literal[1, 2, 3],
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    extra: Extra = None,
) -> GetcheckindataResponse:
    """List the check-ins of some members (获取打卡记录数据); see `qyapi.checkin.getcheckindata`."""
    return await api.ainvoke("checkin.getcheckindata", locals())


async def getcheckin_daydata(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    extra: Extra = None,
) -> GetcheckinDaydataResponse:
    """Read the daily attendance of some members (获取打卡日报数据); see `qyapi.checkin.getcheckin_daydata`."""
    return await api.ainvoke("checkin.getcheckin_daydata", locals())


async def getcheckin_monthdata(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    extra: Extra = None,
) -> GetcheckinMonthdataResponse:
    """Read the attendance of some members, summed up over a time (获取打卡月报数据); see `qyapi.checkin.getcheckin_monthdata`."""
    return await api.ainvoke("checkin.getcheckin_monthdata", locals())


async def getcheckinschedulist(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    useridlist: Sequence[str],
    extra: Extra = None,
) -> GetcheckinschedulistResponse:
    """List the shifts of some members whose rule has shifts (获取打卡人员排班信息); see `qyapi.checkin.getcheckinschedulist`."""
    return await api.ainvoke("checkin.getcheckinschedulist", locals())


async def setcheckinschedulist(
    api: CorpApi, /, *, groupid: int, items: Sequence[ShiftAssignment], yearmonth: int, extra: Extra = None
) -> None:
    """Assign shifts to members whose rule has shifts (为打卡人员排班); see `qyapi.checkin.setcheckinschedulist`."""
    await api.ainvoke("checkin.setcheckinschedulist", locals())


async def punch_correction(
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
    """Add a check-in that a member has missed (为打卡人员补卡); see `qyapi.checkin.punch_correction`."""
    await api.ainvoke("checkin.punch_correction", locals())


async def add_checkin_record(api: CorpApi, /, *, records: Sequence[NewCheckinRecord], extra: Extra = None) -> None:
    """Add check-ins that another system has recorded (添加打卡记录); see `qyapi.checkin.add_checkin_record`."""
    await api.ainvoke("checkin.add_checkin_record", locals())


async def addcheckinuserface(api: CorpApi, /, *, userid: str, userface: bytes, extra: Extra = None) -> None:
    """Store a member's face, for check-ins by face (录入打卡人员人脸信息); see `qyapi.checkin.addcheckinuserface`."""
    await api.ainvoke("checkin.addcheckinuserface", locals())
