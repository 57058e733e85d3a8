"""WeCom's pushes received with FastAPI.

python -m uvicorn examples.fastapi_app:app --port 8000

The app is configured by the environment, see docs/configuration.md. The URLs to enter at WeCom's console:

    /callback/instruction       指令回调URL
    /callback/data/$CORPID$     数据回调URL
    /callback/system            系统事件接收URL
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from qyapi import Callbacks, Context, Provider, Suite, events

log = logging.getLogger("uvicorn.error")
provider = Provider.from_env()
suite = Suite.from_env(provider)


@suite.on(events.CreateAuth)
def installed(event: events.CreateAuth, ctx: Context) -> None:
    log.info("%s has installed the app", ctx.corp.corpid)


@suite.on(events.TextMessage)
def asked(event: events.TextMessage) -> None:
    log.info("%s writes: %s", event.from_user_name, event.content)


@provider.on(events.RegisterCorp)
def registered(event: events.RegisterCorp) -> None:
    log.info("%s has registered", event.auth_corp_id)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Handle what an earlier run has left in the inbox, and end in order."""
    suite.start_worker()
    provider.start_worker()
    yield
    suite.close()
    provider.close()


app = FastAPI(lifespan=lifespan)
app.mount("/callback", Callbacks(suite, provider).asgi_app())
