"""The same for many corps, asynchronously."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from qyapi_runtime.batch import CorpResults
from qyapi_runtime.progress import progress_bar

if TYPE_CHECKING:
    from qyapi_runtime.aio.suite import Suite

__all__ = ["for_each_corp"]

R = TypeVar("R")


async def for_each_corp(
    suite: Suite,
    function: Callable[[Any], Awaitable[R]],
    *,
    corpids: Iterable[str] | None = None,
    concurrency: int = 8,
    progress: bool = False,
) -> CorpResults[R]:
    """Await a function with every corp of an app, several at a time; one that raises does not stop the others.

    Args:
        suite: The app.
        function: Takes a Corp.
        corpids: Which corps; by default all that have installed the app, as far as the store knows.
        concurrency: How many at a time.
        progress: Show a progress bar on the terminal, if the package rich is installed.
    """
    wanted = [each async for each in suite.corpids()] if corpids is None else list(corpids)
    waiting = iter(wanted)
    found: CorpResults[R] = CorpResults()

    async def work(show: Callable[[float], None]) -> None:
        for corpid in waiting:
            try:
                found.results[corpid] = await function(suite.corp(corpid))
            except Exception as error:
                found.errors[corpid] = error
            show(found.count)

    with progress_bar("corps", len(wanted), shown=progress) as show:
        async with asyncio.TaskGroup() as group:
            for _ in range(concurrency):
                group.create_task(work(show))
    return found
