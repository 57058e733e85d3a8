"""What to do about an error."""

from __future__ import annotations

from qyapi_runtime.errors import ApiError, RateLimited, ServerBusy, StoreUnavailable, TransportError, WeComError

__all__ = ["ADVICE", "advice_on"]

ADVICE = {
    40001: "Copy the secret anew from the console, and check that it belongs to this corpid. Stop what keeps calling "
    "with the wrong one: after about 2000 failures in an hour WeCom bars the IP for an hour",
    40013: "Check the corpid",
    40014: "Nothing, if it stops by itself: the token is renewed once. If not, see that no other program shares this "
    "app with a store of its own and another kind of token",
    40056: "Check the agentid: it differs from corp to corp",
    40078: "The auth_code was used or is older than ten minutes: have the corp install the app again",
    40080: "Copy the suite_secret anew from the provider console",
    40082: "Check that the suite_id and suite_secret (or the provider's corpid and secret) belong together",
    40083: "Check the suite_id",
    40084: "The corp cancelled the authorisation, or its permanent code was reset: have it install the app again",
    40085: "Wait for the next suite_ticket (every ten minutes) or press 'refresh ticket' in the provider console, and "
    "check that no other suite's ticket was stored",
    42009: "Nothing, if it stops by itself: the token is renewed once",
    45009: "Wait until the window (a minute, an hour, a day) is over, and call less often; keep tokens in one store "
    "that all processes share",
    45033: "Make fewer calls at once for this corp",
    48002: "Check that the app has this permission in the console. For tokens: a template of provider-developed apps "
    "has a suite_id that begins with dk, any other app one with ww or wx",
    48004: "The corp cancelled the authorisation: have it install the app again",
    60011: "Have the admin put the member, department or tag into the app's visible range",
    60020: "Add the IP {ip} to the allowlist: for apps of a provider in the provider console (IP白名单), for an "
    "internal app at the app in the admin console (企业可信IP). It takes about a minute",
    301002: "Check the agentid, and that the app may be operated with this token",
    301007: "The corp is dissolved or banned: stop calling it",
    2000002: "Check the corpid; a corp that was dissolved shows the same",
}
"""By errcode; `{ip}` is the address that WeCom saw."""

_BUSY = "Try again later; WeCom is busy"
_NO_STORE = "See that its server runs and can be reached from this machine, and that user and password are right"
_UNREACHABLE = "Check DNS, firewall, proxy (HTTPS_PROXY) and base_url from this machine"


def advice_on(error: WeComError) -> str:
    """What to do about an error."""
    if isinstance(error, ApiError):
        if error.errcode in ADVICE:
            return ADVICE[error.errcode].format(ip=error.from_ip or "of this machine")
        if isinstance(error, ServerBusy | RateLimited):
            return _BUSY
        return f"See https://open.work.weixin.qq.com/devtool/query?e={error.errcode}"
    if isinstance(error, TransportError):
        return _UNREACHABLE
    if isinstance(error, StoreUnavailable):
        return _NO_STORE
    return "Do what the message says"
