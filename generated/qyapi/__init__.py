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

    from qyapi import (
        agent,
        appchat,
        auth,
        base,
        batch,
        chatdata,
        checkin,
        department,
        dial,
        errors,
        events,
        export,
        externalcontact,
        health,
        hr,
        kf,
        linkedcorp,
        living,
        media,
        meeting,
        menu,
        message,
        msgaudit,
        pstncc,
        school,
        service,
        tag,
        ticket,
        user,
    )
    from qyapi._clients import Context, Corp, Provider, Suite

__all__ = [
    "CallbackConfig",
    "Callbacks",
    "Cents",
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
    "WorkerConfig",
    "agent",
    "appchat",
    "auth",
    "base",
    "batch",
    "chatdata",
    "checkin",
    "decode",
    "department",
    "dial",
    "encode",
    "errors",
    "events",
    "export",
    "externalcontact",
    "health",
    "hr",
    "kf",
    "linkedcorp",
    "living",
    "media",
    "meeting",
    "menu",
    "message",
    "msgaudit",
    "on_drift",
    "operations",
    "pstncc",
    "school",
    "service",
    "tag",
    "ticket",
    "to_dict",
    "user",
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
            "appchat": "qyapi.appchat",
            "auth": "qyapi.auth",
            "base": "qyapi.base",
            "batch": "qyapi.batch",
            "chatdata": "qyapi.chatdata",
            "checkin": "qyapi.checkin",
            "department": "qyapi.department",
            "dial": "qyapi.dial",
            "errors": "qyapi.errors",
            "events": "qyapi.events",
            "export": "qyapi.export",
            "externalcontact": "qyapi.externalcontact",
            "health": "qyapi.health",
            "hr": "qyapi.hr",
            "kf": "qyapi.kf",
            "linkedcorp": "qyapi.linkedcorp",
            "living": "qyapi.living",
            "media": "qyapi.media",
            "meeting": "qyapi.meeting",
            "menu": "qyapi.menu",
            "message": "qyapi.message",
            "msgaudit": "qyapi.msgaudit",
            "pstncc": "qyapi.pstncc",
            "school": "qyapi.school",
            "service": "qyapi.service",
            "tag": "qyapi.tag",
            "ticket": "qyapi.ticket",
            "user": "qyapi.user",
            "Context": "qyapi._clients:Context",
            "Corp": "qyapi._clients:Corp",
            "Provider": "qyapi._clients:Provider",
            "Suite": "qyapi._clients:Suite",
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
