"""Waiting for a job that WeCom does in the background."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from qyapi_runtime.errors import ApiError, JobError, JobFailed, JobTimeout, TransportError
from qyapi_runtime.flow import Flow, Sleep, call
from qyapi_runtime.operation import Operation, Waiting, attribute
from qyapi_runtime.progress import Progress, progress_bar

if TYPE_CHECKING:
    from qyapi_runtime.client import Client

__all__ = ["poll"]


def poll(api: Client, operation: Operation, parameters: Mapping[str, Any]) -> Flow[Any]:
    """Call an operation until it says that its job is done; `timeout`, `interval` and `progress` among the parameters.

    Once the job has been seen, what may pass (no answer, a busy platform, too many calls) is waited out.
    """
    waiting = operation.waiting
    assert waiting is not None
    end = time.monotonic() + parameters["timeout"]
    answer: Any = None
    with _shown(operation, waiting, parameters["progress"]) as show:
        while True:
            trouble: Exception | None = None
            try:
                answer = yield from call(api, operation, parameters)
            except (TransportError, ApiError) as error:
                if answer is None or not (isinstance(error, TransportError) or error.retryable):
                    raise
                trouble = error
            else:
                show(answer)
                state = attribute(answer, waiting.state)
                if state in waiting.done:
                    return answer
                if state in waiting.failed:
                    advice = "what WeCom says of it is in .response"
                    raise _error(JobFailed, "has failed", advice, operation, parameters, answer)
            left = end - time.monotonic()
            if left <= 0:
                what = f"is not done after {parameters['timeout']} s"
                advice = f"it goes on at WeCom: call {operation.name}_wait again with the same {waiting.job} to wait on"
                raise _error(JobTimeout, what, advice, operation, parameters, answer) from trouble
            yield Sleep(min(parameters["interval"], left))


@contextmanager
def _shown(operation: Operation, waiting: Waiting, progress: Progress[Any]) -> Iterator[Callable[[Any], None]]:
    """What is to be told every answer."""
    label, total = operation.name, 1.0 if waiting.progress else None
    with progress_bar(label, total, shown=progress is True) as advance:

        def show(answer: Any) -> None:
            share = _share(waiting, answer)
            if callable(progress):
                progress(share, answer)
            if share is not None:
                advance(share)

        yield show


def _error(
    kind: type[JobError], what: str, advice: str, operation: Operation, parameters: Mapping[str, Any], answer: Any
) -> JobError:
    assert operation.waiting is not None
    job = parameters[operation.waiting.job]
    name, state = operation.waiting.state, attribute(answer, operation.waiting.state)
    text = f"{operation.name}: job {job!r} {what} (last {name}: {state!r}); {advice}"
    return kind(text, operation=operation.name, job=job, state=state, response=answer)


def _share(waiting: Waiting, answer: Any) -> float | None:
    """How much is done, 0 to 1; None where it is not known."""
    if attribute(answer, waiting.state) in waiting.done:
        return 1.0
    percentage = attribute(answer, waiting.progress) if waiting.progress else None
    return None if percentage is None else min(max(percentage / 100, 0.0), 1.0)
