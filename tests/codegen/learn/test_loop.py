"""The whole loop: a client meets what its spec lacks, the spec learns it, the next client has it typed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from zooapi import events
from zooapi.types.zoo.animal import Animal, AnimalCreateRequest, AnimalListResponse

from codegen.cache import Cache
from codegen.emit import emit
from codegen.families import FAMILIES
from codegen.generate import formatted
from codegen.learn.errors import LearnError
from codegen.load import load
from qyapi_runtime.codec import decode
from qyapi_runtime.driftlog import drift_log
from tests.codegen.learn import changed, learn, texts

RUNTIME = Path(__file__).parents[3] / "runtime"
ANSWER: dict[str, Any] = {
    "name": "Pan",
    "AnimalId": 7,
    "legs": "4",
    "offspring": {"name": "Kid", "AnimalId": "2", "weaned_time": 1700000000},
    "keeper": {"userid": "u", "badge": "gold", "home": {"street": "a", "rooms": [{"size": 1}]}},
    "calls": [{"calltype": "song", "song": {"melody": "la", "tempo": 60}}],
    "checked_time": 1700000000,
    "price": 1200,
    "visit_count": "12",
    "friends": "a|b",
    "toys": [{"toy_id": "t", "list": [1, 2]}],
}
CREATED: dict[str, Any] = {"species": "s", "legs": 4, "rare": 1, "home": {"RoomNumber": 7}, "version": 2}
PROGRAM = """
import json, sys
from qyapi_runtime.drift import on_drift
from zooapi.types.zoo.animal import Animal
from zooapi import Cents, UnixTime, decode, to_dict

