"""充值账户余额查询: generated from spec/service/account.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Extra, ProviderApi

    from qyapi.types.service.account import GetAccountBalanceResponse

__all__ = ["get_account_balance"]


def get_account_balance(api: ProviderApi, /, *, extra: Extra = None) -> GetAccountBalanceResponse:
    """Read the balance of the provider's prepaid account (充值账户余额查询).

    https://developer.work.weixin.qq.com/document/path/100137 (also 100138)
    """
    return api.invoke("service.get_account_balance", locals())
