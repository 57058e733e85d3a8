"""Calls that go wrong, limits and tokens that end."""

from __future__ import annotations

from typing import Any

from qyapi_sandbox.facade.base import Facade
from qyapi_sandbox.faults import Fault
from qyapi_sandbox.limits import Limit


class Trouble(Facade):
    """Trouble for callers of the API."""

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
