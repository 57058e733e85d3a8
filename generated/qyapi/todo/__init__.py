"""The functions of the area todo: generated from spec/todo/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace

from qyapi.todo.todo import *


class CorpTodo(CorpNamespace):
    """The calls of the area todo for a Corp."""

    get = get
    update = update
