"""成员邀请与ID转换, asynchronous: generated from spec/batch/member.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.batch.member import InviteResponse, OpenuseridToUseridResponse, UseridToOpenuseridResponse

__all__ = ["invite", "openuserid_to_userid", "userid_to_openuserid"]


async def invite(
    api: CorpApi,
    /,
    *,
    user: Sequence[str] | None = None,
    party: Sequence[int] | None = None,
    tag: Sequence[int] | None = None,
    extra: Extra = None,
) -> InviteResponse:
    """Invite members who have not yet joined, by WeChat or mail (邀请成员); see `qyapi.batch.invite`."""
    return await api.ainvoke("batch.invite", locals())


async def userid_to_openuserid(
    api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None
) -> UseridToOpenuseridResponse:
    """Turn plain userids into those that the provider of the app sees (userid转换); see
    `qyapi.batch.userid_to_openuserid`.
    """
    return await api.ainvoke("batch.userid_to_openuserid", locals())


async def openuserid_to_userid(
    api: CorpApi, /, *, open_userid_list: Sequence[str], source_agentid: int | None = None, extra: Extra = None
) -> OpenuseridToUseridResponse:
    """Turn userids that a provider or a smart robot (智能机器人) sees into the plain ones (userid转换); see
    `qyapi.batch.openuserid_to_userid`.
    """
    return await api.ainvoke("batch.openuserid_to_userid", locals())
