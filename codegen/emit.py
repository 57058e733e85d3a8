"""The whole generated tree: path -> text."""

from __future__ import annotations

from codegen import schema
from codegen.areas import Area, areas_of, namespace
from codegen.cache import Cache
from codegen.compiled import compiled
from codegen.dataclasses import types_module
from codegen.families import FAMILIES
from codegen.functions import functions_module
from codegen.keys import EXCEPTIONS
from codegen.model import Endpoint, Module, Spec
from codegen.names import class_name
from codegen.openapi import openapi
from codegen.read import DOC_URL
from codegen.reference import reference
from codegen.surface import Surface, surfaces
from codegen.templates import render

_PUBLIC = {
    "qyapi_runtime.activity": [
        "Activity",
        "CallHeld",
        "DriftFound",
        "HandlingStarted",
        "PushDead",
        "PushFailed",
        "PushHandled",
        "PushReceived",
        "RefreshFailed",
        "RefreshFinished",
        "RefreshStarted",
        "RequestFailed",
        "RequestSent",
        "ResponseReceived",
        "RetryScheduled",
        "TokenRejected",
        "on_activity",
    ],
    "qyapi_runtime.batch": ["CorpResults"],
    "qyapi_runtime.callback": ["CallbackConfig", "Callbacks"],
    "qyapi_runtime.codec": ["decode", "encode", "to_dict"],
    "qyapi_runtime.drift": ["Drift", "on_drift"],
    "qyapi_runtime.driftlog": ["drift_log"],
    "qyapi_runtime.files": ["File"],
    "qyapi_runtime.gone": ["on_corp_gone"],
    "qyapi_runtime.inbox": ["Inbox", "MemoryInbox", "SQLiteInbox", "WorkerConfig"],
    "qyapi_runtime.rate_limits": ["RateLimits"],
    "qyapi_runtime.scalars": ["Cents", "UnixTime"],
    "qyapi_runtime.stores": [
        "EncryptedStore",
        "FallbackStore",
        "MemoryStore",
        "RedisStore",
        "SQLiteStore",
        "Store",
    ],
    "qyapi_runtime.struct": ["Unknown"],
    "qyapi_runtime.token_source": ["IssuedToken", "TokenRequest", "TokenSource"],
}
_OF_EACH_CLIENT = {"batch": ["for_each_corp"], "files": ["Download"]}
_EVENT_ENUMS = {
    "InfoType": "The InfoType of pushes to the instruction and system URLs: `event.info_type`.",
    "MsgType": "The MsgType of pushes to the data URL, `event.msg_type`: a kind of message from a member, or `event`.",
    "EventType": "The Event of pushes to the data URL whose MsgType is `event`: `event.event`.",
    "ChangeType": "The ChangeType of some pushes, `event.change_type`; what a value means depends on the event.",
}


def emit(spec: Spec, cache: Cache, package: str = "qyapi") -> dict[str, str]:
    """Every generated file, by its path below the repository's root. Python files still want formatting."""
    root = f"generated/{package}"
    areas = areas_of(spec)
    files: dict[str, str] = {f"{root}/py.typed": ""}
    for module in spec.modules.values():
        if module.names:
            files[f"{root}/types/{module.name}.py"] = types_module(spec, module, package, cache)
    files |= {f"{root}/{path}": text for path, text in _types_packages(spec, package).items()}
    files |= {f"{root}/{path}": text for path, text in _tables(spec, package).items()}
    for surface in surfaces(package):
        files |= {f"{surface.folder}/{path}": text for path, text in _surface(spec, areas, surface).items()}
    files[f"{root}/events.py"] = _events(spec, package)
    files["generated/openapi.json"] = openapi(spec)
    files |= {f"docs/reference/{path}": text for path, text in reference(spec, areas, package).items()}
    files["sandbox/qyapi_sandbox/wecom.json"] = compiled(spec)
    files[schema.FILE] = schema.schema(spec)
    return files


