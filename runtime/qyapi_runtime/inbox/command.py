"""python -m qyapi_runtime inbox: look at an inbox, and have dead pushes handled again."""

from __future__ import annotations

import argparse
import json
import os
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from qyapi_runtime.errors import ConfigurationError, MalformedCallback
from qyapi_runtime.event import Content
from qyapi_runtime.inbox import Inbox, Item, State, open_inbox, open_inbox_with_keys
from qyapi_runtime.shell import age, table
from qyapi_runtime.stores import open_store_with_keys

__all__ = ["add_parser"]

_STATES: tuple[State, ...] = ("dead", "running", "waiting", "done")
_SHORT = 12
_MANY = 1_000_000
_SECRET = re.compile(r"(?!err).*(code|ticket|token|secret|aeskey|response_url)", re.IGNORECASE)


def add_parser(commands: Any) -> None:
    """Add the command `inbox` to those of an argparse parser."""
    inbox = commands.add_parser("inbox", help="look at an inbox, and have dead pushes handled again")
    actions = inbox.add_subparsers(required=True, metavar="list|show|retry|purge")

    shown = _action(actions, "list", _list, "list pushes, oldest first; those done only on demand")
    shown.add_argument("--state", choices=_STATES, help="only those in this state")
    shown.add_argument("--limit", type=int, default=50, metavar="N", help="at most so many of each state (50)")

    one = _action(actions, "show", _show, "show all of one push; secrets are masked")
    one.add_argument("id", help="its id, or the beginning of it")

    retry = _action(actions, "retry", _retry, "have dead pushes handled again, and waiting ones at once")
    which = retry.add_mutually_exclusive_group(required=True)
    which.add_argument("id", nargs="?", help="the push's id, or the beginning of it")
    which.add_argument("--all-dead", action="store_true", help="every dead push")

    purge = _action(actions, "purge", _purge, "forget pushes that were handled")
    purge.add_argument("--older-than", type=float, default=7.0, metavar="DAYS", help="since so many days (7)")
    purge.add_argument("--state", choices=("done", "dead"), default="done", help="those done (default), or dead")


def _action(actions: Any, name: str, run: Any, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = actions.add_parser(name, help=text, description=text)
    parser.add_argument(
        "--inbox",
        metavar="PATH_OR_URL",
        default=os.environ.get("QYAPI_INBOX"),
        help="SQLite file of the inbox or store, or redis:// URL; by default QYAPI_INBOX or QYAPI_STORE is read",
    )
    parser.set_defaults(run=lambda arguments: _run(run, arguments))
    return parser


def _run(action: Any, arguments: argparse.Namespace) -> int:
    inbox = _opened(arguments.inbox, os.environ.get("QYAPI_STORE"))
    try:
        code: int = action(inbox, arguments)
        return code
    finally:
        inbox.close()


def _opened(inbox: str | None, store: str | None) -> Inbox:
    where = inbox or store
    if not where:
        raise ConfigurationError("name the inbox with --inbox")
    if "://" not in where and not Path(where).is_file():
        raise ConfigurationError(f"there is no file {where}")
    return open_inbox_with_keys(inbox) if inbox else open_inbox(None, open_store_with_keys(where))


def _list(inbox: Inbox, arguments: argparse.Namespace) -> int:
    states = (arguments.state,) if arguments.state else _STATES[:-1]
    items = [item for state in states for item in inbox.list(state, limit=arguments.limit)]
    print(table([("ID", "STATE", "AGE", "ATTEMPTS", "KIND", "LANE", "LAST ERROR"), *map(_row, items)]))
    print(", ".join(f"{count} {state}" for state, count in inbox.counts().items()))
    return 0


def _row(item: Item) -> tuple[str, ...]:
    push = item.push
    lane = push.app.partition("/")[2] + ("" if push.lane == push.id else f"/{push.lane}")
    since = age(time.time() - push.received_at)
    return push.id[:_SHORT], item.state, since, str(item.attempt), push.kind, lane, item.error.partition("\n")[0][:100]


def _show(inbox: Inbox, arguments: argparse.Namespace) -> int:
    item = _found(inbox, arguments.id)
    push = item.push
    lines = {
        "id": push.id,
        "state": item.state,
        "app": push.app,
        "lane": push.lane,
        "kind": push.kind,
        "received": _local(push.received_at),
        "attempts": str(item.attempt),
        "due": _local(item.due) if item.due else "",
        "worker": item.worker,
        "handled": ", ".join(item.handled),
        "error": item.error,
    }
    for name, value in lines.items():
        if value:
            print(f"{name + ':':10}{value}")
    if push.content:
        print(json.dumps(_masked(_values(push.content)), ensure_ascii=False, indent=2))
    return 0


def _retry(inbox: Inbox, arguments: argparse.Namespace) -> int:
    items = inbox.list("dead", limit=_MANY) if arguments.all_dead else [_found(inbox, arguments.id)]
    count = sum(inbox.requeue(item.push.id) for item in items)
    print(f"{count} will be handled again")
    if items and not count:
        print(f"{items[0].push.id[:_SHORT]} is {items[0].state}: only dead and waiting pushes can be")
        return 1
    return 0


def _purge(inbox: Inbox, arguments: argparse.Namespace) -> int:
    print(f"{inbox.purge(time.time() - arguments.older_than * 86400, state=arguments.state)} forgotten")
    return 0


def _found(inbox: Inbox, id: str) -> Item:
    found = inbox.get(id)
    if found:
        return found
    items = list(_beginning_with(id, (item for state in _STATES for item in inbox.list(state, limit=_MANY))))
    if len(items) != 1:
        raise ConfigurationError(f"{'several pushes have' if items else 'no push has'} an id that begins with {id}")
    return items[0]


def _beginning_with(prefix: str, items: Iterable[Item]) -> Iterator[Item]:
    return (item for item in items if item.push.id.startswith(prefix))


def _values(content: bytes) -> Any:
    try:
        return Content.of(content).values
    except MalformedCallback:
        return f"{len(content)} bytes that cannot be read"


def _masked(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _masked(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [_masked(item, name) for item in value]
    return "***" if value and _SECRET.fullmatch(name) else value


def _local(timestamp: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(timestamp))
