"""Callback URLs, and pushes to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from qyapi_sandbox import destinations
from qyapi_sandbox.bot_lines import PATH, BotLines, for_url
from qyapi_sandbox.crypto import Cipher
from qyapi_sandbox.delivery import Delivery
from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.events import SYSTEM, compose, find
from qyapi_sandbox.facade.base import Facade
from qyapi_sandbox.headers import JSON_FAMILIES
from qyapi_sandbox.platform import AuthCode
from qyapi_sandbox.push import KEPT, Form, Push
from qyapi_sandbox.verification import verify
from qyapi_sandbox.world import Corp

Family = Literal[
    "", "suite", "agent", "message", "bot_message", "bot_event", "openhw_event", "openhw_command", "payment"
]
AGENT_FAMILIES = ("agent", "message")
OTHER_FAMILIES = ("bot_message", "bot_event", "openhw_event", "openhw_command", "payment")
"""Families whose URL follows from what is pushed."""


class Pushes(Facade):
    """Callback URLs and pushes."""

    @property
    def pushes(self) -> list[Push]:
        """The latest pushes, oldest first."""
        return list(self._platform.pusher.pushes)

    def set_callback_url(self, suite_id: str, url: str, *, check: bool = True) -> None:
        """Push a suite's own events to a URL (指令回调URL) from now on; an empty one ends that.

        Raises:
            CallbackRefused: It did not pass the verification that WeCom does when a URL is saved.
            Refusal: There is no such suite.
        """
        suite = self.world.suite(suite_id)
        self._check(destinations.instruction(replace(suite, callback_url=url)), check)
        with self._platform.lock:
            suite.callback_url = url

    def set_data_url(
        self, suite_id: str, url: str, *, token: str = "", encoding_aes_key: str = "", check: bool = True
    ) -> None:
        """Push what happens to a suite at the corps to a URL (数据回调URL) from now on; an empty one ends that.

        Args:
            suite_id: The suite.
            url: `$CORPID$` in it stands for the corp a push is about; when it is verified, for the provider.
            token: Its Token, if it is not that of the instruction URL.
            encoding_aes_key: Its EncodingAESKey, if it is not that of the instruction URL.
            check: Verify it, as WeCom does.

        Raises:
            CallbackRefused: It did not pass that verification.
            ValueError: The EncodingAESKey is none.
            Refusal: There is no such suite.
        """
        suite = self.world.suite(suite_id)
        changed = replace(suite, data_url=url, data_token=token, data_aes_key=encoding_aes_key)
        self._check(destinations.data(changed, self.world.provider.corpid, None), check)
        with self._platform.lock:
            suite.data_url, suite.data_token, suite.data_aes_key = url, token, encoding_aes_key

    def set_system_url(self, url: str, *, check: bool = True) -> None:
        """Push the provider's events to a URL (系统事件接收URL) from now on; an empty one ends that.

        Raises:
            CallbackRefused: It did not pass verification.
        """
        provider = self.world.provider
        self._check(destinations.system(replace(provider, callback_url=url)), check)
        with self._platform.lock:
            provider.callback_url = url

    def set_app_url(self, corpid: str, url: str, *, agentid: int = 0, check: bool = True) -> None:
        """Push what happens in an internal app of a corp to a URL (接收消息服务器) from now on; an empty one ends that.

        Args:
            corpid: The corp, as the provider sees it.
            url: The URL.
            agentid: The app, if it is not the corp's first one.
            check: Verify it, as WeCom does.

        Raises:
            CallbackRefused: It did not pass that verification.
            Refusal: There is no such corp or app.
        """
        corp = self.world.corp(corpid)
        agent = corp.internal_agent(agentid)
        self._check(destinations.app(corp, replace(agent, callback_url=url)), check)
        with self._platform.lock:
            agent.callback_url = url

    def set_bot_url(self, corpid: str, url: str, *, check: bool = True) -> None:
        """Push what members say to the smart bot of a corp to a URL from now on; an empty one ends that.

        Args:
            corpid: The corp, as the provider sees it.
            url: The URL.
            check: Verify it, as WeCom does.

        Raises:
            CallbackRefused: It did not pass that verification.
            Refusal: There is no such corp.
        """
        corp = self.world.corp(corpid)
        self._check(destinations.bot(corp, replace(corp.bot, callback_url=url), self._platform.base_url), check)
        with self._platform.lock:
            corp.bot.callback_url = url

    @property
    def bot_lines(self) -> BotLines:
        """The long connections of smart bots: what they said, what they uploaded; `drop` loses one."""
        return self._platform.bot_lines

    @property
    def bot_connection_url(self) -> str:
        """Where smart bots open long connections."""
        return f"ws{self._platform.base_url.removeprefix('http')}{PATH}"

    def set_model_url(self, url: str, *, check: bool = True) -> None:
        """Push what devices are told to the cloud that connects them from now on; an empty URL ends that.

        Raises:
            CallbackRefused: It did not pass verification.
        """
        world = self.world
        corp = next(iter(world.corps.values()))
        self._check(destinations.model(world.provider, replace(world.model, callback_url=url), corp), check)
        with self._platform.lock:
            world.model.callback_url = url

    def push_ticket(self, suite_id: str) -> str:
        """Push a new suite_ticket now, as the console's button does. Returns it."""
        with self._platform.lock:
            return self._platform.push_ticket(self.world.suite(suite_id))

    def push(self, key: str, **options: Any) -> Push:
        """Push an event; `push_many` says what else can be given. Nothing in the sandbox changes by it.

        Returns:
            The push, on its way: `wait_pushes` waits for it, then it has the attempts with their answers.
        """
        return self.push_many(key, 1, **options)[0]

    def push_many(
        self,
        key: str,
        times: int,
        *,
        change_type: str = "",
        suite_id: str = "",
        corpid: str = "",
        provider: bool = False,
        agentid: int = 0,
        family: Family = "",
        fields: Mapping[str, Any] | None = None,
        form: Form = "xml",
        **modes: Any,
    ) -> list[Push]:
        """Push an event several times, a second apart by its own time.

        Args:
            key: InfoType, Event or MsgType, as in the spec; `change_contact/create_user` is possible as well.
            times: How often, 1000 at most.
            change_type: ChangeType, where there are several.
            suite_id: The suite that gets it: on its instruction URL if the event has an InfoType, else on its data URL.
                Where no receiver is given, the first third-party app, or the provider for events of the provider.
            corpid: The corp it is about; by default the first that installed the suite. The provider's corpid stands
                for tests of the provider in its own corp. Without a suite, an internal app of this corp gets it, or
                its smart bot.
            provider: The provider gets it, on the system event URL.
            agentid: The internal app, if it is not the corp's first one.
            family: `suite` (InfoType), `agent` (Event) or `message` (MsgType), for events that come in two forms; by
                default InfoType where the receiver has an instruction URL. `bot_message` and `bot_event` go to the
                smart bot of the corp, over its long connection while it holds one; `openhw_event` and `openhw_command`
                to the URL of the device model, `payment` to the internal app of the corp.
            fields: Values by name; all others are made up. None leaves a field out. What is no field of the event goes
                with it as well; with `{"ChangeType": …}` the event becomes one that nobody knows yet.
            form: `json` for JSON in place of XML. Bots and devices are told in JSON, whatever is said here.
            modes: What goes otherwise than on a good day, see Delivery; by default what `set_delivery` said.

        Raises:
            ValueError: The spec has no such event, it does not come to this URL, or a field or mode makes no sense.
            Refusal: There is no such suite, corp or app.
        """
        if not 1 <= times <= KEPT or form not in ("xml", "json"):
            raise ValueError(f"times must be 1 to {KEPT}, and form xml or json")
        name, _, spelled = key.partition("/")
        given = dict(fields or {})
        platform = self._platform
        with platform.lock:
            pusher = platform.pusher
            delivery = replace(pusher.delivery, **modes)
            if not (suite_id or corpid or provider):
                provider = name in SYSTEM
                suite_id = "" if provider else next(iter(self.world.suites))
            families = _families(family, suite=bool(suite_id), provider=provider)
            event = find(platform.spec, name, change_type or spelled, families, general="ChangeType" in given)
            form = "json" if event.family in JSON_FAMILIES else form
            suite_id = "" if event.family in OTHER_FAMILIES else suite_id
            corp = self._about(suite_id, corpid)
            destination = self._destination(event.family, name, suite_id, corpid, corp, provider, agentid)
            given = self._current(name, suite_id, corp) | given
            last = platform.now()
            events = [
                compose(
                    platform.spec,
                    event,
                    destination,
                    view=platform.view(corp, suite_id),
                    member=corp.admin,
                    moment=moment,
                    given=given,
                    form=form,
                )
                for moment in range(last - times + 1, last + 1)
            ]
            lines = platform.bot_lines
            if destination.kind == "bot" and lines.is_connected(destination.bot_id):
                return lines.push(destination, events)
            if destination.kind == "bot":
                events = [for_url(event) for event in events]
            return pusher.submit(destination, events, form=form, delivery=delivery)

    def set_delivery(self, **modes: Any) -> Delivery:
        """Let all pushes from now on arrive in this way, see Delivery; without modes as they should.

        Raises:
            ValueError: A mode makes no sense.
        """
        with self._platform.lock:
            self._platform.pusher.delivery = Delivery(**modes)
            return self._platform.pusher.delivery

    def wait_pushes(self, timeout: float = 10.0) -> bool:
        """Wait until every push so far was answered or given up; False when that takes longer (real seconds)."""
        return self._platform.pusher.wait(timeout)

    def _check(self, destination: Destination, check: bool) -> None:
        Cipher(destination.token, destination.encoding_aes_key)
        if destination.url and check:
            verify(destination, self.world.provider.corpid, self._platform.settings.push_timeout)

    def _about(self, suite_id: str, corpid: str) -> Corp:
        """The corp that an event is about."""
        if corpid and corpid != self.world.provider.corpid:
            return self.world.corp(corpid)
        installed = (self.world.corp(at) for suite, at in self.world.installations if suite == suite_id)
        return next(installed, next(iter(self.world.corps.values())))

    def _destination(
        self, family: str, name: str, suite_id: str, corpid: str, corp: Corp, provider: bool, agentid: int
    ) -> Destination:
        if family.startswith("bot_"):
            return destinations.bot(corp, corp.bot, self._platform.base_url)
        if family.startswith("openhw_"):
            world = self.world
            return destinations.model(world.provider, world.model, corp, of_provider=name == "verify_device")
        if family == "payment":
            return destinations.app(corp, corp.internal_agent(agentid))
        if provider:
            return destinations.system(self.world.provider)
        if not suite_id:
            return destinations.app(self.world.corp(corpid), corp.internal_agent(agentid))
        suite = self.world.suite(suite_id)
        if family == "suite":
            return destinations.instruction(suite)
        destination = self._platform.data_url(suite, corp)
        if corpid == self.world.provider.corpid:
            return destinations.data(suite, corpid, destination.agentid)
        return destination

    def _current(self, name: str, suite_id: str, corp: Corp) -> dict[str, Any]:
        """The tickets and codes that an app exchanges; made-up ones would be refused."""
        if name == "suite_ticket" and suite_id:
            return {"SuiteTicket": self._platform.new_ticket(self.world.suite(suite_id))}
        if name in ("create_auth", "reset_permanent_code") and (suite_id, corp.corpid) in self.world.installations:
            return {"AuthCode": self._platform.auth_codes.issue(AuthCode(suite_id, corp.corpid))}
        return {}


def _families(family: str, *, suite: bool, provider: bool) -> tuple[str, ...]:
    if family:
        return (family,)
    if provider:
        return ("suite",)
    return (*(("suite",) if suite else ()), *AGENT_FAMILIES, *OTHER_FAMILIES)
