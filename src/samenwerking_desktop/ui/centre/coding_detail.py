"""One text in full: where it stands, what it explains, the codes that it has, and those that are proposed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from math import ceil

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from ...centre.codes import CodeList
from ...centre.coding import CodedText, Given
from ...centre.coding_tables import direction_label
from ...centre.suggestions import suggest
from ...messages import say
from ..flow import flow
from ..parts import button, clear, column, label
from ..theme import LARGE, SMALL, TIGHT
from ..tips import set_tip
from .coding_keys import letters

# So much more than the empty room below it, the text gets of the height.
_MOST = 1000
_LINES_AT_LEAST = 3


class _FullText(QPlainTextEdit):
    """A text to read and to copy from, as high as it needs while there is room."""

    def __init__(self) -> None:
        super().__init__(readOnly=True)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def _fit(self, size: QSizeF) -> None:
        # This layout counts in lines.
        lines = max(_LINES_AT_LEAST, size.height())
        self.setMaximumHeight(ceil(lines * self.fontMetrics().lineSpacing()) + 2 * LARGE)


class TextDetail(QWidget):
    """What to know of the text with the keyboard.

    `taken(Given)` and `accepted(code)` when a chip is pressed; `confirmed` and `dropped` for the codes of an earlier
    text at this place, `accepted_all` for all that is proposed.
    """

    taken = Signal(object)
    accepted = Signal(str)
    accepted_all = Signal()
    confirmed = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.where, self.answer = label("", "title"), label("", "muted"), label("", "strong")
        self.text = _FullText()
        self.text.setAccessibleName(self.tr("De tekst"))
        self.several = label("", "help")
        self.old = label("", "warn")
        self._keys = letters()
        self.confirm = button(self.tr("Codes overnemen ({key})").format(key=self._keys["confirm"]), self.confirmed)
        self.drop = button(self.tr("Laten vallen ({key})").format(key=self._keys["pass_over"]), self.dropped)
        self._old = QWidget()
        self._old.setLayout(column(self.old, flow(self.confirm, self.drop, spacing=SMALL), spacing=TIGHT))
        self._chips = flow(spacing=TIGHT)
        self.chips = QWidget()
        self.chips.setLayout(self._chips)
        self.none = label("", "muted")
        parts = (self.title, self.where, self.answer, self.text, self.several, self._old, self.none, self.chips)
        layout = column(*parts, -1, spacing=SMALL)
        layout.setStretchFactor(self.text, _MOST)
        self.setLayout(layout)

    def show_text(self, text: CodedText | None, codes: CodeList | None, chosen: int) -> None:
        """Show a text, with how many are chosen in all."""
        self.setVisible(text is not None)
        if text is None or codes is None:
            return
        self.title.setText(f"{text.municipality} – {text.aspect_label}")
        who = say(f"respondent.{text.place.respondent}")
        where = self.tr("{cluster} · {question} · {who}, ronde {round}")
        self.where.setText(
            where.format(cluster=text.cluster_label, question=text.question_label, who=who, round=text.round)
        )
        labels = [code.label for each in text.ticked if (code := codes.code(each))]
        ticked = self.tr("Aangeduid: {forms}").format(forms=", ".join(labels)) if labels else ""
        self.answer.setText("\n".join(filter(None, [text.answer, ticked])))
        self.answer.setVisible(bool(self.answer.text()))
        if self.text.toPlainText() != text.text:
            self.text.setPlainText(text.text)
        several = self.tr("{count} teksten gekozen: een code geldt voor allemaal.")
        self.several.setText(several.format(count=chosen))
        self.several.setVisible(chosen > 1)
        self._show_codes(text, codes)

    def proposals(self, text: CodedText, codes: CodeList) -> tuple[str, ...]:
        """The codes that a text may deserve and has not: by its words, and by what was ticked beside it."""
        had = {given.code for given in (*text.codes, *(text.old if text.changed else ()))}
        found = {*suggest(text.text, codes), *text.ticked} - had
        return tuple(code.id for code in codes.codes if code.id in found)

    def _show_codes(self, text: CodedText, codes: CodeList) -> None:
        changed = self.tr("De tekst is gewijzigd sinds hij deze codes kreeg: {codes}")
        self.old.setText(changed.format(codes=", ".join(self.named(codes, each) for each in text.old)))
        self._old.setVisible(text.changed)
        over = self.tr("Gelezen: geen enkele code past.")
        self.none.setText(over if text.passed_over else self.tr("Nog geen code."))
        self.none.setVisible(not text.codes)
        self._renew(text, codes)

    def _renew(self, text: CodedText, codes: CodeList) -> None:
        """Make the chips anew, and leave the keyboard in the same place among them."""
        focus = next((place for place, chip in enumerate(self._shown_chips()) if chip.hasFocus()), None)
        clear(self._chips)
        proposed = self.proposals(text, codes)
        for each in text.codes:
            remove = self.tr("Code wegnemen: {code}").format(code=self.named(codes, each))
            self._add(f"{self.named(codes, each)}  ✕", "chip", remove, partial(self.taken.emit, each))
        for code_id in proposed:
            name = self._label(codes, code_id)
            accept = self.tr("Voorstel overnemen: {code}").format(code=name)
            words = self.tr("Voorstel: {code}  ＋").format(code=name)
            self._add(words, "suggestion", accept, partial(self.accepted.emit, code_id))
        if proposed:
            words = self.tr("Overnemen ({key})").format(key=self._keys["accept"])
            self._add(words, "quiet", self.tr("Alle voorstellen overnemen"), self.accepted_all.emit)
        chips = self._shown_chips()
        if focus is not None and chips:
            chips[min(focus, len(chips) - 1)].setFocus()

    def _add(self, text: str, look: str, name: str, pressed: Callable[[], object]) -> None:
        chip = button(text, None, look)
        chip.clicked.connect(pressed)
        chip.setAccessibleName(name)
        set_tip(chip, name)
        self._chips.addWidget(chip)
        chip.show()

    def _shown_chips(self) -> Sequence[QPushButton]:
        items = (self._chips.itemAt(place) for place in range(self._chips.count()))
        return [each.widget() for each in items if each and isinstance(each.widget(), QPushButton)]  # type: ignore[misc]

    def named(self, codes: CodeList, given: Given) -> str:
        """A code with its direction, where the list has more than one."""
        name = self._label(codes, given.code)
        if len(codes.directions) < 2:
            return name
        return f"{name} · {direction_label(given.direction).lower()}"

    def _label(self, codes: CodeList, code_id: str) -> str:
        code = codes.code(code_id)
        return code.label if code else code_id
