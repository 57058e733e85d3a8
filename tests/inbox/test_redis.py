"""What is particular to the inbox in Redis: several machines, dead workers, a Redis that goes and comes back."""

from __future__ import annotations

import datetime
import subprocess
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from ipaddress import IPv4Address
from pathlib import Path

import pytest
import redis
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from redis.cluster import RedisCluster

from qyapi import Suite, events
from qyapi.errors import ConfigurationError, StoreUnavailable
from qyapi_runtime.__main__ import main
from qyapi_runtime.callback import Answer
from qyapi_runtime.inbox import Inbox, Item, Push, WorkerConfig, open_inbox
from qyapi_runtime.inbox import redis as inbox_in_redis
from qyapi_runtime.inbox.redis import RedisInbox
from qyapi_runtime.inbox.worker import Worker
from tests.inbox.handling import APP
from tests.redis_server import RedisServer, free_port
from tests.runtime.pushing import CONFIG, push
from tests.waiting import until


def a_push(id: str, lane: str = "wwcorp", app: str = APP) -> Push:
    return Push(id=id, app=app, lane=lane, kind="k", content=b"<xml/>", received_at=time.time())


@pytest.fixture
def inbox(redis_url: str) -> Iterator[Inbox]:
    made = open_inbox(redis_url)
    yield made
    made.close()


def test_what_a_killed_worker_held_is_handled_by_another(inbox: Inbox, redis_url: str) -> None:
    for id in ("first", "second"):
        inbox.put(a_push(id))
    command = [sys.executable, "-m", "tests.inbox.handling", redis_url]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "first\n"
        inbox.put(a_push("elsewhere", lane="wwother"))
        seen: list[tuple[str, int]] = []
        worker = Worker(inbox, APP, lambda item: seen.append((item.push.id, item.attempt)), WorkerConfig(threads=2))
        worker.start()
        try:
            until(lambda: seen)
            time.sleep(1.2)  # longer than the lease: a worker that lives keeps its claim
            assert seen == [("elsewhere", 1)]
            process.kill()
            until(lambda: len(seen) == 3)
        finally:
            process.kill()
            worker.stop()
    assert seen == [("elsewhere", 1), ("first", 2), ("second", 1)]
    assert inbox.counts() == {"waiting": 0, "running": 0, "done": 3, "dead": 0}


def test_workers_of_several_machines_share_the_work(redis_url: str) -> None:
    lanes = {f"ww{number}": [f"{number}-{place}" for place in range(10)] for number in range(20)}
    machines = [open_inbox(redis_url) for _ in range(3)]
    for place in range(10):
        for lane, ids in lanes.items():
            machines[0].put(a_push(ids[place], lane=lane))
    seen: dict[str, list[str]] = defaultdict(list)
    now: set[str] = set()
    overlaps: list[str] = []
    lock = threading.Lock()

    def handle(item: Item) -> None:
        lane = item.push.lane
        with lock:
            if lane in now:
                overlaps.append(lane)
            now.add(lane)
            seen[lane].append(item.push.id)
        time.sleep(0.001)
        with lock:
            now.discard(lane)

    workers = [Worker(inbox, APP, handle, WorkerConfig(threads=4)) for inbox in machines]
    for worker in workers:
        worker.start()
    until(lambda: machines[0].counts()["done"] == 200)
    for worker in workers:
        worker.stop()
    assert seen == lanes
    assert overlaps == []
    for inbox in machines:
        inbox.close()


def test_a_lane_that_pauses_keeps_no_other_waiting(inbox: Inbox) -> None:
    for id, lane in (("bad", "wwbad"), ("behind", "wwbad"), ("good", "wwgood"), ("better", "wwgood")):
        inbox.put(a_push(id, lane=lane))
    seen: list[str] = []

    def handle(item: Item) -> None:
        if item.push.id == "bad" and item.attempt < 3:
            raise RuntimeError("not yet")
        seen.append(item.push.id)

    worker = Worker(inbox, APP, handle, WorkerConfig(threads=1, pause=0.3))
    worker.start()
    until(lambda: len(seen) == 4)
    worker.stop()
    assert seen == ["good", "better", "bad", "behind"]


