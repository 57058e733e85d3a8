"""The asynchronous client, with the same surface as zooapi. Generated from spec/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi_runtime.activity import (
        Activity,
        CallHeld,
        DriftFound,
        HandlingStarted,
        PushDead,
        PushFailed,
        PushHandled,
        PushReceived,
        RefreshFailed,
        RefreshFinished,
        RefreshStarted,
        RequestFailed,
        RequestSent,
        ResponseReceived,
        RetryScheduled,
        TokenRejected,
        on_activity,
    )
    from qyapi_runtime.aio.batch import for_each_corp
    from qyapi_runtime.aio.files import Download
    from qyapi_runtime.batch import CorpResults
    from qyapi_runtime.callback import CallbackConfig, Callbacks
    from qyapi_runtime.codec import decode, encode, to_dict
    from qyapi_runtime.drift import Drift, on_drift
    from qyapi_runtime.driftlog import drift_log
    from qyapi_runtime.files import File
    from qyapi_runtime.gone import on_corp_gone
    from qyapi_runtime.inbox import Inbox, MemoryInbox, SQLiteInbox, WorkerConfig
    from qyapi_runtime.rate_limits import RateLimits
    from qyapi_runtime.scalars import Cents, UnixTime
    from qyapi_runtime.stores import EncryptedStore, FallbackStore, MemoryStore, RedisStore, SQLiteStore, Store
    from qyapi_runtime.struct import Unknown
    from qyapi_runtime.token_source import IssuedToken, TokenRequest, TokenSource

    from zooapi import errors, events, operations
    from zooapi._clients import Bot, BotConnection
    from zooapi.aio import base, bell, zoo
    from zooapi.aio._clients import ContactSync, Context, Corp, Provider, Suite, Webhook

__all__ = [
    "Activity",
    "Bot",
    "BotConnection",
    "CallHeld",
    "CallbackConfig",
    "Callbacks",
    "Cents",
    "ContactSync",
    "Context",
    "Corp",
    "CorpResults",
    "Download",
    "Drift",
    "DriftFound",
    "EncryptedStore",
    "FallbackStore",
    "File",
    "HandlingStarted",
    "Inbox",
    "IssuedToken",
    "MemoryInbox",
    "MemoryStore",
    "Provider",
    "PushDead",
    "PushFailed",
    "PushHandled",
    "PushReceived",
    "RateLimits",
    "RedisStore",
    "RefreshFailed",
    "RefreshFinished",
    "RefreshStarted",
    "RequestFailed",
    "RequestSent",
    "ResponseReceived",
    "RetryScheduled",
    "SQLiteInbox",
    "SQLiteStore",
    "Store",
    "Suite",
    "TokenRejected",
    "TokenRequest",
    "TokenSource",
    "UnixTime",
    "Unknown",
    "Webhook",
    "WorkerConfig",
    "base",
    "bell",
    "decode",
    "drift_log",
    "encode",
    "errors",
    "events",
    "for_each_corp",
    "on_activity",
    "on_corp_gone",
    "on_drift",
    "operations",
    "to_dict",
    "zoo",
]


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
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
            "Activity": "qyapi_runtime.activity:Activity",
            "CallHeld": "qyapi_runtime.activity:CallHeld",
            "DriftFound": "qyapi_runtime.activity:DriftFound",
            "HandlingStarted": "qyapi_runtime.activity:HandlingStarted",
            "PushDead": "qyapi_runtime.activity:PushDead",
            "PushFailed": "qyapi_runtime.activity:PushFailed",
            "PushHandled": "qyapi_runtime.activity:PushHandled",
            "PushReceived": "qyapi_runtime.activity:PushReceived",
            "RefreshFailed": "qyapi_runtime.activity:RefreshFailed",
            "RefreshFinished": "qyapi_runtime.activity:RefreshFinished",
            "RefreshStarted": "qyapi_runtime.activity:RefreshStarted",
            "RequestFailed": "qyapi_runtime.activity:RequestFailed",
            "RequestSent": "qyapi_runtime.activity:RequestSent",
            "ResponseReceived": "qyapi_runtime.activity:ResponseReceived",
            "RetryScheduled": "qyapi_runtime.activity:RetryScheduled",
            "TokenRejected": "qyapi_runtime.activity:TokenRejected",
            "on_activity": "qyapi_runtime.activity:on_activity",
            "CorpResults": "qyapi_runtime.batch:CorpResults",
            "CallbackConfig": "qyapi_runtime.callback:CallbackConfig",
            "Callbacks": "qyapi_runtime.callback:Callbacks",
            "decode": "qyapi_runtime.codec:decode",
            "encode": "qyapi_runtime.codec:encode",
            "to_dict": "qyapi_runtime.codec:to_dict",
            "Drift": "qyapi_runtime.drift:Drift",
            "on_drift": "qyapi_runtime.drift:on_drift",
            "drift_log": "qyapi_runtime.driftlog:drift_log",
            "File": "qyapi_runtime.files:File",
            "on_corp_gone": "qyapi_runtime.gone:on_corp_gone",
            "Inbox": "qyapi_runtime.inbox:Inbox",
            "MemoryInbox": "qyapi_runtime.inbox:MemoryInbox",
            "SQLiteInbox": "qyapi_runtime.inbox:SQLiteInbox",
            "WorkerConfig": "qyapi_runtime.inbox:WorkerConfig",
            "RateLimits": "qyapi_runtime.rate_limits:RateLimits",
            "Cents": "qyapi_runtime.scalars:Cents",
            "UnixTime": "qyapi_runtime.scalars:UnixTime",
            "EncryptedStore": "qyapi_runtime.stores:EncryptedStore",
            "FallbackStore": "qyapi_runtime.stores:FallbackStore",
            "MemoryStore": "qyapi_runtime.stores:MemoryStore",
            "RedisStore": "qyapi_runtime.stores:RedisStore",
            "SQLiteStore": "qyapi_runtime.stores:SQLiteStore",
            "Store": "qyapi_runtime.stores:Store",
            "Unknown": "qyapi_runtime.struct:Unknown",
            "IssuedToken": "qyapi_runtime.token_source:IssuedToken",
            "TokenRequest": "qyapi_runtime.token_source:TokenRequest",
            "TokenSource": "qyapi_runtime.token_source:TokenSource",
            "Bot": "zooapi._clients:Bot",
            "BotConnection": "zooapi._clients:BotConnection",
            "for_each_corp": "qyapi_runtime.aio.batch:for_each_corp",
            "Download": "qyapi_runtime.aio.files:Download",
            "operations": "zooapi:operations",
        },
    )
