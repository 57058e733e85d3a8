"""Every row of the table of verdicts, there and back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from codegen.diff.rules import RULES
from tests.codegen.diff import SPEC, Edit, changes

ANIMAL, TICKET, COMMON, EVENTS = "zoo/animal", "zoo/ticket", "common", "events/zoo"
CREDENTIALS, ERRORS = "credentials", "errors"
TICKETS = (SPEC / "zoo" / "ticket.yaml").read_text(encoding="utf-8")
PAST, PASTS = "zoo/past", (SPEC / "zoo" / "past.yaml").read_text(encoding="utf-8")
SELL = TICKETS[TICKETS.index("  ticket_sell:") : TICKETS.index("structs:")]
FREE = """  free:
    title: 放生
    doc: 13
    call: POST /cgi-bin/zoo/free
    credential: corp
    deprecated: use let_go
    summary: Let it go.
    request:
      id: string!
      at: time
"""
RETURN = """  ticket_return:
    title: 退票
    doc: 21
    call: POST /cgi-bin/zoo/ticket/return
    credential: corp
    summary: Give a ticket back.
"""
BORN = """  animal_born:
    title: 出生
    doc: 30
    family: suite
    summary: An animal was born.
    fields:
      AnimalId: string!
      Weights: comma[int]
      Parents: {type: "string[]", xml: Parent}
"""
HOME = "  Home:\n    room: string!\n    floor: int\n"
OLD = "  Old:\n    $deprecated: use Home\n    room: string\n"
PAGES = "    paginate: {cursor: cursor, next: next_cursor, items: animals}\n"
WAITS = "    wait: {job: jobid, state: state, done: 1}\n"
ANSWER = """    response:
      id: string!
      warning: string
      state: {type: int, enum: [0, 1]}
      seal: secret!
