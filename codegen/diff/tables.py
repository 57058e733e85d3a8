"""What became of credentials, tokens and error codes."""

from __future__ import annotations

from codegen.diff.change import Reach
from codegen.diff.context import Context, is_reordered, note_documentation
from codegen.diff.reach import PACKAGE, call
from codegen.mistakes import Place
from codegen.model import Credential, ErrorCode, Token
from codegen.names import class_name

CREDENTIALS = "spec/credentials.yaml"
ERRORS = "spec/errors.yaml"
BASE = "ApiError"


def compare_tables(context: Context) -> None:
    """Note every change of a credential, a token or an error code."""
    _compare_credentials(context)
    _compare_tokens(context)
    _compare_errors(context)


def _compare_credentials(context: Context) -> None:
    olds, news = context.old.credentials, context.new.credentials
    for name, old in olds.items():
        if name not in news:
            text = f"The kind of credential `{name}` is gone, with its api object"
            reach, python = _callers(context, name), _api(context, name)
            context.add("credential-removed", f"credentials.{name}", text, old.place, reach=reach, python=python)
    for name, new in news.items():
        if name not in olds:
            context.add("credential-added", f"credentials.{name}", f"There is the credential `{name}`", new.place)
        else:
            _compare_credential(context, olds[name], new)
    if is_reordered([*olds], [*news]):
        context.add("order-changed", "credentials", "The credentials stand in another order", Place(CREDENTIALS, 1, 1))


def _compare_credential(context: Context, old: Credential, new: Credential) -> None:
    subject, title = f"credentials.{new.name}", f"the credential `{new.name}`"
    if old.param != new.param:
        text = f"The token of {title} goes as `{new.param}`, no longer as `{old.param}`"
        context.add("credential-parameter-changed", subject, text, new.place, reach=_callers(context, new.name))
    if old.extends != new.extends:
        rule = "credential-scope-narrowed" if old.extends else "credential-scope-widened"
        was = f", no longer for those of `{old.extends}`" if old.extends else ""
        text = f"{title} is good for the functions of `{new.extends or new.name}`{was}"
        context.add(rule, subject, text, new.place, python=_api(context, new.name))
    elif lost := _areas(context, new.extends, old, new):
        text = f"`{class_name(new.name)}` no longer has the functions of {', '.join(lost)}"
        context.add("credential-areas-narrowed", subject, text, new.place, python=_api(context, new.name))
    elif won := _areas(context, new.extends, new, old):
        text = f"`{class_name(new.name)}` has the functions of {', '.join(won)} as well"
        context.add("credential-areas-widened", subject, text, new.place, python=_api(context, new.name))
    gone = [code for code in old.rejected if code not in new.rejected]
    came = [code for code in new.rejected if code not in old.rejected]
    if gone:
        text = f"{_codes(gone)} no longer says that a token of {title} is not good"
        context.add("rejection-removed", subject, text, new.place)
    if came:
        text = f"{_codes(came)} says that a token of {title} is not good"
        context.add("rejection-added", subject, text, new.place)
    if not gone and not came and old.rejected != new.rejected:
        context.add("order-changed", subject, f"The errcodes of {title} stand in another order", new.place)
    note_documentation(
        context,
        subject,
        title,
        new.place,
        ("title", old.title, new.title),
        ("pages", old.docs, new.docs),
        ("summary", old.summary, new.summary),
    )


def _compare_tokens(context: Context) -> None:
    olds, news = context.old.tokens, context.new.tokens
    for name, old in olds.items():
        if name not in news:
            text = f"The token `{name}` is no longer fetched by `{old.fetch}`"
            context.add("token-removed", f"tokens.{name}", text, old.place)
    for name, new in news.items():
        if name not in olds:
            text = f"The token `{name}` is fetched by `{new.fetch}`"
            context.add("token-added", f"tokens.{name}", text, new.place)
        elif _way(olds[name], context) != _way(new, context):
            text = f"The token `{name}` is fetched by {_spelled(new)}, no longer by {_spelled(olds[name])}"
            context.add("token-changed", f"tokens.{name}", text, new.place)
    if is_reordered([*olds], [*news]):
        context.add("order-changed", "tokens", "The tokens stand in another order", Place(CREDENTIALS, 1, 1))


def _way(token: Token, context: Context) -> tuple[object, ...]:
    fetch = context.pairs.endpoints.get(token.fetch, token.fetch)
    return fetch, [*token.arguments.items()], token.value, token.expires, token.credential


def _spelled(token: Token) -> str:
    arguments = ", ".join(f"{name}={value}" for name, value in token.arguments.items())
    kind = f" as a `{token.credential}`" if token.credential else ""
    return f"`{token.fetch}({arguments})`, its `{token.value}` for `{token.expires}`{kind}"


def _compare_errors(context: Context) -> None:
    olds = {error.code: error for error in context.old.errors}
    news = {error.code: error for error in context.new.errors}
    place = Place(ERRORS, 1, 1)
    for code, old in olds.items():
        if code not in news and old.exception != BASE:
            text = f"Errcode {code} raises `{BASE}`, no longer `{old.exception}`"
            context.add("error-class-changed", f"errors.{code}", text, place)
        elif code not in news:
            note_documentation(context, f"errors.{code}", f"errcode {code}", place, ("description", old.doc, None))
    for code, new in news.items():
        if code not in olds:
            context.add("error-added", f"errors.{code}", f"Errcode {code} raises `{new.exception}`", place)
        else:
            _compare_error(context, olds[code], new, place)
    if is_reordered([str(code) for code in olds], [str(code) for code in news]):
        context.add("order-changed", "errors", "The errcodes stand in another order", place)


def _compare_error(context: Context, old: ErrorCode, new: ErrorCode, place: Place) -> None:
    subject = f"errors.{new.code}"
    if old.exception != new.exception:
        text = f"Errcode {new.code} raises `{new.exception}`, no longer `{old.exception}`"
        context.add("error-class-changed", subject, text, place)
    if old.retry != new.retry:
        text = f"Errcode {new.code} is {'now' if new.retry else 'no longer'} one after which the call may succeed"
        context.add("error-retry-changed", subject, text, place)
    note_documentation(context, subject, f"errcode {new.code}", place, ("description", old.doc, new.doc))


def _callers(context: Context, kind: str) -> Reach:
    """The functions that are called with a kind of credential."""
    return Reach(sent=tuple(call(endpoint) for endpoint in context.old.endpoints() if endpoint.credential == kind))


def _api(context: Context, kind: str) -> list[str]:
    """The api object of a kind, and the namespaces that it has."""
    name = class_name(kind)
    areas = {endpoint.area for endpoint in context.old.endpoints()}
    return [f"{PACKAGE}.{name}", *(f"{PACKAGE}.{area}.{name}{class_name(area)}" for area in sorted(areas))]


def _areas(context: Context, kind: str, one: Credential, other: Credential) -> list[str]:
    """The areas with endpoints of a kind that one credential is good for, and the other not."""
    areas = {endpoint.area for endpoint in context.old.endpoints() if endpoint.credential == kind}
    return sorted(area for area in areas if one.extends_to(area) and not other.extends_to(area))


def _codes(codes: list[int]) -> str:
    return ", ".join(f"Errcode {code}" for code in codes)
