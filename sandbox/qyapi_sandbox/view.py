"""What an app sees of a corp's members: whose ids and names depends on the kind of app."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.world import Corp, Department, Member


@dataclass(slots=True, frozen=True)
class View:
    """A corp seen by an app; `app_id` is empty for the corp's own apps.

    Apps of a provider get open_userids for userids, third-party ones no names either; both may ask with either id.
    """

    corp: Corp
    app_id: str
    encrypted: bool = True

    @property
    def shows_names(self) -> bool:
        """Whether names of people and departments are shown."""
        return not self.app_id or not self.encrypted or self.app_id.startswith("dk")

    def userid(self, member: Member) -> str:
        """The userid of a member."""
        return member.open_userid if self.app_id and self.encrypted else member.userid

    def userids(self, userids: Iterable[str]) -> list[str]:
        """Plain userids as the app sees them."""
        members = self.corp.members
        return [self.userid(members[userid]) for userid in userids if userid in members]

    def name(self, member: Member) -> str:
        """The name of a member."""
        return member.name if self.shows_names else self.userid(member)

    def department_name(self, department: Department) -> str:
        """The name of a department."""
        return department.name if self.shows_names else str(department.id)

    def find(self, userid: str) -> Member | None:
        """A member by the id the app uses; the case of plain userids does not matter."""
        wanted = userid.lower()
        for member in self.corp.members.values():
            if member.open_userid == userid or member.userid.lower() == wanted:
                return member
        return None

    def member(self, userid: str) -> Member:
        """A member by the id the app uses.

        Raises:
            Refusal: There is none (60111).
        """
        found = self.find(userid)
        if found is None:
            raise Refusal(60111)
        return found

    def members_below(self, department_id: int) -> Iterator[Member]:
        """The members of a department and of those below it."""
        departments = subtree(self.corp, department_id)
        for member in self.corp.members.values():
            if departments.intersection(member.department):
                yield member


def subtree(corp: Corp, department_id: int) -> set[int]:
    """A department and all below it."""
    found: set[int] = set()
    waiting = [department_id]
    while waiting:
        parent = waiting.pop()
        found.add(parent)
        waiting += [child.id for child in corp.departments.values() if child.parentid == parent]
    return found