drifts = []
on_drift(drifts.append)
answer = json.loads(sys.argv[1])
animal = decode(Animal, answer)
assert drifts == [], drifts
assert type(animal.checked_time) is UnixTime and type(animal.price) is Cents
assert animal.price == 1200 and animal.visit_count == 12 and animal.friends == ["a", "b"]
assert animal.toys[0].toy_id == "t" and animal.toys[0].list_ == [1, 2]
assert animal.keeper.badge == "gold" and animal.keeper.home.rooms[0].size == 1
assert animal.calls[0].tempo == 60 and animal.offspring[0].weaned_time
assert to_dict(animal) == answer
"""


def generate(root: Path, folder: Path) -> None:
    files = formatted(emit(load(root / "spec"), Cache(), package="zooapi"), Cache())
    for name, text in files.items():
        if name.startswith("generated/"):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


def run(folder: Path, program: str, *arguments: str) -> None:
    environment = {"PYTHONPATH": f"{folder / 'generated'}:{RUNTIME}", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_sample_is_learned_and_decoded(root: Path, tmp_path: Path) -> None:
    sample = root / "sample.json"
    sample.write_text(json.dumps(ANSWER), "utf-8")
    before = texts(root)
    learn(root, sample, "--operation", "zoo.animal_get")
    gone, new = changed(before, texts(root))
    fields = ["weaned_time", "badge", "home", "street", "rooms", "size", "tempo", "checked_time", "price"]
    fields += ["visit_count", "friends", "toys", "toy_id", "list"]
    assert [sum(line.startswith(f"{field}:") for line in new) for field in fields] == [1] * len(fields)
    assert gone == ["AnimalId: string!  Case matters.", "offspring: Animal[]  Recursive."]
    generate(root, tmp_path)
    run(tmp_path, PROGRAM, json.dumps(ANSWER))


def test_a_drift_log_is_learned(root: Path, tmp_path: Path) -> None:
    log = tmp_path / "drift.jsonl"
    stop = drift_log(log)
    for _ in range(12):
        decode(Animal, ANSWER, endpoint="zoo.animal_get")
        decode(AnimalListResponse, {"animals": None, "next_cursor": {"page": 1}}, endpoint="zoo.animal_list")
    stop()
    assert "Pan" not in log.read_text("utf-8") and "gold" not in log.read_text("utf-8")
    before = texts(root)
    lesson = learn(root, log)
    gone, new = changed(before, texts(root))
    assert sorted(gone) == [
        "AnimalId: string!  Case matters.",
        "animals: Animal[]!",
        "next_cursor: string",
        "offspring: Animal[]  Recursive.",
    ]
    assert "next_cursor: string | NextCursor" in new and "animals: Animal[]" in new
    assert "toys: Toy[]" in new and "rooms: Room[]" in new and "badge: string" in new
    assert "AnimalId: {type: string!, coerce: int, doc: Case matters.}" in new
    assert "offspring: one_or_many[Animal]  Recursive." in new
    [badge] = [proposal for proposal in lesson.proposals if proposal.what == "Keeper.badge: string"]
    assert badge.evidence == f"seen 10× in {log} at zoo.animal_get"
    assert learn(root, log).after == {}


RECORD = {"struct": "zooapi.types.zoo.animal.Animal", "field": "x", "problem": "unknown field", "got": "string"}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"problem": "unknown field"}', "drift.jsonl:2: not a line of a drift log"),
        (json.dumps(RECORD | {"problem": "unknown fields"}), "did you mean 'unknown field'?"),
        ("{", "drift.jsonl:2: not JSON"),
    ],
)
def test_a_broken_drift_log(root: Path, line: str, message: str) -> None:
    log = root / "drift.jsonl"
    log.write_text(f"{json.dumps(RECORD)}\n{line}\n", "utf-8")
    before = texts(root)
    with pytest.raises(LearnError) as caught:
        learn(root, log)
    assert message in str(caught.value)
    assert texts(root) == before


def test_a_log_of_an_older_client(root: Path) -> None:
    """What the spec has by now, and structs it has no longer."""
    log = root / "drift.jsonl"
    records = [
        RECORD | {"field": "legs", "problem": "unknown field"},
        RECORD | {"field": "legs", "problem": "other type", "expected": "int"},
        RECORD | {"field": "legs", "problem": "missing", "got": ""},
        RECORD | {"field": "gone", "problem": "null", "got": "null"},
        RECORD | {"struct": "zooapi.types.zoo.animal.Animals"},
    ]
    log.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    lesson = learn(root, log)
    assert lesson.after == {}
    assert lesson.notes == [f"{log}: no struct zoo/animal.Animals; did you mean 'zoo/animal.Animal'?"]


def test_an_unknown_tag_in_a_log(root: Path) -> None:
    log = root / "drift.jsonl"
    calls = RECORD | {
        "field": "calls",
        "problem": "unknown tag",
        "got": [{"calltype": "string", "howl": {"at": "string"}}],
    }
    food = RECORD | {"field": "food", "problem": "unknown tag", "got": {"kind": "string", "fins": "int"}}
    log.write_text(json.dumps(calls) + "\n" + json.dumps(food) + "\n", "utf-8")
    lesson = learn(root, log)
    assert [proposal.what for proposal in lesson.proposals] == ["Call.howl: Howl", "Howl.at: string"]
    assert "a sample would tell which" in lesson.notes[0]


def test_unknown_tags_that_a_client_met(root: Path) -> None:
    """In a list, beside what else an object has, and where no more than the tag can be known."""
    log = root / "drift.jsonl"
    stop = drift_log(log)
    decode(Animal, {"name": "a", "AnimalId": "1", "calls": [{"calltype": "howl", "howl": {"moon": 1}}]})
    decode(AnimalCreateRequest, CREATED | {"calltype": "bark", "bark": {"volume": 3}}, endpoint="zoo.animal_create")
    decode(Animal, {"name": "a", "AnimalId": "1", "food": {"kind": "fish", "fins": 2}})
    stop()
    lesson = learn(root, log)
    assert [proposal.what for proposal in lesson.proposals] == [
        "Call.howl: Howl",
        "Howl.moon: int",
        "Call.bark: Bark",
        "Bark.volume: int",
    ]
    assert lesson.notes == [f"{log}: zoo/animal.Food came with a tag it does not know; a sample would tell which"]
    assert learn(root, log).after == {}


def test_drift_inside_an_inline_union_is_learned(root: Path) -> None:
    log = root / "drift.jsonl"
    stop = drift_log(log)
    decode(AnimalCreateRequest, CREATED | {"calltype": "song", "song": {"melody": "la", "tempo": 60}})
    decode(AnimalCreateRequest, CREATED | {"calltype": "song", "song": "la"})
    stop()
    lesson = learn(root, log)
    assert [proposal.what for proposal in lesson.proposals] == ["Song.tempo: int"]
    assert lesson.notes[0].startswith(f"{log}: zoo/animal.AnimalCreateRequest.call, whose keys stand in line, came as ")
    assert learn(root, log).after == {}


LOST = "<xml><InfoType>animal_lost</InfoType><TimeStamp>1700000000</TimeStamp><AnimalId>secret-7</AnimalId></xml>"
TAUGHT = """
import json, sys
from zooapi import events

