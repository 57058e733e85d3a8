"""Samples: each unknown field becomes one line, of the right type, at the right place."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from codegen.fmt import format_text
from codegen.learn.errors import LearnError
from codegen.load import load
from tests.codegen.learn import changed, learn, texts

ANIMAL: dict[str, Any] = {"name": "Pan", "AnimalId": "1"}


def sample(folder: Path, *values: Any) -> Path:
    path = folder / "sample.json"
    path.write_text("\n".join(value if isinstance(value, str) else json.dumps(value) for value in values), "utf-8")
    return path


def lines(root: Path, operation: str, *values: Any, request: bool = False) -> tuple[list[str], list[str]]:
    """What learning from samples changes; learning twice must change nothing more."""
    before = texts(root)
    arguments: list[str | Path] = [sample(root, *values), "--operation", operation, *(["--request"] if request else [])]
    learn(root, *arguments)
    after = texts(root)
    assert learn(root, *arguments).after == {}
    assert texts(root) == after
    for text in after.values():
        assert format_text(text) == text
    return changed(before, after)


TYPES: list[tuple[str, list[Any], str]] = [
    ("born_time", [1700000000], "born_time: time"),
    ("updated_at", [1700000000], "updated_at: time"),
    ("wait_time", [30], "wait_time: int"),
    ("modified_time", ["1700000000"], "modified_time: {type: time, coerce: string}"),
    ("price", [1200], "price: cents  Guessed from the name to be cents."),
    ("entry_fee", [1200], "entry_fee: cents  Guessed from the name to be cents."),
    ("coffee", [12], "coffee: int"),
    ("open", [0, 1], "open: int"),
    ("tame", [True], "tame: bool"),
    ("fed", [True, 1], "fed: {type: bool, coerce: int}"),
    ("visit_count", ["12"], "visit_count: int_string"),
    ("chip_code", ["0012345"], "chip_code: string"),
    ("chip_id", ["12345"], "chip_id: string"),
    ("cage", [7, "7"], "cage: {type: int, coerce: string}"),
    ("stall", [7, "b"], "stall: string | int"),
    ("speed", [1, 1.5], "speed: float"),
    ("photo_url", ["https://example.com/a,b|c"], "photo_url: string"),
    ("friends", ["a|b"], "friends: piped[string]"),
    ("rooms", ["1,2", "3"], "rooms: comma[int]"),
    ("motto", ["eat,sleep"], "motto: string"),
    ("refresh_token", ["x"], "refresh_token: secret"),
    ("colours", [["red"], []], "colours: string[]"),
    ("marks", [[]], "marks: any[]"),
    ("mixture", [[1, "a"]], "mixture: any[]"),
    ("empty", [{}], "empty: any"),
    ("nothing", [None], "nothing: string"),
    ("per_day", [{"2024-01-01": 1, "2024-01-02": 2}], "per_day: map[int]"),
    ("from", ["x"], "from: string"),
    ("wire", ["x"], "wire_2: {type: string, wire: wire}"),
    ("raw", ["x"], "raw_2: {type: string, wire: raw}"),
    ("animalID", ["x"], "animalID_2: {type: string, wire: animalID}"),
    ("$ref", ["x"], "field: {type: string, wire: $ref}"),
    ("yes: no", [1], '"yes: no": int'),
]


def test_types(root: Path) -> None:
    """Three samples; a field has its values in the first of them."""
    samples = [ANIMAL | {name: values[at] for name, values, _ in TYPES if at < len(values)} for at in range(3)]
    gone, new = lines(root, "zoo.animal_get", *samples)
    assert gone == []
    assert new == [line for _, _, line in TYPES]


def test_a_field_stands_where_the_sample_has_it_and_comments_stay(root: Path) -> None:
    path = root / "spec" / "zoo" / "animal.yaml"
    text = path.read_text("utf-8").replace(
        "    legs: {type: int, co", "    # Counted by hand.\n    legs: {type: int, co"
    )
    path.write_text(text, "utf-8")
    learn(
        root, sample(root, {**ANIMAL, "born_time": 1700000000, "legs": 4, "tail": 1}), "--operation", "zoo.animal_get"
    )
    found = path.read_text("utf-8")
    assert "    AnimalId: string!  Case matters.\n    born_time: time\n    offspring" in found
    assert "    # Counted by hand.\n    legs: {type: int, coerce: string}\n    tail: int\n    calls" in found
    assert [
        line for line in found.splitlines() if line not in ("    born_time: time", "    tail: int")
    ] == text.splitlines()


def test_a_file_in_another_form_keeps_it(root: Path) -> None:
    path = root / "spec" / "zoo" / "animal.yaml"
    text = path.read_text("utf-8")
    text = text.replace("    melody: string!\n", "      melody:   'string!'\n\n").replace("  Song:", "  Song: ")
    text = text.replace("  Roar:\n    volume: int!\n", "  Roar: {volume: int!}\n")
    path.write_text(text, "utf-8")
    calls = [
        {"calltype": "song", "song": {"melody": "la", "key": "C"}},
        {"calltype": "roar", "roar": {"volume": 1, "bands": [1]}},
    ]
    learn(root, sample(root, {**ANIMAL, "calls": calls}), "--operation", "zoo.animal_get")
    gone, new = changed({"": text}, {"": path.read_text("utf-8")})
    assert gone == ["Roar: {volume: int!}"]
    assert new == ["key: string", 'Roar: {volume: int!, bands: "int[]"}']


def test_objects_become_structs_named_after_the_field(root: Path) -> None:
    first = {**ANIMAL, "toys": [{"toy_id": 1, "maker": {"name": "a", "founded_time": 1500000000}}]}
    second = {**ANIMAL, "toys": [{"toy_id": 2, "colour": "red"}], "info": {"x": 1}, "keeper_info": {"userid": "u"}}
    gone, new = lines(root, "zoo.animal_get", first, second)
    assert gone == []
    assert new == [
        "toys: Toy[]",
        "info: AnimalInfo",
        "keeper_info: KeeperInfo",
        "Toy:",
        "toy_id: int",
        "colour: string",
        "maker: Maker",
        "Maker:",
        "name: string",
        "founded_time: time",
        "AnimalInfo:",
        "x: int",
        "KeeperInfo:",
        "userid: string",
    ]


def test_a_struct_that_fits_is_used_again_and_one_that_does_not_gets_another_name(root: Path) -> None:
    value = {**ANIMAL, "keepers": [{"userid": "u", "phone": "1"}], "home": {"garden": 1}}
    gone, new = lines(root, "zoo.animal_get", value)
    assert gone == []
    assert new == ["keepers: Keeper[]", "home: AnimalHome", "AnimalHome:", "garden: int"]


def test_a_tree_refers_to_itself(root: Path) -> None:
    tree = {"label": "a", "children": [{"label": "b", "children": []}]}
    assert lines(root, "zoo.animal_get", {**ANIMAL, "children": [tree]})[1] == [
        "children: Child[]",
        "Child:",
        "label: string",
        "children: Child[]",
    ]


def test_one_object_or_several(root: Path) -> None:
    one, many = {**ANIMAL, "nest": {"eggs": 1}}, {**ANIMAL, "nest": [{"eggs": 2, "warm": True}]}
    gone, new = lines(root, "zoo.animal_get", one, many)
    assert (gone, new) == ([], ["nest: one_or_many[Nest]", "Nest:", "eggs: int", "warm: bool"])


def test_what_contradicts_the_spec(root: Path) -> None:
    value = {
        "name": None,
        "AnimalId": 7,
        "offspring": {"name": "Kid", "AnimalId": "2"},
        "keeper": {"userid": "u", "shift": "day", "phone": {"mobile": "1"}},
    }
    gone, new = lines(root, "zoo.animal_get", value)
    assert gone == [
        "phone: secret  Never shown.",
        "AnimalId: string!  Case matters.",
        "offspring: Animal[]  Recursive.",
        "name: string!",
    ]
    assert new == [
        "phone: secret | Phone  Never shown.",
        "Phone:",
        "mobile: string",
        "AnimalId: {type: string!, coerce: int, doc: Case matters.}",
        "offspring: one_or_many[Animal]  Recursive.",
        "name: string",
    ]


def test_a_missing_field_says_how_often(root: Path) -> None:
    lesson = learn(
        root, sample(root, ANIMAL, {"AnimalId": "2"}, {"AnimalId": "3"}), "--operation", "zoo.animal_get", "--dry-run"
    )
    [proposal] = lesson.proposals
    assert proposal.what == "Animal.name (missing 2×): name: string! -> name: string"
    assert proposal.evidence.startswith("seen 2× in ")


def test_no_second_form_for_what_a_person_must_look_at(root: Path) -> None:
    lesson = learn(
        root, sample(root, {"animals": [], "has_more": 2, "next_cursor": 1}), "--operation", "zoo.animal_list"
    )
    assert [proposal.what for proposal in lesson.proposals] == [
        "AnimalListResponse.has_more (int 1×): has_more: flag -> has_more: flag | int",
        "AnimalListResponse.next_cursor (int 1×): next_cursor: string -> next_cursor: {type: string, coerce: int}",
    ]


def test_an_answer_that_had_none(root: Path) -> None:
    gone, new = lines(root, "zoo.animal_free", {"errcode": 0, "errmsg": "ok", "freed_at": 1700000000})
    assert (gone, new) == ([], ["response:", "freed_at: time"])


def test_an_error_says_nothing_of_fields(root: Path) -> None:
    assert lines(root, "zoo.animal_get", {"errcode": 40001, "errmsg": "no", "hint": "x"}) == ([], [])


def test_requests(root: Path) -> None:
    value = {"species": 5, "api": 1, "extra": "x", "calltype": "song", "song": {"melody": "la", "tempo": 60}}
    gone, new = lines(root, "zoo.animal_create", value, request=True)
    assert gone == []
    assert new == ["api_2: {type: int, wire: api}", "extra_2: {type: string, wire: extra}", "tempo: int"]


def test_a_get_takes_its_fields_in_the_query(root: Path) -> None:
    assert lines(root, "/cgi-bin/zoo/photo/get", {"media_id": "m", "size": 3}, request=True)[1] == ["size: int"]


def test_members_of_unions(root: Path) -> None:
    calls = [{"calltype": "howl", "howl": {"at": "moon"}}]
    food = {"kind": "fish", "fins": 2}
    assert lines(root, "zoo.animal_get", {**ANIMAL, "calls": calls, "food": food})[1] == [
        "Howl:",
        "at: string",
        "Fish:",
        "fins: int",
        "howl: Howl",
        "fish: Fish",
    ]


@pytest.mark.parametrize("member", ["x", {"kind": "meat", "cut": "rib", "age": 3}])
def test_members_that_are_known(root: Path, member: Any) -> None:
    _, new = lines(root, "zoo.animal_get", {**ANIMAL, "food": member})
    assert new == (["age: int"] if isinstance(member, dict) else ["food: Food | string"])


def test_standard_input(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps([{**ANIMAL, "paws": 4}])))
    learn(root, "--operation", "zoo.animal_get")
    assert "    paws: int\n" in texts(root)["zoo/animal.yaml"]


def test_a_dry_run_prints_what_git_can_apply(root: Path) -> None:
    before = texts(root)
    lesson = learn(root, sample(root, {**ANIMAL, "paws": 4}), "--operation", "zoo.animal_get", "--dry-run")
    assert texts(root) == before
    assert "+    paws: int\n" in lesson.patch()
    assert lesson.patch().startswith("--- a/spec/zoo/animal.yaml\n+++ b/spec/zoo/animal.yaml\n@@ ")


XML = """<xml>
  <SuiteId><![CDATA[s]]></SuiteId><InfoType>animal_born</InfoType><TimeStamp>1403610513</TimeStamp>
  <AnimalCode>c</AnimalCode><Weights>1,2</Weights><Nick></Nick>
  <Legs>4</Legs><BirthTime>1403610513</BirthTime><ChipId>42</ChipId>
  <Vets><Vet>a</Vet><Vet>b</Vet></Vets>
  <Egg><Size>1</Size></Egg><Egg><Size>2</Size><Blue>1</Blue></Egg>
