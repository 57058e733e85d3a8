"""规则组管理: generated from spec/externalcontact/strategy.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

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


def customer_strategy_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> CustomerStrategyListResponse:
    """List the customer strategies, page by page (获取规则组列表).

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 1000, the default.

    https://developer.work.weixin.qq.com/document/path/94883 (also 99543)
    """
    return api.invoke("externalcontact.customer_strategy_list", locals())


def customer_strategy_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> Iterator[StrategyId]:
    """Go through `strategy` of every page of customer_strategy_list."""
    return api.iterate("externalcontact.customer_strategy_list", locals())


def customer_strategy_get(api: CorpApi, /, *, strategy_id: int, extra: Extra = None) -> CustomerStrategyGetResponse:
    """Read one customer strategy (获取规则组详情).

    https://developer.work.weixin.qq.com/document/path/94883 (also 99543)
    """
    return api.invoke("externalcontact.customer_strategy_get", locals())


def customer_strategy_get_range(
    api: CorpApi, /, *, strategy_id: int, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> CustomerStrategyGetRangeResponse:
    """List the members and departments of a customer strategy, page by page (获取规则组管理范围).

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 1000, the default.

    https://developer.work.weixin.qq.com/document/path/94883 (also 99543)
    """
    return api.invoke("externalcontact.customer_strategy_get_range", locals())


def customer_strategy_get_range_iter(
    api: CorpApi, /, *, strategy_id: int, limit: int | None = None, extra: Extra = None
) -> Iterator[StrategyRange]:
    """Go through `range` of every page of customer_strategy_get_range."""
    return api.iterate("externalcontact.customer_strategy_get_range", locals())


def customer_strategy_create(
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
    """Make a customer strategy (创建新的规则组).

    At most 5 levels, 3000 members and departments in each. A strategy with a parent must cover a part of it, and takes
    its privilege.

    Args:
        admin_list: Userids, at most 20; not the super admin.
        range: At most 100.
        parent_id: Absent or 0 for one without a parent.
        privilege: Ignored with a parent.

    https://developer.work.weixin.qq.com/document/path/94883 (also 99543)
    """
    return api.invoke("externalcontact.customer_strategy_create", locals())


def customer_strategy_edit(
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
    """Change a customer strategy (编辑规则组及其管理范围).

    What is left out stays as it is.

    Args:
        admin_list: Userids, at most 20, in the place of those before.
        privilege: In the place of the one before; ignored with a parent.
        range_add: At most 100, together with range_del.

    https://developer.work.weixin.qq.com/document/path/94883 (also 99543)
    """
    api.invoke("externalcontact.customer_strategy_edit", locals())


def customer_strategy_del(api: CorpApi, /, *, strategy_id: int, extra: Extra = None) -> None:
    """Delete a customer strategy (删除规则组).

    https://developer.work.weixin.qq.com/document/path/94883 (also 99543)
    """
    api.invoke("externalcontact.customer_strategy_del", locals())


def moment_strategy_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> MomentStrategyListResponse:
    """List the moment strategies, page by page (获取规则组列表).

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 1000, the default.

    https://developer.work.weixin.qq.com/document/path/94890 (also 99545)
    """
    return api.invoke("externalcontact.moment_strategy_list", locals())


def moment_strategy_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> Iterator[StrategyId]:
    """Go through `strategy` of every page of moment_strategy_list."""
    return api.iterate("externalcontact.moment_strategy_list", locals())


def moment_strategy_get(api: CorpApi, /, *, strategy_id: int, extra: Extra = None) -> MomentStrategyGetResponse:
    """Read one moment strategy (获取规则组详情).

    https://developer.work.weixin.qq.com/document/path/94890 (also 99545)
    """
    return api.invoke("externalcontact.moment_strategy_get", locals())


def moment_strategy_get_range(
    api: CorpApi, /, *, strategy_id: int, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> MomentStrategyGetRangeResponse:
    """List the members and departments of a moment strategy, page by page (获取规则组管理范围).

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 1000, the default.

    https://developer.work.weixin.qq.com/document/path/94890 (also 99545)
    """
    return api.invoke("externalcontact.moment_strategy_get_range", locals())


def moment_strategy_get_range_iter(
    api: CorpApi, /, *, strategy_id: int, limit: int | None = None, extra: Extra = None
) -> Iterator[StrategyRange]:
    """Go through `range` of every page of moment_strategy_get_range."""
    return api.iterate("externalcontact.moment_strategy_get_range", locals())


def moment_strategy_create(
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
    """Make a moment strategy (创建新的规则组).

    At most 5 levels, 3000 members and departments in each. A strategy with a parent must cover a part of it, and takes
    its privilege.

    Args:
        admin_list: Userids, at most 20; not the super admin.
        parent_id: Absent or 0 for one without a parent.
        privilege: Ignored with a parent.

    https://developer.work.weixin.qq.com/document/path/94890 (also 99545)
    """
    return api.invoke("externalcontact.moment_strategy_create", locals())


def moment_strategy_edit(
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
    """Change a moment strategy (编辑规则组及其管理范围).

    What is left out stays as it is.

    Args:
        admin_list: Userids, at most 20, in the place of those before.
        privilege: In the place of the one before; ignored with a parent.

    https://developer.work.weixin.qq.com/document/path/94890 (also 99545)
    """
    api.invoke("externalcontact.moment_strategy_edit", locals())


def moment_strategy_del(api: CorpApi, /, *, strategy_id: int, extra: Extra = None) -> None:
    """Delete a moment strategy (删除规则组).

    https://developer.work.weixin.qq.com/document/path/94890 (also 99545)
    """
    api.invoke("externalcontact.moment_strategy_del", locals())
