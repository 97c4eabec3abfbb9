"""The records of the yearly report, through the door: kept, undone, limited; what each is in a year."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory import recording
from samenwerking_desktop.inventory.answers import FactKind
from samenwerking_desktop.inventory.changelog import read_changelog
from samenwerking_desktop.inventory.records import Progress, Standing, annexes, progress, record, report_years, standing
from samenwerking_desktop.inventory.rescue import rescue
from samenwerking_desktop.inventory.second_round import Carried, create_second_round
from scenario import Scenario, facts_in

NEVER = date(2030, 1, 1)


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """Minutes of a meeting, as a file."""
    path = tmp_path / "verslag.txt"
    path.write_text("Aanwezig: de algemeen directeur", encoding="utf-8")
    return path


def test_everything_is_kept_and_undone(scenario: Scenario, minutes: Path) -> None:
    """Records and what hangs on them are on disk at once, and undo takes them back one step at a time."""
    met = scenario.record("meeting", body="steering_group", date="14/9/2026", decisions="Eén bestek.\nVóór juni.")
    scenario.report(2026, legal_basis="brussels", introduction="  Het eerste verslag.  ")
    scenario.document.records.add_documents("meeting", met, [minutes, minutes])
    scenario.document.records.add_link("meeting", met, "https://klaverbeke.example/verslag", "Agenda")
    before = scenario.facts
    assert before[FactKind.REPORT]["meeting", met, "date"] == "2026-09-14"
    assert before[FactKind.REPORT]["report", "2026", "introduction"] == "Het eerste verslag."
    assert [each.name for each in annexes(scenario.document.answers, "meeting", met).values()] == [
        "verslag.txt",
        "Agenda",
    ]
    scenario.document.records.remove("meeting", met)
    assert annexes(scenario.document.answers, "meeting", met) == {}
    scenario.undo()
    assert scenario.facts == before
    scenario.close()
    assert facts_in(scenario.path) == before


def test_minutes_stay_in_the_file(scenario: Scenario, minutes: Path) -> None:
    """A document that only hangs on a record is not cleared away when the file closes; one that hangs nowhere is."""
    met = scenario.record("meeting")
    scenario.document.records.add_documents("meeting", met, [minutes])
    target = next(iter(annexes(scenario.document.answers, "meeting", met).values())).target
    scenario.reopen()
    assert scenario.document.file.has_document(target)
    scenario.document.records.detach("meeting", met, next(iter(annexes(scenario.document.answers, "meeting", met))))
    scenario.reopen()
    assert not scenario.document.file.has_document(target)


def test_several_at_once_are_one_step(scenario: Scenario) -> None:
    """Accepting all proposals is taken back by one undo."""
    items = scenario.document.records.add_all("synergy", [{"title": "Drukkerij"}, {"title": "Wagenpark"}])
    positions = [record(scenario.document.answers, "synergy", item)["position"] for item in items]
    assert positions == ["1", "2"]
    scenario.undo()
    assert scenario.document.answers.report == {}


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"deadline": "binnenkort"}, "not_a_date"),
        ({"title": "x" * 201}, "text_too_long"),
        ({"text": "x" * 20_001}, "text_too_long"),
    ],
)
def test_what_a_person_cannot_type(scenario: Scenario, values: dict[str, str], message: str) -> None:
    """It is told with what to do, and nothing has changed."""
    with pytest.raises(UserError) as caught:
        scenario.document.records.add("measure", values)
    assert caught.value.message == message
    assert scenario.document.answers.report == {}
    with pytest.raises(UserError, match="geen jaartal"):
        scenario.record("synergy", since="in 2026")


@pytest.mark.parametrize(
    ("kind", "values", "error"),
    [
        ("diary", {}, KeyError),
        ("synergy", {"colour": "blue"}, KeyError),
        ("synergy", {"status": "existing"}, KeyError),
        ("synergy", {"title.2026": "Wagenpark"}, KeyError),
        ("synergy", {"status.26": "existing"}, KeyError),
        ("synergy", {"status.2026": "new"}, ValueError),
        ("measure", {"synergy": "../x"}, ValueError),
        ("synergy", {"fingerprint": "abc"}, ValueError),
    ],
)
def test_what_only_a_program_would_try(
    scenario: Scenario, kind: str, values: dict[str, str], error: type[Exception]
) -> None:
    """A field that is not there, a year too many or too few, or a choice that is none, is a mistake of ours."""
    with pytest.raises(error):
        scenario.document.records.add(kind, values)
    with pytest.raises(KeyError):
        scenario.document.records.set("synergy", "nowhere", {"title": "x"})


def test_there_is_an_end_to_it(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a return may carry is refused, in words."""
    monkeypatch.setattr(recording, "MAX_FACTS", 3)
    scenario.record("synergy", title="Wagenpark")
    with pytest.raises(UserError, match="geen plaats"):
        scenario.record("synergy", title="Drukkerij")


