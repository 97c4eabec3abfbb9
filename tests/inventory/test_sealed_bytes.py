"""A return down to its bytes: no cell of it changes unnoticed, and nothing is in it that was taken back."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import FactKind
from samenwerking_desktop.inventory.evidence import DOCUMENT
from samenwerking_desktop.inventory.returns import read_return
from samenwerking_desktop.questionnaire.model import Key
from scenario import Scenario

ASPECTS = ("finance.loans", "finance.treasury")
# Its sender may improve an answer, a date, a name, a document, and the seal itself.
TOLD = {"return_seal", "return_invalid", "return_form", "file_damaged"}
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


# ---- one changed letter


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A return of a second round, with rows in every table that travels."""
    first = Scenario(tmp_path)
    for aspect in ASPECTS:
        first.answer(aspect, "formal")
    scenario = first.second_round()
    first.close()
    letter = tmp_path / "convenant.txt"
    letter.write_text("Artikel 1", encoding="utf-8")
    scenario.confirm(ASPECTS[0])
    scenario.answer(ASPECTS[0], "Eén dienst\nvoor twee", question="extent_reason")
    scenario.remark(ASPECTS[0], "Gesloten in 2019")
    scenario.other("hr", "Arbeidsgeneesheer")
    scenario.contact("finance", "ocmw", 2, name="An Peeters")
    scenario.link(ASPECTS[0], "https://example.org/convenant", "Website")
    scenario.attach(ASPECTS[0], letter)
    shared = scenario.record("synergy", title="Wagenpark", since="2026", status_2026="existing")
    scenario.document.records.add_link("synergy", shared, "https://example.org/wagens")
    path = scenario.export("a.inzending").path
    scenario.close()
    return path


def test_no_letter_of_any_cell_changes_unnoticed(sent: Path) -> None:
    """In every row and column of every table: another letter, one more, one less, or a number one higher is told."""
    sound, dice = sent.read_bytes(), random.Random(20260105)
    tried = set()
    for table, column, row, value in _cells(sent):
        for changed in _changed(value, dice):
            sent.write_bytes(sound)
            _sql(sent, f"UPDATE {table} SET {column} = ? WHERE {_SAME_ROW[table]} = ?", changed, row)
            assert (table, column, row, changed, _told(sent)) == (table, column, row, changed, True)
            tried.add(table)

    # Everything but the change log, which stays at home.
    assert tried == set(_SAME_ROW) - {"change"}


def test_no_letter_of_the_questions_changes_unnoticed(sent: Path) -> None:
    """Of the form that travels too; also one space more, which would ask the same, is told."""
    sound, dice = sent.read_bytes(), random.Random(20260105)
    (form,) = _sql(sent, "SELECT value FROM meta WHERE name = 'form'")[0]
    places = dice.sample(range(len(form)), 60)
    changes = [form[:at] + _another(form[at], dice) + form[at + 1 :] for at in places]
    for changed in (*changes, form + " ", form.replace('","', '", "', 1)):
        sent.write_bytes(sound)
        _sql(sent, "UPDATE meta SET value = ? WHERE name = 'form'", changed)
        assert (changed, _told(sent)) == (changed, True)


def test_no_row_disappears_or_comes_twice_unnoticed(sent: Path) -> None:
    """Each row of each table counts, also as one that is missing."""
    sound = sent.read_bytes()
    for table, row in dict.fromkeys((table, row) for table, _, row, _ in _cells(sent)):
        sent.write_bytes(sound)
        _sql(sent, f"DELETE FROM {table} WHERE {_SAME_ROW[table]} = ?", row)
        assert (table, row, _told(sent)) == (table, row, True)


def test_the_sound_return_is_read(sent: Path) -> None:
    """What is told above is told of the change, and not of the way in which it was made."""
    _sql(sent, "UPDATE answer SET value = value")
    _sql(sent, "VACUUM")

    assert not _told(sent)


_SAME_ROW = {
    "meta": "name",
    "identity": "field",
    "answer": "aspect || ' ' || question",
    "remark": "aspect || ' ' || question",
    "other_aspect": "aspect",
    "contact": "domain || ' ' || authority || ' ' || person || ' ' || field",
    "evidence": "aspect || ' ' || question || ' ' || item",
    "document": "sha256",
    "change": "id",
    "prefill": "aspect || ' ' || question",
    "reviewed": "aspect",
    "report": "record || ' ' || item || ' ' || field",
    "annex": "record || ' ' || item || ' ' || annex",
}


def _cells(path: Path) -> list[tuple[str, str, object, object]]:
    """Every cell but the form: table, column, what tells its row from the others, value."""
    found = []
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        assert set(tables) == set(_SAME_ROW)
        for table in tables:
            for column in [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]:
                rows = connection.execute(f"SELECT {_SAME_ROW[table]}, {column} FROM {table}")
                found += [(table, column, row, value) for row, value in rows if row != "form"]
    return found


