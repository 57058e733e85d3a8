"""A bar on the terminal that shows how far something is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TypeAlias, TypeVar

__all__ = ["Progress", "progress_bar"]

T = TypeVar("T")

Progress: TypeAlias = bool | Callable[[float | None, T], object]
"""How to show the progress of a job: True for a bar on the terminal, or a function that takes the share that is done, 0
to 1, or None where it is not known, and what WeCom said."""


@contextmanager
def progress_bar(label: str, total: float | None, *, shown: bool) -> Iterator[Callable[[float], None]]:
    """What is to be told how much of the total is done; the total is None where it is not known before the end.

    Nothing is shown unless it is asked for, and the package rich is installed.
    """
    if not shown or find_spec("rich") is None:
        yield lambda done: None
        return
    from rich.progress import Progress as Bar

    with Bar() as bar:
        task = bar.add_task(label, total=total)
        yield lambda done: bar.update(task, completed=done, total=total or done)
