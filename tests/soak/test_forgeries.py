"""Nothing forged is accepted, and nothing but CallbackError is raised."""

from __future__ import annotations

import base64
import gc
import logging
import random
from collections.abc import Callable, Iterator
from urllib.parse import parse_qsl, urlencode

import pytest

from qyapi import Provider, Suite
from qyapi.errors import CallbackError
from qyapi_runtime.callback import Cipher
from qyapi_runtime.callback.xml import build_xml, parse_xml
from tests.runtime.pushing import AES_KEY, CONFIG, TOKEN, sealed

SUITE_ID = "ww4asffe99"
Forgery = tuple[str, bytes]

ENTITIES = (
    b'<!DOCTYPE x [<!ENTITY a "AAAA">]><xml><Encrypt>&a;</Encrypt></xml>',
    b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><xml><Encrypt>&b;&b;&b;</Encrypt></xml>',
    b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><xml><Encrypt>x</Encrypt></xml>',
    b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><Encrypt>&a;</Encrypt></xml>',
    b"<xml><Encrypt>&undeclared;</Encrypt></xml>",
)


@pytest.fixture
def suite() -> Iterator[Suite]:
    provider = Provider(corpid="wwprovider", provider_secret="s")
    yield Suite(suite_id=SUITE_ID, suite_secret="s", provider=provider, callback=CONFIG, worker=False)
    provider.close()


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Refusals are logged; a hundred thousand of them would fill the memory that is measured."""
    logger = logging.getLogger("qyapi.callback")
    logger.disabled = True
    yield
    logger.disabled = False


def flipped(query: str, body: bytes) -> Forgery:
    """Other bytes in the ciphertext."""
    sealed_bytes = bytearray(base64.b64decode(str(parse_xml(body)["Encrypt"])))
    for _ in range(random.randint(1, 4)):
        sealed_bytes[random.randrange(len(sealed_bytes))] ^= random.randint(1, 255)
    return query, build_xml({"Encrypt": base64.b64encode(sealed_bytes).decode()})


def cut(query: str, body: bytes) -> Forgery:
    """The beginning of a body."""
    return query, body[: random.randrange(len(body))]


def garbled(query: str, body: bytes) -> Forgery:
    """Other bytes anywhere in the body, but not in what is not signed."""
    begin, end = body.index(b"<Encrypt>") + 18, body.index(b"</Encrypt>") - 3
    position = random.randrange(begin, end)
    other = bytes([random.choice([each for each in range(256) if each != body[position]])])
    return query, body[:position] + other + body[position + 1 :]


def noise(query: str, body: bytes) -> Forgery:
    return query, random.randbytes(random.randrange(400))


def with_entities(query: str, body: bytes) -> Forgery:
    return query, random.choice(ENTITIES)


def nested(query: str, body: bytes) -> Forgery:
    return query, b"<xml>" * random.randint(33, 3000) + b"</xml>"


def oversized(query: str, body: bytes) -> Forgery:
    return query, b"<xml><Encrypt>" + b"A" * (1 << 20) + b"</Encrypt></xml>"


def another_parameter(query: str, body: bytes) -> Forgery:
    """Something else in a parameter, or none of that name."""
    parameters = dict(parse_qsl(query))
    name = random.choice(list(parameters))
    value = random.choice(["", "0", "-1", "1" * 5000, "\ud800", "ü", "1409659813", parameters[name] + "0"])
    parameters[name] = value
    if random.random() < 0.2:
        del parameters[name]
    return urlencode(parameters, errors="surrogatepass"), body


def signed_with_another_token(query: str, body: bytes) -> Forgery:
    parameters = dict(parse_qsl(query))
    encrypted = str(parse_xml(body)["Encrypt"])
    signature = Cipher("guess", AES_KEY).sign(parameters["timestamp"], parameters["nonce"], encrypted)
    return urlencode(parameters | {"msg_signature": signature}), body


def encrypted_with_another_key(query: str, body: bytes) -> Forgery:
    """The token is known, the key is not."""
    return sealed_by(Cipher("x", "a" * 43).encrypt(b"<xml><InfoType>suite_ticket</InfoType></xml>", SUITE_ID), query)


def of_random_blocks(query: str, body: bytes) -> Forgery:
    """The token is known, and any blocks are taken for a ciphertext."""
    return sealed_by(base64.b64encode(random.randbytes(32 * random.randint(1, 6))).decode(), query)


def for_another_receiver(query: str, body: bytes) -> Forgery:
    """From an app with the same token and key: a corp that has not installed this one."""
    return sealed(b"<xml><InfoType>suite_ticket</InfoType></xml>", random.choice(["", "wwforeign", SUITE_ID + "0"]))


def sealed_by(encrypted: str, query: str) -> Forgery:
    parameters = dict(parse_qsl(query))
    signature = Cipher(TOKEN, AES_KEY).sign(parameters["timestamp"], parameters["nonce"], encrypted)
    return urlencode(parameters | {"msg_signature": signature}), build_xml({"Encrypt": encrypted})


FORGERS: list[Callable[[str, bytes], Forgery]] = [
    flipped,
    cut,
    garbled,
    noise,
    with_entities,
    nested,
    oversized,
    another_parameter,
    signed_with_another_token,
    encrypted_with_another_key,
    of_random_blocks,
    for_another_receiver,
]


def test_no_forgery_is_accepted(suite: Suite, soak: bool) -> None:
    count = 100_000 if soak else 2_000
    query, body = sealed(b"<xml><InfoType>suite_ticket</InfoType><SuiteTicket>T</SuiteTicket></xml>", SUITE_ID)
    before = 0
    for number in range(count):
        if number == count // 4:
            before = memory()
        forged = FORGERS[number % len(FORGERS)](query, body)
        with pytest.raises(CallbackError):
            suite.callback.open("POST", *forged)
        assert suite.receive("POST", *forged).status == 400
    assert memory() - before < 8 << 20
    assert suite.inbox.list() == []
    assert list(suite.store.keys("")) == []
    assert suite.receive("POST", query, body).body == b"success"


def memory() -> int:
    """Bytes of memory in use by this process."""
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * 4096
