"""The credential kinds as types: what an endpoint function takes as its first argument.

`service.get_auth_info` takes a SuiteApi. A Suite is one, and so is `suite.service`, on which the function is bound.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn, TypeVar

__all__ = [
    "Api",
    "ContactSyncApi",
    "ContactSyncNamespace",
    "CorpApi",
    "CorpNamespace",
    "DeviceApi",
    "DeviceModelApi",
    "DeviceModelNamespace",
    "DeviceNamespace",
    "Extra",
    "ProviderApi",
    "ProviderNamespace",
    "SuiteApi",
    "SuiteNamespace",
    "WebhookApi",
    "WebhookNamespace",
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
            MissingModelTicket: No token of the device model can be had before the next model_ticket.
        """

    @abstractmethod
    def iterate(self, operation: str, parameters: Mapping[str, Any], /) -> Iterator[Any]:
        """Go through all items of a paged operation. Takes and raises what `invoke` does."""

    @abstractmethod
    def poll(self, operation: str, parameters: Mapping[str, Any], /) -> R:  # type: ignore[type-var]
        """Call an operation that tells of a job in the background until the job is done.

        Args:
            operation: Such as `export.get_result`.
            parameters: What the `_wait` function was given, among them `timeout`, the seconds to wait at most (the
                job is looked at once more when they are over), `interval`, the seconds between two looks, and
                `progress`: True for a bar on the terminal, if the package rich is installed, or a function that
                takes, after every look, the share that is done (0 to 1, None where WeCom does not say) and the answer.

        Returns: The answer that says that the job is done.

        Raises:
            JobFailed: WeCom says that the job has failed.
            JobTimeout: It was not done in time. It goes on at WeCom, and may be waited for again.
            ApiError, TransportError: The first look failed, or WeCom refused a later one for good. What may pass, such
                as a lost connection, is waited out.
        """

    def ainvoke(self, operation: str, parameters: Mapping[str, Any], /) -> NoReturn:
        """What the functions of `qyapi.aio` call. Raises TypeError."""
        raise TypeError(
            f"the asynchronous {operation} was given a synchronous {type(self).__name__}: make it from qyapi.aio"
        )

    def aiterate(self, operation: str, parameters: Mapping[str, Any], /) -> NoReturn:
        """The same for paged operations. Raises TypeError."""
        self.ainvoke(f"{operation}_iter", parameters)

    def apoll(self, operation: str, parameters: Mapping[str, Any], /) -> NoReturn:
        """The same for those that wait for a job. Raises TypeError."""
        self.ainvoke(f"{operation}_wait", parameters)


class ProviderApi(Api):
    """Calls with the provider's credential (provider_access_token)."""


class SuiteApi(Api):
    """Calls with the app's credential (suite_access_token)."""


class CorpApi(Api):
    """Calls with the credential of one corp and app (access_token)."""


class ContactSyncApi(CorpApi):
    """Calls with the access_token that a corp's registration gave for moving its contacts."""


class DeviceModelApi(Api):
    """Calls with the credential of a device model (model_access_token)."""


class DeviceApi(Api):
    """Calls with the credential of one device (device_access_token)."""


class WebhookApi(Api):
    """Calls with the key of a webhook."""


class _Namespace(Api):
    """The operations of one area, bound to an api object."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def invoke(self, operation: str, parameters: Mapping[str, Any], /) -> R:  # type: ignore[type-var]
        return self._api.invoke(operation, parameters)

    def iterate(self, operation: str, parameters: Mapping[str, Any], /) -> Iterator[Any]:
        return self._api.iterate(operation, parameters)

    def poll(self, operation: str, parameters: Mapping[str, Any], /) -> R:  # type: ignore[type-var]
        return self._api.poll(operation, parameters)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._api!r})"


class ProviderNamespace(_Namespace, ProviderApi):
    """Operations of one area that take the provider's credential."""


class SuiteNamespace(_Namespace, SuiteApi):
    """Operations of one area that take the app's credential."""


class CorpNamespace(_Namespace, CorpApi):
    """Operations of one area that take a corp's credential."""


class ContactSyncNamespace(_Namespace, ContactSyncApi):
    """Operations of one area for moving a corp's contacts."""


class DeviceModelNamespace(_Namespace, DeviceModelApi):
    """Operations of one area that take a device model's credential."""


class DeviceNamespace(_Namespace, DeviceApi):
    """Operations of one area that take a device's credential."""


class WebhookNamespace(_Namespace, WebhookApi):
    """Operations of one area that take a webhook's key."""