</xml>"""


def test_pushes(root: Path) -> None:
    path = root / "push.xml"
    path.write_text(XML, "utf-8")
    before = texts(root)
    for arguments in ([path], [path, "--event", "animal_born"]):
        learn(root, *arguments)
        assert changed(before, texts(root)) == (
            [],
            [
                "structs:",
                "Egg:",
                "Size: int",
                "Blue: int",
                "Nick: string",
                "Legs: int",
                "BirthTime: time",
                "ChipId: string",
                'Vets: {type: "string[]", xml: Vet}',
                "Egg: Egg[]",
            ],
        )


def test_a_push_in_json_of_a_change_type(root: Path) -> None:
    push = {
        "Event": "change_animal",
        "MsgType": "event",
        "ChangeType": "rename_animal",
        "AnimalId": "1",
        "Name": "n",
        "OldName": "o",
    }
    lesson = learn(root, sample(root, push))
    assert [proposal.what for proposal in lesson.proposals] == ["RenameAnimal.OldName: string"]


LOST = """<xml><SuiteId>s</SuiteId><InfoType>animal_lost</InfoType><TimeStamp>1700000000</TimeStamp>
<AnimalId><![CDATA[a]]></AnimalId><LostTime>1700000000</LostTime><Cage><Number>7</Number></Cage>
<Finders><Finder>u</Finder><Finder>v</Finder></Finders></xml>"""
DRAFTED = """
  animal_lost:
    title: animal_lost
    doc: {doc}
    family: suite
    summary: To be written.
    draft: true
    fields:
      AnimalId: string
      LostTime: time
      Cage: Cage
      Finders: {{type: "string[]", xml: Finder}}
