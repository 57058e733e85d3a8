"""客户标签管理, asynchronous: generated from spec/externalcontact/tag.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.tag import (
        AddCorpTagResponse,
        AddStrategyTagResponse,
        GetCorpTagListResponse,
        GetStrategyTagListResponse,
        NewTag,
    )

__all__ = [
    "add_corp_tag",
    "add_strategy_tag",
    "del_corp_tag",
    "del_strategy_tag",
    "edit_corp_tag",
    "edit_strategy_tag",
    "get_corp_tag_list",
    "get_strategy_tag_list",
    "mark_tag",
]


async def get_corp_tag_list(
    api: CorpApi, /, *, tag_id: Sequence[str] | None = None, group_id: Sequence[str] | None = None, extra: Extra = None
) -> GetCorpTagListResponse:
    """List the corp's tags for customers, in their groups (获取企业标签库); see `qyapi.externalcontact.get_corp_tag_list`."""
    return await api.ainvoke("externalcontact.get_corp_tag_list", locals())


async def add_corp_tag(
    api: CorpApi,
    /,
    *,
    tag: Sequence[NewTag],
    group_id: str | None = None,
    group_name: str | None = None,
    order: int | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> AddCorpTagResponse:
    """Add tags, to a group or with a new group (添加企业客户标签); see `qyapi.externalcontact.add_corp_tag`."""
    return await api.ainvoke("externalcontact.add_corp_tag", locals())


async def edit_corp_tag(
    api: CorpApi,
    /,
    *,
    id: str,
    name: str | None = None,
    order: int | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> None:
    """Rename or move a tag or a group of tags (编辑企业客户标签); see `qyapi.externalcontact.edit_corp_tag`."""
    await api.ainvoke("externalcontact.edit_corp_tag", locals())


async def del_corp_tag(
    api: CorpApi,
    /,
    *,
    tag_id: Sequence[str] | None = None,
    group_id: Sequence[str] | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> None:
    """Delete tags or groups of tags (删除企业客户标签); see `qyapi.externalcontact.del_corp_tag`."""
    await api.ainvoke("externalcontact.del_corp_tag", locals())


async def get_strategy_tag_list(
    api: CorpApi,
    /,
    *,
    strategy_id: int | None = None,
    tag_id: Sequence[str] | None = None,
    group_id: Sequence[str] | None = None,
    extra: Extra = None,
) -> GetStrategyTagListResponse:
    """List the tags of a customer strategy, in their groups (获取指定规则组下的企业客户标签); see
    `qyapi.externalcontact.get_strategy_tag_list`.
    """
    return await api.ainvoke("externalcontact.get_strategy_tag_list", locals())


async def add_strategy_tag(
    api: CorpApi,
    /,
    *,
    strategy_id: int,
    tag: Sequence[NewTag],
    group_id: str | None = None,
    group_name: str | None = None,
    order: int | None = None,
    extra: Extra = None,
) -> AddStrategyTagResponse:
    """Add tags to a customer strategy, to a group or with a new group (为指定规则组创建企业客户标签); see
    `qyapi.externalcontact.add_strategy_tag`.
    """
    return await api.ainvoke("externalcontact.add_strategy_tag", locals())


async def edit_strategy_tag(
    api: CorpApi, /, *, id: str, name: str | None = None, order: int | None = None, extra: Extra = None
) -> None:
    """Rename or move a tag or a group of tags of a customer strategy (编辑指定规则组下的企业客户标签); see
    `qyapi.externalcontact.edit_strategy_tag`.
    """
    await api.ainvoke("externalcontact.edit_strategy_tag", locals())


async def del_strategy_tag(
    api: CorpApi, /, *, tag_id: Sequence[str] | None = None, group_id: Sequence[str] | None = None, extra: Extra = None
) -> None:
    """Delete tags or groups of tags of a customer strategy (删除指定规则组下的企业客户标签); see
    `qyapi.externalcontact.del_strategy_tag`.
    """
    await api.ainvoke("externalcontact.del_strategy_tag", locals())


async def mark_tag(
    api: CorpApi,
    /,
    *,
    userid: str,
    external_userid: str,
    add_tag: Sequence[str] | None = None,
    remove_tag: Sequence[str] | None = None,
    extra: Extra = None,
) -> None:
    """Put tags of the corp on a member's customer, or take them off (编辑客户企业标签); see `qyapi.externalcontact.mark_tag`."""
    await api.ainvoke("externalcontact.mark_tag", locals())
