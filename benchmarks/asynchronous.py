"""Throughput of the asynchronous client at concurrency 200, against bare aiohttp and, for comparison, bare httpx."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable

import aiohttp
import httpx

from benchmarks.server import serving
from qyapi import MemoryStore
from qyapi.aio import Corp
from qyapi_runtime.aio.aiohttp_transport import AiohttpTransport

CONCURRENCY = 200
PATH = "/cgi-bin/agent/get"
QUERY = {"access_token": "token", "agentid": "7"}


def compare_throughput(rounds: int = 15, calls: int = 3000) -> list[float]:
    """Calls per second, ours by bare aiohttp, in turns."""
    with serving() as url:
        return asyncio.run(_compare_throughput(url, rounds, calls))


async def _compare_throughput(url: str, rounds: int, calls: int) -> list[float]:
    store = MemoryStore()
    transport = AiohttpTransport(connections=CONCURRENCY)
    connector = aiohttp.TCPConnector(limit=CONCURRENCY)
    async with (
        Corp(corpid="ww1", corpsecret="x", store=store, base_url=url, transport=transport) as corp,
        aiohttp.ClientSession(connector=connector) as session,
    ):
        store.put(corp.token_key, "token", expires_at=time.time() + 7200)

        async def bare() -> None:
            async with session.get(f"{url}{PATH}", params=QUERY) as answer:
                json.loads(await answer.text())

        async def ours() -> None:
            await corp.agent.get(agentid=7)

        await per_second(bare, calls)
        await per_second(ours, calls)
        return [await per_second(ours, calls) / await per_second(bare, calls) for _ in range(rounds)]


def compare_clients(rounds: int = 5, calls: int = 1000) -> list[float]:
    """Calls per second, bare httpx by bare aiohttp, in turns: why the client is aiohttp."""
    with serving() as url:
        return asyncio.run(_compare_clients(url, rounds, calls))


async def _compare_clients(url: str, rounds: int, calls: int) -> list[float]:
    limits = httpx.Limits(max_connections=CONCURRENCY, max_keepalive_connections=CONCURRENCY)
    async with (
        httpx.AsyncClient(limits=limits, timeout=60, trust_env=False) as client,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=CONCURRENCY)) as session,
    ):

        async def with_httpx() -> None:
            json.loads((await client.get(f"{url}{PATH}", params=QUERY)).text)

        async def with_aiohttp() -> None:
            async with session.get(f"{url}{PATH}", params=QUERY) as answer:
                json.loads(await answer.text())

        return [await per_second(with_httpx, calls) / await per_second(with_aiohttp, calls) for _ in range(rounds)]


async def per_second(call: Callable[[], Awaitable[None]], calls: int) -> float:
    """How many calls a second 200 tasks make between them."""
    left = iter(range(calls))

    async def work() -> None:
        for _ in left:
            await call()

    begin = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(CONCURRENCY):
            group.create_task(work())
    return calls / (time.perf_counter() - begin)
