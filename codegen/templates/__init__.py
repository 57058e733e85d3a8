"""The Jinja templates; the tree mirrors the generated one."""

from __future__ import annotations

import re
import textwrap
from functools import cache
from pathlib import Path
from typing import Any

import jinja2

TEMPLATES = Path(__file__).parent

WIDTH = 120

_MARKUP = re.compile(r"(`[^`]*`)|([<*])")


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(  # noqa: S701 - the output is Python, not HTML
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"docstring": docstring, "fill": fill, "repr": repr, "markdown": markdown}
    return environment


def render(template: str, **values: Any) -> str:
    """Render one template."""
    return _environment().get_template(template).render(**values)


def fill(text: str, indent: int, hanging: int = 0) -> str:
    """Wrap a text to the line width; lines after the first are indented by `indent` + `hanging`."""
    if len(text) <= WIDTH - indent and text.isprintable():
        return text
    wrapped = textwrap.wrap(
        text, WIDTH - indent, subsequent_indent=" " * hanging, break_long_words=False, break_on_hyphens=False
    )
    return ("\n" + " " * indent).join(wrapped)


def docstring(text: str, indent: int) -> str:
    """A text as a docstring."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped += " "
    filled = fill(f'"""{escaped}', indent)
    last = filled.rsplit("\n", 1)[-1]
    room = WIDTH - len(last) - (indent if "\n" not in filled else 0)
    return f'{filled}"""' if room >= 3 and "\n" not in filled else f'{filled}\n{" " * indent}"""'


def markdown(text: str) -> str:
    """A text that may stand in a paragraph or a table of a page."""
    return _MARKUP.sub(lambda found: found[1] or f"\\{found[2]}", text).replace("|", "\\|")
