"""Overlays on the small spec of the golden tree: what they add, and what they must not say."""

from __future__ import annotations

import difflib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.cache import Cache
from codegen.compiled import compiled
from codegen.emit import emit
from codegen.fmt import format_files
from codegen.generate import formatted, stale
from codegen.learn.edit import block
from codegen.load import load
from codegen.mistakes import Mistakes, SpecError
from codegen.own_client import OwnClient, OwnClientError
from codegen.source import Mapping, read_yaml
from tests.golden import EXPECTED, FOLDER

SPEC = FOLDER / "spec"
ANIMAL = """
endpoints:
  animal_free:
    request:
      gently: bool
  animal_create:
    request:
      diet: {enum: [insects]}
structs:
  Animal:
    nickname: string  Between ourselves.
  Roar:
    echo: Echo
  Echo:
    seconds: int
unions:
  Call:
    whistle: Echo
"""
FEED = """title: 喂食
endpoints:
  give:
    title: 喂食
    doc: 20001
    call: POST /cgi-bin/feed/give
    credential: corp
    summary: Feed an animal.
    request:
      animal: zoo/animal.Animal
"""
PUSHES = """events:
  change_animal:
    change_types:
      feed_animal:
        title: 喂食通知
        doc: 20002
        summary: An animal was fed.
        fields:
          Food: string
  animal_born:
    fields:
      Stars: int
"""
ERRORS = "errors:\n  90001: Conflict  It has eaten.\n"
ROOMY = ("endpoints", "structs", "unions", "events", "errors", "limits")


def overlay(folder: Path, **files: str) -> Path:
    """A folder of additions; `zoo_animal` is the file `zoo/animal.yaml`."""
    for name, text in files.items():
        path = folder / f"{name.replace('_', '/', 1)}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def placed(text: str) -> str:
    """A text in which `spec/common.yaml@«userid:»` is the place of that text in the spec."""

    def place(found: re.Match[str]) -> str:
        before = (FOLDER / found[1]).read_text(encoding="utf-8").partition(found[2])[0]
        return f"{found[1]}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"

    return re.sub(r"(spec/[\w/]+\.yaml)@«(.*?)»", place, text, flags=re.S)


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "codegen", "--root", str(FOLDER), *map(str, arguments)]
    return subprocess.run(command, cwd=FOLDER.parents[1], capture_output=True, text=True, check=False)


def mistakes(*overlays: Path) -> list[str]:
    with pytest.raises(SpecError) as caught:
        load(SPEC, overlays)
    return str(caught.value).replace(f"{overlays[0].parent}/", "").splitlines()


def notes(*overlays: Path) -> list[str]:
    return [str(note).replace(f"{overlays[0].parent}/", "") for note in sorted(load(SPEC, overlays).notes)]


