"""高级功能回调: generated from spec/events/advanced_feature.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.struct import struct, wire

__all__ = ["FinishVipAccountApproval", "SubmitVipAccountApproval"]


@struct
class SubmitVipAccountApproval(Event):
    """The member in FromUserName applied for an advanced account (成员申请的提交回调).

    https://developer.work.weixin.qq.com/document/path/99876
    """

    apply_reason: str | None = wire("ApplyReason", default=None)
    business_type: Literal[1, 2, 3, 4] = wire("BusinessType")
    """1 mail, 2 documents, 3 drive, 4 meetings."""

    apply_id: str = wire("ApplyId")
    """For the calls under advanced_feature."""


@struct
class FinishVipAccountApproval(Event):
    """An application for an advanced account came to its end (成员申请的终止回调).

    https://developer.work.weixin.qq.com/document/path/99877
    """

    finish_type: Literal[1, 2, 3] = wire("FinishType")
    """1 rejected by an administrator, 2 account assigned, 3 withdrawn by the member."""

    apply_id: str = wire("ApplyId")
    """For the calls under advanced_feature."""
