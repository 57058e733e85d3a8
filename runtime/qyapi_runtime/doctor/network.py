"""The way to WeCom, and this machine's clock."""

from __future__ import annotations

import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from qyapi_runtime.answers import api_error, error_code, parse_json
from qyapi_runtime.client import SyncClient
from qyapi_runtime.doctor.advice import advice_on
from qyapi_runtime.doctor.finding import Finding, fine, problem, warning
from qyapi_runtime.errors import TransportError
from qyapi_runtime.transport import Request, RequestsTransport, Response

__all__ = ["check_network"]

_PROBE = "base.get_api_domain_ip"
"""Asked without a token: WeCom refuses, and says from which address it was asked."""

_SLOW = 2.0
_SKEW = 30.0
_BAD_SKEW = 300.0
_LOCAL = ("127.0.0.1", "::1", "localhost")


def check_network(client: SyncClient) -> Iterator[Finding]:
    """Whether the API host answers, how fast, through what, and what time it is there. Nothing secret is sent."""
    host = client.environment
    parts = urlsplit(client.base_url)
    if parts.scheme == "http" and parts.hostname not in _LOCAL:
        yield problem("network", host, "secrets go over it unencrypted", "Give a base_url that begins with https://")
    proxy = _proxy(client)
    if proxy:
        yield fine("network", host, f"reached through the proxy {proxy}")
    try:
        first, _, _ = _ask(client)
        second, response, from_ip = _ask(client)
    except TransportError as error:
        through = f"; check the proxy {proxy} first" if proxy else ""
        yield problem("network", host, str(error), advice_on(error) + through)
        return
    seen = f", which sees the IP {from_ip}" if from_ip else ""
    text = f"answers{seen}; {first * 1000:.0f} ms with a new connection, {second * 1000:.0f} ms with a kept one"
    if second > _SLOW:
        yield warning("network", host, text, "Look for what slows the connection: DNS, proxy, firewall")
    else:
        yield fine("network", host, text)
    yield _clock(host, response)


def _ask(client: SyncClient) -> tuple[float, Response, str]:
    """Seconds, answer, and the IP that WeCom sees. Raises TransportError where the answer is not WeCom's."""
    operation = client.catalog.operations[_PROBE]
    began = time.perf_counter()
    response = client.transport.send(Request("GET", client.base_url + operation.path, operation.path))
    content = parse_json(operation, response)
    seconds = time.perf_counter() - began
    error = api_error(error_code(content), str(content.get("errmsg", "")), operation.path, client.catalog)
    return seconds, response, error.from_ip


def _clock(host: str, response: Response) -> Finding:
    try:
        there = parsedate_to_datetime(response.headers["date"]).timestamp()
    except (KeyError, ValueError):
        return warning("clock", host, "the answer does not say what time it is there", "Compare the clock by hand")
    skew = time.time() - there
    text = f"this machine's clock is {abs(skew):.0f} seconds {'ahead' if skew > 0 else 'behind'}"
    todo = "Set the clock with NTP (timedatectl set-ntp true): lifetimes of tokens and tickets depend on it"
    if abs(skew) > _BAD_SKEW:
        return problem("clock", host, text, todo)
    if abs(skew) > _SKEW:
        return warning("clock", host, text, todo)
    return fine("clock", host, "this machine's clock agrees with it")


def _proxy(client: SyncClient) -> str:
    """The proxy that requests are sent through, without user and password."""
    if not isinstance(client.transport, RequestsTransport):
        return ""
    settings = client.transport.session.merge_environment_settings(client.base_url, {}, None, None, None)
    parts = urlsplit(settings["proxies"].get(urlsplit(client.base_url).scheme, ""))
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}" if parts.netloc else ""
