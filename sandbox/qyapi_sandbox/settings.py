"""Switches of the sandbox."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Settings:
    """Where WeCom's behaviour varies or isn't documented, and how long it takes."""

    expired_as_invalid: bool = False
    """Answer expired tokens with 40014 and 40082 instead of 42001 and 42009."""
    errcode_on_token_success: bool = False
    """Send errcode 0 with provider, suite and third-party corp tokens."""
    create_auth_on_site_install: bool = True
    """Push create_auth for an install from the provider's site as well; WeCom does not."""
    encrypted_ids: bool = True
    """Show a provider's apps open_userids for userids, and third-party apps no names, as WeCom does since 2022."""
    push_timeout: float = 5.0
    """Real seconds to wait for the answer to a push, as WeCom does."""
    retry_pause: float = 0.5
    """Real seconds before a push is tried again; how long WeCom waits is not documented."""
    token_lifetime: int = 7200
    """Sandbox seconds for which new tokens and tickets are good."""
    failures_per_hour: int = 2000
    """Token calls that may fail before the address is barred for an hour."""
    job_polls: int = 2
    """How often a job in the background is said to be running before it is done."""
    jobs_fail: bool = False
    """Let jobs fail, where the docs say that they may."""
    allowed_ips: list[str] | None = None
    """Addresses from which a provider and its apps may call, others get 60020; None for all."""
