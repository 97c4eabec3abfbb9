"""The screenshots that README shows: every main screen, of the demo, as `python3 dev.py shots` makes them."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from samenwerking_desktop.app import make_application
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.demo import make_demo, make_example
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.second_round import Carried, create_second_round
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui import theme
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.centre.study import Study
from samenwerking_desktop.ui.dialogs import Dialogs
from samenwerking_desktop.ui.merging import MergingView
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window

OUT = Path(__file__).resolve().parent.parent / "resources" / "screenshots"
SIZE = (1240, 800)
# The tabs of the study in their order, and those that README shows.
_TABS = ("inzendingen", "matrix", "overzicht", "andere", "wensen", "rondes", "coderen", "verschillen", "synergies")
_SHOWN = ("inzendingen", "matrix", "overzicht", "andere", "coderen", "verschillen")


def main() -> None:
    """Make them all."""
    application = make_application()
    theme.dress(application, theme.LIGHT)
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        window = Window(QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat), Dialogs())
        window.resize(*SIZE)
        window.show()
        _shoot(application, window, "welkom")
        _shoot_new(application, window)
        _shoot_tour(application, window)
        window.show_document(make_example(Path(folder, "Voorbeeld.inventaris")), recent=False)
        _set_something_aside(window)
        for name, place in _places(window).items():
            assert window.editor is not None
            window.editor.go(place)
            _shoot(application, window, name)
        _shoot_preview(application, window)
        theme.dress(application, theme.DARK)
        assert window.editor is not None
        window.editor.go(next(iter(_places(window).values())))
        _shoot(application, window, "donker")
        theme.dress(application, theme.LIGHT)
        os.chdir(folder)  # so that no picture shows where this machine keeps its temporary files
        _shoot_merging(application, window, Path("Ronde 1"))
        _shoot_study(application, window, Path("Ronde 1", "inzendingen"))
        _shoot_second_round(application, window, Path("Ronde 1"))
        window.close()


def _set_something_aside(window: Window) -> None:
    """Change one answer, so that the drawer has something in it."""
    document = window.document
    assert document is not None
    follow_up = next(stop for stop in document.route.stops if stop.page != document.questionnaire.pages[0].id)
    key = Key(follow_up.aspects[0], document.questionnaire.score)
    document.answer(key, answered(document.questionnaire.score_question.options[0].id))


def _places(window: Window) -> dict[str, Place]:
    """One place of each kind, by the name of its picture: the pages of the first cluster that has them."""
    document = window.document
    assert document is not None
    found: dict[str, Place] = {}
    for stop in document.route.stops:
        found.setdefault(stop.page, Place(Room.PAGE, stop.cluster, stop.page))
    others = {"contacten": Room.CONTACTS, "opzij": Room.ASIDE, "nakijken": Room.REVIEW}
    return found | {name: Place(room) for name, room in others.items()}


def _shoot_new(application: QApplication, window: Window) -> None:
    from samenwerking_desktop.ui.new_inventory import NewInventory

    window.new()
    dialog = next(child for child in window.findChildren(NewInventory))
    dialog.municipality.setText("Turnhout")
    dialog.path.setText("Turnhout.inventaris")
    _shoot(application, dialog, "nieuw")
    dialog.reject()


def _shoot_tour(application: QApplication, window: Window) -> None:
    """The first step of the tour, and what the help looks like beside it."""
    from samenwerking_desktop.ui.help import Help, show_page
    from samenwerking_desktop.ui.tour import Tour, start_tour

    QStandardPaths.setTestModeEnabled(True)
    start_tour(window)
    _shoot(application, window, "rondleiding")
    tour = window.findChild(Tour)
    assert tour is not None
    tour.end()
    show_page(window, "vragen")
    shown = window.findChild(Help)
    assert shown is not None
    _shoot(application, shown, "hulp")
    shown.reject()


def _shoot_preview(application: QApplication, window: Window) -> None:
    from samenwerking_desktop.ui.preview.dialog import Preview

    window.show_paper()
    preview = window.findChild(Preview)
    assert preview is not None
    preview.resize(*SIZE)
    while preview.made is None:
        application.processEvents()
    QTest.qWait(2000)  # its pages are painted at leisure
    _shoot(application, preview, "afdrukken")
    preview.reject()


def _shoot_merging(application: QApplication, window: Window, folder: Path) -> None:
    make_demo(folder)
    window.show_merging([folder / "inzendingen"])
    view = window.findChild(MergingView)
    assert view is not None
    while view.busy:
        application.processEvents()
    _shoot(application, window, "samenvoegen")


def _shoot_study(application: QApplication, window: Window, returns: Path) -> None:
    """Every tab of the study of the demo; `returns` are its returned files."""
    bundle = Path("Ronde 1.bundel")
    with Collection.create(bundle) as collection:
        apply(collection, plan(collection, [returns]))
    window.open(bundle)
    shell = window.findChild(Shell)
    assert shell is not None
    for place, name in enumerate(_TABS):
        shell.tabs.setCurrentIndex(place)
        _wait(application, shell.study)
        if name in _SHOWN:
            _shoot(application, window, name)


def _wait(application: QApplication, study: Study) -> None:
    """Until the study read what the tab shows."""
    for _ in range(3):
        over: list[bool] = []
        study.do(lambda _collection: True, over.append)
        while not over:
            application.processEvents()


def _shoot_second_round(application: QApplication, window: Window, folder: Path) -> None:
    """The first page of an inventory of the second round."""
    with closing(Document.open(min((folder / "inventarissen").iterdir()))) as document:
        earlier = document.answers
        create_second_round(Path("Ronde 2.inventaris"), earlier, dict(earlier.identity), Carried()).close()
    window.open(Path("Ronde 2.inventaris"))
    second = window.document
    assert second is not None
    assert window.editor is not None
    second.confirm(next(iter(second.questionnaire.aspects)))
    window.editor.go(next(iter(_places(window).values())))
    _shoot(application, window, "ronde2")


def _shoot(application: QApplication, widget: QWidget, name: str) -> None:
    for _ in range(5):
        application.processEvents()
    widget.grab().save(str(OUT / f"{name}.png"))
    print(OUT / f"{name}.png")


if __name__ == "__main__":
    main()
