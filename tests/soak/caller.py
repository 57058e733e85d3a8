"""A process of many threads that call WeCom with one token. Run to be killed while it fetches that."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from qyapi import Provider
from qyapi_runtime.transport import Request, RequestsTransport, Response

THREADS = 32


class MortalTransport(RequestsTransport):
    """Kills the process when it fetches a token and finds a file that says so: `before` it asks, or `after`."""

    def __init__(self, orders: Path) -> None:
        super().__init__(connections=THREADS)
        self._orders = orders

    def send(self, request: Request) -> Response:
        if not request.endpoint.endswith("get_provider_token"):
            return super().send(request)
        self._die("before")
        answer = super().send(request)
        self._die("after")
        return answer

    def _die(self, when: str) -> None:
        for order in self._orders.glob(f"{when}-*"):
            try:
                order.unlink()
            except FileNotFoundError:
                continue
            os.kill(os.getpid(), signal.SIGKILL)


def main(store: str, base_url: str, corpid: str, secret: str, orders: str) -> None:
    provider = Provider(
        corpid=corpid,
        provider_secret=secret,
        store=store,
        base_url=base_url,
        transport=MortalTransport(Path(orders)),
    )
    together = threading.Barrier(THREADS)
    errors: list[str] = []

    def attempt(times: int) -> float:
        together.wait()
        longest = 0.0
        for _ in range(times):
            began = time.monotonic()
            try:
                provider.service.get_account_balance()
            except Exception as error:
                errors.append(str(error))
            longest = max(longest, time.monotonic() - began)
        return longest

    with ThreadPoolExecutor(THREADS) as pool:
        for line in sys.stdin:
            errors.clear()
            longest = max(pool.map(attempt, [int(line)] * THREADS))
            sys.stdout.write(json.dumps({"errors": errors, "longest": longest}) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
