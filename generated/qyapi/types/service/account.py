"""充值账户余额查询: generated from spec/service/account.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Cents
from qyapi_runtime.struct import Struct, struct

__all__ = ["GetAccountBalanceResponse"]


@struct
class GetAccountBalanceResponse(Struct):
    balance: Cents
