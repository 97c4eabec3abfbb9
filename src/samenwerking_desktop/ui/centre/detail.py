"""The panel beside a matrix: all that was said of one cell. What people wrote is shown as plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from ..flow import flow
from ..parts import announce, button, clear, column, label, row
from ..theme import MEDIUM, SMALL, TIGHT
from .sayings import Said, Sayings, VoiceSaid

_WIDTH = 320
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class Detail(QFrame):
    """Hidden until `show_sayings`; `closed` when a person is done.

    `profiled` when one wants the city's profile, `printed` when on paper.
    """

    closed = Signal()
    profiled = Signal()
    printed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Wat er geantwoord is"))
        self.setMinimumWidth(_WIDTH)
        self._title, self._where = label("", "heading"), label("", "muted")
        closer = button(self.tr("Sluiten"), self.close_panel, "quiet")
        head = row(column(self._where, self._title, spacing=TIGHT), closer)
        head.setStretch(0, 1)
        head.setAlignment(closer, Qt.AlignmentFlag.AlignTop)
        self._body = column(spacing=SMALL)
        inner = QWidget()
        inner.setObjectName("detailBody")
        inner.setLayout(column(self._body, -1))
        scroller = QScrollArea()
        scroller.setObjectName("detailScroller")
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setAccessibleName(self.accessibleName())
        scroller.setWidgetResizable(True)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setWidget(inner)
        profile = button(self.tr("Profiel van deze stad…"), self.profiled)
        paper = button(self.tr("Profiel als PDF…"), self.printed)
        self.setLayout(column(head, scroller, flow(profile, paper, spacing=SMALL), spacing=MEDIUM, margin=MEDIUM))
        self.hide()

    @property
    def text(self) -> str:
        """All that it says now."""
        return "\n".join(each.text() for each in self.findChildren(QLabel) if each.text() and not each.isHidden())

    def show_sayings(self, sayings: Sayings) -> None:
        """Say this."""
        self._where.setText(sayings.city)
        self._title.setText(sayings.aspect)
        clear(self._body)
        self._add(sayings.score, "strong")
        if sayings.decided:
            self._add(self.tr("Besluit van het kenniscentrum"), "muted")
            self._add(sayings.decided, "said")
        for voice in sayings.voices:
            self._add_voice(voice)
        self.show()
        announce(self, f"{sayings.city}, {sayings.aspect}: {sayings.score}")

    def close_panel(self) -> None:
        """Go away."""
        self.hide()
        self.closed.emit()

    def _add_voice(self, voice: VoiceSaid) -> None:
        self._body.addSpacing(SMALL)
        rule = QFrame()
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        self._body.addWidget(rule)
        self._add(voice.who, "strong")
        for said in voice.answers:
            self._add_said(said)
        if not voice.answers:
            self._add(self.tr("Zegt hier niets over."), "muted")
        self._add(voice.source, "muted")

    def _add_said(self, said: Said) -> None:
        self._add(said.question, "muted")
        if said.answer:
            self._add(said.answer, "said")
        if said.remark:
            self._add(self.tr("Opmerking: {text}").format(text=said.remark))
        if said.carried:
            self._add(said.carried, "warn")

    def _add(self, text: str, look: str = "") -> None:
        made = label(text, look)
        made.setTextInteractionFlags(_SELECTABLE)
        self._body.addWidget(made)
