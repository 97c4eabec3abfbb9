"""An inventory with something of everything in it, and the screens that show it."""

from __future__ import annotations

from samenwerking_desktop.inventory.answers import UNKNOWN, answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.places import REPORT_PAGES, Place, Room

LONG = "Drukkerij en reprografie, met inbegrip van het ontwerp, de verzending en het archiveren van al het drukwerk"
SENTENCE = "Beide diensten zijn klein en kunnen elkaar vervangen bij afwezigheid. "
PLANNING = "Met één planning voor beide besturen, en een verdeelsleutel voor de kosten. "

PLACES = [
    Place(Room.IDENTITY),
    *(
        Place(Room.PAGE, "finance", page)
        for page in ("extent", "arrangement", "desirability", "formalisation", "obstacles")
    ),
    Place(Room.CONTACTS),
    *(Place(Room.REPORT, page=page) for page in REPORT_PAGES),
    Place(Room.ASIDE),
    Place(Room.REVIEW),
]


def fill(document: Document) -> None:
    """Something of everything: each page has aspects, one answer is set aside, one aspect was added."""
    arrangement, evidence = Key("finance.loans", "arrangement"), Key("finance.loans", "evidence")
    with document.together():
        for aspect, extent in (("loans", "formal"), ("treasury", "informal"), ("receivables", "none")):
            document.answer(Key(f"finance.{aspect}", "extent"), answered(extent))
        document.answer(Key("finance.accounting", "extent"), UNKNOWN)
        document.answer(Key("finance.loans", "extent_reason"), answered(SENTENCE * 4))
        document.remark(Key("finance.loans", "extent"), "Na te vragen bij de ontvanger.")
        document.answer(arrangement, answered("Met een beheersovereenkomst.\n\nSinds 2021."))
        document.answer(Key("finance.loans", "arrangement_form"), answered(["management_agreement", "covenant"]))
        document.add_link(evidence, "https://voorbeeld.example/een/lang/adres/naar/de/overeenkomst/van/2021/tekst.html")
        document.answer(Key("finance.loans", "obstacles_exist"), answered("yes"))
        document.answer(Key(document.add_other("finance", LONG), "extent"), answered("formal"))
        document.set_contact(
            "finance",
            "city",
            1,
            {"name": "An Peeters", "role": "Financieel directeur", "email": "an@voorbeeld.example"},
        )
    _fill_report(document)
    document.answer(Key("hr.training", "extent"), answered("formal"))
    document.answer(Key("hr.training", "arrangement"), answered("Convenant van 2019"))
    document.answer(Key("hr.training", "extent"), answered("none"))


def _fill_report(document: Document) -> None:
    """A record of every kind, one that an earlier report left open, and a long name and text."""
    records = document.records
    records.add("synergy", {"title": LONG, "domain": LONG, "text": PLANNING * 4, "status.2024": "proposed"})
    records.add("measure", {"title": LONG, "deadline": "2026-Q3", "owner": LONG, "status.2024": "busy"})
    met = records.add("meeting", {"body": "councils", "date": "2025-09-14", "decisions": PLANNING})
    records.add_link("meeting", met, "https://voorbeeld.example/een/lang/adres/naar/het/verslag/van/2025/tekst.html")
    records.add("focus_group", {"domain": LONG, "city_function": LONG})
    records.set("report", "2025", {"legal_basis": "own", "legal_text": PLANNING, "introduction": PLANNING * 6})
