"""客户标签管理: generated from spec/externalcontact/tag.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

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


def get_corp_tag_list(
    api: CorpApi, /, *, tag_id: Sequence[str] | None = None, group_id: Sequence[str] | None = None, extra: Extra = None
) -> GetCorpTagListResponse:
    """List the corp's tags for customers, in their groups (获取企业标签库).

    All tags without tag_id and group_id; tag_id is ignored with group_id.

    Args:
        group_id: Groups with all their tags.

    https://developer.work.weixin.qq.com/document/path/92117 (also 92696)
    """
    return api.invoke("externalcontact.get_corp_tag_list", locals())


def add_corp_tag(
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
    """Add tags, to a group or with a new group (添加企业客户标签).

    At most 10,000 tags a corp. A name that the group has already is not added again.

    Args:
        group_id: Group to add to; group_name and order are then ignored.
        group_name: Group to make or, where there is one of this name, to add to. At most 30 characters.
        order: Of the group; the highest comes first. 0 to 2^32-1.
        agentid: Only for old multi-app suites.

    https://developer.work.weixin.qq.com/document/path/92117 (also 92696)
    """
    return api.invoke("externalcontact.add_corp_tag", locals())


def edit_corp_tag(
    api: CorpApi,
    /,
    *,
    id: str,
    name: str | None = None,
    order: int | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> None:
    """Rename or move a tag or a group of tags (编辑企业客户标签).

    An app may change only what it made itself.

    Args:
        id: Of a tag or a group.
        name: At most 30 characters; not that of another group, or of another tag of the group.
        order: The highest comes first. 0 to 2^32-1.
        agentid: Only for old multi-app suites.

    https://developer.work.weixin.qq.com/document/path/92117 (also 92696)
    """
    api.invoke("externalcontact.edit_corp_tag", locals())


def del_corp_tag(
    api: CorpApi,
    /,
    *,
    tag_id: Sequence[str] | None = None,
    group_id: Sequence[str] | None = None,
    agentid: int | None = None,
    extra: Extra = None,
) -> None:
    """Delete tags or groups of tags (删除企业客户标签).

    One of tag_id and group_id is needed. A group without tags is deleted as well. An app may delete only what it made
    itself.

    Args:
        agentid: Only for old multi-app suites.

    https://developer.work.weixin.qq.com/document/path/92117 (also 92696)
    """
    api.invoke("externalcontact.del_corp_tag", locals())


def get_strategy_tag_list(
    api: CorpApi,
    /,
    *,
    strategy_id: int | None = None,
    tag_id: Sequence[str] | None = None,
    group_id: Sequence[str] | None = None,
    extra: Extra = None,
) -> GetStrategyTagListResponse:
    """List the tags of a customer strategy, in their groups (获取指定规则组下的企业客户标签).

    All tags without tag_id and group_id; tag_id is ignored with group_id. Only tags that the app made itself.

    Args:
        group_id: Groups with all their tags.

    https://developer.work.weixin.qq.com/document/path/94882 (also 99544)
    """
    return api.invoke("externalcontact.get_strategy_tag_list", locals())


def add_strategy_tag(
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
    """Add tags to a customer strategy, to a group or with a new group (为指定规则组创建企业客户标签).

    Only to a strategy without a parent. At most 10,000 tags a corp, together with those of the corp. A name that the
    group has already is not added again.

    Args:
        group_id: Group to add to; group_name and order are then ignored.
        group_name: Group to make or, where the strategy has one of this name, to add to. At most 30 characters.
        order: Of the group; the highest comes first. 0 to 2^32-1.

    https://developer.work.weixin.qq.com/document/path/94882 (also 99544)
    """
    return api.invoke("externalcontact.add_strategy_tag", locals())


def edit_strategy_tag(
    api: CorpApi, /, *, id: str, name: str | None = None, order: int | None = None, extra: Extra = None
) -> None:
    """Rename or move a tag or a group of tags of a customer strategy (编辑指定规则组下的企业客户标签).

    An app may change only what it made itself.

    Args:
        id: Of a tag or a group.
        name: At most 30 characters; not that of another group, or of another tag of the group.
        order: The highest comes first. 0 to 2^32-1.

    https://developer.work.weixin.qq.com/document/path/94882 (also 99544)
    """
    api.invoke("externalcontact.edit_strategy_tag", locals())


def del_strategy_tag(
    api: CorpApi, /, *, tag_id: Sequence[str] | None = None, group_id: Sequence[str] | None = None, extra: Extra = None
) -> None:
    """Delete tags or groups of tags of a customer strategy (删除指定规则组下的企业客户标签).

    One of tag_id and group_id is needed. A group without tags is deleted as well. An app may delete only what it made
    itself.

    https://developer.work.weixin.qq.com/document/path/94882 (also 99544)
    """
    api.invoke("externalcontact.del_strategy_tag", locals())


def mark_tag(
    api: CorpApi,
    /,
    *,
    userid: str,
    external_userid: str,
    add_tag: Sequence[str] | None = None,
    remove_tag: Sequence[str] | None = None,
    extra: Extra = None,
) -> None:
    """Put tags of the corp on a member's customer, or take them off (编辑客户企业标签).

    One of add_tag and remove_tag is needed. A member gives a customer at most 3000 tags. Tags of a customer strategy
    only of those that the app made itself, and for members in its range.

    https://developer.work.weixin.qq.com/document/path/92118 (also 92697)
    """
    api.invoke("externalcontact.mark_tag", locals())
