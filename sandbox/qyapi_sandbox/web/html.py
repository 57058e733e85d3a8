"""Plain, accessible HTML, with nothing loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode, urlsplit, urlunsplit

from qyapi_sandbox.errors import Refusal

STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
body.wide { max-width: 80rem; }
fieldset { border: 1px solid #999; border-radius: .5rem; margin: 1rem 0; padding: .5rem 1rem; }
label { display: block; padding: .3rem 0; }
button { font: inherit; padding: .5rem 2rem; border: 0; border-radius: .5rem; background: #1264d6; color: #fff; }
button:focus-visible, input:focus-visible { outline: 3px solid #f5a623; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { border: 1px solid #999; padding: .2rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
footer { margin-top: 2rem; font-size: .85rem; }
"""


@dataclass(slots=True, frozen=True)
class Redirect:
    """Where the browser goes next."""

    url: str


def document(title: str, body: str, *, refresh: int = 0) -> str:
    """A whole page; with `refresh` it loads itself anew after so many seconds."""
    again = f'<meta http-equiv="refresh" content="{refresh}">' if refresh else ""
    return (
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">{again}'
        f'<title>{escape(title)}</title><style>{STYLE}</style></head><body class="{"wide" if refresh else "narrow"}">'
        f"<main><h1>{escape(title)}</h1>{body}</main>"
        "<footer>qyapi 沙箱：本机模拟的企业微信，页面中的企业与成员均为虚构。</footer></body></html>"
    )


def choice(legend: str, name: str, options: Iterable[tuple[str, str]]) -> str:
    """Radio buttons, the first one chosen: values and labels."""
    rows = "".join(
        f'<label><input type="radio" name="{escape(name)}" value="{escape(value)}"'
        f"{'' if index else ' checked'}> {escape(label)}</label>"
        for index, (value, label) in enumerate(options)
    )
    return f"<fieldset><legend>{escape(legend)}</legend>{rows}</fieldset>"


def field(label: str, name: str, value: str) -> str:
    """A text field."""
    return f'<label>{escape(label)} <input name="{escape(name)}" value="{escape(value)}"></label>'


def form(button: str, content: str) -> str:
    """A form that is posted to the page it stands on."""
    return f'<form method="post">{content}<button type="submit">{escape(button)}</button></form>'


def paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def table(caption: str, columns: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table with a caption."""
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    body = "".join(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    return f"<h2>{escape(caption)}</h2><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def problem(errcode: int, text: str) -> str:
    """The page for a request that makes no sense."""
    return document("无法继续", paragraph(f"错误 {errcode}：{text}"))


def back_to(redirect_uri: str, **parameters: str | int) -> Redirect:
    """Back to the app with parameters added to its query.

    Raises:
        Refusal: The address is no http or https URL (50001).
    """
    parts = urlsplit(redirect_uri)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise Refusal(50001, "redirect_uri must be an http or https URL")
    query = "&".join(filter(None, (parts.query, urlencode(parameters))))
    return Redirect(urlunsplit(parts._replace(query=query)))
