"""The sandbox as Python programs use it."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from qyapi_sandbox import authorization
from qyapi_sandbox.clock import Clock
from qyapi_sandbox.contacts import Contacts, member_fields
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.faults import Fault
from qyapi_sandbox.limits import Limit
from qyapi_sandbox.log import LoggedCall
from qyapi_sandbox.platform import OUTSIDER, Platform, Visitor
from qyapi_sandbox.push import Push, verify
from qyapi_sandbox.settings import Settings
from qyapi_sandbox.spec import load
from qyapi_sandbox.ticker import INTERVAL, Ticker
from qyapi_sandbox.world import Corp, Department, Member, Message, Provider, Suite, World

MISSING_EXTRA = "the sandbox needs starlette, uvicorn, python-multipart and segno: pip install 'qyapi[sandbox]'"


class MissingExtra(ImportError):
    """The packages that the sandbox's server needs are not installed."""


class Sandbox:
    """An offline WeCom on a port of loopback, served from a thread; a context manager.

        with Sandbox() as sandbox:
            provider = Provider(corpid=sandbox.provider.corpid, …, base_url=sandbox.base_url)

    Args:
        port: Port to serve at; 0 takes a free one.
        speed: How fast sandbox time runs, in sandbox seconds per second; at 0 only `advance` moves it.
        ticket_interval: Sandbox seconds between suite tickets.
        spec: A compiled spec to serve instead of the packaged one.
        world: Who and what exists; by default a provider with an app and a template, and two corps of ten members.

    Raises:
        MissingExtra: The packages of the extra `sandbox` are not installed.
        SpecNotFound: There is no compiled spec.
        OSError: The port is taken.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        speed: float = 1.0,
        ticket_interval: float = INTERVAL,
        spec: Path | None = None,
        world: World | None = None,
    ) -> None:
        if not all(importlib.util.find_spec(name) for name in ("starlette", "uvicorn", "python_multipart", "segno")):
            raise MissingExtra(MISSING_EXTRA)
        from qyapi_sandbox.controls import controls
        from qyapi_sandbox.web.app import build
        from qyapi_sandbox.web.server import Server

        self._platform = Platform(load(spec), Clock(speed), world)
        self._ticker = Ticker(self._platform, ticket_interval)
        self._server = Server(port)
        self._platform.base_url = self._server.url
        self._server.start(build(self._platform, controls(self)))
        self._ticker.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop serving and pushing; every thread ends."""
        self._ticker.close()
        self._platform.pusher.close()
        self._server.close()

    @property
    def base_url(self) -> str:
        """Where the API and the pages are; what to give a client as `base_url`."""
        return self._server.url

    @property
    def world(self) -> World:
        """Who and what exists. Change it by the methods below, so that pushes tell of it."""
        return self._platform.world

    @property
    def settings(self) -> Settings:
        """Switches for what varies or is not documented."""
        return self._platform.settings

    @property
    def provider(self) -> Provider:
        """The service provider."""
        return self.world.provider

    @property
    def suite(self) -> Suite:
        """The first third-party app."""
        return next(suite for suite in self.world.suites.values() if not suite.customized)

    @property
    def customized_suite(self) -> Suite:
        """The first template of customized apps."""
        return next(suite for suite in self.world.suites.values() if suite.customized)

    @property
    def corps(self) -> list[Corp]:
        """All corps."""
        return list(self.world.corps.values())

    @property
    def corp(self) -> Corp:
        """The first corp."""
        return self.corps[0]

    @property
    def calls(self) -> list[LoggedCall]:
        """The latest calls of the API, oldest first."""
        with self._platform.lock:
            return list(self._platform.log.calls)

    @property
    def pushes(self) -> list[Push]:
        """The latest pushes, oldest first."""
        return list(self._platform.pusher.pushes)

    @property
    def messages(self) -> list[Message]:
        """The messages that apps sent, oldest first."""
        with self._platform.lock:
            return list(self.world.messages.values())

    def now(self) -> float:
        """Unix seconds in the sandbox."""
        return self._platform.clock.now()

    def advance(self, seconds: float) -> float:
        """Move sandbox time on; suite tickets that are due then are pushed. Returns the new time."""
        self._platform.clock.advance(seconds)
        self._ticker.tick()
        return self.now()

    def set_callback_url(self, suite_id: str, url: str, *, check: bool = True) -> None:
        """Push a suite's events to a URL from now on; an empty one ends that.

        Raises:
            CallbackRefused: It did not pass the verification that WeCom does when a URL is saved.
            Refusal: There is no such suite.
        """
        suite = self.world.suite(suite_id)
        if url and check:
            verify(suite, url, self.provider.corpid)
        with self._platform.lock:
            suite.callback_url = url

    def push_ticket(self, suite_id: str) -> str:
        """Push a new suite_ticket now, as the console's button does. Returns it."""
        with self._platform.lock:
            return self._platform.push_ticket(self.world.suite(suite_id))

    def wait_pushes(self, timeout: float = 10.0) -> bool:
        """Wait until every push so far was answered or given up; False when that takes longer (real seconds)."""
        return self._platform.pusher.wait(timeout)

    def install(self, suite_id: str, corpid: str, *, state: str = "") -> str:
        """Install an app from the marketplace: create_auth is pushed.

        Returns:
            Another auth_code, for those who have no callback URL.
        """
        with self._platform.lock:
            return authorization.install(self._platform, *self._at(suite_id, corpid), state=state)

    def change_auth(self, suite_id: str, corpid: str, *, state: str = "") -> None:
        """Push change_auth, as after a change of what the app may see or do."""
        with self._platform.lock:
            authorization.change(self._platform, *self._at(suite_id, corpid), state=state)

    def cancel(self, suite_id: str, corpid: str) -> None:
        """Remove an app from a corp: its tokens and permanent code end, cancel_auth is pushed."""
        with self._platform.lock:
            authorization.cancel(self._platform, *self._at(suite_id, corpid))

    def reset_permanent_code(self, suite_id: str, corpid: str) -> None:
        """Give a customized app a new permanent code: the old one ends, reset_permanent_code is pushed."""
        with self._platform.lock:
            authorization.reset_permanent_code(self._platform, *self._at(suite_id, corpid))

    def agentid(self, suite_id: str, corpid: str) -> int:
        """The agentid of an installed app."""
        return self.world.installation(suite_id, corpid).agentid

    def permanent_code(self, suite_id: str, corpid: str) -> str:
        """The permanent code of an installed app."""
        return self.world.installation(suite_id, corpid).permanent_code

    def add_member(
        self, corpid: str, *, userid: str, name: str, department: Iterable[int] = (1,), **fields: Any
    ) -> Member:
        """Add a member to a corp; `fields` are those of `user/create`. change_contact is pushed."""
        with self._platform.lock:
            return self._contacts(corpid).add_member(userid, name, department, **member_fields(fields))

    def update_member(self, corpid: str, userid: str, **fields: Any) -> Member:
        """Change fields of a member, those of `user/update`. change_contact is pushed."""
        with self._platform.lock:
            member = self.world.corp(corpid).member(userid)
            self._contacts(corpid).update_member(member, member_fields(fields))
            return member

    def remove_member(self, corpid: str, userid: str) -> None:
        """Remove a member. change_contact is pushed."""
        with self._platform.lock:
            self._contacts(corpid).remove_member(self.world.corp(corpid).member(userid))

    def add_department(self, corpid: str, *, name: str, parentid: int = 1) -> Department:
        """Add a department. change_contact is pushed."""
        with self._platform.lock:
            return self._contacts(corpid).add_department(name, parentid)

    def update_department(
        self, corpid: str, number: int, *, name: str | None = None, parentid: int | None = None
    ) -> None:
        """Rename or move a department. change_contact is pushed."""
        changes = {"name": name, "parentid": parentid}
        with self._platform.lock:
            self._contacts(corpid).update_department(
                number, {key: value for key, value in changes.items() if value is not None}
            )

    def remove_department(self, corpid: str, number: int) -> None:
        """Remove an empty department. change_contact is pushed."""
        with self._platform.lock:
            self._contacts(corpid).remove_department(number)

    def change_tag(self, corpid: str, tagid: int, *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """Give a tag to members and take it from others. change_contact is pushed."""
        with self._platform.lock:
            corp = self.world.corp(corpid)
            if tagid not in corp.tags:
                raise Refusal(40068)
            self._contacts(corpid).change_tag(corp.tags[tagid], add_users=list(add), del_users=list(remove))

    def login_code(
        self, kind: str, app_id: str, corpid: str = "", userid: str = "", *, scope: str = "snsapi_base"
    ) -> str:
        """A code as the login pages and mini programs get it.

        Args:
            kind: `oauth`, `login` (QR code on a website), `provider login` or `miniprogram`.
            app_id: The suite_id, the corpid for a customized or internal app, or for `provider login` the provider's.
            corpid: Corp of the member; for an outsider neither corp nor member is given.
            userid: The member.
            scope: `snsapi_base` or `snsapi_privateinfo`.
        """
        with self._platform.lock:
            if corpid:
                self.world.corp(corpid).member(userid)
            openid = "" if corpid else OUTSIDER
            return self._platform.login_codes.issue(Visitor(kind, app_id, corpid, userid, openid, scope))

    def revoke_tokens(self, kind: str = "", *, suite_id: str = "", corpid: str = "") -> int:
        """End tokens before their time. Returns how many.

        Args:
            kind: `provider`, `suite`, `corp`, `jsapi ticket` or `agent ticket`; all where empty.
            suite_id: Only those of this suite.
            corpid: Only those for this corp.
        """
        with self._platform.lock:
            return self._platform.tokens.revoke(lambda token: token.grant.fits(kind, suite_id, corpid))

    def token_fetches(self, kind: str = "", *, suite_id: str = "", corpid: str = "") -> int:
        """How often tokens were handed out, the same one again included; which, as for `revoke_tokens`."""
        with self._platform.lock:
            fetches = self._platform.tokens.fetches.items()
            return sum(count for grant, count in fetches if grant.fits(kind, suite_id, corpid))

    def call_count(self, path: str) -> int:
        """How often a path was called, successfully or not; with or without `/cgi-bin/`."""
        with self._platform.lock:
            return self._platform.log.counts[self._known(path)]

    def fail(self, path: str = "*", **fault: Any) -> None:
        """Let the next call of a path go wrong, see Fault.

        Args:
            path: Such as `user/get`, with or without `/cgi-bin/`; * is any path.
            fault: `errcode`, `status`, `latency`, `cut`, `garbage`, `html` or `empty`, and how many `times`.

        Raises:
            ValueError: There is no such path, or not exactly one thing goes wrong.
        """
        with self._platform.lock:
            self._platform.faults.add(Fault(path=self._known(path), **fault))

    def clear_faults(self) -> None:
        """Let everything go well again."""
        with self._platform.lock:
            self._platform.faults.clear()

    def limit(self, path: str = "*", *, calls: int, seconds: float = 60, errcode: int = 45009) -> None:
        """Allow a caller so many calls of a path in so many sandbox seconds; paths as for `fail`."""
        with self._platform.lock:
            self._platform.limits.add(Limit(path=self._known(path), calls=calls, seconds=seconds, errcode=errcode))

    def clear_limits(self) -> None:
        """Back to WeCom's published limits."""
        with self._platform.lock:
            self._platform.limits.clear()

    def _known(self, path: str) -> str:
        full = path if path == "*" else f"/cgi-bin/{path.removeprefix('/cgi-bin/')}"
        if full != "*" and not self._platform.spec.find(full):
            raise ValueError(f"the spec has no {full}")
        return full

    def _at(self, suite_id: str, corpid: str) -> tuple[Suite, Corp]:
        return self.world.suite(suite_id), self.world.corp(corpid)

    def _contacts(self, corpid: str) -> Contacts:
        return Contacts(self._platform, self.world.corp(corpid))
