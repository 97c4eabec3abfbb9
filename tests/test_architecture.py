"""The drawing of the house as tests: who may import whom, which door each library has, and what no file may hold.

The table ROOMS is the drawing; a new room or a new door is a line there, and a line in README.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from samenwerking_desktop.questionnaire.model import Questionnaire
from sources import PACKAGE, trees

ROOT = Path(__file__).resolve().parent.parent
LONGEST_FILE = 300

_GROUND = {"errors", "filekinds", "messages", "names", "paths"}
_INVENTORY = {*_GROUND, "disk", "questionnaire"}
_CENTRE = {*_INVENTORY, "inventory"}
_DEMO = {*_CENTRE, "centre", "municipalities", "demo", "demo_city", "demo_report", "demo_texts"}

# What each room may import of ours, itself left out; "package" is its __init__, which knows the version only.
ROOMS: dict[str, set[str]] = {
    "package": set(),
    "filekinds": set(),
    "paths": set(),
    "names": set(),
    "messages": {"paths"},
    "errors": {"messages"},
    "disk": {"errors", "filekinds"},
    "municipalities": {"names", "paths"},
    "questionnaire": {"errors", "messages", "paths"},
    "inventory": {*_INVENTORY, "package"},
    "centre": {*_CENTRE, "municipalities", "package"},
    "paper": {"questionnaire", "inventory", "errors", "messages", "names", "paths", "disk"},
    "synergy": {"questionnaire", "inventory", "paper", "errors", "messages", "names", "paths", "disk"},
    # The workbook for a colleague and the way back: of the centre it only uses what writes a cell harmlessly.
    "exchange": {*_CENTRE, "centre"},
    "printing": {*_CENTRE, "centre", "paper"},
    "demo": _DEMO,
    "demo_city": _DEMO,
    "demo_report": _DEMO,
    "demo_texts": _DEMO,
    "selftest": {*_DEMO, "paper", "synergy"},
    "usage": {"messages"},
    "console": {"inventory", "errors", "messages", "paths", "questionnaire"},
    "cli": {
        *_DEMO,
        *(
            "paper",
            "synergy",
            "selftest",
            "usage",
            "console",
            "cli_centre",
            "cli_delegation",
            "cli_keeping",
            "cli_paper",
            "cli_sheet",
            "package",
        ),
    },
    "cli_delegation": {"inventory", "paper", "console", "usage", "errors", "filekinds", "messages", "names"},
    "cli_keeping": {"inventory", "paper", "console", "usage", "messages"},
    "cli_paper": {"inventory", "questionnaire", "paper", "synergy", "console", "usage", "errors", "messages", "names"},
    "cli_sheet": {"inventory", "exchange", "console", "usage", "messages"},
    "cli_centre": {*_CENTRE, "centre", "municipalities", "console", "printing", "usage"},
    "ui": {*_DEMO, "exchange", "paper", "printing", "synergy", "package"},
    "app": {*_GROUND, "ui", "package"},
    "__main__": {"app", "cli", "filekinds"},
}

# Where a library may be imported, also late, but for annotations alone; all else of the outside world is shut out.
DOORS: dict[str, tuple[str, ...]] = {
    "PySide6": ("ui/*", "ui/*/*", "app.py"),
    "sqlite3": (
        "disk.py",
        "inventory/file.py",
        "inventory/rows.py",
        "inventory/migrations.py",
        "inventory/snapshot.py",
        "inventory/returns.py",
        "inventory/hardened.py",
        "inventory/backups.py",
        "inventory/delegation.py",
        "inventory/changelog.py",
        "centre/collection.py",
        "centre/forms.py",
        "centre/staging.py",
    ),
    "sqlite_utils": ("centre/sqlite_file.py",),
    "pandas": ("centre/tables.py", "centre/scores.py", "centre/csv_file.py", "centre/spss.py"),
    "pyreadstat": ("centre/spss.py",),
    "xlsxwriter": ("centre/workbook.py", "centre/sheets.py"),
    "python_calamine": ("inventory/spreadsheet.py",),
    "rapidfuzz": ("centre/others.py",),
    "click": (
        "cli.py",
        "cli_centre.py",
        "cli_delegation.py",
        "cli_keeping.py",
        "cli_paper.py",
        "cli_sheet.py",
        "console.py",
        "usage.py",
    ),
    "typst": ("paper/*",),
    "fontTools": ("paper/characters.py",),
    "docx": ("synergy/*",),
}

# Words that are an id of the shipped form and also mean something to the program itself.
OWN_WORDS = {
    "arrangement": "the role of a question that tells how cooperation is arranged",
    "evidence": "a kind of question, and the table of documents and links",
    "other": "in the demo, the list of added aspects of a cluster",
}


@dataclass(frozen=True)
class Import:
    """One import: the file and line where it stands, and what it names ("centre.scores", or "pandas").

    `annotation` says that it stands under TYPE_CHECKING, and never runs.
    """

    file: str
    line: int
    target: str
    ours: bool
    annotation: bool

    def __str__(self) -> str:
        """The place and the import, as a failing test shows them."""
        return f"{self.file}:{self.line} imports {self.target}"


@cache
def _imports() -> list[Import]:
    """Every import of the package, late ones and those for annotations included."""
    return [each for file, tree in trees().items() for each in _imports_of(file, tree)]


def _imports_of(file: str, tree: ast.Module) -> Iterator[Import]:
    nodes = list(ast.walk(tree))
    guards = [node for node in nodes if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    guarded = {id(inner) for guard in guards for inner in ast.walk(guard)}
    for node in nodes:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for name in _imported(file, node):
                first, _, rest = name.partition(".")
                ours = first == "samenwerking_desktop"
                yield Import(file, node.lineno, rest if ours else name, ours, id(node) in guarded)


def _imported(file: str, node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not node.level:
        return [node.module or ""]
    here = ["samenwerking_desktop", *file.split("/")][: -node.level]
    return [".".join([*here, name]) for name in ([node.module] if node.module else [each.name for each in node.names])]


def _room(name: str) -> str:
    """The room of a file or a module of ours."""
    first = re.split(r"[/.]", name.removesuffix(".py"))[0]
    return "package" if first in ("__init__", "__version__", "") else first


@cache
def _strings() -> list[tuple[str, int, str]]:
    """Every string constant but the docstrings, with its file and line."""
    return [(file, line, text) for file, tree in trees().items() for line, text in _strings_in(tree)]


def _strings_in(tree: ast.Module) -> Iterator[tuple[int, str]]:
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    nodes = list(ast.walk(tree))
    first = [node.body[0] for node in nodes if isinstance(node, documented) and node.body]
    docstrings = {id(statement.value) for statement in first if isinstance(statement, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def test_every_room_is_in_the_drawing() -> None:
    """A new file at the top of the package needs its line in ROOMS."""
    assert {_room(file) for file in trees()} - ROOMS.keys() == set()


def test_nothing_knows_what_stands_to_its_right() -> None:
    """Every import between the rooms is one that the drawing allows."""
    wrong = [
        str(each)
        for each in _imports()
        if each.ours and _room(each.target) not in ROOMS[_room(each.file)] | {_room(each.file)}
    ]

    assert wrong == []


def test_the_drawing_has_no_circles() -> None:
    """No room may import a room that, directly or not, may import it."""
    demos = {"demo", "demo_city", "demo_report", "demo_texts"}  # one room in four files
    left = {room: allowed - demos if room in demos else set(allowed) for room, allowed in ROOMS.items()}
    while free := [room for room, allowed in left.items() if not allowed & left.keys()]:
        for room in free:
            del left[room]

    assert left == {}


def test_every_library_comes_in_through_its_own_door() -> None:
    """A library is imported only where the table of doors says; one without a door, nowhere."""
    own = sys.stdlib_module_names - {"sqlite3"}
    outside = [(each, each.target.split(".")[0]) for each in _imports() if not each.ours and not each.annotation]
    wrong = [
        str(each)
        for each, library in outside
        if library not in own and not any(Path(each.file).match(door) for door in DOORS.get(library, ()))
    ]

    assert wrong == []


def test_the_first_window_waits_for_no_table_library() -> None:
    """Importing the application loads neither pandas nor any other library that the first screen does not need."""
    tables = {"pandas", "numpy", "xlsxwriter", "python_calamine", "pyreadstat", "rapidfuzz"}
    heavy = sorted({*tables, "sqlite_utils", "typst", "docx", "click"})
    code = f"import sys, samenwerking_desktop.app; print([name for name in {heavy} if name in sys.modules])"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)

    assert done.stdout.strip() == "[]"


def test_nothing_in_the_program_names_a_place_in_the_form(form: Questionnaire) -> None:
    """The instrument is data: no rule in Python knows a cluster, an aspect, a page, a question or a domain by id."""
    named = {cluster.id for cluster in form.clusters} | {page.id for page in form.pages} | set(form.questions)
    named |= {name for aspect in form.aspects.values() for name in (aspect.id, aspect.short_id)}
    named |= {domain.id for domain in form.roster.domains}
    assert [each for each in _strings() if each[-1] in named and each[-1] not in OWN_WORDS] == []


@pytest.mark.parametrize("word", OWN_WORDS)
def test_every_excused_word_is_still_in_use(word: str) -> None:
    """A word that no file uses any more needs no excuse."""
    assert any(text == word for _, _, text in _strings())


def test_no_file_is_longer_than_anybody_reads() -> None:
    """Past 300 lines, think again: there are two files in there."""
    lengths = {file: len((PACKAGE / file).read_text(encoding="utf-8").splitlines()) for file in trees()}

    assert {file: length for file, length in lengths.items() if length > LONGEST_FILE} == {}


def test_nothing_is_left_for_later() -> None:
    """What is not finished is an issue, not a remark in a file."""
    # Put together, as these lines are read too.
    words = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]) + r")\b")
    folders = ("src", "tests", "forms", "resources/messages")
    files = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in (".py", ".toml")]
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in [*files, ROOT / "dev.py"]
        for line in path.read_text(encoding="utf-8").splitlines()
        if words.search(line)
    ]

    assert found == []
