"""What an analyst waits for: reading the picture of many cities, finding in their synergies, and the first matrix."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from bench.figures import Figure, in_turn, milliseconds, ratios, seconds
from samenwerking_desktop.app import make_application
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.synergies import Sought, find, read_reports
from samenwerking_desktop.demo import make_demo
from samenwerking_desktop.ui.centre.desk import CentreDesk
from samenwerking_desktop.ui.centre.matrix_data import matrix_data
from samenwerking_desktop.ui.centre.matrix_table import MatrixTable
from samenwerking_desktop.ui.dialogs import Dialogs
from samenwerking_desktop.ui.window import Window

CITIES = 600
TIMES = 5
LIMIT = 1.0
LIMIT_FRAME = 1 / 30
LIMIT_FIND = 0.1
FRAMES = 40
GOAL_FLOOR = 10


def measure(folder: Path) -> list[Figure]:
    """The picture with every matrix of it against a bare SELECT; opening and scrolling in the window."""
    bundle = folder / "study.bundel"
    make_demo(folder / "demo", CITIES)
    with Collection.create(bundle) as collection:
        apply(collection, plan(collection, [folder / "demo" / "inzendingen"]))
    with Collection.open(bundle) as collection:
        figures = [_reading(collection), *_synergies(collection)]
    return [*figures, *_window(make_application(), folder, bundle)]


def _reading(collection: Collection) -> Figure:
    newest = collection.newest_questionnaire()
    assert newest is not None
    query = "SELECT file, aspect, question, state, value FROM answer WHERE question = ?"

    def ours() -> None:
        picture = read_picture(collection)
        for cluster in picture.questionnaire.clusters:
            matrix_data(picture, cluster)

    def floor() -> None:
        collection.connection.execute(query, (newest.score,)).fetchall()

    pairs = in_turn(ours, floor, TIMES)
    mine, theirs = zip(*pairs, strict=True)
    what = f"picture and all matrices of {CITIES} cities"
    return Figure(what, milliseconds(mine), f"SELECT of the scores, {milliseconds(theirs)}", ratios(pairs), GOAL_FLOOR)


def _synergies(collection: Collection) -> list[Figure]:
    """Reading the synergy reports once, and finding in them with every letter that is typed."""
    picture = read_picture(collection)
    reports = read_reports(collection, picture)
    read = [seconds(lambda: read_reports(collection, picture)) for _ in range(TIMES)]
    found = [seconds(lambda: find(reports.synergies, Sought("gezamenlijk een wagen"))) for _ in range(TIMES)]
    what = f"{len(reports.synergies)} synergies of {CITIES} cities"
    return [
        Figure(f"reading {what}", milliseconds(read), f"{LIMIT:g} s", [each / LIMIT for each in read], 1),
        Figure(f"finding in {what}", milliseconds(found), "100 ms", [each / LIMIT_FIND for each in found], 1),
    ]


def _window(application: QApplication, folder: Path, bundle: Path) -> list[Figure]:
    window = Window(QSettings(str(folder / "study.ini"), QSettings.Format.IniFormat), Dialogs())
    window.resize(1240, 800)
    window.show()
    opened, scrolled = [], []
    for _ in range(TIMES):
        opened.append(seconds(lambda: _open(application, window, bundle)))
        scrolled.append(seconds(lambda: _scroll(application, window)) / FRAMES)
        window.show_welcome()
    window.close()
    first, frame = f"opening it until the matrix is painted, {CITIES} cities", "one step of scrolling in it"
    return [
        Figure(first, milliseconds(opened), f"{LIMIT:g} s", [each / LIMIT for each in opened], 1),
        Figure(frame, milliseconds(scrolled), "1/30 s", [each / LIMIT_FRAME for each in scrolled], 1),
    ]


def _open(application: QApplication, window: Window, bundle: Path) -> None:
    window.open(bundle)
    desk = window.findChild(CentreDesk)
    assert desk is not None
    assert desk.shell is not None
    shell = desk.shell
    shell.show_view("matrix")
    _until(application, lambda: any(table.order for table in shell.findChildren(MatrixTable)))
    window.repaint()


def _scroll(application: QApplication, window: Window) -> None:
    table = next(each for each in window.findChildren(MatrixTable) if each.isVisible())
    for place in range(FRAMES):
        table.verticalScrollBar().setValue(3 * place)
        application.processEvents()


def _until(application: QApplication, condition: Callable[[], bool]) -> None:
    end = perf_counter() + 60
    while not condition():
        assert perf_counter() < end, "waited in vain"
        application.processEvents()
        sleep(0.001)
