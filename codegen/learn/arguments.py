"""The options of `python -m codegen learn`."""

from __future__ import annotations

import argparse

from codegen.overlay import add_overlay_argument


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument(
        "sources",
        nargs="*",
        default=["-"],
        metavar="FILE",
        help="drift logs, cassettes, samples, saved pages, or folders of them; - or nothing is standard input",
    )
    of = parser.add_mutually_exclusive_group()
    of.add_argument("--operation", metavar="NAME", help="the JSON is of this operation, such as service.get_auth_info")
    of.add_argument("--event", metavar="NAME", help="the XML or JSON is this push, such as create_auth")
    parser.add_argument("--request", action="store_true", help="the JSON of --operation is what it takes")
    parser.add_argument("--doc", default="", metavar="ID", help="id or URL of the page, where it does not have it")
    parser.add_argument("--dry-run", action="store_true", help="write nothing; print the change as a patch")
    add_overlay_argument(parser)
