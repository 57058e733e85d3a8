"""The command: what may be compared, what it prints, and its exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.diff.command import report_of
from codegen.diff.markdown import markdown
from codegen.diff.rules import RULES, Verdict
from codegen.diff.sources import SourceError
from codegen.mistakes import SpecError
from tests.codegen.diff import SPEC, edited

ROOT = Path(__file__).parents[3]
EXPECTED = Path(__file__).parent / "expected.md"
CHANGELOG = Path(__file__).parent / "expected_changelog.md"
LOST = ("zoo/animal", "      warning: string\n", "")
MORE = ("common", "    rank: int\n", "    rank: int\n    biz_mail: string\n")
RISK = ("zoo/animal", "At most 64", "At most 32")
BREAK = "field-removed zoo.create().warning"


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose only commit is tagged v1."""
    folder = tmp_path / "repository"
    edited(folder, [])
    git(folder, "init", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "One")
    git(folder, "tag", "v1")
    return folder


def edit(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / "spec" / f"{file}.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def acknowledge(folder: Path, *lines: str) -> None:
    (folder / "acknowledged.yaml").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def command(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "codegen", "--root", str(folder), "diff", *arguments]
    return subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)


def ids(folder: Path, old: str = "", new: str = "") -> list[str]:
    return [change.id for change in report_of(folder, old, new).changes]


def test_the_working_tree_is_compared_with_the_last_tag(repository: Path) -> None:
    edit(repository, *LOST)
    git(repository, "commit", "-am", "Two")
    edit(repository, *MORE)
    assert ids(repository) == [BREAK, "parameter-added common.Keeper.biz_mail"]


def test_without_a_tag_it_is_compared_with_the_last_commit(repository: Path) -> None:
    git(repository, "tag", "-d", "v1")
    edit(repository, *LOST)
    git(repository, "commit", "-am", "Two")
    edit(repository, *MORE)
    assert ids(repository) == ["parameter-added common.Keeper.biz_mail"]


def test_two_revisions(repository: Path) -> None:
    edit(repository, *LOST)
    git(repository, "commit", "-am", "Two")
    assert ids(repository, "v1", "HEAD") == [BREAK]
    assert ids(repository, "HEAD", "v1") == ["field-added zoo.create().warning"]
    assert ids(repository, "HEAD", "main") == []


def test_folders(tmp_path: Path) -> None:
    edited(tmp_path / "old", [])
    spec = edited(tmp_path / "new", [LOST])
    assert ids(tmp_path, str(tmp_path / "old"), str(tmp_path / "new")) == [BREAK]
    assert ids(tmp_path, str(SPEC), str(spec)) == [BREAK]


