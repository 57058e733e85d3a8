"""python -m benchmarks: import, calls, decoding, throughput, callbacks as ratios; generation, receiving in figures."""

from __future__ import annotations

import compileall
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec

import requests

import qyapi
import qyapi_runtime
from benchmarks.asynchronous import compare_clients, compare_throughput
from benchmarks.callbacks import compare_callbacks
from benchmarks.generation import measure_generation
from benchmarks.receiving import measure_receiving, p99_of
from benchmarks.server import serving
from benchmarks.users import users_of_size
from qyapi import Corp, MemoryStore, decode
from qyapi.types.user import User

IMPORT_REQUESTS = "import requests"
IMPORT_LARK = "import lark_oapi"
FIRST_CALL = """
import json
import qyapi
from qyapi_runtime.transport import RequestsTransport  # what a call that is not canned loads
class Body:
    status = 200
    headers = {"content-type": "application/json"}
    def read(self):
        return b'{"errcode": 0, "agentid": 7}'
class Canned:
    def send(self, request):
        return Body()
store = qyapi.MemoryStore()
corp = qyapi.Corp(corpid="ww1", corpsecret="x", store=store, transport=Canned())
store.put(corp.token_key, "token", expires_at=9e9)
corp.agent.get(agentid=7)
"""


def main() -> None:
    """Measure and print everything with its target."""
    for package in (qyapi, qyapi_runtime):
        # As pip does it with what it installs; requests is compiled as well.
        compileall.compile_dir(package.__path__[0], quiet=2)
    cold, unchanged, changed = measure_generation()
    rows = [
        ("import qyapi + first call : import requests", compare_imports(FIRST_CALL, IMPORT_REQUESTS), 1.5),
        ("one call : requests.Session + json.loads", compare_calls(), 1.10),
        ("decode 1 MB of users : json.loads", compare_decoding(), 1.7),
        ("200 tasks, calls/s : bare aiohttp (at least)", compare_throughput(), 0.9),
        ("200 tasks, bare httpx : bare aiohttp", compare_clients(), 1.0),
    ]
    rows += [
        ("generate the whole API, cold (s)", cold, 25),
        ("generate, nothing changed (s)", unchanged, 1),
        ("generate, one file changed (s)", changed, 3),
    ]
    rows += [(f"callback : wechatpy, {what}", ratios, 1 / 3) for what, ratios in compare_callbacks().items()]
    rates, bursts = measure_receiving()
    rows.append(("pushes received and kept, per s (at least)", rates, 1000))
    rows += [(f"300 pushes at once, {what}: p99 (ms)", list(map(p99_of, found)), 100) for what, found in bursts.items()]
    if find_spec("lark_oapi"):
        rows.append(("import qyapi + first call : import lark_oapi", compare_imports(FIRST_CALL, IMPORT_LARK), 0.1))
    print(f"{'what':48}{'median':>8}{'min':>8}{'max':>8}{'target':>8}")
    for what, ratios, target in rows:
        median = statistics.median(ratios)
        print(f"{what:48}{median:8.2f}{min(ratios):8.2f}{max(ratios):8.2f}{target:8.2f}")


def compare_imports(ours: str, theirs: str, rounds: int = 9) -> list[float]:
    """Seconds in a fresh interpreter, ours by theirs, pair by pair."""
    return [in_fresh_interpreter(ours) / in_fresh_interpreter(theirs) for _ in range(rounds)]


def in_fresh_interpreter(program: str) -> float:
    timed = f"import time; begin = time.perf_counter()\n{program}\nprint(time.perf_counter() - begin)"
    return float(subprocess.run([sys.executable, "-c", timed], capture_output=True, check=True, text=True).stdout)


def compare_calls(rounds: int = 15, calls: int = 150) -> list[float]:
    """One endpoint call on loopback against a bare session and json, in turns."""
    with serving() as url:
        store = MemoryStore()
        corp = Corp(corpid="ww1", corpsecret="x", store=store, base_url=url)
        store.put(corp.token_key, "token", expires_at=time.time() + 7200)
        session = requests.Session()

        def bare() -> None:
            answer = session.get(f"{url}/cgi-bin/agent/get", params={"access_token": "token", "agentid": "7"})
            json.loads(answer.text)

        def ours() -> None:
            corp.agent.get(agentid=7)

        bare()
        ours()
        ratios = [repeat(ours, calls) / repeat(bare, calls) for _ in range(rounds)]
        corp.close()
        session.close()
        return ratios


def compare_decoding(rounds: int = 15) -> list[float]:
    """1 MB of users into dataclasses against json.loads alone."""
    data = users_of_size(1 << 20)
    lines = [json.dumps(user, ensure_ascii=False).encode() for user in data]

    def ours() -> None:
        for line in lines:
            decode(User, line)

    def bare() -> None:
        for line in lines:
            json.loads(line)

    ours()
    bare()
    return [repeat(ours, 3) / repeat(bare, 3) for _ in range(rounds)]


def repeat(function: Callable[[], None], times: int) -> float:
    """Seconds that a function takes, run several times."""
    begin = time.perf_counter()
    for _ in range(times):
        function()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
