"""What is particular to the store by SQLAlchemy: databases that are away, tables that many make at once."""

from __future__ import annotations

import gc
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy

from qyapi import Suite
from qyapi.errors import ConfigurationError, StoreUnavailable
from qyapi_runtime.inbox import MemoryInbox
from qyapi_runtime.stores import open_store
from qyapi_runtime.stores.sql import SQLAlchemyStore
from tests.mariadb_server import MariaDBServer
from tests.postgresql_server import PostgreSQLServer


@pytest.fixture(params=["postgresql", "mariadb"])
def database(request: pytest.FixtureRequest) -> tuple[PostgreSQLServer | MariaDBServer, str]:
    """A server, and the URL of a database there."""
    return request.getfixturevalue(request.param), request.getfixturevalue(f"{request.param}_url")


@pytest.mark.filterwarnings(
    "ignore:unclosed:ResourceWarning"
)  # PyMySQL leaves a connection that broke to the collector
def test_a_database_that_goes_and_comes_back(database: tuple[PostgreSQLServer | MariaDBServer, str]) -> None:
    server, url = database
    with closing(open_store(url)) as store:
        store.put("code", "kept")
        server.stop()
        try:
            for action in (lambda: store.get("code"), lambda: store.put("code", "x"), lambda: list(store.keys(""))):
                with pytest.raises(StoreUnavailable, match="cannot be used"):
                    action()
            with pytest.raises(StoreUnavailable):
                open_store(url)
        finally:
            server.start()
        entry = store.get("code")
        assert entry
        assert entry.value == "kept"
    gc.collect()


def test_tables_that_many_make_at_once(database: tuple[PostgreSQLServer | MariaDBServer, str]) -> None:
    with ThreadPoolExecutor(6) as pool:
        stores = list(pool.map(open_store, [database[1]] * 6))
    assert stores[0].put("a", "1")
    for store in stores:
        assert list(store.keys("")) == ["a"]
        store.close()


def test_a_suite_with_its_codes_in_a_database(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'qyapi.db'}"
    with closing(Suite(suite_id="wwsuite", suite_secret="s", store=url)) as suite:
        suite.save_permanent_code("wwcorp", "c0de")
    with closing(Suite(suite_id="wwsuite", suite_secret="s", store=url)) as suite:
        assert suite.permanent_code("wwcorp") == "c0de"
        assert isinstance(suite.inbox, MemoryInbox)


def test_keys_and_values_differ_by_case(database: tuple[PostgreSQLServer | MariaDBServer, str]) -> None:
    with closing(open_store(database[1])) as store:
        store.put("token", "abc")
        store.put("Token", "x" * 100_000)
        assert store.delete("token", value="ABC") is False
        assert list(store.keys("t")) == ["token"]
        entry = store.get("Token")
        assert entry
        assert len(entry.value) == 100_000


def test_passwords_are_not_shown(postgresql_url: str) -> None:
    url = postgresql_url.replace("qyapi@", "qyapi:s3cret@")
    with closing(open_store(url)) as store:
        assert "s3cret" not in repr(store)
    with pytest.raises(StoreUnavailable) as raised:
        open_store(url.replace("qyapi:", "nobody:"))
    assert "s3cret" not in "".join(traceback.format_exception(raised.value))


@pytest.mark.parametrize("url", ["no-such-database://u:s3cret@host/x", "postgresql+psycopg://u:s3cret@host:port/x"])
def test_urls_that_cannot_be_right(url: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        open_store(url)
    assert "s3cret" not in str(raised.value)


def test_a_driver_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(ConfigurationError, match="psycopg"):
        open_store("postgresql+psycopg://u:s3cret@127.0.0.1/x")


def test_values_are_not_shown(tmp_path: Path) -> None:
    store = SQLAlchemyStore(sqlalchemy.create_engine(f"sqlite:///{tmp_path / 'qyapi.db'}"))
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE qyapi_entries")
    value = "v4lue"[::-1]
    with pytest.raises(StoreUnavailable) as raised:
        store.put("key", value)
    shown = "".join(traceback.format_exception(raised.value))
    assert value not in shown
    store.close()
