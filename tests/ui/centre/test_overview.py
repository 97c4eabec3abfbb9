"""The tab with the overview: topics, what each of them heeds, and that it shows what it exports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox

from centre.towns import Town, merge
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.expected import Expected, store_expected
from samenwerking_desktop.centre.picture import Selection, read_picture
from samenwerking_desktop.centre.readable import Value, readable
from samenwerking_desktop.ui.banner import Banner
from samenwerking_desktop.ui.centre.overview import OverviewView
from samenwerking_desktop.ui.centre.study import Study
from samenwerking_desktop.ui.centre.topics import TopicView
from ui.hands import Answering, focused, key, settle, until

Tab = TypeVar("Tab", bound=TopicView)

TOPICS = [
    "Totalen per stad en cluster",
    "Verdeling per aspect",
    "Clusters vergeleken",
    "Rangschikking van steden",
    "Rangschikking van aspecten",
    "Witte vlekken",
    "Verband met het inwonertal",
]
SAID = {
    "Aarde": ("tight", "tight", "tight", "loose", "tight"),
    "Beek": ("loose", "apart", "apart", "not_applicable", "loose"),
    "Dorp": ("tight", "unknown", "", "", "apart"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A collection of three towns, of which one left much open."""
    towns = [Town(tmp_path, name, number) for number, name in enumerate(SAID, 1)]
    for town in towns:
        town.answer_all(*SAID[town.name])
    made = tmp_path / "streek.bundel"
    merge(made, *(town.returned() for town in towns))
    return made


@pytest.fixture
def study(qapp: QApplication, path: Path, dialogs: Answering) -> Iterator[Study]:
    """The collection, open."""
    opened = Study(path, dialogs, Banner())
    yield opened
    opened.end()
    opened.banner.deleteLater()


@pytest.fixture
def view(study: Study) -> Iterator[OverviewView]:
    """The tab in a window of its own."""
    made = OverviewView(study)
    yield from shown(made)


def shown(view: Tab) -> Iterator[Tab]:
    """A view in a window of its own, with its study read."""
    view.study.changed.connect(view.refresh)
    view.resize(1240, 700)
    view.show()
    view.activateWindow()
    view.study.start()
    until(lambda: view.study.loaded)
    settled(view)
    yield view
    view.close()
    view.deleteLater()


def settled(view: TopicView) -> None:
    """Wait until the thread has nothing more to do."""
    for _ in range(2):
        over: list[bool] = []
        view.study.do(lambda _collection: True, over.append)
        until(lambda over=over: bool(over))  # type: ignore[misc]
    settle()


def choose(view: TopicView, box: QComboBox, text: str) -> None:
    """Choose from a list."""
    assert box.findText(text) >= 0
    box.setCurrentIndex(box.findText(text))
    settled(view)


def bars(view: TopicView) -> list[str]:
    """The bars of the chart in words."""
    return [view.chart.chart.figures(bar) for bar in view.chart.chart.bars]


def fields(view: TopicView) -> list[str]:
    """What can be chosen now."""
    boxes = [view.topic, view.cluster, view.question, view.enough, view.measure]
    return [box.accessibleName() for box in boxes if box.isVisible()]


def test_it_starts_with_the_totals_of_all_cities(view: OverviewView) -> None:
    """Most points first, by what they came from, with what is open and every denominator."""
    assert [view.topic.itemText(place) for place in range(view.topic.count())] == TOPICS
    assert bars(view) == [
        "Aarde: Vast 8, Los 1 (9 van 10, 5 van 5 beantwoord · 90 %)",
        "Beek: Los 2 (2 van 8, 4 van 4 beantwoord · 25 %)",
        "Dorp: Vast 2, Nog open 6 (2 van 10, 2 van 5 beantwoord)",
    ]


def test_a_cluster_shows_its_own_totals_and_denominators(view: OverviewView) -> None:
    """Both chart and table are of the chosen cluster, and the table does not repeat its name on every row."""
    choose(view, view.cluster, "Wegen & bruggen")
    assert bars(view)[0] == "Aarde: Vast 2, Los 1 (3 van 4, 2 van 2 beantwoord · 75 %)"
    titles = view.chart.grid.shown.titles
    aarde = dict(zip(titles, view.chart.grid.shown.texts(0), strict=True))
    assert [aarde[title] for title in ("Gemeente", "Score", "Maximum", "Aandeel")] == ["Aarde", "3", "4", "75"]
    assert "Cluster" not in titles


def test_each_topic_offers_only_what_it_heeds(view: OverviewView) -> None:
    """A threshold for cities, a measure for aspects, a cluster where there is a chart per cluster."""
    found = []
    for topic in TOPICS:
        choose(view, view.topic, topic)
        found.append(fields(view)[1:])
    assert found == [["Cluster"], ["Cluster"], [], ["Beantwoord, minstens"], ["Maat"], [], []]


def test_the_distribution_counts_what_has_no_score_apart(view: OverviewView) -> None:
    """Unknown, white and not applicable are none of the three answers, and leave the denominator where they should."""
    choose(view, view.topic, "Verdeling per aspect")
    assert bars(view) == [
        "Putten: Vast 2, Los 1 (3 van 3 beantwoord)",
        "Pompen en sluizen: Vast 1, Apart 1, Weet niet 1 (2 van 3 beantwoord)",
        "Leidingen: Vast 1, Apart 1, Niet ingevuld 1 (2 van 3 beantwoord)",
        "Bruggen: Los 1, Niet ingevuld 1, Niet van toepassing 1 (1 van 2 beantwoord)",
        "Verlichting: Vast 1, Los 1, Apart 1 (3 van 3 beantwoord)",
    ]
    assert "Vast" in view.chart.grid.shown.titles


