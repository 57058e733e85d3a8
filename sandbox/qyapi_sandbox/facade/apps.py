"""Apps that are installed, changed and removed, and members who log in to them."""

from __future__ import annotations

from qyapi_sandbox import authorization
from qyapi_sandbox.facade.base import Facade
from qyapi_sandbox.platform import OUTSIDER, Visitor


class Apps(Facade):
    """Installing apps, and logging in."""

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
