"""Kinds of credentials and the ways to get tokens: generated from spec/credentials.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.credential import Credential, TokenRoute

CREDENTIALS = {
    "provider": Credential(param="provider_access_token", rejected=frozenset({40082, 40014, 42001})),
    "suite": Credential(param="suite_access_token", rejected=frozenset({40082, 42009})),
    "corp": Credential(param="access_token", rejected=frozenset({40014, 42001})),
    "contact_sync": Credential(param="access_token", rejected=frozenset(), extends="corp"),
    "device_model": Credential(param="model_access_token", rejected=frozenset({710400, 710401})),
    "device": Credential(param="device_access_token", rejected=frozenset({40106, 42021})),
    "webhook": Credential(param="key", rejected=frozenset()),
}

TOKENS = {
    "provider": TokenRoute(
        fetch="service.get_provider_token",
        arguments={
            "corpid": "corpid",
            "provider_secret": "provider_secret",
        },
        value="provider_access_token",
        expires="expires_in",
        refused=frozenset({40001, 40013, 45009}),
    ),
    "suite": TokenRoute(
        fetch="service.get_suite_token",
        arguments={
            "suite_id": "suite_id",
            "suite_secret": "suite_secret",
            "suite_ticket": "suite_ticket",
        },
        value="suite_access_token",
        expires="expires_in",
        refused=frozenset({40001, 40080, 40083, 40085, 45009}),
    ),
    "corp_third_party": TokenRoute(
        fetch="service.get_corp_token",
        arguments={
            "auth_corpid": "corpid",
            "permanent_code": "permanent_code",
        },
        value="access_token",
        expires="expires_in",
        refused=frozenset({40001, 40013, 45009, 48002}),
        gone=frozenset({40084, 48004, 301007, 2000002}),
    ),
    "corp_customized": TokenRoute(
        fetch="base.gettoken",
        arguments={
            "corpid": "corpid",
            "corpsecret": "permanent_code",
        },
        value="access_token",
        expires="expires_in",
        refused=frozenset({40001, 40013, 40091, 45009, 48002}),
        gone=frozenset({40084, 48004, 301007, 2000002}),
    ),
    "corp_internal": TokenRoute(
        fetch="base.gettoken",
        arguments={
            "corpid": "corpid",
            "corpsecret": "corpsecret",
        },
        value="access_token",
        expires="expires_in",
        refused=frozenset({40001, 40013, 40091, 45009, 301007, 2000002}),
    ),
    "device_model": TokenRoute(
        fetch="openhw.get_model_token",
        arguments={
            "model_id": "model_id",
            "model_secret": "model_secret",
            "model_ticket": "model_ticket",
        },
        value="model_access_token",
        expires="expires_in",
    ),
    "device": TokenRoute(
        fetch="openhw.get_device_token",
        arguments={
            "device_sn": "device_sn",
            "device_secret": "device_secret",
        },
        value="device_access_token",
        expires="expires_in",
    ),
    "jsapi_ticket": TokenRoute(
        fetch="base.get_jsapi_ticket",
        arguments={},
        value="ticket",
        expires="expires_in",
    ),
    "agent_ticket": TokenRoute(
        fetch="ticket.get",
        arguments={},
        value="ticket",
        expires="expires_in",
    ),
}
