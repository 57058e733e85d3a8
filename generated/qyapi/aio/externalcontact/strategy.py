"""规则组管理, asynchronous: generated from spec/externalcontact/strategy.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.strategy import (
        CustomerPrivilege,
        CustomerStrategyCreateResponse,
        CustomerStrategyGetRangeResponse,
        CustomerStrategyGetResponse,
        CustomerStrategyListResponse,
        MomentPrivilege,
        MomentStrategyCreateResponse,
        MomentStrategyGetRangeResponse,
        MomentStrategyGetResponse,
        MomentStrategyListResponse,
        StrategyId,
        StrategyRange,
    )

__all__ = [
    "customer_strategy_create",
    "customer_strategy_del",
    "customer_strategy_edit",
    "customer_strategy_get",
    "customer_strategy_get_range",
    "customer_strategy_get_range_iter",
    "customer_strategy_list",
    "customer_strategy_list_iter",
    "moment_strategy_create",
    "moment_strategy_del",
    "moment_strategy_edit",
    "moment_strategy_get",
    "moment_strategy_get_range",
    "moment_strategy_get_range_iter",
    "moment_strategy_list",
    "moment_strategy_list_iter",
]


async def customer_strategy_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> CustomerStrategyListResponse:
    """List the customer strategies, page by page (获取规则组列表); see `qyapi.externalcontact.customer_strategy_list`."""
    return await api.ainvoke("externalcontact.customer_strategy_list", locals())


def customer_strategy_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[StrategyId]:
    """Go through `strategy` of every page of customer_strategy_list."""
    return api.aiterate("externalcontact.customer_strategy_list", locals())


async def customer_strategy_get(
    api: CorpApi, /, *, strategy_id: int, extra: Extra = None
) -> CustomerStrategyGetResponse:
    """Read one customer strategy (获取规则组详情); see `qyapi.externalcontact.customer_strategy_get`."""
    return await api.ainvoke("externalcontact.customer_strategy_get", locals())


async def customer_strategy_get_range(
    api: CorpApi, /, *, strategy_id: int, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> CustomerStrategyGetRangeResponse:
    """List the members and departments of a customer strategy, page by page (获取规则组管理范围); see
    `qyapi.externalcontact.customer_strategy_get_range`.
    """
    return await api.ainvoke("externalcontact.customer_strategy_get_range", locals())


def customer_strategy_get_range_iter(
    api: CorpApi, /, *, strategy_id: int, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[StrategyRange]:
    """Go through `range` of every page of customer_strategy_get_range."""
    return api.aiterate("externalcontact.customer_strategy_get_range", locals())


async def customer_strategy_create(
    api: CorpApi,
    /,
    *,
    strategy_name: str,
    admin_list: Sequence[str],
    range: Sequence[StrategyRange],
    parent_id: int | None = None,
    privilege: CustomerPrivilege | None = None,
    extra: Extra = None,
) -> CustomerStrategyCreateResponse:
    """Make a customer strategy (创建新的规则组); see `qyapi.externalcontact.customer_strategy_create`."""
    return await api.ainvoke("externalcontact.customer_strategy_create", locals())


async def customer_strategy_edit(
    api: CorpApi,
    /,
    *,
    strategy_id: int,
    strategy_name: str | None = None,
    admin_list: Sequence[str] | None = None,
    privilege: CustomerPrivilege | None = None,
    range_add: Sequence[StrategyRange] | None = None,
    range_del: Sequence[StrategyRange] | None = None,
    extra: Extra = None,
) -> None:
    """Change a customer strategy (编辑规则组及其管理范围); see `qyapi.externalcontact.customer_strategy_edit`."""
    await api.ainvoke("externalcontact.customer_strategy_edit", locals())


async def customer_strategy_del(api: CorpApi, /, *, strategy_id: int, extra: Extra = None) -> None:
    """Delete a customer strategy (删除规则组); see `qyapi.externalcontact.customer_strategy_del`."""
    await api.ainvoke("externalcontact.customer_strategy_del", locals())


async def moment_strategy_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> MomentStrategyListResponse:
    """List the moment strategies, page by page (获取规则组列表); see `qyapi.externalcontact.moment_strategy_list`."""
    return await api.ainvoke("externalcontact.moment_strategy_list", locals())


def moment_strategy_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[StrategyId]:
    """Go through `strategy` of every page of moment_strategy_list."""
    return api.aiterate("externalcontact.moment_strategy_list", locals())


async def moment_strategy_get(api: CorpApi, /, *, strategy_id: int, extra: Extra = None) -> MomentStrategyGetResponse:
    """Read one moment strategy (获取规则组详情); see `qyapi.externalcontact.moment_strategy_get`."""
    return await api.ainvoke("externalcontact.moment_strategy_get", locals())


async def moment_strategy_get_range(
    api: CorpApi, /, *, strategy_id: int, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> MomentStrategyGetRangeResponse:
    """List the members and departments of a moment strategy, page by page (获取规则组管理范围); see
    `qyapi.externalcontact.moment_strategy_get_range`.
    """
    return await api.ainvoke("externalcontact.moment_strategy_get_range", locals())


def moment_strategy_get_range_iter(
    api: CorpApi, /, *, strategy_id: int, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[StrategyRange]:
    """Go through `range` of every page of moment_strategy_get_range."""
    return api.aiterate("externalcontact.moment_strategy_get_range", locals())


async def moment_strategy_create(
    api: CorpApi,
    /,
    *,
    strategy_name: str,
    admin_list: Sequence[str],
    range: Sequence[StrategyRange],
    parent_id: int | None = None,
    privilege: MomentPrivilege | None = None,
    extra: Extra = None,
) -> MomentStrategyCreateResponse:
    """Make a moment strategy (创建新的规则组); see `qyapi.externalcontact.moment_strategy_create`."""
    return await api.ainvoke("externalcontact.moment_strategy_create", locals())


async def moment_strategy_edit(
    api: CorpApi,
    /,
    *,
    strategy_id: int,
    strategy_name: str | None = None,
    admin_list: Sequence[str] | None = None,
    privilege: MomentPrivilege | None = None,
    range_add: Sequence[StrategyRange] | None = None,
    range_del: Sequence[StrategyRange] | None = None,
    extra: Extra = None,
) -> None:
    """Change a moment strategy (编辑规则组及其管理范围); see `qyapi.externalcontact.moment_strategy_edit`."""
    await api.ainvoke("externalcontact.moment_strategy_edit", locals())


async def moment_strategy_del(api: CorpApi, /, *, strategy_id: int, extra: Extra = None) -> None:
    """Delete a moment strategy (删除规则组); see `qyapi.externalcontact.moment_strategy_del`."""
    await api.ainvoke("externalcontact.moment_strategy_del", locals())
