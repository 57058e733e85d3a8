"""What a spec says, once read: the classes every emitter works on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from codegen.families import FAMILIES
from codegen.mistakes import Mistake, Place
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
    """How an endpoint is paged through. What is in a struct of the response has a dotted name.

    Attributes:
        cursor: Request field.
        next: Response field with the next cursor; '' where the cursor is the number of items before the page.
        items: Response lists.
        more: Response field that says whether it goes on; '' where there is none.
        end: Response field that says whether this was the last page; '' where there is none.
        total: Response field with the number of items of all pages; '' where there is none.
        first: What the request field is for the first page; None where it is left out.
    """

    cursor: str
    next: str
    items: tuple[str, ...]
    more: str = ""
    end: str = ""
    total: str = ""
    first: str | None = None


@dataclass(slots=True, frozen=True)
class Wait:
    """How an endpoint tells what has become of a job in the background.

    Attributes:
        job: Request field with the job's id.
        state: Response field.
        done: Its values once the job is done.
        failed: Its values once the job has failed.
        progress: Response field with the share that is done, 0 to 100; '' where there is none.
    """

    job: str
    state: str
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()
    progress: str = ""


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
    wait: Wait | None = None
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
        headers = [FAMILIES[family].header.name for family in self.families if family in FAMILIES]
        return [(header, self.key, change_type) for change_type in self.change_types for header in headers]


@dataclass(slots=True, kw_only=True)
class Module:
    """One spec file, with what overlays add to it."""

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
    def types(self) -> list[Struct | Union]:
        """Its structs and unions."""
        return [*self.structs.values(), *self.unions.values()]

    @property
    def names(self) -> list[str]:
        """The names of its structs and unions."""
        return [*self.structs, *self.unions]


@dataclass(slots=True, kw_only=True)
class Credential(Written):
    """What an endpoint may ask for.

    `extends` is the kind whose endpoints it is good for as well, in the named areas or, where none is named, in all.
    """

    name: str
    title: str
    docs: list[str]
    summary: str
    param: str
    rejected: list[int]
    extends: str = ""
    areas: list[str] = field(default_factory=list)

    def reaches(self, endpoint: Endpoint) -> bool:
        """Whether it is good for an endpoint."""
        if endpoint.credential == self.name:
            return True
        return endpoint.credential in (self.extends, "none") and self.extends_to(endpoint.area)

    def extends_to(self, area: str) -> bool:
        """Whether it is good for the endpoints of `extends` in an area."""
        return not self.areas or area in self.areas


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
    """The whole spec.

    Attributes:
        folders: Its folder and those of its overlays, as headers call them.
        sources: The files of each name, such as `user/member`, as headers call them.
        notes: What an overlay says and need not.
    """

    modules: dict[str, Module] = field(default_factory=dict)
    credentials: dict[str, Credential] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    errors: list[ErrorCode] = field(default_factory=list)
    limits: list[Limit] = field(default_factory=list)
    blocks: dict[int, int] = field(default_factory=dict)
    folders: list[str] = field(default_factory=lambda: ["spec"])
    sources: dict[str, str] = field(default_factory=dict)
    notes: list[Mistake] = field(default_factory=list)

    def source(self, places: Iterable[Place], below: str = "") -> str:
        """The folders that describe what is at these places, as headers call them: `spec/user/ and our-spec/user/`."""
        layers = sorted({place.layer for place in places}) or [0]
        return " and ".join(f"{self.folders[layer]}/{below}" for layer in layers)

    def source_of(self, name: str) -> str:
        """The files of a name, as headers call them."""
        return self.sources.get(name, f"{self.folders[0]}/{name}.yaml")

    def endpoints(self) -> Iterator[Endpoint]:
        """Every endpoint, in the order of the files."""
        for module in self.modules.values():
            yield from module.endpoints

    def answered(self, endpoint: Endpoint, path: str) -> list[Field]:
        """The fields of an endpoint's answer that a dotted name leads through; as many as there are."""
        found: list[Field] = []
        type_: Type | None = endpoint.response
        for wire in path.split("."):
            struct = self.struct(type_.name) if isinstance(type_, Ref) else None
            item = next((item for item in struct.fields if item.wire == wire), None) if struct else None
            if item is None:
                break
            found.append(item)
            type_ = item.type
        return found

    def states(self, endpoint: Endpoint, values: tuple[str, ...]) -> tuple[Value, ...]:
        """Values of the field that tells of a job, as the type of that field has them."""
        assert endpoint.wait is not None
        type_ = self.answered(endpoint, endpoint.wait.state)[-1].type
        if type_ in (Scalar("bool"), Scalar("flag")):
            return tuple(value == "true" for value in values)
        return tuple(int(value) if type_ == Scalar("int") else value for value in values)

    def struct(self, full_name: str) -> Struct | None:
        """The struct of a full name `area/file.Name`."""
        module, _, name = full_name.rpartition(".")
        return self.modules[module].structs.get(name) if module in self.modules else None

    def union(self, full_name: str) -> Union | None:
        """The union of a full name `area/file.Name`."""
        module, _, name = full_name.rpartition(".")
        return self.modules[module].unions.get(name) if module in self.modules else None
