"""The public surface: `__all__` is complete and sorted, loading is lazy, nothing is missing."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from types import ModuleType

import pytest

import qyapi
import qyapi.aio
import qyapi_runtime
from qyapi import errors


def runtime_modules() -> list[str]:
    return [found.name for found in pkgutil.walk_packages(qyapi_runtime.__path__, "qyapi_runtime.")]


def case_sensitive_parts(name: str) -> tuple[int, str]:
    """The order of the linter: constants, classes, functions."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


@pytest.mark.parametrize("name", runtime_modules())
def test_all_is_sorted_and_exists(name: str) -> None:
    module = importlib.import_module(name)
    assert sorted(module.__all__, key=case_sensitive_parts) == list(module.__all__)
    for exported in module.__all__:
        assert hasattr(module, exported)


@pytest.mark.parametrize("name", runtime_modules())
def test_what_is_exported_is_documented(name: str) -> None:
    module = importlib.import_module(name)
    for exported in module.__all__:
        thing = getattr(module, exported)
        if inspect.isclass(thing) or inspect.isfunction(thing):
            assert thing.__doc__, exported


def test_everything_that_is_promised_loads() -> None:
    for name in qyapi.__all__:
        assert getattr(qyapi, name) is not None
    with pytest.raises(AttributeError, match="module 'qyapi' has no attribute 'nonsense'"):
        qyapi.nonsense  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("name", ["qyapi", "qyapi.aio", "qyapi.events", "qyapi.types.user"])
def test_what_loads_on_first_use_is_listed_and_suggested(name: str) -> None:
    module = importlib.import_module(name)
    assert set(dir(module)) == set(module.__all__)
    program = f"import {name}; {name}.{module.__all__[0]}x"
    failed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert f"Did you mean: '{module.__all__[0]}'?" in failed.stderr


def test_the_asynchronous_client_promises_the_same() -> None:
    assert set(qyapi.aio.__all__) == set(qyapi.__all__) - {"aio"}
    for name in qyapi.aio.__all__:
        assert getattr(qyapi.aio, name) is not None
    for kind in ("ContactSync", "Corp", "Device", "DeviceModel", "Provider", "Suite", "Webhook"):
        names = (public(getattr(module, kind)) - LOOSE for module in (qyapi, qyapi.aio))
        assert next(names) == next(names), kind


LOOSE = {"close", "aclose", "ainvoke", "aiterate", "invoke", "iterate"}


def public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def test_errors_form_a_tree() -> None:
    for name in errors.__all__:
        assert issubclass(getattr(errors, name), errors.WeComError)
    assert errors.__all__ == importlib.import_module("qyapi_runtime.errors").__all__


def test_importing_costs_no_area() -> None:
    program = "import sys, qyapi; qyapi.Provider; print(*[name for name in sys.modules if name.startswith('qyapi.')])"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert set(loaded) <= {"qyapi._clients"}


def test_the_synchronous_client_costs_nothing_of_the_other() -> None:
    program = """
import sys, qyapi
try:
    qyapi.Corp(corpid="ww1", corpsecret="x", base_url="http://127.0.0.1:9", retries=0).agent.get(agentid=7)
except qyapi.errors.ConnectionFailed:
    print(*sys.modules)
"""
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert "qyapi.agent.agent" in loaded
    assert not {"asyncio", "aiohttp", "qyapi.aio", "qyapi_runtime.aio"} & set(loaded)


def test_the_asynchronous_client_costs_nothing_of_the_other() -> None:
    program = """
import asyncio, sys, qyapi.aio
async def call():
    async with qyapi.aio.Corp(corpid="ww1", corpsecret="x", base_url="http://127.0.0.1:9", retries=0) as corp:
        await corp.agent.get(agentid=7)
try:
    asyncio.run(call())
except qyapi.aio.errors.ConnectionFailed:
    print(*sys.modules)
"""
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert {"aiohttp", "qyapi.aio.agent.agent"} <= set(loaded)
    assert not {"requests", "urllib3", "qyapi.agent.agent"} & set(loaded)


@pytest.mark.parametrize("module", ["qyapi", "qyapi.aio"])
def test_nothing_that_sends_is_loaded_before_it_is_needed(module: str) -> None:
    program = f"import sys; from {module} import Corp, Provider, Suite; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"aiohttp", "requests", "urllib3"} & set(loaded)


def test_the_asynchronous_client_loads_areas_when_used() -> None:
    program = "import sys; from qyapi.aio import Suite; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert {name for name in loaded if name.startswith("qyapi.")} == {"qyapi.aio", "qyapi.aio._clients"}
    assert "aiohttp" not in loaded


def test_every_function_has_a_docstring_with_its_page() -> None:
    for operation in qyapi.operations():
        documentation = operation.function.__doc__ or ""
        assert operation.doc_urls[0] in documentation
        assert any("\u4e00" <= letter <= "\u9fff" for letter in documentation), operation.name


def test_every_asynchronous_function_says_where_more_is_said() -> None:
    for operation in qyapi.operations():
        module = importlib.import_module(f"qyapi.aio.{operation.module}")
        documentation = inspect.getdoc(getattr(module, operation.name.partition(".")[2])) or ""
        assert f"`qyapi.{operation.name}`" in documentation


@pytest.mark.parametrize("root", ["qyapi", "qyapi.aio"])
def test_generated_code_is_short(root: str) -> None:
    modules: set[ModuleType] = {importlib.import_module(f"{root}.{each.module}") for each in qyapi.operations()}
    functions = sum(len(inspect.getsource(module).splitlines()) for module in modules)
    index = inspect.getsource(importlib.import_module("qyapi._operations")).splitlines()
    operations = len(list(qyapi.operations()))
    assert (functions + len(index)) / operations <= 25
