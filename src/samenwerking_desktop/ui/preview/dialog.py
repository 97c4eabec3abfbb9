"""The window of the preview: choices at the left, the document beside them, and the ways to paper and file below."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from ...inventory.document import Document
from ...names import file_name
from ...paper.typesetting import Typeset
from ...paths import form_folders
from ...questionnaire.load import load_folder
from ...questionnaire.model import Questionnaire
from ...questionnaire.translation import in_language
from ..banner import Banner
from ..dialogs import Dialogs
from ..parts import Sheet, announce, button, column, label, on_f1, row
from ..theme import LARGE, SMALL, letters
from ..words import counted
from .outlet import Outlet
from .typesetter import Typesetter
from .viewer import Viewer
from .wishes import Wishes

if TYPE_CHECKING:
    from ..window import Window

# In device-independent pixels, with what a title bar takes on a small screen.
_WIDTH, _HEIGHT, _FRAME = 1240, 860, 48
# In letters.
_SIDE_WIDE = 43


def show_preview(window: Window) -> None:
    """Show what is open as paper: the inventory, with what was just typed; else the questionnaire, blank."""
    if window.editor is not None and not window.editor.flush():
        return
    source = window.document or in_language(load_folder(next(iter(form_folders().values()))))
    preview = Preview(window, window.dialogs, source)
    preview.finished.connect(preview.deleteLater)
    preview.open()


class Preview(QDialog):
    """What it shows is what it saves and prints: `made`, None while another document is being made."""

    def __init__(self, window: QWidget, dialogs: Dialogs, source: Document | Questionnaire) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Afdrukken"))
        on_f1(self, "afdrukken")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._source = source
        self.made: Typeset | None = None
        self.banner, self.viewer, self.wishes = Banner(), Viewer(), Wishes(source)
        self.outlet = Outlet(self, dialogs, self.banner)
        self.state, self._replaced = label("", "muted"), label("", "warn")
        self.print_button = button(self.tr("Afdrukken…"), self.print_, "primary")
        self.save_button = button(self.tr("PDF bewaren…"), self.save)
        self.open_button = button(self.tr("In PDF-lezer openen"), self.open_copy)
        self.typesetter = Typesetter(self, source)
        self.typesetter.begun.connect(self._show_start)
        self.typesetter.ready.connect(self._show)
        self.typesetter.refused.connect(self.banner.show_error)
        self.wishes.changed.connect(self._order)
        self._lay_out()
        self._set_keys()
        self.wishes.take_focus()
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
        side = Sheet(self.wishes, SMALL, self.state, self._replaced, -1)
        side.setFixedWidth(letters(_SIDE_WIDE))
        body = row(side, spacing=0)
        body.addWidget(self.viewer, 1)
        close = button(self.tr("Sluiten"), self.reject)
        line = row(close, -1, self.open_button, self.save_button, self.print_button)
        line.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        footer = QFrame()
        footer.setObjectName("footer")
        footer.setLayout(line)
        whole = column(self.banner, spacing=0)
        whole.addLayout(body, 1)
        whole.addWidget(footer)
        self.setLayout(whole)
        self.print_button.setDefault(True)
        room = self.screen().availableGeometry().size()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height() - _FRAME))

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
        self.typesetter.take(self.wishes.order)

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
        for each in (self.print_button, self.save_button, self.open_button):
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
        said = self._source.answers.identity if isinstance(self._source, Document) else {}
        return file_name(", ".join(each for each in (said.get("municipality", ""), self.wishes.words) if each))
