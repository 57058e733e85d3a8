"""python -m qyapi_runtime: what is done from a shell."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from qyapi_runtime.errors import WeComError
from qyapi_runtime.inbox.command import add_parser as add_inbox
from qyapi_runtime.stores.command import add_parser as add_store

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Returns: The exit status: 0, 1 where nothing could be done, 2 where the command is wrong or fails.
    """
    parser = argparse.ArgumentParser(prog="python -m qyapi_runtime")
    commands = parser.add_subparsers(required=True, metavar="inbox|store")
    add_inbox(commands)
    add_store(commands)
    parsed = parser.parse_args(arguments)
    try:
        code: int = parsed.run(parsed)
    except WeComError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main())
