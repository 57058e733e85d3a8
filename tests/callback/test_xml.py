from __future__ import annotations

import contextlib
import string
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from qyapi_runtime.callback import build_xml, parse_xml, xml
from qyapi_runtime.errors import MalformedCallback, ParameterError

few = settings(max_examples=150, deadline=None)

names = st.text(string.ascii_letters + "_", min_size=1, max_size=3)
texts = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff\r").filter(
        lambda character: character >= " " or character in "\t\n"
    ),
    max_size=12,
) | st.sampled_from(["]]>", "]]", "]]]]>>", "<![CDATA[x]]>", "<!DOCTYPE a>", "&amp;", " ", "\n a \n", "中文"])
contents = st.recursive(
    st.dictionaries(names, texts, max_size=4),
    lambda inner: st.dictionaries(
        names,
        texts | inner.filter(bool) | st.lists(texts | inner.filter(bool), min_size=2, max_size=4),
        max_size=4,
    ),
    max_leaves=8,
)


@few
@given(contents)
@example({})
def test_round_trip(content: dict[str, Any]) -> None:
    assert parse_xml(build_xml(content)) == content


def test_a_push() -> None:
    pushed = """<xml>
        <SuiteId><![CDATA[ww4asffe99e54c0fxxxx]]></SuiteId>
        <InfoType> <![CDATA[create_auth]]></InfoType>
        <TimeStamp>1403610513</TimeStamp>
        <State></State>
        <AgentID/>
        <ExtraInfo>
            <Component><OpenKfId><![CDATA[a]]></OpenKfId></Component>
            <Component><OpenKfId><![CDATA[b]]></OpenKfId><Name>中文 &amp; &#x4e2d;</Name></Component>
            <Component><![CDATA[]]></Component>
        </ExtraInfo>
    </xml>"""
    assert parse_xml(pushed.encode()) == {
        "SuiteId": "ww4asffe99e54c0fxxxx",
        "InfoType": "create_auth",
        "TimeStamp": "1403610513",
        "State": "",
        "AgentID": "",
        "ExtraInfo": {"Component": [{"OpenKfId": "a"}, {"OpenKfId": "b", "Name": "中文 & 中"}, ""]},
    }


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<![CDATA[ a\n]]>", " a\n"),
        (" \n<![CDATA[ a ]]>\r\n\t", " a "),
        ("<![CDATA[a]]> <![CDATA[b]]>", "a b"),
        ("<![CDATA[a]]]]><![CDATA[>b]]>", "a]]>b"),
        (" \n a b \n ", "a b"),
        (" x <![CDATA[ y ]]> z ", "x  y  z"),
        ("<![CDATA[ ]]>", " "),
        (" \n ", ""),
        ("\u3000a\u3000", "\u3000a\u3000"),
        ("<!-- c --> a <?p i?>", "a"),
        (f"<![CDATA[{'long ' * 10000}]]>", "long " * 10000),
    ],
)
def test_text_of_an_element(inner: str, text: str) -> None:
    assert parse_xml(f"<xml><Content>{inner}</Content></xml>".encode()) == {"Content": text}


def test_attributes_and_stray_text_are_passed_over() -> None:
    assert parse_xml(b'<xml v="1"> x <A k="2">a</A> y <B> z <C>c</C> z </B></xml>') == {
        "A": "a",
        "B": {"C": "c"},
    }


@pytest.mark.parametrize("root", [b"<xml/>", b"<xml></xml>", b"<xml> \n </xml>"])
def test_an_empty_root(root: bytes) -> None:
    assert parse_xml(root) == {}


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf<xml><A>a</A></xml>",
        b'<?xml version="1.0" encoding="UTF-8"?>\n<xml><A>a</A></xml>\n',
        b"<AnyRoot><A>a</A></AnyRoot>",
    ],
)
def test_prologues(data: bytes) -> None:
    assert parse_xml(data) == {"A": "a"}


