"""What is done on the screen of coding: every act in the thread of the study, with its undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from ...centre import coding
from ...centre.coded_texts import recoded
from ...centre.codes import Code, CodeList, add_code, remove_code, rename_code
from ...centre.coding import Change, CodedText, Given
from ...centre.collection import Collection
from ...questionnaire.model import Questionnaire
from .coding_texts import TextsModel
from .study import Study

Act = Callable[[Collection], Change]


class Acts(QObject):
    """Does acts one after another; `acted` when a text has other codes.

    `listed` when a list has other codes. The acts that can be undone and redone are of the thread alone, so that an
    undo is of the act right before it.
    """

    acted = Signal()
    listed = Signal()

    def __init__(self, study: Study, model: TextsModel) -> None:
        super().__init__(study)
        self._study, self._model = study, model
        self.form: Questionnaire | None = None
        self._done, self._undone = list[Change](), list[Change]()

    @property
    def undoable(self) -> bool:
        """Whether there is an act to take back."""
        return bool(self._done)

    def give(self, texts: list[CodedText], code: str, direction: str | None) -> None:
        """Give a code; without a direction each text has its own."""
        self._do(texts, lambda collection: coding.give(collection, texts, code, direction))

    def give_all(self, texts: list[CodedText], given: list[Given]) -> None:
        """Give several codes at once."""
        self._do(texts, lambda collection: coding.give_all(collection, texts, given))

    def take(self, texts: list[CodedText], code: str, direction: str | None) -> None:
        """Take a code away."""
        self._do(texts, lambda collection: coding.take(collection, texts, code, direction))

    def confirm(self, texts: list[CodedText]) -> None:
        """Have the codes of the earlier texts at these places stand."""
        self._do(texts, lambda collection: coding.confirm(collection, texts))

    def pass_over(self, texts: list[CodedText]) -> None:
        """No code fits these."""
        self._do(texts, lambda collection: coding.pass_over(collection, texts))

    def add_code(self, codes: CodeList, name: str, texts: list[CodedText], direction: str | None) -> None:
        """Make a code, and give it to these texts."""

        def made(code: Code) -> None:
            self.give(texts, code.id, direction)
            self.listed.emit()

        self._study.keep(lambda collection: add_code(collection, codes, name), made)

    def rename_code(self, codes: CodeList, code: Code, name: str) -> None:
        """Call a code of the centre something else."""
        self._study.keep(lambda collection: rename_code(collection, codes, code, name), self._listed)

    def remove_code(self, codes: CodeList, code: Code) -> None:
        """Remove a code of the centre that no text has."""
        self._study.keep(lambda collection: remove_code(collection, codes, code), self._listed)

    def undo(self) -> None:
        """Take the last act back."""
        self._step(self._done, self._undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(self._undone, self._done)

    def _step(self, start: list[Change], end: list[Change]) -> None:
        shelf = self._model.shelf

        def step(collection: Collection) -> tuple[CodedText, ...]:
            if not start:
                return ()
            change = coding.take_back(collection, start[-1])
            del start[-1]
            end.append(change)
            return self._fresh(collection, shelf.at_places({place for place, _, _ in change.before}))

        self._study.keep(step, self._show)

    def _do(self, texts: Iterable[CodedText], act: Act) -> None:
        chosen = self._model.shelf.beside(texts)
        if chosen:
            self._study.keep(lambda collection: self._act(collection, act, chosen), self._show)

    def _act(self, collection: Collection, act: Act, texts: list[CodedText]) -> tuple[CodedText, ...]:
        self._done.append(act(collection))
        self._undone.clear()
        return self._fresh(collection, texts)

    def _fresh(self, collection: Collection, texts: list[CodedText]) -> tuple[CodedText, ...]:
        return recoded(collection, self.form, texts) if self.form else ()

    def _listed(self, _nothing: None) -> None:
        self.listed.emit()

    def _show(self, fresh: Iterable[CodedText]) -> None:
        if self._model.update(fresh):
            self.acted.emit()
