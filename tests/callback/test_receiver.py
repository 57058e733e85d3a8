from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable, Collection, Sequence
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qyapi_runtime.callback import Answer, Callback, CallbackConfig, Cipher, Opened, build_xml, envelope, parse_xml
from qyapi_runtime.errors import (
    CallbackError,
    ConfigurationError,
    DecryptionError,
    InvalidSignature,
    MalformedCallback,
    StaleCallback,
    WrongReceiver,
)

TOKEN, KEY = "QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"
OTHER_TOKEN, OTHER_KEY = "v9Yz4Kt", "tRx1Mg798ImKu3N3YerBjKB5pJwNem1mfwv9BEDT4lz"
SUITE = "ww4asffe99e54c0f"
PROVIDER = "wx5823bf96d3bd56c7"
PLAIN = b"<xml><SuiteId><![CDATA[ww4asffe99e54c0f]]></SuiteId><InfoType>suite_ticket</InfoType></xml>"
ECHO_QUERY = (
    "msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589&nonce=263014780"
    "&echostr=P9nAzCzyDtyTWESHep1vC5X9xho%2FqYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp%2B4RPcs8TgAE7OaBO%2BFZXvnaqQ%3D%3D"
)
ECHO = b"1616140317555161061"

config = CallbackConfig(token=TOKEN, encoding_aes_key=KEY, receivers={SUITE})
other_config = CallbackConfig(token=OTHER_TOKEN, encoding_aes_key=OTHER_KEY, receivers={SUITE})
cipher = Cipher(TOKEN, KEY)
other_cipher = Cipher(OTHER_TOKEN, OTHER_KEY)
few = settings(max_examples=150, deadline=None)


class Sink:
    """Keeps what is delivered, and returns one reply."""

    def __init__(self, reply: bytes | None = None) -> None:
        self.reply = reply
        self.seen: list[bytes] = []

    def __call__(self, plain: bytes) -> bytes | None:
        self.seen.append(plain)
        return self.reply


def callback_of(
    *configs: CallbackConfig,
    deliver: Callable[[bytes], bytes | None] | None = None,
    receivers: Collection[str] | Callable[[str], bool] = (),
    max_size: int = 1 << 20,
) -> Callback:
    return Callback(configs or config, receivers=receivers, deliver=deliver or Sink(), max_size=max_size)


def signed(encrypted: str, by: Cipher = cipher, timestamp: int = 1409659813) -> dict[str, str]:
    signature = by.sign(str(timestamp), "1372623149", encrypted)
    return {"msg_signature": signature, "timestamp": str(timestamp), "nonce": "1372623149"}


def push(
    plain: bytes = PLAIN, receiver: str = SUITE, by: Cipher = cipher, *, as_json: bool = False
) -> tuple[dict[str, str], bytes]:
    encrypted = by.encrypt(plain, receiver)
    content = {"ToUserName": "ww4asffe99e54c0f", "AgentID": "", "Encrypt": encrypted}
    return signed(encrypted, by), json.dumps(content).encode() if as_json else build_xml(content)


def echo(plain: bytes = ECHO, receiver: str = PROVIDER, by: Cipher = cipher) -> dict[str, str]:
    encrypted = by.encrypt(plain, receiver)
    return {**signed(encrypted, by), "echostr": encrypted}


def opened_reply(answer: Answer, by: Cipher = cipher) -> tuple[bytes, str]:
    if answer.content_type == "application/json":
        names, content = ("encrypt", "msgsignature", "timestamp", "nonce"), json.loads(answer.body)
    else:
        names, content = ("Encrypt", "MsgSignature", "TimeStamp", "Nonce"), parse_xml(answer.body)
    assert tuple(content) == names
    encrypted, signature, timestamp, nonce = (str(content[name]) for name in names)
    by.verify(signature, timestamp, nonce, encrypted)
    assert timestamp.isdigit()
    return by.decrypt(encrypted)


def plus_as_blank(query: dict[str, str]) -> dict[str, str]:
    return {name: value.replace("+", " ") for name, value in query.items()}


def test_url_verification_of_the_official_sample() -> None:
    for query in (
        ECHO_QUERY,
        "?" + ECHO_QUERY,
        ECHO_QUERY.replace("%2B", "+"),
        ECHO_QUERY.replace("%2F", "/"),
    ):
        assert callback_of().receive("GET", query) == Answer(200, ECHO, "text/plain")
        assert callback_of().open("get", query) == Opened(ECHO, PROVIDER)


