"""A whole year as it is played: cities delegate, fill in, print, return; the centre merges, decides and asks again.

Thirteen municipalities, one of which answers twice. What comes out at the end is compared with a count of what was
typed.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from commands import Cli
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.conflicts import find_differences
from samenwerking_desktop.centre.decisions import adjudicate
from samenwerking_desktop.centre.other_tables import wordings_of
from samenwerking_desktop.centre.others import decide
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.inventory.answers import Answer, State, answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.review import must_be_reviewed
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.places import Room
from samenwerking_desktop.ui.window import Window
from ui.hands import document_of, settle
from ui.typist import Typist

pytestmark = pytest.mark.long

CITIES = (
    "Aalst", "Antwerpen", "Brugge", "Genk", "Gent", "Hasselt", "Kortrijk", "Leuven", "Mechelen", "Oostende",
    "Roeselare", "Sint-Niklaas", "Turnhout",
)  # fmt: skip
TWICE = "Gent"
COLLEAGUES, ICT = "ict", ("network", "server", "security", "helpdesk", "ict_department")
CODES = {"none": 0, "informal": 1, "formal": 2}
LABELS = {"0": "geen", "1": "informeel", "2": "formeel"}
CHANGED, OTHER_NAME = "finance.loans", "Drukwerk"


class Year:
    """The files of one year, and what everybody meant."""

    def __init__(self, cli: Cli, window: Window, folder: Path) -> None:
        self.cli, self.window, self.folder = cli, window, folder
        self.meant: dict[tuple[str, str], dict[Key, Answer]] = {}

    def senders(self) -> Iterator[tuple[str, str]]:
        """Every municipality with who answers for it."""
        for city in CITIES:
            yield from ((city, who) for who in (("city", "ocmw") if city == TWICE else ("joint",)))

    def run(self, *arguments: object) -> list[str]:
        """A command that succeeds: the lines of its result."""
        ran = self.cli(*arguments)
        assert ran.status == 0, ran.err
        return ran.out

    def fill_in(self, city: str, who: str, number: int) -> Path:
        """Make, give a part away, fill in by keyboard, take back, print and return."""
        path, part = (self.folder / f"{city} {who}{ending}.inventaris" for ending in ("", " ict"))
        self.run("new", path, "--municipality", city, "--respondent", who)
        self.run("delegate", path, "-o", part, "--cluster", COLLEAGUES, "--for", "An Peeters")
        own = self._type(path, "2102?1-20"[number % 9 :] + "2102?1-20"[: number % 9])
        theirs = self._by_a_colleague(part, "21021"[number % 5 :] + "21021"[: number % 5])
        self.run("take-back", path, part)
        self.meant[city, who] = own | theirs
        printed, returned = path.with_suffix(".pdf"), path.with_suffix(".inzending")
        self.run("print", path, "-o", printed)
        self.run("export", path, "-o", returned)
        assert printed.read_bytes().startswith(b"%PDF")
        return returned

    def _type(self, path: Path, extents: str) -> dict[Key, Answer]:
        """Everything but what the colleague has, with the keyboard alone."""
        self.window.open(path)
        typist = Typist(self.window, extents)
        typist.go_on()
        while typist.place.room is Room.PAGE:
            if typist.place.cluster != COLLEAGUES:
                typist.page()
            typist.go_on()
        assert document_of(self.window).answers.answers == typist.meant
        self.window.show_welcome()
        settle()
        return typist.meant

    def _by_a_colleague(self, part: Path, extents: str) -> dict[Key, Answer]:
        """The part, out of a table."""
        rows = [f"{COLLEAGUES};{aspect};extent;{LABELS[each]}" for aspect, each in zip(ICT, extents, strict=True)]
        table = part.with_suffix(".csv")
        table.write_text("\n".join(["cluster;aspect;question;value", *rows]), encoding="utf-8-sig")
        self.run("fill", part, table)
        options = list(CODES)
        return {
            Key(f"{COLLEAGUES}.{aspect}", "extent"): answered(options[int(each)])
            for aspect, each in zip(ICT, extents, strict=True)
        }

    def score(self, city: str, aspect: str) -> int | None:
        """What an aspect counts for: where two voices differ, the centre decided for the higher; one alone stands."""
        said = [self._said(meant, aspect) for (name, _), meant in self.meant.items() if name == city]
        numbers = [each for each in said if each is not None]
        return max(numbers) if numbers else None

    def _said(self, meant: dict[Key, Answer], aspect: str) -> int | None:
        answer = meant.get(Key(aspect, "extent"))
        return CODES[answer.value] if answer and answer.state is State.ANSWERED else None


def decide_everything(bundle: Path) -> None:
    """The analyst decides for the higher answer where voices differ, and gives one name to what cities added."""
    with Collection.open(bundle) as collection:
        picture = read_picture(collection)
        for each in find_differences(collection, picture):
            values = [score.value for score in each.said.values() if score.value is not None]
            if values:
                option = next(option for option, code in CODES.items() if code == max(values))
                adjudicate(collection, each.place, each.said, answered(option), "Samen besproken")
        wordings = wordings_of(collection, picture)
        decide(collection, [each for each in wordings if "Drukkerij" in each.labels], OTHER_NAME)


def confirm(path: Path, meant: dict[Key, Answer]) -> None:
    """In the second round: one answer becomes formal, the rest is confirmed."""
    with closing(Document.open(path)) as document:
        document.answer(Key(CHANGED, "extent"), answered("formal"))
        meant[Key(CHANGED, "extent")] = answered("formal")
        for aspect in sorted({key.aspect for key in document.answers.prefill}):
            if must_be_reviewed(document.answers, aspect):
                document.confirm(aspect)


def rows(path: Path) -> list[dict[str, str]]:
    """A table as the centre writes it."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.fixture