def test_additions_are_generated_and_the_rest_stays(tmp_path: Path) -> None:
    own = overlay(tmp_path / "own-spec", zoo_animal=ANIMAL, feed_feed=FEED, events_zoo=PUSHES, errors=ERRORS)
    files = formatted(emit(load(SPEC, [own]), Cache(), package="zooapi"), Cache())
    before = {
        path.relative_to(EXPECTED).as_posix(): path.read_text(encoding="utf-8")
        for path in EXPECTED.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    python = {name: text for name, text in files.items() if name.startswith("generated/zooapi/")}
    assert {name.removeprefix("generated/zooapi/") for name in python if name not in before} == {
        "feed/__init__.py",
        "feed/feed.py",
        "aio/feed/__init__.py",
        "aio/feed/feed.py",
        "types/feed/__init__.py",
        "types/feed/feed.py",
    }
    assert before.keys() <= files.keys()
    changes = {
        name.removeprefix("generated/zooapi/"): [
            line
            for line in difflib.ndiff(before[name].splitlines(), text.splitlines())
            if line.startswith(("+ ", "- ")) and line[2:].strip()
        ]
        for name, text in python.items()
        if name in before and text != before[name]
    }
    assert changes["_errors.py"] == [
        '- """What each errcode means: generated from spec/errors.yaml, do not edit."""',
        '+ """What each errcode means: generated from spec/errors.yaml and own-spec/errors.yaml, do not edit."""',
        "- from qyapi_runtime.errors import CredentialError, PermissionDenied, ServerBusy",
        "+ from qyapi_runtime.errors import Conflict, CredentialError, PermissionDenied, ServerBusy",
        '+     90001: (Conflict, False, "It has eaten."),',
    ]
    assert set(changes["types/events/zoo.py"]) >= {
        '+ """动物通知: generated from spec/events/zoo.yaml and own-spec/events/zoo.yaml, do not edit."""',
        "+ class ChangeAnimalFeedAnimal(Event):",
        '+     food: str | None = wire("Food", default=None)',
        '+     stars: int | None = wire("Stars", default=None)',
    }
    assert '"""喂食: generated from own-spec/feed/feed.yaml, do not edit."""' in python["generated/zooapi/feed/feed.py"]
    types = set(changes["types/zoo/animal.py"])
    assert types >= {
        "+     nickname: str | None = None",
        "+     echo: Echo | None = None",
        "+     gently: bool | None = None",
    }
    assert any('"plants", "meat", "insects"' in line for line in types)
    assert changes.keys() == {
        "__init__.py",
        "_clients.py",
        "_errors.py",
        "_operations.py",
        "aio/__init__.py",
        "aio/_clients.py",
        "aio/zoo/animal.py",
        "events.py",
        "types/events/__init__.py",
        "types/events/zoo.py",
        "types/zoo/__init__.py",
        "types/zoo/animal.py",
        "zoo/animal.py",
    }


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        (
            "zoo_animal",
            "structs:\n  Animal:\n    AnimalId: int!\n",
            "own-spec/zoo/animal.yaml:3:15: 'structs.Animal.AnimalId.type' is 'int!' here, and 'string!' at "
            "spec/zoo/animal.yaml@«string!  Case matters.»; expected additions only; take it out here",
        ),
        (
            "zoo_animal",
            "structs:\n  Animal:\n    AnimalId: string!  Another.\n",
            "own-spec/zoo/animal.yaml:3:24: 'structs.Animal.AnimalId.doc' is 'Another.' here, and 'Case matters.' at "
            "spec/zoo/animal.yaml@«Case matters.»; expected additions only; take it out here",
        ),
        (
            "zoo_animal",
            "structs:\n  Animal:\n    legs: {type: int, coerce: string, unit: feet}\n",
            "own-spec/zoo/animal.yaml:3:45: an overlay cannot add 'unit' to 'structs.Animal.legs', which is at "
            "spec/zoo/animal.yaml@«{type: int, coerce»; expected a new field, or values of an 'enum' that is there",
        ),
        (
            "zoo_animal",
            "endpoints:\n  animal_get:\n    call: GET /cgi-bin/zoo/animal/read\n",
            "own-spec/zoo/animal.yaml:3:11: 'endpoints.animal_get.call' is 'GET /cgi-bin/zoo/animal/read' here, and "
            "'GET /cgi-bin/zoo/animal/get' at spec/zoo/animal.yaml@«GET /cgi-bin/zoo/animal/get»; expected additions "
            "only; take it out here",
        ),
        (
            "zoo_animal",
            "endpoints:\n  animal_get:\n    deprecated: now\n",
            "own-spec/zoo/animal.yaml:3:5: an overlay cannot add 'deprecated' to 'endpoints.animal_get', which is at "
            "spec/zoo/animal.yaml@«animal_get:»; expected one of query, request, response",
        ),
        (
            "zoo_animal",
            "endpoints:\n  animal_get:\n    response:\n      mood: string\n",
            "own-spec/zoo/animal.yaml:3:5: 'endpoints.animal_get.response' is 'Animal' at "
            "spec/zoo/animal.yaml@«Animal\n  animal_delete», and no fields can be added to a name; "
            "expected the fields under 'structs', in the file that has the struct",
        ),
        (
            "zoo_animal",
            "endpoints:\n  animal_free:\n    response: Animal\n",
            "own-spec/zoo/animal.yaml:3:15: an overlay adds fields to a response; expected a mapping of fields",
        ),
        (
            "zoo_animal",
            "endpints: {}\n",
            "own-spec/zoo/animal.yaml:1:1: an overlay cannot add 'endpints' to spec/zoo/animal.yaml; expected one of "
            "endpoints, events, structs, unions; did you mean 'endpoints'?",
        ),
        (
            "zoo_animal",
            "structs:\n  Animal:\n    animal_id: string\n",
            "own-spec/zoo/animal.yaml:3:5: 'animal_id' and the field at spec/zoo/animal.yaml@«AnimalId:» are both "
            "'animal_id'",
        ),
        (
            "zoo_animal",
            "structs:\n  Animal:\n    name: string\n",
            "own-spec/zoo/animal.yaml:3:5: field 'name' of 'Animal' comes from '$uses' as well; expected only that at "
            "spec/zoo/animal.yaml@«name: string!»",
        ),
        (
            "zoo_animal",
            "structs:\n  Animal:\n    double: Animal!\n",
            "own-spec/zoo/animal.yaml:3:5: 'Animal' always contains itself; expected a field without '!'",
        ),
        (
            "zoo_animal",
            "structs:\n  AnimalGetQuery:\n    mood: string\n",
            "own-spec/zoo/animal.yaml:2:3: 'AnimalGetQuery' is the name of a struct already, at "
            "spec/zoo/animal.yaml@«query:\n      animal_id»",
        ),
        (
            "zoo_animal",
            "unions:\n  Call:\n    howl: Howl\n",
            "own-spec/zoo/animal.yaml:3:11: no struct or union 'Howl'; expected one of this file or of common.yaml, or "
            "area/file.Name",
        ),
        (
            "zoo_animal",
            "unions:\n  Food:\n    rest: Rest\nstructs:\n  Rest:\n    kind: string\n",
            "own-spec/zoo/animal.yaml:3:11: 'Rest' has the tag 'kind' as a field; the union adds it; expected no such "
            "field, or one with 'const: rest'",
        ),
        (
            "zoo_animal",
            "endpoints:\n  animal_list:\n    query:\n      cursor: string\n",
            "own-spec/zoo/animal.yaml:4:7: 'cursor' is both a query and a body parameter, the other at "
            "spec/zoo/animal.yaml@«cursor: string\n    response»",
        ),
        (
            "zoo_animal",
            "structs:\n  Animal:\n    mood: strin\n",
            "own-spec/zoo/animal.yaml:3:11: unknown type 'strin'; did you mean 'string'?",
        ),
        ("zoo_animal", "structs: [\n", "own-spec/zoo/animal.yaml:2:1: not YAML"),
        (
            "aaa_aaa",
            FEED.replace("/cgi-bin/feed/give", "/cgi-bin/zoo/give"),
            "own-spec/aaa/aaa.yaml:6:16: /cgi-bin/zoo/give belongs to another area; expected a file in own-spec/zoo/",
        ),
        (
            "zoo_aaa",
            FEED.replace("give", "animal_get").replace("feed/animal_get", "zoo/animal/get").replace("POST", "GET"),
            "own-spec/zoo/aaa.yaml:3:3: 'animal_get' is described at spec/zoo/animal.yaml@«animal_get:» as well",
        ),
        (
            "events_aaa",
            "title: 又\nevents:\n  animal_born: {title: 又, doc: 1, family: suite, summary: Again.}\n",
            "own-spec/events/aaa.yaml:3:3: this event is described at spec/events/zoo.yaml@«animal_born:» as well",
        ),
        (
            "credentials",
            "credentials:\n  beta: {title: 内测, doc: 1, param: beta}\n",
            "own-spec/credentials.yaml:2:3: an overlay cannot add 'beta' to 'credentials', which is at "
            "spec/credentials.yaml@«credentials:»",
        ),
    ],
)
def test_a_mistake_names_the_overlay_and_the_spec(tmp_path: Path, file: str, text: str, expected: str) -> None:
    found = mistakes(overlay(tmp_path / "own-spec", **{file: text}))
    assert any(line.startswith(placed(expected)) for line in found), found


