"""假期管理: generated from spec/oa/vacation.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.oa.vacation import VacationGetcorpconfResponse, VacationGetuservacationquotaResponse

__all__ = ["vacation_getcorpconf", "vacation_getuservacationquota", "vacation_setoneuserquota"]


def vacation_getcorpconf(api: CorpApi, /, *, extra: Extra = None) -> VacationGetcorpconfResponse:
    """List the kinds of leave that the corp has (获取企业假期管理配置).

    At most 600 calls a minute.

    https://developer.work.weixin.qq.com/document/path/93375 (also 94211)
    """
    return api.invoke("oa.vacation_getcorpconf", locals())


def vacation_getuservacationquota(
    api: CorpApi, /, *, userid: str, extra: Extra = None
) -> VacationGetuservacationquotaResponse:
    """Read how much leave a member has left (获取成员假期余额).

    At most 600 calls a minute.

    https://developer.work.weixin.qq.com/document/path/93376 (also 94212)
    """
    return api.invoke("oa.vacation_getuservacationquota", locals())


def vacation_setoneuserquota(
    api: CorpApi,
    /,
    *,
    userid: str,
    vacation_id: int,
    leftduration: int,
    time_attr: Literal[0, 1],
    remarks: str | None = None,
    extra: Extra = None,
) -> None:
    """Set how much leave a member has left (修改成员假期余额).

    At most 600 calls a minute.

    Args:
        leftduration: At most 1000 days or 24000 hours. A multiple of 8640 for leave by the day, where 86400 is a day,
            and of 360 for leave by the hour. In seconds.
        time_attr: 0 by the day, 1 by the hour; must be that of the leave.
        remarks: At most 200 characters.

    https://developer.work.weixin.qq.com/document/path/93377 (also 94213)
    """
    api.invoke("oa.vacation_setoneuserquota", locals())
