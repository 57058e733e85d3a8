"""打卡规则, asynchronous: generated from spec/checkin/rule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.checkin.rule import CheckinRuleSettings, GetcheckinoptionResponse, GetcorpcheckinoptionResponse

__all__ = [
    "add_checkin_option",
    "clear_checkin_option_array_field",
    "del_checkin_option",
    "getcheckinoption",
    "getcorpcheckinoption",
    "update_checkin_option",
]


async def getcorpcheckinoption(api: CorpApi, /, *, extra: Extra = None) -> GetcorpcheckinoptionResponse:
    """List all check-in rules of the corp (获取企业所有打卡规则); see `qyapi.checkin.getcorpcheckinoption`."""
    return await api.ainvoke("checkin.getcorpcheckinoption", locals())


async def getcheckinoption(
    api: CorpApi, /, *, datetime: datetime | int, useridlist: Sequence[str], extra: Extra = None
) -> GetcheckinoptionResponse:
    """Read which check-in rule each of some members had on one day (获取员工打卡规则); see `qyapi.checkin.getcheckinoption`."""
    return await api.ainvoke("checkin.getcheckinoption", locals())


async def add_checkin_option(
    api: CorpApi, /, *, group: CheckinRuleSettings, effective_now: bool | None = None, extra: Extra = None
) -> None:
    """Add a check-in rule (创建打卡规则); see `qyapi.checkin.add_checkin_option`."""
    await api.ainvoke("checkin.add_checkin_option", locals())


async def update_checkin_option(
    api: CorpApi, /, *, group: CheckinRuleSettings, effective_now: bool | None = None, extra: Extra = None
) -> None:
    """Change a check-in rule that this app has made (修改打卡规则); see `qyapi.checkin.update_checkin_option`."""
    await api.ainvoke("checkin.update_checkin_option", locals())


async def clear_checkin_option_array_field(
    api: CorpApi, /, *, groupid: int, clear_field: Sequence[int], effective_now: bool | None = None, extra: Extra = None
) -> None:
    """Empty lists of a check-in rule that this app has made (清空打卡规则数组元素); see
    `qyapi.checkin.clear_checkin_option_array_field`.
    """
    await api.ainvoke("checkin.clear_checkin_option_array_field", locals())


async def del_checkin_option(
    api: CorpApi, /, *, groupid: int, effective_now: bool | None = None, extra: Extra = None
) -> None:
    """Delete a check-in rule that this app has made (删除打卡规则); see `qyapi.checkin.del_checkin_option`."""
    await api.ainvoke("checkin.del_checkin_option", locals())
