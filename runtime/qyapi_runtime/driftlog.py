"""A file of differences between what WeCom sends and what the spec says, for `codegen learn` to read."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from qyapi_runtime.drift import Drift, on_drift

__all__ = ["drift_log"]

_DIFFERENCES = 10_000
_log = logging.getLogger("qyapi.drift")


def drift_log(path: str | os.PathLike[str], *, max_bytes: int = 1_000_000) -> Callable[[], None]:
    """Append every Drift to a file of JSON lines: fields and JSON types, never values.

    A difference is written when it is seen for the first time, and again at 10, 100, 1000, … times with that as its
    `count`; so the file stays small, and several threads and processes may share it. What cannot be written is logged
    by `qyapi.drift`, once, and breaks no call.

    Args:
        path: The file; one that is there is continued.
        max_bytes: The size at which nothing more is written.

    Returns:
        A function that ends it.
    """
    return on_drift(_DriftLog(Path(path), max_bytes).add)


class _DriftLog:
    def __init__(self, path: Path, max_bytes: int) -> None:
        self.path = path
        self.max_bytes = max_bytes
        self.lock = threading.Lock()
        self.counts: dict[str, int] = {}
        self.has_failed = False
        for line in self._lines():
            try:
                record = json.loads(line)
                count = int(record.pop("count", 1))
            except (ValueError, AttributeError, TypeError):
                continue
            key = _line(record)
            self.counts[key] = max(count, self.counts.get(key, 0))

    def _lines(self) -> list[str]:
        try:
            return self.path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return []

    def add(self, drift: Drift) -> None:
        """Count a difference, and write it where the count is a power of ten."""
        record = asdict(drift)
        key = _line(record)
        with self.lock:
            if key not in self.counts and len(self.counts) >= _DIFFERENCES:
                return
            count = self.counts[key] = self.counts.get(key, 0) + 1
            if count == 10 ** (len(str(count)) - 1):
                self._write(_line(record | {"count": count}) + "\n")

    def _write(self, line: str) -> None:
        content = line.encode()
        try:
            with self.path.open("ab") as file:
                if file.tell() + len(content) <= self.max_bytes:
                    file.write(content)
        except OSError as error:
            if not self.has_failed:
                _log.warning("the drift log %s cannot be written: %s", self.path, error)
            self.has_failed = True


def _line(record: Mapping[str, object]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True)
