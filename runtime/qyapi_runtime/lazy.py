"""Names of a package that are imported when first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazy"]


def lazy(package: str, targets: Mapping[str, str]) -> Callable[[str], Any]:
    """A module `__getattr__`.

    Args:
        package: The module's `__name__`.
        targets: For each name the module it is (`qyapi.service`), or the module and name (`qyapi.codec:decode`).
    """

    def __getattr__(name: str) -> Any:
        target = targets.get(name)
        if target is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        path, _, attribute = target.partition(":")
        found: Any = import_module(path)
        if attribute:
            found = getattr(found, attribute)
        setattr(sys.modules[package], name, found)
        return found

    return __getattr__
