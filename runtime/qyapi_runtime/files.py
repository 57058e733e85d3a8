"""Files sent to WeCom and files that come back."""

from __future__ import annotations

import mimetypes
import os
import secrets
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol
from urllib.parse import unquote

from qyapi_runtime.errors import ParameterError

__all__ = ["Download", "File", "FileHeaders", "Form"]

_CHUNK = 64 * 1024


class File:
    """A file to upload.

    Args:
        content: A path, the bytes, or an open binary file that can seek (it is read from where it stands, in chunks,
            and not closed).
        filename: The name WeCom shows, Chinese included; for a path the path's own by default.
        content_type: The MIME type; guessed from the name by default.

    Raises:
        ParameterError: The content is nothing of that kind, or no name is given for bytes.
    """

    def __init__(
        self, content: str | os.PathLike[str] | bytes | IO[bytes], filename: str = "", content_type: str = ""
    ) -> None:
        self._path: Path | None = None
        self._bytes = b""
        self._stream: IO[bytes] | None = None
        self._start = 0
        if isinstance(content, str | os.PathLike):
            self._path = Path(content)
            if not self._path.is_file():
                raise ParameterError(f"there is no file {str(content)!r} to upload")
            filename = filename or self._path.name
        elif isinstance(content, bytes):
            self._bytes = content
        elif hasattr(content, "read") and content.seekable() and content.read(0) == b"":
            self._stream, self._start = content, content.tell()
            name = getattr(content, "name", "")
            filename = filename or (os.path.basename(name) if isinstance(name, str) else "")
        else:
            raise ParameterError(
                f"a file must be a path, bytes or an open binary file that can seek, got {type(content).__name__}"
            )
        if not filename:
            raise ParameterError("a file needs a filename when it is given as bytes")
        self.filename = filename
        self.content_type = content_type or mimetypes.guess_type(filename)[0] or "application/octet-stream"

    @property
    def size(self) -> int:
        """Length in bytes."""
        if self._path is not None:
            return self._path.stat().st_size
        if self._stream is not None:
            return self._stream.seek(0, os.SEEK_END) - self._start
        return len(self._bytes)

    def chunks(self) -> Iterator[bytes]:
        """The content from its beginning, piece by piece; may be asked for again."""
        if self._path is not None:
            with self._path.open("rb") as opened:
                yield from iter(lambda: opened.read(_CHUNK), b"")
        elif self._stream is not None:
            stream = self._stream
            stream.seek(self._start)
            yield from iter(lambda: stream.read(_CHUNK), b"")
        else:
            yield self._bytes

    def __repr__(self) -> str:
        return f"File({self.filename!r}, {self.content_type!r})"


class Form:
    """The body of a multipart upload, made of one file and plain fields, read in chunks.

    File names go out as raw UTF-8 in `filename="…"`: WeCom does not understand RFC 2231's `filename*=`.
    """

    def __init__(self, fields: dict[str, File | str]) -> None:
        boundary = secrets.token_hex(16)
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._parts: list[bytes | File] = []
        for name, value in fields.items():
            head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
            if isinstance(value, File):
                head += f'; filename="{_quoted(value.filename)}"; filelength={value.size}'
                head += f"\r\nContent-Type: {value.content_type}"
                self._parts += [f"{head}\r\n\r\n".encode(), value, b"\r\n"]
            else:
                self._parts.append(f"{head}\r\n\r\n{value}\r\n".encode())
        self._parts.append(f"--{boundary}--\r\n".encode())

    def __len__(self) -> int:
        return sum(part.size if isinstance(part, File) else len(part) for part in self._parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            if isinstance(part, File):
                yield from part.chunks()
            else:
                yield part


def _quoted(name: str) -> str:
    """A name inside quotes, escaped as browsers do it."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


class Body(Protocol):
    """The body of a response that is read as it comes."""

    headers: dict[str, str]

    def chunks(self) -> Iterator[bytes]:
        """The body, piece by piece."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class FileHeaders:
    """What the headers of an answer say of the file in it.

    Attributes:
        content_type: The MIME type WeCom gives.
        filename: The name WeCom gives; '' where it gives none.
        size: Length in bytes; None where WeCom does not say.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        self.content_type = headers.get("content-type", "")
        self.filename = _filename(headers.get("content-disposition", ""))
        length = headers.get("content-length", "")
        self.size = int(length) if length.isdigit() else None

    def __repr__(self) -> str:
        return f"Download({self.filename!r}, {self.content_type!r}, size={self.size})"


class Download(FileHeaders):
    """A file from WeCom, read as it comes. Use it in a `with` block, or read it to the end.

    Attributes:
        content_type: The MIME type WeCom gives.
        filename: The name WeCom gives; '' where it gives none.
        size: Length in bytes; None where WeCom does not say.
    """

    def __init__(self, body: Body) -> None:
        super().__init__(body.headers)
        self._body = body

    def iter_bytes(self) -> Iterator[bytes]:
        """The content, piece by piece. Raises ConnectionFailed if it breaks off."""
        try:
            yield from self._body.chunks()
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole content. Raises ConnectionFailed if it breaks off."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears only when it is complete. Raises ConnectionFailed."""
        target = Path(path)
        partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        try:
            with partial.open("wb") as stream:
                for chunk in self.iter_bytes():
                    stream.write(chunk)
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)

    def close(self) -> None:
        """Give the connection back, read or not."""
        self._body.close()

    def __enter__(self) -> Download:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _filename(disposition: str) -> str:
    """The file name of a Content-Disposition header, whose bytes may be raw UTF-8."""
    names = {}
    for part in disposition.split(";"):
        key, separator, value = part.strip().partition("=")
        if separator:
            names[key.strip().lower()] = value.strip().strip('"')
    if "filename*" in names:
        return unquote(names["filename*"].rpartition("''")[2])
    name = names.get("filename", "")
    try:
        return unquote(name.encode("latin-1").decode("utf-8"))
    except (UnicodeEncodeError, UnicodeDecodeError):
        return unquote(name)
