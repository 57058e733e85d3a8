"""What the sandbox pushes to a Suite, a Provider and a Corp that are served: handled once, forgeries not at all."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from examples.serving import serving
from qyapi import CallbackConfig, Callbacks, Corp, Provider, Suite, events
from qyapi.types.events.reply import TextReply
from qyapi_sandbox import Sandbox
from tests.sandbox.test_delivery import FORGERIES


@dataclass
class Served:
    """The client's side: who receives, and what was handled."""

    sandbox: Sandbox
    receivers: tuple[Suite | Provider | Corp, ...]
    queue: queue.Queue[events.Event] = field(default_factory=queue.Queue)

    def handled(self) -> list[events.Event]:
        """What has been handled, once nothing is on its way."""
        assert self.sandbox.wait_pushes()
        for receiver in self.receivers:
            receiver.drain()
        return [self.queue.get_nowait() for _ in range(self.queue.qsize())]


@pytest.fixture
def served(sandbox: Sandbox) -> Iterator[Served]:
    """An app that is installed at the first corp, its provider, and that corp's own app; all URLs set."""
    seller, app, agent = sandbox.provider, sandbox.suite, sandbox.corp.internal_agent()
    keys = (CallbackConfig(token=each.token, encoding_aes_key=each.encoding_aes_key) for each in (seller, app, agent))
    provider = Provider(
        corpid=seller.corpid, provider_secret=seller.secret, callback=next(keys), base_url=sandbox.base_url
    )
    suite = Suite(suite_id=app.suite_id, suite_secret=app.secret, provider=provider, callback=next(keys))
    corp = Corp(
        corpid=sandbox.corp.plain_corpid, corpsecret=agent.secret, callback=next(keys), base_url=sandbox.base_url
    )
    served = Served(sandbox, (suite, provider, corp))
    for each in served.receivers:
        each.on(events.Event)(served.queue.put)
    suite.answer(events.TextMessage)(lambda event: TextReply(content=f"You said: {event.content}"))
    with serving(Callbacks(suite, provider, corp).asgi_app()) as url:
        sandbox.set_callback_url(app.suite_id, f"{url}/instruction")
        sandbox.set_data_url(app.suite_id, f"{url}/data/$CORPID$")
        sandbox.set_system_url(f"{url}/system")
        sandbox.set_app_url(sandbox.corp.corpid, f"{url}/app")
        sandbox.push_ticket(app.suite_id)
        sandbox.install(app.suite_id, sandbox.corp.corpid)
        assert {type(event) for event in served.handled()} == {events.SuiteTicket, events.CreateAuth}
        yield served
        sandbox.wait_pushes()
    for each in reversed(served.receivers):
        each.close()


def test_every_url_leads_to_its_receiver(served: Served) -> None:
    sandbox, corpid = served.sandbox, served.sandbox.corp.corpid
    pushes = [
        sandbox.push("change_contact/create_user"),
        sandbox.push("enter_agent"),
        sandbox.push("license_pay_success"),
        sandbox.push("click", corpid=corpid),
        sandbox.push("modify_calendar", corpid=corpid, form="json"),
        sandbox.push("enter_agent", suite_id=sandbox.suite.suite_id, corpid=sandbox.provider.corpid),
    ]
    found = sorted(type(event).__name__ for event in served.handled())
    assert found == ["CreateUser", "EnterAgent", "EnterAgent", "LicensePaySuccess", "MenuClick", "ModifyCalendar"]
    assert {(push.status, len(push.attempts)) for push in pushes} == {("delivered", 1)}


def test_pushed_tickets_and_codes_are_good(served: Served) -> None:
    sandbox, suite = served.sandbox, served.receivers[0]
    assert isinstance(suite, Suite)
    ticket = sandbox.push("suite_ticket")
    sandbox.push("create_auth")
    assert {type(event) for event in served.handled()} == {events.SuiteTicket, events.CreateAuth}
    assert suite.suite_ticket() == ticket.event["SuiteTicket"]
    assert sandbox.calls[-1].path == "/cgi-bin/service/v2/get_permanent_code"
    assert sandbox.calls[-1].errcode == 0


@pytest.mark.parametrize("key", ["change_contact/update_user", "text", "license_refund"])
def test_nothing_is_handled_twice(served: Served, key: str) -> None:
    push = served.sandbox.push(key, duplicates=3)
    assert len(served.handled()) == 1
    assert (push.status, len(push.attempts)) == ("delivered", 4)
    assert len([attempt for attempt in push.attempts if attempt.reply]) == (4 if key == "text" else 0)


def test_a_push_whose_answer_was_lost_is_handled_once(served: Served) -> None:
    served.sandbox.settings.push_timeout = 0.2
    served.receivers[0].answer(events.EnterAgent, seconds=4)(lambda event: hold.get(timeout=10))
    hold: queue.Queue[None] = queue.Queue()
    push = served.sandbox.push("enter_agent")
    served.sandbox.wait_pushes()
    for _ in range(3):
        hold.put(None)
    assert (push.status, [attempt.status for attempt in push.attempts]) == ("failed", [None] * 3)
    assert len(served.handled()) == 1


def test_out_of_order_and_slow_pushes_are_all_handled(served: Served) -> None:
    served.sandbox.set_delivery(out_of_order=True, slow=0.02)
    pushes = [*served.sandbox.push_many("enter_agent", 5), *served.sandbox.push_many("text", 5)]
    found = sorted(int(event.create_time or 0) for event in served.handled())
    assert found == sorted(push.event["CreateTime"] for push in pushes)
    assert {push.status for push in pushes} == {"delivered"}


def test_forgeries_are_refused(served: Served) -> None:
    for key in ("cancel_auth", "enter_agent", "license_refund"):
        for mode in FORGERIES:
            push = served.sandbox.push(key, duplicates=2, **{mode: True})
            assert served.handled() == []
            seen = push.status, [attempt.status for attempt in push.attempts], push.refusals
            assert seen == ("refused", [400], 1), (key, mode)


def test_passive_replies_are_shown(served: Served) -> None:
    push = served.sandbox.push("text", fields={"Content": "你好"})
    assert len(served.handled()) == 1
    assert push.reply is not None
    assert (push.reply["MsgType"], push.reply["Content"]) == ("text", "You said: 你好")
    assert push.reply["ToUserName"] == push.event["FromUserName"]
    push = served.sandbox.push("text", fields={"Content": "你好"}, form="json")
    assert len(served.handled()) == 1
    assert push.reply is not None and push.reply["Content"] == "You said: 你好"
