"""A stub of WeCom and asynchronous api objects that talk to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from qyapi.aio import Corp, Provider, Suite
from tests.runtime.conftest import SECRETS, stub
from tests.stub import Stub

__all__ = ["stub"]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
async def provider(anyio_backend: str, stub: Stub) -> AsyncIterator[Provider]:
    secret = SECRETS["provider_secret"]
    async with Provider(corpid="wwprovider", provider_secret=secret, base_url=stub.url) as made:
        yield made


@pytest.fixture
async def suite(provider: Provider) -> Suite:
    made = Suite(suite_id="ww4asffe99", suite_secret=SECRETS["suite_secret"], provider=provider)
    await made.save_suite_ticket(SECRETS["suite_ticket"])
    return made


@pytest.fixture
async def corp(suite: Suite) -> Corp:
    await suite.save_permanent_code("wwcorp", SECRETS["permanent_code"])
    return suite.corp("wwcorp")
