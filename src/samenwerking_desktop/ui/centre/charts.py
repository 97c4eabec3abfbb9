"""A bar chart with all that a person does with it: read it as a table, copy it, save it as an image."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QStackedWidget, QWidget

from ...centre.readable import Readable
from ...errors import UserError
from ...names import file_name
from ..banner import Banner
from ..clipboard import copy_picture
from ..dialogs import Dialogs, documents_folder, with_suffix
from ..parts import announce, button, column, label, row, toggle
from .chart_canvas import ChartCanvas
from .chart_data import Chart
from .chart_images import PNG, SVG, picture, save_chart
from .grid import TableGrid


class BarChart(QWidget):
    """Horizontal stacked bars. `show_chart` fills it; what it shows is also there as a table, alone where it must."""

    def __init__(self, dialogs: Dialogs, banner: Banner) -> None:
        super().__init__()
        self._dialogs, self._banner = dialogs, banner
        self.canvas = ChartCanvas()
        self.canvas.moved.connect(self._tell)
        self.grid = TableGrid(self.tr("De cijfers van de grafiek"))
        self.title, self.note, self.figures = label("", "heading"), label("", "muted"), label("", wrap=False)
        self.as_table = toggle(self.tr("Toon als tabel"), self.tr("De grafiek als tabel tonen"))
        self.as_table.toggled.connect(self._turn)
        self.copier = button(self.tr("Beeld kopiëren"), self.copy)
        self.saver = button(self.tr("Beeld opslaan…"), self.save)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.canvas)
        self.stack.addWidget(self.grid)
        head = row(self.title, self.as_table, self.copier, self.saver)
        head.setStretch(0, 1)
        kept = self.copier.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that what is below starts as high for what has no chart
        self.copier.setSizePolicy(kept)
        body = column(head, self.stack, self.figures, self.note)
        body.setStretch(1, 1)
        self.setLayout(body)
        action = QAction(self.tr("Beeld kopiëren"), self.canvas)
        action.setShortcut("Ctrl+C")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.copy)
        self.canvas.addAction(action)

    @property
    def chart(self) -> Chart:
        """What is shown."""
        return self.canvas.chart

    def show_chart(self, chart: Chart, table: Readable | None = None) -> None:
        """Show this chart in place of the other; `table` says more than its own figures do."""
        self._show(chart.title, chart.note, table or chart.table(self.tr("Noemer")))
        self.canvas.show_chart(chart)
        self._turn(self.as_table.isChecked())

    def show_table(self, title: str, note: str, table: Readable) -> None:
        """Show what has no chart."""
        self._show(title, note, table)
        self.stack.setCurrentWidget(self.grid)
        for each in (self.as_table, self.copier, self.saver, self.figures):
            each.hide()

    def take_focus(self) -> None:
        """Put the keyboard on the chart, or on its table."""
        (self.grid if self.stack.currentWidget() is self.grid else self.canvas).setFocus()

    def copy(self) -> None:
        """Put the chart on the clipboard, as an image."""
        copy_picture(QPixmap.fromImage(picture(self.chart, self.canvas.font())))
        self._banner.show_news(self.tr("De grafiek is gekopieerd."))

    def save(self) -> None:
        """Ask where, and write the chart there."""
        filters = self.tr("Afbeelding (*{png});;Vectortekening (*{svg})").format(png=PNG, svg=SVG)
        proposal = documents_folder() / f"{file_name(self.chart.title)}{PNG}"
        chosen = self._dialogs.save_file(self, self.tr("Beeld opslaan"), proposal, filters)
        if chosen is None:
            return
        try:
            path = self._suffixed(chosen)
            save_chart(self.chart, self.canvas.font(), path)
        except UserError as error:
            self._banner.show_error(error)
        else:
            self._banner.show_news(self.tr("De grafiek staat in {path}.").format(path=path))

    def _suffixed(self, path: Path) -> Path:
        return path if path.suffix.lower() == SVG else with_suffix(path, PNG)

    def _show(self, title: str, note: str, table: Readable) -> None:
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.grid.setAccessibleName(title)
        self.grid.show_table(table)

    def _turn(self, table: bool) -> None:
        self.stack.setCurrentWidget(self.grid if table else self.canvas)
        for each in (self.as_table, self.copier, self.saver):
            each.show()
        self.figures.setVisible(not table)

    def _tell(self, figures: str) -> None:
        self.figures.setText(figures)
        if figures and self.canvas.hasFocus():
            announce(self.canvas, figures)
