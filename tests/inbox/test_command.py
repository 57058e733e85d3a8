"""python -m qyapi_runtime inbox."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qyapi import Inbox, SQLiteStore
from qyapi_runtime.__main__ import main
from qyapi_runtime.inbox import Item, Push, open_inbox

APP = "qyapi.weixin.qq.com/suite/ww1"
CONTENT = "<xml><InfoType>create_auth</InfoType><AuthCode>SECRET</AuthCode><ErrCode>7</ErrCode><Name>企业</Name></xml>"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def inbox(path: Path) -> Inbox:
    """One push in each state, of the ages 1 minute to 3 days."""
    made = open_inbox(path)
    for kind, seconds in (("done", 60), ("dead", 600), ("running", 3 * 3600), ("waiting", 3 * 86400)):
        made.put(a_push(kind, time.time() - seconds))
    made.finish(claim(made))
    made.bury(claim(made), "qyapi: CredentialError: errcode 40078\nmore")
    claim(made)
    return made


def a_push(kind: str, received_at: float) -> Push:
    return Push(id=id_of(kind), app=APP, lane=kind, kind=kind, content=CONTENT.encode(), received_at=received_at)


def id_of(kind: str) -> str:
    return hashlib.sha256(kind.encode()).hexdigest()


def claim(inbox: Inbox) -> Item:
    item = inbox.claim(APP, "worker", 60)
    assert item is not None
    return item


def run(path: Path, *arguments: str) -> int:
    return main(["inbox", *arguments, "--inbox", str(path)])


def test_list(inbox: Inbox, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["ID", "STATE", "AGE", "ATTEMPTS", "KIND", "LANE", "LAST", "ERROR"]
    assert [line.split()[1:4] for line in lines[1:4]] == [
        ["dead", "10", "min"],
        ["running", "3", "h"],
        ["waiting", "3", "d"],
    ]
    assert lines[1].split()[0] == id_of("dead")[:12]
    assert lines[1].split(maxsplit=7)[6:] == ["suite/ww1/dead", "qyapi: CredentialError: errcode 40078"]
    assert lines[4] == "1 waiting, 1 running, 1 done, 1 dead"
    assert run(path, "list", "--state", "done", "--limit", "1") == 0
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()[1:-1]] == ["done"]


def test_show_masks_secrets(inbox: Inbox, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for id in (id_of("dead"), id_of("dead")[:8]):
        assert run(path, "show", id) == 0
        out = capsys.readouterr().out
        assert id_of("dead") in out
        for expected in ('"AuthCode": "***"', '"ErrCode": "7"', '"Name": "企业"', "attempts: 1", "errcode 40078"):
            assert expected in out
        assert "SECRET" not in out
    assert run(path, "show", id_of("done")) == 0
    assert "state:    done" in capsys.readouterr().out


def test_show_masks_what_bots_and_devices_are_told(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = b"""{"msgtype": "text", "response_url": "https://a?response_code=SECRET", "text": {"content": "hi"},
        "command": {"encoding_aeskey": "SECRET", "event_key": "shown"}}"""
    push = Push(id=id_of("bot"), app="bot/bot", lane="x", kind="text", content=content, received_at=time.time())
    made = open_inbox(path)
    made.put(push)
    assert run(path, "show", push.id) == 0
    out = capsys.readouterr().out
    assert '"response_url": "***"' in out and '"event_key": "shown"' in out and "SECRET" not in out


def test_retry(inbox: Inbox, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "retry", id_of("dead")[:10]) == 0
    assert capsys.readouterr().out == "1 will be handled again\n"
    assert inbox.counts()["dead"] == 0
    assert run(path, "retry", id_of("done")) == 1
    assert "is done: only dead and waiting pushes can be" in capsys.readouterr().out
    inbox.bury(claim(inbox), "again")
    inbox.bury(claim(inbox), "again")
    assert run(path, "retry", "--all-dead") == 0
    assert capsys.readouterr().out == "2 will be handled again\n"
    assert run(path, "retry", "--all-dead") == 0
    assert inbox.counts() == {"waiting": 2, "running": 1, "done": 1, "dead": 0}


def test_purge(inbox: Inbox, path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(path, "purge") == 0
    assert inbox.counts()["done"] == 1
    assert run(path, "purge", "--older-than", "0") == 0
    assert run(path, "purge", "--older-than", "0", "--state", "dead") == 0
    assert capsys.readouterr().out == "0 forgotten\n1 forgotten\n1 forgotten\n"
    assert inbox.counts() == {"waiting": 1, "running": 1, "done": 0, "dead": 0}


def test_what_cannot_be_done_is_told(
    inbox: Inbox, path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(path, "show", "nonsense") == 2
    assert "no push has an id that begins with nonsense" in capsys.readouterr().err
    assert run(path.with_name("missing.db"), "list") == 2
    assert "there is no file" in capsys.readouterr().err
    assert not path.with_name("missing.db").exists()
    path.with_name("text").write_text("no database, but long enough for the header of one" * 20)
    assert run(path.with_name("text"), "list") == 2
    assert "cannot use" in capsys.readouterr().err
    monkeypatch.delenv("QYAPI_STORE", raising=False)
    monkeypatch.delenv("QYAPI_INBOX", raising=False)
    assert main(["inbox", "list"]) == 2
    assert "--inbox" in capsys.readouterr().err
    for wrong in (["inbox"], ["inbox", "retry", "--inbox", str(path)], ["nonsense"]):
        with pytest.raises(SystemExit) as raised:
            main(wrong)
        assert raised.value.code == 2


def test_from_a_shell(path: Path) -> None:
    SQLiteStore(path).close()
    command = [sys.executable, "-m", "qyapi_runtime", "inbox", "list"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={"QYAPI_STORE": str(path)})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("0 waiting, 0 running, 0 done, 0 dead\n")
