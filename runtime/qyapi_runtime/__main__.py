"""python -m qyapi_runtime: what is done from a shell."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from qyapi_runtime.doctor import command as doctor
from qyapi_runtime.errors import WeComError
from qyapi_runtime.inbox import command as inbox
from qyapi_runtime.stores import command as store

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Returns: The exit status: 0, 1 where nothing could be done or problems were found, 2 where the command is wrong or
        fails.
    """
    parser = argparse.ArgumentParser(prog="python -m qyapi_runtime")
    commands = parser.add_subparsers(required=True, metavar="doctor|inbox|store")
    doctor.add_parser(commands)
    inbox.add_parser(commands)
    store.add_parser(commands)
    parsed = parser.parse_args(arguments)
    try:
        code: int = parsed.run(parsed)
    except WeComError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main())
