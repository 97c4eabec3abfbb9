"""The bar chart: read with the keyboard and by a screen reader, in grey, as a table, copied and saved."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from centre.towns import small_form
from colours import contrast, luminance
from samenwerking_desktop.ui.banner import Banner
from samenwerking_desktop.ui.centre.chart_data import Bar, Chart, Pattern, Series, option_series, yes_no_series
from samenwerking_desktop.ui.centre.chart_images import picture
from samenwerking_desktop.ui.centre.charts import BarChart
from ui.hands import CONTROL, Answering, key, press, settle

SERIES = (*option_series(small_form().score_question), Series("Niet ingevuld", pattern=Pattern.HATCHED))
MANY = 200
HOSTILE = "<b>Dorp</b> & co"


def chart_of(*labels: str) -> Chart:
    """A chart with these bars: one apart, two loose, none tight, three white."""
    bars = [Bar(label, (1, 2, 0, 3), "3 van 6 beantwoord") for label in labels]
    return Chart("Verdeling", "Stad", "Aantal", SERIES, bars, "Geteld zijn steden.")


@pytest.fixture
def chart(qapp: QApplication, dialogs: Answering) -> Iterator[BarChart]:
    """A chart of two cities in a window of its own."""
    made = BarChart(dialogs, Banner())
    made.show_chart(chart_of("Aarde", HOSTILE))
    made.resize(900, 400)
    made.show()
    made.activateWindow()
    settle()
    yield made
    made._banner.deleteLater()
    made.close()
    made.deleteLater()


def test_every_series_reads_in_grey_and_its_figures_on_it() -> None:
    """Filled ones are steps of grey apart, with text at 4.5:1 on them."""
    for series in (option_series(small_form().score_question), yes_no_series("Ja", "Nee")):
        greys = sorted(luminance(each.fill) for each in series)
        assert all((after + 0.05) / (before + 0.05) >= 1.3 for before, after in pairwise(greys))
        for each in series:
            assert contrast(each.fill, each.ink) >= 4.5


def test_a_screen_reader_hears_the_figures(chart: BarChart) -> None:
    """The name is the title; the description has what the figures are of, and every bar with its denominator."""
    assert chart.canvas.accessibleName() == "Verdeling"
    assert chart.canvas.accessibleDescription().split("\n") == [
        "Geteld zijn steden.",
        "Aarde: Apart 1, Los 2, Niet ingevuld 3 (3 van 6 beantwoord)",
        f"{HOSTILE}: Apart 1, Los 2, Niet ingevuld 3 (3 van 6 beantwoord)",
    ]


def test_the_arrow_keys_go_past_the_bars(chart: BarChart) -> None:
    """The first has the keyboard when one comes there; what it shows stands below the chart, as plain text."""
    chart.take_focus()
    assert chart.figures.text().startswith("Aarde: ")
    key(Qt.Key.Key_Down)
    assert chart.figures.text().startswith(HOSTILE)
    assert chart.figures.textFormat() == Qt.TextFormat.PlainText
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Up)
    assert chart.figures.text().startswith("Aarde: ")


def test_many_bars_scroll_and_each_can_be_reached(chart: BarChart) -> None:
    """The last of two hundred comes into view at the End key, and the description says that there are more."""
    chart.show_chart(chart_of(*(f"Stad {number}" for number in range(MANY))))
    settle()
    chart.take_focus()
    key(Qt.Key.Key_End)
    bar = chart.canvas.verticalScrollBar()
    assert chart.figures.text().startswith(f"Stad {MANY - 1}: ")
    assert bar.value() == bar.maximum() > 0
    assert "en nog 170" in chart.canvas.accessibleDescription()


def test_the_same_figures_are_there_as_a_table(chart: BarChart) -> None:
    """A row per bar, with a column per series and the denominator; the chart comes back at the same button."""
    press_toggle(chart)
    assert chart.grid.isVisible()
    assert not chart.canvas.isVisible()
    assert chart.grid.shown.titles == ("Stad", "Apart", "Los", "Vast", "Niet ingevuld", "Noemer")
    assert chart.grid.shown.texts(0) == ("Aarde", "1", "2", "0", "3", "3 van 6 beantwoord")
    press_toggle(chart)
    assert chart.canvas.isVisible()


def press_toggle(chart: BarChart) -> None:
    """Press the button with the keyboard."""
    chart.as_table.setFocus()
    key(Qt.Key.Key_Space)
    settle()


def test_what_has_no_chart_is_a_table_alone(chart: BarChart) -> None:
    """Nothing offers to copy or save a chart that is not there; with the next chart it does again."""
    chart.show_table("Cijfers", "Waarover", chart.grid.shown)
    assert [each.isVisible() for each in (chart.grid, chart.as_table, chart.copier, chart.saver)] == [True] + [
        False
    ] * 3
    chart.show_chart(chart_of("Aarde"))
    assert [each.isVisible() for each in (chart.canvas, chart.as_table, chart.copier, chart.saver)] == [True] * 4


def test_the_chart_is_copied_as_an_image(chart: BarChart) -> None:
    """Ctrl+C on the bars puts the whole chart on the clipboard, light whatever the window is."""
    chart.take_focus()
    key(Qt.Key.Key_C, CONTROL)
    image = QGuiApplication.clipboard().image()
    assert image.size() == picture(chart.chart, chart.canvas.font()).size()
    assert QColor(image.pixel(2, 2)).name() == "#ffffff"
    assert "gekopieerd" in chart._banner.text


def test_an_image_has_all_bars(chart: BarChart) -> None:
    """However small the window is: two hundred bars take a hundred times the room of two."""
    font = chart.canvas.font()
    none, two = picture(chart_of(), font).height(), picture(chart_of("a", "b"), font).height()
    many = picture(chart_of(*(str(number) for number in range(MANY))), font)
    sharp = 2 if many.width() == picture(chart_of(), font).width() else 1
    assert many.height() * 2 // sharp - none == pytest.approx((two - none) * MANY / 2, abs=2 * MANY)


def test_it_is_saved_as_png_and_as_svg(chart: BarChart, dialogs: Answering, tmp_path: Path) -> None:
    """What nobody typed an extension for is a PNG; an SVG holds the texts as text, whatever is in them."""
    dialogs.places += [tmp_path / "grafiek", tmp_path / "grafiek.svg"]
    press(chart.saver)
    press(chart.saver)
    assert QImage(str(tmp_path / "grafiek.png")).width() > 900
    drawn = ET.parse(tmp_path / "grafiek.svg")  # noqa: S314 - we wrote it
    texts = [each.text for each in drawn.iter() if each.tag.endswith("text")]
    assert {"Verdeling", HOSTILE, "Aarde", "Apart", "3 van 6 beantwoord"} <= set(texts)
    assert dialogs.asked == ["Beeld opslaan: Verdeling.png"] * 2


def test_a_disk_that_refuses_is_told(chart: BarChart, dialogs: Answering, tmp_path: Path) -> None:
    """A folder that is gone gives the sentence for that, and nothing else happens."""
    dialogs.places.append(tmp_path / "weg" / "grafiek.png")
    press(chart.saver)
    assert chart._banner.error is not None
    assert chart._banner.error.message == "file_missing"


def test_a_larger_font_makes_larger_bars(chart: BarChart) -> None:
    """The chart follows the font: it asks for more room."""
    before = chart.canvas.sizeHint().height()
    chart.canvas.setStyleSheet("* { font-size: 20pt; }")
    settle()
    assert chart.canvas.sizeHint().height() > 1.4 * before
