"""会议室连接器管理: generated from spec/meeting/mra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.meeting.mra import Mra, MraQueryStatusResponse

__all__ = ["mra_hangup", "mra_query_status", "mra_set_default_layout", "mra_set_raise_hand"]


def mra_query_status(
    api: CorpApi, /, *, meetingid: str, tmp_openid: str, extra: Extra = None
) -> MraQueryStatusResponse:
    """Read how an MRA device takes part in a meeting of this app (获取MRA状态信息).

    Args:
        tmp_openid: Of the device.

    https://developer.work.weixin.qq.com/document/path/98786 (for internal apps)
    """
    return api.invoke("meeting.mra_query_status", locals())


def mra_set_default_layout(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    default_layout: Literal[1, 2, 3],
    default_novideo_user: Literal[1, 2],
    mra: Mra,
    extra: Extra = None,
) -> None:
    """Change the layout of an MRA device in a meeting of this app (切换MRA默认布局).

    Not while the device shows a layout of the meeting, one of its own, or someone in focus.

    Args:
        default_layout: 1 equal parts, 2 full screen, 3 one and others.
        default_novideo_user: Those without video are 1 shown, 2 hidden.

    https://developer.work.weixin.qq.com/document/path/98787 (for internal apps)
    """
    api.invoke("meeting.mra_set_default_layout", locals())


def mra_set_raise_hand(api: CorpApi, /, *, meetingid: str, raise_hand: bool, mra: Mra, extra: Extra = None) -> None:
    """Raise or lower the hand of an MRA device in a meeting of this app (设置MRA举手或手放下).

    https://developer.work.weixin.qq.com/document/path/98788 (for internal apps)
    """
    api.invoke("meeting.mra_set_raise_hand", locals())


def mra_hangup(api: CorpApi, /, *, meetingid: str, mra: Mra, extra: Extra = None) -> None:
    """Hang up on an MRA device in a meeting of this app (挂断MRA呼叫).

    https://developer.work.weixin.qq.com/document/path/98789 (for internal apps)
    """
    api.invoke("meeting.mra_hangup", locals())
