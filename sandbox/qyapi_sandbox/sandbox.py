"""The sandbox as Python programs use it."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import TracebackType
from typing import Self

from qyapi_sandbox.clock import Clock
from qyapi_sandbox.facade.apps import Apps
from qyapi_sandbox.facade.people import People
from qyapi_sandbox.facade.pushes import Pushes
from qyapi_sandbox.facade.trouble import Trouble
from qyapi_sandbox.log import LoggedCall
from qyapi_sandbox.platform import Platform
from qyapi_sandbox.settings import Settings
from qyapi_sandbox.spec import load
from qyapi_sandbox.ticker import INTERVAL, Ticker
from qyapi_sandbox.world import Corp, Message, Provider, Suite, World

NEEDED = ("starlette", "uvicorn", "python_multipart", "segno", "websockets")
MISSING_EXTRA = "the sandbox needs packages that are not installed: pip install 'qyapi[sandbox]'"


class MissingExtra(ImportError):
    """The packages that the sandbox's server needs are not installed."""


class Sandbox(Apps, People, Pushes, Trouble):
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
        if not all(importlib.util.find_spec(name) for name in NEEDED):
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