event = events.parse(sys.argv[1])
assert type(event).__name__ == "AnimalLost" and event.animal_id == "secret-7", event
event = events.parse(json.dumps({"MsgType": "event", "Event": "change_cage", "ChangeType": "paint", "Size": 7}))
assert type(event).__name__ == "ChangeCagePaint" and event.size == 7, event
"""


def test_pushes_of_unknown_kinds_that_a_client_met(root: Path, tmp_path: Path) -> None:
    log = root / "drift.jsonl"
    stop = drift_log(log)
    for _ in range(3):
        assert type(events.parse(LOST)) is events.UnknownEvent
    events.parse(json.dumps({"MsgType": "event", "Event": "change_cage", "ChangeType": "paint", "Size": 7}))
    stop()
    written = log.read_text("utf-8")
    assert "secret-7" not in written and len(written.splitlines()) == 2
    lesson = learn(root, log)
    assert [proposal.what for proposal in lesson.proposals] == [
        "events.AnimalLost: animal_lost, a draft",
        "AnimalLost.AnimalId: string",
        "events.ChangeCagePaint: change_cage.paint, a draft",
        "ChangeCagePaint.Size: int",
    ]
    assert learn(root, log).after == {}
    generate(root, tmp_path)
    run(tmp_path, TAUGHT, LOST)


@pytest.mark.parametrize(
    ("push", "kind"),
    [
        ({"aibotid": "a", "msgtype": "purr", "purr": {"tone": 1}}, ("bot_message", "purr")),
        ({"aibotid": "a", "msgtype": "event", "event": {"eventtype": "nap", "by": "u"}}, ("bot_event", "nap")),
        ({"msg_type": "event", "base_info": {}, "event": {"event_type": "knock"}}, ("openhw_event", "knock")),
        ({"msg_type": "command", "base_info": {}, "command": {"command_type": "gate"}}, ("openhw_command", "gate")),
        ({"notify_type": "n", "id": "1", "event_type": "zoo.meal", "seat": "1"}, ("payment", "zoo.meal")),
    ],
)
def test_pushes_of_other_families_that_a_client_met(root: Path, push: dict[str, Any], kind: tuple[str, str]) -> None:
    log, sample = root / "drift.jsonl", root / "sample.json"
    stop = drift_log(log)
    assert type(events.parse(json.dumps(push))) is events.UnknownEvent
    stop()
    sample.write_text(json.dumps(push), "utf-8")
    lesson = learn(root, log)
    assert lesson.proposals[0].what.endswith(f": {kind[1]}, a draft")
    assert learn(root, log).after == {} and learn(root, sample).after == {}
    drafted = [item for module in load(root / "spec").modules.values() for item in module.events if item.key == kind[1]]
    [event] = drafted
    assert (event.families, event.struct.draft) == ([kind[0]], True)
    assert {item.wire for item in event.struct.fields} == push.keys() - FAMILIES[kind[0]].header.fields


CASSETTE = """# Recorded.
interactions:
- request:
    body: '{"limit": 2, "since_time": 1700000000}'
    headers: {}
    method: POST
    uri: https://qyapi.weixin.qq.com/cgi-bin/zoo/animal/list?suite_access_token=t&zoo=north&area=7
  response:
    body:
      string: '{"errcode": 0, "errmsg": "ok", "animals": [], "has_more": "0", "total": 12}'
    headers: {}
    status: {code: 200, message: OK}
- request:
    body: null
    headers: {}
    method: GET
    uri: https://qyapi.weixin.qq.com/cgi-bin/zoo/photo/get?access_token=t&media_id=m
  response:
    body:
      string: !!binary |
        iVBORw0KGgo=
    headers: {}
    status: {code: 200, message: OK}
- request:
    body: '{}'
    headers: {}
    method: POST
    uri: https://qyapi.weixin.qq.com/cgi-bin/zoo/animal/free?access_token=t
  response:
    body:
      string: '{"errcode": 40014, "errmsg": "invalid access_token", "hint": "x"}'
    headers: {}
    status: {code: 200, message: OK}
- request:
    body: '{}'
    headers: {}
    method: POST
    uri: https://qyapi.weixin.qq.com/cgi-bin/zoo/animal/sing?access_token=t
  response:
    body: {string: '{"errcode": 0}'}
    headers: {}
    status: {code: 200, message: OK}
"""


def test_cassettes(root: Path) -> None:
    folder = root / "cassettes"
    folder.mkdir()
    (folder / "one.yaml").write_text(CASSETTE, "utf-8")
    before = texts(root)
    lesson = learn(root, folder)
    assert changed(before, texts(root)) == (
        ["has_more: flag"],
        ["area: int", "since_time: time", "has_more: {type: flag, coerce: string}", "total: int"],
    )
    assert lesson.notes == [
        f"{folder / 'one.yaml'}: POST /cgi-bin/zoo/animal/sing is not in the spec; learn from its page"
    ]
    assert learn(root, folder).after == {}


@pytest.mark.parametrize("text", ["interactions: 1\n", "interactions:\n- request: {}\n", "interactions: [\n"])
def test_a_broken_cassette(root: Path, text: str) -> None:
    path = root / "one.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(LearnError, match="one.yaml: "):
        learn(root, path)


def test_the_recorded_cassettes_have_nothing_new() -> None:
    root = Path(__file__).parents[3]
    lesson = learn(root, root / "tests" / "recorded" / "cassettes", "--dry-run")
    assert (lesson.after, lesson.notes) == ({}, [])
