"""credentials.yaml, errors.yaml and limits.yaml -> model."""

from __future__ import annotations

import re

from codegen.keys import APPS, CREDENTIAL, CREDENTIALS, ERROR, ERRORS, EXCEPTIONS, LIMIT, LIMITS, SUBJECTS, TOKEN
from codegen.mistakes import Place
from codegen.model import Credential, ErrorCode, Limit, Spec, Token
from codegen.read import Reader
from codegen.source import Mapping, Node, Sequence, Text, place_in


class TablesReader(Reader):
    """Reads the files that are no module, into the spec."""

    def credentials(self, top: Mapping, spec: Spec) -> None:
        self.known_keys(top, CREDENTIALS)
        for name, node in self.section(top, "credentials"):
            self.known_keys(node, CREDENTIAL)
            spec.credentials[name] = Credential(
                name=name,
                place=node.place,
                node=node,
                title=self.text(node, "title"),
                docs=self.docs(node),
                summary=self.text(node, "summary"),
                param=self.text(node, "param"),
                extends=self.text(node, "extends"),
                areas=[text.value for text in self.texts(node, "areas")],
                rejected=self.integers(node, "rejected"),
            )
        for name, node in self.section(top, "tokens"):
            self.known_keys(node, TOKEN)
            spec.tokens[name] = Token(
                name=name,
                place=node.place,
                node=node,
                credential=self.text(node, "credential"),
                fetch=self.text(node, "fetch"),
                arguments=self.arguments(node),
                value=self.text(node, "value"),
                expires=self.text(node, "expires"),
                refused=self.integers(node, "refused"),
                gone=self.integers(node, "gone"),
            )

    def arguments(self, node: Mapping) -> dict[str, str]:
        items = node.entries.get("with")
        found: dict[str, str] = {}
        for item in items.items if isinstance(items, Sequence) else [items] if items else []:
            if isinstance(item, Text):
                found[item.value] = item.value
            elif isinstance(item, Mapping):
                found |= {key: self.text(item, key) for key in item.keys}
            else:
                self.mistakes.add(item.place, "'with' must not have lists in it", expected="names, or 'name: value'")
        return found

    def limits(self, top: Mapping, spec: Spec) -> None:
        self.known_keys(top, LIMITS)
        for name, node in self.section(top, "limits"):
            self.known_keys(node, LIMIT)
            apps = self.texts(node, "apps")
            for text, known in [*((app, APPS) for app in apps), *((per, SUBJECTS) for per in self.texts(node, "per"))]:
                if text.value not in known:
                    self.mistakes.add(text.place, f"unknown '{text.value}'", got=text.value, among=known)
            spec.limits.append(
                Limit(
                    name=name,
                    place=node.place,
                    node=node,
                    per=self.text(node, "per"),
                    calls=sum(self.integers(node, "calls")),
                    seconds=sum(self.integers(node, "seconds")),
                    endpoint=self.text(node, "endpoint"),
                    apps=[text.value for text in apps],
                )
            )
        blocks = self.mapping(top.entries.get("blocks"), "'blocks'")
        for code, block in blocks or ():
            seconds = block.value if isinstance(block, Text) else ""
            if code.isdigit() and seconds.isdigit():
                spec.blocks[int(code)] = int(seconds)
            else:
                self.mistakes.add(block.place, "not an errcode and its seconds", expected="such as 45009: 60")

    def errors(self, top: Mapping, spec: Spec) -> None:
        self.known_keys(top, ERRORS)
        section = self.mapping(top.entries.get("errors"), "'errors'")
        for key, node in section or ():
            place = section.keys[key] if section else node.place
            if not re.fullmatch(r"-?\d+", key):
                self.mistakes.add(place, f"'{key}' is no errcode", expected="a number such as 40001")
                continue
            spec.errors.append(self.error(int(key), place, node))

    def error(self, code: int, place: Place, node: Node) -> ErrorCode:
        if isinstance(node, Mapping):
            node.place = place
            self.known_keys(node, ERROR)
            exception, doc = self.text(node, "class"), self.text(node, "doc")
            retry = self.is_set(node, "retry")
        else:
            exception, _, doc = (node.value if isinstance(node, Text) else "").partition(" ")
            retry = False
        if exception not in EXCEPTIONS:
            spot = place_in(node, ["class"], exception) or place
            self.mistakes.add(spot, f"unknown exception '{exception}'", got=exception, among=EXCEPTIONS)
        return ErrorCode(code=code, place=place, node=node, exception=exception, doc=doc.strip(), retry=retry)
