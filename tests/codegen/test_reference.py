"""The reference: links lead somewhere, everything is listed, and the example calls run."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from qyapi import (
    Cents,
    ContactSync,
    Corp,
    Device,
    DeviceModel,
    File,
    MemoryStore,
    Provider,
    Suite,
    UnixTime,
    Webhook,
    events,
    operations,
)
from qyapi_runtime.files import Form
from qyapi_runtime.transport import Request
from tests.golden import EXPECTED
from tests.openapi import Description

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "docs" / "reference"
PAGES = sorted(REFERENCE.rglob("*.md"))


def anchors(page: Path) -> list[str]:
    """The ids that GitHub gives the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.M)
    return [re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings]


def links(page: Path) -> Iterator[tuple[Path, str]]:
    """File and anchor of every link that stays in the repository."""
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith("https://"):
            file, _, anchor = target.partition("#")
            yield (page.parent / file).resolve() if file else page, anchor


def test_links_lead_somewhere() -> None:
    known = {page: anchors(page) for page in PAGES}
    for page in PAGES:
        assert len(known[page]) == len(set(known[page])), f"two headings of {page} have the same anchor"
        for file, anchor in links(page):
            assert file.exists(), f"{page} links to {file}"
            assert not anchor or anchor in known[file], f"{page} links to #{anchor} of {file}"


def test_every_function_is_in_the_index_by_path() -> None:
    rows = re.findall(
        r"^\| `(?:GET|POST) (\S+)` \| \[(\S+)\]", (REFERENCE / "paths.md").read_text(encoding="utf-8"), re.M
    )
    assert dict(rows) == {item.path: item.name for item in operations()}
    assert [path for path, _ in rows] == sorted(path for path, _ in rows)


def test_every_event_is_in_the_index() -> None:
    listed = re.findall(r"\[events\.(\w+)\]", (REFERENCE / "paths.md").read_text(encoding="utf-8"))
    classes = {name for name in events.__all__ if isinstance(getattr(events, name), type)}
    headers = {"Event", "UnknownEvent", "BotEvent", "OpenhwEvent", "PaymentEvent"}
    assert set(listed) == classes - headers - {"InfoType", "MsgType", "EventType", "ChangeType"}


def test_every_page_is_in_the_index() -> None:
    indexed = {file for file, _ in links(REFERENCE / "README.md")}
    assert set(PAGES) - {REFERENCE / "README.md"} <= indexed


def test_a_page_says_what_its_module_has() -> None:
    text = (EXPECTED / "docs" / "reference" / "zoo" / "animal.md").read_text(encoding="utf-8")
    for line in (
        "`GET /cgi-bin/zoo/animal/get`, credential `provider` as `access_token`, [10004](https://developer.work.weixin.qq.com/document/path/10004)",
        'answer = corp.zoo.animal_create(species="…", legs=0, rare=True, home=Home(room=1), call=Song(melody="…"))',
        'for item in suite.zoo.animal_list_iter(zoo="…"): ...',
        "| `born` | `datetime \\| int` |  | When it hatched. Unix seconds. |",
        "| `from_` (`from`) | `str` |  | A word Python keeps for itself. |",
        "| `offspring` | [`list[Animal]`](#animal) \\| None | Recursive. |",
        "- `song`: [`Song`](#song)",
    ):
        assert line in text.splitlines()


JOBS = {item.path: {item.waiting.state: item.waiting.done[0]} for item in operations() if item.waiting}
"""What is answered of jobs: that they are done."""


class Answer:
    status = 200
    headers = {"content-type": "application/json"}

    def __init__(self, path: str) -> None:
        self.path = path

    def read(self) -> bytes:
        return json.dumps({"errcode": 0, "errmsg": "ok", **JOBS.get(self.path, {})}).encode()

    def close(self) -> None:
        pass


class Recorder:
    """A transport that keeps what is sent."""

    def __init__(self) -> None:
        self.sent: list[Request] = []

    def send(self, request: Request) -> Any:
        self.sent.append(request)
        return Answer(request.endpoint)

    def close(self) -> None:
        pass


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def callers(recorder: Recorder) -> dict[str, Any]:
    store = MemoryStore()
    provider = Provider(corpid="ww1", provider_secret="x", paytool_secret="x", store=store, transport=recorder)
    suite = Suite(suite_id="ww2", suite_secret="x", provider=provider)
    corp = Corp(corpid="ww3", corpsecret="x", store=store, transport=recorder)
    model = DeviceModel(model_id="md1", model_secret="x", store=store, transport=recorder)
    device = Device(device_sn="SN1", device_secret="x", model=model)
    for api in (provider, suite, corp, model, device):
        store.put(api.token_key, "token", expires_at=9e9)
    return {
        "provider": provider,
        "suite": suite,
        "corp": corp,
        "contact_sync": ContactSync(corpid="ww4", access_token="token", provider=provider),
        "device_model": model,
        "device": device,
        "webhook": Webhook(key="key", transport=recorder),
        "File": File,
        "Cents": Cents,
        "UnixTime": UnixTime,
    }


def examples(page: Path) -> list[str]:
    blocks = re.findall(r"^```python\n(.+?)^```", page.read_text(encoding="utf-8"), re.M | re.S)
    return [line for block in blocks for line in block.partition("\n\n")[2].splitlines()]


def types(page: Path) -> dict[str, Any]:
    """The dataclasses that a page describes."""
    module = re.search(r"Types: `([\w.]+)`", page.read_text(encoding="utf-8"))
    return vars(importlib.import_module(module[1])) if module else {}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_example_calls_run_and_send_what_the_description_says(callers: dict[str, Any], recorder: Recorder) -> None:
    description = Description()
    for page in PAGES:
        names = {name: value for file, _ in links(page) if file.suffix == ".md" for name, value in types(file).items()}
        for line in examples(page):
            exec(line, {**names, **types(page), **callers})  # noqa: S102 - it is ours
    assert {urlsplit(request.url).path for request in recorder.sent} == {item.path for item in operations()}
    for request in recorder.sent:
        operation = description.operations[f"{request.method} {request.endpoint}"]
        query = parse_qs(urlsplit(request.url).query).keys()
        assert {item["name"] for item in operation.get("parameters", ()) if item.get("required")} <= query
        if isinstance(request.body, Form) or "requestBody" not in operation:
            continue
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        assert description.refusals(schema, json.loads(request.body or b"")) == [], operation["operationId"]
