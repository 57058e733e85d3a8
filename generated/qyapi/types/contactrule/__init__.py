"""The dataclasses of the area contactrule: generated from spec/contactrule/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.contactrule.rule import (
        ContactRange,
        ContactRule,
        ContactRuleUpdate,
        CreateRequest,
        CreateResponse,
        DeleteRequest,
        ListResponse,
        NewContactRule,
        RuleScope,
        UpdateRequest,
        UpdateResponse,
    )

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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ContactRange": "qyapi.types.contactrule.rule:ContactRange",
            "ContactRule": "qyapi.types.contactrule.rule:ContactRule",
            "ContactRuleUpdate": "qyapi.types.contactrule.rule:ContactRuleUpdate",
            "CreateRequest": "qyapi.types.contactrule.rule:CreateRequest",
            "CreateResponse": "qyapi.types.contactrule.rule:CreateResponse",
            "DeleteRequest": "qyapi.types.contactrule.rule:DeleteRequest",
            "ListResponse": "qyapi.types.contactrule.rule:ListResponse",
            "NewContactRule": "qyapi.types.contactrule.rule:NewContactRule",
            "RuleScope": "qyapi.types.contactrule.rule:RuleScope",
            "UpdateRequest": "qyapi.types.contactrule.rule:UpdateRequest",
            "UpdateResponse": "qyapi.types.contactrule.rule:UpdateResponse",
        },
    )
