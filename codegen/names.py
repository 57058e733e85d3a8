"""How WeCom's names become Python's."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_IN_NAMES = re.compile(r"\W+")
_USED_IN_ANNOTATIONS = {"bool", "bytes", "dict", "float", "int", "list", "str"}


def python_name(wire: str) -> str:
    """snake_case of a wire name, with `_` behind keywords and the built-ins that annotations need."""
    name = _NOT_IN_NAMES.sub("_", _WORD_START.sub("_", wire)).strip("_").lower()
    if keyword.iskeyword(name) or name in _USED_IN_ANNOTATIONS:
        name += "_"
    return f"_{name}" if name[:1].isdigit() else name


def class_name(name: str) -> str:
    """CamelCase of a function or event name."""
    words = re.split(r"[\W_]+", _WORD_START.sub("_", name))
    return "".join(word[:1].upper() + word[1:] for word in words)


def operation_of_path(path: str) -> tuple[str, str]:
    """Area and function of an API path: `/cgi-bin/service/v2/get_auth_info` -> service, v2_get_auth_info."""
    segments = path.strip("/").split("/")
    if segments[0] == "cgi-bin":
        segments = segments[1:]
    if len(segments) == 1:
        return "base", function_name(segments[0])
    return segments[0], function_name("_".join(segments[1:]))


def function_name(name: str) -> str:
    """A name as the path has it, with `_` for a hyphen and behind a keyword."""
    name = name.replace("-", "_")
    return f"{name}_" if keyword.iskeyword(name) else name


def quoted(names: Iterable[str]) -> str:
    """Names in Markdown, as part of a sentence."""
    return " and ".join(f"`{name}`" for name in names)