def test_url_verification_survives_a_framework_that_decodes_plus() -> None:
    for _ in range(20):
        assert callback_of().receive("GET", plus_as_blank(echo())) == Answer(200, ECHO, "text/plain")


def test_url_verification_answers_the_bare_plaintext() -> None:
    sink = Sink()
    for plain in (b"", b" 1 \n", "中文".encode(), b"\xff\x00"):
        assert callback_of(deliver=sink).receive("GET", echo(plain)).body == plain
    assert sink.seen == []


@pytest.mark.parametrize("plain", [PLAIN, b" \n" + PLAIN, b'{"msgtype":"text"}'])
def test_a_recorded_push_is_not_decrypted_as_echostr(plain: bytes) -> None:
    query, body = push(plain)
    answer = callback_of().receive("GET", query | {"echostr": parse_xml(body)["Encrypt"]})
    assert (answer.status, answer.body) == (400, b"the echostr is a push")


PIECES = st.sampled_from(
    [
        "<ToUserName>ww1</ToUserName>",
        "<ToUserName><![CDATA[ww-1_]]></ToUserName>",
        "<AgentID></AgentID>",
        "<AgentID>21 8</AgentID>",
        "<AgentID>&e;</AgentID>",
        "<AgentType>chat</AgentType>",
        "<ToUserName/>",
        "<Encrypt><![CDATA[YQ==]]></Encrypt>",
        "<encrypt>YQ==</encrypt>",
        "<!-- c -->",
        "<!DOCTYPE a>",
        "\n ",
        "\r\n",
        "\x0b",
        "\ufeff",
        "中",
        "<xml>",
        "</xml>",
    ]
)
CIPHERTEXTS = st.text("ab+/= \n\r&<中", max_size=6).map(lambda text: f"<Encrypt><![CDATA[{text}]]></Encrypt>")


@given(st.lists(PIECES, max_size=4), CIPHERTEXTS | PIECES, st.lists(PIECES, max_size=4), PIECES | st.just(""))
def test_the_usual_envelope_is_read_as_any_xml(before: list[str], sealed: str, after: list[str], end: str) -> None:
    body = f"<xml>{''.join(before)}{sealed}{''.join(after)}</xml>{end}".encode()
    found = envelope._encrypted_of_usual(body)
    if found:
        assert parse_xml(body)["Encrypt"] == found.replace("\r\n", "\n").replace("\r", "\n")


def test_the_usual_envelope_is_what_wecom_sends() -> None:
    encrypted = "<Encrypt><![CDATA[a+/=]]></Encrypt>"
    for body in (
        f"<xml><ToUserName><![CDATA[ww1]]></ToUserName>{encrypted}<AgentID><![CDATA[218]]></AgentID></xml>",
        f"<xml>\n<ToUserName><![CDATA[ww1]]></ToUserName>\r\n<AgentID>218</AgentID>\n  {encrypted}\n</xml>\n",
        f"<xml>{encrypted}</xml>",
    ):
        assert envelope._encrypted_of_usual(body.encode()) == "a+/="


@pytest.mark.parametrize("as_json", [False, True])
def test_a_push_is_delivered(as_json: bool) -> None:
    sink = Sink()
    query, body = push(as_json=as_json)
    callback = callback_of(deliver=sink)
    assert callback.receive("POST", query, body) == Answer(200, b"success", "text/plain")
    assert callback.receive("POST", urlencode(query), body) == Answer(200, b"success", "text/plain")
    assert callback.open("POST", query, body) == Opened(PLAIN, SUITE)
    assert sink.seen == [PLAIN, PLAIN]


@pytest.mark.parametrize(
    "body",
    [
        "\ufeff<xml><Encrypt>{}</Encrypt></xml>",
        "<xml>\n <ToUserName><![CDATA[ww]]></ToUserName>\n <Encrypt> <![CDATA[{}]]>\n</Encrypt>\n</xml>",
        '\ufeff {{"encrypt": "{}"}}',
        '{{"tousername": "ww", "encrypt": "{}", "agentid": ""}}',
        '{{"ToUserName": "ww", "AgentID": 218, "Encrypt": "{}"}}',
    ],
)
def test_shapes_of_the_body(body: str) -> None:
    encrypted = cipher.encrypt(PLAIN, SUITE)
    assert callback_of().open("POST", signed(encrypted), body.format(encrypted).encode()).plain == PLAIN


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("reply", [b"<xml><Content>\xe4\xb8\xad</Content></xml>", b"", b"\x00" * 100])
def test_a_passive_reply_is_encrypted_for_the_same_receiver(as_json: bool, reply: bytes) -> None:
    answer = callback_of(deliver=Sink(reply)).receive("POST", *push(as_json=as_json))
    assert answer.status == 200
    assert answer.content_type == ("application/json" if as_json else "application/xml")
    assert opened_reply(answer) == (reply, SUITE)


