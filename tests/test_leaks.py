"""The check that no test writes a secret finds what is written, wherever that is; and no cassette has one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.leaks import Written, known_secrets, leak

CASSETTES = Path(__file__).parent / "recorded" / "cassettes"

LEAKY = """
import logging, os, subprocess, sys
import pytest
from qyapi import Corp, MemoryStore
from qyapi_sandbox import Sandbox

SECRET = "a-secret-of-this-test"

class Provider:
    __module__ = "qyapi"
    def __repr__(self):
        return SECRET

@pytest.fixture
def provider():
    return Provider()

@pytest.fixture(autouse=True)
def store():
    made = MemoryStore()
    made.put("host/suite/ww1/suite_ticket", SECRET)
    return made

def test_print():
    print("x" + SECRET)

def test_print_that_is_read(capsys):
    print(SECRET)
    assert capsys.readouterr().out

def test_process():
    subprocess.run([sys.executable, "-c", f"import sys; sys.stderr.write('{SECRET}')"], capture_output=True)

def test_log():
    logging.getLogger("qyapi.calls").debug("see %s", SECRET)

def test_log_field():
    logging.getLogger("qyapi.calls").debug("see", extra={"qyapi": {"token": SECRET}})

def test_log_trace():
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("urllib3.connectionpool").exception("failed")

def test_exception():
    with pytest.raises(RuntimeError):
        try:
            raise ValueError(SECRET)
        except ValueError as error:
            raise RuntimeError("clean") from error

def test_repr(provider):
    pass

def test_thread():
    import threading
    thread = threading.Thread(target=logging.getLogger("qyapi.inbox").info, args=(SECRET,))
    thread.start()
    thread.join()

def test_log_of_a_process(tmp_path):
    (tmp_path / "log").write_text(SECRET)

def test_sandbox_seed():
    print(Sandbox(speed=0).world.provider.secret)

@pytest.mark.shows_secrets("meant to")
def test_meant_to():
    print(SECRET)

def test_clean(provider_name="x"):
    print("a-secret-of-another-test", "secret")
    logging.getLogger("qyapi.calls").debug("clean")
"""


@pytest.mark.shows_secrets("the tests run here do")
def test_every_way_out_is_watched(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(LEAKY)
    root = Path(__file__).parents[1]
    pytester.makepyprojecttoml(f'[tool.pytest.ini_options]\npythonpath = ["{root}"]\n')
    pytester.makeconftest('pytest_plugins = ["tests.leaks"]')
    done = pytester.runpytest_subprocess("-q", "-p", "no:randomly")
    found = set(re.findall(r"^ERROR \S+::(\w+)", done.stdout.str(), re.MULTILINE))
    leaky = {line[4:].partition("(")[0] for line in LEAKY.splitlines() if line.startswith("def test_")}
    assert found == leaky - {"test_meant_to", "test_clean"}, done.outlines
    said = [line for line in done.outlines if line.startswith("the ")]
    assert len(said) >= len(found)
    assert not any("a-secret-of-this-test" in line for line in said)


def test_a_leak_is_told_without_repeating_it() -> None:
    assert leak("a token=abcdefgh b", {"abcdefgh": "token"}, "a log record") == (
        "the token is in a log record: …a token=<HERE> b…"
    )
    assert leak("nothing", {"abcdefgh": "token"}, "a log record") == ""


def test_the_secrets_of_one_test_are_not_those_of_the_next() -> None:
    written = Written()
    written.secrets["abcdefgh"] = "token"
    written.add("what was printed", b"abcdefgh")
    assert len(written.leaks()) == 1
    written.reset()
    written.add("what was printed", b"abcdefgh")
    assert written.leaks() == []


def test_no_cassette_has_a_secret() -> None:
    files = list(CASSETTES.rglob("*.yaml"))
    assert files
    for path in files:
        assert leak(path.read_text(encoding="utf-8"), known_secrets(), path.name) == ""
