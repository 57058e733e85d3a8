"""The credential kinds as types, asynchronous: what an endpoint function of `qyapi.aio` takes as its first argument.

None of them is one of `qyapi_runtime.api`, so that type checkers tell the two clients apart.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Coroutine, Mapping
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
    "ProviderApi",
    "ProviderNamespace",
    "SuiteApi",
    "SuiteNamespace",
    "WebhookApi",
    "WebhookNamespace",
]

R = TypeVar("R")


class Api(ABC):
    """Calls operations of WeCom, asynchronously."""

    @abstractmethod
    def ainvoke(self, operation: str, parameters: Mapping[str, Any], /) -> Coroutine[Any, Any, R]:  # pyright: ignore[reportInvalidTypeVarUse]
        """Call an operation by its name. Takes, returns and raises what `qyapi_runtime.api.Api.invoke` does."""

    @abstractmethod
    def aiterate(self, operation: str, parameters: Mapping[str, Any], /) -> AsyncIterator[Any]:
        """Go through all items of a paged operation. Takes and raises what `ainvoke` does."""

    @abstractmethod
    def apoll(self, operation: str, parameters: Mapping[str, Any], /) -> Coroutine[Any, Any, R]:  # pyright: ignore[reportInvalidTypeVarUse]
        """Call an operation that tells of a job until the job is done, as `qyapi_runtime.api.Api.poll` does."""

    def invoke(self, operation: str, parameters: Mapping[str, Any], /) -> NoReturn:
        """What the functions of the other client call. Raises TypeError."""
        raise TypeError(
            f"the synchronous {operation} was given an asynchronous {type(self).__name__}: await that of qyapi.aio"
        )

    def iterate(self, operation: str, parameters: Mapping[str, Any], /) -> NoReturn:
        """The same for paged operations. Raises TypeError."""
        self.invoke(f"{operation}_iter", parameters)

    def poll(self, operation: str, parameters: Mapping[str, Any], /) -> NoReturn:
        """The same for those that wait for a job. Raises TypeError."""
        self.invoke(f"{operation}_wait", parameters)


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

    def ainvoke(self, operation: str, parameters: Mapping[str, Any], /) -> Coroutine[Any, Any, R]:  # pyright: ignore[reportInvalidTypeVarUse]
        return self._api.ainvoke(operation, parameters)

    def aiterate(self, operation: str, parameters: Mapping[str, Any], /) -> AsyncIterator[Any]:
        return self._api.aiterate(operation, parameters)

    def apoll(self, operation: str, parameters: Mapping[str, Any], /) -> Coroutine[Any, Any, R]:  # pyright: ignore[reportInvalidTypeVarUse]
        return self._api.apoll(operation, parameters)

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
