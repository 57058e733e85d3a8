"""What several test folders share."""

from __future__ import annotations

import os
import signal
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import qyapi_runtime.drift
from qyapi_runtime.drift import Drift, on_drift
from tests import mariadb_server, postgresql_server
from tests.redis_server import MISSING, RedisServer, is_installed

pytest_plugins = ["tests.leaks", "pytester"]

settings.register_profile("qyapi", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("qyapi")
sys.path.insert(0, str(Path(__file__).parent / "golden" / "expected" / "generated"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--soak", action="store_true", help="run the soak tests at full length, minutes instead of seconds"
    )


def pytest_configure() -> None:
    """Have programs that tests start heed Ctrl-C, also where the shell started the tests in the background."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than processors: many tests wait for a server or for time to pass."""
    return len(os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)) + 1


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
def start_redis(tmp_path: Path) -> Iterator[Callable[..., RedisServer]]:
    """Starts a Redis for one test, with further settings."""
    if not is_installed():
        pytest.skip(MISSING)
    started: list[RedisServer] = []

    def start(*options: tuple[str, str]) -> RedisServer:
        started.append(RedisServer(tmp_path, *options))
        return started[-1]

    yield start
    for each in started:
        each.stop()


@pytest.fixture
def redis_url(redis_server: RedisServer) -> str:
    """The URL of an empty inbox or store in Redis."""
    return f"{redis_server.url}?prefix={uuid.uuid4().hex}"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[postgresql_server.PostgreSQLServer]:
    """A PostgreSQL that all tests share."""
    pytest.importorskip("psycopg", reason="there is no driver of PostgreSQL: pip install 'psycopg[binary]'")
    if not postgresql_server.is_installed():
        pytest.skip(postgresql_server.MISSING)
    server = postgresql_server.PostgreSQLServer()
    yield server
    server.remove()


@pytest.fixture
def postgresql_url(postgresql: postgresql_server.PostgreSQLServer) -> str:
    """The URL of a database without tables."""
    name = _new_database(postgresql.url)
    return postgresql.url.replace("/postgres?", f"/{name}?")


@pytest.fixture(scope="session")
def mariadb() -> Iterator[mariadb_server.MariaDBServer]:
    """A MariaDB that all tests share."""
    pytest.importorskip("pymysql", reason="there is no driver of MySQL: pip install pymysql")
    if not mariadb_server.is_installed():
        pytest.skip(mariadb_server.MISSING)
    server = mariadb_server.MariaDBServer()
    yield server
    server.remove()


@pytest.fixture
def mariadb_url(mariadb: mariadb_server.MariaDBServer) -> str:
    """The URL of a database without tables."""
    return mariadb.url(_new_database(mariadb.url("mysql")))


def _new_database(url: str) -> str:
    """The name of a database that is made by way of another one."""
    import sqlalchemy as sa

    engine = sa.create_engine(url, isolation_level="AUTOCOMMIT")
    name = f"test_{uuid.uuid4().hex}"
    with engine.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return name
