"""The clients that are made of one spec: a synchronous one, and an asynchronous one with the same surface."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Surface", "surfaces"]


@dataclass(frozen=True, slots=True)
class Surface:
    """One of the clients.

    Attributes:
        package: The package that both share: dataclasses, tables, events, errors.
        root: The package of its functions and api objects: `qyapi`, `qyapi.aio`.
        runtime: What they run on.
    """

    package: str
    root: str
    runtime: str

    @property
    def is_async(self) -> bool:
        return self.root != self.package

    @property
    def folder(self) -> str:
        return f"generated/{self.root.replace('.', '/')}"


def surfaces(package: str) -> tuple[Surface, Surface]:
    """Both clients of a package."""
    return (
        Surface(package, package, "qyapi_runtime"),
        Surface(package, f"{package}.aio", "qyapi_runtime.aio"),
    )
