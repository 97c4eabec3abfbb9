"""The window of the change log: who changed what, and when; to search, read in full, go there, put back and print."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit

from ..errors import UserError
from ..inventory.answers import Change, Edit
from ..inventory.changelog import ChangeLog, Line, read_changelog
from ..inventory.restoring import way_to_restore
from ..names import file_name
from ..paper.changelog import typeset_changelog
from ..paper.typesetting import Typeset
from .banner import Banner
from .clipboard import as_lines
from .parts import announce, button, column, fit_on_screen, footer, label, on_f1
from .patience import Patience
from .places import place_of_change
from .preview.outlet import Outlet
from .rows import Rows, RowsTable
from .theme import LARGE, MEDIUM, SMALL, letters
from .words import counted
from .work import Chore, Work

if TYPE_CHECKING:
    from .editor import Editor
    from .window import Window

_WIDTH, _HEIGHT = 980, 680
# In letters.
_WHEN_WIDE, _WHO_WIDE, _WHAT = 20, 18, 2
# As high as so many lines of text; a longer one scrolls.
_LINES = 7
# So many changes are looked through before the window takes a breath.
_AT_ONCE = 150


def show_changelog(window: Window) -> None:
    """Show the change log of the open inventory, with what was just typed in it."""
    document = window.document
    if document is None or window.editor is None or not window.editor.flush():
        return
    try:
        dialog = ChangelogDialog(window, window.editor)
    except UserError as error:
        window.banner.show_error(error)
        return
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class ChangelogDialog(QDialog):
    """All changes, newest first; what is typed in the field above leaves those that hold all its words."""

    def __init__(self, window: Window, editor: Editor) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Wijzigingenlogboek"))
        on_f1(self, "veilig")
        self._editor, self._document, self._dialogs = editor, editor.document, window.dialogs
        document = self._document
        self.log: ChangeLog = read_changelog(document)
        self.banner = Banner()
        self.outlet = Outlet(self, window.dialogs, self.banner)
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Zoeken in het wijzigingenlogboek"))
        self.search.setPlaceholderText(self.tr("Zoek een naam, een aspect, een woord of een datum"))
        self.search.setClearButtonEnabled(True)
        self.state = label("", "muted")
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(self.tr("De gekozen wijziging voluit"))
        headers = [self.tr("Wanneer"), self.tr("Wie"), self.tr("Wat")]
        self.table = RowsTable(Rows(headers, self.log.line), self.tr("Wijzigingen"), wide=_WHAT)
        self.save_button = button(self.tr("PDF bewaren…"), self.save, "primary")
        self.open_button = button(self.tr("In PDF-lezer openen"), self.open_copy)
        self.go_button = button(self.tr("Naar deze plaats"), self.go_there)
        self.restore_button = button(self.tr("Terugzetten wat er stond"), self.restore)
        self._left = range(0)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look_on)
        self._lay_out()
        self.search.textChanged.connect(self._look)
        self.table.moved.connect(self._tell_whole)
        self.table.opened.connect(self.go_there)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.search.setFocus)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)
        QShortcut(QKeySequence.StandardKey.Copy, self.table).activated.connect(self.copy)
        self._look()
        self.search.setFocus()

    @property
    def searching(self) -> bool:
        """Whether it is still looking."""
        return self._timer.isActive()

    def save(self) -> None:
        """What is shown, to a PDF file."""
        self._typeset(self.outlet.save)

    def copy(self) -> None:
        """What is shown, to the clipboard: a change per line."""
        if self.searching or not self.table.rows.places:
            return
        places = list(self.table.rows.places)
        self._work(self.tr("De lijst wordt gekopieerd…"), lambda: list(map(self.log.line, places)), self._copied)

    def go_there(self) -> None:
        """Close the log and go to where the chosen change can be seen."""
        edit = self._chosen()
        if edit:
            self.accept()
            self._editor.go(*place_of_change(self._document, Change((edit,))))

    def restore(self) -> None:
        """Close the log and put back what stood there before the chosen change; that can be undone."""
        edit = self._chosen()
        act = way_to_restore(self._document, edit) if edit else None
        if act:
            self.accept()
            self._editor.do_and_go(act)

    def open_copy(self) -> None:
        """What is shown, to the program that reads PDF."""
        self._typeset(self.outlet.open_copy)

    def _look(self) -> None:
        """Begin to look for what is typed, from the newest change on."""
        everything = range(len(self.log))
        self._timer.stop()
        if self.search.text().strip():
            self._left = everything
            self.table.rows.replace(())
            self._timer.start(0)
        else:
            self.table.rows.replace(everything)
            self._shown()
        self._sync()

    def _look_on(self) -> None:
        some, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        first = not self.table.rows.places
        self.table.rows.extend(self.log.find(self.search.text(), some))
        if not self._left:
            self._timer.stop()
            self._shown(announced=True)
        elif first:
            self.table.choose(0)
        self._sync()

    def _shown(self, *, announced: bool = False) -> None:
        """All that was looked for is there."""
        if not self.table.currentIndex().isValid():
            self.table.choose(0)
        if not self.table.rows.places:
            self.detail.setPlainText("")
        self._sync()
        if announced:
            announce(self.search, self.state.text())

    def _sync(self) -> None:
        count, total = len(self.table.rows.places), len(self.log)
        if not total:
            words = self.tr("Er is nog niets gewijzigd.")
        elif not self.search.text().strip():
            words = counted(total, self.tr("{count} wijziging"), self.tr("{count} wijzigingen"))
        elif count or self.searching:
            words = self.tr("{count} van {total} wijzigingen").format(count=count, total=total)
        else:
            words = self.tr("Geen enkele wijziging heeft al deze woorden.")
        self.state.setText(words)
        self.detail.setVisible(bool(count))
        for each in (self.save_button, self.open_button):
            each.setEnabled(bool(count) and not self.searching)
        self._sync_chosen()

    def _sync_chosen(self) -> None:
        """Offer what can be done with the chosen change."""
        edit = self._chosen()
        self.go_button.setEnabled(edit is not None)
        self.restore_button.setEnabled(edit is not None and way_to_restore(self._document, edit) is not None)

    def _chosen(self) -> Edit | None:
        place = self.table.place
        return None if place is None else self.log.edit(place)

    def _tell_whole(self, place: int) -> None:
        line = self.log.line(place)
        self.detail.setPlainText(f"{line.when}, {line.who}\n{line.what}" if line.who else f"{line.when}\n{line.what}")
        self._sync_chosen()

    def _typeset(self, then: Callable[[Typeset, str], object]) -> None:
        """Make the document beside the window, and hand it on with a name."""
        if self.searching or not self.table.rows.places:
            return
        places, wanted = list(self.table.rows.places), self.search.text().strip()

        def task() -> Typeset:
            moment = datetime.now().astimezone().replace(microsecond=0)
            return typeset_changelog(self._document, self.log, places, wanted, moment)

        self._work(self.tr("De PDF wordt gemaakt…"), task, partial(self._made, then))

    def _work(self, words: str, task: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Do something with many changes beside the window, and hand on what comes of it."""
        chore = Chore(words, 0, lambda _progress, _cancelled: task())
        work = Work(self, chore.task)
        work.refused.connect(self.banner.show_error)
        work.succeeded.connect(then)
        Patience(self, chore, work).open()
        work.start()

    def _copied(self, lines: list[Line]) -> None:
        self._dialogs.copy(as_lines((self.tr("Wanneer"), self.tr("Wie"), self.tr("Wat")), lines))
        announce(self.table, self.tr("{count} wijzigingen gekopieerd").format(count=len(lines)))

    def _made(self, then: Callable[[Typeset, str], object], made: Typeset) -> None:
        town = self._document.answers.identity.get("municipality", "")
        then(made, file_name(", ".join(filter(None, (town, self.tr("wijzigingenlogboek"))))))

    def _lay_out(self) -> None:
        self.detail.setFixedHeight(_LINES * self.detail.fontMetrics().lineSpacing())
        self.table.setColumnWidth(0, letters(_WHEN_WIDE))
        self.table.setColumnWidth(1, letters(_WHO_WIDE))
        about = self.tr("Dit logboek blijft in uw bestand. Het gaat niet mee met een inzending.")
        inner = column(label(about, "muted"), self.search, self.state, spacing=SMALL)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.detail)
        inner.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        closing = button(self.tr("Sluiten"), self.reject)
        foot = footer(closing, -1, self.go_button, self.restore_button, self.open_button, self.save_button)
        whole = column(self.banner, inner, foot, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        fit_on_screen(self, _WIDTH, _HEIGHT)