def _surface(spec: Spec, areas: dict[str, Area], surface: Surface) -> dict[str, str]:
    """The functions and api objects of one client."""
    files = {
        f"{module.name}.py": functions_module(spec, module, surface)
        for module in spec.modules.values()
        if module.endpoints
    }
    for area in areas.values():
        files[f"{area.name}/__init__.py"] = render("area/__init__.py.jinja", area=area, surface=surface)
    files["_clients.py"] = _clients(spec, areas, surface)
    files["__init__.py"] = _package(spec, areas, surface)
    return files


def _types_packages(spec: Spec, package: str) -> dict[str, str]:
    areas: dict[str, list[Module]] = {}
    for module in spec.modules.values():
        if module.names and "/" in module.name:
            areas.setdefault(module.area, []).append(module)
    files = {"types/__init__.py": '"""The dataclasses of every area. Generated, do not edit."""\n'}
    for area, modules in areas.items():
        owners: dict[str, list[str]] = {}
        for module in modules:
            for name in module.names:
                owners.setdefault(name, []).append(module.name.replace("/", "."))
        exported: dict[str, list[str]] = {}
        for name, homes in sorted(owners.items()):
            if len(homes) == 1:
                exported.setdefault(homes[0], []).append(name)
        files[f"types/{area}/__init__.py"] = render(
            "types/__init__.py.jinja",
            area=area,
            source=spec.source((item.place for module in modules for item in module.types), f"{area}/"),
            package=package,
            modules=dict(sorted(exported.items())),
            exports=[name for names in exported.values() for name in names],
        )
    return files


def _tables(spec: Spec, package: str) -> dict[str, str]:
    errors = sorted(spec.errors, key=lambda error: error.code)
    return {
        "_operations.py": render(
            "_operations.py.jinja",
            source=_source(spec),
            areas=_operations(spec),
            doc_url=DOC_URL,
            paged=any(item.paginate for item in spec.endpoints()),
            waited=any(item.wait for item in spec.endpoints()),
            signed=any(item.sign for item in spec.endpoints()),
            given=lambda endpoint, wire: next(item.name for item in endpoint.parameters if item.wire == wire),
            path=lambda endpoint, path: ".".join(item.name for item in spec.answered(endpoint, path)),
            states=spec.states,
        ),
        "_credentials.py": render(
            "_credentials.py.jinja",
            source=spec.source_of("credentials"),
            credentials=spec.credentials.values(),
            tokens=spec.tokens.values(),
        ),
        "_errors.py": render(
            "_errors.py.jinja",
            source=spec.source_of("errors"),
            errors=errors,
            exceptions={error.exception for error in errors} or {"ApiError"},
        ),
        "_limits.py": render(
            "_limits.py.jinja", source=spec.source_of("limits"), limits=spec.limits, blocks=spec.blocks
        ),
        "errors.py": render("errors.py.jinja", names=[*EXCEPTIONS, *OTHER_ERRORS]),
    }


OTHER_ERRORS = (
    "BotReplaced",
    "CallbackError",
    "ConfigurationError",
    "ConnectionFailed",
    "CorpGone",
    "DecryptionError",
    "InvalidResponse",
    "InvalidSignature",
    "JobError",
    "JobFailed",
    "JobTimeout",
    "MalformedCallback",
    "MissingModelTicket",
    "MissingPermanentCode",
    "MissingSuiteTicket",
    "ParameterError",
    "RequestTimeout",
    "StaleCallback",
    "StoreUnavailable",
    "TransportError",
    "WeComError",
    "WrongReceiver",
)


def _operations(spec: Spec) -> dict[str, dict[str, list[tuple[Endpoint, dict[str, str | int]]]]]:
    """The endpoints, with their constants, by area and module."""
    areas: dict[str, dict[str, list[tuple[Endpoint, dict[str, str | int]]]]] = {}
    for module in spec.modules.values():
        if module.endpoints:
            endpoints = [(item, _constants(item)) for item in module.endpoints]
            areas.setdefault(module.area, {})[module.name] = endpoints
    return areas


