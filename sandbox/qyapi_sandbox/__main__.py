"""python -m qyapi_sandbox: serve an offline WeCom on loopback until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path

from qyapi_sandbox import CallbackRefused, MissingExtra, Sandbox, SpecNotFound
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
                print(_what_to_point_at_it(sandbox), file=sys.stderr)
                return 1
            sandbox.push_ticket(sandbox.suite.suite_id)
        print(_what_to_point_at_it(sandbox), flush=True)
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


def _what_to_point_at_it(sandbox: Sandbox) -> str:
    suite, template, corp = sandbox.suite, sandbox.customized_suite, sandbox.corp
    agent = next(iter(corp.agents.values()))
    corps = "\n".join(
        f"  {corp.name}  corpid {corp.corpid}  plain corpid {corp.plain_corpid}  {len(corp.members)} members"
        for corp in sandbox.corps
    )
    return f"""\
qyapi sandbox: an offline WeCom at {sandbox.base_url}
What happens is shown at {sandbox.base_url}/_sandbox/ (every secret here is made up).

Corps
{corps}

Template of customized apps
  suite_id {template.suite_id}  secret {template.secret}
  Token {template.token}  EncodingAESKey {template.encoding_aes_key}

Third-party app, for a client in this shell
export QYAPI_BASE_URL={sandbox.base_url}
export QYAPI_PROVIDER_CORPID={sandbox.provider.corpid}
export QYAPI_PROVIDER_SECRET={sandbox.provider.secret}
export QYAPI_SUITE_ID={suite.suite_id}
export QYAPI_SUITE_SECRET={suite.secret}
export QYAPI_CALLBACK_TOKEN={suite.token}
export QYAPI_CALLBACK_AES_KEY={suite.encoding_aes_key}

Internal app of {corp.name}
export QYAPI_CORPID={corp.plain_corpid}
export QYAPI_CORPSECRET={agent.secret}
"""


if __name__ == "__main__":
    sys.exit(main())
