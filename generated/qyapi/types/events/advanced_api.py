"""高级接口订单管理回调: generated from spec/events/advanced_api.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AdvancedApi",
    "AdvancedApiCancel",
    "AdvancedApiExpired",
    "AdvancedApiInsufficient",
    "AdvancedApiPaySuccess",
    "AdvancedApiRefund",
    "AdvancedApiTrialExpired",
    "ChatArchiveApi",
]


@struct
class AdvancedApi(Struct):
    auth_corp_id: str = wire("AuthCorpId")
    advance_api_type: Literal[1] = wire("AdvanceApiType")
    """1 content of conversations."""


@struct
class ChatArchiveApi(Struct):
    edition: Literal[1, 2, 3] = wire("Edition")
    """1 internal conversations (no longer sold), 2 all conversations, 3 all conversations and calls."""


@struct
class AdvancedApiPaySuccess(Event):
    """An order of advanced API accounts is paid (支付成功通知).

    https://developer.work.weixin.qq.com/document/path/101401
    """

    auth_corp_id: str = wire("AuthCorpId")
    advance_api_type: Literal[1] = wire("AdvanceApiType")
    """1 content of conversations."""

    order_id: str = wire("OrderId")
    buyer_user_id: str = wire("BuyerUserId")
    """Member of the provider."""


@struct
class AdvancedApiRefund(Event):
    """A refund of advanced API accounts was decided (退款结果通知).

    https://developer.work.weixin.qq.com/document/path/101402
    """

    auth_corp_id: str = wire("AuthCorpId")
    advance_api_type: Literal[1] = wire("AdvanceApiType")
    """1 content of conversations."""

    order_id: str = wire("OrderId")
    order_status: Literal[1, 2] = wire("OrderStatus")
    """1 refunded, 2 refused."""


@struct
class AdvancedApiCancel(Event):
    """The provider cancelled an order of advanced API accounts (取消订单通知).

    https://developer.work.weixin.qq.com/document/path/101403
    """

    auth_corp_id: str = wire("AuthCorpId")
    advance_api_type: Literal[1] = wire("AdvanceApiType")
    """1 content of conversations."""

    order_id: str = wire("OrderId")


@struct
class AdvancedApiInsufficient(Event):
    """A corp lets the provider read more members than accounts were bought (接口不足通知).

    https://developer.work.weixin.qq.com/document/path/100272
    """

    auth_corp_id: str = wire("AuthCorpId")
    advance_api_type: Literal[1] = wire("AdvanceApiType")
    """1 content of conversations."""

    chat_archive_api: ChatArchiveApi = wire("ChatArchiveApi")


@struct
class AdvancedApiExpired(Event):
    """Advanced API accounts expired (接口购买到期通知).

    https://developer.work.weixin.qq.com/document/path/100269
    """

    auth_corp_id: str = wire("AuthCorpId")
    advance_api_type: Literal[1] = wire("AdvanceApiType")
    """1 content of conversations."""

    chat_archive_api: ChatArchiveApi = wire("ChatArchiveApi")


@struct
class AdvancedApiTrialExpired(Event):
    """A trial of an advanced API expired (接口试用到期通知).

    https://developer.work.weixin.qq.com/document/path/101406
    https://developer.work.weixin.qq.com/document/path/100270
    """

    auth_corp_id: str = wire("AuthCorpId")
    advance_api_type: Literal[1] = wire("AdvanceApiType")
    """1 content of conversations."""
