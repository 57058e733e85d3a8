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
        appchat,
        auth,
        base,
        batch,
        card,
        chatdata,
        checkin,
        corp,
        corpgroup,
        department,
        dial,
        errors,
        events,
        exmail,
        export,
        externalcontact,
        hardware,
        health,
        hr,
        idconvert,
        kf,
        license,
        linkedcorp,
        living,
        media,
        meeting,
        menu,
        message,
        miniprogram,
        msgaudit,
        pstncc,
        report,
        school,
        security,
        service,
        sync,
        tag,
        ticket,
        user,
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
    "appchat",
    "auth",
    "base",
    "batch",
    "card",
    "chatdata",
    "checkin",
    "corp",
    "corpgroup",
    "decode",
    "department",
    "dial",
    "encode",
    "errors",
    "events",
    "exmail",
    "export",
    "externalcontact",
    "hardware",
    "health",
    "hr",
    "idconvert",
    "kf",
    "license",
    "linkedcorp",
    "living",
    "media",
    "meeting",
    "menu",
    "message",
    "miniprogram",
    "msgaudit",
    "on_drift",
    "operations",
    "pstncc",
    "report",
    "school",
    "security",
    "service",
    "sync",
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
            "card": "qyapi.card",
            "chatdata": "qyapi.chatdata",
            "checkin": "qyapi.checkin",
            "corp": "qyapi.corp",
            "corpgroup": "qyapi.corpgroup",
            "department": "qyapi.department",
            "dial": "qyapi.dial",
            "errors": "qyapi.errors",
            "events": "qyapi.events",
            "exmail": "qyapi.exmail",
            "export": "qyapi.export",
            "externalcontact": "qyapi.externalcontact",
            "hardware": "qyapi.hardware",
            "health": "qyapi.health",
            "hr": "qyapi.hr",
            "idconvert": "qyapi.idconvert",
            "kf": "qyapi.kf",
            "license": "qyapi.license",
            "linkedcorp": "qyapi.linkedcorp",
            "living": "qyapi.living",
            "media": "qyapi.media",
            "meeting": "qyapi.meeting",
            "menu": "qyapi.menu",
            "message": "qyapi.message",
            "miniprogram": "qyapi.miniprogram",
            "msgaudit": "qyapi.msgaudit",
            "pstncc": "qyapi.pstncc",
            "report": "qyapi.report",
            "school": "qyapi.school",
            "security": "qyapi.security",
            "service": "qyapi.service",
            "sync": "qyapi.sync",
            "tag": "qyapi.tag",
            "ticket": "qyapi.ticket",
            "user": "qyapi.user",
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
