"""What a spec says, once read: the classes every emitter works on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.mistakes import Place
from codegen.source import Node, place_in
from codegen.types import Ref, Scalar, Type

Value = str | int

DRAFT = "A draft: it may change in any release."


@dataclass(slots=True, kw_only=True)
class Written:
    """What stands in a spec file.

    Attributes:
        place: Where its name is.
        node: What stands there.
    """

    place: Place
    node: Node | None = field(default=None, compare=False, repr=False)

    def at(self, *path: str, word: str = "") -> Place:
        """Where the value at a path of keys stands, or a word in it; its own place where there is no such thing."""
        return place_in(self.node, path, word) or self.place


@dataclass(slots=True, kw_only=True)
class Field(Written):
    """A field of a struct, or a parameter of an endpoint."""

    name: str
    wire: str
    type: Type
    required: bool
    doc: str = ""
    enum: tuple[Value, ...] = ()
    coerce: str = ""
    unit: str = ""
    since: str = ""
    deprecated: str = ""
    const: Value | None = None
    inline: bool = False
    xml: str = ""

    @property
    def values(self) -> tuple[Value, ...]:
        """The values WeCom documents: the constant, or all of `enum`."""
        return self.enum if self.const is None else (self.const,)

    @property
    def description(self) -> str:
        """The description with unit, first version and deprecation behind it."""
        parts = [self.doc]
        if self.unit:
            parts.append(f"In {self.unit}.")
        if self.since:
            parts.append(f"Since {self.since}.")
        if self.deprecated:
            parts.append(f"Deprecated: {self.deprecated}".rstrip(".") + ".")
        return " ".join(part for part in parts if part)


@dataclass(slots=True, kw_only=True)
class Struct(Written):
    """A JSON object with known fields: a dataclass."""

    name: str
    module: str
    doc: str = ""
    deprecated: str = ""
    draft: bool = False
    mixin: str = ""
    uses: list[Ref] = field(default_factory=list)
    fields: list[Field] = field(default_factory=list)

    @property
    def full_name(self) -> str:
        return f"{self.module}.{self.name}"

    @property
    def description(self) -> str:
        """What it is, with its deprecation and that it is a draft."""
        deprecated = f"Deprecated: {self.deprecated}".rstrip(".") + "." if self.deprecated else ""
        return " ".join(part for part in (self.doc, deprecated, DRAFT if self.draft else "") if part)


@dataclass(slots=True, kw_only=True)
class Union(Written):
    """One of several structs, told apart by a tag."""

    name: str
    module: str
    tag: str
    layout: str = "beside"
    doc: str = ""
    members: dict[str, Ref] = field(default_factory=dict)

    @property
    def full_name(self) -> str:
        return f"{self.module}.{self.name}"


@dataclass(slots=True, frozen=True)
class Pagination:
    """A cursor pagination.

    Attributes:
        cursor: Request field.
        next: Response field with the next cursor.
        items: Response list.
        more: Response field that says whether it goes on; '' where there is none.
        first: What the request field is for the first page; None where it is left out.
    """

    cursor: str
    next: str
    items: str
    more: str = ""
    first: str | None = None


@dataclass(slots=True, frozen=True)
class Signing:
    """What the client signs a body with, and the names of the fields it fills in for that."""

    key: str
    nonce: str
    time: str
    signature: str

    @property
    def fields(self) -> tuple[str, str, str]:
        """The fields the client fills in."""
        return self.nonce, self.time, self.signature


@dataclass(slots=True, kw_only=True)
class Endpoint(Written):
    """One call of the API."""

    name: str
    area: str
    module: str
    title: str
    docs: list[str]
    method: str
    path: str
    credential: str
    param: str = ""
    apps: list[str] = field(default_factory=list)
    summary: str = ""
    description: str = ""
    deprecated: str = ""
    draft: bool = False
    query: Struct | None = None
    request: Struct | None = None
    response: Ref | None = None
    binary: bool = False
    paginate: Pagination | None = None
    sign: Signing | None = None

    @property
    def full_name(self) -> str:
        return f"{self.area}.{self.name}"

    @property
    def encoding(self) -> str:
        """How the body is sent: `none`, `json` or `multipart`."""
        if self.method == "GET":
            return "none"
        fields = self.request.fields if self.request else []
        return "multipart" if any(item.type == Scalar("file") for item in fields) else "json"

    @property
    def parameters(self) -> list[Field]:
        """What the caller gives: required fields first, each group in the order of the spec."""
        given = [
            item
            for struct in (self.query, self.request)
            for item in (struct.fields if struct else ())
            if item.const is None and not (self.sign and item.wire in self.sign.fields)
        ]
        return sorted(given, key=lambda item: not item.required)

    @property
    def first_cursor(self) -> str | int | None:
        """The cursor of the first page, as the type of its field has it."""
        if self.paginate is None or self.paginate.first is None:
            return None
        cursor = next(item for item in self.parameters if item.wire == self.paginate.cursor)
        return int(self.paginate.first) if cursor.type == Scalar("int") else self.paginate.first


@dataclass(slots=True, kw_only=True)
class Event(Written):
    """Something WeCom pushes. `change_type` is empty for the event as a whole.

    `aliases` are other spellings of the change type on the wire.
    """

    key: str
    change_type: str
    title: str
    docs: list[str]
    families: list[str]
    struct: Struct
    aliases: list[str] = field(default_factory=list)

    @property
    def change_types(self) -> list[str]:
        """Every spelling of the change type."""
        return [self.change_type, *self.aliases]

    @property
    def kinds(self) -> list[tuple[str, str, str]]:
        """What it is known by when it arrives: the header's family, key and change type."""
        headers = ["suite" if family == "suite" else "agent" for family in self.families]
        return [(header, self.key, change_type) for change_type in self.change_types for header in headers]


