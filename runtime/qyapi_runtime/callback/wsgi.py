"""A callback URL as a WSGI application."""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING

from qyapi_runtime.callback.answer import Answer
from qyapi_runtime.callback.receiver import Callback

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

__all__ = ["wsgi_app"]


def wsgi_app(callback: Callback) -> WSGIApplication:
    """A WSGI application that answers WeCom's callbacks (回调), at whatever path it is mounted.

    A body longer than `callback.max_size` is answered with 413. Without a CONTENT_LENGTH there is no body,
    but where the server says that the input ends by itself (`wsgi.input_terminated`).

    https://developer.work.weixin.qq.com/document/path/91116
    """

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        answer = _answer(callback, environ)
        status = f"{answer.status} {HTTPStatus(answer.status).phrase}"
        start_response(status, answer.headers)
        return [answer.body]

    return app


def _answer(callback: Callback, environ: WSGIEnvironment) -> Answer:
    limit = callback.max_size
    length = environ.get("CONTENT_LENGTH", "").strip()
    if not length:
        wanted = limit + 1 if environ.get("wsgi.input_terminated") else 0
    elif not (length.isascii() and length.isdigit()):
        return Answer.text(400, "the Content-Length is not a number")
    elif len(length) > 18 or int(length) > limit:
        return Answer.text(413, "the body is too long")
    else:
        wanted = int(length)
    body = bytearray()
    while len(body) < wanted:
        chunk = environ["wsgi.input"].read(wanted - len(body))
        if not chunk:
            break
        body += chunk
    if len(body) > limit:
        return Answer.text(413, "the body is too long")
    return callback.receive(environ["REQUEST_METHOD"], environ.get("QUERY_STRING", ""), bytes(body))
