"""Encryption at rest: nothing in the clear, keys that change, wrong keys told clearly."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from qyapi import EncryptedStore, MemoryStore, Provider, SQLiteStore, Suite
from qyapi.errors import ConfigurationError
from qyapi_runtime.__main__ import main
from qyapi_runtime.inbox import open_inbox
from qyapi_runtime.inbox.encrypted import EncryptedInbox
from qyapi_runtime.keyring import Keyring
from qyapi_runtime.stores import Entry
from tests.runtime.pushing import CONFIG, push

OLD, NEW, WRONG = (Fernet.generate_key().decode() for _ in range(3))
SUITE_ID = "ww4asffe99"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def value(store: EncryptedStore, key: str) -> str:
    entry = store.get(key)
    assert entry is not None
    return entry.value


def on_disk(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.iterdir())


def test_nothing_is_in_the_clear_but_names(path: Path) -> None:
    store = EncryptedStore(SQLiteStore(path), [NEW])
    suite = Suite(suite_id=SUITE_ID, suite_secret="s", store=store, callback=CONFIG, worker=False)
    content = {"SuiteId": SUITE_ID, "InfoType": "suite_ticket", "TimeStamp": 1403610513, "SuiteTicket": "T1CKET"}
    assert push(suite, content, SUITE_ID).body == b"success"
    suite.save_permanent_code("wwcorp", "C0DE")
    assert (suite.suite_ticket(), suite.permanent_code("wwcorp")) == ("T1CKET", "C0DE")
    assert isinstance(suite.inbox, EncryptedInbox)
    assert b"T1CKET" in suite.inbox.list()[0].push.content
    seen = on_disk(path)
    assert b"C0DE" not in seen
    assert b"T1CKET" not in seen
    assert b"wwcorp/permanent_code" in seen
    suite.close()


def test_pushes_are_handled_from_the_encrypted_inbox(path: Path) -> None:
    store = EncryptedStore(SQLiteStore(path), [NEW])
    suite = Suite(suite_id=SUITE_ID, suite_secret="s", store=store, callback=CONFIG, worker=False)
    suite.save_permanent_code("wwcorp", "C0DE")
    time.sleep(0.001)
    content = {"SuiteId": SUITE_ID, "InfoType": "cancel_auth", "TimeStamp": 1403610513, "AuthCorpId": "wwcorp"}
    push(suite, content, SUITE_ID)
    suite.drain()
    assert suite.inbox.counts()["done"] == 1
    assert not suite.has_corp("wwcorp")
    suite.close()


def test_keys_change(path: Path) -> None:
    with closing(EncryptedStore(SQLiteStore(path), [OLD])) as store:
        store.put("a", "1", saved_at=1000.0)
        store.put("b", "2", expires_at=9e9)
    with closing(EncryptedStore(SQLiteStore(path), [NEW, OLD])) as store:
        assert value(store, "a") == "1"
        store.put("c", "3")
        assert store.delete("b", value="1") is False
        assert store.rotate() == 2
        assert store.rotate() == 0
    with closing(EncryptedStore(SQLiteStore(path), [NEW])) as store:
        assert {key: value(store, key) for key in store.keys("")} == {"a": "1", "b": "2", "c": "3"}
        first, second = store.get("a"), store.get("b")
        assert first
        assert second
        assert (first.saved_at, first.expires_at, second.expires_at) == (1000.0, None, 9e9)


class Busy(MemoryStore):
    """A store in which others write as soon as it has been read."""

    def get(self, key: str) -> Entry | None:
        entry = super().get(key)
        others = EncryptedStore(self, [NEW])
        if key == "replaced":
            others.put(key, "new")
        elif key == "dropped":
            others.delete(key)
        return entry


def test_rotation_leaves_what_is_written_meanwhile() -> None:
    inner = Busy()
    for key in ("dropped", "left", "replaced"):
        EncryptedStore(inner, [OLD]).put(key, "old")
    store = EncryptedStore(inner, [NEW, OLD])
    assert store.rotate() == 1
    assert list(store.keys("")) == ["left", "replaced"]
    assert (value(store, "left"), value(store, "replaced")) == ("old", "new")


def test_a_wrong_key_is_told(path: Path) -> None:
    with closing(EncryptedStore(SQLiteStore(path), [OLD])) as store:
        store.put("host/suite/x/suite_ticket", "t1cket")
    with closing(EncryptedStore(SQLiteStore(path), [WRONG])) as store:
        for action in (
            lambda: store.get("host/suite/x/suite_ticket"),
            lambda: store.delete("host/suite/x/suite_ticket", value="t1cket"),
            store.rotate,
        ):
            with pytest.raises(ConfigurationError, match=r"host/suite/x/suite_ticket was encrypted with a key that"):
                action()
        assert store.delete("host/suite/x/suite_ticket") is True


def test_what_was_kept_before_encryption(path: Path) -> None:
    with closing(SQLiteStore(path)) as plain:
        plain.put("a", "1")
    with closing(EncryptedStore(SQLiteStore(path), [NEW])) as store:
        with pytest.raises(ConfigurationError, match="is not encrypted"):
            store.get("a")
        assert store.rotate() == 1
        assert value(store, "a") == "1"


@pytest.mark.parametrize("keys", [[], [""], ["s3cret-but-short"], [NEW, "s3cret"]])
def test_keys_that_cannot_be_right(keys: list[str]) -> None:
    with pytest.raises(ConfigurationError, match="generate_key") as raised:
        EncryptedStore(MemoryStore(), keys)
    assert "s3cret" not in str(raised.value)


def test_keys_from_the_environment(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QYAPI_STORE", str(path))
    monkeypatch.setenv("QYAPI_STORE_KEYS", f"{NEW}, {OLD}")
    monkeypatch.setenv("QYAPI_INBOX", str(path.with_name("inbox.db")))
    monkeypatch.setenv("QYAPI_PROVIDER_CORPID", "wwprovider")
    monkeypatch.setenv("QYAPI_PROVIDER_SECRET", "s")
    with closing(Provider.from_env()) as provider:
        assert isinstance(provider.store, EncryptedStore)
        assert isinstance(provider.inbox, EncryptedInbox)
        provider.store.put("a", "s3cret")
    assert b"s3cret" not in on_disk(path)


def test_an_inbox_with_another_key(path: Path) -> None:
    store = EncryptedStore(SQLiteStore(path), [OLD])
    suite = Suite(suite_id=SUITE_ID, suite_secret="s", store=store, callback=CONFIG, worker=False)
    push(suite, {"SuiteId": SUITE_ID, "InfoType": "change_auth", "TimeStamp": 1, "AuthCorpId": "wwcorp"}, SUITE_ID)
    suite.close()
    with closing(EncryptedInbox(open_inbox(path), Keyring([WRONG]))) as inbox:
        assert inbox.counts()["waiting"] == 1
        with pytest.raises(ConfigurationError, match="in the inbox was encrypted with a key"):
            inbox.list()
    with closing(EncryptedInbox(open_inbox(path), Keyring([NEW, OLD]))) as inbox:
        assert b"wwcorp" in inbox.list()[0].push.content


def test_the_commands(path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(SQLiteStore(path)) as plain:
        plain.put("a", "1")
    monkeypatch.setenv("QYAPI_STORE", str(path))
    monkeypatch.delenv("QYAPI_INBOX", raising=False)
    monkeypatch.delenv("QYAPI_STORE_KEYS", raising=False)
    assert main(["store", "rotate"]) == 2
    assert "QYAPI_STORE_KEYS" in capsys.readouterr().err
    monkeypatch.setenv("QYAPI_STORE_KEYS", NEW)
    assert main(["store", "rotate"]) == 0
    assert capsys.readouterr().out == "1 entries encrypted anew\n"
    assert main(["store", "list"]) == 0
    suite = Suite(suite_id=SUITE_ID, suite_secret="s", store=EncryptedStore(SQLiteStore(path), [NEW]), callback=CONFIG)
    suite._worker_config = False
    push(suite, {"SuiteId": SUITE_ID, "InfoType": "change_auth", "TimeStamp": 1, "AuthCorpId": "wwcorp"}, SUITE_ID)
    capsys.readouterr()
    assert main(["inbox", "show", suite.inbox.list()[0].push.id]) == 0
    assert '"AuthCorpId": "wwcorp"' in capsys.readouterr().out
    suite.close()
