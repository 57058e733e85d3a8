"""What all topics need."""

from __future__ import annotations

from qyapi_sandbox.platform import Platform
from qyapi_sandbox.world import Corp, Suite, World


class Facade:
    """A platform, and who and what exists on it."""

    _platform: Platform

    @property
    def world(self) -> World:
        """Who and what exists. Change it by the methods below, so that pushes tell of it."""
        return self._platform.world

    def _at(self, suite_id: str, corpid: str) -> tuple[Suite, Corp]:
        return self.world.suite(suite_id), self.world.corp(corpid)
