"""python -m codegen generate --watch: regenerate whenever a file that the client is made of is saved."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable
from pathlib import Path

from codegen.cache import Cache
from codegen.generate import stale, write
from codegen.mistakes import SpecError
from codegen.own_client import OwnClient
from codegen.snippets import print_mistakes

LOOK_EVERY = 0.2
SHOWN = 4

Saved = dict[str, tuple[int, int]]


def watch(root: Path, cache: Cache, own: OwnClient | None = None) -> None:
    """Generate, and again after each change, until Ctrl-C. Mistakes are printed, and what was generated stays."""
    seen: Saved = {}
    try:
        while True:
            now = _settled(root, own, seen)
            changed = sorted(name for name in {*seen, *now} if seen.get(name) != now.get(name))
            _regenerate(root, cache, own, changed if seen else [])
            seen = now
    except KeyboardInterrupt:
        return


def _settled(root: Path, own: OwnClient | None, seen: Saved) -> Saved:
    """Wait until something is not as it was seen, and nobody is writing any more."""
    now = _saved(root, own)
    while now == seen:
        time.sleep(LOOK_EVERY)
        now = _saved(root, own)
    while True:
        time.sleep(LOOK_EVERY / 2)
        after = _saved(root, own)
        if after == now:
            return now
        now = after


def _saved(root: Path, own: OwnClient | None) -> Saved:
    """When each file was saved, and its size."""
    found = {}
    for path in [*(root / "spec").rglob("*.yaml"), *(own.files(root) if own else ())]:
        try:
            state = path.stat()
        except FileNotFoundError:
            continue
        name = path.relative_to(root) if path.is_relative_to(root) else path
        found[name.as_posix()] = (state.st_mtime_ns, state.st_size)
    return found


def _regenerate(root: Path, cache: Cache, own: OwnClient | None, changed: list[str]) -> None:
    began = time.monotonic()
    try:
        files = stale(root, cache, own)
    except SpecError as error:
        print_mistakes(error.mistakes, outcome="nothing was generated")
        return
    except FileNotFoundError:
        # An editor that saves by renaming; the next look sees the new file.
        return
    write(own.folder if own else root, files)
    watched = ["spec/", *(f"{path}/" for path in (own.overlays if own else ()))]
    why = f"{_listed(changed)}: " if changed else f"watching {' and '.join(watched)}, Ctrl-C ends: "
    what = _listed(files) if files else "nothing to generate"
    sys.stdout.write(f"{time.strftime('%H:%M:%S')}  {why}{what} ({time.monotonic() - began:.1f} s)\n")
    sys.stdout.flush()


def _listed(names: Iterable[str]) -> str:
    first = [*names]
    more = f" and {len(first) - SHOWN} more" if len(first) > SHOWN else ""
    return f"{', '.join(first[:SHOWN])}{more}"