"""


@pytest.mark.parametrize(
    ("push", "proposed"),
    [
        ({"aibotid": "a", "msgid": "1", "msgtype": "chirp", "chirp": {"tone": 1, "loud": 2}}, ["Chirp.loud: int"]),
        ({"aibotid": "a", "msgtype": "event", "event": {"eventtype": "feed", "by": "u"}}, ["Feed.by: string"]),
        (
            {"msg_type": "command", "base_info": {}, "command": {"command_type": "door"}},
            ["OpenhwDoor.command: Command", "Command.command_type: string"],
        ),
        ({"notify_type": "n", "id": "1", "event_type": "zoo.ticket", "seat": "1"}, ["ZooTicket.seat: string"]),
    ],
)
def test_a_push_of_another_family(root: Path, push: dict[str, Any], proposed: list[str]) -> None:
    lesson = learn(root, sample(root, push))
    assert [proposal.what for proposal in lesson.proposals] == proposed


def test_a_push_of_an_unknown_kind(root: Path) -> None:
    path = root / "push.xml"
    path.write_text(LOST, "utf-8")
    lesson = learn(root, path)
    text = (root / "spec" / "events" / "zoo.yaml").read_text("utf-8")
    assert text.endswith(DRAFTED.format(doc="https://developer.work.weixin.qq.com/document/").lstrip("\n"))
    assert "structs:\n  Cage:\n    Number: int\nevents:" in text
    assert format_text(text) == text
    assert [proposal.what for proposal in lesson.proposals] == [
        "events.AnimalLost: animal_lost, a draft",
        "AnimalLost.AnimalId: string",
        "AnimalLost.LostTime: time",
        "AnimalLost.Cage: Cage",
        'AnimalLost.Finders: {type: "string[]", xml: Finder}',
        "Cage.Number: int",
    ]
    assert learn(root, path).after == {}
    [event] = [item for item in load(root / "spec").modules["events/zoo"].events if item.key == "animal_lost"]
    assert event.kinds == [("suite", "animal_lost", "")] and event.struct.draft


def test_the_page_of_an_unknown_push_can_be_given(root: Path) -> None:
    path = root / "push.xml"
    path.write_text(LOST, "utf-8")
    learn(root, path, "--doc", "90642")
    assert DRAFTED.format(doc="90642") in (root / "spec" / "events" / "zoo.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("push", "file", "kind"),
    [
        ({"MsgType": "event", "Event": "keeper_hired"}, "events/keeper_hired", ("agent", "keeper_hired", "")),
        ({"MsgType": "sticker", "Size": 3}, "events/sticker", ("agent", "sticker", "")),
        (
            {"InfoType": "change_animal", "ChangeType": "dye_animal"},
            "events/zoo",
            ("suite", "change_animal", "dye_animal"),
        ),
        ({"InfoType": "change_cage", "ChangeType": "paint"}, "events/change_cage", ("suite", "change_cage", "paint")),
        ({"InfoType": "photo_message", "AgentId": 1}, "events/zoo", ("suite", "photo_message", "")),
    ],
)
def test_where_a_draft_of_an_event_goes(
    root: Path, push: dict[str, Any], file: str, kind: tuple[str, str, str]
) -> None:
    path = sample(root, push)
    learn(root, path)
    assert learn(root, path).after == {}
    module = load(root / "spec").modules[file]
    assert [item.struct.draft for item in module.events if kind in item.kinds] == [True]
    text = (root / "spec" / f"{file}.yaml").read_text("utf-8")
    assert format_text(text) == text


def test_drafts_of_events_that_go_into_one_file(root: Path) -> None:
    pushes = [
        {"InfoType": "change_cage", "ChangeType": "paint", "Colour": "red"},
        {"InfoType": "change_cage", "Size": 1},
        {"InfoType": "change_cage", "ChangeType": "sell", "Price": 100},
    ]
    path = sample(root, *pushes)
    learn(root, path)
    assert learn(root, path).after == {}
    events = load(root / "spec").modules["events/change_cage"].events
    assert [(item.struct.name, [field.wire for field in item.struct.fields]) for item in events] == [
        ("ChangeCage", ["Size"]),
        ("ChangeCagePaint", ["Colour"]),
        ("ChangeCageSell", ["Price"]),
    ]


@pytest.mark.parametrize("push", [{"InfoType": ""}, {"InfoType": "a b"}, {"InfoType": "x", "ChangeType": "$"}])
def test_a_push_that_does_not_say_what_it_is(root: Path, push: dict[str, Any]) -> None:
    lesson = learn(root, sample(root, push))
    assert lesson.after == {} and "does not say what it is" in lesson.notes[0]


@pytest.mark.parametrize(
    ("content", "arguments", "message"),
    [
        ("{", ["--operation", "zoo.animal_get"], "sample.json: not JSON: "),
        ("[1]", ["--operation", "zoo.animal_get"], "must be a JSON object, got int"),
        (" ", ["--operation", "zoo.animal_get"], "no sample in it"),
        (
            "{}",
            ["--operation", "zoo.animal_gets"],
            "no operation 'zoo.animal_gets' in the spec; did you mean 'zoo.animal_get'?",
        ),
        ("{}", ["--event", "animal_bron"], "no event 'animal_bron' in the spec; did you mean 'animal_born'?"),
        ("{}", [], "needs --operation or --event"),
        ("{}", ["--request"], "--request needs --operation"),
        ("<xml><a></xml>", [], "not XML"),
        ("<xml><!DOCTYPE a></xml>", [], "not XML"),
        ("", [], "nothing in it"),
        ("just some words", [], "no request line"),
    ],
)
def test_errors_write_nothing(root: Path, content: str, arguments: list[str], message: str) -> None:
    before = texts(root)
    with pytest.raises(LearnError) as caught:
        learn(root, sample(root, content), *arguments)
    assert message in str(caught.value)
    assert texts(root) == before


def test_one_bad_source_of_several_writes_nothing(root: Path) -> None:
    good = root / "good.xml"
    good.write_text(XML, "utf-8")
    before = texts(root)
    with pytest.raises(LearnError, match="cannot be read"):
        learn(root, good, root / "missing.xml")
    assert texts(root) == before
