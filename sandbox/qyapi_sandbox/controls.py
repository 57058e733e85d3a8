"""What the control API can do, by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qyapi_sandbox.push import Push
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
    "set_app_url",
    "set_bot_url",
    "set_callback_url",
    "set_data_url",
    "set_delivery",
    "set_model_url",
    "set_system_url",
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
        "push": lambda **options: _push(sandbox, **options),
        "pushes": lambda: sandbox.pushes,
        "settings": lambda **changes: _set(sandbox, changes),
        "state": lambda: _state(sandbox),
    }


def _push(sandbox: Sandbox, key: str, times: int = 1, wait: float = 30.0, **options: Any) -> list[Push]:
    """Push, and wait so many seconds for the answers."""
    pushes = sandbox.push_many(key, times, **options)
    sandbox.wait_pushes(wait)
    return pushes


def _set(sandbox: Sandbox, changes: dict[str, Any]) -> Any:
    for name, value in changes.items():
        if not _fits(name, getattr(sandbox.settings, name, None), value):
            raise ValueError(f"no setting {name}={value!r}")
        setattr(sandbox.settings, name, value)
    return sandbox.settings


def _fits(name: str, former: Any, value: Any) -> bool:
    """Whether a value is one that a setting can have."""
    if name == "allowed_ips":
        return value is None or (isinstance(value, list) and all(isinstance(each, str) for each in value))
    if isinstance(former, bool):
        return isinstance(value, bool)
    numbers = int if isinstance(former, int) else int | float if isinstance(former, float) else ()
    return isinstance(value, numbers) and not isinstance(value, bool) and value >= 0


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
