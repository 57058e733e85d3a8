"""A store in a database that SQLAlchemy can reach, such as PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError

from qyapi_runtime.errors import ConfigurationError, StoreUnavailable
from qyapi_runtime.stores.base import Entry, Fence

__all__ = ["SQLAlchemyStore"]

T = TypeVar("T")

_NAME = sa.String(512).with_variant(sa.String(512, collation="utf8mb4_bin"), "mysql", "mariadb")
_NUMBER = sa.BigInteger()
_TIME = sa.Double()
_TRIES = 5


class SQLAlchemyStore:
    """Keeps everything in two tables, made where they do not exist.

    Args:
        engine: How the database is reached.
        prefix: What the tables are named with: `<prefix>_entries`, `<prefix>_leases`.

    Raises:
        StoreUnavailable: The database cannot be reached; raised by every method.
    """

    def __init__(self, engine: sa.Engine, *, prefix: str = "qyapi") -> None:
        self.engine = engine
        tables = sa.MetaData()
        self._entries = sa.Table(
            f"{prefix}_entries",
            tables,
            sa.Column("key", _NAME, primary_key=True),
            sa.Column("value", sa.Text, nullable=False),
            sa.Column("saved_at", _TIME, nullable=False),
            sa.Column("expires_at", _TIME),
        )
        self._leases = sa.Table(
            f"{prefix}_leases",
            tables,
            sa.Column("name", _NAME, primary_key=True),
            sa.Column("holder", sa.String(255), nullable=False),
            sa.Column("until", _TIME, nullable=False),
            sa.Column("number", _NUMBER, nullable=False),
        )
        if engine.dialect.name == "sqlite":
            _lock_before_reading(engine)
        self._run(tables.create_all)

    @classmethod
    def from_url(cls, url: str) -> SQLAlchemyStore:
        """A store by SQLAlchemy's URL, such as `postgresql+psycopg://user:password@host/database`.

        Raises:
            ConfigurationError: The URL cannot be right, or the database's driver is missing.

        https://docs.sqlalchemy.org/en/20/core/engines.html
        """
        try:
            engine = sa.create_engine(url, pool_pre_ping=True, hide_parameters=True)
        except (ArgumentError, ModuleNotFoundError) as error:
            reason = str(error) if isinstance(error, ModuleNotFoundError) else "it is no URL of SQLAlchemy"
            raise ConfigurationError(f"the {url.partition('://')[0]}:// URL cannot be used: {reason}") from None
        return cls(engine)

    def get(self, key: str) -> Entry | None:
        columns = self._entries.c
        query = sa.select(columns.value, columns.saved_at, columns.expires_at).where(columns.key == key, self._lives())
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
        entries, leases = self._entries, self._leases
        since = time.time() if saved_at is None else saved_at
        content = {"value": value, "saved_at": since, "expires_at": expires_at}

        def put(connection: sa.Connection) -> bool:
            if fence:
                # Nobody can take the lease before this is committed.
                held = sa.select(leases.c.number).where(leases.c.name == fence[0]).with_for_update()
                if connection.execute(held).scalar() != fence[1]:
                    return False
            query = sa.select(entries.c.value, entries.c.saved_at).where(entries.c.key == key).with_for_update()
            known = connection.execute(query).first()
            if known is None and instead_of is None:
                connection.execute(entries.insert().values(key=key, **content))
                return True
            if known is None or (instead_of is not None and known.value != instead_of):
                return False
            if saved_at is not None and known.saved_at > saved_at:
                return False
            connection.execute(entries.update().where(entries.c.key == key).values(**content))
            return True

        return self._run(put)

    def delete(self, key: str, *, value: str | None = None) -> bool:
        statement = self._entries.delete().where(self._entries.c.key == key)
        if value is not None:
            statement = statement.where(self._entries.c.value == value)
        return self._run(lambda connection: connection.execute(statement).rowcount > 0)

    def keys(self, prefix: str) -> Iterator[str]:
        key = self._entries.c.key
        query = sa.select(key).where(sa.func.substr(key, 1, len(prefix)) == prefix, self._lives())
        yield from sorted(self._run(lambda connection: list(connection.execute(query).scalars())))

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        leases = self._leases

        def acquire(connection: sa.Connection) -> int | None:
            now = time.time()
            row = connection.execute(sa.select(leases).where(leases.c.name == name).with_for_update()).first()
            if row is None:
                connection.execute(leases.insert().values(name=name, holder=holder, until=now + seconds, number=1))
                return 1
            if row.holder != holder and row.until > now:
                return None
            number = int(row.number) + (row.holder != holder)
            changes = {"holder": holder, "until": now + seconds, "number": number}
            connection.execute(leases.update().where(leases.c.name == name).values(**changes))
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
        """Do something in a transaction; anew where another has made the same row meanwhile."""
        for _ in range(_TRIES):
            try:
                with self.engine.begin() as connection:
                    return work(connection)
            except IntegrityError as error:
                clash: SQLAlchemyError = error
            except SQLAlchemyError as error:
                raise self._unavailable(error) from error
        raise self._unavailable(clash) from clash

    def _unavailable(self, error: SQLAlchemyError) -> StoreUnavailable:
        cause: Any = getattr(error, "orig", None) or error
        return StoreUnavailable(f"the store at {self.engine.url!r} cannot be used: {str(cause).strip()}")

    def __repr__(self) -> str:
        return f"SQLAlchemyStore({self.engine.url!r})"


def _lock_before_reading(engine: sa.Engine) -> None:
    """SQLite refuses to lock a transaction for writing that has read what another has changed since."""

    @sa.event.listens_for(engine, "connect")
    def leave_transactions_alone(connection: Any, _: object) -> None:
        connection.isolation_level = None

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
