"""QR codes as pictures."""

from __future__ import annotations

import base64
import io

import segno


def png(text: str) -> bytes:
    """A PNG of a QR code."""
    picture = io.BytesIO()
    segno.make_qr(text).save(picture, kind="png", scale=6, border=4)
    return picture.getvalue()


def data_uri(text: str) -> str:
    """The same picture as a data: URI."""
    return f"data:image/png;base64,{base64.b64encode(png(text)).decode()}"
