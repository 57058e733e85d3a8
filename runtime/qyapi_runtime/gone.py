"""Corps that are gone: dissolved, or no longer with the app."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qyapi_runtime.errors import CorpGone

__all__ = ["CorpGoneHook", "on_corp_gone"]

CorpGoneHook = Callable[[Any, "CorpGone"], None]

_log = logging.getLogger("qyapi.tokens")
_hooks: list[CorpGoneHook] = []


def on_corp_gone(hook: CorpGoneHook) -> Callable[[], None]:
    """Have a function called once when WeCom says that a corp is gone. Returns a function that takes it off.

    It is called with the Corp and the CorpGone error, in the process and thread that wanted a token. The permanent
    code stays in the store; `corp.suite.forget_corp(corp.corpid)` drops it. What the function raises is logged.
    """
    _hooks.append(hook)

    def remove() -> None:
        if hook in _hooks:
            _hooks.remove(hook)

    return remove


def report(corp: Any, error: CorpGone) -> None:
    """Tell every hook."""
    for hook in tuple(_hooks):
        try:
            hook(corp, error)
        except Exception:
            _log.exception("a hook of on_corp_gone failed for %r", corp)
