"""Looking everything over and sending it."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QDialog, QLabel

from samenwerking_desktop.inventory.answers import UNKNOWN, answered
from samenwerking_desktop.inventory.checks import Severity
from samenwerking_desktop.inventory.returns import read_return
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.parts import breakable
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.review import ReviewView
from samenwerking_desktop.ui.window import Window
from ui.hands import (
    Answering,
    document_of,
    editor_of,
    focus_name,
    focused,
    key,
    parent_name,
    press,
    settle,
    until,
    windows,
)
from ui.screens import fill


def review_of(window: Window) -> ReviewView:
    """The review, shown."""
    assert editor_of(window).go(Place(Room.REVIEW))
    settle()
    view = editor_of(window).view
    assert isinstance(view, ReviewView)
    return view


def texts(view: ReviewView) -> list[str]:
    """Every text on the page."""
    settle()
    return [each.text() for each in view.findChildren(QLabel) if each.isVisibleTo(view)]


def answer_everything(window: Window) -> None:
    """A "weet niet" for every aspect: enough for a complete return."""
    document = document_of(window)
    with document.together():
        for aspect in document.questionnaire.aspects:
            document.answer(Key(aspect, "extent"), UNKNOWN)


def test_what_is_missing_with_counts(open_window: Window) -> None:
    """Per cluster the review counts what is filled in, and lists what is needed and what is advised."""
    fill(document_of(open_window))
    view = review_of(open_window)
    found = texts(view)
    assert "Er staan nog 36 vragen open die een antwoord nodig hebben." in found
    assert "U hebt 8 van de 50 onderdelen ingevuld." in found
    assert "7 van 15 ingevuld" in found
    assert len(view.lines["finance", Severity.BLOCKING]) == 3
    assert len(view.lines["hr", Severity.BLOCKING]) == 6
    assert "Nodig (3)" in found


def test_a_line_goes_to_its_field(open_window: Window) -> None:
    """Each line is a way to the field that it is about, on whatever page that is."""
    fill(document_of(open_window))
    for group, place, name in (
        (("ict", Severity.BLOCKING), Place(Room.PAGE, "ict", "extent"), "Netwerk"),
        (("finance", Severity.ADVICE), Place(Room.PAGE, "finance", "extent"), "Thesaurie"),
        (("", Severity.ADVICE), Place(Room.IDENTITY), ""),
    ):
        view = review_of(open_window)
        if group in view.lines:
            press(view.lines[group][0])
            assert editor_of(open_window).place == place
            assert name in f"{focus_name()} {parent_name()}"
    view = review_of(open_window)
    line = next(each for each in view.lines["finance", Severity.ADVICE] if "'Regeling'" in each.accessibleName())
    press(line)
    assert editor_of(open_window).place == Place(Room.PAGE, "finance", "arrangement")
    assert "Hoe is de samenwerking geregeld?" in focus_name()


def test_a_long_list_unfolds(open_window: Window) -> None:
    """Of a long list twelve lines are shown, and the others when they are wanted; the keyboard goes to those."""
    document = document_of(open_window)
    with document.together():
        for number in range(20):
            document.add_other("ict", f"Aspect {number}")
    view = review_of(open_window)
    group = ("ict", Severity.BLOCKING)
    assert len(view.lines[group]) == 12
    view.lines[group][-1].setFocus()
    key(Qt.Key.Key_Tab)
    assert focus_name() == "Toon de andere 13"
    key(Qt.Key.Key_Return)
    assert len(view.lines[group]) == 25
    assert focused() is view.lines[group][12]


def test_a_partial_return_on_purpose(open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """With questions open the export says that it is partial, proposes a name, and writes a partial return."""
    view = review_of(open_window)
    assert view.export_button.text() == "Toch onvolledig exporteren…"
    dialogs.places.append(tmp_path / "half")
    press(view.export_button)
    assert dialogs.asked == ["Inzending exporteren: Klaverbeke stad en OCMW ronde 1 revisie 1.inzending"]
    assert read_return(tmp_path / "half.inzending").meta["complete"] == "no"
    assert view.receipt is not None
    assert any("Revisie 1, onvolledig" in text for text in texts(view))


def test_a_complete_return_and_its_receipt(open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """The receipt says where the return is, and gives its folder, a mail and the text of the mail."""
    answer_everything(open_window)
    view = review_of(open_window)
    assert view.export_button.text() == "Inzending exporteren…"
    out = tmp_path / "a & b.inzending"
    dialogs.places.append(out)
    press(view.export_button)
    receipt = view.receipt
    assert receipt is not None
    assert breakable(str(out)) in texts(view)
    assert read_return(out).meta["complete"] == "yes"
    assert focused() is receipt.sending.folder
    press(receipt.sending.folder)
    press(receipt.sending.mailer)
    press(receipt.sending.copier)
    assert dialogs.opened[0] == QUrl.fromLocalFile(str(tmp_path))
    _, subject, text = receipt.mail()
    assert subject == "Inventaris samenwerking stad en OCMW: Klaverbeke"
    assert "Bestand: a & b.inzending" in text
    assert text.rstrip().endswith("An Peeters")
    assert dialogs.copied == [f"{subject}\n\n{text}"]
    mail = bytes(dialogs.opened[1].toEncoded().data()).decode()
    assert mail.startswith("mailto:?subject=")
    query = dict(part.split("=", 1) for part in mail.partition("?")[2].split("&"))
    assert unquote(query["subject"]) == subject
    assert unquote(query["body"]) == text.replace("\n", "\r\n")


def test_the_next_return_is_the_next_revision(open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """Each export is a revision; a file that is no return is never replaced, and the sentence says so."""
    view = review_of(open_window)
    other = tmp_path / "verslag.inzending"
    other.write_text("van iemand anders")
    dialogs.places += [tmp_path / "een", other, tmp_path / "een.inzending"]
    for said in ("", "Er staat al een bestand", ""):
        press(view.export_button)
        assert open_window.banner.text.startswith(said)
        assert bool(open_window.banner.text) == bool(said)
    assert other.read_text() == "van iemand anders"
    assert read_return(tmp_path / "een.inzending").revision >= 2


@pytest.mark.parametrize("along", [True, False])
def test_a_return_that_is_too_large_to_mail(
    open_window: Window, dialogs: Answering, tmp_path: Path, *, along: bool
) -> None:
    """Over 15 MB the review says so, and the documents may stay behind; the window stays alive while it is written."""
    document = document_of(open_window)
    document.answer(Key("finance.loans", "extent"), answered("formal"))
    large = tmp_path / "groot.pdf"
    large.write_bytes(os.urandom(15_500_000))
    document.add_documents(Key("finance.loans", "evidence"), [large])
    view = review_of(open_window)
    warning = "te groot voor de meeste mailboxen (meer dan 15,0 MB)"
    assert sum(warning in text for text in texts(view)) == 1
    assert view.documents.text() == "Documenten meesturen (15,5 MB)"
    view.documents.setChecked(along)
    out = tmp_path / "groot.inzending"
    dialogs.places.append(out)
    press(view.export_button)
    box = open_window.findChild(QDialog)
    assert box is not None
    assert not open_window.close()
    until(lambda: view.receipt is not None and windows() == [open_window])
    assert sum(warning in text for text in texts(view)) == 1 + along
    assert (out.stat().st_size > 15_000_000) == along
    assert list(read_return(out).documents.values()) == ([15_500_000] if along else [])