def test_a_city_below_the_threshold_loses_its_rank(view: OverviewView) -> None:
    """40 per cent is enough at 40 and refused at 80, and it says so."""
    choose(view, view.topic, "Rangschikking van steden")
    assert view.enough.value() == 80
    assert bars(view)[-1] == "Dorp: 0 (minder dan 80 % beantwoord)"
    view.enough.setValue(40)
    settled(view)
    assert [bar.split(":")[0] for bar in bars(view)] == ["1. Aarde", "2. Dorp", "3. Beek"]


def test_the_measure_is_a_choice_and_is_named(view: OverviewView) -> None:
    """The title says by what the aspects are ranked; both figures stand behind each bar."""
    choose(view, view.topic, "Rangschikking van aspecten")
    assert view.chart.title.text() == "Aspecten volgens het aantal steden"
    assert bars(view)[0] == "1. Putten: Steden met samenwerking 3 (3 van 3 steden · 5 van 6 punten)"
    choose(view, view.measure, "Som van de scores")
    assert view.chart.title.text() == "Aspecten volgens de som van de scores"
    assert bars(view)[0] == "1. Putten: Som van de scores 5 (3 van 3 steden · 5 van 6 punten)"


def test_white_spots_are_of_who_has_any(view: OverviewView) -> None:
    """A city that answered everything has no bar."""
    choose(view, view.topic, "Witte vlekken")
    assert bars(view) == ["Dorp: Niet ingevuld 2, Weet niet 1 (van 5 aspecten)"]


def test_without_inhabitants_it_says_where_to_load_them(view: OverviewView) -> None:
    """An empty state instead of an empty table; with a list there are figures, and no chart."""
    choose(view, view.topic, "Verband met het inwonertal")
    assert view.empty.isVisible()
    assert "Inzendingen" in view.empty.text()
    sizes = [Expected(name.lower(), name, "", 1000 * place) for place, name in enumerate(SAID, 1)]
    view.study.decide(lambda collection: store_expected(collection, sizes))
    settled(view)
    assert view.chart.grid.isVisible()
    assert not view.chart.copier.isVisible()
    assert [row[view.chart.grid.shown.names.index("cities")] for row in view.chart.grid.shown.rows] == [2, 2, 2]


@pytest.mark.parametrize("topic", TOPICS)
def test_what_it_exports_is_what_it_shows(view: OverviewView, path: Path, topic: str) -> None:
    """The table of the chosen topic, with its choices, and with what is the same in all rows."""
    choose(view, view.topic, topic)
    view.chart.as_table.setChecked(True)
    table = view.exported()
    assert table is not None
    made: list[Sequence[tuple[Value, ...]]] = []
    assert view.study.picture is not None
    picture = view.study.picture
    view.study.do(lambda collection: readable(table(collection, picture)).rows, made.append)
    settled(view)
    shown = view.chart.grid.shown.rows if view.chart.isVisible() else []
    assert [within(few, row) for few, row in zip(shown, made[0], strict=True)] == [True] * len(shown)


def within(few: tuple[Value, ...], row: tuple[Value, ...]) -> bool:
    """Whether these stand in a row, in this order."""
    left = iter(row)
    return all(each in left for each in few)


def test_the_last_choice_wins(view: OverviewView) -> None:
    """Choices in quick succession end with the last one, whatever came back in between."""
    for topic in range(view.topic.count()):
        view.topic.setCurrentIndex(topic)
    view.topic.setCurrentIndex(TOPICS.index("Clusters vergeleken"))
    settled(view)
    assert view.chart.title.text() == "Clusters vergeleken"


def test_the_filters_leave_their_mark(view: OverviewView) -> None:
    """With one city there is one bar; with none it says so, and what to do."""
    view.study.select(Selection(cities=("beek",)))
    settled(view)
    assert [bar.split(":")[0] for bar in bars(view)] == ["Beek"]
    view.study.select(Selection(round="2"))
    settled(view)
    assert view.empty.isVisible()
    assert "filters" in view.empty.text()


def test_an_empty_collection_says_what_to_do(qapp: QApplication, dialogs: Answering, tmp_path: Path) -> None:
    """Nothing to see yet: merge returns first."""
    Collection.create(tmp_path / "leeg.bundel").close()
    study = Study(tmp_path / "leeg.bundel", dialogs, Banner())
    for view in shown(OverviewView(study)):
        assert view.empty.isVisible()
        assert view.empty.text() == ("Er zitten nog geen inzendingen in deze bundel. Kies 'Inzendingen samenvoegen…'.")
    study.end()
    study.banner.deleteLater()


def test_the_keyboard_reaches_everything(view: OverviewView) -> None:
    """From the topic on, Tab comes past the choices, the buttons of the chart and the chart itself."""
    choose(view, view.topic, "Rangschikking van steden")
    view.take_focus()
    found = [focused()]
    for _ in range(5):
        key(Qt.Key.Key_Tab)
        found.append(focused())
    assert found == [
        view.topic,
        view.enough,
        view.chart.as_table,
        view.chart.copier,
        view.chart.saver,
        view.chart.canvas,
    ]
    assert isinstance(found[1], QSpinBox)


def test_the_picture_of_the_study_is_that_of_the_file(view: OverviewView, path: Path) -> None:
    """The view shows the collection that is open, all of it."""
    assert view.study.picture is not None
    view.study.end()
    with Collection.open(path) as collection:
        assert view.study.picture.cities == read_picture(collection).cities
