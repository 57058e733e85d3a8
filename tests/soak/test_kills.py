"""Nothing is lost when processes are killed."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from qyapi_runtime.inbox import open_inbox
from tests.soak.harness import Soak


@pytest.fixture(params=["sqlite", "redis"])
def inbox_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return str(request.getfixturevalue("redis_url") if request.param == "redis" else tmp_path / "store.db")


def test_every_event_is_handled_though_processes_are_killed(tmp_path: Path, inbox_url: str, soak: bool) -> None:
    count, every = (10_000, 100) if soak else (300, 30)
    harness = Soak(tmp_path, inbox_url)
    with harness.running(every) as ports:
        inbox = open_inbox(inbox_url)
        harness.push_all(ports, count)
        wait_until(lambda: harness.kills >= count / every, 60)
        wait_until(lambda: inbox.counts()["done"] == count, 300 if soak else 60)
    items = inbox.list(limit=2 * count)
    inbox.close()
    assert len(items) == count
    assert {item.state for item in items} == {"done"}

    handled = harness.handled()
    ids = defaultdict(set)
    for each in handled:
        ids[each.user].add(each.event_id)
    assert set(ids) == {f"user{number}" for number in range(count)}
    assert all(len(found) == 1 for found in ids.values())
    times = Counter((each.handler, each.user) for each in handled)
    assert len(times) == 2 * count
    # Only what was being handled when its process was killed is handled again.
    assert sum(times.values()) - len(times) <= 3 * harness.kills

    lanes = {item.push.id: item.push.lane for item in items}
    arrived, first = defaultdict(list), defaultdict(list)
    for item in items:
        arrived[item.push.lane].append(item.push.id)
    for id in dict.fromkeys(each.event_id for each in handled):
        first[lanes[id]].append(id)
    assert first == arrived


def wait_until(condition: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)
