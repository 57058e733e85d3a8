"""What the asynchronous Provider, Suite, Corp and other api objects have in common."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from qyapi_runtime.aio.api import Api
from qyapi_runtime.aio.files import Download
from qyapi_runtime.answers import is_json
from qyapi_runtime.client import Client
from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.flow import Do, Flow, Join, Send, call
from qyapi_runtime.secrecy import masked
from qyapi_runtime.stores import MemoryStore

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from qyapi_runtime.aio.transport import AsyncTransport

__all__ = ["AsyncClient"]

R = TypeVar("R")
T = TypeVar("T")

_log = logging.getLogger("qyapi.aio")


class AsyncClient(Client, Api):
    """Drives flows on the event loop from which the call is made; any number of loops may share one object.

    What may block (a look into the store) is done in a thread, unless the store is in memory. A cancelled call ends at
    once, but for such a look. What several calls wait for (a token) is got by a task of its own, which goes on when
    they are cancelled.
    """

    is_async = True
    download_type = Download
    transport: AsyncTransport

    def __init__(self, *, parent: Client | None, **options: Any) -> None:
        super().__init__(parent=parent, **options)
        self._blocks = not isinstance(self.store, MemoryStore) or self.token_source is not None
        shares = isinstance(parent, AsyncClient) and parent.tokens is self.tokens
        self._joins: dict[tuple[asyncio.AbstractEventLoop, str], asyncio.Task[Any]]
        self._joins = parent._joins if shares and isinstance(parent, AsyncClient) else {}

    def ainvoke(self, operation: str, parameters: Mapping[str, Any], /) -> Coroutine[Any, Any, R]:  # pyright: ignore[reportInvalidTypeVarUse]
        return self._drive(call(self, self._operation(operation), parameters))

    async def aiterate(self, operation: str, parameters: Mapping[str, Any], /) -> AsyncIterator[Any]:
        known, cursor = self._paged_operation(operation)
        while True:
            items, cursor = await self._drive(self._page(known, parameters, cursor))
            for item in items:
                yield item
            if cursor is None:
                return

    def apoll(self, operation: str, parameters: Mapping[str, Any], /) -> Coroutine[Any, Any, R]:  # pyright: ignore[reportInvalidTypeVarUse]
        return self._drive(self._polling(operation, parameters))

    async def aclose(self) -> None:
        """Let go of connections and of the store, for this object and all that share them."""
        await asyncio.to_thread(self._stop_receiving)
        await self.transport.aclose()
        await self._apart(self._close)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _new_transport(self) -> AsyncTransport:
        try:
            from qyapi_runtime.aio.aiohttp_transport import AiohttpTransport
        except ImportError as error:
            raise ConfigurationError(
                "qyapi.aio sends with aiohttp, which is not installed: pip install 'qyapi[async]', or give a transport"
            ) from error
        return AiohttpTransport()

    async def _drive(self, flow: Flow[T]) -> T:
        cancelled: asyncio.CancelledError | None = None
        result: Any
        try:
            step = next(flow)
            while True:
                try:
                    if cancelled:
                        raise cancelled
                    if isinstance(step, Send):
                        result = await self.transport.send(step.request)
                        if step.request.stream and (result.status != 200 or is_json(result)):
                            await result.load()
                    elif isinstance(step, Do) and (self._blocks or step.blocks):
                        result, cancelled = await _in_thread(step.action)
                    elif isinstance(step, Do):
                        result = step.action()
                    elif isinstance(step, Join):
                        result = await self._join(step)
                    else:
                        result = await asyncio.sleep(step.seconds, None)
                except BaseException as error:
                    cancelled = None
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
        except StopIteration as end:
            if cancelled:
                raise cancelled from None
            found: T = end.value
            return found

    async def _join(self, step: Join) -> Any:
        loop = asyncio.get_running_loop()
        key = (loop, step.key)
        task = self._joins.get(key)
        if task is None:
            task = self._joins[key] = loop.create_task(self._drive(step.flow))
            task.add_done_callback(partial(self._joined, key))
        if step.meanwhile is not None:
            return step.meanwhile
        return await asyncio.shield(task)

    def _joined(self, key: tuple[asyncio.AbstractEventLoop, str], task: asyncio.Task[Any]) -> None:
        del self._joins[key]
        if not task.cancelled() and (error := task.exception()):
            _log.info("%s could not be renewed: %s", key[1], masked(str(error)))

    async def _apart(self, action: Callable[..., T], *arguments: Any) -> T:
        """Do something that may block."""

        def steps() -> Flow[T]:
            done: T = yield Do(partial(action, *arguments))
            return done

        return await self._drive(steps())


async def _in_thread(action: Callable[[], T]) -> tuple[T, asyncio.CancelledError | None]:
    """What came of something that may block, and the cancellation that was asked for meanwhile.

    It is waited for even so: what it took, such as a lease, must be given back.
    """
    context = contextvars.copy_context()
    done = asyncio.get_running_loop().run_in_executor(None, context.run, action)
    cancelled: asyncio.CancelledError | None = None
    while not done.done():
        try:
            await asyncio.wait([done])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled and done.exception():
        raise cancelled
    return done.result(), cancelled
