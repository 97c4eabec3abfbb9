"""Whether the program works where it is installed: the main steps on a small inventory, in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from .centre.collection import Collection
from .centre.merge import apply, plan
from .centre.picture import read_picture
from .centre.verdict import Status
from .centre.workbook import write_workbook
from .filekinds import INVENTORY_SUFFIX, RETURN_SUFFIX
from .inventory.answers import answered
from .inventory.document import Document
from .inventory.returns import read_return, write_return
from .messages import say
from .paper.orders import Order, typeset_order
from .paper.typesetting import write_pdf
from .paths import form_folders
from .questionnaire.load import load_folder
from .questionnaire.model import Key, Questionnaire
from .synergy.content import report
from .synergy.word import write_word


def self_test(folder: Path) -> Iterator[tuple[str, Exception | None]]:
    """Run every step in `folder`, which is empty, until one fails; yields what it was and what went wrong."""
    test = _SelfTest(folder)
    steps: dict[str, Callable[[], None]] = {
        "forms": test.load_forms,
        "new": test.make_inventory,
        "edit": test.edit,
        "reopen": test.reopen,
        "export": test.export,
        "read": test.read_back,
        "merge": test.merge,
        "workbook": test.write_tables,
        "paper": test.print,
        "report": test.report,
    }
    for name, step in steps.items():
        failure = _failure_of(step)
        yield say(f"self_test.{name}"), failure
        if failure:
            return


def _failure_of(step: Callable[[], None]) -> Exception | None:
    try:
        step()
    except Exception as error:  # noqa: BLE001 - whatever it is, the person must hear of it
        return error
    return None


class _SelfTest:
    def __init__(self, folder: Path) -> None:
        self._inventory = folder / f"test{INVENTORY_SUFFIX}"
        self._return = folder / f"test{RETURN_SUFFIX}"
        self._collection = folder / "test.bundel"
        self._workbook = folder / "test.xlsx"
        self._pdf = folder / "test.pdf"
        self._word = folder / "test.docx"
        self._forms: list[Questionnaire] = []

    def load_forms(self) -> None:
        self._forms = [load_folder(folder) for folder in form_folders().values()]
        _expect(bool(self._forms))

    def make_inventory(self) -> None:
        Document.create(self._inventory, self._forms[0], {"municipality": "Test"}).close()

    def edit(self) -> None:
        with closing(Document.open(self._inventory)) as document:
            document.answer(self._key, answered(self._option))
            document.undo()
            _expect(not document.answers.answers)
            document.redo()

    def reopen(self) -> None:
        with closing(Document.open(self._inventory)) as document:
            _expect(document.answers.answers == {self._key: answered(self._option)})

    def export(self) -> None:
        with closing(Document.open(self._inventory)) as document:
            write_return(document, self._return, partial=True)

    def read_back(self) -> None:
        _expect(read_return(self._return).identity["municipality"] == "Test")

    def merge(self) -> None:
        with Collection.create(self._collection) as collection:
            report = apply(collection, plan(collection, [self._return]))
            _expect(report.count(Status.NEW) == 1)

    def write_tables(self) -> None:
        with Collection.open(self._collection) as collection:
            write_workbook(collection, read_picture(collection), self._workbook)
        _expect(self._workbook.stat().st_size > 0)

    def print(self) -> None:
        with closing(Document.open(self._inventory)) as document:
            write_pdf(typeset_order(Order(), document, datetime.now().astimezone()), self._pdf)
        _expect(self._pdf.read_bytes().startswith(b"%PDF"))

    def report(self) -> None:
        moment = datetime.now().astimezone()
        with closing(Document.open(self._inventory)) as document:
            write_word(report(document.answers, moment.year, moment), moment, self._word)
        _expect(self._word.read_bytes().startswith(b"PK"))

    @property
    def _key(self) -> Key:
        form = self._forms[0]
        return Key(next(iter(form.aspects)), form.score)

    @property
    def _option(self) -> str:
        return self._forms[0].score_question.options[0].id


def _expect(true: bool) -> None:
    if not true:
        raise RuntimeError(say("self_test.unexpected"))
