"""Multipart forms, with file names as the bytes that came."""

from __future__ import annotations

import re

from python_multipart import MultipartParser
from python_multipart.exceptions import MultipartParseError

from qyapi_sandbox.api.call import Part
from qyapi_sandbox.errors import Refusal

_PARAMETER = re.compile(rb';\s*(name|filename)="((?:[^"\\]|\\.)*)"|;\s*(name|filename)=([^";\s]+)')
_BOUNDARY = re.compile(r'boundary="?([^";]+)"?')


def parse(content_type: str, body: bytes) -> tuple[dict[str, str], dict[str, Part]]:
    """The plain fields and the files of a form.

    As WeCom, it does not know `filename*=`: a part with no other name is a plain field.

    Raises:
        Refusal: It is no form, or a broken one (44001).
    """
    boundary = _BOUNDARY.search(content_type)
    if not boundary or not content_type.lower().startswith("multipart/form-data"):
        raise Refusal(44001, "the body must be multipart/form-data")
    reader = _Reader()
    try:
        parser = MultipartParser(boundary.group(1).encode(), reader.callbacks())  # type: ignore[arg-type]
        parser.write(body)
        parser.finalize()
    except MultipartParseError as error:
        raise Refusal(44001, str(error)) from None
    return reader.fields, reader.files


class _Reader:
    """Puts the pieces of a form together."""

    def __init__(self) -> None:
        self.fields: dict[str, str] = {}
        self.files: dict[str, Part] = {}
        self._headers: dict[str, bytes] = {}
        self._name = b""
        self._value = b""
        self._content = bytearray()

    def callbacks(self) -> dict[str, object]:
        """What the parser calls."""
        return {
            "on_part_begin": self._begin,
            "on_header_field": self._add_name,
            "on_header_value": self._add_value,
            "on_header_end": self._end_header,
            "on_part_data": self._add_content,
            "on_part_end": self._end,
        }

    def _begin(self) -> None:
        self._headers = {}
        self._content = bytearray()

    def _add_name(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def _add_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def _end_header(self) -> None:
        self._headers[self._name.decode("latin-1").lower()] = self._value
        self._name = self._value = b""

    def _add_content(self, data: bytes, start: int, end: int) -> None:
        self._content += data[start:end]

    def _end(self) -> None:
        parameters: dict[bytes, bytes] = {}
        for quoted, value, bare, token in _PARAMETER.findall(self._headers.get("content-disposition", b"")):
            parameters[quoted or bare] = re.sub(rb"\\(.)", rb"\1", value) if quoted else token
        name = parameters.get(b"name", b"").decode("utf-8", "replace")
        if b"filename" in parameters:
            kind = self._headers.get("content-type", b"application/octet-stream").decode("latin-1")
            self.files[name] = Part(parameters[b"filename"], kind, bytes(self._content))
        else:
            self.fields[name] = self._content.decode("utf-8", "replace")
