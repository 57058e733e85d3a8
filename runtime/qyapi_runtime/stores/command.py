"""python -m qyapi_runtime store: look at a store, take what it has elsewhere, change its keys."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO
from urllib.parse import urlsplit

from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.shell import age, table
from qyapi_runtime.stores import Entry, Store, open_store_with_keys

__all__ = ["add_parser"]


def add_parser(commands: Any) -> None:
    """Add the command `store` to those of an argparse parser."""
    store = commands.add_parser("store", help="look at a store, take what it has elsewhere, change its keys")
    actions = store.add_subparsers(required=True, metavar="list|export|import|migrate|rotate")

    listed = _action(actions, "list", _list, "list what is kept; values are masked")
    listed.add_argument("--prefix", default="", help="only keys that begin so")

    exported = _action(actions, "export", _export, "write permanent codes and tickets, in the clear, as lines of JSON")
    exported.add_argument("--prefix", default="", help="only keys that begin so")
    exported.add_argument("--tokens", action="store_true", help="what expires as well")
    exported.add_argument(
        "-o", "--output", metavar="FILE", help="a file that its owner alone can read (standard output)"
    )

    imported = _action(actions, "import", _import, "keep what `export` has written; what is here and newer remains")
    imported.add_argument("file", help="the file; - for standard input")
    imported.add_argument("--force", action="store_true", help="even in place of what is newer")

    migrated = _action(actions, "migrate", _migrate, "keep the tickets and tokens that another client has in Redis")
    migrated.add_argument("--from", dest="layout", required=True, choices=("wxjava", "easywechat"), help="which client")
    migrated.add_argument("--redis", required=True, metavar="URL", help="its Redis, redis://…")
    migrated.add_argument("--suite-id", required=True, help="the app")
    migrated.add_argument("--provider-corpid", default="", help="the provider, if its token is wanted")
    migrated.add_argument("--key-prefix", help="what its keys begin with; its own default if not given")
    migrated.add_argument("--force", action="store_true", help="even in place of what is newer")

    _action(actions, "rotate", _rotate, "encrypt everything with the first of the keys in QYAPI_STORE_KEYS")


def _action(actions: Any, name: str, run: Any, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=text, description=text)
    parser.add_argument(
        "--store",
        metavar="PATH_OR_URL",
        default=os.environ.get("QYAPI_STORE"),
        help="SQLite file, or redis:// URL; by default QYAPI_STORE is read. It is encrypted if QYAPI_STORE_KEYS is set",
    )
    parser.set_defaults(run=lambda arguments: _run(run, arguments))
    return parser


def _run(action: Any, arguments: argparse.Namespace) -> int:
    where = arguments.store
    if not where:
        raise ConfigurationError("name the store with --store")
    if "://" not in where and not Path(where).is_file() and action not in (_import, _migrate):
        raise ConfigurationError(f"there is no file {where}")
    store = open_store_with_keys(where)
    try:
        code: int = action(store, arguments)
        return code
    finally:
        store.close()


def _list(store: Store, arguments: argparse.Namespace) -> int:
    entries = [(key, entry) for key in store.keys(arguments.prefix) if (entry := store.get(key))]
    print(table([("KEY", "VALUE", "AGE", "EXPIRES IN"), *(_row(key, entry) for key, entry in entries)]))
    print(f"{len(entries)} entries")
    return 0


def _row(key: str, entry: Entry) -> tuple[str, ...]:
    now = time.time()
    return key, "***", age(now - entry.saved_at), "" if entry.expires_at is None else age(entry.expires_at - now)


def _export(store: Store, arguments: argparse.Namespace) -> int:
    from qyapi_runtime.stores.transfer import export_lines

    with _output(arguments.output) as file:
        count = 0
        for line in export_lines(store, arguments.prefix, tokens=arguments.tokens):
            print(line, file=file)
            count += 1
    print(f"{count} entries written, in the clear: delete them when they are where they belong", file=sys.stderr)
    return 0


@contextmanager
def _output(path: str | None) -> Iterator[TextIO]:
    if path is None:
        yield sys.stdout
        return
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        os.fchmod(file.fileno(), 0o600)
        yield file


def _import(store: Store, arguments: argparse.Namespace) -> int:
    from qyapi_runtime.stores.transfer import import_entries, read_lines

    try:
        with sys.stdin if arguments.file == "-" else open(arguments.file, encoding="utf-8") as file:
            entries = list(read_lines(file))
    except OSError as error:
        raise ConfigurationError(f"cannot read {arguments.file}: {error.strerror}") from error
    outcome = import_entries(store, entries, force=arguments.force)
    print(f"{outcome.kept} kept, {outcome.passed_over} passed over: the store has newer, {outcome.expired} expired")
    return 0


def _migrate(store: Store, arguments: argparse.Namespace) -> int:
    try:
        from qyapi_runtime.redisserver import connect, redis_errors
    except ModuleNotFoundError as error:
        raise ConfigurationError("this needs the package redis: pip install 'qyapi[redis]'") from error
    from qyapi_runtime.client import BASE_URL, checked_id
    from qyapi_runtime.stores.migration import LAYOUTS
    from qyapi_runtime.stores.transfer import import_entries

    client, _ = connect(arguments.redis, "other client", "")
    with client, redis_errors("the keys of the other client", client):
        layout = LAYOUTS[arguments.layout](
            client,
            environment=urlsplit(os.environ.get("QYAPI_BASE_URL") or BASE_URL).netloc,
            suite_id=checked_id(arguments.suite_id, "--suite-id", "ww4asffe99e54c0f4c"),
            provider_corpid=arguments.provider_corpid,
            prefix=arguments.key_prefix,
        )
        entries = list(layout.entries())
    outcome = import_entries(store, entries, force=arguments.force)
    print(f"{outcome.kept} kept, {outcome.passed_over} passed over: the store has newer")
    if layout.unreadable:
        print(f"{layout.unreadable} are not plain text, and left where they are (see docs/stores.md)")
    if not entries:
        print("nothing was found under the keys of this client: check --suite-id and --key-prefix")
        return 1
    print("permanent codes are not among them: see docs/stores.md")
    return 0


def _rotate(store: Store, arguments: argparse.Namespace) -> int:
    from qyapi_runtime.stores.encrypted import EncryptedStore

    if not isinstance(store, EncryptedStore):
        raise ConfigurationError("set QYAPI_STORE_KEYS: the new key first, then the one used until now, with a comma")
    print(f"{store.rotate()} entries encrypted anew")
    return 0
