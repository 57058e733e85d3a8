"""通讯录查看权限管理: generated from spec/contactrule/rule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.contactrule.rule import (
        ContactRuleUpdate,
        CreateResponse,
        ListResponse,
        NewContactRule,
        UpdateResponse,
    )

__all__ = ["create", "delete", "list", "update"]


def create(api: CorpApi, /, *, rules: Sequence[NewContactRule], extra: Extra = None) -> CreateResponse:
    """Add rules on who sees whom in the contacts (创建规则).

    Together with update and delete at most 5 calls a minute, 10 an hour and 60 a day.

    Args:
        rules: At most 100.

    https://developer.work.weixin.qq.com/document/path/101536 (for internal apps)
    """
    return api.invoke("contactrule.create", locals())


def list(api: CorpApi, /, *, extra: Extra = None) -> ListResponse:
    """List the rules on who sees whom in the contacts, all at once (读取规则列表).

    https://developer.work.weixin.qq.com/document/path/101537 (for internal apps)
    """
    return api.invoke("contactrule.list", locals())


def update(api: CorpApi, /, *, rules: Sequence[ContactRuleUpdate], extra: Extra = None) -> UpdateResponse:
    """Change rules on who sees whom in the contacts (修改规则).

    Together with create and delete at most 5 calls a minute, 10 an hour and 60 a day.

    Args:
        rules: At most 100.

    https://developer.work.weixin.qq.com/document/path/101539 (for internal apps)
    """
    return api.invoke("contactrule.update", locals())


def delete(api: CorpApi, /, *, rule_ids: Sequence[int], extra: Extra = None) -> None:
    """Delete rules on who sees whom in the contacts (删除规则).

    Together with create and update at most 5 calls a minute, 10 an hour and 60 a day.

    Args:
        rule_ids: At most 100.

    https://developer.work.weixin.qq.com/document/path/101540 (for internal apps)
    """
    api.invoke("contactrule.delete", locals())
