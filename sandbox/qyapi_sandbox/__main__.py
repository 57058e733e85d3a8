"""python -m qyapi_sandbox: serve an offline WeCom on loopback until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path

from qyapi_sandbox import CallbackRefused, MissingExtra, Sandbox, SpecNotFound
from qyapi_sandbox.guide import guide
from qyapi_sandbox.ticker import INTERVAL


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status."""
    options = _parser().parse_args(arguments)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        sandbox = Sandbox(
            port=options.port, speed=options.speed, ticket_interval=options.ticket_interval, spec=options.spec
        )
    except (MissingExtra, SpecNotFound, OSError, ValueError) as error:
        print(f"qyapi_sandbox: {error}", file=sys.stderr)
        return 1
    with sandbox:
        if options.callback_url:
            try:
                sandbox.set_callback_url(sandbox.suite.suite_id, options.callback_url)
            except CallbackRefused as error:
                print(f"qyapi_sandbox: {error}\nStart your app first; its keys are:\n", file=sys.stderr)
                print(guide(sandbox), file=sys.stderr)
                return 1
            sandbox.push_ticket(sandbox.suite.suite_id)
        print(guide(sandbox), flush=True)
        stop.wait()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m qyapi_sandbox", description="Serve an offline WeCom (企业微信) on 127.0.0.1 until Ctrl-C."
    )
    parser.add_argument("--port", type=int, default=8060, help="port to serve at, 0 for a free one (default 8060)")
    parser.add_argument(
        "--speed", type=float, default=1.0, help="sandbox seconds per second; 0 stops the clock (default 1)"
    )
    parser.add_argument(
        "--ticket-interval",
        type=float,
        default=INTERVAL,
        metavar="SECONDS",
        help=f"sandbox seconds between suite tickets (default {INTERVAL:g})",
    )
    parser.add_argument(
        "--callback-url", default="", metavar="URL", help="push the app's events here; verified first, as WeCom does"
    )
    parser.add_argument(
        "--spec", type=Path, metavar="PATH", help="a compiled spec to serve instead of the packaged one"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
