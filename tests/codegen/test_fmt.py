"""The normal form of a spec file."""

from __future__ import annotations

import yaml
from hypothesis import given
from hypothesis import strategies as st

from codegen.fmt import format_text
from tests.golden import FOLDER

MESSY = """
title:   "动物"
# about the first
endpoints:
    get:
        summary: 'Read: one'
        title: 读取
        doc:  [ 1,   2 ]
        call: GET /cgi-bin/zoo/get
        credential: corp
        query:
            id:  string!    The id.
            kind: { type: string,   enum: [ "a", b ] , doc: "x, y" }
"""
TIDY = """title: 动物
# about the first
endpoints:
  get:
    title: 读取
    doc: [1, 2]
    call: GET /cgi-bin/zoo/get
    credential: corp
    summary: "Read: one"
    query:
      id: string!  The id.
      kind: {type: string, enum: [a, b], doc: "x, y"}
"""


def test_a_messy_file_becomes_tidy() -> None:
    assert format_text(MESSY) == TIDY


def test_an_endpoint_may_be_called_like_one_of_its_keys() -> None:
    text = TIDY.replace("  get:", "  response:")
    assert format_text(text) == text


def test_a_tidy_file_stays_as_it_is() -> None:
    assert format_text(TIDY) == TIDY
    for path in (FOLDER / "spec").rglob("*.yaml"):
        once = format_text(path.read_text(encoding="utf-8"))
        assert format_text(once) == once


@given(
    st.text(
        alphabet=st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" :#{}[],'\"!&*|>%@-"),
        min_size=1,
    )
)
def test_any_description_survives(text: str) -> None:
    before = yaml.safe_dump(
        {"title": text, "structs": {"A": {"x": {"type": "string", "doc": text}}}}, allow_unicode=True
    )
    after = format_text(before)
    assert yaml.load(after, Loader=yaml.BaseLoader) == yaml.load(before, Loader=yaml.BaseLoader)
