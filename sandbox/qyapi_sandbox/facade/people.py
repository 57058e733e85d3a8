"""Contacts of the corps that change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qyapi_sandbox.contacts import Contacts, member_fields
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.facade.base import Facade
from qyapi_sandbox.world import Department, Member


class People(Facade):
    """Members, departments and tags."""

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

    def _contacts(self, corpid: str) -> Contacts:
        return Contacts(self._platform, self.world.corp(corpid))