def _changed(value: object, dice: random.Random) -> Iterator[object]:
    """Values that differ by one letter."""
    if isinstance(value, int):
        yield value + 1
    elif isinstance(value, bytes):
        at = dice.randrange(len(value))
        yield value[:at] + bytes([value[at] ^ 1]) + value[at + 1 :]
    elif isinstance(value, str):
        yield f"{value}a"
        if value:
            at = dice.randrange(len(value))
            yield value[:at] + _another(value[at], dice) + value[at + 1 :]
            yield value[:at] + value[at + 1 :]


def _another(letter: str, dice: random.Random) -> str:
    return dice.choice([each for each in "abcXYZ089 é-" if each != letter])


def _told(path: Path) -> bool:
    try:
        read_return(path)
    except UserError as error:
        return error.message in TOLD
    return False


def _sql(path: Path, statement: str, *values: object) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(statement, values).fetchall()


# ---- what was taken back


@pytest.mark.parametrize("seed", range(5))
def test_only_what_stands_in_the_inventory_is_in_the_bytes_of_a_return(tmp_path: Path, seed: int) -> None:
    """Of all that was ever typed, changed, undone, set aside and removed, a return holds what is asked now, no more."""
    typist = _Typist(tmp_path, random.Random(seed))
    for _ in range(100):
        typist.act()
    path = typist.scenario.export().path
    data = path.read_bytes()
    found = {word for word in typist.words if any(word.encode(encoding) in data for encoding in ENCODINGS)}

    assert found == typist.standing()
    assert 0 < len(found) < len(typist.words) / 2
    assert _sql(path, "PRAGMA freelist_count") == [(0,)]
    # The rest is there to be found: at home, where the change log keeps it.
    typist.scenario.close()
    at_home = typist.scenario.path.read_bytes()
    assert len([word for word in typist.words - found if word.encode() in at_home]) > len(found)


class _Typist:
    """Somebody who never types the same word twice, and takes much of it back."""

    def __init__(self, folder: Path, dice: random.Random) -> None:
        self.scenario, self.words = Scenario(folder), set[str]()
        self._folder, self._dice = folder, dice
        questions = self.scenario.document.questionnaire.questions
        self._texts = [each.id for each in questions.values() if each.kind == "text"]

    def act(self) -> None:
        """One thing, any that can be done now."""
        aspect = self._dice.choice([*ASPECTS, *self.scenario.document.answers.others])
        with suppress(IndexError):  # there is nothing to take away
            self._dice.choice(self._ways(aspect))()

    def standing(self) -> set[str]:
        """The words in what is asked now."""
        document, found = self.scenario.document, ""
        for kind, facts in self.scenario.facts.items():
            for key, fact in facts.items():
                placed = kind in (FactKind.ANSWER, FactKind.REMARK, FactKind.EVIDENCE)
                if not placed or Key(key[0], key[1]) in document.route.asked:
                    found += f"{key} {fact} "
        attached = document.answers.evidence.items()
        shown = {item.target for (*key, _), item in attached if Key(*key) in document.route.asked}
        for sha256 in shown & {item.target for _, item in attached if item.kind == DOCUMENT}:
            found += b"".join(document.file.document_chunks(sha256)).decode()
        return {word for word in self.words if word in found}

    def _ways(self, aspect: str) -> list[Callable[[], object]]:
        scenario, dice = self.scenario, self._dice
        texts = dice.choice(self._texts)
        return [
            lambda: scenario.answer(aspect, dice.choice(["none", "informal", "formal", "unknown"])),
            lambda: scenario.answer(aspect, self._text(), question=texts, continues=dice.random() < 0.5),
            lambda: scenario.answer(aspect, self._text(), question=texts),
            lambda: scenario.clear(aspect, question=texts),
            lambda: scenario.remark(aspect, self._text(), question=texts),
            lambda: scenario.remark(aspect, "", question=texts),
            lambda: scenario.other("finance", self._word()),
            lambda: scenario.rename_other(dice.choice([*scenario.document.answers.others]), self._word()),
            lambda: scenario.remove_other(dice.choice([*scenario.document.answers.others])),
            lambda: scenario.contact("finance", dice.choice(["city", "ocmw"]), 1, name=self._word()),
            lambda: scenario.contact("finance", dice.choice(["city", "ocmw"]), 1, name=""),
            lambda: scenario.identity(coordinator=self._word()),
            lambda: scenario.link(aspect, f"https://example.org/{self._word()}", self._word()),
            lambda: scenario.attach(aspect, self._letter()),
            lambda: scenario.detach(aspect, dice.choice(scenario.attached(aspect))),
            lambda: scenario.discard(*dice.choice(scenario.set_aside).split()),
            scenario.undo,
            scenario.undo,
            scenario.redo,
            scenario.reopen,
            scenario.export,
        ]

    def _word(self) -> str:
        word = f"zq{len(self.words)}é{self._dice.randrange(1000)}w"
        self.words.add(word)
        return word

    def _text(self) -> str:
        return " ".join([self._word()] * self._dice.choice([1, 1, 30]))

    def _letter(self) -> Path:
        path = self._folder / f"{self._word()}.txt"
        path.write_text(f"Beste {self._text()}", encoding="utf-8")
        return path
