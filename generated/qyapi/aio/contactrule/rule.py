"""通讯录查看权限管理, asynchronous: generated from spec/contactrule/rule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.contactrule.rule import (
        ContactRuleUpdate,
        CreateResponse,
        ListResponse,
        NewContactRule,
        UpdateResponse,
    )

__all__ = ["create", "delete", "list", "update"]


async def create(api: CorpApi, /, *, rules: Sequence[NewContactRule], extra: Extra = None) -> CreateResponse:
    """Add rules on who sees whom in the contacts (创建规则); see `qyapi.contactrule.create`."""
    return await api.ainvoke("contactrule.create", locals())


async def list(api: CorpApi, /, *, extra: Extra = None) -> ListResponse:
    """List the rules on who sees whom in the contacts, all at once (读取规则列表); see `qyapi.contactrule.list`."""
    return await api.ainvoke("contactrule.list", locals())


async def update(api: CorpApi, /, *, rules: Sequence[ContactRuleUpdate], extra: Extra = None) -> UpdateResponse:
    """Change rules on who sees whom in the contacts (修改规则); see `qyapi.contactrule.update`."""
    return await api.ainvoke("contactrule.update", locals())


async def delete(api: CorpApi, /, *, rule_ids: Sequence[int], extra: Extra = None) -> None:
    """Delete rules on who sees whom in the contacts (删除规则); see `qyapi.contactrule.delete`."""
    await api.ainvoke("contactrule.delete", locals())