"""
TOKENS = (SPEC / "credentials.yaml").read_text(encoding="utf-8").partition("tokens:\n")[2]
MOVER = "  mover:\n    title: 迁移凭证\n    doc: 3\n    param: access_token\n    extends: corp\n"
E = "zoo.create"

ROOT = SPEC.parents[3]

Row = tuple[str, Sequence[Edit], list[str], list[str]]


def row(name: str, edits: Edit | Sequence[Edit], there: str | list[str], back: str | list[str]) -> Row:
    """A change, by what it does to the spec, and the ids of what is to be reported, there and back."""
    listed = [edits] if isinstance(edits[0], str) else edits
    return name, listed, *([ids] if isinstance(ids, str) else ids for ids in (there, back))  # type: ignore[return-value]


ROWS: list[Row] = [
    # endpoint, module or struct removed, renamed, moved; endpoint, event added
    row(
        "endpoint removed",
        [(TICKET, SELL, RETURN)],
        ["function-removed zoo.ticket_sell", "function-added zoo.ticket_return"],
        ["function-removed zoo.ticket_return", "function-added zoo.ticket_sell"],
    ),
    row(
        "endpoint that was deprecated removed",
        (ANIMAL, FREE, ""),
        "deprecated-function-removed zoo.free",
        "function-added zoo.free",
    ),
    row(
        "endpoint renamed",
        [(ANIMAL, "  create:", "  add:"), (ANIMAL, "/zoo/create", "/zoo/add")],
        ["function-renamed zoo.create", "path-changed zoo.add"],
        ["function-renamed zoo.add", "path-changed zoo.create"],
    ),
    row(
        "endpoint moved",
        [(TICKET, f"endpoints:\n{SELL}", ""), (ANIMAL, FREE, FREE + SELL.replace("Ticket", "zoo/ticket.Ticket"))],
        "function-moved zoo.ticket_sell",
        "function-moved zoo.ticket_sell",
    ),
    row(
        "module removed",
        (TICKET, TICKETS, ""),
        ["module-removed zoo/ticket", "function-removed zoo.ticket_sell", "struct-removed zoo/ticket.Ticket"],
        ["module-added zoo/ticket", "function-added zoo.ticket_sell", "struct-added zoo/ticket.Ticket"],
    ),
    row(
        "module renamed",
        [(TICKET, TICKETS, ""), ("zoo/shop", "", TICKETS)],
        "module-renamed zoo/ticket",
        "module-renamed zoo/shop",
    ),
    row(
        "struct removed",
        [(ANIMAL, HOME, ""), (ANIMAL, "      home: Home\n", "")],
        ["struct-removed zoo/animal.Home", "parameter-removed zoo.create(home)"],
        ["struct-added zoo/animal.Home", "parameter-added zoo.create(home)"],
    ),
    row(
        "struct that was deprecated removed",
        (ANIMAL, OLD, ""),
        "deprecated-struct-removed zoo/animal.Old",
        "struct-added zoo/animal.Old",
    ),
    row(
        "struct renamed",
        [(ANIMAL, "  Home:\n", "  House:\n"), (ANIMAL, "home: Home", "home: House")],
        "struct-renamed zoo/animal.Home",
        "struct-renamed zoo/animal.House",
    ),
    row(
        "struct moved",
        [(ANIMAL, HOME, ""), (COMMON, "structs:\n", f"structs:\n{HOME}")],
        "struct-moved zoo/animal.Home",
        "struct-moved common.Home",
    ),
    row(
        "answer gets a name",
        [
            (ANIMAL, ANSWER, "    response: Created\n"),
            (ANIMAL, "structs:\n", "structs:\n  Created:\n" + ANSWER.split("\n", 1)[1].replace("      ", "    ")),
        ],
        "struct-renamed zoo/animal.CreateResponse",
        "struct-renamed zoo/animal.Created",
    ),
    row("event added", (EVENTS, BORN, ""), "event-removed events/zoo.AnimalBorn", "event-added events/zoo.AnimalBorn"),
    # those that were deprecated
    row(
        "deprecated endpoint renamed",
        [(ANIMAL, "  free:", "  let_go:"), (ANIMAL, "/zoo/free", "/zoo/let_go")],
        ["deprecated-function-renamed zoo.free", "path-changed zoo.let_go"],
        ["deprecated-function-renamed zoo.let_go", "path-changed zoo.free"],
    ),
    row(
        "deprecated endpoint moved",
        [(ANIMAL, FREE, ""), (TICKET, SELL, SELL + FREE)],
        "deprecated-function-moved zoo.free",
        "deprecated-function-moved zoo.free",
    ),
    row(
        "deprecated struct renamed",
        (ANIMAL, "  Old:", "  Older:"),
        "deprecated-struct-renamed zoo/animal.Old",
        "deprecated-struct-renamed zoo/animal.Older",
    ),
    row(
        "deprecated struct moved",
        [(ANIMAL, OLD, ""), (COMMON, "structs:\n", f"structs:\n{OLD}")],
        "deprecated-struct-moved zoo/animal.Old",
        "deprecated-struct-moved common.Old",
    ),
    row(
        "deprecated module removed",
        (PAST, PASTS, ""),
        ["deprecated-module-removed zoo/past", "deprecated-struct-removed zoo/past.Cage"],
        ["module-added zoo/past", "struct-added zoo/past.Cage"],
    ),
    row(
        "deprecated module renamed",
        [(PAST, PASTS, ""), ("zoo/history", "", PASTS)],
        "deprecated-module-renamed zoo/past",
        "deprecated-module-renamed zoo/history",
    ),
    # parameters
    row(
        "optional parameter",
        (ANIMAL, "      legs: int  Default 4.\n", ""),
        "parameter-removed zoo.create(legs)",
        "parameter-added zoo.create(legs)",
    ),
    row(
        "required parameter",
        (ANIMAL, "      species: string!  At most 64 bytes.\n", ""),
        "parameter-removed zoo.create(species)",
        "required-parameter-added zoo.create(species)",
    ),
    row(
        "required",
        (ANIMAL, "rooms: int[]", "rooms: int[]!"),
        "parameter-made-required zoo.create(rooms)",
        "parameter-made-optional zoo.create(rooms)",
    ),
    row(
        "required in a struct that is sent",
        (ANIMAL, "floor: int", "floor: int!"),
        "parameter-made-required zoo/animal.Home.floor",
        "parameter-made-optional zoo/animal.Home.floor",
    ),
    row(
        "field of a struct that is sent",
        (ANIMAL, "    floor: int\n", ""),
        "parameter-removed zoo/animal.Home.floor",
        "parameter-added zoo/animal.Home.floor",
    ),
    # response fields
    row(
        "response field",
        (ANIMAL, "      warning: string\n", ""),
        "field-removed zoo.create().warning",
        "field-added zoo.create().warning",
    ),
    row(
        "required response field",
        (ANIMAL, "      id: string!\n      warning", "      warning"),
        "field-removed zoo.create().id",
        "field-added zoo.create().id",
    ),
    row(
        "always present",
        (ANIMAL, "melody: string!", "melody: string"),
        "parameter-made-optional zoo/animal.Song.melody",
        "parameter-made-required zoo/animal.Song.melody",
    ),
    row(
        "always present in an answer",
        (ANIMAL, "    legs: int!", "    legs: int"),
        "field-no-longer-always-present zoo/animal.Animal.legs",
        "field-now-always-present zoo/animal.Animal.legs",
    ),
    row(
        "always present in an event",
        (EVENTS, "Name: string!", "Name: string"),
        "field-no-longer-always-present events/zoo.ChangeAnimalRenameAnimal.name",
        "field-now-always-present events/zoo.ChangeAnimalRenameAnimal.name",
    ),
    row(
        "a struct that is sent and read",
        (COMMON, "rank: int", "rank: int!"),
        "parameter-made-required common.Keeper.rank",
        "field-no-longer-always-present common.Keeper.rank",
    ),
    row(
        "field of $uses",
        (ANIMAL, "    alias: string\n", ""),
        "field-removed zoo/animal.Named.alias",
        "field-added zoo/animal.Named.alias",
    ),
    # types
    row(
        "type",
        (ANIMAL, "nickname: string", "nickname: int"),
        "parameter-type-changed zoo.create(nickname)",
        "parameter-type-changed zoo.create(nickname)",
    ),
    row(
        "type of an answer",
        (ANIMAL, "warning: string", "warning: int"),
        "field-type-changed zoo.create().warning",
        "field-type-changed zoo.create().warning",
    ),
    row(
        "widened",
        (ANIMAL, "nickname: string", "nickname: string | int"),
        "parameter-type-widened zoo.create(nickname)",
        "parameter-type-changed zoo.create(nickname)",
    ),
    row(
        "widened in an answer",
        (ANIMAL, "warning: string", "warning: string | int"),
        "field-type-changed zoo.create().warning",
        "field-type-changed zoo.create().warning",
    ),
    row(
        "widened to any",
        (ANIMAL, "home: Home", "home: any"),
        "parameter-type-widened zoo.create(home)",
        "parameter-type-changed zoo.create(home)",
    ),
    row(
        "another struct",
        (ANIMAL, "home: Home", "home: Keeper"),
        "parameter-type-changed zoo.create(home)",
        "parameter-type-changed zoo.create(home)",
    ),
    row(
        "list",
        (ANIMAL, "rooms: int[]", "rooms: int"),
        "parameter-list-changed zoo.create(rooms)",
        "parameter-list-changed zoo.create(rooms)",
    ),
    row(
        "list in an answer",
        (ANIMAL, "others: string[]", "others: string"),
        "field-list-changed zoo.list().others",
        "field-list-changed zoo.list().others",
    ),
    row(
        "encoding",
        (ANIMAL, "piped[string]", "comma[string]"),
        "parameter-encoding-changed zoo.create(tags)",
        "parameter-encoding-changed zoo.create(tags)",
    ),
    row(
        "encoding in an event",
        (EVENTS, "comma[int]", "piped[int]"),
        "field-encoding-changed events/zoo.AnimalBorn.weights",
        "field-encoding-changed events/zoo.AnimalBorn.weights",
    ),
    row(
        "order of alternatives",
        (TICKET, "gate: string | int", "gate: int | string"),
        "options-reordered zoo/ticket.Ticket.gate",
        "options-reordered zoo/ticket.Ticket.gate",
    ),
    row(
        "values of an answer",
        (ANIMAL, "state: {type: int, enum: [0, 1]}", "state: int"),
        "field-values-dropped zoo.create().state",
        "field-values-introduced zoo.create().state",
    ),
    # names
    row(
        "wire name",
        (ANIMAL, "rooms: int[]", 'rooms: {type: "int[]", wire: room_list}'),
        "parameter-wire-name-changed zoo.create(rooms)",
        "parameter-wire-name-changed zoo.create(rooms)",
    ),
    row(
        "wire name in an answer",
        (ANIMAL, "warning: string", "warning: {type: string, wire: warn}"),
        "field-wire-name-changed zoo.create().warning",
        "field-wire-name-changed zoo.create().warning",
    ),
    row(
        "Python name",
        (ANIMAL, "rooms: int[]", 'cages: {type: "int[]", wire: rooms}'),
        "parameter-renamed zoo.create(cages)",
        "parameter-renamed zoo.create(rooms)",
    ),
    row(
        "Python name in an answer",
        (ANIMAL, "warning: string", "caution: {type: string, wire: warning}"),
        "field-renamed zoo.create().caution",
        "field-renamed zoo.create().warning",
    ),
    row(
        "both names",
        (ANIMAL, "      nickname: string", "      pet_name: string"),
        ["parameter-renamed zoo.create(pet_name)", "parameter-wire-name-changed zoo.create(pet_name)"],
        ["parameter-renamed zoo.create(nickname)", "parameter-wire-name-changed zoo.create(nickname)"],
    ),
    row(
        "item name in XML",
        (EVENTS, "xml: Parent", "xml: item"),
        "xml-changed events/zoo.AnimalBorn.parents",
        "xml-changed events/zoo.AnimalBorn.parents",
    ),
    row(
        "inline",
        (ANIMAL, "home: Home", "home: {type: Home, inline: true}"),
        "inline-changed zoo.create(home)",
        "inline-changed zoo.create(home)",
    ),
    # values, limits, defaults, units
    row(
        "documented value",
        (ANIMAL, "[plants, meat]", "[plants, meat, all]"),
        "parameter-value-added zoo.create(diet)",
        "parameter-value-removed zoo.create(diet)",
    ),
    row(
        "documented value in an answer",
        (ANIMAL, "[0, 1]", "[0, 1, 2]"),
        "field-value-added zoo.create().state",
        "field-value-removed zoo.create().state",
    ),
    row(
        "values",
        (ANIMAL, "diet: {type: string, enum: [plants, meat]}", "diet: string"),
        "parameter-values-dropped zoo.create(diet)",
        "parameter-values-introduced zoo.create(diet)",
    ),
    row(
        "limit",
        (ANIMAL, "At most 64", "At most 32"),
        "parameter-limit-tightened zoo.create(species)",
        "parameter-limit-loosened zoo.create(species)",
    ),
    row(
        "limit of calls",
        (ANIMAL, "At most 100 a day", "At most 50 a day"),
        "parameter-limit-tightened zoo.create",
        "parameter-limit-loosened zoo.create",
    ),
    row(
        "default",
        (ANIMAL, "Default 4", "Default 2"),
        "parameter-default-changed zoo.create(legs)",
        "parameter-default-changed zoo.create(legs)",
    ),
    row(
        "constant",
        (ANIMAL, "const: 2", "const: 3"),
        "constant-changed zoo.create(kind)",
        "constant-changed zoo.create(kind)",
    ),
    row(
        "unit",
        (ANIMAL, "unit: kilograms", "unit: grams"),
        "unit-changed zoo.create(weight)",
        "unit-changed zoo.create(weight)",
    ),
    row(
        "coercion",
        (ANIMAL, "mood: {type: int, coerce: string}", "mood: int"),
        "coercion-removed zoo/animal.Animal.mood",
        "coercion-added zoo/animal.Animal.mood",
    ),
    # credentials, method and path, pagination, signature
    row(
        "credential",
        (
            ANIMAL,
            "call: POST /cgi-bin/zoo/create\n    credential: corp",
            "call: POST /cgi-bin/zoo/create\n    credential: suite",
        ),
        "credential-changed zoo.create",
        "credential-changed zoo.create",
    ),
    row(
        "carrying parameter",
        (ANIMAL, "credential: {kind: suite, param: access_token}", "credential: suite"),
        "credential-parameter-changed zoo.list",
        "credential-parameter-changed zoo.list",
    ),
    row(
        "carrying parameter of a kind",
        (CREDENTIALS, "param: suite_access_token", "param: token"),
        "credential-parameter-changed credentials.suite",
        "credential-parameter-changed credentials.suite",
    ),
    row(
        "credential of its own",
        (CREDENTIALS, MOVER, ""),
        "credential-removed credentials.mover",
        "credential-added credentials.mover",
    ),
    row(
        "scope",
        (CREDENTIALS, "    extends: corp\n", ""),
        "credential-scope-narrowed credentials.mover",
        "credential-scope-widened credentials.mover",
    ),
    row(
        "areas",
        (CREDENTIALS, "    extends: corp\n", "    extends: corp\n    areas: [park]\n"),
        "credential-areas-narrowed credentials.mover",
        "credential-areas-widened credentials.mover",
    ),
    row(
        "rejection",
        (CREDENTIALS, "[40014, 42001]", "[40014]"),
        "rejection-removed credentials.corp",
        "rejection-added credentials.corp",
    ),
    row(
        "way to a token",
        (CREDENTIALS, f"tokens:\n{TOKENS}", ""),
        "token-removed tokens.corp",
        "token-added tokens.corp",
    ),
    row(
        "argument of a token",
        (CREDENTIALS, "with: [corpid]", "with: [{corpid: auth_corpid}]"),
        "token-changed tokens.corp",
        "token-changed tokens.corp",
    ),
    row(
        "method",
        [(ANIMAL, "GET /cgi-bin/zoo/token", "POST /cgi-bin/zoo/token")],
        "path-changed zoo.token",
        "path-changed zoo.token",
    ),
    row(
        "path",
        (ANIMAL, "POST /cgi-bin/zoo/create", "POST /zoo/create"),
        "path-changed zoo.create",
        "path-changed zoo.create",
    ),
    row(
        "place",
        [
            (ANIMAL, "/cgi-bin/zoo/list\n", "/cgi-bin/zoo/list\n    query: {cursor: string}\n"),
            (ANIMAL, "      cursor: string\n", ""),
        ],
        "parameter-place-changed zoo.list(cursor)",
        "parameter-place-changed zoo.list(cursor)",
    ),
    row(
        "apps", (ANIMAL, "[internal, third-party]", "[internal]"), "apps-narrowed zoo.create", "apps-widened zoo.create"
    ),
    row("pagination", (ANIMAL, PAGES, ""), "pagination-removed zoo.list", "pagination-added zoo.list"),
    row(
        "paged items",
        (ANIMAL, "items: animals", "items: others"),
        "pagination-items-changed zoo.list",
        "pagination-items-changed zoo.list",
    ),
    row(
        "next cursor",
        (ANIMAL, "next: next_cursor", "next: more_cursor"),
        "pagination-changed zoo.list",
        "pagination-changed zoo.list",
    ),
    row(
        "first cursor",
        (ANIMAL, "items: animals}", 'items: animals, first: "0"}'),
        "parameter-default-changed zoo.list_iter",
        "parameter-default-changed zoo.list_iter",
    ),
    row(
        "last page",
        (ANIMAL, "items: animals}", "items: animals, end: more_cursor}"),
        "pagination-changed zoo.list",
        "pagination-changed zoo.list",
    ),
    row("waiter", (ANIMAL, WAITS, ""), "waiter-removed zoo.moved", "waiter-added zoo.moved"),
    row(
        "waiter's values",
        (ANIMAL, "done: 1}", "done: 1, failed: 0}"),
        "waiter-changed zoo.moved",
        "waiter-changed zoo.moved",
    ),
    row(
        "signature",
        (
            TICKET,
            "      visitor: string!\n      price: cents!\n    response: Ticket\n",
            "      visitor: string!\n      price: cents!\n"
            "      nonce: string!\n      ts: time!\n      sig: string!\n    response: Ticket\n"
            "    sign: {key: paytool_secret, nonce: nonce, time: ts, signature: sig}\n",
        ),
        "signing-changed zoo.ticket_sell",
        "signing-changed zoo.ticket_sell",
    ),
    row("answer", (ANIMAL, ANSWER, ""), "answer-removed zoo.create", "answer-added zoo.create"),
    row(
        "answer is a file",
        (ANIMAL, ANSWER, "    response: bytes\n"),
        "answer-changed zoo.create",
        "answer-changed zoo.create",
    ),
    row(
        "answer is another struct",
        (TICKET, "response: Ticket", "response: common.Keeper"),
        "answer-changed zoo.ticket_sell",
        "answer-changed zoo.ticket_sell",
    ),
    # errors
    row(
        "error code",
        (ERRORS, "  40099: ApiError  Something else.\n", ""),
        "documentation-changed errors.40099",
        "error-added errors.40099",
    ),
    row(
        "error class",
        (ERRORS, "CredentialError", "InvalidArgument"),
        "error-class-changed errors.40014",
        "error-class-changed errors.40014",
    ),
    row(
        "error code with a class",
        (ERRORS, "  40014: CredentialError  The token is not valid.\n", ""),
        "error-class-changed errors.40014",
        "error-added errors.40014",
    ),
    row("retry", (ERRORS, "retry: true, ", ""), "error-retry-changed errors.-1", "error-retry-changed errors.-1"),
    # events
    row(
        "event key",
        [(EVENTS, "  animal_born:\n", "  animal_hatched:\n    class: AnimalBorn\n")],
        "event-dispatch-changed events/zoo.AnimalBorn",
        "event-dispatch-changed events/zoo.AnimalBorn",
    ),
    row(
        "event renamed",
        (EVENTS, "  animal_born:\n", "  animal_born:\n    class: Birth\n"),
        "event-renamed events/zoo.AnimalBorn",
        "event-renamed events/zoo.Birth",
    ),
    row(
        "event family",
        (EVENTS, "family: suite", "family: agent"),
        "event-dispatch-changed events/zoo.AnimalBorn",
        "event-dispatch-changed events/zoo.AnimalBorn",
    ),
    row(
        "event moved",
        [(EVENTS, BORN, ""), ("events/births", "", f"title: 出生\nevents:\n{BORN}")],
        ["event-moved events/zoo.AnimalBorn", "module-added events/births"],
        ["event-moved events/births.AnimalBorn", "module-removed events/births"],
    ),
    row(
        "spelling of an event",
        (EVENTS, "        aliases: renmae_animal\n", ""),
        "event-dispatch-changed events/zoo.ChangeAnimalRenameAnimal",
        "event-dispatch-added events/zoo.ChangeAnimalRenameAnimal",
    ),
    # unions
    row(
        "union member",
        [(ANIMAL, "    roar: Roar\n", ""), (ANIMAL, "  Roar:\n    volume: int!\n", "")],
        ["union-member-removed zoo/animal.Voice[roar]", "struct-removed zoo/animal.Roar"],
        ["union-member-added zoo/animal.Voice[roar]", "struct-added zoo/animal.Roar"],
    ),
    row(
        "union member changed",
        (ANIMAL, "    roar: Roar\n", "    roar: Home\n"),
        "union-member-changed zoo/animal.Voice[roar]",
        "union-member-changed zoo/animal.Voice[roar]",
    ),
    row(
        "tag of a member",
        (ANIMAL, "    roar: Roar\n", "    shout: Roar\n"),
        "union-member-tag-changed zoo/animal.Voice[roar]",
        "union-member-tag-changed zoo/animal.Voice[shout]",
    ),
    row(
        "tag",
        (ANIMAL, "$tag: voicetype", "$tag: type"),
        "union-tag-changed zoo/animal.Voice",
        "union-tag-changed zoo/animal.Voice",
    ),
    row(
        "layout",
        (ANIMAL, "    $layout: inside\n", ""),
        "union-layout-changed zoo/animal.Food",
        "union-layout-changed zoo/animal.Food",
    ),
    row(
        "mixin",
        (ANIMAL, "    $mixin: PermanentInfoMixin\n", ""),
        "mixin-removed zoo/animal.Animal",
        "mixin-added zoo/animal.Animal",
    ),
    row(
        "struct or union",
        [(ANIMAL, HOME, ""), (ANIMAL, "unions:\n", "unions:\n  Home:\n    $tag: t\n    keeper: Keeper\n")],
        "struct-kind-changed zoo/animal.Home",
        "struct-kind-changed zoo/animal.Home",
    ),
    # sensitive
    row(
        "sensitive mark",
        (ANIMAL, "chip: secret", "chip: string"),
        "sensitive-mark-removed zoo.create(chip)",
        "sensitive-mark-added zoo.create(chip)",
    ),
    row(
        "sensitive mark in an answer",
        (ANIMAL, "seal: secret", "seal: string"),
        "sensitive-mark-removed zoo.create().seal",
        "sensitive-mark-added zoo.create().seal",
    ),
    # deprecated, description, title, order, doc link
    row(
        "deprecated",
        (ANIMAL, "    deprecated: use let_go\n", ""),
        "deprecation-withdrawn zoo.free",
        "deprecated zoo.free",
    ),
    row(
        "deprecated struct",
        (ANIMAL, "    $deprecated: use Home\n", ""),
        "deprecation-withdrawn zoo/animal.Old",
        "deprecated zoo/animal.Old",
    ),
    row(
        "deprecated parameter",
        (ANIMAL, "rooms: int[]", 'rooms: {type: "int[]", deprecated: use home}'),
        "deprecated zoo.create(rooms)",
        "deprecation-withdrawn zoo.create(rooms)",
    ),
    row(
        "description",
        (ANIMAL, "What visitors call it", "What keepers call it"),
        "documentation-changed zoo.create(nickname)",
        "documentation-changed zoo.create(nickname)",
    ),
    row(
        "title",
        (ANIMAL, "title: 新增", "title: 增加"),
        "documentation-changed zoo.create",
        "documentation-changed zoo.create",
    ),
    row(
        "title of a file",
        (TICKET, "title: 门票", "title: 票"),
        "documentation-changed zoo/ticket",
        "documentation-changed zoo/ticket",
    ),
    row(
        "doc link",
        (ANIMAL, "doc: 11", "doc: 111"),
        "documentation-changed zoo.create",
        "documentation-changed zoo.create",
    ),
    row(
        "doc link of an event",
        (EVENTS, "doc: 30", "doc: 33"),
        "documentation-changed events/zoo.AnimalBorn event",
        "documentation-changed events/zoo.AnimalBorn event",
    ),
    row(
        "order of parameters",
        (ANIMAL, "      rooms: int[]\n      tags: piped[string]\n", "      tags: piped[string]\n      rooms: int[]\n"),
        "order-changed zoo.create()",
        "order-changed zoo.create()",
    ),
    row(
        "order of fields",
        (ANIMAL, "    room: string!\n    floor: int\n", "    floor: int\n    room: string!\n"),
        "order-changed zoo/animal.Home",
        "order-changed zoo/animal.Home",
    ),
    row(
        "order of structs",
        (
            ANIMAL,
            "  Plant:\n    leaf: string\n  Meat:\n    cut: string\n",
            "  Meat:\n    cut: string\n  Plant:\n    leaf: string\n",
        ),
        "order-changed zoo/animal",
        "order-changed zoo/animal",
    ),
    row(
        "order of values",
        (ANIMAL, "[plants, meat]", "[meat, plants]"),
        "order-changed zoo.create(diet)",
        "order-changed zoo.create(diet)",
    ),
    # drafts
    row("draft mark", (ANIMAL, "    draft: true\n", ""), "draft-mark-removed zoo.move", "draft-mark-added zoo.move"),
]


@pytest.mark.parametrize(("edits", "there", "back"), [entry[1:] for entry in ROWS], ids=[entry[0] for entry in ROWS])
def test_a_change_is_what_the_table_says(
    tmp_path: Path, edits: Sequence[Edit], there: list[str], back: list[str]
) -> None:
    assert sorted(change.id for change in changes(tmp_path / "there", edits)) == sorted(there)
    assert sorted(change.id for change in changes(tmp_path / "back", [], back=edits)) == sorted(back)


def test_every_kind_of_change_has_a_row() -> None:
    shown = {id_.partition(" ")[0] for entry in ROWS for ids in entry[2:] for id_ in ids}
    assert shown == RULES.keys()


def test_the_documentation_has_every_kind_of_change() -> None:
    text = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    assert rows == [
        f"| `{name}` | {rule.source.name} | {rule.wire.name} | {rule.effect} |" for name, rule in RULES.items()
    ]
