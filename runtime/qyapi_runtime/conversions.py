"""Wire value <-> Python value, one Conversion per type: what they share, and the scalars.

Reading is lenient: what can be converted without loss is, with a note in the Reading; what cannot be raises Mismatch.
Writing is strict: what WeCom would not understand raises ParameterError.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import Any

from qyapi_runtime.errors import ParameterError
from qyapi_runtime.scalars import Cents, UnixTime

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
        plain: Nobody wants to hear of differences.
        differs: The value at hand is not of the form the spec gives; set by conversions, reset by their caller.
        differences: How many were found, in a reading that tries whether a type fits; None where they are reported.
    """

    __slots__ = ("differences", "differs", "endpoint", "hooked", "plain", "text")

    def __init__(self, *, text: bool = False, hooked: bool = False, endpoint: str = "") -> None:
        self.text = text
        self.hooked = hooked
        self.plain = not hooked
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
        is_struct: Whether it reads a dict as an object of a dataclass.
        empty: Makes the value that stands for an absent one where the spec promises that there is one.
    """

    name = "any"
    exact: type | None = None
    is_struct = False

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
