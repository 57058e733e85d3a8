"""What is particular to the store in Redis: clusters, TLS and users, a Redis that goes and comes back."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
import redis
from redis.cluster import RedisCluster

from qyapi import Corp, FallbackStore, Provider, RedisStore, Store, Suite
from qyapi.errors import ConfigurationError, MissingPermanentCode, StoreUnavailable
from qyapi_runtime.__main__ import main
from qyapi_runtime.inbox import open_inbox
from qyapi_runtime.inbox.redis import RedisInbox
from qyapi_runtime.rate_limits.counts import Window
from qyapi_runtime.rate_limits.redis import RedisCounts
from qyapi_runtime.stores import open_store
from qyapi_runtime.testing import StoreContract
from tests.inbox.test_redis import self_signed
from tests.redis_server import MISSING, RedisServer, free_port, is_installed
from tests.runtime.pushing import CONFIG, push
from tests.stub import Stub
from tests.waiting import until

SUITE_ID = "ww4asffe99"
TOKEN = "qyapi.weixin.qq.com/suite/ww4asffe99/access_token"
CODE = "qyapi.weixin.qq.com/suite/ww4asffe99/corp/wwcorp/permanent_code"


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    if not is_installed():
        pytest.skip(MISSING)
    server = RedisServer(tmp_path_factory.mktemp("cluster"), ("cluster-enabled", "yes"))
    server.own_all_slots()
    yield server
    server.stop()


def store_in_cluster(port: int, prefix: str) -> Store:
    return RedisStore(RedisCluster(host="127.0.0.1", port=port), prefix=prefix)


class TestRedisStoreInCluster(StoreContract):
    @pytest.fixture
    def opener(self, cluster: RedisServer) -> Callable[[], Store]:
        return partial(store_in_cluster, cluster.port, uuid.uuid4().hex)

    def test_a_fence_that_lies_elsewhere_is_refused(self, store: Store) -> None:
        with pytest.raises(StoreUnavailable, match="same key slot"):
            store.put("a", "1", fence=("b/lease", 1))


def test_calls_are_counted_in_a_cluster(cluster: RedisServer) -> None:
    with closing(RedisCounts.at(RedisCluster(host="127.0.0.1", port=cluster.port))) as counts:
        windows = [Window("corp/ww1", 2, 60.0), Window("ip/host", 3, 3600.0)]
        assert [counts.take("host/agent.get", "ww1", windows) > 0 for _ in range(3)] == [False, False, True]
        counts.block("host/menu.get", "ww1", 60.0)
        assert 0 < counts.take("host/menu.get", "ww1", windows) <= 60


def test_entries_expire_in_redis_as_well(redis_url: str) -> None:
    address, _, prefix = redis_url.partition("?prefix=")
    with closing(open_store(redis_url)) as store, redis.Redis.from_url(address) as client:
        store.put("token", "x", expires_at=time.time() + 60)
        store.put("code", "x")
        assert 59_000 < client.pttl(f"{prefix}:entry:{{token}}") <= 60_000
        assert client.pttl(f"{prefix}:entry:{{code}}") == -1
        store.acquire("token/lease", "one", 30)
        store.release("token/lease", "one")
        assert client.pttl(f"{prefix}:lease:{{token}}/lease") > 0


def test_a_lease_that_redis_forgot_goes_on_with_higher_numbers(redis_url: str) -> None:
    address, _, prefix = redis_url.partition("?prefix=")
    with closing(open_store(redis_url)) as store, redis.Redis.from_url(address) as client:
        first = store.acquire("a/lease", "one", 30)
        assert first
        client.delete(f"{prefix}:lease:{{a}}/lease")
        assert store.put("a", "late", fence=("a/lease", first)) is False
        second = store.acquire("a/lease", "two", 30)
        assert second
        assert second > first


def test_tls_and_a_user(start_redis: Callable[..., RedisServer], tmp_path: Path) -> None:
    certificate, key = self_signed(tmp_path)
    port = str(free_port())
    start_redis(
        ("tls-port", port),
        ("tls-cert-file", str(certificate)),
        ("tls-key-file", str(key)),
        ("tls-auth-clients", "no"),
        ("user", "qyapi on >s3cret ~qyapi:* +@all -@dangerous"),
    )
    address = f"127.0.0.1:{port}/0?ssl_ca_certs={certificate}"
    with closing(open_store(f"rediss://qyapi:s3cret@{address}")) as store:
        number = store.acquire("a/lease", "one", 30)
        assert number
        assert store.put("a", "1", fence=("a/lease", number))
        assert list(store.keys("")) == ["a"]
        assert store.delete("a", value="1")
        assert "s3cret" not in repr(store)
    with closing(open_store(f"rediss://qyapi:wr0ng@{address}")) as refused:
        with pytest.raises(StoreUnavailable) as raised:
            refused.get("a")
        assert "wr0ng" not in str(raised.value)


@pytest.mark.parametrize("end", [RedisServer.stop, RedisServer.kill])
def test_nothing_durable_is_lost_when_redis_ends(
    start_redis: Callable[..., RedisServer], end: Callable[[RedisServer], None]
) -> None:
    server = start_redis()
    with closing(open_store(server.url)) as store:
        store.put(CODE, "kept")
        end(server)
        where = f"the store in Redis at 127.0.0.1:{server.port}/0 cannot be used"
        for action in (
            lambda: store.get(CODE),
            lambda: store.put(CODE, "x"),
            lambda: store.delete(CODE),
            lambda: list(store.keys("")),
            lambda: store.acquire("lease", "one", 1),
            lambda: store.release("lease", "one"),
        ):
            with pytest.raises(StoreUnavailable, match=where):
                action()
        server.start()
        until(lambda: is_back(store))
        entry = store.get(CODE)
        assert entry
        assert entry.value == "kept"
        assert store.put(CODE, "new", instead_of="kept")


def is_back(store: Store) -> bool:
    try:
        store.get("")
    except StoreUnavailable:
        return False
    return True


def test_pushes_and_codes_of_a_suite_lie_in_the_same_redis(
    redis_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    provider = Provider(corpid="wwprovider", provider_secret="s", store=redis_url)
    suite = Suite(suite_id=SUITE_ID, suite_secret="s", provider=provider, callback=CONFIG, worker=False)
    content = {"SuiteId": SUITE_ID, "InfoType": "suite_ticket", "TimeStamp": 1403610513, "SuiteTicket": "t1cket"}
    assert push(suite, content, SUITE_ID).body == b"success"
    suite.save_permanent_code("wwcorp", "c0de")
    other = Suite(suite_id=SUITE_ID, suite_secret="s", store=redis_url)
    assert other.suite_ticket() == "t1cket"
    assert list(other.corpids()) == ["wwcorp"]
    assert isinstance(other.inbox, RedisInbox)
    assert other.inbox.counts()["waiting"] == 1
    elsewhere = Suite(suite_id=SUITE_ID, suite_secret="s", store=redis_url, inbox=f"{redis_url}elsewhere")
    assert elsewhere.inbox.counts()["waiting"] == 0
    for each in (elsewhere, other, suite):
        each.close()
    monkeypatch.delenv("QYAPI_INBOX", raising=False)
    monkeypatch.setenv("QYAPI_STORE", redis_url)
    assert main(["inbox", "list"]) == 0
    assert "1 waiting" in capsys.readouterr().out


def test_a_redis_that_forgets_is_reported_once(
    start_redis: Callable[..., RedisServer], caplog: pytest.LogCaptureFixture
) -> None:
    server = start_redis(("appendonly", "no"), ("maxmemory-policy", "allkeys-lru"))
    with closing(open_store(server.url)) as store:
        store.put("one", "x")
        store.put("two", "x")
    assert [record.message.partition(" permanent ")[2] for record in caplog.records] == [
        "codes and tickets when it is restarted: set appendonly yes",
        "codes and tickets: set maxmemory-policy noeviction",
    ]


@pytest.mark.parametrize(
    "url", ["redis://u:s3cret@host:none/0", "redis://u:s3cret@host/0?no_such=1", "redis://u:s3cret@host/0?when_down=x"]
)
def test_urls_that_cannot_be_right(url: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        open_store(url)
    assert "s3cret" not in str(raised.value)


def test_a_client_that_decodes_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="decode_responses"):
        RedisStore(redis.Redis(decode_responses=True))


def test_tokens_from_memory_while_redis_is_down(
    start_redis: Callable[..., RedisServer], caplog: pytest.LogCaptureFixture
) -> None:
    server = start_redis()
    with closing(FallbackStore(RedisStore.from_url(server.url), retry_after=0.05)) as store:
        expires_at = time.time() + 60
        store.put(TOKEN, "t0ken", expires_at=expires_at)
        store.put(CODE, "c0de")
        store.put("gone/access_token", "x", expires_at=expires_at)
        assert store.delete("gone/access_token")
        server.kill()

        for _ in range(2):
            entry = store.get(TOKEN)
            assert entry
            assert (entry.value, entry.expires_at) == ("t0ken", expires_at)
        assert store.get("gone/access_token") is None
        assert store.acquire(f"{TOKEN}/lease", "one", 30) is None  # what is known still serves
        assert store.delete(TOKEN, value="other") is False
        assert store.delete(TOKEN, value="t0ken") is True
        number = store.acquire(f"{TOKEN}/lease", "one", 30)
        assert number
        assert store.acquire(f"{TOKEN}/lease", "two", 30) is None
        assert store.put(TOKEN, "t0ken2", expires_at=expires_at, fence=(f"{TOKEN}/lease", number))
        store.release(f"{TOKEN}/lease", "one")

        for action in (
            lambda: store.get(CODE),
            lambda: store.put(CODE, "x"),
            lambda: store.delete(CODE),
            lambda: store.put("a/suite_ticket", "x"),
            lambda: list(store.keys("")),
        ):
            with pytest.raises(StoreUnavailable):
                action()

        server.start()
        until(lambda: (entry := store.get(TOKEN)) and entry.value == "t0ken")
        code = store.get(CODE)
        assert code
        assert code.value == "c0de"
    assert [record.message.partition(":")[0] for record in caplog.records] == [
        "tokens come from this process's memory",
        "the store is back, tokens come from there again",
    ]


def test_calls_go_on_while_redis_is_down(start_redis: Callable[..., RedisServer], stub: Stub) -> None:
    server = start_redis()
    stub.on("agent/get", {"agentid": 7})
    corp = Corp(corpid="ww1", corpsecret="s", store=f"{server.url}?when_down=memory", base_url=stub.url)
    server.stop()
    assert corp.agent.get(agentid=7).agentid == 7  # an internal app's token needs nothing of the store
    suite = Suite(suite_id=SUITE_ID, suite_secret="s", store=f"{server.url}?when_down=memory", base_url=stub.url)
    with pytest.raises(StoreUnavailable):
        suite.corp("wwcorp").agent.get(agentid=7)
    with pytest.raises(StoreUnavailable):
        suite.save_suite_ticket("ticket")
    server.start()
    until(lambda: is_back(suite.store))
    with pytest.raises(MissingPermanentCode):
        suite.permanent_code("wwcorp")
    assert corp.agent.get(agentid=7).agentid == 7
    corp.close()
    suite.close()


def test_the_inbox_of_a_store_that_falls_back(redis_url: str) -> None:
    store = open_store(f"{redis_url}&when_down=memory")
    inbox = open_inbox(None, store)
    assert isinstance(inbox, RedisInbox)
    store.close()