@few
@given(st.binary(max_size=60), st.text(max_size=20), st.booleans(), st.binary(max_size=60))
def test_any_push_and_any_reply(plain: bytes, receiver: str, as_json: bool, reply: bytes) -> None:
    sink = Sink(reply)
    callback = callback_of(deliver=sink, receivers=lambda _: True)
    query, body = push(plain, receiver, as_json=as_json)
    assert opened_reply(callback.receive("POST", urlencode(query), body)) == (reply, receiver)
    assert sink.seen == [plain]


def test_receivers_of_the_config_and_of_the_callback_add_up() -> None:
    asked: list[str] = []

    def is_installed(corpid: str) -> bool:
        asked.append(corpid)
        return corpid == "wwInstalled"

    for receivers in ({"wwInstalled"}, ["wwInstalled"], is_installed):
        callback = callback_of(receivers=receivers)
        for receiver in (SUITE, "wwInstalled"):
            assert callback.open("POST", *push(receiver=receiver)).receiver == receiver
        for receiver in ("", "ww", "wwinstalled", "wwInstalled ", PROVIDER):
            with pytest.raises(WrongReceiver):
                callback.open("POST", *push(receiver=receiver))
            assert callback.receive("POST", *push(receiver=receiver)).status == 400
    assert SUITE not in asked


def test_an_empty_receiver_must_be_allowed() -> None:
    individual = CallbackConfig(token=TOKEN, encoding_aes_key=KEY, receivers=[""])
    assert callback_of(individual).open("POST", *push(receiver="")).receiver == ""
    with pytest.raises(WrongReceiver):
        callback_of(individual).open("POST", *push())


@pytest.mark.parametrize(
    ("offset", "max_age", "accepted"),
    [
        (0, 3600.0, True),
        (-3000, 3600.0, True),
        (3000, 3600.0, True),
        (-4000, 3600.0, False),
        (4000, 3600.0, False),
        (-4000, 86400.0, True),
        (-400000000, None, True),
    ],
)
def test_a_push_must_be_fresh(offset: int, max_age: float | None, accepted: bool) -> None:
    sink = Sink()
    fresh = CallbackConfig(token=TOKEN, encoding_aes_key=KEY, receivers={SUITE}, max_age=max_age)
    encrypted = cipher.encrypt(PLAIN, SUITE)
    query = signed(encrypted, timestamp=int(time.time()) + offset)
    answer = callback_of(fresh, deliver=sink).receive("POST", query, build_xml({"Encrypt": encrypted}))
    assert (answer.status, sink.seen) == ((200, [PLAIN]) if accepted else (400, []))
    if not accepted:
        assert b"replay, or a wrong clock" in answer.body
        with pytest.raises(StaleCallback):
            callback_of(fresh).open("POST", query, build_xml({"Encrypt": encrypted}))
        with pytest.raises(InvalidSignature):
            forged = query | {"msg_signature": "0" * 40}
            callback_of(fresh).open("POST", forged, build_xml({"Encrypt": encrypted}))


def test_a_url_verification_need_not_be_fresh() -> None:
    fresh = CallbackConfig(token=TOKEN, encoding_aes_key=KEY, receivers={SUITE}, max_age=3600.0)
    assert callback_of(fresh).receive("GET", ECHO_QUERY).body == ECHO


def test_deliver_may_answer_itself() -> None:
    own = Answer(200, b"", "text/plain")
    assert Callback(config, deliver=lambda _: own).receive("POST", *push()) is own


def test_nothing_is_delivered_to_the_wrong_receiver() -> None:
    sink = Sink(b"reply")
    answer = callback_of(deliver=sink).receive("POST", *push(receiver="wwForeign"))
    assert answer == Answer(400, b"meant for 'wwForeign', which is not one of the receivers", "text/plain")
    assert sink.seen == []