def year(cli: Cli, window: Window, tmp_path: Path) -> Year:
    """A year that begins."""
    return Year(cli, window, tmp_path)


def test_a_year(year: Year, tmp_path: Path, read: Callable[[Path], str]) -> None:
    """Every score of the final tables is what somebody typed, and everything that is promised is there."""
    returns = [year.fill_in(city, who, number) for number, (city, who) in enumerate(year.senders())]
    bundle, second = tmp_path / "jaar.bundel", tmp_path / "ronde 2"
    year.run("merge", bundle, *returns)
    decide_everything(bundle)
    made = [Path(line) for line in year.run("second-round", bundle, second)]
    assert len(made) == len(returns)
    for path in made:
        with closing(Document.open(path)) as document:
            identity = dict(document.answers.identity)
        confirm(path, year.meant[identity["municipality"], identity["respondent"]])
        year.run("export", path, "-o", path.with_suffix(".inzending"), "--partial")
    year.run("merge", bundle, *(path.with_suffix(".inzending") for path in made))
    decide_everything(bundle)

    out = tmp_path / "uit"
    year.run("table", bundle, "--csv", out, "--round", "latest")
    ranking = {row["municipality"]: row for row in rows(out / "city_ranking.csv")}
    form = shipped_aspects(bundle)
    assert sorted(ranking) == sorted(CITIES)
    for city in CITIES:
        scores = [score for aspect in form if (score := year.score(city, aspect)) is not None]
        assert (int(ranking[city]["score"]), int(ranking[city]["answered"])) == (sum(scores), len(scores)), city
    counts = {(row["cluster"], row["aspect"]): row for row in rows(out / "aspect_ranking.csv")}
    for aspect in form:
        cluster, _, short = aspect.partition(".")
        assert int(counts[cluster, short]["score"]) == sum(year.score(city, aspect) or 0 for city in CITIES), aspect
    assert [row["with_any"] for row in rows(out / "other_counts.csv") if row["other_name"] == OTHER_NAME] == ["13"]

    year.run("table", bundle, "--xlsx", out / "werkboek.xlsx", "--round", "latest")
    profiles = year.run("table", bundle, "--profiles-pdf", out / "profielen", "--round", "latest")
    report = out / "verslag.pdf"
    year.run("report", tmp_path / "Aalst joint.inventaris", "--year", "2026", "-o", report)
    assert (out / "werkboek.xlsx").stat().st_size > 100_000
    assert len(list((out / "profielen").iterdir())) == len(CITIES), profiles
    assert "Aalst" in read(report)


def shipped_aspects(bundle: Path) -> tuple[str, ...]:
    """The aspects that every city is asked about."""
    with Collection.open(bundle) as collection:
        return tuple(read_picture(collection).questionnaire.aspects)


@pytest.fixture
def read() -> Callable[[Path], str]:
    """What a PDF says."""
    from pypdf import PdfReader

    return lambda path: "\n".join(page.extract_text() for page in PdfReader(path).pages)
