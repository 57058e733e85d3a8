"""What structs and unions say of one another: `$uses`, names on the wire, circles, members."""

from __future__ import annotations

import dataclasses

from codegen.mistakes import Mistakes, Place, blamed
from codegen.model import Field, Spec, Struct, Union
from codegen.types import Ref


def check_structs(spec: Spec, mistakes: Mistakes) -> None:
    """Copy what `$uses` names, and note what does not hold together in structs and unions."""
    checks = _Checks(spec, mistakes)
    flat: set[str] = set()
    for module in spec.modules.values():
        for struct in module.structs.values():
            checks.flatten(struct, flat, ())
    for module in spec.modules.values():
        for struct in module.structs.values():
            checks.fields(struct)
            checks.recursion(struct)
        for union in module.unions.values():
            checks.union(union)


class _Checks:
    def __init__(self, spec: Spec, mistakes: Mistakes) -> None:
        self.spec = spec
        self.mistakes = mistakes

    def flatten(self, struct: Struct, flat: set[str], above: tuple[str, ...]) -> None:
        """Copy the fields of the structs that `$uses` names in front of the struct's own."""
        if struct.full_name in flat:
            return
        if struct.full_name in above:
            self.mistakes.add(
                struct.at("$uses"), f"'{struct.name}' uses itself through {' -> '.join(above)}", expected="no circle"
            )
            return
        used: list[Field] = []
        for ref in struct.uses:
            other = self.spec.struct(ref.name)
            if other is None:
                if self.spec.union(ref.name):
                    self.mistakes.add(struct.at("$uses"), f"'{ref.name}' is a union", expected="structs alone")
                continue
            self.flatten(other, flat, (*above, struct.full_name))
            used += [dataclasses.replace(item) for item in other.fields]
        own = {item.name: item.place for item in struct.fields}
        for item in used:
            if item.name in own:
                place, other_place = blamed(own[item.name], item.place)
                self.mistakes.add(
                    place,
                    f"field '{item.wire}' of '{struct.name}' comes from '$uses' as well",
                    expected=f"only that {other_place.seen_from(place)}",
                )
        struct.fields = used + struct.fields
        flat.add(struct.full_name)

    def fields(self, struct: Struct) -> None:
        wires: dict[str, Place] = {}
        for item in struct.fields:
            if item.inline and not isinstance(item.type, Ref):
                self.mistakes.add(
                    item.at("type"), f"'{item.wire}' cannot be inline", expected="a struct or union as its type"
                )
            elif not item.inline and item.wire in wires:
                place, other = blamed(item.place, wires[item.wire])
                self.mistakes.add(place, f"'{item.wire}' is on the wire twice, first {other.seen_from(place)}")
            wires[item.wire] = item.place

    def recursion(self, struct: Struct) -> None:
        fields = self.way_back(struct, struct, frozenset({struct.full_name}))
        if fields:
            place = max((item.place for item in fields), key=lambda place: place.layer)
            self.mistakes.add(
                place if place.layer else struct.place,
                f"'{struct.name}' always contains itself",
                expected="a field without '!'",
            )

    def way_back(self, target: Struct, at: Struct, seen: frozenset[str]) -> list[Field]:
        """The fields that are always there and lead from one struct to another; none where there is no such way."""
        for item in at.fields:
            if not item.required or not isinstance(item.type, Ref):
                continue
            if item.type.name == target.full_name:
                return [item]
            following = self.spec.struct(item.type.name)
            if following and following.full_name not in seen:
                rest = self.way_back(target, following, seen | {following.full_name})
                if rest:
                    return [item, *rest]
        return []

    def union(self, union: Union) -> None:
        if self.contains_itself(union, frozenset()):
            self.mistakes.add(union.place, f"union '{union.name}' is a member of itself", expected="no circle")
        owners: dict[str, str] = {}
        if not union.members:
            self.mistakes.add(union.place, f"union '{union.name}' has no members", expected="'tag: Struct' lines")
        for tag, ref in union.members.items():
            place = union.at(tag)
            if ref.name in owners:
                self.mistakes.add(
                    place,
                    f"'{ref.name}' belongs to the tags '{owners[ref.name]}' and '{tag}'",
                    expected="a struct for each; '$uses' shares the fields",
                )
            owners[ref.name] = tag
            if union.layout == "inside":
                self.member_inside(union, tag, ref, place)

    def member_inside(self, union: Union, tag: str, ref: Ref, place: Place) -> None:
        """A member whose fields stand beside the tag."""
        struct = self.spec.struct(ref.name)
        if self.spec.union(ref.name):
            self.mistakes.add(place, f"member '{tag}' is a union", expected="a struct where '$layout' is inside")
        if struct is None:
            return
        for item in struct.fields:
            if item.wire == union.tag and item.const != tag:
                self.mistakes.add(
                    blamed(place, item.place)[0],
                    f"'{struct.name}' has the tag '{union.tag}' as a field; the union adds it",
                    expected=f"no such field, or one with 'const: {tag}'",
                )

    def contains_itself(self, union: Union, seen: frozenset[str]) -> bool:
        if union.full_name in seen:
            return True
        members = [self.spec.union(ref.name) for ref in union.members.values()]
        return any(self.contains_itself(member, seen | {union.full_name}) for member in members if member)
