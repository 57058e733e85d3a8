"""One event loop per process, on which the async handlers run."""

from __future__ import annotations

import asyncio
import inspect
import os
import threading
from collections.abc import Awaitable
from typing import Any

__all__ = ["awaited"]

_lock = threading.Lock()
_loops: dict[int, asyncio.AbstractEventLoop] = {}


def awaited(result: Any) -> Any:
    """What a function returned, or what its coroutine did: that runs on the loop, while this thread waits."""
    if not inspect.isawaitable(result):
        return result
    return asyncio.run_coroutine_threadsafe(_completed(result), _loop()).result()


async def _completed(result: Awaitable[Any]) -> Any:
    return await result


def _loop() -> asyncio.AbstractEventLoop:
    with _lock:
        loop = _loops.get(os.getpid())
        if loop is None:
            loop = _loops[os.getpid()] = asyncio.new_event_loop()
            threading.Thread(target=loop.run_forever, name="qyapi-async", daemon=True).start()
        return loop