@dataclass(slots=True, kw_only=True)
class Module:
    """One spec file."""

    name: str
    file: str
    title: str = ""
    description: str = ""
    endpoints: list[Endpoint] = field(default_factory=list)
    structs: dict[str, Struct] = field(default_factory=dict)
    unions: dict[str, Union] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    @property
    def area(self) -> str:
        return self.name.partition("/")[0]

    @property
    def unions_in_order(self) -> list[Union]:
        """Its unions, each behind those that are its members."""
        ordered: dict[str, Union] = {}

        def add(union: Union) -> None:
            for ref in union.members.values():
                member = self.unions.get(ref.name.removeprefix(f"{self.name}."))
                if member and member is not union:
                    add(member)
            ordered.setdefault(union.name, union)

        for union in self.unions.values():
            add(union)
        return list(ordered.values())

    @property
    def names(self) -> list[str]:
        """The names of its structs and unions."""
        return [*self.structs, *self.unions]


@dataclass(slots=True, kw_only=True)
class Credential(Written):
    """What an endpoint may ask for. `extends` is the kind whose endpoints it is good for as well."""

    name: str
    title: str
    docs: list[str]
    summary: str
    param: str
    rejected: list[int]
    extends: str = ""


@dataclass(slots=True, kw_only=True)
class Token(Written):
    """A way to get a token."""

    name: str
    fetch: str
    arguments: dict[str, str]
    value: str
    expires: str
    refused: list[int]
    gone: list[int]
    credential: str = ""


@dataclass(slots=True, kw_only=True)
class Limit(Written):
    """How often something may be called."""

    name: str
    per: str
    calls: int
    seconds: int
    endpoint: str
    apps: list[str]


@dataclass(slots=True, kw_only=True)
class ErrorCode(Written):
    """What an errcode means."""

    code: int
    exception: str
    doc: str
    retry: bool


@dataclass(slots=True)
class Spec:
    """The whole spec."""

    modules: dict[str, Module] = field(default_factory=dict)
    credentials: dict[str, Credential] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    errors: list[ErrorCode] = field(default_factory=list)
    limits: list[Limit] = field(default_factory=list)
    blocks: dict[int, int] = field(default_factory=dict)

    def endpoints(self) -> Iterator[Endpoint]:
        """Every endpoint, in the order of the files."""
        for module in self.modules.values():
            yield from module.endpoints

    def struct(self, full_name: str) -> Struct | None:
        """The struct of a full name `area/file.Name`."""
        module, _, name = full_name.rpartition(".")
        return self.modules[module].structs.get(name) if module in self.modules else None

    def union(self, full_name: str) -> Union | None:
        """The union of a full name `area/file.Name`."""
        module, _, name = full_name.rpartition(".")
        return self.modules[module].unions.get(name) if module in self.modules else None
