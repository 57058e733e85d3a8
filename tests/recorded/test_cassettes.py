"""What is committed says where it comes from, and holds no secret."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import yaml

from tests.recorded.conftest import HOST, NO_SECRETS, SECRET

CASSETTES = sorted(Path(__file__).parent.glob("cassettes/**/*.yaml"))


def named_values(value: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    """Every value below, with the name of the field it stands in."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from named_values(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from named_values(item, name)
    else:
        yield name, value


def contents(interaction: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The parameters and fields of a request and its answer."""
    yield from parse_qsl(urlsplit(interaction["request"]["uri"]).query)
    for body in (interaction["request"]["body"], interaction["response"]["body"]["string"]):
        if body and not (isinstance(body, bytes) and body.startswith(b"\x89PNG")):
            yield from named_values(json.loads(body))


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: path.stem)
def test_a_cassette_is_honest_and_clean(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith(("# Recorded against the qyapi sandbox, not real WeCom.", "# Recorded against real WeCom"))
    for interaction in yaml.safe_load(text)["interactions"]:
        assert interaction["request"]["uri"].startswith(HOST)
        for name, value in contents(interaction):
            if SECRET.search(name) and name not in NO_SECRETS and value:
                assert str(value).endswith(("of the cassette", "of-the-cassette")), name


def test_there_are_cassettes() -> None:
    assert len(CASSETTES) >= 16