def test_new_is_derived(scenario: Scenario) -> None:
    """A proposal that came about is new in the year in which it began, existing after that, gone after it stopped."""
    shared = scenario.record("synergy", title="Wagenpark", status_2024="proposed")
    scenario.set_record("synergy", shared, status_2025="existing", since="2025")
    scenario.set_record("synergy", shared, status_2027="stopped")
    told = record(scenario.document.answers, "synergy", shared)
    assert {year: standing(told, year) for year in range(2023, 2029)} == {
        2023: None,
        2024: Standing.PROPOSED,
        2025: Standing.NEW,
        2026: Standing.EXISTING,
        2027: Standing.STOPPED,
        2028: None,
    }


def test_until_ends_it_too(scenario: Scenario) -> None:
    """A synergy with a last year is stopped in that year, whoever forgot to say so."""
    shared = scenario.record("synergy", status_2024="existing", until="2025")
    told = record(scenario.document.answers, "synergy", shared)
    assert [standing(told, year) for year in (2024, 2025, 2026)] == [Standing.EXISTING, Standing.STOPPED, None]


def test_late_is_derived(scenario: Scenario) -> None:
    """A measure is late once its deadline has passed, in the reported year or before; a later one does not count."""
    promised = scenario.record("measure", status_2025="open", deadline="K2 2026")
    told = record(scenario.document.answers, "measure", promised)
    assert progress(told, 2025, NEVER) is Progress.OPEN
    assert progress(told, 2026, date(2026, 6, 30)) is Progress.OPEN
    assert progress(told, 2026, date(2026, 7, 1)) is Progress.LATE
    scenario.set_record("measure", promised, status_2026="done", note_2026="Klaar in mei.")
    told = record(scenario.document.answers, "measure", promised)
    assert (progress(told, 2026, NEVER), progress(told, 2027, NEVER)) == (Progress.DONE, None)
    assert progress(told, 2025, NEVER) is Progress.OPEN


def test_the_years_of_which_something_is_told(scenario: Scenario) -> None:
    """A report, a status and a meeting each make a year."""
    scenario.report(2027, legal_basis="wallonia")
    scenario.record("synergy", status_2024="existing")
    scenario.record("meeting", date="2025")
    scenario.record("meeting", date="2027-01-19", reported="2026")
    scenario.record("meeting")
    assert report_years(scenario.document.answers) == [2024, 2025, 2026, 2027]


def test_only_what_the_centre_needs_leaves(scenario: Scenario, minutes: Path) -> None:
    """Synergies and measures go along in a return; meetings, minutes and focus groups, which name people, stay."""
    shared = scenario.record("synergy", title="Wagenpark", status_2026="existing")
    met = scenario.record("meeting", attendees="algemeen directeur")
    scenario.record("focus_group", city_name="Noor Blauwvoet")
    scenario.document.records.add_documents("meeting", met, [minutes])
    scenario.document.records.add_documents("synergy", shared, [minutes.rename(minutes.with_name("akkoord.txt"))])
    returned = scenario.export()
    assert {row[0] for row in returned.rows[FactKind.REPORT]} == {"synergy"}
    assert [row[4] for row in returned.rows[FactKind.ANNEX]] == ["akkoord.txt"]
    assert b"Noor Blauwvoet" not in returned.path.read_bytes()
    assert len(returned.documents) == 1


def test_the_second_round_takes_them_along(scenario: Scenario, tmp_path: Path) -> None:
    """What was written for the report goes on in the inventory of the second round."""
    shared = scenario.record("synergy", title="Wagenpark", status_2026="existing")
    scenario.document.records.add_link("synergy", shared, "https://klaverbeke.example/wagens")
    answers = scenario.document.answers
    second = create_second_round(tmp_path / "twee.inventaris", answers, answers.identity, Carried())
    assert (second.answers.report, second.answers.annexes) == (answers.report, answers.annexes)
    second.close()


def test_they_are_rescued(scenario: Scenario, minutes: Path) -> None:
    """Of a damaged file everything of the report comes back, minutes among it, and is told from other evidence."""
    met = scenario.record("meeting", body="college", date="2026", decisions="Goedgekeurd.")
    scenario.document.records.add_documents("meeting", met, [minutes])
    scenario.answer("finance.loans", "formal")
    scenario.link("finance.loans", "https://klaverbeke.example/a")
    facts = scenario.facts
    scenario.close()
    data = bytearray(scenario.path.read_bytes())
    data[:4096] = bytes(4096)
    scenario.path.write_bytes(data)
    rescued = rescue(scenario.path)
    assert rescued.answers.report == facts[FactKind.REPORT]
    assert rescued.answers.annexes == facts[FactKind.ANNEX]
    assert rescued.lost_documents == ()


def test_the_change_log_tells_it(scenario: Scenario) -> None:
    """A change of a record is told with its name, its field and its year, also after it was removed."""
    shared = scenario.record("synergy", title="Wagenpark")
    scenario.set_record("synergy", shared, status_2026="suspended")
    scenario.document.records.remove("synergy", shared)
    log = read_changelog(scenario.document)
    told = [log.line(place).what for place in range(len(log))]
    assert "Synergieverslag › Synergie Wagenpark › Stand in 2026: ingevuld als 'Opgeschort'." in told
    assert "Synergieverslag › Synergie Wagenpark › Titel: 'Wagenpark' is gewist." in told
