"""A part goes to a colleague and comes back, with the keyboard alone; and another inventory beside ours."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.delegation import Part, write_part
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.ui.delegating import Delegating
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.review import ReviewView
from samenwerking_desktop.ui.taking_back import TakingBack, ask_compare
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import (
    Answering,
    document_of,
    drop,
    editor_of,
    focused,
    key,
    press,
    reactivate,
    settle,
    tab_to,
    until,
    windows,
    write,
)

LOANS, SERVER, NETWORK = "finance.loans", "ict.server", "ict.network"


def act(window: Window, text: str) -> None:
    """Choose from the menu of files, by name."""
    next(each for each in window.findChildren(QAction) if text in each.text().replace("&", "")).trigger()
    settle()


def dialog_of(window: Window) -> TakingBack:
    """The window of the differences."""
    until(lambda: bool(window.findChildren(TakingBack)))
    settle()
    return window.findChildren(TakingBack)[-1]


def cells(dialog: TakingBack, column: int) -> list[str]:
    """A column of the list."""
    return [dialog.table.rows.index(row, column).data() for row in range(dialog.table.rows.rowCount())]


def said(window: Window, aspect: str) -> str:
    """The score answer of an aspect; "" for none."""
    answer = document_of(window).answers.answers.get(Key(aspect, "extent"))
    return answer.value if answer else ""


@pytest.fixture
def part(open_window: Window, tmp_path: Path) -> Path:
    """A part with two aspects that comes back with answers: one is new, one clashes."""
    path = tmp_path / "deel.inventaris"
    document = document_of(open_window)
    write_part(document, path, Part((LOANS, SERVER), "Bert"))
    with closing(Document.open(path)) as colleague:
        colleague.answer(Key(LOANS, "extent"), answered("formal"))
        colleague.answer(Key(SERVER, "extent"), answered("informal"))
    document.answer(Key(LOANS, "extent"), answered("none"))
    return path


def test_giving_a_part(open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """A cluster is ticked and a name typed with the keyboard; the file is there, with a mail about it."""
    act(open_window, "Deel doorgeven")
    dialog = open_window.findChildren(Delegating)[-1]
    until(dialog.isActiveWindow)
    assert not dialog.make_button.isEnabled()
    assert focused() is dialog.tree
    key(Qt.Key.Key_Down, times=3)
    key(Qt.Key.Key_Space)
    assert len(dialog.part.aspects) == 5
    dialog.recipient.setFocus()
    write("Bert")
    dialogs.places.append(tmp_path / "bert")
    tab_to("Deel maken")
    key(Qt.Key.Key_Return)
    until(lambda: dialog.sending is not None)
    assert dialogs.asked == ["Deel bewaren: Klaverbeke deel voor Bert.inventaris"]
    assert dialog.sending is not None
    reactivate(dialog)
    press(dialog.sending.mailer)
    assert "Bestand%3A%20bert.inventaris" in bytes(dialogs.opened[0].toEncoded().data()).decode()
    dialog.reject()
    with closing(Document.open(tmp_path / "bert.inventaris")) as document:
        assert {stop.cluster for stop in document.route.stops} == {"ict"}


def test_filling_in_a_part(window: Window, dialogs: Answering, part: Path) -> None:
    """Who opens a part sees only that, with whom it is for, and sends it back instead of exporting it."""
    dialogs.agree = False
    window.open(part)
    editor = editor_of(window)
    texts = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    assert "U vult een deel in voor An Peeters, Klaverbeke: 2 aspecten." in texts
    items = [editor.navigator.topLevelItem(row).text(0) for row in range(editor.navigator.topLevelItemCount())]  # type: ignore[union-attr]  # each is there
    assert items == ["1  Financieel management", "4  ICT-management", "Opzij gezet", "Nakijken en versturen"]
    editor.go(Place(Room.REVIEW))
    settle()
    view = editor.view
    assert isinstance(view, ReviewView)
    assert not view.export_button.isVisible()
    tab_to("Mail opstellen")
    key(Qt.Key.Key_Return)
    assert bytes(dialogs.opened[0].toEncoded().data()).startswith(b"mailto:?subject=Mijn%20deel")


def test_taking_it_back(open_window: Window, dialogs: Answering, part: Path) -> None:
    """Dropped on its whole it is taken back: the clash first, decided with a key; one undo takes all of it back."""
    drop(open_window, QUrl.fromLocalFile(str(part)))
    dialog = dialog_of(open_window)
    assert "deel van de inventaris die open is" in dialogs.asked[0]
    assert cells(dialog, 0) == ["Botsing", "Nieuw"]
    assert cells(dialog, 4) == ["? te beslissen", "→ overnemen"]
    assert [text.toPlainText() for text in dialog.detail.texts] == ["'Geen samenwerking'", "'Formele samenwerking'"]
    until(dialog.isActiveWindow)
    assert focused() is dialog.table
    key(Qt.Key.Key_2)
    assert cells(dialog, 4) == ["→ overnemen", "→ overnemen"]
    tab_to("terugnemen")
    key(Qt.Key.Key_Return)
    until(lambda: windows() == [open_window])
    assert [said(open_window, each) for each in (LOANS, SERVER)] == ["formal", "informal"]
    assert "2 gegevens overgenomen" in open_window.banner.text
    reactivate(open_window)
    editor_of(open_window).undo()
    assert [said(open_window, each) for each in (LOANS, SERVER)] == ["none", ""]


def test_opening_it_by_itself(open_window: Window, dialogs: Answering, part: Path) -> None:
    """Who does not want to take it back sees the part itself."""
    dialogs.agree = False
    open_window.open(part)
    assert document_of(open_window).path == part


def test_a_wrong_file(open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """A whole inventory is no part: the banner says so, and nothing is shown."""
    (tmp_path / "ander").mkdir()
    other = Scenario(tmp_path / "ander")
    other.close()
    dialogs.files.append([other.path])
    act(open_window, "Deel terugnemen")
    assert "is geen deel" in open_window.banner.text
    assert open_window.findChildren(TakingBack) == []


def test_beside_another(open_window: Window, dialogs: Answering, part: Path) -> None:
    """Compared, nothing is taken over unless it is chosen; from a difference one goes to its answer."""
    dialogs.files += [[part], [part]]
    ask_compare(open_window)
    dialog = dialog_of(open_window)
    assert cells(dialog, 0) == ["Verschillend", "Alleen daar"]
    assert cells(dialog, 4) == ["blijft zoals hier"] * 2
    press(dialog.go_button)
    assert editor_of(open_window).place == Place(Room.PAGE, "finance", "extent")
    until(lambda: windows() == [open_window])
    ask_compare(open_window)
    dialog = dialog_of(open_window)
    press(dialog.all_button)
    press(dialog.apply_button)
    until(lambda: windows() == [open_window])
    assert [said(open_window, each) for each in (LOANS, SERVER)] == ["formal", "informal"]
