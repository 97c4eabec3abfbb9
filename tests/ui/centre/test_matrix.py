"""The matrix of a cluster: the same numbers as the tables, sorted, read cell by cell, copied, exported and drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from python_calamine import CalamineWorkbook

from centre.towns import FORMULA, PUMPS, WELLS, Town, merge
from samenwerking_desktop.centre.picture import Picture
from samenwerking_desktop.centre.tables import matrix as matrix_table
from samenwerking_desktop.ui.centre.matrix import MatrixView
from samenwerking_desktop.ui.centre.shell import Shell
from ui.centre.looking import settled
from ui.hands import CONTROL, Answering, accessible, focused, key, press, settle

ALT = Qt.KeyboardModifier.AltModifier
MARKUP = "<b>Vet</b> & meer"


@pytest.fixture
def small(tmp_path: Path, open_study: Callable[[Path], Shell]) -> MatrixView:
    """Four voices of three towns: a difference, a white spot, and one revision that left something blank."""
    city, ocmw = Town(tmp_path, "Zonnebeek", 1, respondent="city"), Town(tmp_path, "Zonnebeek", 2, respondent="ocmw")
    city.answer_all("tight", "loose", "loose", "tight", "")
    ocmw.answer_all("apart", "loose", "unknown", "apart", "unknown")
    alone, formula = Town(tmp_path, "Aalbeke", 3), Town(tmp_path, "Formule", 4, municipality=FORMULA)
    alone.answer_all("tight", "loose", "", "tight", "")
    alone.answer(WELLS, MARKUP, question="why")
    alone.remark(WELLS, "Na te vragen.")
    formula.answer_all("apart", "apart", "apart", "apart", "apart")
    first = alone.returned()
    alone.clear(PUMPS)
    bundle = tmp_path / "Streek.bundel"
    merge(bundle, first, *(town.returned() for town in (city, ocmw, alone, formula)))
    shell = open_study(bundle)
    view = shell.show_view("matrix")
    assert isinstance(view, MatrixView)
    settled(shell.study)
    view.take_focus()
    return view


def picture_of(view: MatrixView) -> Picture:
    """What the filters show."""
    assert view.study.picture is not None
    return view.study.picture


def column(view: MatrixView, place: int) -> list[str]:
    """The signs of one column from the top down, without the foot."""
    shown = view.table.shown
    return [shown.rows[row].cells[place].sign for row in view.table.order]


def names(view: MatrixView) -> list[str]:
    """The rows from the top down, without the foot."""
    return [view.table.shown.rows[row].title for row in view.table.order]


def said_now(view: MatrixView) -> str:
    """What a screen reader says of the cell with the keyboard."""
    index = view.table.currentIndex()
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_every_cluster_shows_its_table(matrix: MatrixView) -> None:
    """Every matrix says what the table of its cluster says, cell by cell, and so do totals and counts."""
    picture = picture_of(matrix)
    for place, cluster in enumerate(picture.questionnaire.clusters):
        matrix.chooser.setCurrentIndex(place)
        settled(matrix.study)
        shown = matrix.table.shown
        cells = [[mark.sign for mark in row.cells[: len(cluster.aspects)]] for row in shown.rows]
        assert cells == matrix_table(picture, cluster).astype(str).to_numpy().tolist()
        totals = [picture.cluster_score(city, cluster) for city in picture.cities]
        assert column(matrix, len(cluster.aspects)) == [f"{each.score} van {each.maximum}" for each in totals]
        assert column(matrix, len(cluster.aspects) + 1) == [f"{each.answered} van {each.asked}" for each in totals]
        counts = [picture.aspect_count(aspect) for aspect in cluster.aspects]
        assert [mark.sign for mark in shown.foot[0].cells[: len(counts)]] == [str(each.options[0]) for each in counts]
        assert [mark.sign for mark in shown.foot[-1].cells[: len(counts)]] == [str(each.total) for each in counts]


def test_from_cluster_to_cluster_with_the_keyboard(matrix: MatrixView) -> None:
    """Ctrl with PgDn goes to the next cluster, and past the last to the first; the city stays."""
    key(Qt.Key.Key_Down, times=3)
    labels = [cluster.label for cluster in picture_of(matrix).questionnaire.clusters]
    key(Qt.Key.Key_PageDown, CONTROL)
    settled(matrix.study)
    assert matrix.table.shown.name == labels[1]
    assert matrix.table.currentIndex().row() == 3
    assert focused() is matrix.table
    key(Qt.Key.Key_PageUp, CONTROL, times=2)
    settled(matrix.study)
    assert matrix.table.shown.name == labels[-1]


def test_sorting_by_total(matrix: MatrixView) -> None:
    """A click on a title sorts, the other way round too; cities that are equal keep the order of their names."""
    shown = matrix.table.shown
    place = next(at for at, each in enumerate(shown.columns) if not each.key)
    header = matrix.table.horizontalHeader()
    matrix.table.scrollTo(matrix.table.model().index(0, place))
    middle = QPoint(header.sectionViewportPosition(place) + 20, header.height() // 2)
    foot = [row.title for row in shown.foot]
    totals = {row.title: float(row.cells[place].order or 0) for row in shown.rows}
    for sign in (1, -1):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        settle()
        assert names(matrix) == sorted(totals, key=lambda name: (sign * totals[name], name))
    rows = matrix.table.model().rowCount()
    last = [matrix.table.model().headerData(row, Qt.Orientation.Vertical) for row in range(rows - len(foot), rows)]
    assert last == foot


def test_sorting_with_the_keyboard(small: MatrixView) -> None:
    """Alt with an arrow sorts by the column with the keyboard; what has no score comes last either way."""
    first = names(small)
    key(Qt.Key.Key_Down, ALT)
    assert column(small, 0) == ["0", "2", "≠"]
    key(Qt.Key.Key_Up, ALT)
    assert column(small, 0) == ["2", "0", "≠"]
    key(Qt.Key.Key_Home, ALT)
    assert names(small) == first


def test_the_other_way_round_by_name(small: MatrixView) -> None:
    """The title above the names sorts by name, and the other way round when it is pressed again."""
    before = names(small)
    small.table.sort_by_name()
    assert names(small) == before[::-1]
    small.table.sort_by_name()
    assert names(small) == before


def test_a_difference_has_its_own_look(small: MatrixView) -> None:
    """Where city and OCMW differ stands a sign in a frame, in words too; a white spot is hatched; neither is a 0."""
    shown = small.table.shown
    marks = {row.title.partition(" · ")[0]: row.cells for row in shown.rows}
    differ, white = marks["Zonnebeek"][0], marks["Aalbeke"][2]
    assert (differ.sign, differ.framed, differ.fill, differ.order) == ("≠", True, "", None)
    assert (white.sign, white.hatched, white.fill, white.order) == ("/", True, "", None)
    key(Qt.Key.Key_Down, times=2)
    assert said_now(small) == "Zonnebeek · stad naast OCMW, Putten, ≠  Stad en OCMW antwoorden verschillend"
    assert "≠ Stad en OCMW antwoorden verschillend" in small.legend.accessibleName()


def test_colours_are_those_of_the_palette(small: MatrixView) -> None:
    """Each score has its own colour, and the words in it can be read."""
    fills = {mark.sign: mark.fill for mark in small.legend.marks if mark.fill}
    assert sorted(fills) == ["0", "1", "2"]
    assert len(set(fills.values())) == 3


def test_who_said_what(small: MatrixView) -> None:
    """Enter shows all that was said, and from which file; then the panel follows the keyboard; Escape closes."""
    row = names(small).index("Aalbeke")
    key(Qt.Key.Key_Down, times=row)
    key(Qt.Key.Key_Return)
    settled(small.study)
    text = small.detail.text
    assert small.detail.isVisible()
    for each in ("Aalbeke", "Putten", MARKUP, "Opmerking: Na te vragen.", "Aalbeke 3 r2.inzending, revisie 2"):
        assert each in text
    key(Qt.Key.Key_Right)
    settled(small.study)
    assert "Uit een eerdere inzending: revisie 1" in small.detail.text
    key(Qt.Key.Key_Escape)
    assert not small.detail.isVisible()
    assert focused() is small.table


def test_both_voices_in_the_panel(small: MatrixView) -> None:
    """Where two returned, the panel gives both."""
    key(Qt.Key.Key_Down, times=names(small).index("Zonnebeek · stad naast OCMW"))
    key(Qt.Key.Key_Return)
    settled(small.study)
    assert small.detail.text.index("stad, ronde 1") < small.detail.text.index("OCMW, ronde 1")
    assert "Zonnebeek 2 r1.inzending" in small.detail.text


def test_a_click_opens_the_panel(small: MatrixView) -> None:
    """A click does what Enter does; on a total there is nothing more to tell."""
    table = small.table
    for place, opened in ((table.model().columnCount() - 1, False), (0, True)):
        table.scrollTo(table.model().index(0, place))
        middle = table.visualRect(table.model().index(0, place)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        settled(small.study)
        assert small.detail.isVisible() is opened


def test_hovering(small: MatrixView) -> None:
    """Hovering over a cell tells the same in a few lines, without taking anything for markup."""
    row = names(small).index("Aalbeke")
    table = small.table
    where = table.visualRect(table.model().index(row, 0)).center()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, where, table.viewport().mapToGlobal(where))
    QApplication.sendEvent(table.viewport(), event)
    settled(small.study)
    assert "&lt;b&gt;Vet&lt;/b&gt; &amp; meer" in QToolTip.text()


def test_no_title_is_cut(matrix: MatrixView) -> None:
    """Every word of every title has room on its own line, and all lines fit."""
    for place in range(matrix.chooser.count()):
        matrix.chooser.setCurrentIndex(place)
        settled(matrix.study)
        header = matrix.table.horizontalHeader()
        metrics = header.fontMetrics()
        for at, each in enumerate(matrix.table.shown.columns):
            assert max(map(metrics.horizontalAdvance, each.title.split())) < matrix.table.columnWidth(at)
            assert header.height() >= metrics.lineSpacing()


def test_names_say_who_only_where_that_tells_rows_apart(small: MatrixView) -> None:
    """A city that answers together is called by its name alone; only another one says who speaks."""
    assert [name for name in names(small) if " · " in name] == ["Zonnebeek · stad naast OCMW"]
    small.study.select(type(small.study.selection)(respondent="joint"))
    settled(small.study)
    assert names(small) == ["Aalbeke", FORMULA]


def test_copying(small: MatrixView) -> None:
    """Ctrl+C gives text with tabs and a table: titles, rows as sorted, counts; no formula, no markup of others."""
    key(Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().split("\n")
    assert lines[0].split("\t")[:2] == ["Gemeente", "Putten"]
    assert lines[2].startswith(f"'{FORMULA}")
    assert len(lines) == 1 + len(small.table.shown.rows) + len(small.table.shown.foot)
    assert "HYPERLINK(&quot;http" in data.html()
    assert data.html().count("<tr>") == len(lines)


def test_exporting(small: MatrixView, dialogs: Answering, tmp_path: Path) -> None:
    """A workbook has the rows as they are sorted: scores as numbers, signs as texts, a formula as a text."""
    key(Qt.Key.Key_Down, ALT)
    dialogs.places.append(tmp_path / "uit.xlsx")
    shell = small.window().findChild(Shell)
    assert shell is not None
    press(shell.outlet.export)
    settled(small.study)
    rows = CalamineWorkbook.from_path(tmp_path / "uit.xlsx").get_sheet_by_index(0).to_python()
    assert rows[0][:2] == ["Gemeente", "Putten"]
    assert [row[1] for row in rows[1:]] == [0, 2, "≠"]
    assert rows[1][0] == FORMULA
    assert len(rows) == 1 + len(small.table.shown.rows)


def test_a_picture_of_all_of_it(matrix: MatrixView, dialogs: Answering, tmp_path: Path) -> None:
    """The picture has every row and column, also those that the window has no room for."""
    dialogs.places.append(tmp_path / "beeld")
    shell = matrix.window().findChild(Shell)
    assert shell is not None
    press(shell.outlet.draw)
    settled(matrix.study)
    image = QImage(str(tmp_path / "beeld.png"))
    widths = sum(matrix.table.columnWidth(place) for place in range(len(matrix.table.shown.columns)))
    assert image.width() > 2 * widths
    assert image.height() > 2 * 26 * (len(matrix.table.shown.rows) + len(matrix.table.shown.foot))


def test_a_screen_reader_finds_cells_and_titles(small: MatrixView) -> None:
    """The table is one to assistive technology, with named rows, columns and cells."""
    interface = QAccessible.queryAccessibleInterface(small.table)
    assert interface.text(QAccessible.Text.Name) == "Matrix van scores"
    assert interface.role() == QAccessible.Role.Table
    said = {each.text(QAccessible.Text.Name) for each in accessible(small.table)}
    assert {"Putten", "Zonnebeek · stad naast OCMW"} <= said
    assert "Zonnebeek · stad naast OCMW, Putten, ≠  Stad en OCMW antwoorden verschillend" in said
