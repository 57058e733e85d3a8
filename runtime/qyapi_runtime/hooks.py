"""Functions that users have called with what happens."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from qyapi_runtime.activity import Activity

__all__ = ["Hooks", "activities"]

T = TypeVar("T")

logging.getLogger("qyapi").addHandler(logging.NullHandler())
_log = logging.getLogger("qyapi.hooks")


class Hooks(Generic[T]):
    """Hooks for one kind of thing; false where there are none. One that raises is logged, and breaks nothing."""

    def __init__(self) -> None:
        self._hooks: tuple[Callable[[T], None], ...] = ()
        self._lock = threading.Lock()

    def __bool__(self) -> bool:
        return bool(self._hooks)

    def add(self, hook: Callable[[T], None]) -> Callable[[], None]:
        """Have a function called from now on. Returns a function that takes it off."""
        with self._lock:
            self._hooks = (*self._hooks, hook)

        def remove() -> None:
            with self._lock:
                left = list(self._hooks)
                if hook in left:
                    left.remove(hook)
                self._hooks = tuple(left)

        return remove

    def __call__(self, value: T) -> None:
        """Call every hook."""
        for hook in self._hooks:
            try:
                hook(value)
            except Exception:
                _log.exception("a hook raised at %s; it is passed over", type(value).__name__)


activities: Hooks[Activity] = Hooks()
"""What `on_activity` was given; here, so that `qyapi_runtime.activity` is loaded only where somebody wants to know."""
