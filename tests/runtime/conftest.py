"""A stub of WeCom and api objects that talk to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from qyapi import Corp, Provider, Suite
from tests.stub import Stub

SECRETS = {
    "provider_secret": "PROVIDER-SECRET-aaaa",
    "suite_secret": "SUITE-SECRET-bbbb",
    "suite_ticket": "SUITE-TICKET-cccc",
    "permanent_code": "PERMANENT-CODE-dddd",
    "provider_token": "PROVIDER-TOKEN-eeee",
    "suite_token": "SUITE-TOKEN-ffff",
    "corp_token": "CORP-TOKEN-gggg",
}


@pytest.fixture
def stub() -> Iterator[Stub]:
    made = Stub()
    made.on("service/get_provider_token", {"provider_access_token": SECRETS["provider_token"], "expires_in": 7200})
    made.on("service/get_suite_token", {"suite_access_token": SECRETS["suite_token"], "expires_in": 7200})
    made.on("service/get_corp_token", {"access_token": SECRETS["corp_token"], "expires_in": 7200})
    made.on("gettoken", {"errcode": 0, "errmsg": "ok", "access_token": SECRETS["corp_token"], "expires_in": 7200})
    yield made
    made.close()


@pytest.fixture
def provider(stub: Stub) -> Iterator[Provider]:
    made = Provider(corpid="wwprovider", provider_secret=SECRETS["provider_secret"], base_url=stub.url)
    yield made
    made.close()


@pytest.fixture
def suite(provider: Provider) -> Suite:
    made = Suite(suite_id="ww4asffe99", suite_secret=SECRETS["suite_secret"], provider=provider)
    made.save_suite_ticket(SECRETS["suite_ticket"])
    return made


@pytest.fixture
def corp(suite: Suite) -> Corp:
    suite.save_permanent_code("wwcorp", SECRETS["permanent_code"])
    return suite.corp("wwcorp")
