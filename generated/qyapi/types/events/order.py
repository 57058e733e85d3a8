"""收银台应用版本回调通知: generated from spec/events/order.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["AppOrder", "CancelOrder", "ChangeEdition", "ChangeOrder", "OpenOrder", "PayForAppSuccess", "RefundOrder"]


@struct
class AppOrder(Struct):
    paid_corp_id: str = wire("PaidCorpId")
    """The buyer."""

    order_id: str = wire("OrderId")
    """At most 32 characters."""


@struct
class OpenOrder(Event):
    """A corp, or the provider for it, ordered an app (下单成功通知).

    https://developer.work.weixin.qq.com/document/path/91929
    https://developer.work.weixin.qq.com/document/path/99387
    """

    paid_corp_id: str = wire("PaidCorpId")
    """The buyer."""

    order_id: str = wire("OrderId")
    """At most 32 characters."""

    operator_id: str | None = wire("OperatorId", default=None)
    """Userid; empty when the provider or an agent ordered."""


@struct
class ChangeOrder(Event):
    """The provider changed the price of an order, which gives it another id (改单通知).

    https://developer.work.weixin.qq.com/document/path/91930
    https://developer.work.weixin.qq.com/document/path/99388
    """

    paid_corp_id: str = wire("PaidCorpId")
    """The buyer."""

    old_order_id: str = wire("OldOrderId")
    new_order_id: str = wire("NewOrderId")
    """The one to use from now on."""


@struct
class PayForAppSuccess(Event):
    """An order of an app is paid (支付成功通知).

    https://developer.work.weixin.qq.com/document/path/91931
    https://developer.work.weixin.qq.com/document/path/99389
    """

    paid_corp_id: str = wire("PaidCorpId")
    """The buyer."""

    order_id: str = wire("OrderId")
    """At most 32 characters."""


@struct
class RefundOrder(Event):
    """An order of an app was refunded (退款通知).

    https://developer.work.weixin.qq.com/document/path/91932
    https://developer.work.weixin.qq.com/document/path/99390
    """

    paid_corp_id: str = wire("PaidCorpId")
    """The buyer."""

    order_id: str = wire("OrderId")
    """At most 32 characters."""


@struct
class ChangeEdition(Event):
    """What a corp may use of the app changed, as it bought, got money back, had its trial prolonged, reached an end, or
    has more or fewer users than before; service.get_auth_info tells the new state (应用版本变更通知).

    https://developer.work.weixin.qq.com/document/path/91933
    """

    paid_corp_id: str = wire("PaidCorpId")


@struct
class CancelOrder(Event):
    """The provider or the corp cancelled an order (取消订单通知).

    https://developer.work.weixin.qq.com/document/path/99353
    https://developer.work.weixin.qq.com/document/path/99392
    """

    paid_corp_id: str = wire("PaidCorpId")
    """The buyer."""

    order_id: str = wire("OrderId")
    """At most 32 characters."""