def test_mistakes_are_shown_in_the_file_of_the_overlay(tmp_path: Path) -> None:
    own = overlay(tmp_path / "own-spec", zoo_animal=ANIMAL.replace("whistle: Echo", "roar_again: Rore"), feed_feed=FEED)
    text = "structs:\n  Home:\n    animal_id: string\n    animalId: string\nendpoints:\n  animal_list:\n    query:\n"
    other = overlay(tmp_path / "other-spec", zoo_animal=f"{text}      cursor: string  Again.\n")
    found = run("check", "--overlay", own, "--overlay", other)
    again = (SPEC / "zoo" / "animal.yaml").read_text("utf-8").splitlines().index("      cursor: string") + 1
    assert (found.returncode, found.stdout) == (1, "")
    assert (
        found.stderr
        == f"""{other}/zoo/animal.yaml:4:5: 'animalId' and the field in line 3 are both 'animal_id'; \
expected another key for one of them, with 'wire: animalId'
    4 |     animalId: string
      |     ^^^^^^^^
{other}/zoo/animal.yaml:8:7: 'cursor' is both a query and a body parameter, the other at \
spec/zoo/animal.yaml:{again}:7; expected another key for one of them, with 'wire: cursor'
    8 |       cursor: string  Again.
      |       ^^^^^^
{own}/zoo/animal.yaml:18:17: no struct or union 'Rore'; expected one of this file or of common.yaml, or \
area/file.Name; did you mean 'Roar'?
   18 |     roar_again: Rore
      |                 ^^^^
3 mistakes in 2 files
"""
    )


