"""What pushes, credentials, tokens and limits say of one another and of endpoints."""

from __future__ import annotations

from codegen.families import FAMILIES
from codegen.mistakes import Mistakes, blamed
from codegen.model import Event, Spec


def check_events(spec: Spec, mistakes: Mistakes) -> None:
    """Note what does not hold together in events."""
    seen: dict[tuple[str, str, str], Event] = {}
    classes: dict[str, Event] = {}
    for module in spec.modules.values():
        if module.events and module.area != "events":
            mistakes.add(module.events[0].place, "events belong into spec/events/", expected="them in a file there")
        for event in module.events:
            if len({FAMILIES[family].header.base for family in event.families if family in FAMILIES}) > 1:
                mistakes.add(event.at("family"), "these families have different headers", expected="an event for each")
            for kind in event.kinds:
                if kind in seen:
                    place, other = blamed(event.place, seen[kind].place)
                    mistakes.add(place, f"this event is described at {other} as well", expected="one of the two")
                seen[kind] = event
            name = event.struct.name
            if name in classes:
                place, _ = blamed(event.at("class"), classes[name].at("class"))
                _, other = blamed(event.place, classes[name].place)
                mistakes.add(
                    place, f"the event at {other} is called '{name}' as well", expected="another name under 'class'"
                )
            classes[name] = event


def check_credentials(spec: Spec, mistakes: Mistakes) -> None:
    """Note what credentials name and there is not."""
    areas = {endpoint.area for endpoint in spec.endpoints()}
    for credential in spec.credentials.values():
        if credential.extends:
            mistakes.known(credential.at("extends"), credential.extends, spec.credentials, "credential")
        for area in credential.areas:
            mistakes.known(credential.at("areas", word=area), area, areas, "area")


def check_tokens(spec: Spec, mistakes: Mistakes) -> None:
    """Note what the ways to get a token name and there is not."""
    endpoints = {endpoint.full_name: endpoint for endpoint in spec.endpoints()}
    for token in spec.tokens.values():
        mistakes.known(token.at("fetch"), token.fetch, endpoints, "endpoint")
        if token.credential:
            mistakes.known(token.at("credential"), token.credential, spec.credentials, "credential")
        endpoint = endpoints.get(token.fetch)
        if endpoint is None:
            continue
        given = {item.name for item in endpoint.parameters}
        for parameter in token.arguments:
            mistakes.known(token.at("with", word=parameter), parameter, given, "parameter")
        response = spec.struct(endpoint.response.name) if endpoint.response else None
        answered = {item.wire for item in response.fields} if response else set()
        mistakes.known(token.at("value"), token.value, answered, "response field")
        mistakes.known(token.at("expires"), token.expires, answered, "response field")


def check_limits(spec: Spec, mistakes: Mistakes) -> None:
    """Note what limits name and there is not."""
    endpoints = {endpoint.full_name for endpoint in spec.endpoints()}
    for limit in spec.limits:
        if limit.endpoint:
            mistakes.known(limit.at("endpoint"), limit.endpoint, endpoints, "endpoint")