def test_forged_signature() -> None:
    query, body = push()
    for forged in ("0" * 40, query["msg_signature"].upper(), query["msg_signature"][:-1], "é", "\ud800"):
        with pytest.raises(InvalidSignature):
            callback_of().open("POST", query | {"msg_signature": forged}, body)
    for changed in ({"timestamp": "1409659814"}, {"nonce": "1"}):
        with pytest.raises(InvalidSignature):
            callback_of().open("POST", query | changed, body)
    with pytest.raises(InvalidSignature):
        callback_of().open("POST", query, push()[1])


def test_foreign_keys() -> None:
    with pytest.raises(InvalidSignature):
        callback_of().open("POST", *push(by=other_cipher))
    with pytest.raises(DecryptionError):
        callback_of().open("POST", *push(by=Cipher(TOKEN, OTHER_KEY)))
    with pytest.raises(DecryptionError):
        callback_of().open("GET", echo(by=Cipher(TOKEN, OTHER_KEY)))


@pytest.mark.parametrize("name", ["msg_signature", "timestamp", "nonce", "echostr"])
def test_missing_parameters_are_named(name: str) -> None:
    query = echo()
    for incomplete in ({key: query[key] for key in query if key != name}, query | {name: ""}):
        for given_as in (incomplete, urlencode(incomplete)):
            with pytest.raises(MalformedCallback, match=f"the parameter {name} is missing"):
                callback_of().open("GET", given_as)


@pytest.mark.parametrize("timestamp", ["x", "-1", "1.5", "1e9", " 1", "１", "²", "\ud800"])
def test_timestamps_are_digits(timestamp: str) -> None:
    encrypted = cipher.encrypt(ECHO, PROVIDER)
    query = {
        "msg_signature": cipher.sign(timestamp, "1", encrypted),
        "timestamp": timestamp,
        "nonce": "1",
        "echostr": encrypted,
    }
    with pytest.raises(MalformedCallback, match="timestamp"):
        callback_of().open("GET", query)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"success",
        b"<xml/>",
        b"<xml><Encrypt/></xml>",
        b"<xml><Encrypt>a</Encrypt><Encrypt>b</Encrypt></xml>",
        b"<xml><Encrypt><A>a</A></Encrypt></xml>",
        b"<xml><Other><Encrypt>a</Encrypt></Other></xml>",
        b"<Encrypt>a</Encrypt>",
        b"{",
        b"{}",
        b'{"encrypt": 1}',
        b'{"encrypt": null}',
        b'{"encrypt": ["a"]}',
        b'{"encrypt": "\xff"}',
        b'{"a":' * 50_000,
        b'{"a":' + b"[" * 100_000,
        b'{"a":' + b"1" * 10_000 + b"}",
        b"[]",
        b'<!DOCTYPE xml [<!ENTITY a "a">]><xml><Encrypt>&a;</Encrypt></xml>',
        b"<xml>" * 50_000,
    ],
)
def test_bodies_that_are_no_push(body: bytes) -> None:
    query, _ = push()
    with pytest.raises(MalformedCallback):
        callback_of().open("POST", query, body)
    assert callback_of().receive("POST", query, body).status == 400


def test_a_truncated_body() -> None:
    for as_json in (False, True):
        query, body = push(as_json=as_json)
        for length in range(len(body)):
            assert callback_of().receive("POST", query, body[:length]).status == 400


def test_an_oversize_body() -> None:
    query, body = push()
    assert callback_of(max_size=len(body)).receive("POST", query, body).status == 200
    sink = Sink()
    with pytest.raises(MalformedCallback, match=f"longer than {len(body) - 1} bytes"):
        callback_of(max_size=len(body) - 1, deliver=sink).open("POST", query, body)
    assert callback_of().receive("POST", query, body + b" " * (1 << 20)).status == 400


@pytest.mark.parametrize("method", ["PUT", "HEAD", "DELETE", "OPTIONS", "", "gett", "\ud800"])
def test_other_methods(method: str) -> None:
    answer = callback_of().receive(method, *push())
    assert (answer.status, answer.content_type) == (405, "text/plain")
    assert ("Allow", "GET, POST") in answer.headers
    with pytest.raises(MalformedCallback):
        callback_of().open(method, *push())


