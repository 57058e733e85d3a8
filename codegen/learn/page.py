"""A saved page of the official site, as the operations and pushes it describes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from codegen.learn.blocks import Block, Code, Heading, Line, Saved, Table, read_blocks
from codegen.learn.errors import LearnError
from codegen.learn.names import singular
from codegen.learn.observe import ENVELOPE
from codegen.learn.seen import Row, Seen
from codegen.learn.text import read_documented, read_xml
from codegen.names import class_name

TOKENS = {
    "access_token",
    "suite_access_token",
    "provider_access_token",
    "model_access_token",
    "device_access_token",
    "key",
}

_URL = re.compile(r"https?://qyapi\.weixin\.qq\.com(/[\w/.-]+)(?:\?([^\s，。）)\"'<>]*))?")
_METHOD = re.compile(r"\b(GET|POST)\b", re.I)
_DOC = re.compile(r"/document/(?:path/)?(\d+)")
_ANSWER = re.compile(r"返回|响应|应答")
_REQUEST = re.compile(r"请求(包|体|示例|参数|数据|结构)")
_STRUCT = re.compile(r"^\W*([A-Za-z]\w*)\s*(结构体?|对象|字段|参数)?\s*(的)?(结构|字段|参数)?说明\W*$")
_GENERIC = re.compile(
    r"^\W*((请求|返回|参数|权限|响应|错误码?|接口|字段|频率|调用|更多|附录|目录|示例|概述|简介|注意|适用|使用)|"
    r"[\w.]*\s*(说明|示例|结果|方式|地址|定义|包体)\W*$)"
)
_PUNCTUATION = re.compile(r"[。，,；;：:！!？?]|https?:")
_APPS = {
    "自建应用": "internal",
    "第三方应用": "third-party",
    "代开发应用": "customized",
    "代开发自建应用": "customized",
}
_ANSWERS = {"是": True, "必须": True, "必填": True, "y": True, "yes": True, "true": True, "√": True, "✓": True}
_DENIALS = {"否": False, "非必须": False, "可选": False, "n": False, "no": False, "false": False, "×": False}


@dataclass(slots=True)
class Described:
    """One operation, as a page describes it.

    Attributes:
        token: The query parameter that carries the token; '' where the URL has none.
        query: What else the URL has.
        request: What the body or, of a GET, the query has.
        answer: What comes back.
        answers: The samples of answers.
        doubts: What a person must know of the draft: what was passed over, or is not said.
    """

    title: str
    method: str
    path: str
    token: str = ""
    query: dict[str, str] = field(default_factory=dict)
    request: Seen = field(default_factory=Seen)
    answer: Seen = field(default_factory=Seen)
    requests: list[dict[str, Any]] = field(default_factory=list)
    answers: list[dict[str, Any]] = field(default_factory=list)
    apps: list[str] = field(default_factory=list)
    is_upload: bool = False
    doubts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """A page: its operations, samples of pushes, and what of it could not be read."""

    origin: str
    doc: str
    title: str
    operations: list[Described] = field(default_factory=list)
    pushes: list[dict[str, Any]] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


def read_page(text: str, origin: str, doc: str = "") -> Page:
    """Read a saved page in HTML or text.

    Args:
        text: What was saved.
        origin: Its file, for reports.
        doc: The page's id or URL, where the page itself does not have it.

    Raises:
        LearnError: Neither an operation nor a push is described.
    """
    saved = read_blocks(text)
    found = _DOC.search(saved.url)
    title = _title(saved)
    page = Page(origin, doc or (found.group(1) if found else saved.url), title)
    for block in saved.blocks:
        if isinstance(block, Code) and block.text.startswith("<xml>"):
            try:
                page.pushes.append(read_xml(block.text, origin))
            except LearnError as error:
                page.unread.append(str(error))
    spots = [at for at, block in enumerate(saved.blocks) if _URL.search(_text(block))]
    starts = [_start(saved.blocks, spot, previous + 1) for previous, spot in zip([-1, *spots], spots, strict=False)]
    apps = _apps(saved.blocks)
    for number, spot in enumerate(spots):
        end = starts[number + 1] if number + 1 < len(starts) else len(saved.blocks)
        own = _heading(saved.blocks[starts[number] : spot]) if len(spots) > 1 else title
        page.operations.append(_Part(saved.blocks[starts[number] : end], own or title, apps).read())
    if not page.operations and not page.pushes:
        raise LearnError(
            f"{origin}: no request line (请求地址: https://qyapi.weixin.qq.com/…) and no push in it; "
            "save the page with its whole content"
        )
    return page


def _start(blocks: list[Block], spot: int, earliest: int) -> int:
    """Where the part begins that has its URL at a spot: at its heading."""
    for at in range(spot, earliest - 1, -1):
        if isinstance(blocks[at], Code | Table):
            return at + 1
        if isinstance(blocks[at], Heading) and not _GENERIC.match(_text(blocks[at])):
            return at
    return earliest


def _heading(blocks: list[Block]) -> str:
    """The title of a part: its heading, or the last short line without punctuation."""
    for kind in (Heading, Line):
        for block in reversed(blocks):
            text = _text(block)
            is_title = isinstance(block, kind) and len(text) <= 40 and not _GENERIC.match(text)
            if is_title and (kind is Heading or not _PUNCTUATION.search(text)):
                return text
    return ""


def _title(saved: Saved) -> str:
    headings = (_text(block) for block in saved.blocks if isinstance(block, Heading))
    title = next((text for text in headings if not _GENERIC.match(text)), "")
    if saved.is_dated or not title:
        title = saved.title or title
    return re.split(r"\s+[-|_–]\s+", title)[0].strip() or _heading(saved.blocks[:8])


def _text(block: Block) -> str:
    return block.text if isinstance(block, Heading | Line | Code) else ""


def _apps(blocks: list[Block]) -> list[str]:
    """Who may call, by the first table that says so."""
    for block in blocks:
        if isinstance(block, Table) and block.rows and "应用类型" in block.rows[0][0]:
            may = [_APPS.get(row[0].strip()) for row in block.rows[1:] if len(row) > 1 and "不支持" not in row[1]]
            return [app for app in ("internal", "third-party", "customized") if app in may]
    return []


class _Part:
    """The part of a page that describes one operation."""

    def __init__(self, blocks: list[Block], title: str, apps: list[str]) -> None:
        self.blocks = blocks
        self.title = title
        self.apps = apps

    def read(self) -> Described:
        spot, url = next((at, found) for at, block in enumerate(self.blocks) if (found := _URL.search(_text(block))))
        texts = [_text(block) for block in self.blocks[: spot + 1] if isinstance(block, Line | Heading)]
        methods = [found.group(1).upper() for text in texts[-6:] if (found := _METHOD.search(_URL.sub(" ", text)))]
        described = Described(self.title, methods[-1] if methods else "", url.group(1), apps=self.apps)
        for name, value in parse_qsl((url.group(2) or "").replace("&amp;", "&"), keep_blank_values=True):
            if name in TOKENS and not described.token:
                described.token = name
            else:
                described.query[name] = value
        tables = self.samples(described, spot + 1)
        described.method = described.method or ("POST" if described.requests or described.is_upload else "GET")
        for value in described.requests:
            described.request.add_fields(value)
        for value in described.answers:
            described.answer.add_fields({key: item for key, item in value.items() if key not in ENVELOPE})
        if described.method == "GET":
            self.add_query(described)
        for is_answer, struct, rows in tables:
            root = described.answer if is_answer else described.request
            target = _named(root, struct) if struct else root
            if target is None:
                described.doubts.append(f"a table of '{struct}', which no field speaks of, was passed over")
                continue
            for row in rows:
                if row.name not in (ENVELOPE if is_answer else {described.token}):
                    _place(target, row)
        return described

    def add_query(self, described: Described) -> None:
        """The parameters in the URL are fields of a GET; a number there is one."""
        for name, value in described.query.items():
            if name not in described.request.fields:
                described.request.fields[name] = Seen()
                if value.isdigit():
                    described.request.fields[name].add(int(value))

    def samples(self, described: Described, start: int) -> list[tuple[bool, str, list[Row]]]:
        """Take the samples, and return the tables: whether of the answer, of which struct, their rows."""
        tables: list[tuple[bool, str, list[Row]]] = []
        is_answer = False
        struct = ""
        for block in self.blocks[start:]:
            if isinstance(block, Heading | Line):
                text = block.text
                described.is_upload |= "multipart/form-data" in text
                if len(text) > 60:
                    continue
                found = _STRUCT.match(text)
                struct = found.group(1) if found else "" if "说明" in text else struct
                if _REQUEST.search(text) and not _ANSWER.search(text):
                    is_answer = False
                elif _ANSWER.search(text) and len(text) <= 30:
                    is_answer = True
            elif isinstance(block, Code):
                described.is_upload |= "multipart/form-data" in block.text
                if not block.text.startswith(("{", "[")):
                    continue
                value = read_documented(block.text)
                if value is None:
                    described.doubts.append("a sample that is not JSON was passed over")
                    is_answer = is_answer or "errcode" in block.text
                    continue
                is_answer = is_answer or "errcode" in value
                (described.answers if is_answer else described.requests).append(value)
            else:
                rows = list(_rows(block))
                is_answer = is_answer or any(row.name == "errcode" for row in rows)
                if not is_answer and rows and "必" in "".join(block.rows[0]) and not any(row.required for row in rows):
                    described.doubts.append("its table does not say which parameters are required")
                if rows:
                    tables.append((is_answer, struct, rows))
                struct = ""
        return tables


def _rows(table: Table) -> Iterator[Row]:
    """The rows of a table of parameters; nothing of another table."""
    if not table.rows:
        return
    head = [re.sub(r"\s", "", cell) for cell in table.rows[0]]
    names = [at for at, cell in enumerate(head) if cell in ("参数", "参数名", "参数名称", "字段", "字段名", "名称")]
    if not names:
        return
    at = {key: next((i for i, cell in enumerate(head) if re.search(pattern, cell)), None) for key, pattern in _COLUMNS}
    for cells in table.rows[1:]:
        name = re.sub(r"^[^A-Za-z_]+", "", cells[names[0]].strip()) if len(cells) > names[0] else ""
        name = re.sub(r"\[\d*\]|\(.*\)|（.*）", "", re.sub(r"->|::|/", ".", name)).strip()
        if not re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", name, re.A):
            continue
        found = {key: cells[column] if column is not None and column < len(cells) else "" for key, column in at.items()}
        word = found["required"].strip().lower()
        yield Row(name, _ANSWERS.get(word, _DENIALS.get(word)), found["type"].strip(), found["text"].strip())


_COLUMNS = (("required", "必须|必填|必需"), ("type", "类型"), ("text", "说明|描述|含义"))


def _inside(seen: Seen) -> dict[str, Seen]:
    """The fields below a field, of a list those of its items."""
    if seen.item is None and seen.row and re.search(r"\[\]|数组|array|list", seen.row.type, re.I) and not seen.fields:
        seen.item = Seen()
    return seen.item.fields if seen.item is not None else seen.fields


def _place(root: Seen, row: Row) -> None:
    """Attach a row to the field it speaks of, which is made where no sample has it."""
    parts = row.name.split(".")
    seen = _at(root, parts) or _below(root, parts, row)
    if seen is None:
        seen = root
        for part in parts:
            seen = _inside(seen).setdefault(part, Seen())
    seen.row = seen.row or row


def _at(root: Seen, parts: list[str]) -> Seen | None:
    """The field at a path, if there is one."""
    seen: Seen | None = root
    for part in parts:
        seen = _inside(seen).get(part) if seen else None
    return seen


def _below(root: Seen, parts: list[str], row: Row) -> Seen | None:
    """The first field further down that a table without full paths can mean."""
    for inner in _inside(root).values():
        found = _at(inner, parts)
        if found is not None and found.row in (None, row):
            return found
        found = _below(inner, parts, row)
        if found is not None:
            return found
    return None


def _named(root: Seen, struct: str) -> Seen | None:
    """The field that a table of its own describes: one whose row speaks of it, or that has its name."""
    for key, inner in _inside(root).items():
        speaks = inner.row is not None and re.search(
            rf"(?<![A-Za-z_]){struct}(?![A-Za-z_])", f"{inner.row.text} {inner.row.type}"
        )
        if speaks or struct.lower() in (key.lower(), class_name(key).lower(), class_name(singular(key)).lower()):
            return inner
        found = _named(inner, struct)
        if found is not None:
            return found
    return None
