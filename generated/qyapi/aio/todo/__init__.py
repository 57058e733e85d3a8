"""The asynchronous functions of the area todo: generated from spec/todo/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.todo.todo import *


class CorpTodo(CorpNamespace):
    """The asynchronous calls of the area todo for a Corp."""

    get = get
    update = update
