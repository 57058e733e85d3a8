"""通讯录查看权限管理: generated from spec/contactrule/rule.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ContactRange",
    "ContactRule",
    "ContactRuleUpdate",
    "CreateRequest",
    "CreateResponse",
    "DeleteRequest",
    "ListResponse",
    "NewContactRule",
    "RuleScope",
    "UpdateRequest",
    "UpdateResponse",
]


@struct
class CreateRequest(Struct):
    rules: list[NewContactRule]
    """At most 100."""


@struct
class CreateResponse(Struct):
    rule_ids: list[int]
    """In the order of rules."""


@struct
class ListResponse(Struct):
    rules: list[ContactRule]


@struct
class UpdateRequest(Struct):
    rules: list[ContactRuleUpdate]
    """At most 100."""


@struct
class UpdateResponse(Struct):
    rules: list[ContactRule] | None = None


@struct
class DeleteRequest(Struct):
    rule_ids: list[int]
    """At most 100."""


@struct
class ContactRange(Struct):
    userid: list[str] | None = None
    """At most 1000."""

    partyid: list[int] | None = None
    """At most 100 departments."""

    tagid: list[int] | None = None
    """At most 100."""


@struct
class RuleScope(Struct):
    range: ContactRange
    """Whom the rule hides, or whose view it limits."""

    whitelist: ContactRange | None = None
    """Who may be seen, or may see, all the same."""

    exclude: ContactRange | None = None
    """Whom the rule spares; only with rule_type 2 and 3."""

    is_allowed_search: Lenient[bool] | None = None
    """Whether the contacts may be searched; only with rule_type 2 and 3."""

    is_allowed_conversation: Lenient[bool] | None = None
    """Whether conversations are possible; only with rule_type 2 and 3."""


@struct
class NewContactRule(Struct):
    range: ContactRange
    """Whom the rule hides, or whose view it limits."""

    whitelist: ContactRange | None = None
    """Who may be seen, or may see, all the same."""

    exclude: ContactRange | None = None
    """Whom the rule spares; only with rule_type 2 and 3."""

    is_allowed_search: Lenient[bool] | None = None
    """Whether the contacts may be searched; only with rule_type 2 and 3."""

    is_allowed_conversation: Lenient[bool] | None = None
    """Whether conversations are possible; only with rule_type 2 and 3."""

    rule_type: Literal[1, 2, 3]
    """1 hides departments and members, 2 limits the view of other departments, 3 limits the view of everybody."""


@struct
class ContactRule(Struct):
    range: ContactRange
    """Whom the rule hides, or whose view it limits."""

    whitelist: ContactRange | None = None
    """Who may be seen, or may see, all the same."""

    exclude: ContactRange | None = None
    """Whom the rule spares; only with rule_type 2 and 3."""

    is_allowed_search: Lenient[bool] | None = None
    """Whether the contacts may be searched; only with rule_type 2 and 3."""

    is_allowed_conversation: Lenient[bool] | None = None
    """Whether conversations are possible; only with rule_type 2 and 3."""

    rule_type: Literal[1, 2, 3]
    """1 hides departments and members, 2 limits the view of other departments, 3 limits the view of everybody."""

    rule_id: int


@struct
class ContactRuleUpdate(Struct):
    range: ContactRange
    """Whom the rule hides, or whose view it limits."""

    whitelist: ContactRange | None = None
    """Who may be seen, or may see, all the same."""

    exclude: ContactRange | None = None
    """Whom the rule spares; only with rule_type 2 and 3."""

    is_allowed_search: Lenient[bool] | None = None
    """Whether the contacts may be searched; only with rule_type 2 and 3."""

    is_allowed_conversation: Lenient[bool] | None = None
    """Whether conversations are possible; only with rule_type 2 and 3."""

    rule_id: int
    rule_type: Literal[1, 2, 3] | None = None
    """It cannot be changed."""
