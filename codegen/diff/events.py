"""What became of the events: their classes, and the pushes that they come as. Fields are compared as a struct's."""

from __future__ import annotations

from codegen.diff.context import Context, note_documentation
from codegen.diff.reach import PACKAGE, events_of, python_type
from codegen.families import FAMILIES
from codegen.model import Event


def compare_events(context: Context) -> None:
    """Note every change of an event, but for its fields."""
    olds, news = events_of(context.old), events_of(context.new)
    pairs = context.pairs.events
    for name, old in olds.items():
        if name not in pairs:
            text = f"The event `{old.struct.name}` ({_dispatch(old)}) is gone"
            context.add(
                "event-removed", name, text, old.struct.place, python=_event_python(old), draft=old.struct.draft
            )
    came = news.keys() - pairs.values()
    for name, new in news.items():
        if name in came:
            text = f"There is the event `{new.struct.name}` ({_dispatch(new)})"
            context.add("event-added", name, text, new.struct.place, python=_event_python(new))
    for name, other in pairs.items():
        _compare_event(context, olds[name], news[other])


def _compare_event(context: Context, old: Event, new: Event) -> None:
    title, place, name = f"The event `{new.struct.name}`", new.struct.place, new.struct.full_name
    python, draft = [*_event_python(old), *_event_python(new)], old.struct.draft
    if old.struct.name != new.struct.name:
        text = f"The event `{old.struct.name}` is now called `{new.struct.name}`"
        context.add("event-renamed", old.struct.full_name, text, place, python=python, draft=draft)
    elif old.struct.module != new.struct.module and context.pairs.modules.get(old.struct.module) != new.struct.module:
        text = f"{title} moved from `{python_type(old.struct.full_name)}` to `{python_type(new.struct.full_name)}`"
        context.add("event-moved", old.struct.full_name, text, place, python=python, draft=draft)
    before, after = _kinds(old), _kinds(new)
    if before - after:
        text = f"{title} is no longer what comes as {_dispatch(old)}, but {_dispatch(new)}"
        context.add("event-dispatch-changed", name, text, place, python=python, draft=draft)
    elif after - before:
        text = f"{title} is what comes as {_dispatch(new)}; it was {_dispatch(old)}"
        context.add("event-dispatch-added", name, text, place, python=python, draft=draft)
    elif old.kinds != new.kinds:
        context.add("order-changed", name, f"The spellings of {title} stand in another order", place, draft=draft)
    # The summary is the struct's description, and compared there.
    note_documentation(
        context,
        f"{name} event",
        title,
        place,
        ("title", old.title, new.title),
        ("pages", old.docs, new.docs),
        draft=draft,
    )


def _kinds(event: Event) -> set[tuple[str, str, str]]:
    """All that it is known by; messages and agents' events are told apart."""
    return {(family, event.key, change) for family in event.families for change in event.change_types}


def _dispatch(event: Event) -> str:
    heads = " or ".join(f"{FAMILIES[family].key} {event.key}" for family in event.families)
    changes = " or ".join(change for change in event.change_types if change)
    return f"{heads}, ChangeType {changes}" if changes else heads


def _event_python(event: Event) -> list[str]:
    """The class, and the names of what it comes as."""
    names = [event.struct.name]
    names += [f"{enum}.{event.key.upper()}" for enum in ("InfoType", "EventType", "MsgType")]
    names += [f"ChangeType.{change_type.upper()}" for change_type in event.change_types if change_type]
    return [python_type(event.struct.full_name), *(f"{PACKAGE}.events.{name}" for name in names)]
