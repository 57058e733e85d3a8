"""Answers and events made up from their schema: plausible by name and type, and the same every time."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from qyapi_sandbox.ids import fixed
from qyapi_sandbox.spec import Field, Operation, Pages, Spec, Type, Union

DEPTH = 6
"""How deep optional structs are filled in; recursion ends here."""
MOMENT = 1735689600
"""The Unix time that made-up times are counted from: the beginning of 2025 in UTC."""

TEXTS = {
    "corpid": "wpAJ2GCAAAmadeupcorp000000000000",
    "userid": "woAJ2GCAAAmadeupmember0000000000",
    "external_userid": "wmAJ2GCAAAmadeupcustomer00000000",
    "chat_id": "wrAJ2GCAAAmadeupgroup00000000000",
    "chatid": "wrAJ2GCAAAmadeupgroup00000000000",
    "mobile": "13800000000",
    "phone": "13800000000",
    "email": "someone@example.com",
    "state": "state",
    "cursor": "",
    "date": "2025-01-01",
    "ip": "127.0.0.1",
    "ip_list": "127.0.0.1",
}
"""Made-up texts by the end of a field's name, the longest that fits; other texts repeat the name."""
URLS = ("url", "avatar", "logo", "link", "href", "qr_code", "qrcode", "qrcode_url")
NUMBERS = {
    "errcode": 0,
    "expires_in": 7200,
    "has_more": 0,
    "agentid": 1000003,
    "partyid": 1,
    "department_id": 1,
    "parentid": 0,
    "percentage": 100,
    "total": 1,
    "count": 1,
}
OTHERS = {"flag": 0, "bool": False, "float": 1.5}
NAMES = {"corp_name": "星河科技", "name": "张三", "title": "标题", "department_name": "研发部"}


class Inventor:
    """Makes answers and events up.

    Args:
        texts: Texts by the end of a field's name in lower case, before those that are made up.
        wrapped: Put list items into the elements that XML has around them.
    """

    def __init__(self, spec: Spec, texts: Mapping[str, str] | None = None, *, wrapped: bool = False) -> None:
        self._spec = spec
        self._texts = sorted({**TEXTS, **NAMES, **(texts or {})}.items(), key=lambda item: -len(item[0]))
        self._wrapped = wrapped

    def answer(self, operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of an answer; what was given under the same name and type comes back as it was."""
        answer = self.fields(operation.response)
        types = {item.name: item.type for item in (*operation.query, *operation.request)}
        for item in operation.response:
            if types.get(item.name) == item.type and given.get(item.name) is not None:
                answer[item.name] = _typed(item.type, given[item.name])
        if operation.pages:
            _end(answer, operation.pages, given)
        return answer

    def fields(self, fields: tuple[Field, ...], depth: int = 0) -> dict[str, Any]:
        """Values for fields, by name."""
        answer: dict[str, Any] = {}
        for item in fields:
            if depth >= DEPTH and not item.required:
                continue
            value = self._value(item, depth)
            if item.xml and self._wrapped:
                value = {item.xml: value}
            if item.inline and isinstance(value, dict):
                answer.update(value)
            else:
                answer[item.name] = value
        return answer

    def _value(self, item: Field, depth: int) -> Any:
        if item.const is not None:
            return item.const
        if item.enum:
            return _enumerated(item.type, item.enum[0])
        return self._typed(item.type, item.name, depth)

    def _typed(self, type_: Type, name: str, depth: int) -> Any:
        if isinstance(type_, str):
            return self._scalar(type_, name)
        kind, inner = next(iter(type_.items()))
        if kind == "ref":
            return self._ref(inner, depth + 1)
        if kind in ("list", "one_or_many"):
            return [] if depth >= DEPTH else [self._typed(inner, _singular(name), depth)]
        if kind == "map":
            return {"key": self._typed(inner, name, depth)}
        if kind == "joined":
            return str(self._typed(type_["of"], _singular(name), depth))
        return self._typed(inner[0], name, depth)

    def _ref(self, name: str, depth: int) -> dict[str, Any]:
        union = self._spec.unions.get(name)
        return self._union(union, depth) if union else self.fields(self._spec.structs.get(name, ()), depth)

    def _union(self, union: Union, depth: int) -> dict[str, Any]:
        tag, struct = next(iter(union.members.items()))
        content = self._ref(struct, depth)
        return {union.tag: tag, **content} if union.layout == "inside" else {union.tag: tag, tag: content}

    def _scalar(self, type_: str, name: str) -> Any:
        lower = name.lower()
        if type_ == "time":
            return MOMENT + 86400 * (len(name) % 30)
        if type_ in ("int", "cents", "int_string"):
            number = _number(lower)
            return str(number) if type_ == "int_string" else number
        if type_ in OTHERS:
            return OTHERS[type_]
        if type_ == "bytes":
            return base64.b64encode(name.encode()).decode()
        if type_ == "secret":
            return "" if lower.endswith("cursor") else fixed(f"made up {name}", 64)
        if type_ == "any":
            return {}
        return self._text(lower)

    def _text(self, name: str) -> str:
        for ending, text in self._texts:
            if name.endswith(ending):
                return text
        if name.endswith(URLS):
            return f"https://example.com/{name}"
        if name.endswith("id"):
            return f"{name}-{fixed(f'made up {name}', 12)}"
        return name


def _end(answer: dict[str, Any], pages: Pages, given: Mapping[str, Any]) -> None:
    """Make a page the last one."""
    if pages.next:
        struct, name = _where(answer, pages.next)
        struct[name] = "" if isinstance(struct.get(name), str) else 0
    elif int(given.get(pages.cursor) or 0):
        for path in pages.items:
            struct, name = _where(answer, path)
            struct[name] = []


def _where(answer: dict[str, Any], path: str) -> tuple[dict[str, Any], str]:
    """The struct of an answer that a dotted name leads into, and the field there."""
    *structs, name = path.split(".")
    for struct in structs:
        answer = answer[struct]
    return answer, name


def _enumerated(type_: Type, choice: str | int) -> Any:
    if isinstance(type_, dict):
        kind = next(iter(type_))
        return [choice] if kind in ("list", "one_or_many") else str(choice)
    return _typed(type_, choice)


def _typed(type_: Type, value: Any) -> Any:
    """A value of the query string as JSON has it."""
    return int(value) if type_ in ("int", "time", "cents", "flag") and isinstance(value, str) else value


def _singular(name: str) -> str:
    for ending in ("_list", "list", "s"):
        if len(name) > len(ending) + 1 and name.endswith(ending):
            return name.removesuffix(ending)
    return name


def _number(name: str) -> int:
    for ending, number in NUMBERS.items():
        if name.endswith(ending):
            return number
    if name.endswith(("_time", "timestamp")):
        return MOMENT
    return 1
