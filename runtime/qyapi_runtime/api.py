"""The credential kinds as types: what an endpoint function takes as its first argument.

`service.get_auth_info` takes a SuiteApi. A Suite is one, and so is `suite.service`, on which the function is bound.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

__all__ = [
    "Api",
    "CorpApi",
    "CorpNamespace",
    "Extra",
    "ProviderApi",
    "ProviderNamespace",
    "SuiteApi",
    "SuiteNamespace",
]

R = TypeVar("R")

Extra = Mapping[str, Any] | None
"""Parameters that the spec does not know yet, by their wire names; an explicit null goes this way, too."""


class Api(ABC):
    """Calls operations of WeCom."""

    @abstractmethod
    def invoke(self, operation: str, parameters: Mapping[str, Any], /) -> R:  # type: ignore[type-var]
        """Call an operation by its name.

        Args:
            operation: Such as `service.get_auth_info`.
            parameters: What the endpoint function was given, by the names of its parameters, `extra` among them;
                None means not sent.

        Returns: The operation's response dataclass, a Download, or None where the answer has nothing to say.

        Raises:
            ParameterError: A parameter is of a wrong type.
            ApiError: WeCom answered with an errcode.
            TransportError: WeCom did not answer.
            MissingSuiteTicket: No suite token can be had before the next suite_ticket.
            MissingPermanentCode: The corp has not installed the app.
        """

    @abstractmethod
    def iterate(self, operation: str, parameters: Mapping[str, Any], /) -> Iterator[Any]:
        """Go through all items of a paged operation. Takes and raises what `invoke` does."""


class ProviderApi(Api):
    """Calls with the provider's credential (provider_access_token)."""


class SuiteApi(Api):
    """Calls with the app's credential (suite_access_token)."""


class CorpApi(Api):
    """Calls with the credential of one corp and app (access_token)."""


class _Namespace(Api):
    """The operations of one area, bound to an api object."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def invoke(self, operation: str, parameters: Mapping[str, Any], /) -> R:  # type: ignore[type-var]
        return self._api.invoke(operation, parameters)

    def iterate(self, operation: str, parameters: Mapping[str, Any], /) -> Iterator[Any]:
        return self._api.iterate(operation, parameters)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._api!r})"


class ProviderNamespace(_Namespace, ProviderApi):
    """Operations of one area that take the provider's credential."""


class SuiteNamespace(_Namespace, SuiteApi):
    """Operations of one area that take the app's credential."""


class CorpNamespace(_Namespace, CorpApi):
    """Operations of one area that take a corp's credential."""
