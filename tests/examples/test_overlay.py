"""docs/overlays.md, followed with examples/overlay by a company that has a clone: generated, installed, called."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "overlays.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "examples" / "overlay"
AREAS = (
    "base",
    "batch",
    "department",
    "media",
    "openhw",
    "service",
    "tag",
    "ticket",
    "user",
    "events/authorization.yaml",
)
"""What the clone has of the spec: all that credentials.yaml and the example need, and quick to generate."""


def blocks(language: str) -> list[str]:
    """What the page has in this language."""
    return re.findall(rf"```{language}\n(.*?)```", PAGE, flags=re.S)


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The company's folder: a clone, its overlay, and the client as it was generated with the page's command."""
    folder = tmp_path_factory.mktemp("company")
    (folder / "qyapi").mkdir()
    for name in ("codegen", "runtime", "sandbox", "LICENSE"):
        (folder / "qyapi" / name).symlink_to(ROOT / name)
    for path in (ROOT / "spec").rglob("*.yaml"):
        name = path.relative_to(ROOT / "spec").as_posix()
        if name.startswith(AREAS) or "/" not in name:
            target = folder / "qyapi" / "spec" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)
    shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True)
    done = codegen(folder, "generate")
    assert done.returncode == 0, done.stderr
    return folder


def codegen(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """The page's line of this command, such as `generate --check`, with the Python that runs the tests."""
    lines = [line for text in blocks("sh") for line in text.splitlines() if "-m codegen" in line]
    [line] = [line for line in lines if line.partition(" --root qyapi ")[2].partition(" --overlay")[0] == command]
    arguments = line.split()[1:]
    environment = {**os.environ, "PYTHONPATH": "qyapi"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_client_is_complete(company: Path, tmp_path: Path) -> None:
    shutil.copytree(company / "acme-client", tmp_path / "source")
    build = "from setuptools import setup; setup()"
    subprocess.run(
        [sys.executable, "-c", build, "-q", "build_py", "--build-lib", str(tmp_path / "installed")],
        cwd=tmp_path / "source",
        capture_output=True,
        check=True,
    )
    [program] = blocks("python")
    done = subprocess.run(
        [sys.executable, "-c", f"import qyapi\nprint(qyapi.__file__)\n{program}"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "installed")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    home, desk, cost_center, pushed = done.stdout.splitlines()
    assert home == str(tmp_path / "installed" / "qyapi" / "__init__.py")
    assert desk.startswith("desk_id")
    assert (cost_center, pushed) == ("None", "d1")


def test_ci_sees_what_is_not_up_to_date(company: Path) -> None:
    done = codegen(company, "generate --check")
    assert (done.returncode, done.stderr) == (0, "")
    overlay = company / "acme-spec" / "user" / "member.yaml"
    ours = overlay.read_text(encoding="utf-8")
    overlay.write_text(f"{ours}    name: string\n", encoding="utf-8")
    done = codegen(company, "check")
    overlay.write_text(ours, encoding="utf-8")
    assert done.returncode == 0
    assert re.fullmatch(
        r"acme-spec/user/member.yaml:11:5: note: 'structs.User.name' is at spec/user/member.yaml:\d+:5 as well; "
        r"it can be dropped here\n",
        done.stderr,
    )
    path = company / "acme-client" / "runtime" / "qyapi_runtime" / "errors.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}# edited\n", encoding="utf-8")
    done = codegen(company, "generate --check")
    path.write_text(text, encoding="utf-8")
    assert done.returncode == 1
    assert done.stderr == ("runtime/qyapi_runtime/errors.py is not what spec/ says; run the same without --check\n")


def test_the_page_shows_the_example() -> None:
    [pyproject] = blocks("toml")
    text = (EXAMPLE / "acme-client" / "pyproject.toml").read_text(encoding="utf-8")
    assert pyproject == f"# acme-client/pyproject.toml\n{text}"
    own, ours = tomllib.loads(text), tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert own["project"]["dependencies"] == ours["project"]["dependencies"]
    assert own["project"]["optional-dependencies"].items() <= ours["project"]["optional-dependencies"].items()
    assert own["tool"]["setuptools"] == ours["tool"]["setuptools"]