def _constants(endpoint: Endpoint) -> dict[str, str | int]:
    return {
        item.name: item.const
        for struct in (endpoint.query, endpoint.request)
        for item in (struct.fields if struct else ())
        if item.const is not None
    }


def _clients(spec: Spec, areas: dict[str, Area], surface: Surface) -> str:
    """Each client with its areas, and their namespaces: its own, or else those of the kind it extends."""
    clients: dict[str, dict[str, str]] = {}
    for kind, credential in spec.credentials.items():
        bound = clients[kind] = {}
        for area in areas.values():
            name = namespace(area, credential)
            if name:
                bound[area.name] = f"{name}{area.class_name}"
    imports = sorted({item for bound in clients.values() for item in bound.items()})
    names = sorted(class_name(kind) for kind in clients)
    return render(
        "_clients.py.jinja",
        source=_source(spec),
        clients=clients,
        names=names,
        imports=imports,
        class_name=class_name,
        surface=surface,
    )


def _package(spec: Spec, areas: dict[str, Area], surface: Surface) -> str:
    modules = {surface.package: ["errors", "events"]} if surface.is_async else {}
    modules[surface.root] = sorted([*areas] if surface.is_async else ["aio", "errors", "events", *areas])
    public = {
        f"{surface.root}._clients": sorted(["Context", *(class_name(kind) for kind in spec.credentials)]),
        **_PUBLIC,
    }
    clients = public.setdefault(f"{surface.package}._clients", [])
    clients[:] = sorted([*clients, "Bot", "BotConnection"])
    for module, names in _OF_EACH_CLIENT.items():
        home = f"{surface.runtime}.{module}"
        public[home] = sorted([*names, *_PUBLIC.get(home, [])])
    exports = [name for names in (modules | public).values() for name in names] + ["operations"]
    return render(
        "__init__.py.jinja", source=_source(spec), modules=modules, public=public, exports=exports, surface=surface
    )


def _source(spec: Spec) -> str:
    """The folders that endpoints come from, as headers call them."""
    return spec.source(endpoint.place for endpoint in spec.endpoints())


def _events(spec: Spec, package: str) -> str:
    modules: dict[str, list[str]] = {}
    bases: dict[str, set[str]] = {}
    rows: list[tuple[str, str, str, str]] = []
    values: dict[str, set[str]] = {name: set() for name in _EVENT_ENUMS}
    for module in spec.modules.values():
        path = f"{package}.types.{module.name.replace('/', '.')}"
        for event in module.events:
            modules.setdefault(path, []).append(event.struct.name)
            rows += [(*kind, f"{path}:{event.struct.name}") for kind in event.kinds]
            for family in (FAMILIES[name] for name in event.families):
                home, _, base = family.header.base.partition(".")
                if home != "event":
                    bases.setdefault(f"qyapi_runtime.{home}", set()).add(base)
                if family.enum:
                    values[family.enum].add(event.key)
            values["ChangeType"] |= {change_type for change_type in event.change_types if change_type}
    if values["MsgType"]:
        values["MsgType"].add("event")
    enums = {name: sorted(members, key=str.upper) for name, members in values.items() if members}
    homes = {module: sorted(names) for module, names in (*modules.items(), *sorted(bases.items()))}
    classes = [name for names in homes.values() for name in names]
    places = (event.struct.place for module in spec.modules.values() for event in module.events)
    return render(
        "events.py.jinja",
        source=spec.source(places, "events/"),
        modules=homes,
        rows=rows,
        enums=enums,
        enum_docs=_EVENT_ENUMS,
        exports=["Event", "UnknownEvent", "parse", *enums, *classes],
    )
