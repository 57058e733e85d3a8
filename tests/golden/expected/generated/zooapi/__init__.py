"""qyapi: a client for the WeCom (企业微信) server API. Generated from spec/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.callback import CallbackConfig, Callbacks
    from qyapi_runtime.codec import decode, encode, to_dict
    from qyapi_runtime.drift import Drift, on_drift
    from qyapi_runtime.files import Download, File
    from qyapi_runtime.inbox import Inbox, MemoryInbox, SQLiteInbox, WorkerConfig
    from qyapi_runtime.operation import Operation
    from qyapi_runtime.scalars import Cents, UnixTime
    from qyapi_runtime.stores import MemoryStore, SQLiteStore, Store
    from qyapi_runtime.struct import Unknown

    from zooapi import aio, base, bell, errors, events, zoo
    from zooapi._clients import ContactSync, Context, Corp, Provider, Suite, Webhook

__all__ = [
    "CallbackConfig",
    "Callbacks",
    "Cents",
    "ContactSync",
    "Context",
    "Corp",
    "Download",
    "Drift",
    "File",
    "Inbox",
    "MemoryInbox",
    "MemoryStore",
    "Provider",
    "SQLiteInbox",
    "SQLiteStore",
    "Store",
    "Suite",
    "UnixTime",
    "Unknown",
    "Webhook",
    "WorkerConfig",
    "aio",
    "base",
    "bell",
    "decode",
    "encode",
    "errors",
    "events",
    "on_drift",
    "operations",
    "to_dict",
    "zoo",
]


def operations() -> Iterator[Operation]:
    """Every operation the spec describes; importing none of the modules that hold them."""
    from zooapi._operations import OPERATIONS

    yield from OPERATIONS.values()


if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "aio": "zooapi.aio",
            "base": "zooapi.base",
            "bell": "zooapi.bell",
            "errors": "zooapi.errors",
            "events": "zooapi.events",
            "zoo": "zooapi.zoo",
            "ContactSync": "zooapi._clients:ContactSync",
            "Context": "zooapi._clients:Context",
            "Corp": "zooapi._clients:Corp",
            "Provider": "zooapi._clients:Provider",
            "Suite": "zooapi._clients:Suite",
            "Webhook": "zooapi._clients:Webhook",
            "CallbackConfig": "qyapi_runtime.callback:CallbackConfig",
            "Callbacks": "qyapi_runtime.callback:Callbacks",
            "decode": "qyapi_runtime.codec:decode",
            "encode": "qyapi_runtime.codec:encode",
            "to_dict": "qyapi_runtime.codec:to_dict",
            "Drift": "qyapi_runtime.drift:Drift",
            "on_drift": "qyapi_runtime.drift:on_drift",
            "Download": "qyapi_runtime.files:Download",
            "File": "qyapi_runtime.files:File",
            "Inbox": "qyapi_runtime.inbox:Inbox",
            "MemoryInbox": "qyapi_runtime.inbox:MemoryInbox",
            "SQLiteInbox": "qyapi_runtime.inbox:SQLiteInbox",
            "WorkerConfig": "qyapi_runtime.inbox:WorkerConfig",
            "Cents": "qyapi_runtime.scalars:Cents",
            "UnixTime": "qyapi_runtime.scalars:UnixTime",
            "MemoryStore": "qyapi_runtime.stores:MemoryStore",
            "SQLiteStore": "qyapi_runtime.stores:SQLiteStore",
            "Store": "qyapi_runtime.stores:Store",
            "Unknown": "qyapi_runtime.struct:Unknown",
        },
    )
