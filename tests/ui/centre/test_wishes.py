"""The tab with wishes, forms of arrangement and obstacles, on the shipped form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from centre.test_followups import returned
from centre.towns import merge
from samenwerking_desktop.ui.banner import Banner
from samenwerking_desktop.ui.centre.study import Study
from samenwerking_desktop.ui.centre.topics import TopicView
from samenwerking_desktop.ui.centre.wishes import WishesView
from ui.centre.test_overview import bars, choose, fields, shown
from ui.hands import Answering

LOANS, GAS, WEBSITE = "finance.loans", "purchasing.gas", "communication.website"
SAID = {
    "Aarde": {LOANS: ("none", "yes", ()), GAS: ("formal", "yes", ("covenant",)), WEBSITE: ("informal", "yes", ())},
    "Beek": {LOANS: ("none", "no", ()), GAS: ("formal", "", ("covenant", "other"))},
    "Dorp": {LOANS: ("none", "yes", ()), GAS: ("informal", "unknown", ("covenant",))},
}


@pytest.fixture
def study(qapp: QApplication, dialogs: Answering, tmp_path: Path) -> Iterator[Study]:
    """Three cities, open."""
    path = tmp_path / "streek.bundel"
    saying = enumerate(SAID.items(), 1)
    merge(path, *(returned(tmp_path, number, (name, "joint"), said) for number, (name, said) in saying))
    opened = Study(path, dialogs, Banner())
    yield opened
    opened.end()
    opened.banner.deleteLater()


@pytest.fixture
def view(study: Study) -> Iterator[TopicView]:
    """The tab in a window of its own."""
    yield from shown(WishesView(study))


def test_wishes_are_shown_per_question(view: TopicView) -> None:
    """One for where there is nothing today, one for where it is informal; aspects that nobody was asked have no bar."""
    assert fields(view) == ["Toon", "Cluster", "Vraag"]
    assert bars(view) == ["Leningen: Ja 2, Nee 1 (2 ja van 3)"]
    choose(view, view.question, "Formele samenwerking wenselijk")
    assert bars(view) == ["Website: Ja 1 (1 ja van 1)", "Gas: Weet niet 1 (0 ja van 0)"]
    choose(view, view.cluster, "Gemeenschappelijke aankoop")
    assert bars(view) == ["Gas: Weet niet 1 (0 ja van 0)"]


def test_gaps_are_bars_and_the_table_names_the_cities(view: TopicView) -> None:
    """Most wished first; each row is a city."""
    choose(view, view.topic, "Gewenst, maar er nog niet")
    assert bars(view) == ["Leningen: Geen samenwerking 2 (2)", "Website: Informele samenwerking 1 (1)"]
    place = view.chart.grid.shown.names.index("municipality")
    assert [row[place] for row in view.chart.grid.shown.rows] == ["Aarde", "Dorp", "Aarde"]


def test_forms_are_counted_by_what_there_is_today(view: TopicView) -> None:
    """Most mentioned first; the table hints at a form that usually goes with another answer."""
    choose(view, view.topic, "Vormen van regeling")
    assert bars(view) == [
        "Convenant: Informele samenwerking 1, Formele samenwerking 2 (3)",
        "Andere vorm: Formele samenwerking 1 (1)",
    ]
    table = view.chart.grid.shown
    hints = [row[table.names.index("hint")] for row in table.rows]
    assert hints == ["past meestal bij: Formele samenwerking", "", ""]


def test_obstacles_are_of_clusters_until_one_is_chosen(view: TopicView) -> None:
    """All clusters first, then the aspects of one; who left it open is not a no."""
    choose(view, view.topic, "Waar er knelpunten zijn")
    assert bars(view) == ["Gemeenschappelijke aankoop: Ja 1, Niet ingevuld 1 (1 ja van 1)"]
    assert view.chart.chart.head == "Cluster"
    choose(view, view.cluster, "Gemeenschappelijke aankoop")
    assert bars(view) == ["Gas: Ja 1, Niet ingevuld 1 (1 ja van 1)"]
    assert view.chart.chart.head == "Aspect"
