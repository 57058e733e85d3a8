"""What goes over the long connection of a smart bot: commands, messages, files."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qyapi_runtime.codec import to_dict
from qyapi_runtime.errors import DecryptionError, ParameterError

if TYPE_CHECKING:
    from qyapi_runtime.bot_line import Line
    from qyapi_runtime.event import Event
    from qyapi_runtime.files import File
    from qyapi_runtime.struct import Struct

__all__ = ["command_for", "file_key", "message_of", "upload"]

CHUNK = 512 * 1024
CHUNKS = 100

_ANSWERS = {"enter_chat": "aibot_respond_welcome_msg", "template_card_event": "aibot_respond_update_msg"}


def command_for(event: Event) -> str:
    """What a push is answered with. Raises ParameterError for one that cannot be."""
    if event.msg_type != "event":
        return "aibot_respond_msg"
    inside = to_dict(event).get("event")
    kind = inside.get("eventtype", "") if isinstance(inside, dict) else ""
    if kind not in _ANSWERS:
        raise ParameterError(f"the event {kind!r} cannot be answered")
    return _ANSWERS[kind]


def message_of(reply: Struct) -> dict[str, Any]:
    """A message or reply as it is on the wire. Raises ParameterError for a struct that is neither."""
    content = to_dict(reply)
    if not {"msgtype", "response_type"} & content.keys():
        raise ParameterError(f"a {type(reply).__name__} is nothing that a bot says: it has no msgtype")
    return content


def upload(line: Line, file: File, kind: str) -> str:
    """Upload a file in blocks, and get its media_id.

    Raises:
        ParameterError: It is too large.
        WeComError: What `Line.ask` raises.
    """
    count = -(-file.size // CHUNK)
    if count > CHUNKS:
        raise ParameterError(f"{file!r} has {file.size} bytes; {CHUNK * CHUNKS} are possible")
    digest = hashlib.md5(usedforsecurity=False)
    for piece in file.chunks():
        digest.update(piece)
    about = {"type": kind, "filename": file.filename, "total_size": file.size, "total_chunks": count}
    upload_id = line.ask("aibot_upload_media_init", about | {"md5": digest.hexdigest()})["upload_id"]
    for number, block in enumerate(_blocks(file)):
        data = base64.b64encode(block).decode()
        line.ask("aibot_upload_media_chunk", {"upload_id": upload_id, "chunk_index": number, "base64_data": data})
    return str(line.ask("aibot_upload_media_finish", {"upload_id": upload_id})["media_id"])


def file_key(aeskey: str) -> bytes:
    """The key of a file as bytes. Raises DecryptionError for what is none."""
    if len(aeskey) == 32:
        return aeskey.encode()
    try:
        key = binascii.a2b_base64(aeskey + "=" * (-len(aeskey) % 4))
    except ValueError:
        key = b""
    if len(key) != 32:
        raise DecryptionError("the aeskey is not that of a file: 32 bytes as text, or in base64")
    return key


def _blocks(file: File) -> Iterator[bytes]:
    """A file in blocks of the size that WeCom takes."""
    block = bytearray()
    for piece in file.chunks():
        block += piece
        while len(block) >= CHUNK:
            yield bytes(block[:CHUNK])
            del block[:CHUNK]
    if block:
        yield bytes(block)
