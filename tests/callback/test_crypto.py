from __future__ import annotations

import base64
import contextlib
import hashlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher as RawCipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qyapi_runtime.callback import Cipher
from qyapi_runtime.errors import ConfigurationError, DecryptionError, InvalidSignature

# The official sample, https://developer.work.weixin.qq.com/document/path/91144
TOKEN, KEY = "QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"
RECEIVER = "wx5823bf96d3bd56c7"
ECHO = "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ=="
PUSH = (
    "RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/s"
    "YYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJ"
    "YuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGU"
    "callcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDY"
    "A5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q=="
)
PUSH_PLAIN = b"""<xml><ToUserName><![CDATA[wx5823bf96d3bd56c7]]></ToUserName>
<FromUserName><![CDATA[mycreate]]></FromUserName>
<CreateTime>1409659813</CreateTime>
<MsgType><![CDATA[text]]></MsgType>
<Content><![CDATA[hello]]></Content>
<MsgId>4561255354251345929</MsgId>
<AgentID>218</AgentID>
</xml>"""

cipher = Cipher(TOKEN, KEY)
few = settings(max_examples=150, deadline=None)


def raw() -> RawCipher[CBC]:
    key = base64.b64decode(KEY + "=")
    return RawCipher(AES(key), CBC(key[:16]))


def raw_decrypt(encrypted: str) -> bytes:
    decryptor = raw().decryptor()
    return decryptor.update(base64.b64decode(encrypted)) + decryptor.finalize()


def raw_encrypt(content: bytes) -> str:
    encryptor = raw().encryptor()
    return base64.b64encode(encryptor.update(content) + encryptor.finalize()).decode()


def test_official_sample_of_url_verification() -> None:
    signature = "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3"
    assert cipher.sign("1409659589", "263014780", ECHO) == signature
    cipher.verify(signature, "1409659589", "263014780", ECHO)
    assert cipher.decrypt(ECHO) == (b"1616140317555161061", RECEIVER)


def test_official_sample_of_a_push() -> None:
    cipher.verify("477715d11cdb4164915debcba66cb864d751f3e6", "1409659813", "1372623149", PUSH)
    assert cipher.decrypt(PUSH) == (PUSH_PLAIN, RECEIVER)


def test_encrypt_lays_the_official_push_out_as_wecom_did() -> None:
    ours, theirs = raw_decrypt(cipher.encrypt(PUSH_PLAIN, RECEIVER)), raw_decrypt(PUSH)
    assert len(PUSH_PLAIN) == 284
    assert ours[16:] == theirs[16:]
    assert ours[-30:] == bytes([30]) * 30
    assert ours[:16] != theirs[:16]


@few
@given(st.binary(max_size=200), st.text(max_size=40))
@example(b"", "")
@example(b"x" * 12, "")
def test_round_trip(plain: bytes, receiver: str) -> None:
    encrypted = cipher.encrypt(plain, receiver)
    assert cipher.decrypt(encrypted) == (plain, receiver)
    content = raw_decrypt(encrypted)
    tail = receiver.encode()
    padding = len(content) - 20 - len(plain) - len(tail)
    assert len(content) % 32 == 0
    assert 1 <= padding <= 32
    assert content[16:] == len(plain).to_bytes(4, "big") + plain + tail + bytes([padding]) * padding


@few
@given(st.lists(st.binary(max_size=100) | st.sampled_from(["", ECHO, ECHO[:24], ECHO[:-1]]), max_size=5))
def test_what_was_decrypted_before_does_not_matter(before: list[bytes | str]) -> None:
    for each in before:
        with contextlib.suppress(DecryptionError):
            cipher.decrypt(each if isinstance(each, str) else cipher.encrypt(each, "x"))
    assert cipher.decrypt(PUSH) == (PUSH_PLAIN, RECEIVER)


def test_threads_decrypt_at_the_same_time() -> None:
    sealed = {cipher.encrypt(bytes([number]) * number * 50, str(number)): number for number in range(100)}
    with ThreadPoolExecutor(8) as pool:
        for (plain, receiver), number in zip(pool.map(cipher.decrypt, sealed), sealed.values(), strict=True):
            assert (plain, receiver) == (bytes([number]) * number * 50, str(number))


@pytest.mark.parametrize("aligned", [12, 44])
def test_an_aligned_message_gets_a_full_block_of_padding(aligned: int) -> None:
    assert raw_decrypt(cipher.encrypt(b"x" * aligned, ""))[-32:] == bytes([32]) * 32


def test_the_same_message_encrypts_differently_each_time() -> None:
    assert len({cipher.encrypt(b"hello", RECEIVER) for _ in range(20)}) == 20


@few
@given(st.data())
def test_a_mutated_ciphertext_raises_nothing_but_decryption_error(data: st.DataObject) -> None:
    sealed = bytearray(base64.b64decode(PUSH))
    for _ in range(data.draw(st.integers(1, 3))):
        sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    cut = data.draw(st.integers(0, len(sealed)))
    for mutated in (bytes(sealed), bytes(sealed[:cut])):
        with contextlib.suppress(DecryptionError):
            cipher.decrypt(base64.b64encode(mutated).decode())
    if cut % 16:
        with pytest.raises(DecryptionError):
            cipher.decrypt(base64.b64encode(bytes(sealed[:cut])).decode())


