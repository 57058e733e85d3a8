"""Every kind of inbox, empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qyapi import Inbox
from qyapi_runtime.inbox import open_inbox

Opener = Callable[[], Inbox]


@pytest.fixture(params=["memory", "sqlite", "redis"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Path | str | None:
    """What `open_inbox` is given."""
    if request.param == "redis":
        return str(request.getfixturevalue("redis_url"))
    return tmp_path / "inbox.db" if request.param == "sqlite" else None


@pytest.fixture
def opener(where: Path | str | None) -> Iterator[Opener]:
    """Opens the same inbox again, as another process would; in memory there is but one."""
    opened: list[Inbox] = []

    def open_one() -> Inbox:
        if where is None and opened:
            return opened[0]
        opened.append(open_inbox(where))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


@pytest.fixture
def inbox(opener: Opener) -> Inbox:
    return opener()
