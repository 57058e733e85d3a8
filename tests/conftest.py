"""What several test folders share."""

from __future__ import annotations

import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import qyapi_runtime.drift
from qyapi_runtime.drift import Drift, on_drift
from tests.redis_server import MISSING, RedisServer, is_installed

pytest_plugins = ["tests.leaks", "pytester"]

settings.register_profile("qyapi", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("qyapi")
sys.path.insert(0, str(Path(__file__).parent / "golden" / "expected" / "generated"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--soak", action="store_true", help="run the soak tests at full length, minutes instead of seconds"
    )


@pytest.fixture
def soak(request: pytest.FixtureRequest) -> bool:
    """Whether to take minutes."""
    return bool(request.config.getoption("--soak"))


@pytest.fixture
def drifts() -> Iterator[list[Drift]]:
    """Every difference reported while a test runs."""
    seen: list[Drift] = []
    remove = on_drift(seen.append)
    yield seen
    remove()
    assert not qyapi_runtime.drift._hooks


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    """A Redis that all tests share."""
    if not is_installed():
        pytest.skip(MISSING)
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    yield server
    server.stop()


@pytest.fixture
def redis_url(redis_server: RedisServer) -> str:
    """The URL of an empty inbox in Redis."""
    return f"{redis_server.url}?prefix={uuid.uuid4().hex}"
