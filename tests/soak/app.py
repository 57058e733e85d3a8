"""A process of a provider's app: one that receives pushes, or one that handles them. Run to be killed."""

from __future__ import annotations

import json
import os
import random
import socket
import sys
import time

import uvicorn

from qyapi import Context, Provider, Suite, WorkerConfig, events
from tests.runtime.pushing import CONFIG

SUITE_ID = "ww4asffe99"
LEASE = 1.0


def app(role: str, store: str, inbox: str, log: str) -> Suite:
    """The app. Its handlers write what they handle to a file."""
    config = WorkerConfig(lease=LEASE, pause=0.05, threads=3)
    provider = Provider(corpid="wwprovider", provider_secret="s", store=store)
    suite = Suite(
        suite_id=SUITE_ID,
        suite_secret="s",
        provider=provider,
        callback=CONFIG,
        inbox=inbox,
        worker=config if role == "work" else False,
    )
    file = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def note(handler: str, event: events.CreateUser, ctx: Context) -> None:
        line = {"handler": handler, "user": event.user_id, "event_id": ctx.event_id, "attempt": ctx.attempt}
        os.write(file, json.dumps(line).encode() + b"\n")

    @suite.on(events.CreateUser)
    def first(event: events.CreateUser, ctx: Context) -> None:
        time.sleep(random.random() * 0.004)
        note("first", event, ctx)

    @suite.on(events.CreateUser)
    async def second(event: events.CreateUser, ctx: Context) -> None:
        if random.random() < 0.02 and ctx.attempt == 1:
            raise RuntimeError("fails now and then")
        note("second", event, ctx)

    return suite


def main(role: str, descriptor: str, *paths: str) -> None:
    suite = app(role, *paths)
    if role == "work":
        suite.work()
    else:
        listener = socket.socket(fileno=int(descriptor))
        uvicorn.Server(uvicorn.Config(suite.asgi_app(), log_level="error")).run(sockets=[listener])


if __name__ == "__main__":
    main(*sys.argv[1:])
