"""qyapi: a client for the WeCom (企业微信) server API. Generated from spec/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.callback import CallbackConfig
    from qyapi_runtime.codec import decode, encode, to_dict
    from qyapi_runtime.drift import Drift, on_drift
    from qyapi_runtime.files import Download, File
    from qyapi_runtime.operation import Operation
    from qyapi_runtime.scalars import Cents, UnixTime
    from qyapi_runtime.stores import MemoryStore, SQLiteStore, Store
    from qyapi_runtime.struct import Unknown

    from qyapi import (
        agent,
        auth,
        base,
        checkin,
        department,
        dial,
        docdata,
        errors,
        events,
        externalcontact,
        health,
        hr,
        living,
        media,
        meeting,
        message,
        oa,
        pstncc,
        service,
        ticket,
        user,
        wedoc,
        wedrive,
    )
    from qyapi._clients import Corp, Provider, Suite

__all__ = [
    "CallbackConfig",
    "Cents",
    "Corp",
    "Download",
    "Drift",
    "File",
    "MemoryStore",
    "Provider",
    "SQLiteStore",
    "Store",
    "Suite",
    "UnixTime",
    "Unknown",
    "agent",
    "auth",
    "base",
    "checkin",
    "decode",
    "department",
    "dial",
    "docdata",
    "encode",
    "errors",
    "events",
    "externalcontact",
    "health",
    "hr",
    "living",
    "media",
    "meeting",
    "message",
    "oa",
    "on_drift",
    "operations",
    "pstncc",
    "service",
    "ticket",
    "to_dict",
    "user",
    "wedoc",
    "wedrive",
]


def operations() -> Iterator[Operation]:
    """Every operation the spec describes; importing none of the modules that hold them."""
    from qyapi._operations import OPERATIONS

    yield from OPERATIONS.values()


if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "agent": "qyapi.agent",
            "auth": "qyapi.auth",
            "base": "qyapi.base",
            "checkin": "qyapi.checkin",
            "department": "qyapi.department",
            "dial": "qyapi.dial",
            "docdata": "qyapi.docdata",
            "errors": "qyapi.errors",
            "events": "qyapi.events",
            "externalcontact": "qyapi.externalcontact",
            "health": "qyapi.health",
            "hr": "qyapi.hr",
            "living": "qyapi.living",
            "media": "qyapi.media",
            "meeting": "qyapi.meeting",
            "message": "qyapi.message",
            "oa": "qyapi.oa",
            "pstncc": "qyapi.pstncc",
            "service": "qyapi.service",
            "ticket": "qyapi.ticket",
            "user": "qyapi.user",
            "wedoc": "qyapi.wedoc",
            "wedrive": "qyapi.wedrive",
            "Corp": "qyapi._clients:Corp",
            "Provider": "qyapi._clients:Provider",
            "Suite": "qyapi._clients:Suite",
            "CallbackConfig": "qyapi_runtime.callback:CallbackConfig",
            "decode": "qyapi_runtime.codec:decode",
            "encode": "qyapi_runtime.codec:encode",
            "to_dict": "qyapi_runtime.codec:to_dict",
            "Drift": "qyapi_runtime.drift:Drift",
            "on_drift": "qyapi_runtime.drift:on_drift",
            "Download": "qyapi_runtime.files:Download",
            "File": "qyapi_runtime.files:File",
            "Cents": "qyapi_runtime.scalars:Cents",
            "UnixTime": "qyapi_runtime.scalars:UnixTime",
            "MemoryStore": "qyapi_runtime.stores:MemoryStore",
            "SQLiteStore": "qyapi_runtime.stores:SQLiteStore",
            "Store": "qyapi_runtime.stores:Store",
            "Unknown": "qyapi_runtime.struct:Unknown",
        },
    )
