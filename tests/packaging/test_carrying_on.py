"""What is written for those who carry on is true: the layers, the rooms, the first change, the hooks, the changelog."""

from __future__ import annotations

import ast
import importlib.util
import re
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import tracker
from tracker.ui.help import changes

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
_PICTURE = re.compile(r"^    (cli -> .+)$", re.MULTILINE)


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


bump = _load("bump")


def contracts() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    return found


def sentence(package: Path) -> str:
    """What a package says of itself: the first line of its docstring."""
    told = ast.get_docstring(ast.parse((package / "__init__.py").read_text("utf-8")))
    assert told is not None, package
    return told.splitlines()[0]


def rooms() -> str:
    """The table of `packaging/architecture.md`, as the packages tell it themselves."""
    packages = sorted(made.parent for made in (ROOT / "tracker").glob("*/**/__init__.py"))
    rows = [f"| `{package.relative_to(ROOT).as_posix()}` | {sentence(package)} |" for package in packages]
    return "\n".join(["| room | what it owns |", "|---|---|", *rows])


@pytest.mark.parametrize("page", ["README.md", "packaging/architecture.md"])
def test_the_picture_of_the_layers_is_the_contract(page: str) -> None:
    (picture,) = _PICTURE.findall((ROOT / page).read_text("utf-8"))
    (layers,) = [one["layers"] for one in contracts() if one["type"] == "layers"]
    assert picture.split(" -> ") == [layer for layer in layers if layer != "__main__"]


def test_the_page_tells_every_contract_and_every_room() -> None:
    """When the table fails, put in what `python -m tests.packaging.test_carrying_on` prints."""
    page = (PACKAGING / "architecture.md").read_text("utf-8")
    for contract in contracts():
        assert f"**{contract['name']}**" in page
    assert rooms() in page


def test_the_files_of_the_first_change_are_there_and_its_diff_still_applies() -> None:
    page = (PACKAGING / "first-change.md").read_text("utf-8")
    files = re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE)
    assert len(files) == 5
    assert [name for name in files if not (ROOT / name).is_file()] == []
    (diff,) = re.findall(r"```diff\n(.*?)```", page, re.DOTALL)
    source = (ROOT / "tracker/domain/catalogue.py").read_text("utf-8")
    hunks = re.split(r"^@@.*@@\n", diff, flags=re.MULTILINE)[1:]
    assert len(hunks) == 3
    for hunk in hunks:
        rows = hunk.rstrip("\n").split("\n")
        before = "\n".join(row[1:] for row in rows if not row.startswith("+"))
        after = "\n".join(row[1:] for row in rows if not row.startswith("-"))
        assert source.count(before) == 1, before
        source = source.replace(before, after)
    ast.parse(source)
    assert "nights: int = 1" in source


def test_the_hooks_are_the_checks_that_come_before_the_tests() -> None:
    config = (ROOT / ".pre-commit-config.yaml").read_text("utf-8")
    assert re.findall(r"- repo: (.+)", config) == ["local"]
    hooks = dict(re.findall(r"- id: (\S+)\n(?:.*\n)*?\s+entry: (.+)", config))
    script = (PACKAGING / "run").read_text("utf-8")
    steps = re.findall(r"^  step '([^']+)'", script, re.MULTILINE)
    assert {"ruff check", "ruff format --check", "mypy", "import contracts", "tests"} <= set(steps)
    for step in set(steps) - {"tests", "import contracts", "audit"}:
        assert any(entry.startswith(f".venv/bin/python -m {step}") for entry in hooks.values()), step
    assert hooks["import-contracts"].startswith(".venv/bin/lint-imports")
    assert hooks["dictionaries"] == ".venv/bin/python packaging/translate.py --check"
    assert hooks["guides"] == ".venv/bin/python packaging/guides.py"
    assert len(hooks) == 6 == config.count("language: system") == config.count("pass_filenames: false")


def test_every_push_is_checked_by_the_command_that_a_developer_types() -> None:
    jobs = (ROOT / ".github/workflows/check.yml").read_text("utf-8")
    steps = re.findall(r"^      - (?:run|uses): (.+)$", jobs, re.MULTILINE)
    assert steps[-1] == "sh packaging/run test"
    assert "container: debian:12" in jobs
    assert [step for step in steps if "pytest" in step or "ruff" in step] == [], "no second list of checks that ages"


def test_both_lists_of_changes_tell_of_the_same_versions() -> None:
    text = (PACKAGING / "CHANGELOG.md").read_text("utf-8")
    told = re.findall(r"^## (\S+)", text, re.MULTILINE)
    assert told == [release.version for release in changes.releases()]
    assert told[0] == tracker.__version__
    migrations = (ROOT / "tracker/ledger/migrations.py").read_text("utf-8")
    newest = max(map(int, re.findall(r"PRAGMA user_version = (\d+)", migrations)))
    assert f"Ledger format {newest}." in text.split("## ")[1]


def test_a_new_version_is_written_wherever_it_stands(tmp_path: Path) -> None:
    names = ("pyproject.toml", "tracker/__init__.py", "resources/help/changes.md", "packaging/CHANGELOG.md")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    changed = bump.bump(tmp_path, "99.1.0")
    assert [file.relative_to(tmp_path).as_posix() for file in changed] == list(names)
    assert tomllib.loads((tmp_path / names[0]).read_text("utf-8"))["project"]["version"] == "99.1.0"
    assert '"99.1.0"' in (tmp_path / names[1]).read_text("utf-8")
    for name in names[2:]:
        told = re.findall(r"^## (\S+)", (tmp_path / name).read_text("utf-8"), re.MULTILINE)
        assert told[:2] == ["99.1.0", tracker.__version__]
    told = (tmp_path / names[3]).read_text("utf-8").split("## ")
    assert re.findall(r"^- Ledger format \d+\.", told[1], re.MULTILINE) == [
        "- Ledger format " + re.findall(r"Ledger format (\d+)", told[2])[0] + "."
    ]
    for wrong in ("99.0.9", "99.1", "next", ""):
        with pytest.raises(ValueError, match="is no version newer than"):
            bump.bump(tmp_path, wrong)


def test_templates_ask_for_no_guest() -> None:
    folder = ROOT / ".github"
    for name in ("ISSUE_TEMPLATE/defect.md", "ISSUE_TEMPLATE/wish.md"):
        assert re.match(r"---\nname: .+\nabout: .+\n---\n", (folder / name).read_text("utf-8"))
    assert "Leave guests' names" in (folder / "ISSUE_TEMPLATE/defect.md").read_text("utf-8")
    assert "- [ ]" in (folder / "PULL_REQUEST_TEMPLATE.md").read_text("utf-8")


if __name__ == "__main__":
    print(rooms())  # noqa: T201 - to be put into the page
