"""Handlers: which are called, with what, how often; and what becomes of a push that cannot be handled."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from qyapi import (
    Activity,
    Callbacks,
    Context,
    Corp,
    Inbox,
    Provider,
    PushDead,
    PushHandled,
    Suite,
    WorkerConfig,
    events,
    on_activity,
)
from qyapi.errors import ConfigurationError, MissingPermanentCode
from qyapi_runtime.callback import CallbackConfig
from tests.runtime.pushing import CONFIG, TOKEN, push
from tests.stub import Stub

SUITE_ID = "ww4asffe99"
OTHER = CallbackConfig(token="other", encoding_aes_key="tRx1Mg798ImKu3N3YerBjKB5pJwNem1mfwv9BEDT4lz")
QUICK = WorkerConfig(pause=0.001, attempts=4, hopeless_attempts=2, lease=5)
Send = Callable[..., bytes]


@pytest.fixture
def provider(stub: Stub, tmp_path: Path) -> Iterator[Provider]:
    made = Provider(
        corpid="wwprovider",
        provider_secret="s",
        base_url=stub.url,
        store=tmp_path / "store.db",
        callback=OTHER,
        worker=False,
    )
    yield made
    made.close()


@pytest.fixture
def suite(provider: Provider) -> Suite:
    made = Suite(suite_id=SUITE_ID, suite_secret="s", provider=provider, callback=CONFIG, worker=QUICK)
    made.save_suite_ticket("TICKET")
    made.save_permanent_code("wwcorp", "CODE")
    return made


@pytest.fixture
def send(suite: Suite) -> Send:
    """Push an event to the suite, and wait until it is handled or dead."""

    def send(info_type: str, **content: Any) -> bytes:
        answer = push(suite, {"SuiteId": SUITE_ID, "InfoType": info_type, **content}, SUITE_ID)
        assert answer.status == 200
        settle(suite.inbox)
        return answer.body

    return send


def settle(inbox: Inbox) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        counts = inbox.counts()
        if not counts["waiting"] and not counts["running"]:
            return
        time.sleep(0.005)
    raise AssertionError(f"still {inbox.counts()}")


def test_functions_and_classes_with_and_without_a_context(suite: Suite, send: Send) -> None:
    called: list[str] = []

    @suite.on(events.CancelAuth)
    def function(event: events.CancelAuth) -> None:
        called.append(f"function {event.auth_corp_id}")

    @suite.on(events.CancelAuth)
    async def coroutine(event: events.CancelAuth, ctx: Context) -> None:
        await asyncio.sleep(0)
        called.append(f"coroutine {ctx.corp.corpid}")

    @suite.on(events.CancelAuth)
    class Handler:
        def __init__(self) -> None:
            self.count = 0

        def __call__(self, event: events.CancelAuth, context: Context) -> None:
            self.count += 1
            called.append(f"object {self.count}")

    class Service:
        def cancelled(self, event: events.CancelAuth, ctx: Context) -> None:
            called.append(f"method {ctx.attempt}")

    suite.on(events.CancelAuth)(Service().cancelled)
    suite.on(events.CancelAuth)(lambda event: called.append(f"lambda {event.info_type}"))
    wanted = ["function wwcorp", "coroutine wwcorp", "object 1", "method 1", "lambda cancel_auth"]
    assert send("cancel_auth", AuthCorpId="wwcorp", TimeStamp=1) == b"success"
    assert called == wanted
    send("cancel_auth", AuthCorpId="wwcorp", TimeStamp=2)
    assert called[5:] == [each.replace("object 1", "object 2") for each in wanted]


def test_a_handler_that_takes_other_arguments_is_refused(suite: Suite) -> None:
    wrong: Any
    for wrong in (lambda: None, lambda a, b, c: None, lambda a, *, b: None):
        with pytest.raises(ConfigurationError, match=r"must take \(event\) or \(event, ctx\)"):
            suite.on(events.CancelAuth)(wrong)


def test_what_the_context_knows(suite: Suite, provider: Provider, send: Send) -> None:
    contexts: list[Context] = []
    suite.on(events.Event)(lambda event, ctx: contexts.append(ctx))
    before = time.time()
    send("change_auth", AuthCorpId="wwcorp")
    send("change_auth", AuthCorpId="wwother")
    send("suite_ticket", SuiteTicket="T")
    known, unknown, ticket = contexts
    assert (known.suite, known.provider, known.attempt) == (suite, provider, 1)
    assert (known.corp.corpid, known.corp.suite, known.corp.known("permanent_code")) == ("wwcorp", suite, "CODE")
    assert before <= known.received_at <= time.time()
    assert len({ctx.event_id for ctx in contexts}) == 3
    with pytest.raises(MissingPermanentCode):
        unknown.corp.known("permanent_code")
    with pytest.raises(ConfigurationError, match="names no corp"):
        ticket.corp  # noqa: B018


def test_the_corp_of_an_installation(suite: Suite, send: Send, stub: Stub) -> None:
    stub.on("service/v2/get_permanent_code", {"permanent_code": "FOREVER", "auth_corp_info": {"corpid": "wwnew"}})
    seen: list[tuple[str, str, int]] = []

    @suite.on(events.CreateAuth)
    def installed(event: events.CreateAuth, ctx: Context) -> None:
        seen.append((ctx.corp.corpid, ctx.corp.known("permanent_code"), ctx.attempt))
        if ctx.attempt == 1:
            raise RuntimeError("broken once")

    send("create_auth", AuthCode="AUTH")
    assert seen == [("wwnew", "FOREVER", 1), ("wwnew", "FOREVER", 2)]
    assert len([each for each in stub.asked if each.path.endswith("get_permanent_code")]) == 1


def test_the_class_of_all_changes_gets_those_with_classes_of_their_own(suite: Suite, send: Send) -> None:
    seen: list[tuple[str, type[events.Event], str | None]] = []

    @suite.on(events.ChangeContact)
    def every(event: events.ChangeContact) -> None:
        seen.append(("every", type(event), event.user_id))

    @suite.on(events.ChangeContact, change_type="create_user")
    def created(event: events.ChangeContact) -> None:
        seen.append(("created", type(event), event.user_id))

    @suite.on(events.CreateUser)
    def create_user(event: events.CreateUser) -> None:
        seen.append(("own class", type(event), event.user_id))

    @suite.on(events.UnknownEvent)
    def unknown(event: events.UnknownEvent) -> None:
        seen.append(("unknown", type(event), event.raw["Some"]))

    send("change_contact", AuthCorpId="wwcorp", ChangeType="create_user", UserID="a")
    send("change_contact", AuthCorpId="wwcorp", ChangeType="delete_user", UserID="b")
    send("change_contact", AuthCorpId="wwcorp", ChangeType="brand_new", UserID="c")
    send("brand_new", Some="d")
    contact = events.ChangeContact
    assert seen == [
        ("every", contact, "a"),
        ("created", contact, "a"),
        ("own class", events.CreateUser, "a"),
        ("every", contact, "b"),
        ("every", contact, "c"),
        ("unknown", events.UnknownEvent, "d"),
    ]


def test_what_succeeded_is_not_repeated(suite: Suite, send: Send, caplog: pytest.LogCaptureFixture) -> None:
    called: list[str] = []

    def handler(mark: str, failures: int) -> Callable[[events.CancelAuth, Context], None]:
        def handle(event: events.CancelAuth, ctx: Context) -> None:
            called.append(f"{mark}{ctx.attempt}")
            if ctx.attempt <= failures:
                raise RuntimeError(mark)

        return handle

    for mark, failures in (("a", 0), ("b", 2), ("c", 1)):
        suite.on(events.CancelAuth)(handler(mark, failures))
    send("cancel_auth", AuthCorpId="wwcorp")
    assert called == ["a1", "b1", "c1", "b2", "c2", "b3"]
    (item,) = suite.inbox.list()
    assert (item.state, item.attempt, item.error) == ("done", 3, "")
    assert "attempt 1 failed" in caplog.text
    assert "RuntimeError: b" in caplog.text


def test_what_never_succeeds_is_dead_until_it_is_requeued(suite: Suite, send: Send) -> None:
    broken = True
    handled: list[str] = []

    @suite.on(events.CancelAuth)
    def handle(event: events.CancelAuth) -> None:
        if broken:
            raise RuntimeError("access_token=SECRET&x=1 is broken")
        handled.append(event.auth_corp_id)

    send("cancel_auth", AuthCorpId="wwcorp")
    (item,) = suite.inbox.list("dead")
    assert item.attempt == QUICK.attempts
    assert item.error.endswith("handle: RuntimeError: access_token=***&x=1 is broken")
    broken = False
    assert suite.inbox.requeue(item.push.id)
    settle(suite.inbox)
    assert handled == ["wwcorp"]


def test_a_used_auth_code_is_soon_dead(suite: Suite, send: Send, stub: Stub) -> None:
    stub.on("service/v2/get_permanent_code", {"errcode": 40078, "errmsg": "invalid auth_code"})
    installed: list[events.CreateAuth] = []
    suite.on(events.CreateAuth)(installed.append)
    send("create_auth", AuthCode="AUTH-SECRET")
    (item,) = suite.inbox.list("dead")
    assert item.attempt == QUICK.hopeless_attempts
    assert "40078" in item.error
    assert "AUTH-SECRET" not in item.error
    assert installed == []


def test_a_busy_platform_is_asked_again(suite: Suite, send: Send, stub: Stub) -> None:
    busy = {"errcode": -1, "errmsg": "system busy"}
    good = {"permanent_code": "FOREVER", "auth_corp_info": {"corpid": "wwnew"}}
    suite.retries = 0
    stub.on("service/v2/get_permanent_code", busy, busy, busy, good)
    send("create_auth", AuthCode="AUTH")
    assert suite.permanent_code("wwnew") == "FOREVER"


def test_a_failing_installation_holds_up_no_other(suite: Suite, stub: Stub, provider: Provider) -> None:
    slow = Suite(
        suite_id=SUITE_ID,
        suite_secret="s",
        provider=provider,
        callback=CONFIG,
        worker=WorkerConfig(pause=60, threads=1),
    )
    stub.on(
        "service/v2/get_permanent_code",
        {"errcode": 60020, "errmsg": "not allow to access from your ip"},
        {"permanent_code": "FOREVER", "auth_corp_info": {"corpid": "wwsecond"}},
    )
    push(slow, {"InfoType": "create_auth", "AuthCode": "FIRST"}, SUITE_ID)
    push(slow, {"InfoType": "create_auth", "AuthCode": "SECOND"}, SUITE_ID)
    push(slow, {"InfoType": "suite_ticket", "SuiteTicket": "NEW"}, SUITE_ID)
    slow.drain()
    assert (slow.permanent_code("wwsecond"), slow.suite_ticket()) == ("FOREVER", "NEW")
    assert slow.inbox.counts() == {"waiting": 1, "running": 0, "done": 2, "dead": 0}


def test_a_repeat_is_answered_and_not_handled(suite: Suite, send: Send) -> None:
    seen: list[events.Event] = []
    suite.on(events.CancelAuth)(seen.append)
    for _ in range(3):
        assert send("cancel_auth", AuthCorpId="wwcorp", TimeStamp=1) == b"success"
    assert len(seen) == 1
    send("cancel_auth", AuthCorpId="wwcorp", TimeStamp=2)
    assert len(seen) == 2


def test_an_old_repeat_does_not_bring_an_old_ticket_back(suite: Suite, send: Send) -> None:
    send("suite_ticket", SuiteTicket="OLD")
    send("suite_ticket", SuiteTicket="NEW")
    send("suite_ticket", SuiteTicket="OLD")
    assert suite.suite_ticket() == "NEW"


def test_a_late_cancellation_does_not_undo_a_later_installation(suite: Suite) -> None:
    elsewhere = Suite(suite_id=SUITE_ID, suite_secret="s", provider=suite.provider, callback=CONFIG, worker=False)
    push(elsewhere, {"InfoType": "cancel_auth", "AuthCorpId": "wwcorp"}, SUITE_ID)
    suite.save_permanent_code("wwcorp", "NEW")
    elsewhere.drain()
    assert suite.permanent_code("wwcorp") == "NEW"
    push(elsewhere, {"InfoType": "cancel_auth", "AuthCorpId": "wwcorp", "TimeStamp": 2}, SUITE_ID)
    elsewhere.drain()
    assert not suite.has_corp("wwcorp")


def test_a_push_that_cannot_be_kept_is_not_answered_with_success(
    suite: Suite, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(sqlite3.connect(tmp_path / "store.db")) as connection:
        connection.execute("CREATE TRIGGER t BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    answer = push(suite, {"InfoType": "suite_ticket", "SuiteTicket": "LOST"}, SUITE_ID)
    assert answer.status == 500
    assert suite.suite_ticket() == "TICKET"
    assert "WeCom will send it again" in caplog.text


def test_two_keys_while_they_are_changed(provider: Provider) -> None:
    suite = Suite(suite_id=SUITE_ID, suite_secret="s", provider=provider, callback=[CONFIG, OTHER], worker=False)
    for config in (CONFIG, OTHER):
        assert push(suite, {"InfoType": "suite_ticket", "SuiteTicket": "T"}, SUITE_ID, config).body == b"success"
    third = CallbackConfig(token=TOKEN, encoding_aes_key=OTHER.encoding_aes_key)
    assert push(suite, {"InfoType": "suite_ticket", "SuiteTicket": "T"}, SUITE_ID, third).status == 400


def test_the_provider_receives_system_events(provider: Provider) -> None:
    seen: list[Any] = []

    @provider.on(events.LicensePaySuccess)
    def paid(event: events.LicensePaySuccess, ctx: Context) -> None:
        seen.extend([event.order_id, ctx.provider])
        for missing in ("corp", "suite"):
            with pytest.raises(ConfigurationError):
                getattr(ctx, missing)

    content = {"ServiceCorpId": "wwprovider", "InfoType": "license_pay_success", "AuthCorpId": "wwc", "OrderId": "O"}
    assert push(provider, content, "wwprovider", OTHER).body == b"success"
    assert push(provider, content, "wwcorp", OTHER).status == 400
    provider.drain()
    assert seen == ["O", provider]


def test_an_internal_app_receives_data_pushes(stub: Stub) -> None:
    corp = Corp(corpid="wwcorp", corpsecret="s", base_url=stub.url, callback=CONFIG, worker=False)
    seen: list[Any] = []
    corp.on(events.TextMessage)(lambda event, ctx: seen.extend([event.content, ctx.corp]))
    content = {"ToUserName": "wwcorp", "FromUserName": "u", "CreateTime": 1, "MsgType": "text", "Content": "hi"}
    answer = push(corp, content, "wwcorp")
    assert (answer.status, answer.body) == (200, b"")
    assert push(corp, content, "wwother").status == 400
    corp.drain()
    assert seen == ["hi", corp]
    corp.close()


def test_one_url_for_several(suite: Suite, provider: Provider) -> None:
    other = Suite(suite_id="wwsecond", suite_secret="s", provider=provider, callback=CONFIG, worker=False)
    url = Callbacks(suite, other, provider)
    got: list[tuple[str, str]] = []
    for name, receiver in (("suite", suite), ("other", other), ("provider", provider)):
        receiver.on(events.Event)(lambda event, name=name: got.append((name, str(event.info_type))))  # type: ignore[misc]
    for to, config in ((SUITE_ID, CONFIG), ("wwsecond", CONFIG), ("wwprovider", OTHER)):
        assert push(url, {"InfoType": "change_auth", "AuthCorpId": to}, to, config).body == b"success"
    assert push(url, {"InfoType": "change_auth"}, "wwsecond", OTHER).status == 400
    for receiver in (suite, other, provider):
        receiver.drain()
    assert sorted(got) == [("other", "change_auth"), ("provider", "change_auth"), ("suite", "change_auth")]
    with pytest.raises(ConfigurationError):
        Callbacks()


def test_a_push_is_handled_while_others_of_its_corp_wait_and_others_do_not(suite: Suite) -> None:
    release, order = threading.Event(), list[str]()

    @suite.on(events.ChangeAuth)
    def handle(event: events.ChangeAuth) -> None:
        if event.state == "slow":
            release.wait(10)
        order.append(f"{event.auth_corp_id} {event.state}")
        if event.auth_corp_id == "wwb":
            release.set()

    for corp, state in (("wwa", "slow"), ("wwa", "quick"), ("wwb", "quick")):
        push(suite, {"InfoType": "change_auth", "AuthCorpId": corp, "State": state}, SUITE_ID)
    settle(suite.inbox)
    assert order == ["wwb quick", "wwa slow", "wwa quick"]


def test_long_handlers_keep_their_claim(provider: Provider) -> None:
    suite = Suite(
        suite_id=SUITE_ID, suite_secret="s", provider=provider, callback=CONFIG, worker=WorkerConfig(lease=0.3)
    )
    attempts: list[int] = []

    @suite.on(events.ChangeAuth)
    def handle(event: events.ChangeAuth, ctx: Context) -> None:
        attempts.append(ctx.attempt)
        time.sleep(1)

    push(suite, {"InfoType": "change_auth", "AuthCorpId": "wwa"}, SUITE_ID)
    settle(suite.inbox)
    assert attempts == [1]


def test_a_worker_ends_with_what_it_has_begun(suite: Suite) -> None:
    begun, stop, ended = threading.Event(), threading.Event(), list[str]()
    elsewhere = Suite(suite_id=SUITE_ID, suite_secret="s", provider=suite.provider, callback=CONFIG, worker=False)

    @elsewhere.on(events.ChangeAuth)
    def handle(event: events.ChangeAuth) -> None:
        begun.set()
        stop.wait(10)
        time.sleep(0.05)
        ended.append(event.auth_corp_id)

    for corp in ("wwa", "wwb"):
        push(elsewhere, {"InfoType": "change_auth", "AuthCorpId": corp}, SUITE_ID)
    assert ended == []
    working = threading.Thread(target=elsewhere.work, args=(stop,))
    working.start()
    assert begun.wait(10)
    stop.set()
    working.join(10)
    assert not working.is_alive()
    assert elsewhere.inbox.counts()["running"] == 0
    assert len(ended) == elsewhere.inbox.counts()["done"]


def test_after_close_nothing_runs(suite: Suite, caplog: pytest.LogCaptureFixture) -> None:
    push(suite, {"InfoType": "change_auth", "AuthCorpId": "wwa"}, SUITE_ID)
    suite.close()
    caplog.set_level(logging.ERROR)
    names = [thread.name for thread in threading.enumerate()]
    assert not [name for name in names if name.startswith("qyapi-inbox")]
    assert not caplog.records


def test_what_becomes_of_pushes_is_told(suite: Suite, send: Send, stub: Stub, caplog: pytest.LogCaptureFixture) -> None:
    seen: list[Activity] = []
    remove = on_activity(seen.append)

    @suite.on(events.ChangeAuth)
    def fails(event: events.ChangeAuth) -> None:
        raise RuntimeError("no")

    send("suite_ticket", SuiteTicket="NEW-TICKET")
    send("change_auth", AuthCorpId="wwcorp", State="s")
    suite.stop_worker()
    remove()
    told = [each for each in seen if hasattr(each, "push")]
    of_ticket = [each for each in told if getattr(each, "kind", "") == "suite_ticket"]
    of_change = [each for each in told if getattr(each, "kind", "") == "change_auth"]
    assert [type(each).__name__ for each in of_ticket] == ["PushReceived", "HandlingStarted", "PushHandled"]
    assert [type(each).__name__ for each in of_change] == [
        "PushReceived",
        *("HandlingStarted", "PushFailed") * 3,
        *("HandlingStarted", "PushDead"),
    ]
    assert {(each.suite, each.corp) for each in of_ticket} == {(SUITE_ID, "")}
    assert {(each.suite, each.corp) for each in of_change} == {(SUITE_ID, "wwcorp")}
    handled, dead = of_ticket[-1], of_change[-1]
    assert isinstance(handled, PushHandled)
    assert 0 <= handled.seconds <= handled.waited < 20
    assert isinstance(dead, PushDead)
    assert (dead.kind, dead.attempt, dead.errors) == ("change_auth", 4, ("RuntimeError",))
    records = [record.qyapi for record in caplog.records if record.levelno == logging.ERROR]  # type: ignore[attr-defined]
    assert [record["event"] for record in records] == ["push_failed"] * 3 + ["push_dead"]
    assert records[-1]["errors"] == ("RuntimeError",)