BOMB = """<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
<xml><Encrypt>&c;</Encrypt></xml>"""


@pytest.mark.parametrize(
    "data",
    [
        BOMB,
        "<!DOCTYPE xml><xml/>",
        '<!DOCTYPE xml SYSTEM "file:///etc/passwd"><xml/>',
        '<!DOCTYPE xml PUBLIC "-//X//Y" "http://127.0.0.1:9/x.dtd"><xml/>',
        '<!DOCTYPE xml [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><A>&e;</A></xml>',
        '<!DOCTYPE xml [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;]><xml/>',
        '<!DOCTYPE xml [<!ATTLIST A b CDATA "c">]><xml><A/></xml>',
    ],
)
def test_a_doctype_is_refused(data: str) -> None:
    with pytest.raises(MalformedCallback, match="DOCTYPE"):
        parse_xml(data.encode())


def test_a_doctype_is_refused_in_utf16() -> None:
    with pytest.raises(MalformedCallback, match="DOCTYPE"):
        parse_xml(BOMB.replace('version="1.0"', 'version="1.0" encoding="utf-16"').encode("utf-16"))


def test_a_user_may_write_about_doctypes() -> None:
    assert parse_xml(f"<xml><Content><![CDATA[{BOMB}]]></Content></xml>".encode()) == {"Content": BOMB}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" ",
        b"\x00",
        b"hello",
        b"{}",
        b"<xml>",
        b"<xml><A></xml>",
        b"<xml></xml><xml></xml>",
        b"<xml>&undeclared;</xml>",
        b"<xml><A><![CDATA[a]]</A></xml>",
        b"<xml><A>\x01</A></xml>",
        b"<xml><A>\xff\xfe</A></xml>",
        b"<xml><A>\xed\xa0\x80</A></xml>",
        b"<xml><A>&#xd800;</A></xml>",
        "<xml><A>中".encode()[:-1],
        '<?xml version="1.0" encoding="no-such-encoding"?><xml><A>中</A>'.encode("gbk"),
        '<?xml version="1.0" encoding="gbk"?><xml><A>中</A></xml>'.encode("gbk"),
    ],
)
def test_what_is_not_xml_in_utf8(data: bytes) -> None:
    with pytest.raises(MalformedCallback):
        parse_xml(data)


def test_depth_is_limited() -> None:
    def nested(depth: int) -> bytes:
        return b"<a>" * depth + b"</a>" * depth

    content = parse_xml(nested(32))
    for _ in range(30):
        content = content["a"]
    assert content == {"a": ""}
    for depth in (33, 100_000):
        with pytest.raises(MalformedCallback, match="deeper"):
            parse_xml(nested(depth))


markup = ["<xml>", "</xml>", "<A>", "</A>", "<![CDATA[", "]]>", "<!DOCTYPE", "<!ENTITY", "[", "]", ">"]
markup += ["<?xml", "<?p", "?>", "<!--", "-->", "&", ";", "\ufeff"]
pieces = st.sampled_from(markup).map(str.encode)


@few
@given(st.binary(max_size=100) | st.lists(pieces | st.binary(max_size=3), max_size=12).map(b"".join))
def test_random_bytes_raise_nothing_but_malformed(data: bytes) -> None:
    with contextlib.suppress(MalformedCallback):
        assert isinstance(parse_xml(data), dict)


