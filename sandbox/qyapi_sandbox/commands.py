"""The commands `push` and `events`."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

import requests

from qyapi_sandbox.facade.pushes import OTHER_FAMILIES
from qyapi_sandbox.spec import SpecNotFound, load

URL = "http://127.0.0.1:8060"
PATIENCE = 300.0
"""Seconds to wait for the answers to pushes."""
FAMILIES = ("suite", "agent", "message", *OTHER_FAMILIES)
MODES = ("out_of_order", "wrong_signature", "foreign_receiver", "wrong_key", "truncated")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the commands to the parser."""
    commands = parser.add_subparsers(title="commands", metavar="push | events")
    pushing = commands.add_parser("push", help="have a running sandbox push an event", description=push.__doc__)
    pushing.set_defaults(run=push)
    pushing.add_argument("key", help="InfoType, Event or MsgType; `events` lists them")
    pushing.add_argument("--change-type", default="", metavar="TYPE", help="ChangeType of the event")
    pushing.add_argument("--suite", default="", metavar="SUITE_ID", help="the suite that gets it (default the first)")
    pushing.add_argument(
        "--corp", default="", metavar="CORPID", help="the corp it is about; without --suite, its internal app gets it"
    )
    pushing.add_argument("--provider", action="store_true", help="the provider gets it")
    pushing.add_argument("--family", default="", choices=FAMILIES, help="of events in two forms")
    pushing.add_argument(
        "--field",
        action="append",
        default=[],
        type=_field,
        metavar="NAME=VALUE",
        help="a field that is not to be made up; JSON where it has fields of its own",
    )
    pushing.add_argument("--json", action="store_true", help="send JSON in place of XML")
    pushing.add_argument("--times", type=int, default=1, metavar="N", help="push so many events")
    pushing.add_argument("--duplicates", type=int, metavar="N", help="send each so many times again")
    pushing.add_argument("--slow", type=float, metavar="SECONDS", help="let the network take so long")
    for mode in MODES:
        pushing.add_argument(f"--{mode.replace('_', '-')}", action="store_true", help="see docs/sandbox.md")
    pushing.add_argument("--url", default=URL, help=f"where the sandbox is (default {URL})")
    listing = commands.add_parser("events", help="list what can be pushed", description=events.__doc__)
    listing.set_defaults(run=events)


def push(options: argparse.Namespace) -> int:
    """Have a running sandbox push an event; show what was sent and answered. Status 1 where it was not taken, and
    where a forged one was."""
    try:
        pushes = _ask(options.url, _arguments(options))
    except (requests.RequestException, ValueError) as error:
        print(f"qyapi_sandbox: {error}", file=sys.stderr)
        return 1
    for each in pushes:
        _show(each)
    good = all(each["status"] == ("refused" if _forged(each["delivery"]) else "delivered") for each in pushes)
    return 0 if good else 1


def events(options: argparse.Namespace) -> int:
    """List what can be pushed: family, InfoType or Event or MsgType, ChangeType, title."""
    try:
        spec = load(options.spec)
    except SpecNotFound as error:
        print(f"qyapi_sandbox: {error}", file=sys.stderr)
        return 1
    several = {(event.family, event.name) for event in spec.events if event.change_type}
    for event in spec.events:
        if event.change_type or (event.family, event.name) not in several:
            print(f"{event.family:15}{'/'.join(filter(None, (event.name, event.change_type))):52}{event.title}")
    return 0


def _arguments(options: argparse.Namespace) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        "key": options.key,
        "times": options.times,
        "wait": PATIENCE,
        "change_type": options.change_type,
        "suite_id": options.suite,
        "corpid": options.corp,
        "provider": options.provider,
        "family": options.family,
        "fields": dict(options.field),
        "form": "json" if options.json else "xml",
        "duplicates": options.duplicates,
        "slow": options.slow,
        **{mode: getattr(options, mode) or None for mode in MODES},
    }
    return {name: value for name, value in arguments.items() if value is not None}


def _ask(url: str, arguments: dict[str, Any]) -> list[dict[str, Any]]:
    with requests.Session() as session:
        session.trust_env = False
        try:
            response = session.post(f"{url.rstrip('/')}/_sandbox/push", json=arguments, timeout=PATIENCE + 10)
            answer = response.json()
        except requests.ConnectionError:
            raise ValueError(f"no sandbox at {url}: start one with python -m qyapi_sandbox, or give --url") from None
        except requests.JSONDecodeError:
            raise ValueError(f"what is at {url} is no sandbox") from None
    if "result" not in answer:
        raise ValueError(answer["error"])
    result: list[dict[str, Any]] = answer["result"]
    return result


def _show(push: dict[str, Any]) -> None:
    where = " ".join(filter(None, (push["kind"], push["url"])))
    print(f"{push['status']}: {where}\n  {json.dumps(push['event'], ensure_ascii=False)}")
    if not push["url"]:
        print("  Set the URL when the sandbox is started, or with its control API.")
    for attempt in push["attempts"]:
        status = "no answer" if attempt["status"] is None else f"HTTP {attempt['status']}"
        duplicate = f"duplicate {attempt['copy']}: " if attempt["copy"] else ""
        reply = attempt["reply"]
        answer = f"reply {json.dumps(reply, ensure_ascii=False)}" if reply else repr(attempt["answer"][:500])
        print(f"  {duplicate}{status} in {attempt['seconds']:.3f} s: {attempt['error'] or answer}")


def _forged(delivery: dict[str, Any]) -> bool:
    return any(delivery[mode] for mode in MODES[1:])


def _field(text: str) -> tuple[str, str]:
    name, separator, value = text.partition("=")
    if not name or not separator:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form NAME=VALUE")
    return name, value
