"""What several test folders share."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import qyapi_runtime.drift
from qyapi_runtime.drift import Drift, on_drift

settings.register_profile("qyapi", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("qyapi")
sys.path.insert(0, str(Path(__file__).parent / "golden" / "expected" / "generated"))


@pytest.fixture
def drifts() -> Iterator[list[Drift]]:
    """Every difference reported while a test runs."""
    seen: list[Drift] = []
    remove = on_drift(seen.append)
    yield seen
    remove()
    assert not qyapi_runtime.drift._hooks
