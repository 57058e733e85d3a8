"""A store in a database that SQLAlchemy can reach, such as PostgreSQL or MySQL."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects import mysql
from sqlalchemy.exc import ArgumentError, IntegrityError, OperationalError, ProgrammingError, SQLAlchemyError

from qyapi_runtime.errors import ConfigurationError, StoreUnavailable
from qyapi_runtime.stores.base import Entry, Fence

__all__ = ["SQLAlchemyStore"]

T = TypeVar("T")

_MYSQL = ("mysql", "mariadb")
_NAME = sa.String(512).with_variant(sa.String(512, collation="utf8mb4_bin"), *_MYSQL)
_VALUE = sa.Text().with_variant(mysql.LONGTEXT(collation="utf8mb4_bin"), *_MYSQL)
_TRIES = 5
_RACES = (1050, 1213)
"""What MySQL calls an OperationalError though another try may succeed: the table exists by now, a deadlock."""


class SQLAlchemyStore:
    """Keeps everything in two tables, made where they do not exist.

    Args:
        engine: How the database is reached. It is made to hide parameters in its errors and logs.
        prefix: What the tables are named with: `<prefix>_entries`, `<prefix>_leases`.

    Raises:
        StoreUnavailable: The database cannot be reached; raised by every method.
    """

    def __init__(self, engine: sa.Engine, *, prefix: str = "qyapi") -> None:
        engine.hide_parameters = True
        if engine.dialect.name == "sqlite":
            _lock_before_reading(engine)
        if engine.dialect.name in _MYSQL:  # else it locks the gaps between rows, and new ones get stuck in each other
            engine = engine.execution_options(isolation_level="READ COMMITTED")
        self.engine = engine
        tables = sa.MetaData()
        self._entries = sa.Table(
            f"{prefix}_entries",
            tables,
            sa.Column("name", _NAME, primary_key=True),
            sa.Column("value", _VALUE, nullable=False),
            sa.Column("saved_at", sa.Double, nullable=False),
            sa.Column("expires_at", sa.Double),
        )
        self._leases = sa.Table(
            f"{prefix}_leases",
            tables,
            sa.Column("name", _NAME, primary_key=True),
            sa.Column("holder", sa.String(255), nullable=False),
            sa.Column("until", sa.Double, nullable=False),
            sa.Column("number", sa.BigInteger, nullable=False),
        )
        self._run(tables.create_all)

    @classmethod
    def from_url(cls, url: str) -> SQLAlchemyStore:
        """A store by SQLAlchemy's URL, such as `postgresql+psycopg://user:password@host/database`.

        Raises:
            ConfigurationError: The URL cannot be right, or the database's driver is missing.

        https://docs.sqlalchemy.org/en/20/core/engines.html
        """
        try:
            engine = sa.create_engine(url, pool_pre_ping=True)
        except (ArgumentError, ValueError, ModuleNotFoundError) as error:
            reason = f"{error}" if isinstance(error, ModuleNotFoundError) else "it is no URL of SQLAlchemy"
            raise ConfigurationError(f"the {url.partition('://')[0]}:// URL cannot be used: {reason}") from None
        return cls(engine)

    def get(self, key: str) -> Entry | None:
        columns = self._entries.c
        query = sa.select(columns.value, columns.saved_at, columns.expires_at).where(columns.name == key, self._lives())
        row = self._run(lambda connection: connection.execute(query).first())
        return Entry(*row) if row else None

    def put(
        self,
        key: str,
        value: str,
        *,
        expires_at: float | None = None,
        fence: Fence | None = None,
        saved_at: float | None = None,
        instead_of: str | None = None,
    ) -> bool:
        since = time.time() if saved_at is None else saved_at
        content = {"value": value, "saved_at": since, "expires_at": expires_at}

        def put(connection: sa.Connection) -> bool:
            if fence:  # nobody else can take the lease before this is committed
                lease = _locked(connection, self._leases, fence[0])
                if lease is None or lease.number != fence[1]:
                    return False
            known = _locked(connection, self._entries, key)
            if instead_of is not None and (known is None or known.value != instead_of):
                return False
            if saved_at is not None and known is not None and known.saved_at > saved_at:
                return False
            _write(connection, self._entries, key, known is None, **content)
            return True

        return self._run(put)

    def delete(self, key: str, *, value: str | None = None) -> bool:
        def delete(connection: sa.Connection) -> bool:
            known = _locked(connection, self._entries, key)
            if known is None or value not in (None, known.value):  # MySQL would take 'a' for 'a '
                return False
            connection.execute(self._entries.delete().where(self._entries.c.name == key))
            return True

        return self._run(delete)

    def keys(self, prefix: str) -> Iterator[str]:
        key = self._entries.c.name
        query = sa.select(key).where(sa.func.substr(key, 1, len(prefix)) == prefix, self._lives())
        yield from sorted(self._run(lambda connection: list(connection.execute(query).scalars())))

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        def acquire(connection: sa.Connection) -> int | None:
            now = time.time()
            lease = _locked(connection, self._leases, name)
            if lease is not None and lease.holder != holder and lease.until > now:
                return None
            number = 1 if lease is None else int(lease.number) + (lease.holder != holder)
            values = {"holder": holder, "until": now + seconds, "number": number}
            _write(connection, self._leases, name, lease is None, **values)
            return number

        return self._run(acquire)

    def release(self, name: str, holder: str) -> None:
        mine = (self._leases.c.name == name) & (self._leases.c.holder == holder)
        self._run(lambda connection: connection.execute(self._leases.update().where(mine).values(holder="", until=0)))

    def close(self) -> None:
        self.engine.dispose()

    def _lives(self) -> sa.ColumnElement[bool]:
        expires_at = self._entries.c.expires_at
        return expires_at.is_(None) | (expires_at > time.time())

    def _run(self, work: Callable[[sa.Connection], T]) -> T:
        """Do something in a transaction; anew where another has made the same row or table meanwhile."""
        tries = 0
        while True:
            tries += 1
            try:
                with self.engine.begin() as connection:
                    return work(connection)
            except SQLAlchemyError as error:
                if tries < _TRIES and _is_race(error):
                    continue
                cause = getattr(error, "orig", None) or error
                raise StoreUnavailable(f"the store at {self.engine.url!r} cannot be used: {cause}".strip()) from error

    def __repr__(self) -> str:
        return f"SQLAlchemyStore({self.engine.url!r})"


def _is_race(error: SQLAlchemyError) -> bool:
    """Whether another has made the same row or table meanwhile, or was in the way."""
    arguments = error.orig.args if isinstance(error, OperationalError) and error.orig else ()
    return isinstance(error, IntegrityError | ProgrammingError) or arguments[:1] in [(code,) for code in _RACES]


def _locked(connection: sa.Connection, table: sa.Table, name: str) -> sa.Row[Any] | None:
    """A row that nobody else can change before the transaction ends."""
    return connection.execute(sa.select(table).where(table.c.name == name).with_for_update()).first()


def _write(connection: sa.Connection, table: sa.Table, name: str, is_new: bool, **values: Any) -> None:
    statement = table.insert().values(name=name) if is_new else table.update().where(table.c.name == name)
    connection.execute(statement.values(**values))


def _lock_before_reading(engine: sa.Engine) -> None:
    """SQLite refuses to lock a transaction for writing that has read what another has changed since."""

    @event.listens_for(engine, "connect")
    def leave_transactions_alone(connection: Any, _: object) -> None:
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