def test_a_reply() -> None:
    reply = {
        "ToUserName": "mycreate",
        "CreateTime": 1348831860,
        "SafeMode": True,
        "Content": "a <b> ]]> & 中文",
        "Articles": {"item": [{"Title": "1"}, {"Title": "2"}]},
        "Empty": {},
    }
    assert build_xml(reply).decode() == (
        "<xml><ToUserName><![CDATA[mycreate]]></ToUserName><CreateTime>1348831860</CreateTime>"
        "<SafeMode>1</SafeMode><Content><![CDATA[a <b> ]]]]><![CDATA[> & 中文]]></Content>"
        "<Articles><item><Title><![CDATA[1]]></Title></item><item><Title><![CDATA[2]]></Title></item></Articles>"
        "<Empty></Empty></xml>"
    )


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"A": None}, "NoneType"),
        ({"A": 1.5}, "float"),
        ({"A": b"bytes"}, "bytes"),
        ({"A": [["nested"]]}, "list"),
        ({"A": "\x00"}, "A has a character"),
        ({"A": "\x0b"}, "A has a character"),
        ({"A": "\ud800"}, "A has a character"),
        ({"A": {"B": "\uffff"}}, "B has a character"),
        ({"A b": "x"}, "'A b'"),
        ({"": "x"}, "''"),
        ({"1": "x"}, "'1'"),
        ({"A><B": "x"}, "'A><B'"),
        ({"A\n": "x"}, "cannot be the name"),
        ({1: "x"}, "1 cannot"),
    ],
)
def test_what_cannot_be_written(content: dict[str, Any], told: str) -> None:
    with pytest.raises(ParameterError, match=told):
        build_xml(content)


BLANKS = st.sampled_from(["", " ", "\n", "\r\n"])
LEAVES = st.one_of(
    st.text("ab ]&<>\n\r\t中", max_size=5).map(lambda text: f"<![CDATA[{text}]]>"),
    st.text("ab ]\n中&;", max_size=5),
    st.sampled_from(["<A>1</A>", "<![CDATA[a]]><![CDATA[b]]>", " <![CDATA[ a ]]> ", "&lt;", "\x01", "\uffff", ""]),
)


def elements_of(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Several elements, now and then with a wrong end."""
    names = st.sampled_from(["A", "B_c", "D.e", "xml"])
    ends = st.tuples(names, names).map(lambda pair: pair[0] if pair[1] == "xml" else "")
    element = st.builds(
        lambda blank, name, content, end: f"{blank}<{name}>{content}</{end or name}>", BLANKS, names, inner, ends
    )
    return st.lists(element, max_size=4).map("".join)


@given(
    st.recursive(elements_of(LEAVES), elements_of, max_leaves=6),
    st.sampled_from(["<xml>", "<xml>\n ", "<xml >", "\n<xml>"]),
    st.sampled_from(["</xml>", " </xml>\n", "</xml", "x</xml>", "<A></xml>", "</A></xml>"]),
)
def test_the_quick_way_and_the_general_one_say_the_same(elements: str, begin: str, end: str) -> None:
    data = f"{begin}{elements}{end}".encode()
    quick = xml._parse_usual(data)
    if quick is not None:
        assert quick == xml._parse_any(data)
    else:
        with contextlib.suppress(MalformedCallback):
            assert parse_xml(data) == xml._parse_any(data)


@pytest.mark.parametrize("depth", [0, 1, 29, 30, 31, 40])
def test_the_quick_way_goes_as_deep_as_the_general_one(depth: int) -> None:
    data = b"<xml>" + b"<a>" * depth + b"<b>1</b>" + b"</a>" * depth + b"</xml>"
    quick = xml._parse_usual(data)
    if depth > 30:
        assert quick is None
        with pytest.raises(MalformedCallback):
            xml._parse_any(data)
    else:
        assert quick == xml._parse_any(data)


def test_the_quick_way_is_taken_for_what_wecom_sends() -> None:
    flat = b"<xml>\n<ToUserName><![CDATA[ww1]]></ToUserName>\n<AgentID>1</AgentID>\n</xml>"
    assert xml._parse_usual(flat) == {"ToUserName": "ww1", "AgentID": "1"}
    nested = (
        b"<xml><A><![CDATA[a]]></A><Pics><Count>2</Count><List><item><Md5>1</Md5></item>"
        b"<item><Md5>2</Md5></item></List></Pics></xml>"
    )
    assert xml._parse_usual(nested) == {
        "A": "a",
        "Pics": {"Count": "2", "List": {"item": [{"Md5": "1"}, {"Md5": "2"}]}},
    }