def test_who_lost_a_claim_has_no_say(inbox: Inbox, redis_url: str) -> None:
    inbox.put(a_push("one"))
    former = inbox.claim(APP, "slow", 0.0)
    assert former is not None
    other = open_inbox(redis_url)
    holder = other.claim(APP, "quick", 30.0)
    assert holder is not None
    assert (holder.push.id, holder.attempt) == ("one", 2)
    assert not inbox.renew(former, 30.0)
    assert not inbox.remember(former, "handler")
    assert not inbox.retry(former, 0.0, "late")
    assert not inbox.bury(former, "late")
    assert not inbox.finish(former)
    found = other.get("one")
    assert found is not None
    assert (found.state, found.worker, dict(found.handled), found.error) == ("running", "quick", {}, "")
    assert other.finish(holder)
    other.close()


class Pushing:
    """A suite with its inbox in Redis, and WeCom pushing to it."""

    def __init__(self, url: str) -> None:
        config = WorkerConfig(threads=2, lease=1.0)
        self.suite = Suite(suite_id="ww4asffe99", suite_secret="s", callback=CONFIG, inbox=url, worker=config)
        self.seen: list[str] = []
        self.suite.on(events.ChangeAuth)(lambda event: self.seen.append(str(event.auth_corp_id)))

    def push(self, corpid: str) -> Answer:
        content = {"SuiteId": "ww4asffe99", "InfoType": "change_auth", "TimeStamp": 1403610513, "AuthCorpId": corpid}
        return push(self.suite, content, "ww4asffe99")


@pytest.mark.parametrize("end", [RedisServer.stop, RedisServer.kill])
def test_nothing_is_lost_when_redis_ends(
    start_redis: Callable[..., RedisServer], end: Callable[[RedisServer], None], caplog: pytest.LogCaptureFixture
) -> None:
    server = start_redis()
    pushing = Pushing(server.url)
    assert pushing.push("ww1").body == b"success"
    until(lambda: pushing.seen == ["ww1"])
    pushing.suite.inbox.put(a_push("waits"))
    end(server)
    refused = pushing.push("ww2")
    assert (refused.status, refused.body) == (500, b"internal error")
    assert "StoreUnavailable" in caplog.text
    with pytest.raises(StoreUnavailable, match=f"Redis at 127.0.0.1:{server.port}/0"):
        pushing.suite.inbox.counts()

    until(lambda: "its workers try again" in caplog.text)
    server.start()
    until(lambda: pushing.suite.inbox.counts() == {"waiting": 1, "running": 0, "done": 1, "dead": 0})
    assert pushing.push("ww1").body == b"success"
    assert pushing.push("ww2").body == b"success"
    until(lambda: pushing.seen == ["ww1", "ww2"] and "can be used again" in caplog.text)
    pushing.suite.close()
    told = [record for record in caplog.records if record.name == "qyapi.inbox"]
    assert [record.getMessage().partition(":")[0] for record in told] == [
        "the inbox cannot be used, its workers try again every second",
        "the inbox can be used again",
    ]
    assert not any(record.exc_info for record in told)


def test_a_cluster(start_redis: Callable[..., RedisServer]) -> None:
    server = start_redis(("cluster-enabled", "yes"))
    server.own_all_slots()
    inbox = RedisInbox(RedisCluster(host="127.0.0.1", port=server.port))
    for id, lane in (("one", "wwa"), ("two", "wwa"), ("three", "wwb")):
        assert inbox.put(a_push(id, lane=lane))
    assert not inbox.put(a_push("one"))
    assert [item.push.id for item in inbox.list()] == ["one", "two", "three"]
    while item := inbox.claim(APP, "worker", 30.0):
        assert inbox.remember(item, "handler", "note")
        assert inbox.bury(item, "no") if item.push.id == "three" else inbox.finish(item)
    assert inbox.counts() == {"waiting": 0, "running": 0, "done": 2, "dead": 1}
    assert inbox.requeue("three")
    assert inbox.purge(time.time() + 60) == 2
    assert inbox.counts() == {"waiting": 1, "running": 0, "done": 0, "dead": 0}
    inbox.close()


