"""What every store promises, asked of each; and what is particular to those in memory and in SQLite."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from qyapi import EncryptedStore, MemoryStore, SQLiteStore, Store
from qyapi.errors import ConfigurationError
from qyapi_runtime.stores import Entry, open_store
from qyapi_runtime.testing import StoreContract

KEY = Fernet.generate_key().decode()


class TestMemoryStore(StoreContract):
    is_shared = False

    @pytest.fixture
    def opener(self) -> Callable[[], Store]:
        return MemoryStore


class TestSQLiteStore(StoreContract):
    @pytest.fixture
    def opener(self, tmp_path: Path) -> Callable[[], Store]:
        return partial(SQLiteStore, tmp_path / "store.db")


class TestRedisStore(StoreContract):
    @pytest.fixture
    def opener(self, redis_url: str) -> Callable[[], Store]:
        return partial(open_store, redis_url)


class TestSQLAlchemyStoreOnSQLite(StoreContract):
    @pytest.fixture
    def opener(self, tmp_path: Path) -> Callable[[], Store]:
        return partial(open_store, f"sqlite:///{tmp_path / 'sqlalchemy.db'}")


class TestSQLAlchemyStoreOnPostgreSQL(StoreContract):
    @pytest.fixture
    def opener(self, postgresql_url: str) -> Callable[[], Store]:
        return partial(open_store, postgresql_url)


class TestSQLAlchemyStoreOnMariaDB(StoreContract):
    @pytest.fixture
    def opener(self, mariadb_url: str) -> Callable[[], Store]:
        return partial(open_store, mariadb_url)


def encrypted(path: Path) -> Store:
    return EncryptedStore(SQLiteStore(path), [os.environ["QYAPI_TEST_KEY"]])


class TestEncryptedStore(StoreContract):
    @pytest.fixture
    def opener(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Store]:
        monkeypatch.setenv("QYAPI_TEST_KEY", KEY)
        return partial(encrypted, tmp_path / "store.db")


class TestFallbackStore(StoreContract):
    @pytest.fixture
    def opener(self, redis_url: str) -> Callable[[], Store]:
        return partial(open_store, f"{redis_url}&when_down=memory")


@given(st.dictionaries(st.text(), st.text(min_size=1), max_size=5))
def test_any_text_is_kept_as_it_is(content: dict[str, str]) -> None:
    store = MemoryStore()
    for key, value in content.items():
        store.put(key, value)
    for key, value in content.items():
        entry = store.get(key)
        assert entry is not None
        assert entry.value == value
    assert list(store.keys("")) == sorted(content)


def test_values_are_not_shown() -> None:
    assert "s3cret" not in repr(Entry("s3cret", 1.0))


def test_the_file_is_the_owners_alone(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store.db")
    assert (tmp_path / "store.db").stat().st_mode & 0o077 == 0
    store.close()


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "store.db")) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(ConfigurationError, match="store version 99"):
        SQLiteStore(tmp_path / "store.db")


def test_a_file_of_the_second_version_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            CREATE TABLE entries (
                key TEXT PRIMARY KEY, value TEXT NOT NULL, saved_at REAL NOT NULL, expires_at REAL
            ) WITHOUT ROWID;
            CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until REAL NOT NULL) WITHOUT ROWID;
            CREATE TABLE inbox (
                seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, app TEXT NOT NULL, lane TEXT NOT NULL,
                kind TEXT NOT NULL, content BLOB NOT NULL, received_at REAL NOT NULL, state TEXT NOT NULL, due REAL,
                attempt INTEGER NOT NULL, worker TEXT NOT NULL, handled TEXT NOT NULL, error TEXT NOT NULL,
                changed_at REAL NOT NULL
            );
            INSERT INTO entries VALUES ('code', 'kept', 1.0, NULL);
            INSERT INTO leases VALUES ('held', 'one', 9e9), ('lapsed', 'one', 1.0);
            PRAGMA user_version = 2;
        """)
    with closing(SQLiteStore(path)) as store:
        entry = store.get("code")
        assert entry is not None
        assert (entry.value, entry.saved_at) == ("kept", 1.0)
        assert store.acquire("held", "two", 60) is None
        number = store.acquire("lapsed", "two", 60)
        assert number == 2
        assert store.put("code", "new", fence=("lapsed", number))
    SQLiteStore(path).close()


OPEN_AND_PRINT = """
import sys, time
from qyapi_runtime.stores import SQLiteStore
sys.stdin.readline()
SQLiteStore(sys.argv[1]).put(sys.argv[2], "x")
"""


def test_processes_that_upgrade_a_file_at_once(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 0")
    children = [
        subprocess.Popen([sys.executable, "-c", OPEN_AND_PRINT, str(path), name], stdin=subprocess.PIPE, text=True)
        for name in "abc"
    ]
    for child in children:
        child.communicate("go\n")
    assert [child.returncode for child in children] == [0, 0, 0]
    with closing(SQLiteStore(path)) as store:
        assert list(store.keys("")) == ["a", "b", "c"]


def test_a_store_in_memory_does_without_sqlite_and_redis() -> None:
    program = (
        "import sys, qyapi; qyapi.Corp(corpid='ww1', corpsecret='x'); "
        "print([name for name in ('sqlite3', 'redis', 'sqlalchemy', 'cryptography.fernet') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_everything_is_importable_without_the_extras() -> None:
    program = (
        "import sys; sys.modules['redis'] = sys.modules['sqlalchemy'] = None\n"
        "from qyapi import *\nfrom qyapi_runtime.stores import *\n"
        "for url in ('redis://127.0.0.1/0', 'postgresql://127.0.0.1/x'):\n"
        "    try:\n        open_store(url)\n"
        "    except errors.ConfigurationError as error:\n        print(error)\n"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "pip install 'qyapi[redis]'" in done.stdout.splitlines()[0]
    assert "pip install 'qyapi[sql]'" in done.stdout.splitlines()[1]


def store_of_the_docs() -> type[Any]:
    text = (Path(__file__).parents[2] / "docs" / "stores.md").read_text()
    program = text.partition("This one is complete:\n\n```python\n")[2].partition("```")[0]
    names: dict[str, Any] = {}
    exec(program, names)  # noqa: S102
    found: type[Any] = names["DictStore"]
    return found


class TestStoreOfTheDocs(StoreContract):
    is_shared = False

    @pytest.fixture
    def opener(self) -> Callable[[], Store]:
        return store_of_the_docs()
