"""Two specs -> every change between them."""

from __future__ import annotations

from codegen.diff.change import Change
from codegen.diff.context import Context, is_reordered, note_documentation
from codegen.diff.events import compare_events
from codegen.diff.functions import compare_functions
from codegen.diff.reach import PACKAGE, own_response, python_type
from codegen.diff.structs import compare_structs
from codegen.diff.tables import compare_tables
from codegen.mistakes import Place
from codegen.model import Module, Spec, Struct


def compare(old: Spec, new: Spec) -> list[Change]:
    """Every change, worst first, then in the order of the files."""
    context = Context(old, new)
    _compare_modules(context)
    compare_functions(context)
    compare_events(context)
    compare_structs(context)
    compare_tables(context)
    return sorted(dict.fromkeys(context.changes), key=lambda change: (-change.verdict, change.place, change.id))


def _compare_modules(context: Context) -> None:
    olds, news, pairs = context.old.modules, context.new.modules, context.pairs.modules
    for name, old in olds.items():
        if name not in pairs:
            rule = f"{_deprecated(old)}module-removed"
            text = f"The module `{_python(old)}` is gone, with all that is in it"
            context.add(rule, name, text, _place(old), python=_paths(old), draft=_is_draft(old))
    for name, new in news.items():
        if name not in pairs.values():
            text = f"There is the module `{_python(new)}`"
            context.add("module-added", name, text, _place(new), python=_paths(new))
    for name, other in pairs.items():
        old, new = olds[name], news[other]
        if name != other:
            text = f"The module `{_python(old)}` is now `{_python(new)}`, with all that is in it"
            python = [*_paths(old), *_paths(new)]
            rule = f"{_deprecated(old)}module-renamed"
            context.add(rule, name, text, _place(new), python=python, draft=_is_draft(old))
        title = f"the module `{_python(new)}`"
        texts = (("title", old.title, new.title), ("description", old.description, new.description))
        note_documentation(context, other, title, _place(new), *texts)
        if _is_reordered(context, old, new):
            context.add("order-changed", other, f"What is in {title} stands in another order", _place(new))


def _is_reordered(context: Context, old: Module, new: Module) -> bool:
    pairs = context.pairs
    calls = [pairs.endpoints.get(item.full_name, "") for item in old.endpoints], [e.full_name for e in new.endpoints]
    own = [item.full_name for item in _structs(old)], [item.full_name for item in _structs(new)]
    unions = [item.full_name for item in old.unions.values()], [item.full_name for item in new.unions.values()]
    events = [event.struct.full_name for event in old.events], [event.struct.full_name for event in new.events]
    structs = [pairs.types.get(name, "") for name in own[0]], own[1]
    return any(is_reordered(*names) for names in (calls, structs, unions, events))


def _deprecated(module: Module) -> str:
    """The beginning of the rule's name: whether all that was in it was deprecated."""
    marks = [endpoint.deprecated for endpoint in module.endpoints] + [item.deprecated for item in _structs(module)]
    return "deprecated-" if marks and all(marks) and not module.unions and not module.events else ""


def _is_draft(module: Module) -> bool:
    marks = [endpoint.draft for endpoint in module.endpoints] + [item.draft for item in _structs(module)]
    marks += [event.struct.draft for event in module.events]
    return bool(marks) and all(marks) and not module.unions


def _structs(module: Module) -> list[Struct]:
    """The structs that are no part of an endpoint or event."""
    inside = {struct.name for endpoint in module.endpoints for struct in (endpoint.query, endpoint.request) if struct}
    inside |= {own_response(endpoint).rpartition(".")[2] for endpoint in module.endpoints}
    inside |= {event.struct.name for event in module.events}
    return [struct for name, struct in module.structs.items() if name not in inside]


def _python(module: Module) -> str:
    """The module of its functions, or of its dataclasses where it has no functions."""
    return f"{PACKAGE}.{module.name.replace('/', '.')}" if module.endpoints else python_type(module.name)


def _paths(module: Module) -> list[str]:
    return [f"{PACKAGE}.{module.name.replace('/', '.')}", python_type(module.name)]


def _place(module: Module) -> Place:
    return Place(module.file, 1, 1)
