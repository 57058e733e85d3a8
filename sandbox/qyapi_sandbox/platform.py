"""The sandbox's memory: one lock around the world, its tokens, codes, pushes, faults and calls."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from qyapi_sandbox import destinations, xml
from qyapi_sandbox.bot_lines import BotLines
from qyapi_sandbox.clock import Clock
from qyapi_sandbox.codes import Codes
from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.faults import Faults
from qyapi_sandbox.headers import header
from qyapi_sandbox.ids import fixed, fresh
from qyapi_sandbox.limits import Failures, Limits
from qyapi_sandbox.log import CallLog
from qyapi_sandbox.push import Push, Pusher
from qyapi_sandbox.seed import default_world
from qyapi_sandbox.settings import Settings
from qyapi_sandbox.spec import Spec
from qyapi_sandbox.tokens import Tokens
from qyapi_sandbox.view import View
from qyapi_sandbox.world import Corp, Member, Suite, Ticket, World

OUTSIDER = f"o{fixed('outsider', 27)}"
"""openid of somebody who is no member of any corp."""


@dataclass(slots=True)
class PreAuth:
    """An install that began on the provider's site."""

    suite_id: str
    session: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True, frozen=True)
class AuthCode:
    """What an auth_code is exchanged for: the permanent code of a suite at a corp."""

    suite_id: str
    corpid: str
    state: str = ""


@dataclass(slots=True, frozen=True)
class AuthLink:
    """A link by which a corp's admin authorises templates of customized apps."""

    templates: tuple[str, ...]
    state: str


@dataclass(slots=True, frozen=True)
class Visitor:
    """Whom a login code or user_ticket stands for: a member, or an outsider known by openid."""

    kind: str
    """`oauth` (web page in WeCom), `login` (QR code on a website) or `miniprogram`."""
    app_id: str
    corpid: str = ""
    userid: str = ""
    openid: str = ""
    scope: str = "snsapi_base"


@dataclass(slots=True)
class Registration:
    """A link by which a new corp registers, and the corp once it has."""

    template_id: str
    corp_name: str
    admin_name: str
    state: str
    created: float
    corpid: str = ""
    contact_token: str = ""

    LINK_LIFETIME: ClassVar[int] = 600
    """How long the link works, in seconds; what became of it can be asked for longer."""


class Platform:
    """Everything that changes. Whoever reads or changes it holds `lock`."""

    def __init__(self, spec: Spec, clock: Clock, world: World | None = None) -> None:
        self.lock = threading.RLock()
        self.spec = spec
        self.clock = clock
        self.world = world or default_world()
        self.settings = Settings()
        self.tokens = Tokens(clock, self.settings)
        self.pusher = Pusher(spec, self.settings)
        self.bot_lines = BotLines(spec, self.world, self.pusher, clock.now)
        self.faults = Faults()
        self.limits = Limits(clock)
        self.failures = Failures(clock, self.settings)
        self.log = CallLog()
        self.base_url = ""
        self.pre_auth_codes = Codes[PreAuth](clock, lifetime=1200, length=64, unknown=40077, expired=42007)
        self.auth_codes = Codes[AuthCode](clock, lifetime=600, length=128, unknown=40078)
        self.auth_links = Codes[AuthLink](clock, lifetime=864000, length=43, unknown=40078)
        self.login_codes = Codes[Visitor](clock, lifetime=300, length=64, unknown=40029)
        self.user_tickets = Codes[Visitor](clock, lifetime=7200, length=86, unknown=84015, expired=84014)
        self.corp_user_tickets = Codes[Visitor](clock, lifetime=1800, length=86, unknown=84015, expired=84014)
        self.registrations = Codes[Registration](clock, lifetime=86400, length=43, unknown=84022)

    def now(self) -> int:
        """Unix seconds, whole."""
        return int(self.clock.now())

    def check_address(self, address: str) -> None:
        """Let a provider or its app call from an address.

        Raises:
            Refusal: It is not among those that may (60020).
        """
        if self.settings.allowed_ips is not None and address not in self.settings.allowed_ips:
            raise Refusal(60020)

    def view(self, corp: Corp, app_id: str) -> View:
        """A corp as an app sees it: a suite, the provider, or '' for the corp's own apps."""
        return View(corp, app_id, encrypted=self.settings.encrypted_ids)

    def push(self, suite: Suite, info_type: str, fields: Mapping[str, xml.Value] | None = None) -> Push:
        """Push an event to a suite's instruction URL (指令回调)."""
        return self._push(destinations.instruction(suite), info_type, fields or {})

    def push_system(self, info_type: str, fields: Mapping[str, xml.Value]) -> Push:
        """Push an event to the provider's system event URL (系统事件接收)."""
        return self._push(destinations.system(self.world.provider), info_type, fields)

    def push_member_event(
        self, suite: Suite, corp: Corp, member: Member, event: str, fields: Mapping[str, xml.Value] | None = None
    ) -> None:
        """Push what a member did or what became of them to a suite's data URL (数据回调); nothing without a URL."""
        if suite.data_url:
            destination = self.data_url(suite, corp)
            sender = self.view(corp, suite.suite_id).userid(member)
            start = header(destination, "agent", event, self.now(), sender=sender)
            self.pusher.submit(destination, [start | dict(fields or {})])

    def data_url(self, suite: Suite, corp: Corp) -> Destination:
        """The data URL of a suite, for pushes about a corp."""
        installation = self.world.installations.get((suite.suite_id, corp.corpid))
        return destinations.data(suite, corp.corpid, installation.agentid if installation else None)

    def push_ticket(self, suite: Suite) -> str:
        """Make a new suite_ticket and push it."""
        ticket = self.new_ticket(suite)
        self.push(suite, "suite_ticket", {"SuiteTicket": ticket})
        return ticket

    def new_ticket(self, suite: Suite) -> str:
        """Make a new suite_ticket."""
        ticket = Ticket(fresh(86), self.clock.now())
        suite.tickets.append(ticket)
        return ticket.value

    def _push(self, destination: Destination, info_type: str, fields: Mapping[str, xml.Value]) -> Push:
        event = header(destination, "suite", info_type, self.now()) | dict(fields)
        return self.pusher.submit(destination, [event])[0]
