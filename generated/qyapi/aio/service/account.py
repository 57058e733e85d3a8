"""充值账户余额查询, asynchronous: generated from spec/service/account.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra

    from qyapi.types.service.account import GetAccountBalanceResponse

__all__ = ["get_account_balance"]


async def get_account_balance(api: ProviderApi, /, *, extra: Extra = None) -> GetAccountBalanceResponse:
    """Read the balance of the provider's prepaid account (充值账户余额查询); see `qyapi.service.get_account_balance`."""
    return await api.ainvoke("service.get_account_balance", locals())
