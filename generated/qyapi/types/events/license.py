"""接口调用许可回调通知: generated from spec/events/license.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Secret, UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["AutoActivate", "AutoActivated", "LicensePaySuccess", "LicenseRefund"]


@struct
class AutoActivated(Struct):
    """A license that was activated by itself."""

    active_code: Secret = wire("ActiveCode")
    type: Literal[1, 2] = wire("Type")
    """1 basic, 2 external contact."""

    expire_time: UnixTime = wire("ExpireTime")
    user_id: str = wire("UserId")
    previous_status: Literal[1, 2, 3] | None = wire("PreviousStatus", default=None)
    """Before it: 1 no license, 2 valid for seven days or less, 3 expired."""

    previous_active_code: Secret | None = wire("PreviousActiveCode", default=None)
    """The code of the license before it."""


@struct
class LicensePaySuccess(Event):
    """An order of licenses is paid and its codes are made (支付成功通知).

    https://developer.work.weixin.qq.com/document/path/97196
    https://developer.work.weixin.qq.com/document/path/95804
    """

    auth_corp_id: str = wire("AuthCorpId")
    order_id: str = wire("OrderId")
    """Of the part for this corp where several were in one order."""

    buyer_user_id: str = wire("BuyerUserId")
    """Member of the provider."""


@struct
class LicenseRefund(Event):
    """A refund of licenses was decided (退款结果通知).

    https://developer.work.weixin.qq.com/document/path/95805
    https://developer.work.weixin.qq.com/document/path/97197
    """

    auth_corp_id: str = wire("AuthCorpId")
    order_id: str = wire("OrderId")
    order_status: Literal[1, 2] = wire("OrderStatus")
    """1 refunded, 2 refused."""


@struct
class AutoActivate(Event):
    """Licenses were activated by themselves, as set for the corp (自动激活回调通知).

    https://developer.work.weixin.qq.com/document/path/95994
    https://developer.work.weixin.qq.com/document/path/97198
    """

    auth_corp_id: str = wire("AuthCorpId")
    scene: Literal[1, 2, 3] = wire("Scene")
    """When 1 the member opened the app, 2 the provider sent a message, 3 the provider called the external contact API.
    """

    account_list: list[AutoActivated] | None = wire("AccountList", default=None)