@few
@given(st.data())
def test_mutations_are_refused(data: st.DataObject) -> None:
    sink = Sink()
    callback = callback_of(config, other_config, deliver=sink)
    as_json = data.draw(st.booleans())
    query, body = push(as_json=as_json)
    encrypted = (json.loads(body) if as_json else parse_xml(body))["Encrypt"]
    what = data.draw(st.sampled_from(["query", "encrypted", "raw query", "cut"]))
    if what == "query":
        name = data.draw(st.sampled_from(sorted(query)))
        value = data.draw(st.text(max_size=45).filter(lambda value: value != query[name]))
        answer = callback.receive("POST", query | {name: value}, body)
    elif what == "encrypted":
        position = data.draw(st.integers(0, len(encrypted) - 1))
        letter = data.draw(st.characters(max_codepoint=0x7F).filter(lambda letter: letter != encrypted[position]))
        mutated = encrypted[:position] + letter + encrypted[position + 1 :]
        answer = callback.receive("POST", query, body.replace(encrypted.encode(), mutated.encode()))
    elif what == "raw query":
        raw = urlencode(query)
        position = data.draw(st.integers(0, len(raw) - 1))
        letter = data.draw(st.characters().filter(lambda letter: letter != raw[position]))
        answer = callback.receive("POST", raw[:position] + letter + raw[position + 1 :], body)
    else:
        answer = callback.receive("POST", query, body[: data.draw(st.integers(0, len(body) - 1))])
    assert answer.status == 400
    assert sink.seen == []


@few
@given(
    st.sampled_from(["GET", "POST", "PATCH"]),
    st.text(max_size=60)
    | st.dictionaries(
        st.sampled_from(["msg_signature", "timestamp", "nonce", "echostr"]),
        st.text(max_size=45) | st.just("1"),
    ),
    st.binary(max_size=80) | st.binary(max_size=40).map(lambda inner: b"<xml><Encrypt>" + inner + b"</Encrypt></xml>"),
)
def test_garbage_raises_nothing_but_callback_error(method: str, query: dict[str, str] | str, body: bytes) -> None:
    with pytest.raises(CallbackError):
        callback_of().open(method, query, body)
    assert callback_of().receive(method, query, body).status in (400, 405)


@few
@given(st.binary(max_size=100), st.booleans())
def test_signed_garbage_is_refused_as_well(sealed: bytes, as_json: bool) -> None:
    encrypted = sealed.hex()
    body = json.dumps({"encrypt": encrypted}) if as_json else f"<xml><Encrypt>{encrypted}</Encrypt></xml>"
    with pytest.raises(MalformedCallback if not sealed else DecryptionError):
        callback_of().open("POST", signed(encrypted), body.encode())


@pytest.mark.parametrize("configs", [(config, other_config), (other_config, config)])
def test_key_rotation(configs: Sequence[CallbackConfig]) -> None:
    callback = callback_of(*configs, deliver=Sink(b"reply"))
    for by in (cipher, other_cipher):
        assert callback.receive("GET", echo(by=by)).body == ECHO
        assert opened_reply(callback.receive("POST", *push(by=by)), by) == (b"reply", SUITE)
    for by in (Cipher(TOKEN, OTHER_KEY), Cipher(OTHER_TOKEN, KEY)):
        assert callback.receive("POST", *push(by=by)).status == 400


def test_key_rotation_with_the_same_token() -> None:
    new_key = CallbackConfig(token=TOKEN, encoding_aes_key=OTHER_KEY, receivers={SUITE, "wwNew"})
    for configs in ((config, new_key), (new_key, config)):
        callback = callback_of(*configs, deliver=Sink(b"reply"))
        for by in (cipher, Cipher(TOKEN, OTHER_KEY)):
            assert opened_reply(callback.receive("POST", *push(by=by)), by) == (b"reply", SUITE)
        assert callback.open("POST", *push(receiver="wwNew", by=Cipher(TOKEN, OTHER_KEY))).receiver == "wwNew"
        with pytest.raises(WrongReceiver):
            callback.open("POST", *push(receiver="wwNew"))


def test_refusals_do_not_tell_which_key_was_near() -> None:
    callback = callback_of(config, other_config)
    refusals = {callback.receive("POST", *push(by=Cipher(token, "a" * 43))).body for token in (TOKEN, OTHER_TOKEN)}
    assert refusals == {b"the ciphertext was not made with this EncodingAESKey"}
    refusals = {
        callback.receive("POST", push()[0] | {"msg_signature": signature}, push()[1]).body
        for signature in ("0" * 40, "f" * 40, "x")
    }
    assert refusals == {b"the signature does not match"}


