"""What is known of an operation without importing the module it lives in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from keyword import iskeyword
from typing import Any

from qyapi_runtime.struct import Struct

__all__ = ["Area", "Operation", "Operations", "Pages", "Signing", "Waiting", "attribute"]

DOC_URL = "https://developer.work.weixin.qq.com/document/path/"


class Pages:
    """Names of a pagination; dotted where they are in a struct of the response.

    Attributes:
        cursor: The parameter.
        next: Response field with the next cursor; '' where the cursor is the number of items before the page.
        items: Response lists; as an argument, joined with blanks.
        more: Response field that says whether pages follow; '' where there is none.
        end: Response field that says whether this was the last page; '' where there is none.
        total: Response field with the number of items on all pages; '' where there is none.
        first: What the parameter is for the first page; None where it is left out.
    """

    __slots__ = ("cursor", "end", "first", "items", "more", "next", "total")

    def __init__(
        self,
        cursor: str,
        next: str,
        items: str,
        *,
        more: str = "",
        end: str = "",
        total: str = "",
        first: str | int | None = None,
    ) -> None:
        self.cursor = cursor
        self.next = next
        self.items = items.split()
        self.more = more
        self.end = end
        self.total = total
        self.first = first

    def read(self, answer: Any, cursor: Any) -> tuple[Any, Any]:
        """The items of the page that a cursor gave, and the cursor of the next page; None behind the last one."""
        items = [item for name in self.items for item in attribute(answer, name) or ()]
        following = attribute(answer, self.next) if self.next else cursor + len(items)
        total = attribute(answer, self.total) if self.total else None
        ended = (
            not following
            or following == cursor
            or (self.more and attribute(answer, self.more) is False)
            or (self.end and attribute(answer, self.end))
            or (total is not None and following >= total)
        )
        return items, None if ended else following


class Waiting:
    """Names and values of a job in the background; dotted where they are in a struct of the response.

    Attributes:
        job: The parameter with the job's id.
        state: Response field.
        done: Its values once the job is done.
        failed: Its values once the job has failed.
        progress: Response field with the share that is done, 0 to 100; '' where there is none.
    """

    __slots__ = ("done", "failed", "job", "progress", "state")

    def __init__(
        self, job: str, state: str, done: tuple[Any, ...], failed: tuple[Any, ...] = (), progress: str = ""
    ) -> None:
        self.job = job
        self.state = state
        self.done = done
        self.failed = failed
        self.progress = progress


class Signing:
    """What a body is signed with, by the name the api object knows it by, and the fields that are filled in."""

    __slots__ = ("key", "nonce", "signature", "time")

    def __init__(self, key: str, nonce: str, time: str, signature: str) -> None:
        self.key = key
        self.nonce = nonce
        self.time = time
        self.signature = signature


class Operation:
    """One call of the WeCom API.

    Attributes:
        name: Area and function, `service.get_auth_info`.
        method: `GET` or `POST`.
        path: `/cgi-bin/service/get_auth_info`.
        credential: `provider`, `suite`, `corp` or `none`.
        param: Query parameter that carries the token, where it is not the credential's own.
        module: Spec file, `service.authorization`.
        binary: The answer is, or may be, a file.
        pages: How the operation is paged through, or None.
        waiting: How the operation tells of a job, or None.
        signing: How the body is signed, or None.
        constants: Parameters that always have the same value.
        doc_urls: The official pages.
        deprecated: Since when, and what replaces it; '' where it is not.
    """

    def __init__(
        self,
        call: str,
        credential: str,
        response: str = "",
        *,
        query: bool = False,
        body: bool = False,
        binary: bool = False,
        param: str = "",
        pages: Pages | None = None,
        waiting: Waiting | None = None,
        signing: Signing | None = None,
        constants: Mapping[str, Any] | None = None,
        docs: str = "",
        deprecated: str = "",
    ) -> None:
        self.method, _, self.path = call.partition(" ")
        self.name = _name(self.path)
        self.credential = credential
        self.module = ""
        self.param = param
        self.binary = binary
        self.pages = pages
        self.waiting = waiting
        self.signing = signing
        self.constants = constants or {}
        self.doc_urls = tuple(doc if "/" in doc else DOC_URL + doc for doc in docs.split())
        self.deprecated = deprecated
        self.package = ""
        self._query = query
        self._body = body
        self._response = response

    @cached_property
    def query_type(self) -> type[Struct] | None:
        """The dataclass of the query parameters, or None."""
        return self._type(f"{self._class_name}Query") if self._query else None

    @cached_property
    def request_type(self) -> type[Struct] | None:
        """The dataclass of the request body, or None."""
        return self._type(f"{self._class_name}Request") if self._body else None

    @cached_property
    def response_type(self) -> type[Struct] | None:
        """The dataclass of the JSON answer, or None where there is nothing but the errcode, or only a file."""
        return self._type(self._response) if self._response else None

    @property
    def _class_name(self) -> str:
        return "".join(word[:1].upper() + word[1:] for word in self.name.partition(".")[2].split("_"))

    @property
    def function(self) -> Callable[..., Any]:
        """The endpoint function; importing its module."""
        found: Callable[..., Any] = getattr(import_module(f"{self.package}.{self.module}"), self.name.partition(".")[2])
        return found

    def _type(self, name: str) -> type[Struct]:
        module, _, cls = name.rpartition(".")
        found: type[Struct] = getattr(import_module(f"{self.package}.types.{module or self.module}"), cls)
        return found

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"


Area = Mapping[str, Iterable[Operation]]
"""The operations of one area by module."""


class Operations(Mapping[str, Operation]):
    """The operations of a generated package by name; those of an area are made when one of them is first wanted.

    Args:
        package: The package.
        areas: For each area what makes its operations.
    """

    def __init__(self, package: str | None, areas: Mapping[str, Callable[[], Area]]) -> None:
        self._package = package or ""
        self._areas = areas
        self._made: dict[str, dict[str, Operation]] = {}

    def __getitem__(self, name: str) -> Operation:
        area = name.partition(".")[0]
        made = self._made.get(area)
        if made is None:
            if area not in self._areas:
                raise KeyError(name)
            made = self._of_area(area)
        return made[name]

    def __iter__(self) -> Iterator[str]:
        for area in self._areas:
            yield from self._of_area(area)

    def __len__(self) -> int:
        return sum(len(self._of_area(area)) for area in self._areas)

    def _of_area(self, area: str) -> dict[str, Operation]:
        made = self._made.get(area)
        if made is None:
            made = {}
            for module, operations in self._areas[area]().items():
                for operation in operations:
                    operation.package, operation.module = self._package, module
                    made[operation.name] = operation
            self._made[area] = made
        return made


def attribute(answer: Any, path: str) -> Any:
    """What an answer has under a dotted name; None where a part of it is missing."""
    for name in path.split("."):
        if answer is None:
            return None
        answer = getattr(answer, name)
    return answer


def _name(path: str) -> str:
    """Area and function: the first segment behind `/cgi-bin/`, and the rest joined with `_`; `_` behind a keyword.

    A hyphen is `_` as well.
    """
    area, _, rest = path.removeprefix("/cgi-bin/").strip("/").partition("/")
    area, function = (area, rest.replace("/", "_").replace("-", "_")) if rest else ("base", area)
    return f"{area}.{function}_" if iskeyword(function) else f"{area}.{function}"
