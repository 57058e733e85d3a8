"""A saved page, HTML or text, as what it is made of: headings, lines, samples, tables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_TEXT_HEADER = re.compile(
    r"^\|?\s*(?P<name>参数名称?|参数|字段名?)(?P<rest>[\s|]*((是否)?(必须|必填|必需)|(数据|参数)?类型|说明|描述|含义|备注|示例值?|[\s|]+)+)\|?\s*$"
)
_APP_HEADER = re.compile(r"^\|?\s*应用类型[\s|]*权限要求\|?\s*$")
_COLUMN = re.compile(r"(是否)?(必须|必填|必需)|(数据|参数)?类型|说明|描述|含义|备注|示例值?")
_APP = re.compile(r"^\|?\s*(自建应用|代开发(自建)?应用|第三方应用)[\s|]*(.*?)[\s|]*$")
_SECTION = re.compile(
    r"(#+\s*)?((请求|返回|参数|权限|响应|错误码|示例|注意?\s*[:：]|附录|接口|更多|提示|目录|上一篇|下一篇)"
    r"|[\w.]+\s*(结构体?|字段|参数)?\s*说明\s*[:：]$|[A-Z]\w*\s*(结构体?|字段|参数)说明$|[A-Z]\w*\s+说明$)"
)
_FIELD_NAME = re.compile(
    r"[^A-Za-z0-9_\u4e00-\u9fff]*([A-Za-z_][A-Za-z0-9_]*(?:(?:\[\]|\[\d*\])?(?:\.|->|::|/)[A-Za-z_][A-Za-z0-9_]*)*(?:\[\])?)"
)
_REQUIRED = re.compile(r"^[\s|]*(是(?!否)|否)[\s|]*")


@dataclass(slots=True)
class Heading:
    """A title of a part of the page."""

    text: str


@dataclass(slots=True)
class Line:
    """A line of prose."""

    text: str


@dataclass(slots=True)
class Code:
    """A sample."""

    text: str


@dataclass(slots=True)
class Table:
    """A table; the first row has the names of the columns."""

    rows: list[list[str]] = field(default_factory=list)


Block = Heading | Line | Code | Table


@dataclass(slots=True)
class Saved:
    """A page.

    Attributes:
        title: The title: the line above the date of the page, or the title of the HTML.
        is_dated: Whether it is the former.
        url: Where it was saved from; '' where it does not say.
    """

    blocks: list[Block] = field(default_factory=list)
    title: str = ""
    is_dated: bool = False
    url: str = ""


def read_blocks(text: str) -> Saved:
    """The blocks of a page in HTML or text."""
    if re.search(r"<(html|body|table|p|div|h[1-6])\b", text[:20000], re.I):
        parser = _Html()
        parser.feed(text)
        parser.close()
        parser.flush()
        return parser.saved
    return _Text(text).read()


class _Html(HTMLParser):
    """Tags that make blocks; all others are passed through."""

    blocks = frozenset(
        {"p", "div", "li", "ul", "ol", "br", "section", "article", "header", "footer", "blockquote", "hr", "dd", "dt"}
    )
    hidden = frozenset({"script", "style", "nav", "noscript", "svg", "button", "template"})

    def __init__(self) -> None:
        super().__init__()
        self.saved = Saved()
        self.texts: list[str] = []
        self.heading = ""
        self.depth_hidden = 0
        self.table: Table | None = None
        self.nested = 0
        self.in_pre = False
        self.in_cell = False
        self.in_title = False
        self.has_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in self.hidden:
            self.depth_hidden += 1
        elif tag == "title":
            self.in_title = True
        elif tag == "link" and given.get("rel") == "canonical":
            self.saved.url = given.get("href") or ""
        elif tag == "meta" and given.get("property") == "og:url":
            self.saved.url = self.saved.url or given.get("content") or ""
        elif tag == "table":
            self.nested += 1
            if self.nested == 1:
                self.flush()
                self.table = Table()
        elif tag == "tr" and self.nested == 1 and self.table is not None:
            self.table.rows.append([])
        elif tag in ("td", "th") and self.nested == 1:
            self.in_cell = True
            self.texts.clear()
        elif tag == "pre":
            self.flush()
            self.in_pre = True
        elif re.fullmatch("h[1-6]", tag) and self.table is None:
            self.flush()
            self.heading = tag
        elif tag in self.blocks and not self.in_pre:
            if self.in_cell:
                self.texts.append("\n")
            else:
                self.flush()
        elif tag == "br" and self.in_pre:
            self.texts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.hidden:
            self.depth_hidden = max(0, self.depth_hidden - 1)
        elif tag == "title":
            self.in_title = False
        elif tag == "table":
            self.nested = max(0, self.nested - 1)
            if self.nested == 0 and self.table is not None:
                self.saved.blocks.append(Table([row for row in self.table.rows if row]))
                self.table = None
        elif tag in ("td", "th") and self.nested == 1 and self.in_cell:
            self.in_cell = False
            if self.table is not None and self.table.rows:
                self.table.rows[-1].append(_tidy("".join(self.texts)))
            self.texts.clear()
        elif tag == "pre":
            self.saved.blocks.append(Code("".join(self.texts).strip()))
            self.texts.clear()
            self.in_pre = False
        elif self.is_outside(tag):
            self.flush()

    def is_outside(self, tag: str) -> bool:
        """Whether a tag ends a heading or a paragraph outside of samples and tables."""
        is_block = tag in self.blocks or re.fullmatch("h[1-6]", tag)
        return bool(is_block) and not self.in_pre and not self.in_cell and self.table is None

    def handle_data(self, data: str) -> None:
        if self.in_title:
            self.saved.title = data.strip()
        elif not self.depth_hidden:
            self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        found = re.search(r"saved from url=\(\d+\)(\S+)", data)
        if found:
            self.saved.url = found.group(1)

    def flush(self) -> None:
        """End a heading or lines."""
        text = _tidy("".join(self.texts))
        self.texts.clear()
        if self.heading:
            if text:
                self.saved.blocks.append(Heading(text))
            self.heading = ""
        elif text and self.table is None:
            self.saved.blocks += _lines(text)


def _lines(text: str) -> list[Block]:
    """Lines of prose; a page that has its samples outside of `pre` is read as text."""
    return _Text(text).read().blocks


def _tidy(text: str) -> str:
    lines = (re.sub(r"[ \t\xa0\u3000]+", " ", line).strip() for line in text.replace("\r", "").split("\n"))
    return "\n".join(line for line in lines if line)


class _Text:
    """Text as copied from a browser, or as Markdown."""

    def __init__(self, text: str) -> None:
        self.lines = text.replace("\r", "").replace("\xa0", " ").split("\n")
        self.at = 0
        self.saved = Saved()
        self.contents = self.table_of_contents()

    def table_of_contents(self) -> set[str]:
        """The titles of the page's parts, as listed on top of it."""
        lines = [line.strip() for line in self.lines]
        at = lines.index("目录") + 1 if "目录" in lines else len(lines)
        entries: set[str] = set()
        for line in lines[at:]:
            if line and not re.match(r"[•·*-]", line):
                break
            entries.add(line.lstrip("•·*- ").strip())
        return entries - {""}

    def read(self) -> Saved:
        while self.at < len(self.lines):
            line = self.lines[self.at].strip()
            if re.match(r"```", line):
                self.fenced()
            elif line.startswith(("{", "[{", "<xml>")):
                self.code()
            elif _TEXT_HEADER.match(line) or _APP_HEADER.match(line):
                self.table(line)
            else:
                self.line(line)
                self.at += 1
        return self.saved

    def line(self, line: str) -> None:
        found = re.search(r"https?://\S*work\.weixin\.qq\.com/\S*document/\S+", line)
        if found and not self.saved.url and len(self.saved.blocks) < 5:
            self.saved.url = found.group()
        if line.startswith("最后更新"):
            above = (block.text for block in reversed(self.saved.blocks) if isinstance(block, Line | Heading))
            self.saved.title = next(above, "")
            self.saved.is_dated = True
        elif line in self.contents:
            self.saved.blocks.append(Heading(line))
        elif line.startswith("#"):
            self.saved.blocks.append(Heading(line.lstrip("# ").strip()))
        elif line:
            self.saved.blocks.append(Line(line.strip("*")))

    def fenced(self) -> None:
        self.at += 1
        lines = []
        while self.at < len(self.lines) and not self.lines[self.at].strip().startswith("```"):
            lines.append(self.lines[self.at])
            self.at += 1
        self.at += 1
        self.saved.blocks.append(Code("\n".join(lines).strip()))

    def code(self) -> None:
        """A sample: up to where its braces are closed, or its root element."""
        lines: list[str] = []
        depth = 0
        is_xml = self.lines[self.at].strip().startswith("<xml>")
        while self.at < len(self.lines):
            line = self.lines[self.at]
            lines.append(line)
            self.at += 1
            bare = re.sub(r'"(?:[^"\\]|\\.)*"', '""', line)
            depth += sum(bare.count(mark) for mark in "{[") - sum(bare.count(mark) for mark in "}]")
            if ("</xml>" in line) if is_xml else depth <= 0:
                break
        self.saved.blocks.append(Code("\n".join(lines).strip()))

    def table(self, header: str) -> None:
        """Rows below a header, with tabs, bars or nothing between the cells."""
        columns = ["应用类型", "权限要求"]
        found = _TEXT_HEADER.match(header)
        if found:
            columns = [found["name"], *(column.group() for column in _COLUMN.finditer(found["rest"]))]
        table = Table([columns])
        self.at += 1
        while self.at < len(self.lines):
            line = self.lines[self.at].strip()
            if re.fullmatch(r"[\s|:-]*-[\s|:-]*", line) or (not line and self.goes_on()):
                self.at += 1
                continue
            if (
                not line
                or line in self.contents
                or line.startswith(("{", "<", "```", "#"))
                or _TEXT_HEADER.match(line)
                or _SECTION.match(line)
            ):
                break
            row = self.row(line, columns)
            if row:
                table.rows.append(row)
            elif len(table.rows) > 1:
                table.rows[-1][-1] += f"\n{line}"
            else:
                break
            self.at += 1
        self.saved.blocks.append(table)

    def goes_on(self) -> bool:
        """Whether another row follows behind empty lines."""
        following = next((line for line in self.lines[self.at :] if line.strip()), "").strip()
        return bool(re.match(r"\|?\s*[A-Za-z_][\w.\[\]]*\s*[\t|]", following)) and not _TEXT_HEADER.match(following)

    def row(self, line: str, columns: list[str]) -> list[str]:
        """The cells of a line; [] where it goes on with the row above it."""
        bare = line.strip("|").strip() if line.startswith("|") else line.strip()
        app = _APP.match(line)
        if columns[0] == "应用类型":
            return [app.group(1), app.group(3)] if app else []
        name = _FIELD_NAME.match(bare)
        if not name or (bare[0].isdigit()):
            return []
        for separator in ("\t", "|"):
            if separator in bare:
                cells = [cell.strip() for cell in bare.split(separator, len(columns) - 1)]
                return cells + [""] * (len(columns) - len(cells))
        rest = bare[name.end() :]
        cells = [name.group(1)]
        for column in columns[1:-1]:
            value = _REQUIRED.match(rest) if "必" in column else re.match(r"^\s*([A-Za-z]+\d*(?:\[\])?)\s+", rest)
            cells.append(value.group(1) if value else "")
            rest = rest[value.end() :] if value else rest
        return [*cells, rest.strip()]
