"""What an app does about pushes: functions and classes registered for a kind of event."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, overload

from qyapi_runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from qyapi_runtime.event import Content, Event, EventTable

__all__ = ["Context", "Handler", "Handlers", "Register"]

E = TypeVar("E")
R = TypeVar("R")
SuiteT = TypeVar("SuiteT")
CorpT = TypeVar("CorpT")
ProviderT = TypeVar("ProviderT")


class Context(Generic[SuiteT, CorpT, ProviderT]):
    """What a handler may want to know beside the event.

    Attributes:
        event_id: The same each time this event is handled, another for any other event.
        attempt: 1 when the event is handled for the first time, more after a failure or a crash.
        received_at: Unix time at which the push arrived.
    """

    def __init__(self, receiver: Any, corpid: str, *, event_id: str, attempt: int, received_at: float) -> None:
        self._receiver = receiver
        self._corpid = corpid
        self.event_id = event_id
        self.attempt = attempt
        self.received_at = received_at

    @property
    def suite(self) -> SuiteT:
        """The Suite that received the event. Raises ConfigurationError where a Provider or an internal Corp did."""
        if self._receiver.kind != "suite":
            raise ConfigurationError(f"the event was received by {self._receiver!r}, not by a Suite")
        suite: SuiteT = self._receiver
        return suite

    @property
    def corp(self) -> CorpT:
        """The corp the event is about; for create_auth and reset_permanent_code the one that installed the app.

        Raises:
            ConfigurationError: The event names no corp, or was received by a Provider.
        """
        if self._receiver.kind == "provider":
            raise ConfigurationError("an event of the provider has no Corp: suite.corp(event.auth_corp_id) makes one")
        if self._receiver.kind not in ("suite", "corp"):
            raise ConfigurationError(f"{self._receiver!r} has no Corp")
        if self._receiver.kind == "suite" and not self._corpid:
            raise ConfigurationError("the event names no corp")
        corp: CorpT = self._receiver if self._receiver.kind == "corp" else self._receiver.corp(self._corpid)
        return corp

    @property
    def provider(self) -> ProviderT:
        """The Provider, or that of the Suite. Raises ConfigurationError where there is none."""
        found = self._receiver if self._receiver.kind == "provider" else getattr(self._receiver, "provider", None)
        if found is None:
            raise ConfigurationError(f"{self._receiver!r} was made without a provider")
        provider: ProviderT = found
        return provider


class Register(Protocol[E]):
    """A decorator for what takes an event, or an event and a Context."""

    @overload
    def __call__(self, handler: Callable[[E], R], /) -> Callable[[E], R]: ...
    @overload
    def __call__(
        self, handler: Callable[[E, Context[Any, Any, Any]], R], /
    ) -> Callable[[E, Context[Any, Any, Any]], R]: ...
    @overload
    def __call__(self, handler: Callable[[], Callable[[E], R]], /) -> Callable[[], Callable[[E], R]]: ...
    @overload
    def __call__(
        self, handler: Callable[[], Callable[[E, Context[Any, Any, Any]], R]], /
    ) -> Callable[[], Callable[[E, Context[Any, Any, Any]], R]]: ...
    def __call__(self, handler: Any, /) -> Any: ...


@dataclass(slots=True, eq=False)
class Handler:
    """One of them.

    Attributes:
        name: Module and qualified name, numbered where several have the same.
        kind: The event class it wants.
        change_type: The ChangeType it wants; "" for any.
        function: What is called.
        wants_context: Whether the Context goes with the event.
        seconds: Of one that answers, how long it may take.
    """

    name: str
    kind: type[Event]
    change_type: str
    function: Callable[..., Any]
    wants_context: bool
    seconds: float = 0.0

    def wants(self, content: Content, table: EventTable) -> bool:
        """Whether it is to be called for a push."""
        if self.change_type and content.text("ChangeType") != self.change_type:
            return False
        return issubclass(table.class_for(content), self.kind) or table.plain_class_for(content) is self.kind

    def call(self, event: Event, context: Context[Any, Any, Any]) -> Any:
        """What the function returns; a coroutine where it is an async one."""
        return self.function(event, context) if self.wants_context else self.function(event)


class Handlers:
    """Handlers in the order in which they were registered."""

    def __init__(self) -> None:
        self._handlers: list[Handler] = []

    def __iter__(self) -> Iterator[Handler]:
        return iter(self._handlers)

    def register(self, kind: type[Event], change_type: str, seconds: float = 0.0) -> Callable[[Any], Any]:
        """A decorator that adds a handler. Raises ConfigurationError for one that takes other arguments."""

        def add(handler: Any) -> Any:
            function: Any = handler() if inspect.isclass(handler) else handler
            name = self._name(handler)
            wants_context = _wants_context(function, name)
            self._handlers.append(Handler(name, kind, change_type, function, wants_context, seconds))
            return handler

        return add

    def _name(self, handler: Any) -> str:
        named = handler if hasattr(handler, "__qualname__") else type(handler)
        name = f"{named.__module__}.{named.__qualname__}"
        same = sum(each.name.partition("#")[0] == name for each in self._handlers)
        return f"{name}#{same + 1}" if same else name


def _wants_context(function: Callable[..., Any], name: str) -> bool:
    try:
        parameters = inspect.signature(function).parameters.values()
    except ValueError:  # a function written in C that does not tell
        return False
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    required = [each for each in parameters if each.default is each.empty]
    count = sum(each.kind in positional for each in required)
    takes_any = any(each.kind is inspect.Parameter.VAR_POSITIONAL for each in required)
    takes_more = any(each.kind is inspect.Parameter.KEYWORD_ONLY for each in required)
    if takes_more or count > 2 or not (count or takes_any or len(parameters)):
        raise ConfigurationError(f"{name} must take (event) or (event, ctx)")
    return count == 2
