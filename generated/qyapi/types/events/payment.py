"""小程序接入对外收款：回调通知: generated from spec/events/payment.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.headers import PaymentEvent
from qyapi_runtime.scalars import Cents
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "PaymentAmount",
    "PaymentPayer",
    "PaymentResource",
    "PaymentResult",
    "PaymentSucceeded",
    "RefundAmount",
    "RefundClosed",
    "RefundFailed",
    "RefundResult",
    "RefundSucceeded",
]


@struct
class PaymentResource(Struct):
    algorithm: str
    """AEAD_AES_256_GCM."""

    ciphertext: str
    """In base64."""

    nonce: str
    associated_data: str | None = None


@struct
class PaymentResult(Struct):
    """What the ciphertext of a payment's resource says (97335)."""

    appid: str
    """The mini program."""

    mchid: str
    """Merchant account, given by WeCom."""

    out_trade_no: str
    """Own number of the order."""

    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"]
    trade_state_desc: str | None = None
    trade_type: str | None = None
    attach: str | None = None
    """As given to create_order."""

    success_time: str | None = None
    """RFC 3339."""

    amount: PaymentAmount
    payer: PaymentPayer | None = None


@struct
class PaymentAmount(Struct):
    total: Cents
    payer_total: Cents | None = None
    currency: str | None = None
    payer_currency: str | None = None


@struct
class PaymentPayer(Struct):
    openid: str
    """Of the payer in the mini program."""


@struct
class RefundResult(Struct):
    """What the ciphertext of a refund's resource says (97338)."""

    mchid: str
    out_trade_no: str
    refund_id: str
    out_refund_no: str
    """Own number of the refund."""

    refund_status: Literal["SUCCESS", "CLOSED", "ABNORMAL"]
    success_time: str | None = None
    """RFC 3339; only with SUCCESS."""

    user_received_account: str | None = None
    """Where the money went, in words."""

    amount: RefundAmount


@struct
class RefundAmount(Struct):
    total: Cents
    refund: Cents
    payer_total: Cents
    payer_refund: Cents


@struct
class PaymentSucceeded(PaymentEvent):
    """Somebody paid (支付通知).

    https://developer.work.weixin.qq.com/document/path/97478
    https://developer.work.weixin.qq.com/document/path/97335
    """

    resource: PaymentResource


@struct
class RefundSucceeded(PaymentEvent):
    """Somebody got money back (退款通知).

    https://developer.work.weixin.qq.com/document/path/97478
    https://developer.work.weixin.qq.com/document/path/97338
    """

    resource: PaymentResource


@struct
class RefundFailed(PaymentEvent):
    """Money could not go back to the payer, whose bank card is no longer in use, say (退款通知).

    https://developer.work.weixin.qq.com/document/path/97478
    https://developer.work.weixin.qq.com/document/path/97338
    """

    resource: PaymentResource


@struct
class RefundClosed(PaymentEvent):
    """A refund was closed; no money goes back (退款通知).

    https://developer.work.weixin.qq.com/document/path/97478
    https://developer.work.weixin.qq.com/document/path/97338
    """

    resource: PaymentResource
