"""Refusals, and the bodies of answers."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from typing import Any

TEXTS = {
    -1: "system busy",
    40001: "invalid credential",
    40003: "invalid userid",
    40005: "invalid media type",
    40006: "invalid media size",
    40007: "invalid media_id",
    40008: "invalid message type",
    40013: "invalid corpid",
    40014: "invalid access_token",
    40029: "invalid code",
    40056: "invalid agentid",
    40058: "invalid Request Parameter",
    40063: "some parameters are empty",
    40066: "invalid party list",
    40068: "invalid tagid",
    40071: "invalid tag name",
    40077: "invalid pre_auth_code",
    40078: "invalid auth_code",
    40080: "invalid suite_secret",
    40082: "invalid suite_access_token or provider_access_token",
    40083: "invalid suite_id",
    40084: "invalid permanent_code",
    40085: "invalid suite_ticket",
    41001: "access_token missing",
    41002: "corpid missing",
    41004: "secret missing",
    41005: "media data missing",
    41006: "media_id missing",
    41008: "auth code missing",
    41009: "userid missing",
    41010: "url missing",
    41011: "agentid missing",
    41017: "tagid missing",
    41018: "tagname missing",
    41019: "department missing",
    41021: "suite_id missing",
    41022: "suite_access_token missing",
    41023: "suite_ticket missing",
    41024: "secret missing",
    41025: "permanent_code missing",
    42001: "access_token expired",
    42007: "pre_auth_code expired",
    42009: "suite_access_token expired",
    43001: "require GET method",
    43002: "require POST method",
    44001: "empty media data",
    45009: "api freq out of limit",
    45033: "api concurrent out of limit",
    47001: "data format error",
    48002: "api forbidden",
    48004: "authorization not exist or canceled",
    50100: "invalid cursor",
    60020: "not allow to access from your ip",
    60003: "department not found",
    60004: "parent department not found",
    60005: "department contains user",
    60006: "department contains sub department",
    60007: "cannot delete root department",
    60008: "department existed",
    60102: "userid existed",
    60104: "mobile existed",
    60106: "email existed",
    60111: "userid not found",
    81013: "user & party & tag all invalid",
    84005: "third-party app not exist",
    84014: "user_ticket expired",
    84015: "invalid user_ticket",
    84020: "invalid template_id",
    84021: "register_code missing",
    84022: "invalid register_code",
    84024: "no register info",
    84025: "invalid state",
    84054: "auth_corpid missing",
    84090: "user_ticket missing",
    301002: "not allow operate another agent",
}
"""What WeCom's errmsg begins with; other codes say what the spec says of them."""

HELP = "https://open.work.weixin.qq.com/devtool/query?e="

_serial = itertools.count(100000001)


class Refusal(Exception):
    """WeCom says no: an errcode, and what is wrong where its usual text does not tell."""

    def __init__(self, errcode: int, detail: str = "") -> None:
        super().__init__(errcode, detail)
        self.errcode = errcode
        self.detail = detail


def success(data: Mapping[str, Any] | None = None, *, bare: bool = False) -> dict[str, Any]:
    """The body of a good answer; `bare` leaves out errcode and errmsg, as some token calls do."""
    return {**({} if bare else {"errcode": 0, "errmsg": "ok"}), **(data or {})}


def failure(refusal: Refusal, now: float, meanings: Mapping[int, str], address: str) -> dict[str, Any]:
    """The body of a refusal, with the hint that WeCom's support asks for."""
    code = refusal.errcode
    text = TEXTS.get(code) or meanings.get(code) or "error"
    if refusal.detail:
        text = f"{text}, {refusal.detail}"
    hint = f"{int(now)}{next(_serial)}"
    return {
        "errcode": code,
        "errmsg": f"{text}, hint: [{hint}], from ip: {address}, more info at {HELP}{code}",
    }


def to_json(body: Mapping[str, Any]) -> bytes:
    """Compact UTF-8, Chinese as it is; lone surrogates, which UTF-8 does not have, as question marks."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")
