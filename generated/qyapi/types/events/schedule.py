"""日程回调通知: generated from spec/events/schedule.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AddCalendar",
    "AddSchedule",
    "ChangedSchedule",
    "DeleteCalendar",
    "DeleteSchedule",
    "ModifyCalendar",
    "ModifySchedule",
    "RespondSchedule",
]


@struct
class ChangedSchedule(Struct):
    cal_id: str = wire("CalId")
    schedule_id: str = wire("ScheduleId")


@struct
class AddCalendar(Event):
    """A calendar was created (新建日历事件).

    https://developer.work.weixin.qq.com/document/path/93651
    https://developer.work.weixin.qq.com/document/path/93704
    """

    cal_id: str = wire("CalId")


@struct
class ModifyCalendar(Event):
    """A manager of the calendar changed it (修改日历事件).

    https://developer.work.weixin.qq.com/document/path/97730
    https://developer.work.weixin.qq.com/document/path/97808
    https://developer.work.weixin.qq.com/document/path/97772
    """

    cal_id: str = wire("CalId")


@struct
class DeleteCalendar(Event):
    """A manager of the calendar deleted it (删除日历事件).

    https://developer.work.weixin.qq.com/document/path/97728
    https://developer.work.weixin.qq.com/document/path/97806
    https://developer.work.weixin.qq.com/document/path/97771
    """

    cal_id: str = wire("CalId")


@struct
class AddSchedule(Event):
    """A schedule was created (创建日程事件).

    https://developer.work.weixin.qq.com/document/path/93651
    https://developer.work.weixin.qq.com/document/path/93704
    https://developer.work.weixin.qq.com/document/path/101698
    """

    cal_id: str = wire("CalId")
    schedule_id: str = wire("ScheduleId")


@struct
class ModifySchedule(Event):
    """A manager of the schedule changed it (修改日程事件).

    https://developer.work.weixin.qq.com/document/path/97731
    https://developer.work.weixin.qq.com/document/path/97809
    https://developer.work.weixin.qq.com/document/path/97773
    https://developer.work.weixin.qq.com/document/path/101698
    """

    cal_id: str = wire("CalId")
    schedule_id: str = wire("ScheduleId")


@struct
class DeleteSchedule(Event):
    """A manager of the schedule deleted it (删除日程事件).

    https://developer.work.weixin.qq.com/document/path/97732
    https://developer.work.weixin.qq.com/document/path/97810
    https://developer.work.weixin.qq.com/document/path/97774
    https://developer.work.weixin.qq.com/document/path/101698
    """

    cal_id: str = wire("CalId")
    schedule_id: str = wire("ScheduleId")


@struct
class RespondSchedule(Event):
    """The member in FromUserName accepted or declined the schedule, or left it open (日程回执事件).

    https://developer.work.weixin.qq.com/document/path/98111
    https://developer.work.weixin.qq.com/document/path/98099
    https://developer.work.weixin.qq.com/document/path/98110
    https://developer.work.weixin.qq.com/document/path/101698
    """

    cal_id: str = wire("CalId")
    schedule_id: str = wire("ScheduleId")
