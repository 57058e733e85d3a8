"""The JSON Schema: it takes every file that is right, and sees the mistakes that one file alone can show."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from codegen import keys
from codegen.load import load
from codegen.schema import FILE, schema
from tests.codegen.test_mistakes import ENDPOINT
from tests.golden import EXPECTED, FOLDER

REPOSITORY = Path(__file__).parents[2]


class _Loader(getattr(yaml, "CBaseLoader", yaml.BaseLoader)):  # type: ignore[misc]
    """YAML 1.2 as language servers read it: numbers and true are what they look like, `no` and `12:30` are text."""


def _scalar(loader: Any, node: yaml.ScalarNode) -> Any:
    text = str(node.value)
    if node.style in ("'", '"'):
        return text
    if text in ("", "~", "null", "Null", "NULL"):
        return None
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.lower() == "true"
    if re.fullmatch(r"[-+]?\d+", text):
        return int(text)
    return float(text) if re.fullmatch(r"[-+]?(\d+\.\d*|\.\d+)([eE][-+]?\d+)?", text) else text


def _mapping(loader: Any, node: yaml.MappingNode) -> dict[str, Any]:
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


_Loader.add_constructor("tag:yaml.org,2002:str", _scalar)
_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def read(text: str) -> Any:
    return yaml.load(text, Loader=_Loader)


@pytest.mark.parametrize("root", [REPOSITORY, FOLDER], ids=["whole", "small"])
def test_every_file_is_valid(root: Path) -> None:
    content = json.loads(((EXPECTED if root == FOLDER else root) / FILE).read_text("utf-8"))
    Draft7Validator.check_schema(content)
    validator = Draft7Validator(content)
    files = {path: read(path.read_text("utf-8")) for path in sorted((root / "spec").rglob("*.yaml"))}
    assert files
    assert [f"{path}: {error.message}" for path, file in files.items() for error in validator.iter_errors(file)] == []


@pytest.fixture(scope="module")
def validator() -> Draft7Validator:
    return Draft7Validator(json.loads(schema(load(FOLDER / "spec"))))


EVENT = "title: 通知\nevents:\n  born: {title: 出生, doc: 1, family: suite, summary: Born.}\n"
CREDENTIALS = "credentials:\n  zoo: {title: 凭证, doc: 1, param: token, rejected: [40014]}\n"
ERRORS = "title: 错误码\nerrors:\n  40001: NotFound  No such animal.\n"
LIMITS = "limits:\n  minute: {per: corp, calls: 10, seconds: 60}\nblocks:\n  45009: 60\n"


@pytest.mark.parametrize(
    "text",
    [
        ENDPOINT + "    query: {id: strin!}\n",
        ENDPOINT + "    query: {id: {type: string, enumm: [a]}}\n",
        ENDPOINT + "    query: {id: {doc: Its id.}}\n",
        ENDPOINT + "    query: {id: [string]}\n",
        ENDPOINT + "    query: {id: 'map[strin]'}\n",
        ENDPOINT + "    query: {id: {type: string, coerce: float}}\n",
        ENDPOINT + "    summry: Read.\n",
        ENDPOINT + "    draft: yes\n",
        ENDPOINT + "    apps: [customised]\n",
        ENDPOINT + "    paginate: {cursor: cursor, next: next_cursor}\n",
        ENDPOINT + "    sign: {key: k, nonce: n, time: t}\n",
        ENDPOINT + "    response: a list of animals\n",
        ENDPOINT + "structs: [Animal]\n",
        ENDPOINT + "structs:\n  animal: {name: string}\n",
        ENDPOINT + "structs:\n  Animal: {$dok: x}\n",
        ENDPOINT + "unions:\n  U: {a: A}\n",
        ENDPOINT + "unions:\n  U: {$tag: t, $layout: outside, a: A}\n",
        ENDPOINT + "unions:\n  U: {$tag: t, a: string}\n",
        ENDPOINT.replace("credential: corp", "credential: crop"),
        ENDPOINT.replace("    credential: corp\n", ""),
        ENDPOINT.replace("GET /cgi-bin", "PUT /cgi-bin"),
        ENDPOINT.replace("doc: 1", "doc: page one"),
        ENDPOINT.replace("title: 动物\n", ""),
        EVENT.replace("suite", "suit"),
        EVENT.replace("family", "change_types: {a: {title: x}}, family"),
        CREDENTIALS + "endpoints: {}\n",
        CREDENTIALS.replace("[40014]", "[no]"),
        ERRORS.replace("NotFound", "NotFund"),
        ERRORS.replace("40001", "e40001"),
        LIMITS.replace("per: corp", "per: crop"),
        LIMITS.replace(": 60\n", ": minute\n"),
    ],
)
def test_a_mistake_is_seen(validator: Draft7Validator, text: str) -> None:
    assert not validator.is_valid(read(text))


@pytest.mark.parametrize(
    "text",
    [
        ENDPOINT.replace("credential: corp", "credential: {kind: suite, param: t}")
        + "    draft: true\n    doc: [1, 2]\n",
        ENDPOINT + "    query: {id: 'map[comma[zoo/a.B[] | int] | Agent]!  x'}\n    response: bytes | zoo/a.B\n",
        ENDPOINT + "structs:\n  A:\n  B: {since: {type: 'int[][]', since: 3.1, const: 7, enum: [1, on]}}\n",
        ENDPOINT.replace("title: 读取", "title: 2024").replace("summary: Read.", "summary: 12:30"),
        CREDENTIALS,
        ERRORS,
        LIMITS,
    ],
)
def test_what_is_right_is_taken(validator: Draft7Validator, text: str) -> None:
    assert [error.message for error in validator.iter_errors(read(text))] == []


def test_every_key_is_offered_with_its_description(validator: Draft7Validator) -> None:
    """What the loader takes is what the schema has."""
    text = json.dumps(validator.schema, ensure_ascii=False)
    tables = [table for name, table in vars(keys).items() if name.isupper() and isinstance(table, dict)]
    assert len(tables) > 15
    for name, key in (item for table in tables for item in table.items()):
        assert f"{json.dumps(name)}: {{" in text
        assert json.dumps(key.doc, ensure_ascii=False) in text


def test_the_page_of_the_language_names_every_key() -> None:
    page = (REPOSITORY / "docs" / "spec-language.md").read_text("utf-8")
    tables = [keys.ENDPOINT, keys.FIELD, keys.STRUCT, keys.UNION, keys.EVENT, keys.CHANGE_TYPE, keys.TOKEN, keys.LIMIT]
    missing = {name for table in tables for name in table if not re.search(rf"(?<![\w$]){re.escape(name)}\b", page)}
    assert missing == set()


def test_an_editor_finds_the_schema() -> None:
    settings = json.loads((REPOSITORY / ".vscode" / "settings.json").read_text("utf-8"))
    [(file, pattern)] = settings["yaml.schemas"].items()
    assert (REPOSITORY / file).is_file()
    assert set(REPOSITORY.glob(pattern)) == set((REPOSITORY / "spec").rglob("*.yaml"))
