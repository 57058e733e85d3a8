"""The command: what to look at, and how it is told."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from qyapi_runtime.client import SyncClient
from qyapi_runtime.doctor.examination import examine
from qyapi_runtime.doctor.finding import Finding, Level, problem, warning
from qyapi_runtime.errors import ConfigurationError

__all__ = ["add_parser"]

_PACKAGE = "qyapi"
_FROM_ENVIRONMENT = {
    "Provider": ("QYAPI_PROVIDER_CORPID", "QYAPI_PROVIDER_SECRET"),
    "Suite": ("QYAPI_SUITE_ID", "QYAPI_SUITE_SECRET"),
    "Corp": ("QYAPI_CORPID", "QYAPI_CORPSECRET"),
    "DeviceModel": ("QYAPI_MODEL_ID", "QYAPI_MODEL_SECRET"),
    "Webhook": ("QYAPI_WEBHOOK_KEY",),
}
_LEVELS: tuple[Level, ...] = ("ok", "warning", "problem")


def add_parser(commands: Any) -> None:
    """Add the command `doctor` to those of an argparse parser."""
    text = "find out what is wrong with configuration, store, inbox, clock, network, tickets and tokens"
    doctor = commands.add_parser(
        "doctor", help=text, description=text, epilog="Exit status: 0 no problem, 1 problems, 2 nothing to look at."
    )
    doctor.add_argument(
        "objects",
        nargs="*",
        metavar="module:attribute",
        help="a Provider, Suite, Corp or other api object; by default they are made from the QYAPI_ variables",
    )
    doctor.add_argument(
        "--corp", action="append", default=[], metavar="CORPID", help="try the credentials of this corp"
    )
    doctor.add_argument("--no-calls", action="store_true", help="send no secret and no token; for frequent checks")
    doctor.add_argument("--json", action="store_true", help="print JSON")
    doctor.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    store = os.environ.get("QYAPI_STORE")
    made = not arguments.objects and store and not Path(store).exists()
    clients, findings = _named(arguments.objects) if arguments.objects else _from_environment()
    try:
        if made and Path(str(store)).exists():
            findings.append(
                warning(
                    "store",
                    str(store),
                    "the file did not exist and was made",
                    "If tickets and codes should be there, QYAPI_STORE is wrong, or relative to another folder",
                )
            )
        findings += examine(clients, corpids=arguments.corp, calls=not arguments.no_calls)
    finally:
        for client in clients:
            client.close()
    worst = max((each.level for each in findings), key=_LEVELS.index)
    if arguments.json:
        print(
            json.dumps({"level": worst, "findings": [asdict(each) for each in findings]}, ensure_ascii=False, indent=2)
        )
    else:
        for line in _lines(findings):
            print(line)
    return 1 if worst == "problem" else 0


def _lines(findings: Iterable[Finding]) -> Iterator[str]:
    for each in findings:
        yield f"{each.level:8} {each.check:14} {each.subject}: {each.text}"
        if each.todo:
            yield f"{'':23} → {each.todo}"


def _from_environment() -> tuple[list[SyncClient], list[Finding]]:
    package = import_module(_PACKAGE)
    clients: list[SyncClient] = []
    findings = []
    for name, variables in _FROM_ENVIRONMENT.items():
        if not any(os.environ.get(variable) for variable in variables):
            continue
        lender = [client for client in clients if client.kind == "provider"] if name == "Suite" else []
        try:
            clients.append(getattr(package, name).from_env(*lender))
        except ConfigurationError as error:
            findings.append(problem("configuration", name, str(error), "Set it, see docs/configuration.md"))
    if not clients and not findings:
        names = ", ".join(variables[0] for variables in _FROM_ENVIRONMENT.values())
        raise ConfigurationError(f"nothing to look at: set {names}, or name an object as module:attribute")
    return clients, findings


def _named(names: Iterable[str]) -> tuple[list[SyncClient], list[Finding]]:
    if "" not in sys.path:
        sys.path.insert(0, "")
    return [_object(name) for name in names], []


def _object(name: str) -> SyncClient:
    module, _, attribute = name.partition(":")
    try:
        found = getattr(import_module(module), attribute)
    except (ImportError, AttributeError, ValueError) as error:
        raise ConfigurationError(f"cannot load {name!r} (module:attribute): {error}") from error
    if not isinstance(found, SyncClient):
        raise ConfigurationError(f"{name} is a {type(found).__name__}; a Provider, Suite, Corp or the like is needed")
    return found
