"""Temporary files (素材管理)."""

from __future__ import annotations

import mimetypes
from typing import Any

from qyapi_sandbox.api.call import Binary, Call, handles
from qyapi_sandbox.api.messages import media
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.ids import fresh
from qyapi_sandbox.world import Media

MB = 1 << 20
SMALLEST = 6
LARGEST = {"image": 10 * MB, "voice": 2 * MB, "video": 10 * MB, "file": 20 * MB}


@handles("media/upload")
def upload(call: Call) -> dict[str, Any]:
    return _keep(call, call.text("type"), call.corp.corpid)


@handles("media/upload_attachment")
def upload_attachment(call: Call) -> dict[str, Any]:
    return _keep(call, call.text("media_type"), call.corp.corpid)


@handles("service/media/upload")
def service_upload(call: Call) -> dict[str, Any]:
    return _keep(call, call.text("type"), call.platform.world.provider.corpid)


@handles("media/get")
def get(call: Call) -> Binary:
    found = media(call, call.text("media_id"))
    name = found.filename.decode("utf-8", "replace")
    return Binary(found.content, mimetypes.guess_type(name)[0] or "application/octet-stream", found.filename)


def _keep(call: Call, kind: str, corpid: str) -> dict[str, Any]:
    part = call.files["media"]
    if not part.content:
        raise Refusal(44001)
    if not SMALLEST <= len(part.content) <= LARGEST.get(kind, 20 * MB):
        raise Refusal(40006)
    kept = Media(
        media_id=f"3{fresh(63)}",
        corpid=corpid,
        type=kind,
        filename=part.filename,
        content=part.content,
        created=call.platform.now(),
    )
    call.platform.world.media[kept.media_id] = kept
    return {"type": kind, "media_id": kept.media_id, "created_at": str(kept.created)}
