"""python -m qyapi_runtime store: list, export, import, migrate."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import redis

from qyapi import SQLiteStore, Suite
from qyapi_runtime.__main__ import main
from qyapi_runtime.stores import Store, open_store
from tests.redis_server import RedisServer, free_port

HOST = "qyapi.weixin.qq.com"
TICKET = f"{HOST}/suite/wwsuite/suite_ticket"
CODE = f"{HOST}/suite/wwsuite/corp/wwcorp/permanent_code"
TOKEN = f"{HOST}/suite/wwsuite/corp/wwcorp/access_token"


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QYAPI_STORE", "QYAPI_STORE_KEYS", "QYAPI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def store(path: Path) -> Iterator[SQLiteStore]:
    with closing(SQLiteStore(path)) as store:
        store.put(TICKET, "T1CKET")
        store.put(CODE, "C0DE", saved_at=1000.0)
        store.put(TOKEN, "T0KEN", expires_at=time.time() + 7000)
        yield store


def content(store: Store) -> dict[str, str]:
    return {key: entry.value for key in store.keys("") if (entry := store.get(key))}


def test_list_masks_values(store: SQLiteStore, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["store", "list", "--store", str(path)]) == 0
    printed = capsys.readouterr().out
    rows = [line.split() for line in printed.splitlines()]
    assert rows[0] == ["KEY", "VALUE", "AGE", "EXPIRES", "IN"]
    assert [row[:2] for row in rows[1:-1]] == [[TOKEN, "***"], [CODE, "***"], [TICKET, "***"]]
    assert "117 min" in rows[1][-2:] or rows[1][-2:] == ["117", "min"]
    assert rows[-1] == ["3", "entries"]
    assert not any(secret in printed for secret in ("T1CKET", "C0DE", "T0KEN"))
    assert main(["store", "list", "--store", str(path), "--prefix", f"{HOST}/suite/wwsuite/corp"]) == 0
    assert capsys.readouterr().out.endswith("2 entries\n")


def test_what_is_exported_is_imported_elsewhere(
    store: SQLiteStore, path: Path, redis_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = path.with_name("export.jsonl")
    file.touch(0o666)
    assert main(["store", "export", "--store", str(path), "-o", str(file)]) == 0
    assert file.stat().st_mode & 0o077 == 0
    assert "in the clear" in capsys.readouterr().err
    assert main(["store", "import", str(file), "--store", redis_url]) == 0
    assert capsys.readouterr().out == "2 kept, 0 passed over: the store has newer, 0 expired\n"
    with closing(open_store(redis_url)) as other:
        assert content(other) == {TICKET: "T1CKET", CODE: "C0DE"}
        code = other.get(CODE)
        assert code
        assert (code.saved_at, code.expires_at) == (1000.0, None)
        assert Suite(suite_id="wwsuite", suite_secret="s", store=other).permanent_code("wwcorp") == "C0DE"


def test_tokens_on_demand(
    store: SQLiteStore, path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["store", "export", "--store", str(path), "--tokens"]) == 0
    lines = capsys.readouterr().out
    assert {json.loads(line)["key"] for line in lines.splitlines()} == {TICKET, CODE, TOKEN}
    expired = json.dumps({"key": "old", "value": "x", "saved_at": 1, "expires_at": 2})
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{lines}\n{expired}\n"))
    target = path.with_name("other.db")
    assert main(["store", "import", "-", "--store", str(target)]) == 0
    assert capsys.readouterr().out == "3 kept, 0 passed over: the store has newer, 1 expired\n"
    with closing(SQLiteStore(target)) as other:
        assert content(other) == content(store)
        assert other.get(TOKEN) == store.get(TOKEN)


def test_an_import_overwrites_what_is_newer_only_if_forced(
    store: SQLiteStore, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = path.with_name("export.jsonl")
    lines = [{"key": TICKET, "value": "old", "saved_at": 1000.0}, {"key": CODE, "value": "newer", "saved_at": 1001.0}]
    lines.append({"key": f"{CODE}2", "value": "of unknown age"})
    file.write_text("\n".join(map(json.dumps, lines)))
    assert main(["store", "import", str(file), "--store", str(path)]) == 0
    assert capsys.readouterr().out == "2 kept, 1 passed over: the store has newer, 0 expired\n"
    assert content(store) == {TICKET: "T1CKET", CODE: "newer", f"{CODE}2": "of unknown age", TOKEN: "T0KEN"}
    assert main(["store", "import", str(file), "--store", str(path), "--force"]) == 0
    assert content(store)[TICKET] == "old"


@pytest.mark.parametrize(
    "line", ["x", "[]", '{"key": "a"}', '{"key": "", "value": "s3cret"}', '{"key": 1, "value": 2}']
)
def test_a_file_that_is_no_export_changes_nothing(
    store: SQLiteStore, path: Path, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = path.with_name("export.jsonl")
    file.write_text(f'{{"key": "a", "value": "x"}}\n{line}\n')
    assert main(["store", "import", str(file), "--store", str(path)]) == 2
    error = capsys.readouterr().err
    assert "line 2 is not like" in error
    assert "s3cret" not in error
    assert store.get("a") is None


def test_what_cannot_be_done_is_told(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, told in (
        (["list"], "--store"),
        (["list", "--store", str(path)], "there is no file"),
        (["import", str(path.with_name("none")), "--store", str(path)], "cannot read"),
        (["list", "--store", f"redis://127.0.0.1:{free_port()}/0"], "cannot be used"),
        (["list", "--store", "nonsense://x"], "nonsense:// URL cannot be used"),
    ):
        assert main(["store", *arguments]) == 2
        assert told in capsys.readouterr().err


@pytest.fixture
def elsewhere(redis_server: RedisServer) -> Iterator[redis.Redis]:
    """The Redis of another client, in a database of its own."""
    with redis.Redis(port=redis_server.port, db=7) as client:
        client.flushdb()
        yield client


def migrate(redis_server: RedisServer, path: Path, layout: str, *options: str) -> int:
    url = f"redis://127.0.0.1:{redis_server.port}/7"
    required = ["--from", layout, "--redis", url, "--suite-id", "wwsuite", "--store", str(path)]
    return main(["store", "migrate", *required, *options])


@pytest.mark.parametrize(("prefix", "options"), [("", []), ("null", []), ("acme", ["--key-prefix", "acme"])])
def test_from_wxjava(
    elsewhere: redis.Redis,
    redis_server: RedisServer,
    path: Path,
    prefix: str,
    options: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    elsewhere.set(f"{prefix}:wwsuite::suiteTicketKey:", "t1cket", ex=20 * 60)
    elsewhere.set(f"{prefix}:wwsuite::suiteAccessTokenKey:", "su1te", ex=3600)
    elsewhere.set(f"{prefix}:wwsuite:wwcorp:accessTokenKey:", "t0ken", ex=3600)
    elsewhere.set(f"{prefix}:wwsuite:wwcorp:authCorpJsApiTicketKey:", "jsap1", ex=3600)
    elsewhere.set(f"{prefix}:wwsuite:wwcorp:authSuiteJsApiTicketKey:", "ag3nt", ex=3600)
    elsewhere.set(f"{prefix}:wwsuite:wwother:accessTokenKey:", b"\x04\x3e\x06t0ken", ex=3600)
    elsewhere.set(f"{prefix}:wwsuite:wwlasting:accessTokenKey:", "no expiry")
    elsewhere.set(f"{prefix}:wwprovider::providerTokenKey:", "pr0vider", ex=3600)
    elsewhere.set(f"{prefix}:wwelse::suiteTicketKey:", "another suite's", ex=60)
    assert migrate(redis_server, path, "wxjava", "--provider-corpid", "wwprovider", *options) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("6 kept, 0 passed over: the store has newer\n1 are not plain text")
    with closing(SQLiteStore(path)) as store:
        corp = f"{HOST}/suite/wwsuite/corp/wwcorp"
        assert content(store) == {
            TICKET: "t1cket",
            f"{HOST}/suite/wwsuite/access_token": "su1te",
            f"{corp}/access_token": "t0ken",
            f"{corp}/jsapi_ticket": "jsap1",
            f"{corp}/agent_ticket": "ag3nt",
            f"{HOST}/provider/wwprovider/access_token": "pr0vider",
        }
        ticket, token = store.get(TICKET), store.get(TOKEN)
        assert ticket
        assert token
        assert ticket.expires_at is None
        assert time.time() - ticket.saved_at == pytest.approx(8 * 60, abs=30)
        assert token.expires_at == pytest.approx(time.time() + 3600, abs=30)
        suite = Suite(suite_id="wwsuite", suite_secret="s", store=store)
        assert suite.suite_ticket() == "t1cket"
        suite.save_suite_ticket("newer")
        assert migrate(redis_server, path, "wxjava", *options) == 0
        assert suite.suite_ticket() == "newer"


@pytest.mark.parametrize(
    ("key", "value", "options"),
    [
        ("open_work.suite_ticket.wwsuite", 's:6:"t1cket";', []),
        ("easywechat:open_work.suite_ticket.wwsuite", "t1cket", ["--key-prefix", "easywechat:"]),
        ("easywechat.open_work.suite_ticket.wwsuite", 's:6:"t1cket";', []),
    ],
)
def test_from_easywechat(
    elsewhere: redis.Redis, redis_server: RedisServer, path: Path, key: str, value: str, options: list[str]
) -> None:
    elsewhere.set(key, value, ex=1790 if key.startswith("easywechat.") else 5990)
    assert migrate(redis_server, path, "easywechat", *options) == 0
    with closing(SQLiteStore(path)) as store:
        assert content(store) == {TICKET: "t1cket"}
        assert Suite(suite_id="wwsuite", suite_secret="s", store=store).suite_ticket() == "t1cket"


def test_nothing_to_migrate(
    elsewhere: redis.Redis, redis_server: RedisServer, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert migrate(redis_server, path, "wxjava") == 1
    assert "nothing was found" in capsys.readouterr().out
    unreachable = f"redis://127.0.0.1:{free_port()}"
    required = ["--from", "wxjava", "--suite-id", "wwsuite", "--store", str(path)]
    assert main(["store", "migrate", "--redis", unreachable, *required]) == 2
    assert "the keys of the other client in Redis at 127.0.0.1" in capsys.readouterr().err
