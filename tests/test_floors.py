"""The house: each module imports only from floors below its own, and each library has one door."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "plugins" / "showcase"
FLOORS = ["terms", "model", "library", "views", "outputs", "build", "staff"]
ADAPTER = len(FLOORS)
# Pillow has two: sizes of photographs, and the podcast's picture, which is drawn
ONE_DOOR = {"PIL": 2, "pillow_heif": 1, "feedgen": 1, "icalendar": 1, "nh3": 1, "fontTools": 1, "sqlite3": 1, "watchfiles": 1, "av": 1, "pikepdf": 1}
MODULES = sorted(PACKAGE.rglob("*.py"))


def floor_of(parts: tuple[str, ...]) -> int:
    return FLOORS.index(parts[0]) if parts and parts[0] in FLOORS else ADAPTER


def imports(file: Path) -> list[tuple[str, ...]]:
    """Absolute names imported by a module, relative ones resolved inside the package as ("showcase", …)."""
    here = ("showcase", *file.relative_to(PACKAGE).with_suffix("").parts)
    found = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [tuple(alias.name.split(".")) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level] if node.level else ()
            module = (*base, *(node.module.split(".") if node.module else ()))
            found += [(*module, alias.name) for alias in node.names]
    return found


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_imports_come_from_below(file: Path) -> None:
    own = floor_of(file.relative_to(PACKAGE).parts)
    for name in imports(file):
        if name[0] == "showcase" and len(name) > 1:
            assert floor_of(name[1:]) <= own, f"{file.name} imports {'.'.join(name)} from a floor above"


def test_only_the_adapter_and_the_staff_import_pelican() -> None:
    importers = {file.relative_to(PACKAGE).parts[0] for file in MODULES if any(name[0] == "pelican" for name in imports(file))}
    assert importers <= {"__init__.py", "settings.py", "generator.py", "staff"}


@pytest.mark.parametrize("library", ONE_DOOR)
def test_each_library_has_one_door(library: str) -> None:
    text = f"import {library}", f"from {library}", f'"{library}'
    importers = [file.name for file in MODULES if any(words in file.read_text("utf-8") for words in text[:2])]
    assert len(importers) <= ONE_DOOR[library], importers


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_no_module_outgrows_its_room(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 250
