"""What became of structs and unions, those of answers and events among them."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diff.context import Context, is_reordered, note_deprecation, note_documentation
from codegen.diff.fields import Found, Owner, compare_fields
from codegen.diff.reach import call, events_of, origins, owners, python_type, types_of
from codegen.model import Field, Struct, Union
from codegen.types import Ref


def compare_structs(context: Context) -> None:
    """Note every change of a struct or union, and of the fields of events."""
    _Structs(context).compare()


class _Structs:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.events = events_of(context.new)
        self.olds, self.news = types_of(context.old), types_of(context.new)
        self.old_owners, self.new_owners = owners(context.old), owners(context.new)
        self.apart = {*events_of(context.old), *self.events}
        # What stands for the parameters of a function is compared there.
        self.parameters = {
            struct.full_name
            for spec in (context.old, context.new)
            for endpoint in spec.endpoints()
            for struct in (endpoint.query, endpoint.request)
            if struct
        }

        # Those that have the fields of others by `$uses`.
        self.users: dict[str, list[str]] = {}
        for struct in self.olds.values():
            for used in set(origins(context.old, struct).values()) if isinstance(struct, Struct) else ():
                self.users.setdefault(used, []).append(struct.full_name)

    def compare(self) -> None:
        pairs = self.context.pairs.types
        for name, old in self.olds.items():
            if name not in pairs and name not in self.old_owners and name not in self.apart:
                self.gone(old)
        came = self.news.keys() - pairs.values() - self.new_owners.keys() - self.apart
        for name, new in self.news.items():
            if name in came:
                text = f"There is {_title(new)} in `{_home(new)}`"
                reach = self.context.new_reaches.of(name)
                self.context.add("struct-added", name, text, new.place, reach=reach, python=[_python(new)])
        for name, other in pairs.items():
            old, new = self.olds[name], self.news[other]
            if isinstance(old, Struct) and isinstance(new, Struct):
                self.struct(old, new)
            elif isinstance(old, Union) and isinstance(new, Union):
                self.union(old, new)
            else:
                text = f"{_title(new)} is a {type(new).__name__.lower()} now, no longer a {type(old).__name__.lower()}"
                self.add("struct-kind-changed", old, new, text)

    def add(
        self,
        rule: str,
        old: Struct | Union,
        new: Struct | Union,
        text: str,
        *,
        found: Found | None = None,
        subject: str = "",
    ) -> None:
        """Note a change of a struct or union, or of one of its fields."""
        context = self.context
        endpoint = self.new_owners.get(new.full_name)
        subject = subject or (f"{endpoint.full_name}()" if endpoint else new.full_name)
        place = new.place
        if found and found.name:
            subject = f"{subject}.{found.name}"
            item = found.new or found.old
            place = item.place if item else place
        title = call(endpoint) if endpoint else new.name if new.full_name in self.events else ""
        context.add(
            rule,
            subject,
            text,
            place,
            reach=context.reach(old.full_name, new.full_name, but=title),
            python=[_python(old), _python(new), *map(python_type, self.users.get(old.full_name, ()))],
            draft=context.old_reaches.is_draft(old.full_name),
        )

    def gone(self, old: Struct | Union) -> None:
        deprecated = isinstance(old, Struct) and old.deprecated
        rule = "deprecated-struct-removed" if deprecated else "struct-removed"
        text = f"{_title(old)} is gone from `{_home(old)}`"
        context, draft = self.context, self.context.old_reaches.is_draft(old.full_name)
        reach = context.reach(old.full_name)
        context.add(rule, old.full_name, text, old.place, reach=reach, python=[_python(old)], draft=draft)

    def struct(self, old: Struct, new: Struct) -> None:
        if old.full_name in self.parameters and new.full_name in self.parameters:
            return
        self.name(old, new)
        reach = self.context.old_reaches.of(old.full_name)
        owner = Owner(
            title=self.title(new),
            sent=bool(reach.sent) or not reach,
            read=bool(reach.read or reach.events) or not reach,
            parameters=False,
            types=self.context.pairs.types,
        )
        for found in self.own(compare_fields(old.fields, new.fields, owner), old, new, owner):
            self.add(found.rule, old, new, found.text, found=found)
        if old.mixin != new.mixin:
            rule = "mixin-removed" if old.mixin else "mixin-added"
            other = f", but those of `{new.mixin}`" if new.mixin else ""
            text = f"{_title(new)} no longer has the properties of `{old.mixin}`{other}"
            self.add(rule, old, new, text if old.mixin else f"{_title(new)} has the properties of `{new.mixin}`")
        self.marks(old, new)

    def title(self, new: Struct | Union) -> str:
        endpoint = self.new_owners.get(new.full_name)
        return f"`{call(endpoint)}`" if endpoint else _title(new)

    def own(self, changes: Iterator[Found], old: Struct, new: Struct, owner: Owner) -> Iterator[Found]:
        """The changes that are not reported with another struct, from which both have the field by `$uses`."""
        types = self.context.pairs.types
        before, after = origins(self.context.old, old), origins(self.context.new, new)
        used_before = {types.get(name, name) for name in before.values()}
        for found in changes:
            was = before.get(found.old.wire, "") if found.old else ""
            is_ = after.get(found.new.wire, "") if found.new else ""
            if found.old and found.new:
                elsewhere = bool(was) and types.get(was, was) == is_
            elif found.old:
                elsewhere = bool(was) and types.get(was, was) in set(after.values())
            elif found.new:
                elsewhere = is_ in used_before
            else:
                elsewhere = not _is_reordered(_without(old, before), _without(new, after), owner)
            if not elsewhere:
                yield found

    def marks(self, old: Struct, new: Struct) -> None:
        subject, title, draft = new.full_name, _title(new), self.context.old_reaches.is_draft(old.full_name)
        if old.draft != new.draft:
            rule = "draft-mark-added" if new.draft else "draft-mark-removed"
            self.add(rule, old, new, f"{title} is {'now' if new.draft else 'no longer'} a draft")
        note_deprecation(self.context, subject, title, new.place, old.deprecated, new.deprecated, draft=draft)
        note_documentation(
            self.context,
            subject,
            title,
            new.place,
            ("description", old.doc, new.doc),
            ("deprecation", old.deprecated if new.deprecated else "", new.deprecated if old.deprecated else ""),
            draft=draft,
        )

    def name(self, old: Struct | Union, new: Struct | Union) -> None:
        """Note that it is called otherwise or stands elsewhere, unless that is said of its function, event or file."""
        own = old.full_name in self.old_owners and new.full_name in self.new_owners
        if old.full_name == new.full_name or own or new.full_name in self.events:
            return
        deprecated = "deprecated-" if isinstance(old, Struct) and old.deprecated else ""
        if old.name != new.name:
            text = f"`{old.name}` is now called `{new.name}` (`{_python(old)}` → `{_python(new)}`)"
            self.add(f"{deprecated}struct-renamed", old, new, text, subject=old.full_name)
        elif self.context.pairs.modules.get(old.module) != new.module:
            text = f"{_title(new)} moved from `{_home(old)}` to `{_home(new)}`"
            self.add(f"{deprecated}struct-moved", old, new, text, subject=old.full_name)

    def union(self, old: Union, new: Union) -> None:
        self.name(old, new)
        title = _title(new)
        if old.tag != new.tag:
            self.add("union-tag-changed", old, new, f"{title} is told apart by `{new.tag}`, no longer by `{old.tag}`")
        if old.layout != new.layout:
            text = f"The fields of {title} stand {new.layout} its tag on the wire, no longer {old.layout}"
            self.add("union-layout-changed", old, new, text)
        self.members(old, new)
        note_documentation(self.context, new.full_name, title, new.place, ("description", old.doc, new.doc))

    def members(self, old: Union, new: Union) -> None:
        title, types = _title(new), self.context.pairs.types
        before = {tag: Ref(types.get(ref.name, ref.name)) for tag, ref in old.members.items()}
        tags = {ref: tag for tag, ref in new.members.items()}
        retagged = {tag: tags[ref] for tag, ref in before.items() if tag not in new.members and ref in tags}
        for tag, ref in before.items():
            if tag in retagged:
                text = f"`{_last(ref)}` has the tag `{retagged[tag]}` in {title}, no longer `{tag}`"
                self.add("union-member-tag-changed", old, new, text, subject=f"{new.full_name}[{tag}]")
            elif tag not in new.members:
                gone = _last(old.members[tag])
                text = f"{title} lost `{gone}` (tag `{tag}`)"
                self.add("union-member-removed", old, new, text, subject=f"{new.full_name}[{tag}]")
            elif new.members[tag] != ref:
                text = f"The tag `{tag}` of {title} is `{_last(new.members[tag])}`, no longer `{_last(ref)}`"
                self.add("union-member-changed", old, new, text, subject=f"{new.full_name}[{tag}]")
        for tag, ref in new.members.items():
            if tag not in old.members and tag not in retagged.values():
                text = f"{title} gained `{_last(ref)}` (tag `{tag}`)"
                self.add("union-member-added", old, new, text, subject=f"{new.full_name}[{tag}]")
        if is_reordered([*old.members], [*new.members]):
            self.add("order-changed", old, new, f"The members of {title} stand in another order")


def _python(item: Struct | Union) -> str:
    return python_type(item.full_name)


def _home(item: Struct | Union) -> str:
    """The module that it is in."""
    return python_type(item.module)


def _title(item: Struct | Union) -> str:
    return f"`{item.name}`"


def _last(ref: Ref) -> str:
    return ref.name.rpartition(".")[2]


def _without(struct: Struct, inherited: dict[str, str]) -> list[Field]:
    return [item for item in struct.fields if item.wire not in inherited]


def _is_reordered(old: list[Field], new: list[Field], owner: Owner) -> bool:
    return any(found.rule == "order-changed" and not found.name for found in compare_fields(old, new, owner))
