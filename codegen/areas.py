"""The areas of the API: what their packages export, and for which kinds of api objects."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.model import Credential, Endpoint, Spec
from codegen.names import class_name


@dataclass(slots=True)
class Area:
    """One area of the API: what its package exports."""

    name: str
    source: str = ""
    functions: dict[str, list[str]] = field(default_factory=dict)
    namespaces: dict[str, list[str]] = field(default_factory=dict)

    @property
    def class_name(self) -> str:
        return class_name(self.name)


def areas_of(spec: Spec) -> dict[str, Area]:
    """The areas that have endpoints, by name."""
    areas: dict[str, Area] = {}
    for module in spec.modules.values():
        if module.endpoints:
            area = areas.setdefault(module.area, Area(module.area))
            names = [name for endpoint in module.endpoints for name in function_names(endpoint)]
            area.functions[module.name.replace("/", ".")] = sorted(names)
    for area in areas.values():
        endpoints = [endpoint for endpoint in spec.endpoints() if endpoint.area == area.name]
        area.source = spec.source((endpoint.place for endpoint in endpoints), f"{area.name}/")
        kinds = {endpoint.credential for endpoint in endpoints} - {"none"} or set(spec.credentials)
        for kind, credential in spec.credentials.items():
            if kind in kinds:
                bound = [endpoint for endpoint in endpoints if credential.reaches(endpoint)]
                area.namespaces[class_name(kind)] = [name for endpoint in bound for name in function_names(endpoint)]
    return dict(sorted(areas.items()))


def namespace(area: Area, credential: Credential) -> str:
    """What api objects of a kind have for an area: its own namespace, or else that of the kind it extends; or ''."""
    kinds = [credential.name, *([credential.extends] if credential.extends_to(area.name) else [])]
    return next((name for name in map(class_name, kinds) if name in area.namespaces), "")


def function_names(endpoint: Endpoint) -> list[str]:
    """The endpoint's function and its twins: `_iter` where it is paged, `_wait` where it tells of a job."""
    twins = {"iter": endpoint.paginate, "wait": endpoint.wait}
    return [endpoint.name, *(f"{endpoint.name}_{twin}" for twin, declared in twins.items() if declared)]
