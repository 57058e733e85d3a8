"""打卡规则: generated from spec/checkin/rule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.checkin.rule import CheckinRuleSettings, GetcheckinoptionResponse, GetcorpcheckinoptionResponse

__all__ = [
    "add_checkin_option",
    "clear_checkin_option_array_field",
    "del_checkin_option",
    "getcheckinoption",
    "getcorpcheckinoption",
    "update_checkin_option",
]


def getcorpcheckinoption(api: CorpApi, /, *, extra: Extra = None) -> GetcorpcheckinoptionResponse:
    """List all check-in rules of the corp (获取企业所有打卡规则).

    At most 60 calls a minute.

    https://developer.work.weixin.qq.com/document/path/93384 (for internal and customized (代开发) apps)
    """
    return api.invoke("checkin.getcorpcheckinoption", locals())


def getcheckinoption(
    api: CorpApi, /, *, datetime: datetime | int, useridlist: Sequence[str], extra: Extra = None
) -> GetcheckinoptionResponse:
    """Read which check-in rule each of some members had on one day (获取员工打卡规则).

    Args:
        datetime: Midnight at the start of the day. Unix seconds.
        useridlist: At most 100.

    https://developer.work.weixin.qq.com/document/path/90263 (also 94204)
    """
    return api.invoke("checkin.getcheckinoption", locals())


def add_checkin_option(
    api: CorpApi, /, *, group: CheckinRuleSettings, effective_now: bool | None = None, extra: Extra = None
) -> None:
    """Add a check-in rule (创建打卡规则).

    Args:
        effective_now: Whether to apply at once; not if left out.

    https://developer.work.weixin.qq.com/document/path/98041 (for internal and customized (代开发) apps)
    """
    api.invoke("checkin.add_checkin_option", locals())


def update_checkin_option(
    api: CorpApi, /, *, group: CheckinRuleSettings, effective_now: bool | None = None, extra: Extra = None
) -> None:
    """Change a check-in rule that this app has made (修改打卡规则).

    A field of group that is left out stays as it is, one that is given is replaced as a whole. An empty list changes
    nothing; use clear_checkin_option_array_field.

    Args:
        effective_now: Whether to apply at once; not if left out.

    https://developer.work.weixin.qq.com/document/path/98041 (for internal and customized (代开发) apps)
    """
    api.invoke("checkin.update_checkin_option", locals())


def clear_checkin_option_array_field(
    api: CorpApi, /, *, groupid: int, clear_field: Sequence[int], effective_now: bool | None = None, extra: Extra = None
) -> None:
    """Empty lists of a check-in rule that this app has made (清空打卡规则数组元素).

    Args:
        clear_field: 1 spe_workdays, 2 spe_offdays, 3 wifimac_infos, 4 loc_infos. One of the last two must keep an
            entry.
        effective_now: Whether to apply at once; not if left out.

    https://developer.work.weixin.qq.com/document/path/98041 (for internal and customized (代开发) apps)
    """
    api.invoke("checkin.clear_checkin_option_array_field", locals())


def del_checkin_option(
    api: CorpApi, /, *, groupid: int, effective_now: bool | None = None, extra: Extra = None
) -> None:
    """Delete a check-in rule that this app has made (删除打卡规则).

    Args:
        effective_now: Whether to apply at once; not if left out.

    https://developer.work.weixin.qq.com/document/path/98041 (for internal and customized (代开发) apps)
    """
    api.invoke("checkin.del_checkin_option", locals())
