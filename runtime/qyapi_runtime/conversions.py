"""Wire value <-> Python value, one Conversion per type.

Reading is lenient: what can be converted without loss is, with a note in the Reading; what cannot be raises Mismatch.
Writing is strict: what WeCom would not understand raises ParameterError.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any

from qyapi_runtime.errors import ParameterError
from qyapi_runtime.scalars import Cents, Joined, UnixTime

__all__: list[str] = []

NUMBER_LENGTH_LIMIT = 40


class Mismatch(Exception):
    """A value that the type cannot hold."""


class Placeholder(Mismatch):
    """Text where a number is meant, in a field that is documented as text as well."""


class Reading:
    """What happens while one document is read.

    Attributes:
        text: The document is XML, where everything is text and a list of one item looks like the item.
        plain: The document is JSON, and nobody wants to hear of differences.
        differs: The value at hand is not of the form the spec gives; set by conversions, reset by their caller.
        differences: How many were found, in a reading that tries whether a type fits; None where they are reported.
    """

    __slots__ = ("differences", "differs", "endpoint", "hooked", "plain", "text")

    def __init__(self, *, text: bool = False, hooked: bool = False, endpoint: str = "") -> None:
        self.text = text
        self.hooked = hooked
        self.plain = not (text or hooked)
        self.endpoint = endpoint
        self.differs = False
        self.differences: int | None = None

    def trial(self) -> Reading:
        """A reading of the same document that counts differences and reports none."""
        trial = Reading(text=self.text, hooked=True, endpoint=self.endpoint)
        trial.differences = 0
        return trial


class Conversion:
    """How one type is read and written.

    Attributes:
        name: The type as the spec names it.
        exact: The Python class whose instances need no conversion when read, or None.
        empty: Makes the value that stands for an absent one where the spec promises that there is one.
    """

    name = "any"
    exact: type | None = None

    def empty(self) -> Any:
        return None

    def read(self, value: Any, reading: Reading) -> Any:
        return value

    def write(self, value: Any, where: str) -> Any:
        return value

    def refuse(self, value: Any, where: str) -> ParameterError:
        return ParameterError(f"{where} must be {self.name}, got {type(value).__name__}")


class Str(Conversion):
    name = "str"
    exact: type | None = str

    def empty(self) -> str:
        return ""

    def read(self, value: Any, reading: Reading) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            reading.differs = True
            return str(value)
        raise Mismatch

    def write(self, value: Any, where: str) -> str:
        if not isinstance(value, str):
            raise self.refuse(value, where)
        return str(value.value) if isinstance(value, Enum) else value


class Int(Conversion):
    name = "int"
    exact: type | None = int
    make: Callable[[int], int] = int

    def empty(self) -> int:
        return self.make(0)

    def read(self, value: Any, reading: Reading) -> int:
        return self.make(_whole_number(value, reading))

    def write(self, value: Any, where: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.refuse(value, where)
        return int(value)


class Money(Int):
    name = "int (cents)"
    exact = None
    make = Cents


class Time(Int):
    name = "int (Unix time) or an aware datetime"
    exact = None
    make = UnixTime

    def write(self, value: Any, where: str) -> int:
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise ParameterError(f"{where} must be a datetime with a time zone, got one without")
            return int(value.timestamp())
        return super().write(value, where)


class IntInString(Int):
    name = "int"
    exact = None

    def read(self, value: Any, reading: Reading) -> int:
        number = _whole_number(value, reading)
        reading.differs = not isinstance(value, str)
        return number

    def write(self, value: Any, where: str) -> Any:
        return str(super().write(value, where))


class Float(Conversion):
    name = "float"
    exact = float

    def empty(self) -> float:
        return 0.0

    def read(self, value: Any, reading: Reading) -> float:
        if isinstance(value, bool):
            raise Mismatch
        if isinstance(value, int):
            return float(value)
        if isinstance(value, str):
            reading.differs = not reading.text
            try:
                return float(value)
            except ValueError:
                raise Mismatch from None
        if isinstance(value, float):
            return value
        raise Mismatch

    def write(self, value: Any, where: str) -> float:
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise self.refuse(value, where)
        return value


class Bool(Conversion):
    name = "bool"
    exact: type | None = bool
    _texts = {"0": False, "1": True, "false": False, "true": True}

    def empty(self) -> bool:
        return False

    def read(self, value: Any, reading: Reading) -> bool:
        if isinstance(value, str) and value.lower() in self._texts:
            reading.differs = not reading.text
            return self._texts[value.lower()]
        if isinstance(value, bool | int) and value in (0, 1):
            reading.differs = not isinstance(value, bool)
            return bool(value)
        raise Mismatch

    def write(self, value: Any, where: str) -> Any:
        if not isinstance(value, bool):
            raise self.refuse(value, where)
        return value


class ZeroOne(Bool):
    exact = None

    def read(self, value: Any, reading: Reading) -> bool:
        found = super().read(value, reading)
        reading.differs = not (isinstance(value, int) and not isinstance(value, bool)) and not reading.text
        return found

    def write(self, value: Any, where: str) -> Any:
        if isinstance(value, int) and value in (0, 1):
            return int(value)
        raise self.refuse(value, where)


class Bytes(Conversion):
    name = "bytes"

    def empty(self) -> bytes:
        return b""

    def read(self, value: Any, reading: Reading) -> bytes:
        if not isinstance(value, str):
            raise Mismatch
        try:
            return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError):
            raise Mismatch from None

    def write(self, value: Any, where: str) -> str:
        if not isinstance(value, bytes | bytearray):
            raise self.refuse(value, where)
        return base64.b64encode(value).decode()


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
    """A list in one string."""

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


def _whole_number(value: Any, reading: Reading) -> int:
    if isinstance(value, bool):
        reading.differs = True
        return int(value)
    if isinstance(value, int):
        return value
    if isinstance(value, float) and value.is_integer():
        reading.differs = True
        return int(value)
    if isinstance(value, str) and len(value) <= NUMBER_LENGTH_LIMIT:
        try:
            number = int(value)
        except ValueError:
            raise Mismatch from None
        reading.differs = not reading.text
        return number
    raise Mismatch
