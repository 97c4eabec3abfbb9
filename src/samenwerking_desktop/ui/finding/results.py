"""The list of what was found, grouped by the page where it stands; only what is in sight is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView

from ...inventory.texts import Text
from ..clipboard import as_lines
from ..dialogs import Dialogs
from ..theme import SMALL, TIGHT
from ..tips import tip
from .drawing import ResultDrawing

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
# The line above the first text of a page: its name and that of the cluster.
Heading = tuple[str, str]


class ResultsModel(QAbstractListModel):
    """The texts that were found, each page with a line above it that cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Text | Heading] = []
        self.texts: Sequence[Text] = ()
        self._row_of: list[int] = []
        self._place_in: dict[int, int] = {}

    def replace(self, texts: Sequence[Text]) -> None:
        """Show these."""
        self.beginResetModel()
        self.texts, self.rows, self._row_of = texts, [], []
        above: Heading | None = None
        for text in texts:
            heading = (text.page, text.cluster)
            if heading != above:
                self.rows.append(heading)
            above = heading
            self._row_of.append(len(self.rows))
            self.rows.append(text)
        self._place_in = {row: place for place, row in enumerate(self._row_of)}
        self.endResetModel()

    def at(self, place: int) -> QModelIndex:
        """The row of the text at this place among the texts."""
        return self.index(self._row_of[place])

    def place(self, index: Index) -> int:
        """The place among the texts of what is in a row; -1 for no text."""
        return self._place_in.get(index.row(), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many lines there are, those above the pages too."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A line above a page is there to be read."""
        if isinstance(self.rows[index.row()], Text):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A line in words, also for a screen reader; what is in it for whoever draws it."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if not isinstance(row, Text):
            return " – ".join(filter(None, row)) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{row.where}\n{row.whole}".strip())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.place}: {' '.join(row.whole.split())}"
        return None


class Results(QTableView):
    """`chosen()` on Enter and on a click: somebody wants to go to the text that is current."""

    chosen = Signal()

    def __init__(self, name: str, dialogs: Dialogs) -> None:
        super().__init__()
        self._dialogs = dialogs
        self.setObjectName("texts")
        self.found = ResultsModel()
        self.setModel(self.found)
        self.drawing = ResultDrawing(self)
        self.setItemDelegate(self.drawing)
        self.setAccessibleName(name)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._clicked)

    @property
    def current(self) -> int:
        """The place among the texts of the one that is current; -1 for none."""
        return self.found.place(self.currentIndex())

    def show_texts(self, texts: Sequence[Text], words: Sequence[str]) -> None:
        """Show what was found, with these words marked; what was current stays so, also when it reads otherwise now.

        When the same words no longer find it, one goes on from what stands before it.
        """
        place, again = self.current, words == self.drawing.words
        before = _identity(self.found.texts[place]) if place >= 0 else None
        self.drawing.words = words
        self.found.replace(texts)
        self._fit()
        same = next((each for each, text in enumerate(texts) if _identity(text) == before), -1)
        if same >= 0 or (again and 0 < place <= len(texts)):
            self.choose(same if same >= 0 else place - 1)

    def choose(self, place: int) -> None:
        """Make a text the current one, with the name of its page in sight."""
        index = self.found.at(place)
        self.scrollTo(index.siblingAtRow(max(0, index.row() - 1)))
        self.setCurrentIndex(index)

    def copy(self) -> None:
        """Put the whole list on the clipboard, a line per text."""
        titles = (self.tr("Pagina"), self.tr("Cluster"), self.tr("Plaats"), self.tr("Tekst"))
        rows = [(each.page, each.cluster, each.where, each.whole) for each in self.found.texts]
        self._dialogs.copy(as_lines(titles, rows))

    def event(self, event: QEvent) -> bool:
        """Lines of text are as high as the letters make them."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes into the list is in a line of it."""
        super().focusInEvent(event)
        if self.current < 0 and self.found.texts:
            self.choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, Ctrl+C copies the list; every other key that moves nothing is for the panel."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current >= 0:
            self.chosen.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.found.texts:
            self.choose(0 if event.key() == Qt.Key.Key_Home else len(self.found.texts) - 1)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """The line above a page takes one line of text, and a text two."""
        letters = self.fontMetrics().height()
        for place, row in enumerate(self.found.rows):
            self.setRowHeight(place, 2 * letters + 2 * SMALL if isinstance(row, Text) else letters + SMALL + TIGHT)

    def _clicked(self, index: Index) -> None:
        if self.found.place(index) >= 0:
            self.chosen.emit()


def _identity(text: Text) -> tuple[object, ...]:
    return text.source, text.key, text.page
