"""What a person waits for in the window: another page, and typing that is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from bench.figures import Figure, milliseconds, ratios, seconds
from samenwerking_desktop.app import make_application
from samenwerking_desktop.demo import make_example
from samenwerking_desktop.ui.dialogs import Dialogs
from samenwerking_desktop.ui.fields import TextField
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window

TIMES = 20
KEYSTROKES = 200
LIMIT_PAGE_MS = 50
LIMIT_EDIT_MS = 16


def measure(folder: Path) -> list[Figure]:
    """The first page of the two largest clusters in turn, and saving what was typed there."""
    application = make_application()
    window = Window(QSettings(str(folder / "screen.ini"), QSettings.Format.IniFormat), Dialogs())
    window.resize(1240, 800)
    window.show()
    window.show_document(make_example(folder / "screen.inventaris"))
    figures = [*_page_change(application, window), _typing(application, window)]
    window.close()
    return figures


def _page_change(application: QApplication, window: Window) -> list[Figure]:
    editor, document = window.editor, window.document
    assert editor is not None
    assert document is not None
    first = document.questionnaire.pages[0].id
    clusters = sorted(document.questionnaire.clusters, key=lambda cluster: -len(cluster.aspects))[:2]
    places = [Place(Room.PAGE, cluster.id, first) for cluster in clusters] * TIMES
    turn = iter(places)
    rows = len(clusters[0].aspects)
    stack = QStackedWidget()
    stack.resize(900, 700)
    stack.show()

    def shown() -> None:
        editor.go(next(turn))
        editor.repaint()

    def complete() -> None:
        shown()
        application.processEvents()

    def bare() -> None:
        _bare_page(stack, rows)
        application.processEvents()

    painted, whole = [], []
    for _ in range(TIMES):
        painted.append(seconds(shown))
        application.processEvents()
        whole.append((seconds(complete), seconds(bare)))
        application.processEvents()
    stack.close()
    return [
        Figure(
            "page change on the largest cluster, until it is painted",
            f"{milliseconds(painted)}",
            f"{LIMIT_PAGE_MS} ms",
            [each * 1000 / LIMIT_PAGE_MS for each in painted],
            1.0,
        ),
        Figure(
            "the same, until what lies below the edge is there too",
            f"{milliseconds([ours for ours, _ in whole])}",
            f"the same fields in bare Qt, {milliseconds([each for _, each in whole])}",
            ratios(whole),
            4.0,
        ),
    ]


def _bare_page(stack: QStackedWidget, rows: int) -> None:
    """Rows of a label, five radio buttons and a text box, without any style or name."""
    page, body = QScrollArea(), QWidget()
    layout = QVBoxLayout(body)
    for number in range(rows):
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.addWidget(QLabel(f"Aspect {number}"))
        for each in range(5):
            inner.addWidget(QRadioButton(f"Antwoord {each}"))
        inner.addWidget(QPlainTextEdit())
        layout.addWidget(box)
    page.setWidgetResizable(True)
    page.setWidget(body)
    old = stack.currentWidget()
    stack.addWidget(page)
    stack.setCurrentWidget(page)
    if old:
        stack.removeWidget(old)
        old.deleteLater()


def _typing(application: QApplication, window: Window) -> Figure:
    assert window.editor is not None
    field = window.editor.findChildren(TextField)[0]
    times = []
    for number in range(KEYSTROKES):
        field.setPlainText(f"Zin nummer {number} van een antwoord dat groeit.")
        times.append(seconds(field.flush))
        application.processEvents()
    p99 = sorted(times)[int(KEYSTROKES * 0.99)]
    return Figure(
        "saving what was typed, time of the window at p99",
        f"{p99 * 1000:.1f} ms (median {milliseconds(times)})",
        f"{LIMIT_EDIT_MS} ms, one frame",
        [p99 * 1000 / LIMIT_EDIT_MS],
        1.0,
    )
