"""The tab with the returns: who is missing, reminders, taking a return out, and the documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from centre.towns import WELLS, Town, merge
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import Selection
from samenwerking_desktop.ui.banner import Banner
from samenwerking_desktop.ui.centre.returns import ReturnsView
from samenwerking_desktop.ui.centre.study import Study
from ui.hands import Answering, accessible, press, settle, until

WHOLE = ("tight", "loose", "apart", "loose", "tight")
LIST = "gemeente;inwoners\nAntwerpen;530000\nGenk;66.000\nZele;21 000\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Antwerpen complete with a document, Genk with an older revision and only of the city, Geel uncalled."""
    whole = Town(tmp_path, "Antwerpen", 1)
    whole.answer_all(*WHOLE)
    (tmp_path / "Besluit.pdf").write_bytes(b"%PDF-1.7 besluit")
    whole.attach(WELLS, tmp_path / "Besluit.pdf")
    genk = Town(tmp_path, "Genk", 2, respondent="city", coordinator="An Aerts", coordinator_email="an@example.org")
    genk.answer(WELLS, "tight")
    first = genk.returned()
    stranger = Town(tmp_path, "Geel", 3)
    made = tmp_path / "Streek.bundel"
    merge(made, first, *(town.returned() for town in (whole, genk, stranger)))
    return made


@pytest.fixture
def study(qapp: QApplication, path: Path, dialogs: Answering) -> Iterator[Study]:
    """The collection, open."""
    opened = Study(path, dialogs, Banner())
    yield opened
    opened.end()
    del qapp


@pytest.fixture
def view(study: Study) -> Iterator[ReturnsView]:
    """The tab in a window of its own."""
    made = ReturnsView(study)
    study.changed.connect(made.refresh)
    made.resize(1240, 700)
    made.show()
    made.activateWindow()
    study.start()
    until(lambda: study.loaded)
    settled(made)
    yield made
    made.close()
    made.deleteLater()
    study.banner.deleteLater()


def settled(view: ReturnsView) -> None:
    """Wait until the thread has nothing more to do."""
    for _ in range(3):  # what is asked for in answer to one thing comes after the next
        over: list[bool] = []
        view.study.do(lambda _collection: True, over.append)
        until(lambda over=over: bool(over))  # type: ignore[misc]
    settle()


def load(view: ReturnsView, dialogs: Answering, tmp_path: Path, text: str = LIST) -> None:
    """Load a list of municipalities."""
    path = tmp_path / "lijst.csv"
    path.write_text(text, encoding="utf-8")
    dialogs.files.append([path])
    press(view.load)
    settled(view)


def rows(view: ReturnsView, *names: str) -> list[tuple[str, ...]]:
    """What stands in these columns, from the top down."""
    places = [view.grid.shown.names.index(name) for name in names]
    return [tuple(view.grid.shown.texts(row)[place] for place in places) for row in view.grid.order]


def choose(view: ReturnsView, words: str) -> None:
    """Choose another part of the table."""
    view.filter.setCurrentText(words)
    view.filter.activated.emit(view.filter.currentIndex())
    settled(view)


def go(view: ReturnsView, name: str) -> None:
    """Put the keyboard on the return in the file of this name."""
    view.grid.go([name in row[0] for row in rows(view, "file")].index(True))


def test_every_return_is_seen(view: ReturnsView) -> None:
    """Also those that do not count, and as such; without a list nobody is missing."""
    assert view.summary.text() == "2 ontvangen, 1 deels, 1 alleen stad"
    assert rows(view, "municipality", "arrival_label", "standing_label") == [
        ("Antwerpen", "volledig", "telt mee"),
        ("Geel", "deels", "telt mee"),
        ("Genk", "alleen stad", "telt mee"),
        ("Genk", "alleen stad", "oudere versie"),
    ]


def test_a_list_says_who_is_missing(view: ReturnsView, dialogs: Answering, tmp_path: Path) -> None:
    """After loading a list the counts are of those that are awaited, and who returned nothing has a row."""
    load(view, dialogs, tmp_path)
    assert view.summary.text() == "1 van 3 ontvangen, 1 alleen stad, 1 niet ontvangen, 1 niet verwacht"
    assert rows(view, "municipality", "expected")[-1] == ("Zele", "ja")
    assert view.study.banner.text == "3 gemeenten geladen. Deze lijst vervangt de vorige."


