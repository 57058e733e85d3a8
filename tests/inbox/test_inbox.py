"""What every inbox promises, asked of each."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from qyapi import Inbox
from qyapi_runtime.inbox import Item, Push
from tests.inbox.conftest import Opener

APP = "host/suite/ww1"


def a_push(id: str, lane: str = "lane", **changes: Any) -> Push:
    fields: dict[str, Any] = {
        "app": APP,
        "kind": "change_contact",
        "content": f"<xml>{id}</xml>".encode(),
        "received_at": 1.5,
    }
    return Push(id=digest(id), lane=lane, **(fields | changes))


def digest(id: str) -> str:
    """A 64-digit id that begins with a short one."""
    return id.encode().hex().ljust(64, "f")


def name(item: Item | None) -> str:
    assert item is not None
    return bytes.fromhex(item.push.id.rstrip("f")).decode()


def claim(inbox: Inbox, worker: str = "one", lease: float = 60, app: str = APP) -> Item:
    item = inbox.claim(app, worker, lease)
    assert item is not None
    return item


def test_a_push_is_kept_as_it_is(inbox: Inbox) -> None:
    push = a_push("a", content="<xml>企业\u0000'\"</xml>".encode(), received_at=1234567890.25)
    assert inbox.put(push)
    for item in (inbox.get(push.id), *inbox.list(), claim(inbox)):
        assert item is not None
        assert item.push == push
    assert "企业" not in repr(push)


def test_a_push_is_known_whatever_has_become_of_it(inbox: Inbox) -> None:
    assert inbox.put(a_push("a"))
    assert not inbox.put(a_push("a", content=b"other", lane="other"))
    item = claim(inbox)
    assert item.push.content == b"<xml>a</xml>"
    assert not inbox.put(a_push("a"))
    assert inbox.finish(item)
    assert not inbox.put(a_push("a"))
    inbox.put(a_push("b"))
    assert inbox.bury(claim(inbox), "broken")
    assert not inbox.put(a_push("b"))
    assert inbox.claim(APP, "one", 60) is None


def test_several_are_kept_at_once(inbox: Inbox) -> None:
    inbox.put(a_push("b"))
    assert inbox.put_all([a_push("a"), a_push("b"), a_push("c"), a_push("a")]) == [True, False, True, False]
    assert inbox.put_all([]) == []
    assert [name(item) for item in inbox.list()] == ["b", "a", "c"]


def test_very_many_are_kept_at_once(inbox: Inbox) -> None:
    pushes = [a_push(f"n{number}", f"lane{number % 7}") for number in range(6000)]
    assert inbox.put_all(pushes) == [True] * 6000
    assert inbox.put_all(pushes) == [False] * 6000
    assert sorted(name(claim(inbox)) for _ in range(7)) == [f"n{number}" for number in range(7)]
    assert inbox.claim(APP, "one", 60) is None


def test_what_is_done_keeps_its_id_and_nothing_else(inbox: Inbox) -> None:
    inbox.put(a_push("a"))
    item = claim(inbox)
    inbox.finish(item)
    done = inbox.get(item.push.id)
    assert done is not None
    assert (done.state, done.push.content, done.due, done.error) == ("done", b"", None, "")


def test_one_lane_is_worked_off_in_order(inbox: Inbox) -> None:
    for id in "abc":
        inbox.put(a_push(id))
    for id in "abc":
        item = claim(inbox)
        assert name(item) == id
        assert inbox.claim(APP, "two", 60) is None
        inbox.finish(item)
    assert inbox.claim(APP, "one", 60) is None


def test_lanes_do_not_wait_for_each_other(inbox: Inbox) -> None:
    for id, lane in (("a", "one"), ("b", "one"), ("c", "two"), ("d", "three"), ("e", "two")):
        inbox.put(a_push(id, lane))
    held = [claim(inbox), claim(inbox), claim(inbox)]
    assert [name(item) for item in held] == ["a", "c", "d"]
    assert inbox.claim(APP, "one", 60) is None
    inbox.finish(held[1])
    assert name(claim(inbox)) == "e"


def test_apps_do_not_get_each_others_pushes(inbox: Inbox) -> None:
    inbox.put(a_push("a", app="other"))
    inbox.put(a_push("b"))
    assert name(claim(inbox)) == "b"
    assert inbox.claim(APP, "one", 60) is None
    assert name(claim(inbox, app="other")) == "a"


def test_a_failure_holds_up_its_own_lane(inbox: Inbox) -> None:
    for id, lane in (("a", "one"), ("b", "one"), ("c", "two")):
        inbox.put(a_push(id, lane))
    item = claim(inbox)
    assert inbox.retry(item, 0.2, "no luck")
    waiting = inbox.get(item.push.id)
    assert waiting is not None
    assert (waiting.state, waiting.attempt, waiting.error) == ("waiting", 1, "no luck")
    assert waiting.due is not None
    assert waiting.due > time.time()
    assert name(claim(inbox)) == "c"
    assert inbox.claim(APP, "one", 60) is None
    time.sleep(0.21)
    again = claim(inbox)
    assert (name(again), again.attempt, again.error) == ("a", 2, "no luck")
    inbox.finish(again)
    assert name(claim(inbox)) == "b"


def test_the_dead_hold_up_nobody(inbox: Inbox) -> None:
    for id in "ab":
        inbox.put(a_push(id))
    item = claim(inbox)
    assert inbox.bury(item, "hopeless")
    assert name(claim(inbox)) == "b"
    (dead,) = inbox.list("dead")
    assert (name(dead), dead.error, dead.push.content) == ("a", "hopeless", b"<xml>a</xml>")


def test_the_dead_can_be_handled_again(inbox: Inbox) -> None:
    for id in "ab":
        inbox.put(a_push(id))
    inbox.bury(claim(inbox), "hopeless")
    assert inbox.requeue(digest("a"))
    item = claim(inbox)
    assert name(item) == "b"
    inbox.finish(item)
    item = claim(inbox)
    assert (name(item), item.attempt, item.push.content) == ("a", 1, b"<xml>a</xml>")
    inbox.finish(item)
    assert not inbox.requeue(digest("a"))
    assert not inbox.requeue(digest("unknown"))


def test_a_pause_can_be_ended(inbox: Inbox) -> None:
    for id in "ab":
        inbox.put(a_push(id))
    inbox.retry(claim(inbox), 60, "later")
    assert inbox.requeue(digest("a"))
    item = claim(inbox)
    assert (name(item), item.attempt) == ("a", 2)
    assert not inbox.requeue(digest("a"))
    assert inbox.requeue(digest("b"))
    assert inbox.claim(APP, "one", 60) is None


def test_a_handler_that_succeeded_is_remembered(inbox: Inbox) -> None:
    inbox.put(a_push("a"))
    item = claim(inbox)
    assert item.handled == {}
    assert inbox.remember(item, "module.<locals>.first", "wwcorp")
    assert inbox.remember(item, 'sec"ond')
    inbox.retry(item, 0, "third failed")
    item = claim(inbox)
    assert item.handled == {"module.<locals>.first": "wwcorp", 'sec"ond': ""}
    inbox.bury(item, "x")
    inbox.requeue(item.push.id)
    assert set(claim(inbox).handled) == {"module.<locals>.first", 'sec"ond'}


def test_a_claim_lapses(inbox: Inbox) -> None:
    inbox.put(a_push("a"))
    inbox.put(a_push("b"))
    first = claim(inbox, "one", 0.1)
    assert inbox.claim(APP, "two", 60) is None
    time.sleep(0.11)
    second = claim(inbox, "two")
    assert (name(second), second.attempt) == ("a", 2)
    for late in (
        inbox.renew(first, 60),
        inbox.remember(first, "handler"),
        inbox.finish(first),
        inbox.retry(first, 0, "x"),
        inbox.bury(first, "x"),
    ):
        assert not late
    assert inbox.claim(APP, "three", 60) is None
    assert inbox.finish(second)
    assert name(claim(inbox)) == "b"


@pytest.mark.parametrize("end", ["finish", "bury", "retry"])
def test_a_claim_that_has_ended_does_not_lapse(inbox: Inbox, end: str) -> None:
    inbox.put(a_push("a"))
    item = claim(inbox, lease=0.01)
    assert {
        "finish": lambda: inbox.finish(item),
        "bury": lambda: inbox.bury(item, "x"),
        "retry": lambda: inbox.retry(item, 60, "x"),
    }[end]()
    time.sleep(0.02)
    assert inbox.claim(APP, "two", 60) is None
    assert inbox.is_idle(APP)


def test_a_claim_that_lapses_is_found_among_many(inbox: Inbox) -> None:
    for number in range(30):
        inbox.put(a_push(f"p{number}", f"lane{number}"))
    for _ in range(29):
        claim(inbox)
    assert name(claim(inbox, lease=0)) == "p29"
    assert name(claim(inbox, "two")) == "p29"
    assert inbox.claim(APP, "two", 60) is None


def test_a_claim_can_be_renewed(inbox: Inbox) -> None:
    inbox.put(a_push("a"))
    item = claim(inbox, "one", 0.2)
    assert inbox.renew(item, 60)
    time.sleep(0.21)
    assert inbox.claim(APP, "two", 60) is None
    assert inbox.finish(item)


def test_counts_and_lists(inbox: Inbox) -> None:
    for number in range(6):
        inbox.put(a_push(f"p{number}", f"lane{number}"))
    inbox.finish(claim(inbox))
    inbox.bury(claim(inbox), "x")
    claim(inbox)
    assert inbox.counts() == {"waiting": 3, "running": 1, "done": 1, "dead": 1}
    assert [name(item) for item in inbox.list("waiting")] == ["p3", "p4", "p5"]
    assert [name(item) for item in inbox.list("waiting", limit=2)] == ["p3", "p4"]
    assert [item.state for item in inbox.list()] == ["done", "dead", "running", *["waiting"] * 3]
    assert inbox.get(digest("unknown")) is None


def test_idle(inbox: Inbox) -> None:
    assert inbox.is_idle(APP)
    inbox.put(a_push("a"))
    assert not inbox.is_idle(APP)
    assert inbox.is_idle("other")
    item = claim(inbox)
    assert not inbox.is_idle(APP)
    inbox.retry(item, 60, "later")
    assert inbox.is_idle(APP)


def test_the_end_of_a_pause_ends_idleness(inbox: Inbox) -> None:
    inbox.put(a_push("a"))
    inbox.retry(claim(inbox), 0, "at once")
    assert not inbox.is_idle(APP)


def test_purge_forgets_what_was_finished_before(inbox: Inbox) -> None:
    for number in range(4):
        inbox.put(a_push(f"p{number}", f"lane{number}"))
    inbox.finish(claim(inbox))
    inbox.bury(claim(inbox), "x")
    claim(inbox)
    assert inbox.purge(time.time() - 60) == 0
    assert inbox.purge(time.time() + 1) == 1
    assert inbox.counts() == {"waiting": 1, "running": 1, "done": 0, "dead": 1}
    assert inbox.put(a_push("p0"))
    assert inbox.purge(time.time() + 1, state="dead") == 1
    assert inbox.get(digest("p1")) is None


def test_purge_spares_the_dead_that_are_to_be_handled_again(inbox: Inbox) -> None:
    inbox.put(a_push("a"))
    inbox.bury(claim(inbox), "x")
    inbox.requeue(digest("a"))
    assert inbox.purge(time.time() + 60, state="dead") == 0
    assert name(claim(inbox)) == "a"


def test_a_waiting_claim_gets_what_comes(inbox: Inbox) -> None:
    with ThreadPoolExecutor(1) as pool:
        claimed = pool.submit(claim_patiently, inbox)
        inbox.put(a_push("a"))
        assert name(claimed.result(10)) == "a"


def claim_patiently(inbox: Inbox) -> Item | None:
    for _ in range(200):
        item = inbox.claim(APP, "one", 60, wait=0.1)
        if item:
            return item
    return None


def test_what_another_puts_is_seen(opener: Opener) -> None:
    here, there = opener(), opener()
    there.put(a_push("a"))
    assert name(claim_patiently(here)) == "a"
    assert [item.state for item in there.list()] == ["running"]


@pytest.mark.parametrize("threads", [8])
def test_many_workers_handle_each_push_once_and_in_order(opener: Opener, threads: int) -> None:
    inboxes = [opener(), opener()]
    lanes = 6
    pushes = [a_push(f"{lane}-{number}", f"lane{lane}") for number in range(10) for lane in range(lanes)]
    handled: dict[str, list[str]] = {f"lane{lane}": [] for lane in range(lanes)}
    together: Counter[str] = Counter()
    lock = threading.Lock()

    def put() -> None:
        for push in pushes:
            assert random.choice(inboxes).put(push)

    def work(number: int) -> None:
        inbox = inboxes[number % 2]
        while sum(map(len, handled.values())) < len(pushes):
            item = inbox.claim(APP, f"worker{number}", 60, wait=0.05)
            if item is None:
                continue
            with lock:
                together[item.push.lane] += 1
                assert together[item.push.lane] == 1
            if random.random() < 0.2 and item.attempt == 1:
                with lock:
                    together[item.push.lane] -= 1
                assert inbox.retry(item, 0, "again")
                continue
            with lock:
                handled[item.push.lane].append(name(item))
                together[item.push.lane] -= 1
            assert inbox.finish(item)

    with ThreadPoolExecutor(threads + 1) as pool:
        running = [pool.submit(put), *(pool.submit(work, number) for number in range(threads))]
        for each in running:
            each.result(60)
    assert handled == {f"lane{lane}": [f"{lane}-{number}" for number in range(10)] for lane in range(lanes)}
    assert inboxes[0].counts()["done"] == len(pushes)
