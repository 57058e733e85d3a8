"""What the control API can do, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qyapi_sandbox.sandbox import Sandbox

METHODS = (
    "add_department",
    "add_member",
    "advance",
    "agentid",
    "call_count",
    "cancel",
    "change_auth",
    "change_tag",
    "clear_faults",
    "clear_limits",
    "fail",
    "install",
    "limit",
    "login_code",
    "permanent_code",
    "push_ticket",
    "remove_department",
    "remove_member",
    "reset_permanent_code",
    "revoke_tokens",
    "set_callback_url",
    "token_fetches",
    "update_department",
    "update_member",
    "wait_pushes",
)
"""Methods of Sandbox; their arguments are those of the JSON body."""


def controls(sandbox: Sandbox) -> dict[str, Callable[..., Any]]:
    """Functions by name: the methods above, and what there is to look at."""
    return {
        **{name: getattr(sandbox, name) for name in METHODS},
        "calls": lambda: sandbox.calls,
        "messages": lambda: sandbox.messages,
        "pushes": lambda: sandbox.pushes,
        "settings": lambda **changes: _set(sandbox, changes),
        "state": lambda: _state(sandbox),
    }


def _set(sandbox: Sandbox, changes: dict[str, Any]) -> Any:
    for name, value in changes.items():
        if name == "allowed_ips":
            fits = value is None or (isinstance(value, list) and all(isinstance(each, str) for each in value))
        else:
            fits = hasattr(sandbox.settings, name) and type(value) is type(getattr(sandbox.settings, name))
        if not fits:
            raise ValueError(f"no setting {name}={value!r}")
        setattr(sandbox.settings, name, value)
    return sandbox.settings


def _state(sandbox: Sandbox) -> dict[str, Any]:
    world = sandbox.world
    return {
        "base_url": sandbox.base_url,
        "now": sandbox.now(),
        "provider": world.provider,
        "suites": list(world.suites.values()),
        "corps": list(world.corps.values()),
        "installations": list(world.installations.values()),
        "settings": sandbox.settings,
    }
