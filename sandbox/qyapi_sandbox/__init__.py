"""An offline WeCom (企业微信) on loopback, for trying and testing clients in any language.

`Sandbox` runs it inside a Python program, `python -m qyapi_sandbox` as a command.
"""

from __future__ import annotations

from qyapi_sandbox.delivery import Delivery
from qyapi_sandbox.faults import Fault
from qyapi_sandbox.guide import guide
from qyapi_sandbox.limits import Limit
from qyapi_sandbox.posting import Attempt
from qyapi_sandbox.push import Push
from qyapi_sandbox.sandbox import MissingExtra, Sandbox
from qyapi_sandbox.spec import SpecNotFound
from qyapi_sandbox.verification import CallbackRefused

__all__ = [
    "Attempt",
    "CallbackRefused",
    "Delivery",
    "Fault",
    "Limit",
    "MissingExtra",
    "Push",
    "Sandbox",
    "SpecNotFound",
    "guide",
]
