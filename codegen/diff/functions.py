"""What became of the endpoints: the functions, their parameters and what they return."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from codegen.diff.context import Context, is_reordered, note_deprecation, note_documentation
from codegen.diff.fields import Owner, compare_fields
from codegen.diff.limits import limit_change
from codegen.diff.reach import PACKAGE, call, own_response, python_function, python_type
from codegen.hints import literal
from codegen.model import Endpoint, Field
from codegen.names import class_name, quoted


def compare_functions(context: Context) -> None:
    """Note every change of an endpoint."""
    olds = {endpoint.full_name: endpoint for endpoint in context.old.endpoints()}
    news = {endpoint.full_name: endpoint for endpoint in context.new.endpoints()}
    pairs = context.pairs.endpoints
    for name, old in olds.items():
        if name not in pairs:
            rule = "deprecated-function-removed" if old.deprecated else "function-removed"
            text = f"`{call(old)}` is gone"
            python = [*_python(old), *_namespace(context, old)]
            context.add(rule, name, text, old.place, python=python, draft=old.draft)
    came = news.keys() - pairs.values()
    for name, new in news.items():
        if name in came:
            context.add("function-added", name, f"There is `{signature(new)}`", new.place, python=_python(new))
    for name, other in pairs.items():
        _Function(context, olds[name], news[other]).compare()


def signature(endpoint: Endpoint) -> str:
    """The call with its parameters: `corp.user.get(userid, deep=None)`."""
    given = [item.name if item.required else f"{item.name}=None" for item in endpoint.parameters]
    return f"{call(endpoint)}({', '.join(given)})"


class _Function:
    def __init__(self, context: Context, old: Endpoint, new: Endpoint) -> None:
        self.context, self.old, self.new = context, old, new
        self.title = f"`{call(new)}`"

    def add(self, rule: str, text: str, *, subject: str = "") -> None:
        python = (*_python(self.old), *_python(self.new), *_namespace(self.context, self.old))
        self.context.add(rule, subject or self.new.full_name, text, self.new.place, python=python, draft=self.old.draft)

    def compare(self) -> None:
        self.name()
        self.address()
        self.parameters()
        self.answer()
        self.pages()
        self.waiting()
        self.documentation()

    def name(self) -> None:
        old, new = self.old, self.new
        deprecated = "deprecated-" if old.deprecated else ""
        if old.full_name != new.full_name:
            text = f"`{call(old)}` is now {self.title}"
            self.add(f"{deprecated}function-renamed", text, subject=old.full_name)
        elif old.module != new.module and self.context.pairs.modules.get(old.module) != new.module:
            text = f"{self.title} moved from `{python_function(old)}` to `{python_function(new)}`"
            self.add(f"{deprecated}function-moved", text)
        if old.draft != new.draft:
            rule = "draft-mark-added" if new.draft else "draft-mark-removed"
            self.add(rule, f"{self.title} is {'now' if new.draft else 'no longer'} a draft")

    def address(self) -> None:
        old, new = self.old, self.new
        if (old.method, old.path) != (new.method, new.path):
            text = f"{self.title} calls `{new.method} {new.path}`, no longer `{old.method} {old.path}`"
            self.add("path-changed", text)
        if old.credential != new.credential:
            self.add("credential-changed", f"{self.title} is called with {_kind(new)}, no longer with {_kind(old)}")
        if (old.credential == new.credential or new.param) and old.param != new.param:
            text = f"The token of {self.title} goes as `{self.param(new)}`, no longer as `{self.param(old)}`"
            self.add("credential-parameter-changed", text)
        if old.sign != new.sign:
            what = "signed in another way" if old.sign and new.sign else "signed" if new.sign else "no longer signed"
            self.add("signing-changed", f"{self.title} is {what}")
        self.apps()

    def param(self, endpoint: Endpoint) -> str:
        spec = self.context.new if endpoint is self.new else self.context.old
        credential = spec.credentials.get(endpoint.credential)
        return endpoint.param or (credential.param if credential else "nothing")

    def apps(self) -> None:
        old, new = self.old.apps, self.new.apps
        if old and new:
            gone, came = _missing(old, new), _missing(new, old)
            if gone:
                self.add("apps-narrowed", f"{self.title} is no longer documented for {' and '.join(gone)} apps")
            if came:
                self.add("apps-widened", f"{self.title} is documented for {' and '.join(came)} apps as well")

    def apps_as_written(self) -> tuple[list[str], list[str]]:
        """The apps where the difference is one of words: their order, or that the docs say it at all."""
        old, new = self.old.apps, self.new.apps
        return (old, new) if not old or not new or {*old} == {*new} else ([], [])

    def parameters(self) -> None:
        old, new = self.old, self.new
        owner = Owner(title=self.title, sent=True, read=False, parameters=True, types=self.context.pairs.types)
        for found in compare_fields(_given(old), _given(new), owner):
            subject = f"{new.full_name}({found.name})" if found.name else f"{new.full_name}()"
            place = found.new.place if found.new else found.old.place if found.old else new.place
            python = (*_python(old), *_python(new))
            self.context.add(found.rule, subject, found.text, place, python=python, draft=old.draft)
        self.places()
        self.constants()
        self.hidden()

    def places(self) -> None:
        """Parameters that went from the query string into the body, or back."""
        before, after = ({item.wire for item in e.query.fields} if e.query else set() for e in (self.old, self.new))
        given = {item.wire for item in _given(self.old)}
        for item in _given(self.new):
            if item.wire in given and (item.wire in before) != (item.wire in after):
                where = "query string" if item.wire in after else "body"
                text = f"`{item.name}` of {self.title} is sent in the {where}"
                self.add("parameter-place-changed", text, subject=f"{self.new.full_name}({item.name})")

    def constants(self) -> None:
        """What the client sends without being asked."""
        before, after = _constants(self.old), _constants(self.new)
        shown = {item.wire for item in (*_given(self.old), *_given(self.new))}
        for wire in dict.fromkeys([*before, *after]):
            old, new = before.get(wire), after.get(wire)
            if wire not in shown and (old is None or new is None or (old.const, old.type) != (new.const, new.type)):
                was, is_ = (literal(item.const) if item and item.const is not None else "" for item in (old, new))
                sent = f"sends `{wire}` as `{is_}`" if is_ else f"no longer sends `{wire}`"
                text = f"{self.title} {sent}" + (f", no longer as `{was}`" if was and is_ else "")
                self.add("constant-changed", text, subject=f"{self.new.full_name}({wire})")

    def hidden(self) -> None:
        """What is written of what the client fills in."""
        given = [[item.wire for item in _given(endpoint)] for endpoint in (self.old, self.new)]
        every = [[item.wire for item in _fields(endpoint)] for endpoint in (self.old, self.new)]
        if is_reordered(*every) and not is_reordered(*given):
            text = f"What {self.title} sends by itself stands in another order"
            self.add("order-changed", text, subject=f"{self.new.full_name}()")
        before, after = _hidden(self.old), _hidden(self.new)
        for wire in before.keys() & after.keys():
            old, new = before[wire], after[wire]
            names = ("doc", "since", "unit", "deprecated", "required", "enum")
            texts = [(name, getattr(old, name), getattr(new, name)) for name in names]
            subject, title = f"{self.new.full_name}({wire})", f"`{wire}` of {self.title}"
            note_documentation(self.context, subject, title, new.place, *texts, draft=self.old.draft)

    def answer(self) -> None:
        old, new = self.old, self.new
        if old.binary != new.binary:
            rule = "answer-removed" if old.binary else "answer-changed" if old.response else "answer-added"
            text = f"{self.title} returns {_returns(new)}, no longer {_returns(old)}"
            self.add("answer-changed" if old.binary and new.response else rule, text)
            return
        mine, other = (endpoint.response.name if endpoint.response else "" for endpoint in (old, new))
        if mine and not other:
            self.add("answer-removed", f"{self.title} returns {_returns(new)}, no longer {_returns(old)}")
        elif other and not mine:
            rule = "answer-changed" if old.binary else "answer-added"
            self.add(rule, f"{self.title} returns {_returns(new)}, no longer {_returns(old)}")
        elif self.context.pairs.types.get(mine, mine) != other:
            self.add("answer-changed", f"{self.title} returns {_returns(new)}, no longer {_returns(old)}")

    def pages(self) -> None:
        old, new = self.old.paginate, self.new.paginate
        if old == new:
            return
        if old is None or new is None:
            rule, verb = ("pagination-added", "gained") if new else ("pagination-removed", "lost")
            self.add(rule, f"{self.title} {verb} its twin `{call(self.new)}_iter`, which goes through all pages")
            return
        twin = f"`{call(self.new)}_iter`"
        if old.items != new.items:
            text = f"{twin} goes through {quoted(new.items)}, no longer {quoted(old.items)}"
            self.add("pagination-items-changed", text)
        if old.first != new.first:
            text = f"{twin} begins with the cursor `{new.first or ''}`, no longer `{old.first or ''}`"
            self.add("parameter-default-changed", text, subject=f"{self.new.full_name}_iter")
        if dataclasses.replace(old, items=new.items, first=new.first) != new:
            self.add("pagination-changed", f"{twin} takes its pages by other fields")

    def waiting(self) -> None:
        old, new = self.old.wait, self.new.wait
        if old is None or new is None:
            if old or new:
                rule, verb = ("waiter-added", "gained") if new else ("waiter-removed", "lost")
                self.add(rule, f"{self.title} {verb} its twin `{call(self.new)}_wait`, which waits for the job")
        elif old != new:
            twin = f"`{call(self.new)}_wait`"
            self.add("waiter-changed", f"{twin} is told by other fields or values what has become of the job")

    def documentation(self) -> None:
        old, new = self.old, self.new
        note_deprecation(
            self.context, new.full_name, self.title, new.place, old.deprecated, new.deprecated, draft=old.draft
        )
        limit = limit_change(old.description, new.description)
        if limit:
            text = f"{self.title} has another limit: “{new.description}” (was “{old.description}”)"
            self.add(f"parameter-limit-{limit}", text)
        note_documentation(
            self.context,
            new.full_name,
            self.title,
            new.place,
            ("title", old.title, new.title),
            ("pages", old.docs, new.docs),
            ("summary", old.summary, new.summary),
            ("description", "" if limit else old.description, "" if limit else new.description),
            ("apps", *self.apps_as_written()),
            ("deprecation", old.deprecated if new.deprecated else "", new.deprecated if old.deprecated else ""),
            draft=old.draft,
        )


def _given(endpoint: Endpoint) -> list[Field]:
    """The parameters in the order of the spec."""
    shown = {item.wire for item in endpoint.parameters}
    return [item for item in _fields(endpoint) if item.wire in shown]


def _fields(endpoint: Endpoint) -> list[Field]:
    """All that is sent."""
    return [item for struct in (endpoint.query, endpoint.request) if struct for item in struct.fields]


def _hidden(endpoint: Endpoint) -> dict[str, Field]:
    """What the client fills in by itself."""
    shown = {item.wire for item in endpoint.parameters}
    return {item.wire: item for item in _fields(endpoint) if item.wire not in shown}


def _constants(endpoint: Endpoint) -> dict[str, Field]:
    return {wire: item for wire, item in _hidden(endpoint).items() if item.const is not None}


def _python(endpoint: Endpoint) -> list[str]:
    """The function and its twins, and the dataclasses of its own."""
    structs = [struct.full_name for struct in (endpoint.query, endpoint.request) if struct]
    own = [*structs, own_response(endpoint)]
    function = python_function(endpoint)
    return [function, f"{function}_iter", f"{function}_wait", *map(python_type, own)]


def _namespace(context: Context, old: Endpoint) -> list[str]:
    """The class of the area's functions for a kind of api object, where it goes with the last of them."""
    left = any((new.area, new.credential) == (old.area, old.credential) for new in context.new.endpoints())
    return [] if left else [f"{PACKAGE}.{old.area}.{class_name(old.credential)}{class_name(old.area)}"]


def _missing(names: Iterable[str], others: Iterable[str]) -> list[str]:
    there = set(others)
    return [name for name in names if name not in there]


def _kind(endpoint: Endpoint) -> str:
    return "any api object" if endpoint.credential == "none" else f"a `{endpoint.credential}`"


def _returns(endpoint: Endpoint) -> str:
    """What the function returns."""
    parts = [endpoint.response.name.rpartition(".")[2]] if endpoint.response else []
    parts += ["Download"] if endpoint.binary else []
    return f"`{' | '.join(parts) or None}`"
