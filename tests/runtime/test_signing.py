"""Calls on orders of the cashier are signed; the first vector is the official page's, with its key."""

from __future__ import annotations

import time
from typing import Any

import pytest

from qyapi import Provider
from qyapi.errors import ConfigurationError, ServerBusy
from qyapi.types.paytool.order import ProductList, ThirdPartyAppProduct, ThirdPartyAppPurchase
from qyapi_runtime.signing import signature
from tests.runtime.conftest import SECRETS
from tests.stub import Stub

KEY = "at23pxnPBNQY3JiA8N5U1gabiQqxZwqH_Gihg7a_wrULmlOPVP-iiRjv9JWYPrDk"
FLAT = {
    "orderid": "ord7",
    "buyer_corpid": "ww66302cfadbdd3c64",
    "buyer_userid": "invitetest",
    "product_id": "product_id_xxx",
    "product_name": "product_name_xxx",
    "product_detail": "product_detail_xxx",
    "unit_name": "台",
    "unit_price": 1,
    "num": 3,
    "nonce_str": "129031823",
    "ts": 1548302135,
}


@pytest.fixture
def payee(stub: Stub) -> Provider:
    return Provider(
        corpid="wwprovider",
        provider_secret=SECRETS["provider_secret"],
        paytool_secret=KEY,
        base_url=stub.url,
        retries=1,
    )


def test_the_official_vector() -> None:
    assert signature(FLAT, KEY) == "/WTXl/L2kJCYKJE5yY2JZvPq3rUjFf/pf39UhyJ2GUo="


def test_empty_values_do_not_count() -> None:
    assert signature({**FLAT, "remark": "", "rest": None, "more": {}, "others": []}, KEY) == signature(FLAT, KEY)


def test_nested_values_count_under_their_own_names() -> None:
    nested = {"b": {"z": [{"c": 3}, {"c": 1, "a": "0"}]}, "d": ["x", "w"]}
    flat = {"a": "0", "c": [1, 3], "d": ["w", "x"]}
    assert signature(nested, KEY) == signature(flat, KEY)
    assert signature(nested, KEY) != signature({"a": "0", "c": 1, "d": "w"}, KEY)


def test_zero_counts() -> None:
    assert signature({"a": 0}, KEY) != signature({}, KEY)


def unsigned(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name != "sig"}


def test_an_order_is_opened_with_a_signature(stub: Stub, payee: Provider) -> None:
    stub.on("paytool/open_order", {"errcode": 0, "order_id": "N1", "order_url": "https://example.org/N1"})
    purchase = ThirdPartyAppPurchase(suiteid="ww1", edition_id="sp1", duration_days=365, user_count=10)
    products = ProductList(third_app=ThirdPartyAppProduct(order_type=0, buy_info_list=[purchase]))
    order = payee.paytool.open_order(business_type=1, pay_type=0, product_list=products, extra={"beta": "b"})
    body = stub.last("paytool/open_order").json
    assert order.order_id == "N1"
    assert body["beta"] == "b"
    assert abs(body["ts"] - time.time()) < 60
    assert len(body["nonce_str"]) == 32
    assert body["sig"] == signature(unsigned(body), KEY)


def test_every_attempt_has_a_nonce_of_its_own(stub: Stub, payee: Provider) -> None:
    stub.on("paytool/close_order", {"errcode": -1, "errmsg": "system busy"})
    with pytest.raises(ServerBusy):
        payee.paytool.close_order(order_id="N1")
    bodies = [asked.json for asked in stub.asked if asked.path == "/cgi-bin/paytool/close_order"]
    assert len({body["nonce_str"] for body in bodies}) == len(bodies) == 2
    assert all(body["sig"] == signature(unsigned(body), KEY) for body in bodies)


def test_without_a_key_nothing_is_sent(stub: Stub, provider: Provider) -> None:
    with pytest.raises(ConfigurationError, match="paytool_secret"):
        provider.paytool.close_order(order_id="N1")
    assert stub.count("paytool/close_order") == 0


def test_the_key_is_not_shown(payee: Provider) -> None:
    assert KEY not in repr(payee)
    assert KEY not in repr(payee.paytool)
