"""What became of the fields of a struct, and of the parameters of a function."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diff.limits import default_changed, limit_change
from codegen.diff.pairs import match_fields
from codegen.diff.relation import has_literals, plain, relation, renamed, secrets
from codegen.diff.rules import RULES
from codegen.hints import input_type, literal, output_type
from codegen.model import Field, Value
from codegen.types import spell


@dataclass(frozen=True, slots=True)
class Found:
    """A change of one field: the rule, the field's Python name, and what is to be said."""

    rule: str
    name: str
    text: str
    old: Field | None
    new: Field | None


@dataclass(frozen=True, slots=True)
class Owner:
    """What has the fields.

    Attributes:
        title: How a user calls it.
        sent: Whether users give the fields.
        read: Whether users read them.
        parameters: Whether they are parameters of a function.
        types: The new full names of the old structs and unions.
    """

    title: str
    sent: bool
    read: bool
    parameters: bool
    types: dict[str, str]

    def hint(self, item: Field) -> str:
        """The declaration of a field as Python has it."""
        type_ = input_type(item.type, item) if self.parameters else output_type(item.type, item)
        optional = "" if item.required or item.const is not None or type_ == "Any" else " | None"
        return f"{item.name}: {type_}{optional}"

    def noun(self) -> str:
        return "parameter" if self.parameters else "field"


def compare_fields(olds: list[Field], news: list[Field], owner: Owner) -> Iterator[Found]:
    """Every change between two lists of fields."""

    def same_type(old: Field, new: Field) -> bool:
        return plain(renamed(old.type, owner.types)) == plain(new.type)

    pairs = match_fields(olds, news, same_type)
    for at, old in enumerate(olds):
        if at not in pairs:
            yield Found(_worst(owner, "parameter-removed", "field-removed"), old.name, _lost(owner, old), old, None)
    for position, new in enumerate(news):
        if position not in pairs.values():
            yield Found(_added(owner, new), new.name, _gained(owner, new), None, new)
    for at, position in sorted(pairs.items(), key=lambda pair: pair[1]):
        yield from _Pair(olds[at], news[position], owner).changes()
    common = [position for _, position in sorted(pairs.items())]
    if common != sorted(common):
        yield Found("order-changed", "", f"The {owner.noun()}s of {owner.title} stand in another order", None, None)


