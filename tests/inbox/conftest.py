"""Every kind of inbox, empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qyapi import Inbox
from qyapi_runtime.inbox import open_inbox

Opener = Callable[[], Inbox]


@pytest.fixture(params=["memory", "sqlite"])
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opener]:
    """Opens the same inbox again, as another process would; in memory there is but one."""
    opened: list[Inbox] = []

    def open_one() -> Inbox:
        if request.param == "memory" and opened:
            return opened[0]
        opened.append(open_inbox(None if request.param == "memory" else tmp_path / "inbox.db"))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


@pytest.fixture
def inbox(opener: Opener) -> Inbox:
    return opener()
