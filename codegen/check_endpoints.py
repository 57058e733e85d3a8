"""What is said of an endpoint: its name and area follow from its path, and its parameters can be sent."""

from __future__ import annotations

from codegen.check_twins import check_twins
from codegen.mistakes import Mistakes, blamed
from codegen.model import Endpoint, Field, Spec
from codegen.names import operation_of_path
from codegen.types import AnyOf, Scalar, Type, Wrapped

OWN_PARAMETERS = ("api", "extra")
"""What every function takes besides the endpoint's parameters."""


def check_endpoints(spec: Spec, mistakes: Mistakes) -> None:
    """Note what does not hold together in endpoints."""
    seen: dict[str, Endpoint] = {}
    for endpoint in spec.endpoints():
        _check_place(endpoint, mistakes)
        _check_credential(spec, endpoint, mistakes)
        _check_parameters(endpoint, mistakes)
        if endpoint.response and spec.union(endpoint.response.name):
            name = endpoint.response.name
            mistakes.add(endpoint.at("response"), f"response '{name}' is a union", expected="a struct")
        check_twins(spec, endpoint, mistakes)
        for key in (endpoint.full_name, f"{endpoint.method} {endpoint.path}"):
            other = seen.setdefault(key, endpoint)
            if other is not endpoint:
                place, first = blamed(endpoint.place, other.place)
                mistakes.add(place, f"'{endpoint.name}' is described at {first} as well", expected="one of the two")
                break


def _check_place(endpoint: Endpoint, mistakes: Mistakes) -> None:
    if not endpoint.path:
        return
    area, name = operation_of_path(endpoint.path)
    if name != endpoint.name:
        mistakes.add(endpoint.place, f"'{endpoint.name}' does not follow from {endpoint.path}", expected=f"'{name}'")
    if area != endpoint.area:
        home = endpoint.place.file.removesuffix(f"{endpoint.module}.yaml")
        mistakes.add(
            endpoint.at("call", word=endpoint.path),
            f"{endpoint.path} belongs to another area",
            expected=f"a file in {home}{area}/",
        )


def _check_credential(spec: Spec, endpoint: Endpoint, mistakes: Mistakes) -> None:
    kinds = {*spec.credentials, "none"}
    if endpoint.credential and endpoint.credential not in kinds:
        mistakes.add(
            endpoint.at("credential", "kind"),
            f"unknown credential '{endpoint.credential}'",
            got=endpoint.credential,
            among=kinds,
        )


def _check_parameters(endpoint: Endpoint, mistakes: Mistakes) -> None:
    if endpoint.method == "GET" and endpoint.request:
        mistakes.add(endpoint.request.place, "a GET has no body", expected="'query'")
    taken: dict[str, Field] = {}
    for item in endpoint.parameters:
        if item.name in taken:
            place, other = blamed(item.place, taken[item.name].place)
            mistakes.add(
                place,
                f"'{item.name}' is both a query and a body parameter, the other {other.seen_from(place)}",
                expected=f"another key for one of them, with 'wire: {item.wire}'",
            )
        if item.name in OWN_PARAMETERS:
            mistakes.add(
                item.place,
                f"every function has a parameter '{item.name}' of its own",
                expected=f"another key, with 'wire: {item.wire}'",
            )
        taken[item.name] = item
    for item in endpoint.query.fields if endpoint.query else ():
        if not _fits_query(item.type):
            mistakes.add(
                item.at("type"), f"'{item.wire}' cannot stand in a query", expected="a scalar, piped[T] or comma[T]"
            )
    if endpoint.sign:
        body = {item.wire for item in endpoint.request.fields} if endpoint.request else set()
        for key in ("nonce", "time", "signature"):
            mistakes.known(endpoint.at("sign", key), getattr(endpoint.sign, key), body, "request field")


def _fits_query(type_: Type) -> bool:
    if isinstance(type_, Wrapped):
        return type_.wrapper in ("piped", "comma")
    if isinstance(type_, AnyOf):
        return all(_fits_query(option) for option in type_.options)
    return isinstance(type_, Scalar) and type_.name not in ("any", "bytes", "file")
