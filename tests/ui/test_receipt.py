"""Keeping the receipt of an export on paper, from the card that says that it is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from samenwerking_desktop.inventory.returns import read_return
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.receipt import ReceiptCard
from samenwerking_desktop.ui.review import ReviewView
from samenwerking_desktop.ui.window import Window
from tags import read
from ui.hands import Answering, editor_of, press, settle, until, windows


@pytest.fixture
def card(open_window: Window, dialogs: Answering, tmp_path: Path) -> ReceiptCard:
    """The card after an export."""
    assert editor_of(open_window).go(Place(Room.REVIEW))
    settle()
    view = editor_of(open_window).view
    assert isinstance(view, ReviewView)
    dialogs.places.append(tmp_path / "Klaverbeke.inzending")
    press(view.export_button)
    assert view.receipt is not None
    return view.receipt


def texts(card: ReceiptCard) -> list[str]:
    """What stands on the card."""
    return [each.text() for each in card.findChildren(QLabel) if each.isVisibleTo(card)]


def test_the_receipt_is_kept(card: ReceiptCard, open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """A place beside the return is proposed, the suffix comes by itself, and the card says where it is."""
    dialogs.places.append(tmp_path / "bewijs")
    press(card.keeper)
    until(lambda: windows() == [open_window])
    assert dialogs.asked[-1] == "Ontvangstbewijs bewaren: Ontvangstbewijs Klaverbeke.pdf"
    assert f"Het ontvangstbewijs staat in {tmp_path / 'bewijs.pdf'}." in texts(card)
    heard = read((tmp_path / "bewijs.pdf").read_bytes()).tree.words
    assert read_return(tmp_path / "Klaverbeke.inzending").content_hash in heard


def test_a_return_that_is_gone(card: ReceiptCard, open_window: Window, dialogs: Answering, tmp_path: Path) -> None:
    """Where the return was moved away, a sentence says so, and no receipt is made."""
    (tmp_path / "Klaverbeke.inzending").unlink()
    dialogs.places.append(tmp_path / "bewijs.pdf")
    press(card.keeper)
    until(lambda: windows() == [open_window])
    assert "Klaverbeke.inzending" in open_window.banner.text
    assert not (tmp_path / "bewijs.pdf").exists()
    assert not any("Het ontvangstbewijs staat in" in text for text in texts(card))


def test_nobody_wants_it_after_all(card: ReceiptCard, tmp_path: Path) -> None:
    """Without a place nothing is made."""
    before = sorted(tmp_path.iterdir())
    press(card.keeper)
    assert sorted(tmp_path.iterdir()) == before
