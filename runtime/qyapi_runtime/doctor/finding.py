"""What is found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Finding", "Level", "fine", "problem", "warning"]

Level = Literal["ok", "warning", "problem"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        check: `configuration`, `store`, `inbox`, `network`, `clock`, `ticket`, `token` or `call`.
        level: `problem` where something does not work, `warning` where it will not or may not.
        subject: What was looked at: an api object, a file, a host.
        text: What was found.
        todo: What to do; '' where there is nothing to do.
    """

    check: str
    level: Level
    subject: str
    text: str
    todo: str = ""


def fine(check: str, subject: str, text: str) -> Finding:
    """Something is as it should be."""
    return Finding(check=check, level="ok", subject=subject, text=text)


def warning(check: str, subject: str, text: str, todo: str) -> Finding:
    """Something will stop working, or may."""
    return Finding(check=check, level="warning", subject=subject, text=text, todo=todo)


def problem(check: str, subject: str, text: str, todo: str) -> Finding:
    """Something does not work."""
    return Finding(check=check, level="problem", subject=subject, text=text, todo=todo)
