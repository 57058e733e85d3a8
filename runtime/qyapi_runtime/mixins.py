"""Computed properties of generated dataclasses, named in the spec with `$mixin`."""

from __future__ import annotations

from typing import Any

from qyapi_runtime.struct import Struct

__all__ = ["PermanentInfoMixin"]


class PermanentInfoMixin(Struct):
    """What the authorisation of a single app says of that app."""

    __slots__ = ()

    @property
    def agent_id(self) -> int | None:
        """The agentid of the app; None where the answer has none, or several as old multi-app suites do."""
        agents = self._agents()
        return agents[0].agentid if len(agents) == 1 else None

    @property
    def is_customized_app(self) -> bool:
        """True for a provider-developed app (代开发应用)."""
        return any(agent.is_customized_app for agent in self._agents())

    def _agents(self) -> list[Any]:
        info = getattr(self, "auth_info", None)
        return info.agent or [] if info else []