def test_two_overlays_at_odds(tmp_path: Path) -> None:
    one = overlay(tmp_path / "one", zoo_animal="structs:\n  Animal:\n    mood: string\n")
    two = overlay(tmp_path / "two", zoo_animal="structs:\n  Animal:\n    mood: int\n")
    assert mistakes(one, two) == [
        "two/zoo/animal.yaml:3:11: 'structs.Animal.mood.type' is 'int' here, and 'string' at one/zoo/animal.yaml:3:11; "
        "expected additions only; take it out here"
    ]


def test_a_later_overlay_adds_to_an_earlier_one(tmp_path: Path) -> None:
    one = overlay(tmp_path / "one", feed_feed=FEED)
    two = overlay(tmp_path / "two", feed_feed="endpoints:\n  give:\n    request:\n      grams: int\n")
    spec = load(SPEC, [one, two])
    [give] = spec.modules["feed/feed"].endpoints
    assert [item.wire for item in give.parameters] == ["animal", "grams"]
    assert spec.source_of("feed/feed") == "one/feed/feed.yaml and two/feed/feed.yaml"


def test_folders_that_cannot_be_overlays(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    same = overlay(tmp_path / "a" / "spec", zoo_animal=ANIMAL)
    assert mistakes(tmp_path / "empty", same) == [
        "a/spec:1:1: 'spec' is the name of spec as well; expected a folder with a name of its own, by which generated "
        "files call it",
        "empty:1:1: no spec files here; expected *.yaml below this folder",
    ]


def test_what_the_spec_has_by_now_can_be_dropped(tmp_path: Path) -> None:
    text = """
endpoints:
  animal_free:
    title: 放生动物
    doc: [10006]
    call: POST /cgi-bin/zoo/animal/free
    credential: corp
    summary: Let the last animal go.
  animal_create:
    request:
      legs: {type: int!, enum: [2, 6]}
structs:
  Animal:
    AnimalId: string!
    heard: {type: "map[Song[] | Roar[] | string[] | float | bool | string]", doc: "What visitors heard, by visitor."}
    mood: string
"""
    expected = """
own-spec/zoo/animal.yaml:3:3: 'endpoints.animal_free' is at spec/zoo/animal.yaml@«animal_free:» as well
own-spec/zoo/animal.yaml:11:33: '2' of 'endpoints.animal_create.request.legs' is at spec/zoo/animal.yaml@«2, 4]» as well
own-spec/zoo/animal.yaml:14:5: 'structs.Animal.AnimalId' is at spec/zoo/animal.yaml@«AnimalId:» as well
own-spec/zoo/animal.yaml:15:5: 'structs.Animal.heard' is at spec/zoo/animal.yaml@«heard:» as well
"""
    found = notes(overlay(tmp_path / "own-spec", zoo_animal=text))
    assert found == [f"{line}; it can be dropped here" for line in placed(expected).strip().splitlines()]


def test_the_spec_itself_is_an_overlay_that_can_be_dropped(tmp_path: Path) -> None:
    own = {
        path.relative_to(SPEC).with_suffix("").as_posix().replace("/", "_", 1): path.read_text(encoding="utf-8")
        for path in SPEC.rglob("*.yaml")
    }
    assert compiled(load(SPEC, [overlay(tmp_path / "own-spec", **own)])) == compiled(load(SPEC))
    names = {str(note.what).split("'")[1] for note in load(SPEC, [tmp_path / "own-spec"]).notes}
    assert names >= {"endpoints.animal_create", "structs.Animal", "unions.Call", "events.animal_born", "errors.40014"}


@settings(max_examples=10, deadline=None)
@given(st.data())
def test_a_spec_in_two_parts_is_the_same_spec(data: st.DataObject) -> None:
    """Whatever may be added: taken out of the spec and put into an overlay, it is there all the same."""
    with tempfile.TemporaryDirectory() as folder:
        root, own = Path(folder) / "spec", Path(folder) / "own-spec"
        for path in sorted(SPEC.rglob("*.yaml")):
            top = read_yaml(path.read_text(encoding="utf-8"), "", Mistakes())
            assert top
            rest, taken = split(top, (), lambda: data.draw(st.integers(0, 3)) == 0)
            for target, part in ((root, rest), (own, taken)):
                if part.entries:
                    home = target / path.relative_to(SPEC)
                    home.parent.mkdir(parents=True, exist_ok=True)
                    home.write_text("\n".join(block(part)) + "\n", encoding="utf-8")
        spec = load(root, [own] if own.exists() else [])
    assert spec.notes == []
    assert unordered(json.loads(compiled(spec))) == unordered(json.loads(compiled(load(SPEC))))


def split(mapping: Mapping, path: tuple[str, ...], is_taken: Callable[[], bool]) -> tuple[Mapping, Mapping]:
    """A part of a file that stays in the spec, and one that an overlay adds to it."""
    rest, taken = Mapping({}, {}, mapping.place), Mapping({}, {}, mapping.place)
    for key, node in mapping:
        here = (*path, key)
        is_field = len(path) > 1 and (path[0] == "structs" or path[-1] in ("query", "request", "response", "fields"))
        is_name = is_field or (len(path) == 1 and path[0] in ROOMY)
        if is_name and not key.startswith("$") and is_taken():
            taken.entries[key] = node
            continue
        if is_field or here[0] not in ROOMY or not isinstance(node, Mapping):
            rest.entries[key] = node
            continue
        rest.entries[key], below = split(node, here, is_taken)
        if below.entries:
            taken.entries[key] = below
    return rest, taken


def unordered(value: object) -> object:
    """A compiled spec in which the order of fields and members does not count."""
    if isinstance(value, dict):
        return {key: unordered(item) for key, item in value.items()}
    if isinstance(value, list):
        return sorted((unordered(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    return value


def test_a_client_goes_into_a_folder_of_its_own(tmp_path: Path) -> None:
    root, folder = tmp_path / "repository", tmp_path / "client"
    (root / "spec").mkdir(parents=True)
    (folder / "runtime").mkdir(parents=True)
    (folder / "runtime" / "ours.py").write_text("", encoding="utf-8")
    with pytest.raises(OwnClientError, match=f"{folder}/runtime/ours.py was not written by the generator"):
        stale(root, Cache(), OwnClient(folder))
    with pytest.raises(OwnClientError, match="is the repository itself"):
        stale(root, Cache(), OwnClient(folder / ".." / "repository"))


def test_a_command_says_what_it_needs(tmp_path: Path) -> None:
    own = overlay(tmp_path / "own-spec", zoo_animal=ANIMAL)
    done = run("generate", "--overlay", own)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "--overlay needs --output, a folder for the client that has what the overlay adds\n"


def test_fmt_changes_the_overlay_and_not_the_spec(tmp_path: Path) -> None:
    own = overlay(tmp_path / "own-spec", zoo_animal="structs:\n  Animal:\n      mood:   'string'\n")
    assert format_files(SPEC, Cache(), write=True, overlays=[own]) == [str(own / "zoo" / "animal.yaml")]
    assert (own / "zoo" / "animal.yaml").read_text(encoding="utf-8") == "structs:\n  Animal:\n    mood: string\n"
    overlay(own, zoo_animal="structs:\n  Animal:\n    mood: string # cut\n")
    with pytest.raises(SpecError, match=f"{own}/zoo/animal.yaml:3:18: YAML drops"):
        format_files(SPEC, Cache(), write=True, overlays=[own])
