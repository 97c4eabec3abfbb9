"""Reads the sheet of a cluster that came back: its aspects, those that were added to it, and what was said of each."""

from __future__ import annotations

from dataclasses import dataclass

from ..inventory.answers import Answer, FactKind
from ..inventory.spellings import SpellingError
from ..names import comparable
from ..questionnaire.load import OTHER_ID
from ..questionnaire.model import Key, Question
from .grids import Cell, Grid, Line
from .layout import LABEL, SPARE, normal, question_of, said, shown
from .lines import Reading, in_order
from .plan import CellFault, Entry


@dataclass(frozen=True, slots=True)
class _Place:
    """A cell with what was typed in it: of which aspect, under which name, and in which column."""

    cell: Cell
    text: str
    aspect: str
    label: str
    ids: tuple[str, str]


def take_aspects(reading: Reading, grid: Grid) -> None:
    """Note what is new on this sheet, and what is wrong."""
    sheet = _Aspects(reading, grid.about)
    for line in in_order(grid, reading):
        sheet.take(line)


class _Aspects:
    def __init__(self, reading: Reading, cluster: str) -> None:
        self._reading, self._cluster = reading, cluster
        self._form, self._answers = reading.document.questionnaire, reading.document.answers
        self._added: dict[str, Cell] = {}

    def take(self, line: Line) -> None:
        aspect = self._form.renamed.get(line.id, line.id)
        if line.id.startswith(SPARE):
            self._take_new(line)
        elif aspect.partition(".")[0] == self._cluster and (
            aspect in self._form.aspects or aspect in self._answers.others
        ):
            self._take_answers(line, aspect, self._answers.label(aspect))
        elif OTHER_ID.match(aspect.partition(".")[2]):
            # Gone here, or of another inventory: it comes with what was typed, and from elsewhere as it is.
            if self._touched(line) or not self._reading.is_own:
                self._take_new(line)
        elif touched := self._touched(line):
            self._reading.refuse(touched[0], "no_such_aspect", label=_label(line))

    def _touched(self, line: Line) -> list[Cell]:
        """The cells of this row in which somebody typed something else than was written there."""
        filled = [(column, cell, text) for column, (cell, text) in line.cells.items() if column != LABEL]
        return [cell for column, cell, text in filled if self._reading.is_typed((line.id, column), cell, text, "")]

    def _take_new(self, line: Line) -> None:
        name, filled = _label(line), [cell for column, (cell, _) in line.cells.items() if column != LABEL]
        if not name:
            self._reading.refuse(filled[0], "no_name")
            return
        cell = line.cells[LABEL][0]
        if any(comparable(each.label) == comparable(name) for each in self._form.cluster(self._cluster).aspects):
            self._reading.refuse(cell, "aspect_exists", label=name)
        elif comparable(name) in self._added:
            self._reading.refuse(cell, "twice", first=self._added[comparable(name)])
        else:
            self._added[comparable(name)] = cell
            self._take_answers(line, self._named(name) or self._add(line, cell, name), name)

    def _named(self, name: str) -> str | None:
        """The added aspect of this cluster that is called so: the workbook may be read twice."""
        others = self._answers.others.items()
        wanted = (self._cluster, comparable(name))
        return next((each for each, other in others if (other.cluster, comparable(other.label)) == wanted), None)

    def _add(self, line: Line, cell: Cell, name: str) -> str:
        aspect = f"{self._cluster}.{line.id}"
        entry = Entry(cell, FactKind.OTHER, (self._cluster, aspect), self._form.other_label, "", name, name)
        self._reading.plan.entries.append(entry)
        return aspect

    def _take_answers(self, line: Line, aspect: str, label: str) -> None:
        for column, (cell, text) in line.cells.items():
            if column != LABEL:
                self._take_answer(_Place(cell, text, aspect, label, (line.id, column)))

    def _take_answer(self, at: _Place) -> None:
        name, is_remark = question_of(at.ids[1])
        question = self._form.questions.get(name)
        now = shown(self._answers, at.ids[1], at.aspect) if question else ""
        if not self._reading.is_typed(at.ids, at.cell, at.text, now):
            return
        if question is None:
            self._reading.refuse(at.cell, "no_such_question", value=at.text)
        elif is_remark:
            self._add_entry(at, question, FactKind.REMARK, now, at.text)
        elif question.kind == "evidence" and not self._reading.spellings.is_state(at.text):
            self._take_links(at, question, now)
        else:
            self._take_given(at, question, now)

    def _take_given(self, at: _Place, question: Question, now: str) -> None:
        try:
            answer = self._reading.spellings.read(question, at.text)
        except SpellingError as wrong:
            self._reading.plan.faults.append(CellFault(at.cell, wrong.what, wrong.advice))
            return
        if normal(said(question, answer)) != now:  # else it is the same in other words
            self._add_entry(at, question, FactKind.ANSWER, now, answer)

    def _take_links(self, at: _Place, question: Question, now: str) -> None:
        """What stands there already stays; only addresses of pages come in by this way."""
        there = {
            *now.split("\n"),
            *(item.name for item in self._answers.evidence_of(Key(at.aspect, question.id)).values()),
        }
        words = [word for line in at.text.split("\n") if line not in there for word in line.split()]
        for word in words:
            if not word.casefold().startswith(("http://", "https://")):
                self._reading.refuse(at.cell, "no_link", value=word)
                return
        if words:
            self._add_entry(at, question, FactKind.EVIDENCE, now, "\n".join(words))

    def _add_entry(self, at: _Place, question: Question, kind: FactKind, now: str, value: Answer | str) -> None:
        after = normal(said(question, value)) if isinstance(value, Answer) else value
        what = f"{at.label}, {question.label}"
        self._reading.add(Entry(at.cell, kind, (at.aspect, question.id), what, now, after, value), at.ids)


def _label(line: Line) -> str:
    return line.cells[LABEL][1] if LABEL in line.cells else ""
