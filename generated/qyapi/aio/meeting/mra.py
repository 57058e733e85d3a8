"""会议室连接器管理, asynchronous: generated from spec/meeting/mra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.mra import Mra, MraQueryStatusResponse

__all__ = ["mra_hangup", "mra_query_status", "mra_set_default_layout", "mra_set_raise_hand"]


async def mra_query_status(
    api: CorpApi, /, *, meetingid: str, tmp_openid: str, extra: Extra = None
) -> MraQueryStatusResponse:
    """Read how an MRA device takes part in a meeting of this app (获取MRA状态信息); see `qyapi.meeting.mra_query_status`."""
    return await api.ainvoke("meeting.mra_query_status", locals())


async def mra_set_default_layout(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    default_layout: Literal[1, 2, 3],
    default_novideo_user: Literal[1, 2],
    mra: Mra,
    extra: Extra = None,
) -> None:
    """Change the layout of an MRA device in a meeting of this app (切换MRA默认布局); see
    `qyapi.meeting.mra_set_default_layout`.
    """
    await api.ainvoke("meeting.mra_set_default_layout", locals())


async def mra_set_raise_hand(
    api: CorpApi, /, *, meetingid: str, raise_hand: bool, mra: Mra, extra: Extra = None
) -> None:
    """Raise or lower the hand of an MRA device in a meeting of this app (设置MRA举手或手放下); see
    `qyapi.meeting.mra_set_raise_hand`.
    """
    await api.ainvoke("meeting.mra_set_raise_hand", locals())


async def mra_hangup(api: CorpApi, /, *, meetingid: str, mra: Mra, extra: Extra = None) -> None:
    """Hang up on an MRA device in a meeting of this app (挂断MRA呼叫); see `qyapi.meeting.mra_hangup`."""
    await api.ainvoke("meeting.mra_hangup", locals())
