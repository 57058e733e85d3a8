"""The drift log: each difference once and at every power of ten, within a size, by many threads, over restarts."""

from __future__ import annotations

import json
import logging
import threading
from pathlib import Path
from typing import Any

import pytest
from zooapi import drift_log
from zooapi.types.common import Keeper

from qyapi_runtime.codec import decode


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_names_and_types_and_no_values(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    stop = drift_log(path)
    decode(Keeper, {"userid": "u-secret", "badge": {"colour": "gold", "ids": [1]}}, endpoint="zoo.animal_get")
    stop()
    decode(Keeper, {"userid": "u", "later": 1})
    assert records(path) == [
        {
            "struct": "zooapi.types.common.Keeper",
            "field": "badge",
            "problem": "unknown field",
            "expected": "",
            "got": {"colour": "string", "ids": ["int"]},
            "endpoint": "zoo.animal_get",
            "count": 1,
        }
    ]


def test_often_seen_is_seldom_written_even_over_restarts(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    for times in (7, 99):
        stop = drift_log(path)
        for _ in range(times):
            decode(Keeper, {"userid": "u", "badge": 1})
        stop()
    assert [record["count"] for record in records(path)] == [1, 10, 100]


def test_the_file_stays_within_its_size(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    stop = drift_log(path, max_bytes=1000)
    for number in range(100):
        decode(Keeper, {"userid": "u", f"badge{number}": 1})
    stop()
    assert 500 < path.stat().st_size <= 1000
    assert records(path)[0]["field"] == "badge0"


def test_threads_write_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    stop = drift_log(path)

    def work() -> None:
        for number in range(50):
            decode(Keeper, {"userid": "u", f"badge{number}": 1})

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stop()
    assert sorted(record["field"] for record in records(path)) == sorted(f"badge{number}" for number in range(50))


def test_a_file_that_cannot_be_written_breaks_no_call(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    stop = drift_log(tmp_path)
    with caplog.at_level(logging.WARNING, "qyapi.drift"):
        for number in range(3):
            assert decode(Keeper, {"userid": "u", f"badge{number}": 1}).userid == "u"
    stop()
    assert len(caplog.records) == 1 and "cannot be written" in caplog.text


def test_a_damaged_file_is_continued(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    path.write_text('{"count": 1\n[]\n"x"\n', "utf-8")
    stop = drift_log(path)
    decode(Keeper, {"userid": "u", "badge": 1})
    stop()
    assert len(path.read_text("utf-8").splitlines()) == 4
