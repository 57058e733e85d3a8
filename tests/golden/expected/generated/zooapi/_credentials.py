"""Kinds of credentials and the ways to get tokens: generated from spec/credentials.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.credential import Credential, TokenRoute

CREDENTIALS = {
    "provider": Credential(param="provider_access_token", rejected=frozenset({40082})),
    "suite": Credential(param="suite_access_token", rejected=frozenset({40082, 42009})),
    "corp": Credential(param="access_token", rejected=frozenset({40014, 42001})),
    "contact_sync": Credential(param="access_token", rejected=frozenset(), extends="corp"),
    "webhook": Credential(param="key", rejected=frozenset()),
}

TOKENS = {
    "corp_internal": TokenRoute(
        fetch="base.gettoken",
        arguments={
            "corpid": "corpid",
            "corpsecret": "corpsecret",
        },
        value="access_token",
        expires="expires_in",
        refused=frozenset({40001, 40091}),
        gone=frozenset({48004}),
    ),
}
