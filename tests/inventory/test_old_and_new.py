"""Files of every version: older ones open after a copy was kept, newer ones are refused as they are, newer forms work.

tests/data/version-* and collection-* were written by the program when its schema was of that version. One that fails
here tells that a schema was changed that is out there already: make a new step of it instead.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from centre.towns import Town
from papers import MOMENT
from samenwerking_desktop.centre import schema
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.disk import read_header
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.filekinds import COLLECTION_SUFFIX, INVENTORY_SUFFIX, RETURN_SUFFIX
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.migrations import VERSION
from samenwerking_desktop.inventory.returns import content_hash, read_return
from samenwerking_desktop.paper.filled import Wanted, filled
from samenwerking_desktop.paper.wording import stamp_of
from samenwerking_desktop.questionnaire.load import from_definition
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario, facts_in, shipped_form

DATA = Path(__file__).parent.parent / "data"
NEWEST = {INVENTORY_SUFFIX: VERSION, RETURN_SUFFIX: VERSION, COLLECTION_SUFFIX: schema.VERSION}
# What each of them said, as the program of that day hashed it.
CONTENT = {
    1: "7fac69fce33b896a071dfda86bfc5a4de94d7897dd4057e04066ac60373dcf76",
    2: "2762b5421f3d8f27c37fe2057a970f5b0f96bfcf8b6bd6a2bc51b8e12d742c19",
    3: "9a80c5765bf14cf8d77737c0b0d08bea8e426649ada2cf72c8e2e8e3a295efcc",
}
LOANS, TREASURY, FUND = "finance.loans", "finance.treasury", "finance.fund"


def _open(path: Path) -> None:
    if path.suffix == INVENTORY_SUFFIX:
        Document.open(path).close()
    elif path.suffix == RETURN_SUFFIX:
        read_return(path)
    else:
        Collection.open(path).close()


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def _state_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


# ---- older, and as old as today


@pytest.mark.parametrize("suffix", NEWEST)
def test_there_is_a_file_of_every_version(suffix: str) -> None:
    """With a new version of a schema comes a file of it, to be opened for ever."""
    versions = [read_header(path).user_version for path in sorted(DATA.glob(f"*{suffix}"))]

    assert versions == list(range(1, NEWEST[suffix] + 1))


@pytest.mark.parametrize("old", sorted(DATA.iterdir()), ids=lambda path: path.name)
def test_a_file_of_every_version_opens(tmp_path: Path, old: Path) -> None:
    """An older inventory or collection is kept beside the new one, as it was; all others stay as they are."""
    path = Path(shutil.copy(old, tmp_path))
    version = read_header(path).user_version
    _open(path)
    _open(path)

    if old.suffix == RETURN_SUFFIX or version == NEWEST[old.suffix]:
        assert _state_of(tmp_path) == {old.name: old.read_bytes()}
    else:
        kept = path.with_name(f"{path.stem} (versie {version}){path.suffix}")
        assert sorted(tmp_path.iterdir()) == sorted([path, kept])
        assert _dump(kept) == _dump(old)
        assert read_header(path).user_version == NEWEST[old.suffix]


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_a_file_of_every_version_says_what_it_said(tmp_path: Path, version: int) -> None:
    """An inventory and its return come to the hash that they had when they were made."""
    path = Path(shutil.copy(DATA / f"version-{version}{INVENTORY_SUFFIX}", tmp_path))
    with closing(Document.open(path)) as document:
        assert content_hash(document) == CONTENT[version]
    assert read_return(DATA / f"version-{version}{RETURN_SUFFIX}").content_hash == CONTENT[version]


# ---- newer


@pytest.mark.parametrize("suffix", NEWEST)
def test_a_file_of_a_newer_version_is_refused_as_it_is(tmp_path: Path, suffix: str) -> None:
    """Whatever came in that version: not a byte changes, nothing appears beside it, and the advice is what to do."""
    path = Path(shutil.copy(max(DATA.glob(f"*{suffix}")), tmp_path))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE later (x TEXT) STRICT")
        connection.execute(f"PRAGMA user_version = {NEWEST[suffix] + 1}")
    before, touched = _state_of(tmp_path), path.stat().st_mtime_ns
    with pytest.raises(UserError) as caught:
        _open(path)

    assert caught.value.message == "file_newer"
    assert "nieuwste versie" in caught.value.advice
    assert (_state_of(tmp_path), path.stat().st_mtime_ns) == (before, touched)


@pytest.mark.parametrize(
    "later",
    [
        lambda form: form["page"][0]["question"][1].update(kind="drawing"),
        lambda form: form["page"][0]["question"][1].update(spoken=True),
        lambda form: form.update(chapters=[]),
    ],
)
def test_questions_of_a_kind_that_came_later_are_no_damage(
    scenario: Scenario, later: Callable[[dict[str, Any]], None]
) -> None:
    """Who fills in a form that this program cannot show is told to get a newer one, and the file stays as it is."""
    scenario.close()
    form = json.loads(shipped_form().definition)
    later(form)
    definition = json.dumps(form)
    with closing(sqlite3.connect(scenario.path, isolation_level=None)) as connection:
        values = {"form": definition, "form_hash": hashlib.sha256(definition.encode()).hexdigest()}
        connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", values.items())
    before = _state_of(scenario.path.parent)
    with pytest.raises(UserError) as caught:
        Document.open(scenario.path)

    assert caught.value.message == "file_newer"
    assert _state_of(scenario.path.parent) == before


# ---- a form that is newer than the program's own


@pytest.fixture
def newer_form() -> Questionnaire:
    """The shipped form as it may be in some years: an option, a question, a page and an aspect more, an aspect less."""
    form = json.loads(shipped_form().definition)
    form["version"] = "2031.1"
    finance, pages = form["clusters"][0], form["page"]
    finance["aspect"] = [{"id": "fund", "label": "Reservefonds"}, *finance["aspect"]]
    form["clusters"][1]["aspect"].pop()
    pages[0]["question"][0]["option"].append({"id": "merged", "label": "Eén bestuur", "code": 3})
    pages[0]["question"].append({"id": "year", "kind": "text", "label": "Jaar", "text": "Sinds welk jaar?"})
    tools = [{"id": "chat", "label": "Gesprek", "code": 1}, {"id": "board", "label": "Bord", "code": 2}]
    asked = {"id": "tools", "kind": "choices", "label": "Middelen", "text": "Waarmee werkt u samen?", "option": tools}
    pages.insert(1, {"id": "means", "title": "Middelen", "relevant": {"extent": ["merged"]}, "question": [asked]})
    return from_definition(json.dumps(form))


@pytest.fixture
def newer(tmp_path: Path, newer_form: Questionnaire) -> Scenario:
    """An inventory of that form, with what the shipped form knows nothing of."""
    scenario = Scenario(tmp_path, newer_form)
    scenario.answer(FUND, "merged")
    scenario.answer(FUND, "In 2030", question="year")
    scenario.answer(FUND, ["chat", "board"], question="tools")
    scenario.answer(LOANS, "formal")
    scenario.answer(TREASURY, "merged")
    scenario.answer(TREASURY, ["board"], question="tools")
    scenario.answer(TREASURY, "none")
    return scenario


def test_every_answer_to_a_newer_form_is_kept(newer: Scenario) -> None:
    """Opened, edited, closed and opened again: what the shipped form never asked is there, also what was set aside."""
    before, form = newer.facts, newer.document.questionnaire
    newer.reopen()
    assert (newer.facts, newer.document.questionnaire) == (before, form)

    newer.answer(LOANS, "In 2024", question="year")
    newer.answer(TREASURY, "merged")
    newer.undo()
    newer.undo()
    newer.reopen()
    assert newer.set_aside == [f"{TREASURY} tools"]
    newer.close()
    assert newer.facts == before == facts_in(newer.path)


def test_every_answer_to_a_newer_form_is_shown(newer: Scenario) -> None:
    """The new page, the new question and the new option are asked, and stand on paper with what was answered."""
    assert newer.pages(FUND) == ["extent", "means"]
    assert newer.asked(FUND) == ["extent", "extent_reason", "year", "tools"]
    printed = filled(newer.document.answers, stamp_of(newer.document, MOMENT), Wanted())
    text = json.dumps(printed, ensure_ascii=False, default=str)
    for shown in ("Reservefonds", "Eén bestuur", "Jaar", "In 2030", "Middelen", "Gesprek", "Bord"):
        assert shown in text
    newer.close()


def test_every_answer_to_a_newer_form_is_returned_and_merged(newer: Scenario, tmp_path: Path) -> None:
    """Into a collection that has only seen the shipped form, and out of it again."""
    older = Town(tmp_path, "Aalbeke", 1, form=shipped_form())
    older.answer(LOANS, "formal")
    returns = [older.returned(), newer.export().path]
    with Collection.create(tmp_path / "alle.bundel") as collection:
        for path in returns:
            apply(collection, plan(collection, [path]))
        mine = next(file for file in collection.files() if file.municipality == "Klaverbeke")
        found = collection.answers(mine)
        assert collection.questionnaire(mine.form) == newer.document.questionnaire
    asked = newer.document.route.asked
    assert found.answers == {key: each for key, each in newer.document.answers.answers.items() if key in asked}
    assert len(found.answers) == 5
    older.close()
    newer.close()
