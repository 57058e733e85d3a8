"""What the files of a spec say of one another: names resolve, rules hold."""

from __future__ import annotations

from codegen.check_endpoints import check_endpoints
from codegen.check_structs import check_structs
from codegen.check_tables import check_credentials, check_events, check_limits, check_tokens
from codegen.mistakes import Mistakes
from codegen.model import Module, Spec, Written
from codegen.types import SCALARS, Ref, Type, refs, resolve


def check(spec: Spec, mistakes: Mistakes) -> None:
    """Resolve every name to its full form and note what does not hold together."""
    names = _Names(spec, mistakes)
    for module in spec.modules.values():
        names.resolve_module(module)
    check_structs(spec, mistakes)
    check_endpoints(spec, mistakes)
    check_events(spec, mistakes)
    check_credentials(spec, mistakes)
    check_tokens(spec, mistakes)
    check_limits(spec, mistakes)


class _Names:
    def __init__(self, spec: Spec, mistakes: Mistakes) -> None:
        self.mistakes = mistakes
        self.everywhere = {item.full_name: item.full_name for module in spec.modules.values() for item in module.types}
        if "common" in spec.modules:
            self.everywhere |= {item: f"common.{item}" for item in spec.modules["common"].names}

    def resolve_module(self, module: Module) -> None:
        names = self.everywhere | {item: f"{module.name}.{item}" for item in module.names}
        for struct in module.structs.values():
            struct.uses = [self.resolve_ref(ref, names, struct, "$uses") for ref in struct.uses]
            for item in struct.fields:
                item.type = self.resolve(item.type, names, item, "type")
        for union in module.unions.values():
            union.members = {tag: self.resolve_ref(ref, names, union, tag) for tag, ref in union.members.items()}
        for endpoint in module.endpoints:
            if endpoint.response:
                endpoint.response = self.resolve_ref(endpoint.response, names, endpoint, "response")

    def resolve(self, type_: Type, names: dict[str, str], where: Written, key: str) -> Type:
        for name in refs(type_):
            if name not in names:
                self.mistakes.add(
                    where.at(key, word=name),
                    f"no struct or union '{name}'",
                    expected="one of this file or of common.yaml, or area/file.Name",
                    got=name,
                    among=[*names, *(SCALARS if key == "type" else ())],
                )
        return resolve(type_, names)

    def resolve_ref(self, ref: Ref, names: dict[str, str], where: Written, key: str) -> Ref:
        resolved = self.resolve(ref, names, where, key)
        return resolved if isinstance(resolved, Ref) else ref