def test_tls_and_a_user(start_redis: Callable[..., RedisServer], tmp_path: Path) -> None:
    certificate, key = self_signed(tmp_path)
    port = str(free_port())
    server = start_redis(
        ("tls-port", port),
        ("tls-cert-file", str(certificate)),
        ("tls-key-file", str(key)),
        ("tls-auth-clients", "no"),
        ("user", "qyapi on >s3cret ~{qyapi:inbox}* +@all -@dangerous"),
    )
    address = f"127.0.0.1:{port}/0?ssl_ca_certs={certificate}"
    inbox = open_inbox(f"rediss://qyapi:s3cret@{address}")
    assert inbox.put(a_push("one"))
    item = inbox.claim(APP, "worker", 30.0)
    assert item is not None
    assert inbox.finish(item)
    assert inbox.counts()["done"] == 1
    assert "s3cret" not in repr(inbox)
    inbox.close()

    refused = open_inbox(f"rediss://qyapi:wr0ng@{address}")
    with pytest.raises(StoreUnavailable) as raised:
        refused.counts()
    assert "wr0ng" not in str(raised.value)
    unknown = open_inbox(f"rediss://qyapi:s3cret@127.0.0.1:{port}/0")
    with pytest.raises(StoreUnavailable, match="(?i)certificate"):
        unknown.counts()
    server.stop()


def self_signed(folder: Path) -> tuple[Path, Path]:
    """Files with a certificate for 127.0.0.1 and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    certificate_file, key_file = folder / "certificate.pem", folder / "key.pem"
    certificate_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate_file, key_file


@pytest.mark.parametrize(
    "url", ["redis://u:s3cret@host:none/0", "redis://u:s3cret@host/0?no_such_option=1", "mongodb://u:s3cret@host/0"]
)
def test_urls_that_cannot_be_right(url: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        open_inbox(url)
    assert "s3cret" not in str(raised.value)


def test_a_client_that_decodes_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="decode_responses"):
        RedisInbox(redis.Redis(decode_responses=True))


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("qyapi_runtime.inbox.redis", "qyapi_runtime.redisserver"):
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'qyapi\[redis\]'"):
        open_inbox("redis://127.0.0.1:6379/0")


def test_a_redis_that_forgets_is_reported_once(
    start_redis: Callable[..., RedisServer], caplog: pytest.LogCaptureFixture
) -> None:
    server = start_redis(("appendonly", "no"), ("maxmemory-policy", "allkeys-lru"))
    inbox = open_inbox(server.url)
    inbox.put(a_push("one"))
    inbox.put(a_push("two"))
    assert [record.message.partition(": ")[2] for record in caplog.records] == [
        "set appendonly yes",
        "set maxmemory-policy noeviction",
    ]
    inbox.close()


def test_workers_that_are_gone_are_forgotten(inbox: Inbox, redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for id, lane in (("one", "wwa"), ("two", "wwb")):
        inbox.put(a_push(id, lane=lane))
    held, done = (inbox.claim(APP, worker, 30.0) for worker in ("works", "gone"))
    assert held is not None
    assert done is not None
    assert inbox.finish(done)

    def workers() -> list[bytes]:
        address, _, prefix = redis_url.partition("?prefix=")
        with redis.Redis.from_url(address) as client:
            return [each["name"] for each in client.xinfo_consumers(f"{{{prefix}}}:ready:{APP}", "workers")]

    inbox.purge(0.0)
    assert sorted(workers()) == [b"gone", b"works"]
    monkeypatch.setattr(inbox_in_redis, "_FORGET_WORKERS_AFTER", 0.0)
    inbox.purge(0.0)
    assert workers() == [b"works"]
    assert inbox.finish(held)


def test_the_command(inbox: Inbox, redis_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    inbox.put(a_push("ab12"))
    item = inbox.claim(APP, "worker", 30.0)
    assert item is not None
    inbox.bury(item, "no such corp")

    def run(*arguments: str) -> str:
        assert main(["inbox", arguments[0], "--inbox", redis_url, *arguments[1:]]) == 0
        return capsys.readouterr().out

    assert "no such corp" in run("list")
    assert "state:    dead" in run("show", "ab")
    assert run("retry", "--all-dead") == "1 will be handled again\n"
    item = inbox.claim(APP, "worker", 30.0)
    assert item is not None
    inbox.finish(item)
    assert run("purge", "--older-than", "-1") == "1 forgotten\n"


def test_the_command_without_redis(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inbox", "list", "--inbox", f"redis://127.0.0.1:{free_port()}/0"]) == 2
    assert "cannot be used" in capsys.readouterr().err