@few
@given(st.text(max_size=100) | st.binary(max_size=200).map(lambda sealed: base64.b64encode(sealed).decode()))
@example("")
@example("\ud800")
@example("ｄｅａｄ")
@example(ECHO[:-1])
@example(ECHO + "\n")
@example(f"{ECHO[:20]}-{ECHO[21:]}")
def test_garbage_does_not_decrypt(text: str) -> None:
    with pytest.raises(DecryptionError):
        cipher.decrypt(text)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"r" * 16 + (0).to_bytes(4, "big") + bytes(12), id="padding of 0"),
        pytest.param(b"r" * 16 + (0).to_bytes(4, "big") + bytes([33]) * 44, id="padding of 33"),
        pytest.param(b"r" * 16 + (0).to_bytes(4, "big") + b"\x0b" + b"\x0c" * 11, id="padding uneven"),
        pytest.param(bytes([32]) * 32, id="nothing but padding"),
        pytest.param(b"r" * 19 + bytes([13]) * 13, id="no inner length"),
        pytest.param(b"r" * 16 + (8).to_bytes(4, "big") + b"message" + bytes([5]) * 5, id="inner length"),
        pytest.param(b"r" * 16 + b"\xff" * 4 + b"message" + bytes([5]) * 5, id="inner length of 4 GiB"),
        pytest.param(b"r" * 16 + (2).to_bytes(4, "big") + b"ok\xff\xfe" + bytes([8]) * 8, id="receiver"),
        pytest.param(b"r" * 16 + (2).to_bytes(4, "big") + b"okww" + bytes([24]) * 24, id="half a block"),
    ],
)
def test_a_wrong_layout_does_not_decrypt(content: bytes) -> None:
    with pytest.raises(DecryptionError):
        cipher.decrypt(raw_encrypt(content))


def test_a_foreign_key_does_not_decrypt() -> None:
    for letter in "abcdefgh":
        with pytest.raises(DecryptionError):
            Cipher(TOKEN, letter * 43).decrypt(PUSH)


@few
@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=60))
@example("\ud800", "\udfff", "\ud900")
def test_signature_is_sha1_of_the_sorted_parts(timestamp: str, nonce: str, encrypted: str) -> None:
    text = "".join(sorted([TOKEN, timestamp, nonce, encrypted]))
    signature = cipher.sign(timestamp, nonce, encrypted)
    assert signature == hashlib.new("sha1", text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()
    cipher.verify(signature, timestamp, nonce, encrypted)


@few
@given(st.text(max_size=50) | st.text("0123456789abcdef", min_size=40, max_size=40))
@example("")
@example("\ud800")
@example("5C45FF5E21C57E6AD56BAC8758B79B1D9AC89FD3")
@example("5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3 ")
def test_forged_signatures(signature: str) -> None:
    with pytest.raises(InvalidSignature):
        cipher.verify(signature, "1409659589", "263014780", ECHO)


def test_another_token_does_not_verify() -> None:
    with pytest.raises(InvalidSignature):
        Cipher("other", KEY).verify(cipher.sign("1", "2", ECHO), "1", "2", ECHO)


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("", "this one has 0"),
        (KEY[:-1], "this one has 42"),
        (KEY + "=", "this one has 44"),
        ("-" + KEY[1:], "others among them"),
        (KEY[:-1] + "\n", "others among them"),
        ("ｊ" + KEY[1:], "others among them"),
        (None, "NoneType"),
        (KEY.encode(), "bytes"),
    ],
)
def test_a_wrong_key_is_told_without_showing_it(key: object, told: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        Cipher(TOKEN, key)  # type: ignore[arg-type]
    assert "43 characters a-z A-Z 0-9" in str(raised.value)
    assert told in str(raised.value)
    assert KEY[1:-1] not in str(raised.value)


@pytest.mark.parametrize("token", ["", " ", " QDG6eK", "QDG6eK\n", None])
def test_a_wrong_token(token: object) -> None:
    with pytest.raises(ConfigurationError, match="token"):
        Cipher(token, KEY)  # type: ignore[arg-type]


def test_trailing_bits_of_the_key_do_not_matter() -> None:
    # "A", "B", "C", "D" as the last character differ in two bits that are not part of the 32 bytes.
    opened = {Cipher(TOKEN, KEY[:-1] + last).decrypt(PUSH) for last in "ABCD"}
    assert opened == {(PUSH_PLAIN, RECEIVER)}


def test_repr_shows_no_secrets() -> None:
    for shown in (repr(cipher), str(cipher), f"{cipher}"):
        assert TOKEN not in shown
        assert KEY not in shown


def test_padding_to_the_block_of_aes_is_read_too() -> None:
    content = b"r" * 16 + (2).to_bytes(4, "big") + b"okww" + bytes([8]) * 8
    assert cipher.decrypt(raw_encrypt(content)) == (b"ok", "ww")
    longer = b"r" * 16 + (8).to_bytes(4, "big") + b"a messag" + b"wwwwwwww" + bytes([12]) * 12
    assert len(longer) % 32 == 16
    assert cipher.decrypt(raw_encrypt(longer)) == (b"a messag", "wwwwwwww")