class _Pair:
    """One field, old and new."""

    def __init__(self, old: Field, new: Field, owner: Owner) -> None:
        self.old, self.new, self.owner = old, new, owner
        self.what = f"`{new.name}` of {owner.title}"

    def changes(self) -> Iterator[Found]:
        yield from self.names()
        yield from self.presence()
        yield from self.type()
        yield from self.values()
        yield from self.meaning()
        yield from self.documentation()

    def found(self, rule: str, text: str) -> Found:
        return Found(rule, self.new.name, text, self.old, self.new)

    def worst(self, sent: str, read: str, text: str) -> Found:
        """The change by the worse of two rules, of those that hold for the owner."""
        return self.found(_worst(self.owner, sent, read), text)

    def names(self) -> Iterator[Found]:
        old, new = self.old, self.new
        if old.name != new.name:
            text = f"`{old.name}` of {self.owner.title} is now called `{new.name}`"
            yield self.worst("parameter-renamed", "field-renamed", text)
        if old.wire != new.wire:
            text = f"{self.what} is `{new.wire}` on the wire, no longer `{old.wire}`"
            yield self.worst("parameter-wire-name-changed", "field-wire-name-changed", text)
        if old.inline != new.inline:
            where = "in the enclosing object" if new.inline else f"under a key `{new.wire}` of its own"
            yield self.found("inline-changed", f"{self.what} stands {where} on the wire")
        if old.xml != new.xml:
            yield self.found("xml-changed", f"{self.what} has items in `<{new.xml or new.wire}>` in XML")

    def declared(self) -> str:
        """Its declaration, before and now."""
        return f"`{self.owner.hint(self.old)}` of {self.owner.title} is now `{self.owner.hint(self.new)}`"

    def presence(self) -> Iterator[Found]:
        old, new = self.old, self.new
        # A constant has a default: nobody needs to give it.
        must_before, must_now = (item.required and item.const is None for item in (old, new))
        always_before, always_now = (item.required or item.const is not None for item in (old, new))
        text = self.declared()
        if must_now and not must_before:
            yield self.worst("parameter-made-required", "field-now-always-present", f"{text}, required")
        elif must_before and not must_now:
            loses = always_before and not always_now
            read = "field-no-longer-always-present" if loses else "field-now-always-present"
            yield self.worst("parameter-made-optional", read, text)
        elif always_before and not always_now:
            yield self.worst("parameter-made-optional", "field-no-longer-always-present", text)
        elif always_now and not always_before:
            yield self.worst("parameter-made-optional", "field-now-always-present", text)

    def type(self) -> Iterator[Found]:
        old, new, owner = renamed(self.old.type, self.owner.types), self.new.type, self.owner
        sent = relation(old, new, sent=True, parameter=owner.parameters)
        read = relation(old, new, sent=False, parameter=False)
        if sent or read:
            yield self.worst(f"parameter-{sent}", f"field-{read}", self.declared() + self.wire_types())
        if secrets(old) > secrets(new):
            yield self.found("sensitive-mark-removed", f"{self.what} is no longer marked as a secret")
        elif secrets(old) < secrets(new):
            yield self.found("sensitive-mark-added", f"{self.what} is marked as a secret")
        if old != new and not sent and not read and secrets(old) == secrets(new):
            yield self.found("options-reordered", f"The types of {self.what} are tried in another order")

    def wire_types(self) -> str:
        """The spec's own types, where Python's do not tell them apart."""
        same = self.owner.hint(self.old) == self.owner.hint(self.new)
        return f" (in the spec `{spell(self.old.type)}`, now `{spell(self.new.type)}`)" if same else ""

    def values(self) -> Iterator[Found]:
        old, new = self.old, self.new
        if old.const is not None or new.const is not None:
            yield from self.constant()
            return
        gone = [value for value in old.enum if value not in new.enum]
        came = [value for value in new.enum if value not in old.enum]
        if has_literals(new) and not old.enum and came:
            text = f"{self.what} is documented as one of {_values(new.enum)}; it was any value"
            yield self.worst("parameter-values-introduced", "field-values-introduced", text)
            return
        if has_literals(old) and not new.enum and gone:
            text = f"{self.what} is no longer documented as one of {_values(old.enum)}; it may be any value"
            yield self.worst("parameter-values-dropped", "field-values-dropped", text)
            return
        if gone:
            text = f"{self.what} lost the documented value {_values(gone)}"
            yield self.worst("parameter-value-removed", "field-value-removed", text)
        if came:
            text = f"{self.what} gained the documented value {_values(came)}"
            yield self.worst("parameter-value-added", "field-value-added", text)
        if not gone and not came and old.enum != new.enum:
            yield self.found("order-changed", f"The values of {self.what} stand in another order")

    def constant(self) -> Iterator[Found]:
        old, new = self.old.const, self.new.const
        if old is None and new is not None:
            text = f"{self.what} is always {_values([new])}"
            yield self.worst("parameter-values-introduced", "field-values-introduced", text)
        elif new is None and old is not None:
            text = f"{self.what} is no longer always {_values([old])}"
            yield self.worst("parameter-values-dropped", "field-values-dropped", text)
        elif old != new and old is not None and new is not None:
            yield self.found("constant-changed", f"{self.what} is always {_values([new])}, no longer {_values([old])}")

    def meaning(self) -> Iterator[Found]:
        old, new = self.old, self.new
        if old.coerce != new.coerce:
            if new.coerce:
                yield self.found("coercion-added", f"{self.what} is read from a {new.coerce} as well")
            if old.coerce:
                yield self.found("coercion-removed", f"{self.what} read from a {old.coerce} is reported")
        if old.unit and new.unit and old.unit != new.unit:
            yield self.found("unit-changed", f"{self.what} is in {new.unit}, no longer in {old.unit}")
        if self.owner.sent and old.doc != new.doc:
            limit = limit_change(old.doc, new.doc)
            if limit:
                text = f"{self.what} has another limit: “{new.doc}” (was “{old.doc}”)"
                yield self.found(f"parameter-limit-{limit}", text)
            if default_changed(old.doc, new.doc):
                text = f"{self.what} has another default: “{new.doc}” (was “{old.doc}”)"
                yield self.found("parameter-default-changed", text)

    def says_more(self) -> bool:
        """Whether the description changed in more than words."""
        old, new = self.old.doc, self.new.doc
        return self.owner.sent and (bool(limit_change(old, new)) or default_changed(old, new))

    def documentation(self) -> Iterator[Found]:
        old, new = self.old, self.new
        if new.deprecated and not old.deprecated:
            yield self.found("deprecated", f"{self.what} is deprecated: {new.deprecated}")
        elif old.deprecated and not new.deprecated:
            yield self.found("deprecation-withdrawn", f"{self.what} is no longer deprecated")
        changed = [
            noun
            for noun, before, after in (
                ("description", old.doc, new.doc if not self.says_more() else old.doc),
                ("first version", old.since, new.since),
                ("unit", old.unit, new.unit if not (old.unit and new.unit) else old.unit),
                # Of a constant nobody sees whether it is required.
                ("presence", old.const is not None and old.required, new.const is not None and new.required),
                ("deprecation", old.deprecated if new.deprecated else "", new.deprecated if old.deprecated else ""),
            )
            if before != after
        ]
        if changed:
            yield self.found("documentation-changed", f"{', '.join(changed).capitalize()} of {self.what}")


def _worst(owner: Owner, sent: str, read: str) -> str:
    """The worse of two rules, of those that hold for the owner."""
    rules = [rule for rule, holds in ((sent, owner.sent), (read, owner.read)) if holds]
    return max(rules, key=lambda rule: RULES[rule].verdict)


def _added(owner: Owner, item: Field) -> str:
    required = item.required and item.const is None
    return _worst(owner, "required-parameter-added" if required else "parameter-added", "field-added")


def _gained(owner: Owner, item: Field) -> str:
    if not owner.parameters:
        return f"{owner.title} gained `{owner.hint(item)}`"
    required = "the required parameter" if item.required else "the optional parameter"
    return f"{owner.title} gained {required} `{owner.hint(item)}`"


def _lost(owner: Owner, item: Field) -> str:
    return f"{owner.title} lost {'the parameter ' if owner.parameters else ''}`{owner.hint(item)}`"


def _values(values: tuple[Value, ...] | list[Value]) -> str:
    return ", ".join(f"`{literal(value)}`" for value in values)
