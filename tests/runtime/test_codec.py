"""decode, encode and to_dict, on the client generated from the small spec of the golden tree."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zooapi.types.common import Keeper
from zooapi.types.events.zoo import AnimalBorn
from zooapi.types.zoo.animal import (
    Animal,
    AnimalCreateRequest,
    AnimalCreateResponse,
    Home,
    Meat,
    Plant,
    Roar,
    Song,
)
from zooapi.types.zoo.photo import Frame, PhotoLink

from qyapi_runtime import planning
from qyapi_runtime.codec import decode, decode_text, encode, to_dict
from qyapi_runtime.conversions import Reading
from qyapi_runtime.drift import Drift, on_drift
from qyapi_runtime.errors import ParameterError
from qyapi_runtime.makers import MISSING
from qyapi_runtime.planning import plan_of
from qyapi_runtime.plans import inline_wires
from qyapi_runtime.scalars import Cents, UnixTime
from qyapi_runtime.struct import Unknown

CREATE: dict[str, Any] = {
    "nickname": "团团",
    "species": "Ailuropoda melanoleuca",
    "legs": 4,
    "diet": "plants",
    "weight": 98.5,
    "born": 1600000000,
    "price": 12345,
    "rare": 1,
    "chip": "9007199254740993",
    "keepers": "zhangsan|lisi",
    "rooms": "1,2",
    "parents": [{"name": "a", "AnimalId": "1"}],
    "tags": {"colour": "black"},
    "from": "成都",
    "list": ["x"],
    "home": {"RoomNumber": 7},
    "calltype": "song",
    "song": {"melody": "la"},
    "anything": {"deep": [1, None]},
    "photo": "aGk=",
    "number": "7",
    "cage": 3,
    "version": 2,
}


def test_every_wire_form_is_read() -> None:
    found = decode(AnimalCreateRequest, json.dumps(CREATE))
    assert found.born == UnixTime(1600000000)
    assert found.born is not None
    assert found.born.datetime == datetime(2020, 9, 13, 12, 26, 40, tzinfo=UTC)
    assert found.price is not None
    assert str(found.price.yuan) == "123.45"
    assert found.rare is True
    assert found.chip == 9007199254740993
    assert found.keepers == ["zhangsan", "lisi"]
    assert found.rooms == [1, 2]
    assert found.parents is not None
    assert found.parents[0].animal_id == "1"
    assert (found.from_, found.list_) == ("成都", ["x"])
    assert found.home == Home(room=7)
    assert found.call == Song(melody="la")
    assert found.photo == b"hi"
    assert found.number == "7"


def test_what_was_read_goes_out_as_it_came(drifts: list[Drift]) -> None:
    assert to_dict(decode(AnimalCreateRequest, CREATE)) == CREATE
    assert json.loads(encode(decode(AnimalCreateRequest, CREATE))) == CREATE
    assert drifts == []


def test_an_object_of_our_own_goes_out_in_wire_form() -> None:
    made = AnimalCreateRequest(
        species="x",
        legs=2,
        rare=False,
        home=Home(room=1),
        call=Roar(volume=3),
        version=2,
        born=UnixTime.of(datetime(2020, 9, 13, 12, 26, 40, tzinfo=UTC)),
        price=Cents(5),
        chip=7,
        keepers=["a", "b"],
        photo=b"hi",
    )
    assert to_dict(made) == {
        "species": "x",
        "legs": 2,
        "rare": 0,
        "home": {"RoomNumber": 1},
        "calltype": "roar",
        "roar": {"volume": 3},
        "version": 2,
        "born": 1600000000,
        "price": 5,
        "chip": "7",
        "keepers": "a|b",
        "photo": "aGk=",
    }


def test_wrapped_items_go_out_in_their_wrapper() -> None:
    made = AnimalBorn(animal_code="x", parents=["a", "b"])
    assert to_dict(made) == {"AnimalCode": "x", "Parents": {"Parent": ["a", "b"]}}
    assert decode(AnimalBorn, to_dict(made)) == made


def test_a_constant_need_not_be_given() -> None:
    assert to_dict(Meat(cut="rib")) == {"kind": "meat", "cut": "rib"}
    assert to_dict(Animal(name="x", animal_id="1", food=Meat()))["food"] == {"kind": "meat"}


def test_a_change_is_the_only_change() -> None:
    found = decode(AnimalCreateRequest, {**CREATE, "new": [1], "weight": "heavy"})
    found.home.room = 8
    found.nickname = None
    expected = {**CREATE, "new": [1], "weight": "heavy", "home": {"RoomNumber": 8}}
    del expected["nickname"]
    assert to_dict(found) == expected


@pytest.mark.parametrize(
    ("field", "sent", "read"),
    [
        ("legs", "4", 4),
        ("species", 12, "12"),
        ("weight", "1.5", 1.5),
        ("born", "1600000000", 1600000000),
        ("rare", True, True),
        ("rare", "0", False),
        ("chip", 7, 7),
        ("keepers", ["a"], ["a"]),
        ("parents", {"name": "a", "AnimalId": "1"}, [Animal(name="a", animal_id="1")]),
        ("legs", 4.0, 4),
    ],
)
def test_another_type_is_converted_and_reported(drifts: list[Drift], field: str, sent: Any, read: Any) -> None:
    found = decode(AnimalCreateRequest, {**CREATE, field: sent}, endpoint="zoo.animal_create")
    assert getattr(found, field) == read
    assert [(drift.field, drift.problem, drift.endpoint) for drift in drifts] == [
        (field, "other type", "zoo.animal_create")
    ]
    assert to_dict(found)[field] == sent


@pytest.mark.parametrize(
    ("field", "sent", "read"),
    [
        ("legs", "four", 0),
        ("legs", None, 0),
        ("legs", [1, 2], 0),
        ("species", None, ""),
        ("species", {"a": 1}, ""),
        ("weight", "heavy", None),
        ("home", "here", Home(room=0)),
        ("home", [], Home(room=0)),
        ("tags", "none", None),
        ("photo", "%%%", None),
        ("parents", "", []),
        ("parents", 5, None),
    ],
)
def test_what_cannot_be_converted_stays_in_raw(drifts: list[Drift], field: str, sent: Any, read: Any) -> None:
    found = decode(AnimalCreateRequest, {**CREATE, field: sent})
    assert getattr(found, field) == read
    assert found.raw[field] == sent
    assert to_dict(found)[field] == sent
    assert field in [drift.field for drift in drifts]


def test_a_missing_field_that_is_promised(drifts: list[Drift]) -> None:
    found = decode(Animal, {})
    assert (found.name, found.animal_id, found.keeper) == ("", "", None)
    assert [(drift.struct, drift.field, drift.problem) for drift in drifts] == [
        ("zooapi.types.zoo.animal.Animal", "name", "missing"),
        ("zooapi.types.zoo.animal.Animal", "AnimalId", "missing"),
    ]
    assert to_dict(found) == {}


def test_an_unknown_field_is_kept_and_reported_without_its_value(drifts: list[Drift]) -> None:
    found = decode(Animal, {"name": "a", "AnimalId": "1", "secret": {"deep": ["x", 1]}})
    assert found.raw["secret"] == {"deep": ["x", 1]}
    assert [(drift.field, drift.problem, drift.got) for drift in drifts] == [
        ("secret", "unknown field", {"deep": ["string", "int"]})
    ]


def test_a_field_documented_in_two_forms_is_no_drift(drifts: list[Drift]) -> None:
    assert decode(Animal, {"name": "a", "AnimalId": "1", "legs": "4"}).legs == 4
    assert decode(AnimalCreateResponse, {"animal_id": "1", "warnings": "w"}).warnings == ["w"]
    assert drifts == []


def test_a_placeholder_for_a_number_is_no_drift_where_text_is_documented(drifts: list[Drift]) -> None:
    sample = {"name": "a", "AnimalId": "1", "legs": "LEGS"}
    found = decode(Animal, sample)
    assert found.legs is None
    assert to_dict(found) == sample
    assert drifts == []
    decode(Animal, {"name": "a", "AnimalId": "1", "legs": {}})
    assert [(drift.field, drift.problem) for drift in drifts] == [("legs", "other type")]


def test_the_parts_of_a_joined_text_are_read_as_the_first_type_that_fits(drifts: list[Drift]) -> None:
    found = decode(AnimalCreateRequest, {**CREATE, "rooms": "1, annexe,2"})
    assert found.rooms == [1, "annexe", 2]
    assert to_dict(found)["rooms"] == "1, annexe,2"
    found.rooms = [1, "annexe", 2, "attic"]
    assert to_dict(found)["rooms"] == "1,annexe,2,attic"
    assert drifts == []


def test_a_joined_text_may_be_given_as_it_goes_out() -> None:
    found = decode(AnimalCreateRequest, {**CREATE, "rooms": "1"})
    found.rooms = "@all"  # type: ignore[assignment]
    assert to_dict(found)["rooms"] == "@all"


def test_unions_by_tag() -> None:
    found = decode(
        Animal,
        {
            "name": "a",
            "AnimalId": "1",
            "calls": [{"calltype": "song", "song": {"melody": "la"}}, {"calltype": "howl", "howl": {}}],
            "food": {"kind": "meat", "cut": "rib"},
        },
    )
    assert found.calls == [Song(melody="la"), Unknown({"calltype": "howl", "howl": {}})]
    assert found.food == Meat(cut="rib")
    found.food = Plant(leaf="fern")
    assert to_dict(found)["food"] == {"kind": "plant", "leaf": "fern"}
    assert to_dict(found)["calls"][1] == {"calltype": "howl", "howl": {}}


def test_an_unknown_tag_is_reported_with_what_stands_under_it(drifts: list[Drift]) -> None:
    calls = [{"calltype": "howl", "howl": {"at": "moon"}}, {"calltype": "song", "song": {"melody": "la"}}, {"x": 1}]
    food = {"kind": "fish", "fins": 2}
    decode(Animal, {"name": "a", "AnimalId": "1", "calls": calls, "food": food}, endpoint="zoo.animal_get")
    shapes = [{"calltype": "string", "howl": {"at": "string"}}, {"kind": "string", "fins": "int"}]
    assert drifts == [
        Drift(
            struct="zooapi.types.zoo.animal.Animal",
            field=field,
            problem="unknown tag",
            expected=expected,
            got=got,
            endpoint="zoo.animal_get",
        )
        for field, expected, got in zip(
            ("calls", "food"), ("list of one of Song, Roar", "one of Plant, Meat"), shapes, strict=True
        )
    ]


def test_drift_inside_a_union_whose_fields_stand_beside_the_tag(drifts: list[Drift]) -> None:
    found = decode(Animal, {"name": "a", "AnimalId": "1", "food": {"kind": "plant", "leaf": 3, "root": "r"}})
    assert found.food == Plant(leaf="3")
    assert [(each.struct.rpartition(".")[2], each.field, each.problem) for each in drifts] == [
        ("Plant", "leaf", "other type"),
        ("Plant", "root", "unknown field"),
    ]


@pytest.mark.parametrize(
    ("change", "reported"),
    [
        ({"song": {"melody": "la", "tempo": 60}}, [("Song", "tempo", "unknown field", "int")]),
        ({"song": {}}, [("Song", "melody", "missing", "")]),
        ({"song": "la"}, [("AnimalCreateRequest", "call", "other type", {"calltype": "string", "song": "string"})]),
        (
            {"calltype": "howl", "howl": {"at": "moon"}, "song": None},
            [
                ("AnimalCreateRequest", "call", "unknown tag", {"calltype": "string", "howl": {"at": "string"}}),
                ("AnimalCreateRequest", "song", "unknown field", "null"),
            ],
        ),
        (
            {"calltype": "howl", "song": None},
            [
                ("AnimalCreateRequest", "call", "unknown tag", {"calltype": "string"}),
                ("AnimalCreateRequest", "song", "unknown field", "null"),
            ],
        ),
    ],
)
def test_drift_inside_an_inline_union(change: dict[str, Any], reported: list[Any], drifts: list[Drift]) -> None:
    content = CREATE | change
    found = decode(AnimalCreateRequest, content)
    assert [(each.struct.rpartition(".")[2], each.field, each.problem, each.got) for each in drifts] == reported
    assert to_dict(found) == content


def test_an_inline_part_that_is_absent_as_a_whole_is_no_drift(drifts: list[Drift]) -> None:
    content = {key: value for key, value in CREATE.items() if key not in ("calltype", "song")}
    assert to_dict(decode(AnimalCreateRequest, content)) == content
    assert decode(PhotoLink, {"url": "u"}).frame == Frame(width=0)
    assert drifts == []


def test_drift_inside_an_inline_struct(drifts: list[Drift]) -> None:
    found = decode(PhotoLink, {"url": "u", "format": "1", "width": "7", "depth": 3})
    assert found.frame == Frame(width=7, format=1)
    assert [(each.struct.rpartition(".")[2], each.field, each.problem) for each in drifts] == [
        ("Frame", "width", "other type"),
        ("PhotoLink", "depth", "unknown field"),
    ]


def test_a_changed_inline_part_leaves_the_rest_as_it_is() -> None:
    found = decode(PhotoLink, {"url": "u", "width": 7, "depth": 3})
    found.url = "changed"
    assert found.frame
    found.frame.width = 8
    assert to_dict(found) == {"url": "changed", "width": 8, "depth": 3}
    request = decode(AnimalCreateRequest, CREATE)
    request.nickname, request.call = "圆圆", Roar(volume=3)
    expected = {key: value for key, value in CREATE.items() if key != "song"}
    assert to_dict(request) == expected | {"nickname": "圆圆", "calltype": "roar", "roar": {"volume": 3}}


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("species", 5, r"AnimalCreateRequest\.species must be str, got int"),
        ("legs", "4", r"legs must be int, got str"),
        ("legs", True, r"legs must be int, got bool"),
        ("keepers", 5, r"keepers must be list of str, got int"),
        ("keepers", [1], r"keepers\[0\] must be str, got int"),
        ("call", Plant(leaf="x"), r"call must be one of Song, Roar, got Plant"),
        ("home", {"room": 1}, r"home must be Home, got dict"),
        ("born", datetime(2020, 1, 1), r"born must be a datetime with a time zone"),
        ("rare", None, r"rare must be bool, got NoneType"),
    ],
)
def test_a_wrong_value_is_refused(field: str, value: Any, message: str) -> None:
    made = AnimalCreateRequest(species="x", legs=2, rare=False, home=Home(room=1), call=Roar(volume=3), version=2)
    setattr(made, field, value)
    with pytest.raises(ParameterError, match=message):
        to_dict(made)


def test_a_secret_is_not_shown() -> None:
    assert repr(Keeper(userid="u", phone="13800000000")) == "Keeper(userid='u', phone='***')"


def test_what_is_no_object_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON object"):
        decode(Animal, "[1]")
    with pytest.raises(ValueError):
        decode(Animal, "{")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*CREATE, "roar", "kind", "unknown"]), JSON, max_size=8))
def test_any_object_is_read_and_comes_out_again(content: dict[str, Any]) -> None:
    assert to_dict(decode(AnimalCreateRequest, content)) == content


@given(st.dictionaries(st.sampled_from(["name", "AnimalId", "offspring", "calls", "food", "keeper", "legs"]), JSON))
def test_any_nested_object_is_read_and_comes_out_again(content: dict[str, Any]) -> None:
    wrapped = {"name": "x", "AnimalId": "1", "offspring": [content], "food": {"kind": "meat", **content}}
    assert to_dict(decode(Animal, wrapped)) == wrapped


XML_TEXTS = st.text("0123456789", max_size=45) | st.text("0²٣三- .x,|", max_size=4) | st.sampled_from(["true", ""])
XML = st.recursive(
    XML_TEXTS,
    lambda inner: st.lists(inner, min_size=2, max_size=3) | st.dictionaries(st.sampled_from(["item", "x"]), inner),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from([*CREATE, "unknown"]), XML, max_size=8))
def test_what_is_read_at_once_from_xml_is_what_the_conversions_read(content: dict[str, Any]) -> None:
    plan, drifts = plan_of(AnimalCreateRequest), list[Drift]()
    remove = on_drift(drifts.append)
    try:
        found = decode_text(AnimalCreateRequest, content)
        told = [each for each in drifts if each.problem != "unknown field"]
        drifts.clear()
        reading = Reading(text=True, hooked=True)
        rows = {
            row.name: row.take_inline(content, inline_wires(row.conversion, content), reading)
            if row.inline
            else row.take(content.get(row.wire, MISSING), reading)
            for row in sorted(plan.rows, key=lambda row: row.inline)
        }
    finally:
        remove()
    read = {name: getattr(found, name) for name in rows}
    assert (read, [type(each) for each in read.values()]) == (rows, [type(each) for each in rows.values()])
    assert told == [each for each in drifts if each.problem != "unknown field"]


@given(
    st.builds(
        AnimalCreateRequest,
        species=st.text(),
        legs=st.integers(-(2**63), 2**63 - 1),
        rare=st.booleans(),
        home=st.builds(Home, room=st.integers(0, 9)),
        call=st.builds(Song, melody=st.text()) | st.builds(Roar, volume=st.integers(0, 9)),
        version=st.just(2),
        keepers=st.none() | st.lists(st.text("abc", min_size=1)),
        chip=st.none() | st.integers(0, 2**70),
        photo=st.none() | st.binary(),
    )
)
def test_what_is_written_reads_back_the_same(made: AnimalCreateRequest) -> None:
    assert decode(AnimalCreateRequest, encode(made)) == made


def test_errcode_and_errmsg_around_an_answer_are_kept_and_no_drift(drifts: list[Drift]) -> None:
    sample = {"errcode": 0, "errmsg": "ok", "animal_id": "1"}
    assert to_dict(decode(AnimalCreateResponse, sample)) == sample
    assert drifts == []
    decode(AnimalCreateRequest, {**CREATE, "home": {"RoomNumber": 7, "errcode": 0}})
    assert [(drift.field, drift.problem) for drift in drifts] == [("errcode", "unknown field")]


def test_of_several_types_the_one_that_fits_is_taken(drifts: list[Drift]) -> None:
    heard = {"a": [{"volume": 3}], "b": [{"melody": "la"}], "c": ["hat"], "d": 2, "e": True, "f": "thanks", "g": []}
    animal = decode(Animal, {"name": "n", "AnimalId": "1", "heard": heard})
    assert animal.heard == {
        "a": [Roar(volume=3)],
        "b": [Song(melody="la")],
        "c": ["hat"],
        "d": 2.0,
        "e": True,
        "f": "thanks",
        "g": [],
    }
    assert to_dict(animal)["heard"] == heard
    assert to_dict(Animal(name="n", animal_id="1", heard={"a": [Roar(volume=3)]}))["heard"] == {"a": [{"volume": 3}]}
    assert drifts == []


def test_where_no_type_fits_the_nearest_is_taken_and_reported(drifts: list[Drift]) -> None:
    animal = decode(Animal, {"name": "n", "AnimalId": "1", "heard": {"a": [{"volume": 3, "pitch": 1}]}})
    assert animal.heard == {"a": [Roar(volume=3)]}
    assert [(each.field, each.problem) for each in drifts] == [("pitch", "unknown field")]


@pytest.fixture
def eager_threads() -> Iterator[None]:
    """Threads that take turns as often as they can."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("eager_threads")
def test_threads_that_read_a_class_for_the_first_time(monkeypatch: pytest.MonkeyPatch) -> None:
    content = json.dumps(CREATE)
    with ThreadPoolExecutor(8) as pool:
        for _ in range(20):
            monkeypatch.setattr(planning, "_plans", {})
            assert {found.nickname for found in pool.map(lambda _: decode(AnimalCreateRequest, content), range(8))} == {
                "团团"
            }
