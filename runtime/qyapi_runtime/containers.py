"""Conversions that are made of others: lists, maps, and values that come in more than one form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qyapi_runtime.conversions import Conversion, Mismatch, Placeholder, Reading
from qyapi_runtime.errors import ParameterError
from qyapi_runtime.scalars import Joined

__all__: list[str] = []


class Lenient(Conversion):
    """Another conversion, for a value that WeCom documents in more than one form."""

    def __init__(self, inner: Conversion) -> None:
        self.inner = inner
        self.name = inner.name
        self.exact = inner.exact
        self.empty = inner.empty  # type: ignore[method-assign]
        self.write = inner.write  # type: ignore[method-assign]

    def read(self, value: Any, reading: Reading) -> Any:
        try:
            found = self.inner.read(value, reading)
        except Mismatch:
            if isinstance(value, str) or (isinstance(value, list) and any(isinstance(each, str) for each in value)):
                raise Placeholder from None
            raise
        reading.differs = False
        return found


class List(Conversion):
    def __init__(self, item: Conversion, *, lone: bool = False) -> None:
        self.item = item
        self.lone = lone
        self.name = f"list of {item.name}"

    def empty(self) -> list[Any]:
        return []

    def read(self, value: Any, reading: Reading) -> list[Any]:
        item = self.item
        if isinstance(value, list):
            exact = item.exact
            read = item.read
            differs = False
            found = []
            for each in value:
                if each.__class__ is exact:
                    found.append(each)
                else:
                    found.append(read(each, reading))
                    differs = differs or reading.differs
            reading.differs = differs
            return found
        if value in ("", {}):
            reading.differs = not reading.text
            return []
        found = [item.read(value, reading)]
        reading.differs = not (self.lone or reading.text)
        return found

    def write(self, value: Any, where: str) -> Any:
        items = [self.item.write(each, f"{where}[{i}]") for i, each in enumerate(self.members(value, where))]
        return items[0] if self.lone and len(items) == 1 else items

    def members(self, value: Any, where: str) -> Iterable[Any]:
        if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
            raise self.refuse(value, where)
        return value


class JoinedList(List):
    """A list in one string; a string that is given instead of a list goes out as it is (`@all`, `a|b`)."""

    def __init__(self, item: Conversion, joined: Joined) -> None:
        super().__init__(item)
        self.separator = joined.separator

    def read(self, value: Any, reading: Reading) -> list[Any]:
        if isinstance(value, str):
            parts = [part.strip() for part in value.split(self.separator)] if value.strip() else []
            text, reading.text = reading.text, True
            try:
                found = [self.item.read(part, reading) for part in parts if part]
            finally:
                reading.text = text
            reading.differs = False
            return found
        found = super().read(value, reading)
        reading.differs = True
        return found

    def write(self, value: Any, where: str) -> str:
        if isinstance(value, str):
            return value
        written = super().write(value, where)
        return self.separator.join(str(each) for each in written)


class Map(Conversion):
    def __init__(self, item: Conversion) -> None:
        self.item = item
        self.name = f"mapping of str to {item.name}"

    def empty(self) -> dict[str, Any]:
        return {}

    def read(self, value: Any, reading: Reading) -> dict[str, Any]:
        if isinstance(value, dict):
            found = {}
            differs = False
            for key, each in value.items():
                found[key] = self.item.read(each, reading)
                differs = differs or reading.differs
                reading.differs = False
            reading.differs = differs
            return found
        if value in ("", []):
            reading.differs = not reading.text
            return {}
        raise Mismatch

    def write(self, value: Any, where: str) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            raise self.refuse(value, where)
        return {key: self.item.write(each, f"{where}[{key!r}]") for key, each in value.items()}


class AnyOf(Conversion):
    """Whichever option takes the value as it is, else the one that differs least; text has no type of its own."""

    def __init__(self, options: list[Conversion]) -> None:
        self.options = options
        self.name = " or ".join(option.name for option in options)

    def read(self, value: Any, reading: Reading) -> Any:
        if not reading.text and value.__class__ in [option.exact for option in self.options if option.exact]:
            return value
        loose: list[tuple[int, Conversion]] = []
        for option in self.options:
            trial = reading.trial()
            try:
                found = option.read(value, trial)
            except Mismatch:
                continue
            differences = (trial.differences or 0) + trial.differs
            if not differences:
                return found
            loose.append((differences, option))
        if not loose:
            raise Mismatch
        return min(loose, key=lambda each: each[0])[1].read(value, reading)

    def write(self, value: Any, where: str) -> Any:
        for option in self.options:
            try:
                return option.write(value, where)
            except ParameterError:
                continue
        raise self.refuse(value, where)
