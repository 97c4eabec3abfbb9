"""A table of the centre on the screen: what people read of it, in which order, and what is copied."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from centre.towns import FORMULA
from samenwerking_desktop.centre.tables import frame
from samenwerking_desktop.ui.centre.grid import TableGrid
from ui.hands import CONTROL, key, settle

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
COLUMNS = ("municipality", "respondent", "aspect", "aspect_label", "score", "text")
LONG = "Beide diensten zijn klein en kunnen elkaar vervangen bij afwezigheid. " * 7
ROWS = [
    ("Zonnebeek", "city", "wells", "Putten", 2, FORMULA),
    ("aalbeke", "ocmw", "wells", "Putten", None, "<b>Vet</b>"),
    ("Ébergem", "joint", "pumps", "Pompen", 10, LONG),
    ("Dorp", "agreed", "pumps", "Pompen", 2, ""),
]


@pytest.fixture
def grid(qapp: QApplication) -> Iterator[TableGrid]:
    """A table of four rows in a window of its own."""
    made = TableGrid("Proef")
    made.resize(900, 400)
    made.show_frame(frame(ROWS, COLUMNS, ("score",)))
    made.show()
    made.activateWindow()
    made.setFocus()
    settle()
    yield made
    made.close()
    made.deleteLater()
    del qapp


def test_people_read_labels(grid: TableGrid) -> None:
    """Of an id and its label the label is shown, under the Dutch name of the column; respondents are in words."""
    assert grid.shown.titles == ("Gemeente", "Respondent", "Aspect", "Score", "Tekst")
    assert grid.shown.texts(0) == ("Zonnebeek", "stad", "Putten", "2", FORMULA)
    assert [row[1] for row in grid.shown.rows] == ["stad", "OCMW", "stad en OCMW", "stad naast OCMW"]


def test_sorting(grid: TableGrid) -> None:
    """Names sort without capitals or accents, numbers by size, equal rows keep their order, and nothing comes last."""
    key(Qt.Key.Key_Down, ALT)
    assert list(grid.order) == [1, 3, 2, 0]
    grid.setCurrentIndex(grid.model().index(0, 3))
    key(Qt.Key.Key_Down, ALT)
    assert list(grid.order) == [0, 3, 2, 1]
    key(Qt.Key.Key_Up, ALT)
    assert list(grid.order) == [2, 0, 3, 1]
    key(Qt.Key.Key_Home, ALT)
    assert list(grid.order) == [0, 1, 2, 3]


def test_the_keyboard_stays_on_its_row(grid: TableGrid) -> None:
    """Sorting and showing the table anew leave the keyboard on the row that it was on, and the order as it was."""
    grid.go(2)
    key(Qt.Key.Key_Down, ALT)
    assert grid.row == 2
    grid.show_frame(frame(ROWS[:3], COLUMNS, ("score",)))
    assert grid.row == 2
    assert list(grid.order) == [1, 2, 0]


def test_rows_are_told_by_their_place(grid: TableGrid) -> None:
    """However it is sorted, moving and Enter tell the place of a row in the table that was given."""
    moved: list[int] = []
    entered: list[int] = []
    grid.moved.connect(moved.append)
    grid.entered_row.connect(entered.append)
    key(Qt.Key.Key_Down, ALT)
    grid.go(1)
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert (moved, entered) == ([1, 3], [3])


def test_copying_everything(grid: TableGrid) -> None:
    """With one row chosen all are copied, as they are sorted; a formula comes as a text, markup as it was typed."""
    key(Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().split("\n")]
    assert lines[0] == ["Gemeente", "Respondent", "Aspect", "Score", "Tekst"]
    assert [line[0] for line in lines[1:]] == ["Zonnebeek", "aalbeke", "Ébergem", "Dorp"]
    assert lines[1][4] == f"'{FORMULA}"
    assert "&lt;b&gt;Vet&lt;/b&gt;" in data.html()


def test_copying_some_rows(grid: TableGrid) -> None:
    """With more rows chosen only those are copied."""
    key(Qt.Key.Key_Down, SHIFT)
    key(Qt.Key.Key_C, CONTROL)
    assert len(QGuiApplication.clipboard().text().split("\n")) == 1 + 2


def test_long_texts_take_three_lines(grid: TableGrid) -> None:
    """A text that is longer than its column goes on, up to three lines; the hint has the rest, and is no markup."""
    line = grid.fontMetrics().lineSpacing()
    assert grid.rowHeight(1) < 2 * line + line
    assert 3 * line <= grid.rowHeight(2) < 5 * line
    assert LONG in str(grid.model().index(2, 4).data(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;" in str(grid.model().index(1, 4).data(Qt.ItemDataRole.ToolTipRole))