def test_a_list_with_faults_is_not_loaded(view: ReturnsView, dialogs: Answering, tmp_path: Path) -> None:
    """Every faulty line is told, and nobody is awaited."""
    load(view, dialogs, tmp_path, "gemeente;inwoners\nGenk;veel\nGenk;\n;1\nZele;1\n")
    assert [line.partition(":")[0] for line in view.told.text.toPlainText().splitlines()] == [
        "regel 2",
        "regel 3",
        "regel 4",
    ]
    assert view.summary.text() == "2 ontvangen, 1 deels, 1 alleen stad"


def test_a_choice_of_states(view: ReturnsView, dialogs: Answering, tmp_path: Path) -> None:
    """The table can be limited to a state; what is exported is what is seen, with all columns."""
    load(view, dialogs, tmp_path)
    choose(view, "Niet ontvangen")
    assert rows(view, "municipality") == [("Zele",)]
    choose(view, "Met inzendingen die niet meetellen")
    assert rows(view, "municipality") == [("Genk",), ("Genk",)]
    table, picture = view.exported(), view.study.picture
    assert table is not None
    assert picture is not None
    found: list[list[str]] = []
    view.study.do(lambda collection: list(table(collection, picture)["municipality"]), found.append)
    until(lambda: bool(found))
    assert found == [["Genk", "Genk"]]


def test_the_filters_of_the_study(view: ReturnsView) -> None:
    """Only the returns of the chosen municipalities are seen; the counts stay those of the whole collection."""
    view.study.select(Selection(cities=("geel",)))
    settled(view)
    assert rows(view, "municipality") == [("Geel",)]
    assert view.summary.text() == "2 ontvangen, 1 deels, 1 alleen stad"


def test_reminders(view: ReturnsView, dialogs: Answering, tmp_path: Path) -> None:
    """The list that is copied is shown too, and has nobody's name unless somebody asks for it."""
    load(view, dialogs, tmp_path)
    choose(view, "Alleen stad")
    press(view.remind)
    line = "Genk: alleen de stad; het OCMW ontbreekt; stad: 4 van 5 aspecten open"
    assert dialogs.copied == [line]
    assert (view.told.title.text(), view.told.text.toPlainText()) == ("Gekopieerd naar het klembord", line)
    view.contacts.setChecked(True)
    press(view.remind)
    assert dialogs.copied[1] == f"{line} (An Aerts <an@example.org>)"


def test_taking_a_return_out(view: ReturnsView, dialogs: Answering, study: Study, path: Path) -> None:
    """Somebody confirms it, having read what counts then; the earlier revision counts again."""
    go(view, "Genk 2 r2")
    press(view.take_out)
    settled(view)
    assert dialogs.asked[-1] == "1 inzending uit de bundel halen?"
    assert rows(view, "municipality", "file")[2:] == [("Genk", "Genk 2 r1.inzending")]
    study.end()
    with Collection.open(path) as collection:
        assert [(file.municipality, file.revision) for file in collection.files()] == [
            ("Antwerpen", 1),
            ("Geel", 1),
            ("Genk", 1),
        ]


def test_changing_ones_mind(view: ReturnsView, dialogs: Answering) -> None:
    """Who does not confirm finds all returns still there."""
    dialogs.agree = False
    go(view, "Geel")
    press(view.take_out)
    settled(view)
    assert len(rows(view, "file")) == 4


def test_the_last_return_can_go_too(view: ReturnsView) -> None:
    """An empty collection says what to do next."""
    view.grid.selectAll()
    press(view.take_out)
    settled(view)
    assert view.empty.isVisible()
    assert not view.grid.isVisible()
    assert view.exported() is None


def test_documents(view: ReturnsView, dialogs: Answering, tmp_path: Path) -> None:
    """The documents of the chosen municipalities, or all, go to a folder, which can be opened."""
    folder = tmp_path / "bewijs"
    folder.mkdir()
    go(view, "Geel")
    dialogs.files += [[folder], [folder]]
    press(view.save_chosen)
    settled(view)
    assert view.study.banner.text == f"0 documenten bewaard in {folder}."
    press(view.save_all)
    settled(view)
    assert (folder / "Antwerpen - Putten - Besluit.pdf").read_bytes() == b"%PDF-1.7 besluit"
    view.study.banner.action.click()
    assert dialogs.opened == [QUrl.fromLocalFile(str(folder))]


def test_everything_has_a_name(view: ReturnsView) -> None:
    """A screen reader has a name for whatever takes the keyboard."""
    press(view.remind)
    nameless = [
        each.role()
        for each in accessible(view)
        if each.state().focusable and not each.text(QAccessible.Text.Name).strip()
    ]
    assert nameless == []
