"""The tab that looks through the synergy reports of all cities: finding, filters, one in full, counts, measures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from centre.towns import PUMPS, WELLS, Town, merge
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.centre.synergies import SynergiesView
from samenwerking_desktop.ui.centre.synergies_filter import Topic
from ui.centre.looking import settled
from ui.hands import CONTROL, Answering, focused, key, press, until, write

BUILDINGS = "Infrastructuur en materiaal"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two towns with a report, and one without."""
    one, two = Town(tmp_path, "Aalbeke", 1), Town(tmp_path, "Zele", 2, respondent="city")
    text = {"text": "Eén ploeg.\nOok 's nachts.", "benefit": "Minder <b>putten</b>."}
    one.record(
        "synergy", title="Nachtdienst", domain=BUILDINGS, aspect=WELLS, since="2026", **text, status_2026="existing"
    )
    one.record("synergy", title="Loket", level="ocmws", partners="Hamme", status_2025="existing", note_2026="Loopt.")
    one.record("measure", title="Pompen delen", aspect=PUMPS, deadline="2025", status_2026="busy")
    two.record("synergy", title="Waterput", domain=BUILDINGS, status_2026="proposed")
    bare = Town(tmp_path, "Bellem", 3)
    bare.answer(WELLS, "tight")
    out = tmp_path / "streek.bundel"
    merge(out, one.returned(), two.returned(), bare.returned())
    return out


def view_of(shell: Shell) -> SynergiesView:
    """The tab, with what it shows."""
    view = shell.show_view("synergies")
    assert isinstance(view, SynergiesView)
    settled(shell.study)
    return view


@pytest.fixture
def view(open_study: Callable[[Path], Shell], path: Path) -> SynergiesView:
    """The tab of these."""
    return view_of(open_study(path))


def rows(view: SynergiesView) -> list[tuple[str, ...]]:
    """What the list shows."""
    return [view.grid.shown.texts(row) for row in view.grid.order]


def choose(view: SynergiesView, box: str, data: object) -> None:
    """Choose in one of the boxes."""
    chosen = getattr(view.filter, box)
    chosen.setCurrentIndex(chosen.findData(data))


def test_who_else_shares_this(view: SynergiesView) -> None:
    """With the keyboard: words, the list, the whole text, and back; found by its aspect, whatever its title."""
    assert view.filter.state.text() == "3 synergieën in 2 van 2 steden met een verslag"
    assert focused() is view.filter.words
    write("PUTTEN")
    until(lambda: len(rows(view)) == 1)
    assert rows(view) == [("Aalbeke", "Nachtdienst", "2026", "Nieuw", BUILDINGS)]
    assert view.filter.state.text() == "1 synergie, in 1 van 2 steden met een verslag"
    assert (view.detail.where.text(), view.detail.title.text()) == (f"Aalbeke · {BUILDINGS}", "Nachtdienst")
    told = view.detail.text.toPlainText()
    assert told.startswith("Eén ploeg.\nOok 's nachts.\n\nWaarom samen:\nMinder <b>putten</b>.\n")
    assert "Aspect: Putten" in told
    key(Qt.Key.Key_Down)
    assert focused() is view.grid
    key(Qt.Key.Key_F, CONTROL)
    assert focused() is view.filter.words
    write("zzz")
    until(lambda: view.filter.state.text() == "Niets gevonden")
    assert view.empty.isVisible()
    assert "het verslag van 2 steden" in view.empty.text()


def test_filters(view: SynergiesView) -> None:
    """By domain, standing, level and year, one after the other; who answered apart is told beside the city."""
    choose(view, "domain", BUILDINGS)
    choose(view, "status", "proposed")
    assert [row[:2] for row in rows(view)] == [("Zele (stad)", "Waterput")]
    choose(view, "status", "")
    choose(view, "domain", "")
    choose(view, "level", "ocmws")
    assert [row[1] for row in rows(view)] == ["Loket"]
    assert "Toelichting:" not in view.detail.text.toPlainText()
    choose(view, "year", 2026)
    assert "Toelichting:\nLoopt." in view.detail.text.toPlainText()
    choose(view, "level", "")
    choose(view, "year", 2025)
    assert [row[1:4] for row in rows(view)] == [("Loket", "", "Bestaand")]


def test_asking_from_one(view: SynergiesView) -> None:
    """The button looks for the aspect of this one everywhere, whatever was filtered."""
    choose(view, "status", "new")
    press(view.detail.others)
    assert view.filter.words.text() == "Putten"
    assert view.filter.sought.standing == ""
    assert [row[1] for row in rows(view)] == ["Nachtdienst"]


def test_counts_and_measures(view: SynergiesView) -> None:
    """A bar per domain with its denominator, the same as a table; and the measures, with what is late."""
    choose(view, "topic", Topic.COUNTS)
    bars = [view.chart.chart.figures(bar) for bar in view.chart.chart.bars]
    assert bars == [f"{BUILDINGS}: Nieuw 1, Voorgesteld 1 (1 van 2 steden)", "Varia: Bestaand 1 (1 van 2 steden)"]
    assert view.chart.grid.shown.texts(2) == ("Alle domeinen", "1", "1", "1", "0", "1", "2", "3")
    choose(view, "year", 2025)
    assert len(view.chart.chart.bars) == 1
    choose(view, "topic", Topic.MEASURES)
    assert view.chart.grid.shown.texts(0)[:5] == ("Aalbeke", "Pompen delen", "Bezig", "ja", "2025")
    choose(view, "domain", BUILDINGS)
    assert view.empty.text() == "Voor deze keuze zijn er geen maatregelen."


def test_out_of_the_window(view: SynergiesView, dialogs: Answering, tmp_path: Path) -> None:
    """What is found is what is copied and exported, with all its columns."""
    view.filter.ask("waterput")
    shell = next(each for each in view.window().findChildren(Shell))
    press(shell.outlet.copy)
    settled(view.study)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 2
    assert copied[0].split("\t")[4:8] == ["Domein", "Rubriek", "Titel", "Tekst"]
    dialogs.places.append(tmp_path / "gevonden.csv")
    press(shell.outlet.export)
    settled(view.study)
    lines = (tmp_path / "gevonden.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Waterput" in lines[1]


def test_without_any_report(open_study: Callable[[Path], Shell], tmp_path: Path) -> None:
    """The tab says what it is for, how synergies come in, and offers nothing else."""
    town = Town(tmp_path, "Bellem")
    town.answer(WELLS, "tight")
    merge(tmp_path / "streek.bundel", town.returned())
    view = view_of(open_study(tmp_path / "streek.bundel"))
    assert view.empty.isVisible()
    assert "komen mee met haar inzending" in view.empty.text()
    assert not view.filter.isVisible()
    assert view.exported() is None
