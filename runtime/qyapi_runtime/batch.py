"""The same for many corps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from qyapi_runtime.progress import progress_bar

if TYPE_CHECKING:
    from qyapi_runtime.suite import Suite

__all__ = ["CorpResults", "for_each_corp"]

R = TypeVar("R")


@dataclass(slots=True)
class CorpResults(Generic[R]):
    """What came of it.

    Attributes:
        results: What the function returned, by corpid.
        errors: What it raised.
    """

    results: dict[str, R] = field(default_factory=dict)
    errors: dict[str, Exception] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many corps are done."""
        return len(self.results) + len(self.errors)


def for_each_corp(
    suite: Suite,
    function: Callable[[Any], R],
    *,
    corpids: Iterable[str] | None = None,
    concurrency: int = 8,
    progress: bool = False,
) -> CorpResults[R]:
    """Call a function with every corp of an app, several at a time; one that raises does not stop the others.

    Args:
        suite: The app.
        function: Takes a Corp. It is called in threads.
        corpids: Which corps; by default all that have installed the app, as far as the store knows.
        concurrency: How many at a time.
        progress: Show a progress bar on the terminal, if the package rich is installed.
    """
    wanted = list(suite.corpids() if corpids is None else corpids)
    found: CorpResults[R] = CorpResults()
    running: dict[Future[R], str] = {}

    def collect(show: Callable[[float], None], most: int) -> None:
        """Wait until no more than so many run."""
        while len(running) > most:
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                corpid = running.pop(future)
                try:
                    found.results[corpid] = future.result()
                except Exception as error:
                    found.errors[corpid] = error
                show(found.count)

    with progress_bar("corps", len(wanted), shown=progress) as show, ThreadPoolExecutor(concurrency) as pool:
        for corpid in wanted:
            running[pool.submit(function, suite.corp(corpid))] = corpid
            collect(show, concurrency - 1)
        collect(show, 0)
    return found