def test_a_failing_deliver_is_answered_500_and_logged_without_content(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def deliver(plain: bytes) -> bytes | None:
        raise RuntimeError(f"cannot store {plain.decode()} {TOKEN} {KEY}")

    with caplog.at_level(logging.DEBUG, "qyapi.callback"):
        answer = callback_of(deliver=deliver).receive("POST", *push(b"<xml>private</xml>"))
    assert answer == Answer(500, b"internal error", "text/plain")
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("qyapi.callback", "ERROR")
    assert "RuntimeError" in caplog.text
    assert "in deliver" in caplog.text
    for secret in ("private", TOKEN, KEY):
        assert secret not in caplog.text


@pytest.mark.parametrize("raised", [MalformedCallback("x"), ConfigurationError("x"), RecursionError(), UnicodeError()])
def test_whatever_deliver_raises_is_500(raised: Exception) -> None:
    def deliver(plain: bytes) -> bytes | None:
        raise raised

    assert callback_of(deliver=deliver).receive("POST", *push()).status == 500


def test_a_reply_that_is_not_bytes_is_500() -> None:
    assert callback_of(deliver=lambda _: "text").receive("POST", *push()).status == 500  # type: ignore[arg-type, return-value]


def test_a_failing_look_up_of_the_receiver_is_500(caplog: pytest.LogCaptureFixture) -> None:
    def is_installed(corpid: str) -> bool:
        raise OSError("database is locked")

    sink = Sink()
    answer = callback_of(receivers=is_installed, deliver=sink).receive("POST", *push(receiver="wwInstalled"))
    assert answer.status == 500
    assert sink.seen == []
    assert "OSError" in caplog.text


def test_refusals_are_logged_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "qyapi.callback"):
        for answer in (
            callback_of().receive("POST", *push(b"private", by=other_cipher)),
            callback_of().receive("POST", *push(b"private", receiver="wwForeign")),
            callback_of().receive("POST", push()[0], b"<xml>private"),
        ):
            assert answer.status == 400
            assert answer.body.decode() in caplog.text
    assert len(caplog.records) == 3
    for secret in ("private", TOKEN, KEY, OTHER_TOKEN, OTHER_KEY):
        assert secret not in caplog.text


def test_reprs_show_no_secrets() -> None:
    callback = callback_of()
    opened = callback.open("POST", *push())
    for shown in (repr(config), str(config), repr(callback), repr(opened), repr([config])):
        for secret in (TOKEN, KEY, "suite_ticket"):
            assert secret not in shown
    assert SUITE in repr(config)
    assert repr(opened) == f"Opened(plain=<{len(PLAIN)} bytes>, receiver={SUITE!r})"


@pytest.mark.parametrize(
    ("token", "key", "receivers", "told"),
    [
        ("", KEY, (), "token"),
        (TOKEN, KEY[1:], (), "43 characters"),
        (TOKEN, KEY, SUITE, "collection"),
        (TOKEN, KEY, None, "collection"),
        (TOKEN, KEY, [None], "str"),
    ],
)
def test_a_config_is_checked_when_made(token: str, key: str, receivers: Collection[str], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        CallbackConfig(token=token, encoding_aes_key=key, receivers=receivers)


def test_a_callback_is_checked_when_made() -> None:
    nobody = CallbackConfig(token=TOKEN, encoding_aes_key=KEY)
    with pytest.raises(ConfigurationError, match="at least one"):
        Callback([], receivers=[SUITE], deliver=Sink())
    with pytest.raises(ConfigurationError, match="collection"):
        Callback(config, receivers=SUITE, deliver=Sink())
    for configs in (nobody, [config, nobody]):
        with pytest.raises(ConfigurationError, match="receivers is empty"):
            Callback(configs, deliver=Sink())
        Callback(configs, receivers={SUITE}, deliver=Sink())
        Callback(configs, receivers=lambda _: False, deliver=Sink())


def test_a_config_cannot_be_changed_behind_the_callback() -> None:
    receivers = {SUITE}
    fixed = CallbackConfig(token=TOKEN, encoding_aes_key=KEY, receivers=receivers)
    receivers.add("wwForeign")
    assert fixed == config
    assert hash(fixed) == hash(config)
    with pytest.raises(AttributeError):
        fixed.token = OTHER_TOKEN  # type: ignore[misc]
