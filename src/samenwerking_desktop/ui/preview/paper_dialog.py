"""A window that shows a document as paper: choices at the left, the document beside them, the ways out below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ...names import file_name
from ...paper.typesetting import Typeset
from ..banner import Banner
from ..dialogs import Dialogs
from ..parts import Sheet, announce, button, column, fit_on_screen, footer, label, on_f1, row
from ..theme import SMALL, letters
from ..words import counted
from .outlet import Outlet
from .typesetter import Start, Typesetter, Whole, no_start
from .viewer import Viewer

# In device-independent pixels, with what a title bar takes on a small screen.
_WIDTH, _HEIGHT, _FRAME = 1240, 860, 48
# In letters.
_SIDE_WIDE = 43


class Choices(QWidget):
    """What is chosen beside the document; `changed()` after every choice."""

    changed = Signal()

    @property
    def order(self) -> object:
        """What was chosen, as the typesetter takes it."""
        raise NotImplementedError

    @property
    def words(self) -> str:
        """What was chosen, as a name says it."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard on the first choice."""
        raise NotImplementedError


class PaperDialog(QDialog):
    """What it shows is what it saves and prints: `made`, None while another document is being made."""

    def __init__(
        self, window: QWidget, dialogs: Dialogs, choices: Choices, whole: Whole, start: Start = no_start, town: str = ""
    ) -> None:
        """`choices` ask for the document that `whole` makes, and `start` begins; `town` stands in its name."""
        super().__init__(window)
        self.setWindowTitle(self.tr("Afdrukken"))
        on_f1(self, "afdrukken")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._choices, self._town = choices, town
        self.made: Typeset | None = None
        self.banner, self.viewer = Banner(), Viewer()
        self.outlet = Outlet(self, dialogs, self.banner)
        self.state, self._replaced = label("", "muted"), label("", "warn")
        self.print_button = button(self.tr("Afdrukken…"), self.print_, "primary")
        self.save_button = button(self.tr("PDF bewaren…"), self.save)
        self.open_button = button(self.tr("In PDF-lezer openen"), self.open_copy)
        self.typesetter = Typesetter(self, whole, start)
        self.typesetter.begun.connect(self._show_start)
        self.typesetter.ready.connect(self._show)
        self.typesetter.refused.connect(self.banner.show_error)
        choices.changed.connect(self._order)
        self._lay_out()
        self._set_keys()
        choices.take_focus()
        self._order()

    def print_(self) -> None:
        """To the printer."""
        if self.made:
            self.outlet.print_(self.made, self._name(), self.viewer.pages.count)

    def save(self) -> None:
        """To a file."""
        if self.made:
            self.outlet.save(self.made, self._name())

    def open_copy(self) -> None:
        """To the program that reads PDF."""
        if self.made:
            self.outlet.open_copy(self.made, self._name())

    def done(self, result: int) -> None:
        """Go at once; a document that is still being made is waited for out of sight."""
        super().done(result)
        self.typesetter.end()
        self.outlet.end()
        self.viewer.pages.let_go()
        self.made = None

    def _lay_out(self) -> None:
        side = Sheet(self._choices, SMALL, self.state, self._replaced, -1)
        side.setFixedWidth(letters(_SIDE_WIDE))
        body = row(side, spacing=0)
        body.addWidget(self.viewer, 1)
        close = button(self.tr("Sluiten"), self.reject)
        foot = footer(close, -1, *self._ways_out())
        whole = column(self.banner, spacing=0)
        whole.addLayout(body, 1)
        whole.addWidget(foot)
        self.setLayout(whole)
        self.print_button.setDefault(True)
        fit_on_screen(self, _WIDTH, _HEIGHT, _FRAME)

    def _ways_out(self) -> list[QPushButton]:
        """The buttons at the right, the one that most people want last."""
        return [self.open_button, self.save_button, self.print_button]

    def _set_keys(self) -> None:
        viewer = self.viewer
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+P": self.print_,
            "Ctrl+S": self.save,
            "Ctrl+F": viewer.finder.take_focus,
            "F3": viewer.finder.on,
            "Shift+F3": viewer.finder.back,
            "PgDown": viewer.down,
            "PgUp": viewer.up,
            "Ctrl++": viewer.larger,
            "Ctrl+=": viewer.larger,
            "Ctrl+-": viewer.smaller,
            "Ctrl+0": viewer.fit_width,
        }
        for each, act in keys.items():
            QShortcut(QKeySequence(each), self).activated.connect(act)

    def _order(self) -> None:
        self.made = None
        self.banner.hide()
        self._sync()
        self.typesetter.take(self._choices.order)

    def _show_start(self, start: Typeset) -> None:
        """The first pages, for who is there; who has leafed on keeps what was there before."""
        if self.viewer.pages.number == 1:
            self.viewer.show_pdf(start.pdf)

    def _show(self, made: Typeset) -> None:
        self.made = made
        self.viewer.show_pdf(made.pdf)
        self._sync()
        announce(self.state, self.state.text())

    def _sync(self) -> None:
        """What is shown while another document is being made is the one before: that goes nowhere."""
        for each in self._ways_out():
            each.setEnabled(self.made is not None)
        count = self.viewer.pages.count
        pages = counted(count, self.tr("{count} pagina"), self.tr("{count} pagina's"))
        self.state.setText(pages if self.made else self.tr("Het voorbeeld wordt gemaakt…"))
        replaced = self.made.replaced if self.made else 0
        one = self.tr("{count} teken kan de PDF niet tonen; daar staat een vierkantje.")
        many = self.tr("{count} tekens kan de PDF niet tonen; daar staat een vierkantje.")
        self._replaced.setText(counted(replaced, one, many))
        self._replaced.setVisible(replaced > 0)

    def _name(self) -> str:
        """What the document is called as a file, and on the printer."""
        return file_name(", ".join(each for each in (self._town, self._choices.words) if each))
