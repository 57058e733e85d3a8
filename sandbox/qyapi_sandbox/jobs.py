"""Jobs in the background: each runs for some polls, then it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from qyapi_sandbox.ids import fresh
from qyapi_sandbox.settings import Settings
from qyapi_sandbox.spec import Operation, Spec


class Jobs:
    """What has become of jobs, by operation and id."""

    def __init__(self, spec: Spec, settings: Settings) -> None:
        self._settings = settings
        self._names = {operation.wait.job for operation in spec.operations.values() if operation.wait}
        self._polls = Counter[tuple[str, str]]()

    def answer(self, operation: Operation, given: Mapping[str, Any], made_up: dict[str, Any]) -> dict[str, Any]:
        """An answer that was made up, with the id of a new job, or with what the job has come to."""
        if operation.wait:
            return self._looked_at(operation, given, made_up)
        begun = self._names & made_up.keys() - given.keys()
        return made_up | {name: f"{name}-{fresh(24)}" for name in begun}

    def _looked_at(self, operation: Operation, given: Mapping[str, Any], made_up: dict[str, Any]) -> dict[str, Any]:
        wait, polls = operation.wait, self._settings.job_polls
        assert wait is not None
        job = (operation.name, str(given.get(wait.job)))
        self._polls[job] += 1
        looks = self._polls[job]
        if looks > polls and not (wait.failed and self._settings.jobs_fail):
            _put(made_up, wait.state, wait.done[0])
            return made_up
        required = {item.name for item in operation.response if item.required}
        answer = {name: [] if isinstance(value, list) else value for name, value in made_up.items() if name in required}
        running = wait.running[min(looks, len(wait.running)) - 1]
        _put(answer, wait.state, wait.failed[0] if looks > polls else running)
        if wait.progress:
            _put(answer, wait.progress, 100 * (min(looks, polls) - 1) // max(polls, 1))
        return answer


def _put(answer: dict[str, Any], path: str, value: Any) -> None:
    *structs, name = path.split(".")
    for struct in structs:
        answer = answer.setdefault(struct, {})
    answer[name] = value
