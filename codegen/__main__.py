"""python -m codegen generate|check|fmt|explain|find|learn|diff|surface"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from codegen.cache import Cache
from codegen.fmt import format_files
from codegen.learn.arguments import add_arguments
from codegen.learn.errors import LearnError
from codegen.load import load
from codegen.mistakes import SpecError
from codegen.model import Spec
from codegen.overlay import add_overlay_argument
from codegen.own_client import OwnClient, OwnClientError
from codegen.snippets import github_annotations, print_mistakes


def main() -> int:
    """Run one command; the exit status is 0 where nothing is wrong."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Generate the client from spec/.")
    parser.add_argument("--root", type=Path, default=Path(), help="the repository (default: this folder)")
    commands = parser.add_subparsers(dest="command", required=True)
    generate = commands.add_parser("generate", help="bring generated/ up to date with spec/")
    how = generate.add_mutually_exclusive_group()
    how.add_argument("--check", action="store_true", help="change nothing; fail if something is out of date")
    how.add_argument("--watch", action="store_true", help="go on, and generate whenever a file of the spec is saved")
    generate.add_argument("--output", type=Path, metavar="DIR", help="generate a client of your own into this folder")
    generate.add_argument("--docs", action="store_true", help="with --output: docs/reference and openapi.json as well")
    check = commands.add_parser("check", help="report every mistake in spec/")
    check.add_argument(
        "--format", choices=("terminal", "github"), default="terminal", help="github: annotations as well"
    )
    fmt = commands.add_parser("fmt", help="put spec/ into its normal form")
    fmt.add_argument("--check", action="store_true", help="change nothing; fail if a file would change")
    explain = commands.add_parser("explain", help="all that the spec says of one thing, where, and what is generated")
    explain.add_argument(
        "name", help="corp.user.get, a path, events.CreateAuth, a struct, an error code, or the id of an official page"
    )
    find = commands.add_parser("find", help="where the spec speaks of something")
    find.add_argument("text", nargs="+", help="words, Chinese or English, all of which must be there")
    add_arguments(commands.add_parser("learn", help="add to spec/ what was seen of WeCom and is not in it"))
    diff = commands.add_parser("diff", help="say what a change of spec/ means for users")
    diff.add_argument(
        "old",
        nargs="?",
        default="",
        help="git revision, folder or file (default: last tag, or HEAD); +DIR for each overlay",
    )
    diff.add_argument("new", nargs="?", default="", help="git revision, folder or file (default: the working tree)")
    diff.add_argument("--format", choices=("terminal", "markdown", "json", "changelog"), default="terminal")
    diff.add_argument(
        "--fail-on",
        choices=("breaking", "risky"),
        default="breaking",
        help="the verdict from which a change fails unless it is acknowledged (default: breaking)",
    )
    surface = commands.add_parser("surface", help="fail where the Python surface breaks and spec/ does not say so")
    surface.add_argument("old", nargs="?", default="", help="git revision (default: last tag)")
    for command in (generate, check, fmt, explain, find):
        add_overlay_argument(command)
    options = parser.parse_args()
    run: dict[str, Callable[[argparse.Namespace], int]] = {
        "generate": _generate,
        "check": _check,
        "fmt": _fmt,
        "explain": _explain,
        "find": _find,
        "learn": _learn,
        "diff": _diff,
        "surface": _surface,
    }
    try:
        return run[options.command](options)
    except (LearnError, OwnClientError) as error:
        print(error, file=sys.stderr)
        return 1
    except SpecError as error:
        print_mistakes(error.mistakes)
        return 1


def _generate(options: argparse.Namespace) -> int:
    from codegen.generate import stale, write

    if options.overlay and not options.output:
        raise OwnClientError("--overlay needs --output, a folder for the client that has what the overlay adds")
    own = OwnClient(options.output, tuple(options.overlay), options.docs) if options.output else None
    if options.watch:
        from codegen.watch import watch

        watch(options.root, _cache(options), own)
        return 0
    files = stale(options.root, _cache(options), own)
    if own and own.overlays:
        _tell_notes(load(options.root / "spec", own.overlays))
    if options.check:
        again = "the same without --check" if own else "'make generate'"
        for name in files:
            print(f"{name} is not what spec/ says; run {again}", file=sys.stderr)
        return 1 if files else 0
    write(own.folder if own else options.root, files)
    for name in files:
        print(name)
    return 0


def _cache(options: argparse.Namespace) -> Cache:
    return Cache(options.root / ".cache" / "codegen")


def _check(options: argparse.Namespace) -> int:
    try:
        spec = load(options.root / "spec", options.overlay)
    except SpecError as error:
        if options.format == "github":
            print(github_annotations(error.mistakes), end="")
        raise
    _tell_notes(spec)
    print(f"{len(spec.modules)} files, {len(list(spec.endpoints()))} endpoints: no mistakes")
    return 0


def _tell_notes(spec: Spec) -> None:
    for note in sorted(spec.notes):
        print(f"{note.place}: note: {note.what}", file=sys.stderr)


def _fmt(options: argparse.Namespace) -> int:
    changed = format_files(options.root / "spec", _cache(options), write=not options.check, overlays=options.overlay)
    for path in changed:
        print(path)
    return 1 if changed and options.check else 0


def _explain(options: argparse.Namespace) -> int:
    from codegen.explain import UnknownName, explain

    try:
        print(explain(load(options.root / "spec", options.overlay), options.root, options.name), end="")
    except UnknownName as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _find(options: argparse.Namespace) -> int:
    from codegen.find import find

    lines = find(load(options.root / "spec", options.overlay), " ".join(options.text))
    for line in lines:
        print(line)
    if not lines:
        print(f"nothing in spec/ speaks of '{' '.join(options.text)}'", file=sys.stderr)
    return 0 if lines else 1


def _learn(options: argparse.Namespace) -> int:
    from codegen.learn.command import run

    lesson, patch = run(options)
    if options.dry_run and patch:
        print(patch, end="")
    report = lesson.report(told=options.dry_run)
    if report:
        print(report, file=sys.stderr if options.dry_run else sys.stdout)
    print(f"{len(lesson.after)} files {'would change' if options.dry_run else 'changed'}", file=sys.stderr)
    return 0


def _diff(options: argparse.Namespace) -> int:
    from codegen.diff.command import run

    return run(options.root, options.old, options.new, form=options.format, fail_on=options.fail_on)


def _surface(options: argparse.Namespace) -> int:
    from codegen.guard import run

    return run(options.root, options.old)


if __name__ == "__main__":
    sys.exit(main())
