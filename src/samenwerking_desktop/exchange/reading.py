"""From a workbook that came back to a plan: every cell that somebody changed, tried out on the document itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..errors import UserError
from ..inventory.answers import FactKind
from ..inventory.aside import set_aside_keys
from ..inventory.document import Document
from ..messages import say
from ..names import comparable
from ..questionnaire.model import Key
from ..questionnaire.route import Route, find_route
from .aspect_lines import take_aspects
from .contact_lines import take_contacts
from .grids import Workbook
from .layout import Fact, question_of, shown
from .lines import Reading
from .plan import CellFault, Entry, Plan, give

_OF_A_QUESTION = (FactKind.ANSWER, FactKind.REMARK, FactKind.EVIDENCE)


def plan(document: Document, workbook: Workbook) -> Plan:
    """What taking over the workbook would change in the document, which stays as it is.

    Raises UserError when it is the workbook of another municipality, or asks something else.
    """
    reading = Reading(document, workbook)
    reading.plan.notices.extend(_whose(reading))
    for grid in workbook.grids:
        if grid.about == document.questionnaire.roster.id:
            take_contacts(reading, grid)
        elif grid.about in {cluster.id for cluster in document.questionnaire.clusters}:
            take_aspects(reading, grid)
        else:
            reading.plan.notices.append(say("exchange.strange_sheet", name=grid.about))
    reading.plan.notices.extend(_missing(reading))
    return _tried_out(document, reading.plan)


def _whose(reading: Reading) -> Iterator[str]:
    """What is to be said of a workbook that was not written out of this inventory as it is now."""
    document, workbook = reading.document, reading.workbook
    theirs, ours = workbook.fact(Fact.MUNICIPALITY), document.answers.identity.get("municipality", "")
    if workbook.fact(Fact.FORM) != document.questionnaire.id:
        raise UserError("workbook_other_form", theirs=workbook.fact(Fact.FORM), ours=document.questionnaire.id)
    if not reading.is_own:
        if comparable(theirs) != comparable(ours):
            raise UserError("workbook_other_city", theirs=theirs, ours=ours)
        yield say("exchange.other_inventory", municipality=ours)
    if workbook.fact(Fact.FORM_HASH) != document.questionnaire.hash:
        yield say("exchange.other_version")


def _missing(reading: Reading) -> Iterator[str]:
    """What was emptied or taken out: nothing of it changes, and a person may have meant that it would."""
    there = {(line.id, column) for grid in reading.workbook.grids for line in grid.lines for column in line.cells}
    rows, sheets = {row for row, _ in there}, {grid.about for grid in reading.workbook.grids}
    form, answers = reading.document.questionnaire, reading.document.answers
    for cluster in form.clusters:
        if cluster.id not in sheets:
            yield say("exchange.missing_sheet", name=cluster.label)
    aspects = {*form.aspects, *answers.others}
    gone: dict[str, list[str]] = {}
    for row, column in reading.written:
        question = form.questions.get(question_of(column)[0])
        if question is None or row not in aspects or row.partition(".")[0] not in sheets or (row, column) in there:
            continue
        if shown(answers, column, row):
            gone.setdefault(row, []).append(question.label)
    for row, questions in gone.items():
        message = "exchange.emptied" if row in rows else "exchange.missing_row"
        yield say(message, aspect=answers.label(row), questions=", ".join(questions))


def _tried_out(document: Document, made: Plan) -> Plan:
    """The plan without what the document refuses, and with what it will set aside."""
    before = set_aside_keys(document.answers, document.route)
    added: dict[str, str] = {}
    kept: list[tuple[Entry, Key | None]] = []
    faults, notices = list(made.faults), list(made.notices)
    routes: list[Route] = []
    aside: list[Key] = []

    def try_out() -> None:
        with document.together():
            for entry in made.entries:
                if _is_lost(entry, document, added):
                    continue
                try:
                    give(document, entry, added)
                except UserError as error:
                    faults.append(CellFault(entry.cell, error.what, error.advice))
                else:
                    kept.append((entry, _key(entry, added)))
            answers = document.answers
            routes.append(find_route(answers.questionnaire, answers.chosen(), answers.others_by_cluster()))
            aside.extend(set_aside_keys(answers, routes[0]))

    document.prepare(try_out)
    mine = {key for _, key in kept if key}
    notices += [
        say("exchange.set_aside", aspect=document.answers.label(key.aspect), question=_label(document, key))
        for key in sorted(set(aside) - before - mine)
    ]
    entries = [_remarked(entry) if key and key not in routes[0].asked else entry for entry, key in kept]
    return Plan(entries, sorted(faults, key=lambda fault: fault.cell), notices)


def _is_lost(entry: Entry, document: Document, added: dict[str, str]) -> bool:
    """Whether the aspect that it is about could not be added."""
    if entry.kind not in _OF_A_QUESTION:
        return False
    aspect = entry.key[0]
    return aspect not in {*document.questionnaire.aspects, *document.answers.others, *added}


def _key(entry: Entry, added: dict[str, str]) -> Key | None:
    return Key(added.get(entry.key[0], entry.key[0]), entry.key[1]) if entry.kind in _OF_A_QUESTION else None


def _remarked(entry: Entry) -> Entry:
    return replace(entry, remarks=(*entry.remarks, say("exchange.not_asked")))


def _label(document: Document, key: Key) -> str:
    return document.questionnaire.questions[key.question].label
