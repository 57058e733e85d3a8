"""Receiving WeCom's pushes (回调): verify, decrypt, check the receiver, deliver, answer."""

from __future__ import annotations

from qyapi_runtime.callback.answer import Answer, Later, Outcome
from qyapi_runtime.callback.asgi import asgi_app
from qyapi_runtime.callback.config import CallbackConfig
from qyapi_runtime.callback.crypto import Cipher
from qyapi_runtime.callback.receiver import Callback, Opened
from qyapi_runtime.callback.shared import Callbacks
from qyapi_runtime.callback.wsgi import wsgi_app
from qyapi_runtime.callback.xml import build_xml, parse_xml

__all__ = [
    "Answer",
    "Callback",
    "CallbackConfig",
    "Callbacks",
    "Cipher",
    "Later",
    "Opened",
    "Outcome",
    "asgi_app",
    "build_xml",
    "parse_xml",
    "wsgi_app",
]