def test_a_file_is_compared_with_the_rest_of_its_spec(tmp_path: Path, repository: Path) -> None:
    spec = edited(tmp_path / "new", [LOST, MORE])
    assert ids(tmp_path, str(SPEC / "zoo" / "animal.yaml"), str(spec / "zoo" / "animal.yaml")) == [BREAK]
    lone = tmp_path / "animal.yaml"
    lone.write_text((spec / "zoo" / "animal.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    assert ids(repository, "v1", str(lone)) == [BREAK]


def test_overlays_stand_behind_a_plus(repository: Path, tmp_path: Path) -> None:
    for name, text in (("one", "structs: {Keeper: {badge: string}}\n"), ("two", "structs: {Keeper: {hat: string}}\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "common.yaml").write_text(text, encoding="utf-8")
    one, two = tmp_path / "one", tmp_path / "two"
    badge, hat = "parameter-added common.Keeper.badge", "parameter-added common.Keeper.hat"
    assert ids(repository, "v1", f"v1+{one}") == [badge]
    assert ids(repository, str(repository), f"+{one}+{two}") == [badge, hat]
    assert ids(repository, f"{repository / 'spec'}+{one}", f"{repository}+{one}+{two}") == [hat]
    edit(repository, *LOST)
    assert ids(repository, f"v1+{one}", f"+{one}") == [BREAK]
    git(repository, "tag", "v1+build", "v1")
    assert ids(repository, "v1", "v1+build") == []
    assert ids(repository, "v1", f"v1+build+{one}") == [badge]


def test_an_overlay_that_cannot_be(repository: Path, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"'nothing' of 'v1\+nothing' is no folder here"):
        report_of(repository, "v1", "v1+nothing")
    with pytest.raises(SourceError, match="adds an overlay to a file"):
        report_of(repository, "v1", f"{repository / 'spec' / 'common.yaml'}+{tmp_path}")


def test_what_is_not_there(repository: Path, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="'v9' is no git revision, folder or file here"):
        report_of(repository, "v9", "")
    lone = tmp_path / "unknown.yaml"
    lone.write_text("title: x\n", encoding="utf-8")
    with pytest.raises(SourceError, match="stands for no file"):
        report_of(repository, "v1", str(lone))
    done = command(repository, "v9")
    assert (done.returncode, done.stdout) == (2, "")


def test_a_revision_without_a_spec(repository: Path) -> None:
    git(repository, "rm", "-r", "spec")
    git(repository, "commit", "--allow-empty", "-m", "Empty")
    with pytest.raises(SourceError, match="there is no spec/ in 'HEAD'"):
        report_of(repository, "HEAD", "v1")


def test_mistakes_are_reported_with_their_side(repository: Path) -> None:
    edit(repository, "zoo/ticket", "response: Ticket", "response: Tickt")
    git(repository, "commit", "-am", "Wrong")
    with pytest.raises(SpecError, match=r"HEAD: spec/zoo/ticket.yaml:12:15: no struct or union 'Tickt'"):
        report_of(repository, "HEAD", "v1")
    done = command(repository, "v1")
    assert done.returncode == 2
    assert "the working tree: spec/zoo/ticket.yaml:12:15" in done.stderr
    assert "1 mistake in 1 file; nothing was compared" in done.stderr


def test_a_break_fails_until_it_is_acknowledged(repository: Path) -> None:
    edit(repository, *LOST)
    done = command(repository)
    assert done.returncode == 1
    assert f"  {BREAK}: …" in done.stdout
    acknowledge(repository, "# Meant:", f"{BREAK}: WeCom has not sent it since 2020.")
    done = command(repository)
    assert done.returncode == 0
    assert "Acknowledged (1)" in done.stdout
    assert "because: WeCom has not sent it since 2020." in done.stdout


def test_what_fails_can_be_chosen(repository: Path) -> None:
    edit(repository, *RISK)
    assert report_of(repository, "", "").is_ok
    assert not report_of(repository, "", "", Verdict.RISKY).is_ok
    acknowledge(repository, "parameter-limit-tightened zoo.create(species): WeCom says so.")
    assert report_of(repository, "", "", Verdict.RISKY).is_ok


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (
            "field-removed zoo.create().warnin: Typo.",
            "'field-removed zoo.create().warnin' acknowledges no change; "
            "did you mean 'field-removed zoo.create().warning'?",
        ),
        ("entirely unknown: Typo.", "'entirely unknown' acknowledges no change; remove it"),
        (
            "parameter-added common.Keeper.biz_mail: Not needed.",
            "'parameter-added common.Keeper.biz_mail' is COMPATIBLE, which needs no acknowledgement; remove it",
        ),
    ],
)
def test_acknowledgements_that_nothing_needs(repository: Path, line: str, problem: str) -> None:
    edit(repository, *LOST)
    edit(repository, *MORE)
    acknowledge(repository, f"{BREAK}: Meant.", line)
    report = report_of(repository, "", "")
    assert report.problems == [problem]
    assert not report.failing
    assert not report.is_ok


def test_an_acknowledgement_has_a_reason(repository: Path) -> None:
    edit(repository, *LOST)
    acknowledge(repository, f"{BREAK}:")
    with pytest.raises(SpecError, match="has no reason; expected why the break is meant"):
        report_of(repository, "", "")


def test_acknowledgements_last_until_the_next_release(repository: Path) -> None:
    edit(repository, *LOST)
    acknowledge(repository, f"{BREAK}: Meant.")
    git(repository, "add", ".")
    git(repository, "commit", "-m", "Two")
    edit(repository, *MORE)
    # Used between v1 and HEAD: no mistake, neither from v1 nor from HEAD.
    assert report_of(repository, "v1", "").is_ok
    assert report_of(repository, "HEAD", "").is_ok
    git(repository, "tag", "v2")
    assert report_of(repository, "", "").problems == [f"'{BREAK}' acknowledges no change; remove it"]


def test_a_draft_is_exempt(repository: Path) -> None:
    edit(repository, "zoo/animal", "      zone: string\n", "")
    edit(repository, "zoo/animal", "  Sketch:\n    $draft: true\n    room: string!\n", "")
    report = report_of(repository, "", "")
    assert sorted(change.id for change in report.drafts) == [
        "parameter-removed zoo.move(zone)",
        "struct-removed zoo/animal.Sketch",
    ]
    assert report.verdict is None
    assert report.is_ok


def test_to_call_something_a_draft_exempts_nothing(repository: Path) -> None:
    edit(repository, *LOST)
    edit(repository, "zoo/animal", "summary: Add an animal.", "summary: Add an animal.\n    draft: true")
    assert [change.id for change in report_of(repository, "", "").failing] == [BREAK]


def test_what_only_drafts_meet_is_a_draft(tmp_path: Path) -> None:
    back = [("zoo/animal", "zone: string", "zone: Zone"), ("zoo/animal", "structs:\n", "structs:\n  Zone: {id: int}\n")]
    edited(tmp_path / "old", back)
    edited(tmp_path / "new", [*back, ("zoo/animal", "Zone: {id: int}", "Zone: {id: string}")])
    (change,) = report_of(tmp_path, str(tmp_path / "old"), str(tmp_path / "new")).changes
    assert change.draft


def all_at_once(folder: Path) -> None:
    """Changes of every verdict."""
    for change in (LOST, MORE, RISK):
        edit(folder, *change)
    edit(folder, "common", "userid: string!", "userid: string")
    edit(folder, "zoo/animal", "rooms: int[]", "rooms: int[]!")
    edit(folder, "zoo/animal", "title: 新增", "title: 增加")
    edit(folder, "zoo/animal", "      zone: string\n", "")
    edit(folder, "errors", "CredentialError", "InvalidArgument")
    edit(folder, "zoo/ticket", "    gate: string | int\n", "")


def test_markdown(repository: Path) -> None:
    all_at_once(repository)
    acknowledge(repository, f"{BREAK}: WeCom has not sent it since 2020.", "no change: At all.")
    assert markdown(report_of(repository, "v1", "")) == EXPECTED.read_text(encoding="utf-8")


def test_long_lists_of_what_does_not_matter_are_folded(repository: Path) -> None:
    fields = "".join(f"    field_{number}: string\n" for number in range(12))
    edit(repository, "zoo/ticket", "    number: string!\n", f"    number: string!\n{fields}")
    lines = markdown(report_of(repository, "v1", "")).splitlines()
    assert "<details><summary>Compatible (12)</summary>" in lines
    assert lines[-1] == "</details>"


def test_json(repository: Path) -> None:
    all_at_once(repository)
    done = command(repository, "--format", "json")
    assert done.returncode == 1
    content = json.loads(done.stdout)
    assert {key: content[key] for key in ("version", "old", "new", "verdict", "ok", "fail_on", "problems")} == {
        "version": 1,
        "old": "v1",
        "new": "the working tree",
        "verdict": "BREAKING",
        "ok": False,
        "fail_on": "BREAKING",
        "problems": [],
    }
    changes = {change["id"]: change for change in content["changes"]}
    assert changes["field-no-longer-always-present common.Keeper.userid"] == {
        "id": "field-no-longer-always-present common.Keeper.userid",
        "rule": "field-no-longer-always-present",
        "subject": "common.Keeper.userid",
        "verdict": "RISKY",
        "source": "RISKY",
        "wire": "COMPATIBLE",
        "text": "`userid: str` of `Keeper` is now `userid: str | None`",
        "effect": RULES["field-no-longer-always-present"].effect,
        "place": {"file": "spec/common.yaml", "line": 4, "column": 5},
        "reaches": {"sent_by": ["corp.zoo.create"], "answered_by": ["suite.zoo.list"], "events": []},
        "status": "open",
        "reason": None,
    }
    assert changes["parameter-removed zoo.move(zone)"]["status"] == "draft"


def test_entries_of_a_changelog(repository: Path) -> None:
    all_at_once(repository)
    acknowledge(repository, f"{BREAK}: It never came.")
    assert command(repository, "v1", "--format", "changelog").stdout == CHANGELOG.read_text(encoding="utf-8")


def test_the_terminal_says_what_code_sees(repository: Path) -> None:
    all_at_once(repository)
    done = command(repository, "v1")
    lines = done.stdout.splitlines()
    assert lines[0].startswith("v1 → the working tree: Code of users breaks: 4 breaking, ")
    order = [line.partition(" ")[0] for line in lines if line[:1].isupper() and line.endswith(")")]
    assert order == ["BREAKING", "RISKY", "COMPATIBLE", "DOCS", "Drafts,"]
    assert "  Keeper gained biz_mail: str | None" in lines


def test_nothing_changed(repository: Path) -> None:
    done = command(repository)
    assert (done.returncode, done.stdout) == (0, "v1 → the working tree: Nothing changed.\n")


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        (LOST, "Code of users breaks: 1 breaking."),
        (
            ("zoo/animal", "piped[string]", "comma[string]"),
            "Code of users runs, but what is on the wire breaks: 1 breaking.",
        ),
        (RISK, "Nothing breaks for certain, but some of it may: 1 risky."),
        (MORE, "Code of users keeps working: 1 compatible."),
        (("zoo/animal", "title: 新增", "title: 增加"), "Only documentation changes: 1 docs."),
    ],
)
def test_the_headline_says_whether_code_breaks(repository: Path, change: tuple[str, str, str], answer: str) -> None:
    edit(repository, *change)
    assert report_of(repository, "", "").headline == answer
