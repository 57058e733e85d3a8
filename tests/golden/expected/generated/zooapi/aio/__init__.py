"""The asynchronous client, with the same surface as zooapi. Generated from spec/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi_runtime.aio.files import Download
    from qyapi_runtime.callback import CallbackConfig, Callbacks
    from qyapi_runtime.codec import decode, encode, to_dict
    from qyapi_runtime.drift import Drift, on_drift
    from qyapi_runtime.files import File
    from qyapi_runtime.inbox import Inbox, MemoryInbox, SQLiteInbox, WorkerConfig
    from qyapi_runtime.scalars import Cents, UnixTime
    from qyapi_runtime.stores import MemoryStore, SQLiteStore, Store
    from qyapi_runtime.struct import Unknown

    from zooapi import errors, events, operations
    from zooapi.aio import base, bell, zoo
    from zooapi.aio._clients import ContactSync, Context, Corp, Provider, Suite, Webhook

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


if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "errors": "zooapi.errors",
            "events": "zooapi.events",
            "base": "zooapi.aio.base",
            "bell": "zooapi.aio.bell",
            "zoo": "zooapi.aio.zoo",
            "ContactSync": "zooapi.aio._clients:ContactSync",
            "Context": "zooapi.aio._clients:Context",
            "Corp": "zooapi.aio._clients:Corp",
            "Provider": "zooapi.aio._clients:Provider",
            "Suite": "zooapi.aio._clients:Suite",
            "Webhook": "zooapi.aio._clients:Webhook",
            "CallbackConfig": "qyapi_runtime.callback:CallbackConfig",
            "Callbacks": "qyapi_runtime.callback:Callbacks",
            "decode": "qyapi_runtime.codec:decode",
            "encode": "qyapi_runtime.codec:encode",
            "to_dict": "qyapi_runtime.codec:to_dict",
            "Drift": "qyapi_runtime.drift:Drift",
            "on_drift": "qyapi_runtime.drift:on_drift",
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
            "Download": "qyapi_runtime.aio.files:Download",
            "operations": "zooapi:operations",
        },
    )
