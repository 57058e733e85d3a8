"""python -m qyapi_sandbox: serve an offline WeCom on loopback until Ctrl-C, or have a running one push events."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from qyapi_sandbox import CallbackRefused, MissingExtra, Sandbox, SpecNotFound, commands
from qyapi_sandbox.guide import guide
from qyapi_sandbox.ticker import INTERVAL


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit status."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    return run(options)


def serve(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
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
        try:
            set_urls(sandbox, options)
        except CallbackRefused as error:
            print(f"qyapi_sandbox: {error}\nStart your app first; its keys are:\n", file=sys.stderr)
            print(guide(sandbox), file=sys.stderr)
            return 1
        print(guide(sandbox), flush=True)
        stop.wait()
    return 0


def set_urls(sandbox: Sandbox, options: argparse.Namespace) -> None:
    """Set the callback URLs that were given.

    Raises:
        CallbackRefused: One did not pass verification.
    """
    suite_id = sandbox.suite.suite_id
    if options.callback_url:
        sandbox.set_callback_url(suite_id, options.callback_url)
        sandbox.push_ticket(suite_id)
    if options.data_url:
        sandbox.set_data_url(suite_id, options.data_url)
    if options.system_url:
        sandbox.set_system_url(options.system_url)
    if options.app_url:
        sandbox.set_app_url(sandbox.corp.corpid, options.app_url)
    if options.bot_url:
        sandbox.set_bot_url(sandbox.corp.corpid, options.bot_url)
    if options.model_url:
        sandbox.set_model_url(options.model_url)


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
    for name, events in (
        ("--callback-url", "the app's events (指令回调URL)"),
        ("--data-url", "what happens to the app at corps (数据回调URL); $CORPID$ stands for the corp"),
        ("--system-url", "the provider's events (系统事件接收URL)"),
        ("--app-url", "what happens in the internal app of the first corp (接收消息服务器)"),
        ("--bot-url", "what members say to the smart bot of the first corp (智能机器人)"),
        ("--model-url", "what devices are told, to the cloud that connects them (设备型号的回调URL)"),
    ):
        parser.add_argument(
            name, default="", metavar="URL", help=f"where to push {events}; verified first, as WeCom does"
        )
    parser.add_argument(
        "--spec", type=Path, metavar="PATH", help="a compiled spec to serve instead of the packaged one"
    )
    parser.set_defaults(run=serve)
    commands.add(parser)
    return parser


if __name__ == "__main__":
    sys.exit(main())
