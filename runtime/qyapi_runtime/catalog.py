"""The tables of a generated package, each imported when first needed."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from qyapi_runtime.credential import Credential, TokenRoute
from qyapi_runtime.errors import ApiError
from qyapi_runtime.operation import Operations

if TYPE_CHECKING:
    from qyapi_runtime.event import EventTable
    from qyapi_runtime.rate_limits import Limit

__all__ = ["Catalog"]


class Catalog:
    """What a generated package knows of the API: operations, credentials, errors."""

    def __init__(self, package: str | None) -> None:
        self.package = package or ""

    @cached_property
    def operations(self) -> Operations:
        """Every operation by name."""
        found: Operations = import_module(f"{self.package}._operations").OPERATIONS
        return found

    @cached_property
    def credentials(self) -> dict[str, Credential]:
        """Kinds of credentials by name."""
        found: dict[str, Credential] = import_module(f"{self.package}._credentials").CREDENTIALS
        return found

    @cached_property
    def tokens(self) -> dict[str, TokenRoute]:
        """Ways to get a token by name."""
        found: dict[str, TokenRoute] = import_module(f"{self.package}._credentials").TOKENS
        return found

    @cached_property
    def errors(self) -> dict[int, tuple[type[ApiError], bool, str]]:
        """For each errcode the exception, whether trying again may help, and its meaning."""
        found: dict[int, tuple[type[ApiError], bool, str]] = import_module(f"{self.package}._errors").ERRORS
        return found

    @cached_property
    def limits(self) -> tuple[Limit, ...]:
        """How often WeCom may be called."""
        found: tuple[Limit, ...] = import_module(f"{self.package}._limits").LIMITS
        return found

    @cached_property
    def blocks(self) -> dict[int, float]:
        """For the errcodes of calls that came too often, the seconds for which WeCom goes on refusing."""
        found: dict[int, float] = import_module(f"{self.package}._limits").BLOCKS
        return found

    @cached_property
    def events(self) -> EventTable:
        """The dataclass of each kind of push."""
        found: EventTable = import_module(f"{self.package}.events")._TABLE
        return found
