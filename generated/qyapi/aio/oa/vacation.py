"""假期管理, asynchronous: generated from spec/oa/vacation.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.oa.vacation import VacationGetcorpconfResponse, VacationGetuservacationquotaResponse

__all__ = ["vacation_getcorpconf", "vacation_getuservacationquota", "vacation_setoneuserquota"]


async def vacation_getcorpconf(api: CorpApi, /, *, extra: Extra = None) -> VacationGetcorpconfResponse:
    """List the kinds of leave that the corp has (获取企业假期管理配置); see `qyapi.oa.vacation_getcorpconf`."""
    return await api.ainvoke("oa.vacation_getcorpconf", locals())


async def vacation_getuservacationquota(
    api: CorpApi, /, *, userid: str, extra: Extra = None
) -> VacationGetuservacationquotaResponse:
    """Read how much leave a member has left (获取成员假期余额); see `qyapi.oa.vacation_getuservacationquota`."""
    return await api.ainvoke("oa.vacation_getuservacationquota", locals())


async def vacation_setoneuserquota(
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
    """Set how much leave a member has left (修改成员假期余额); see `qyapi.oa.vacation_setoneuserquota`."""
    await api.ainvoke("oa.vacation_setoneuserquota", locals())
