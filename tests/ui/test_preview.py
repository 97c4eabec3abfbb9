"""The preview of what is printed: what it shows, paging, searching, and the choices beside it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QPushButton

from commands import Cli
from papers import words
from samenwerking_desktop.paper.orders import Kind
from samenwerking_desktop.paper.typesetting import Typeset
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.preview.dialog import Preview
from samenwerking_desktop.ui.window import Window
from scenario import Scenario
from ui.hands import (
    CONTROL,
    SHIFT,
    accessible,
    document_of,
    editor_of,
    focused,
    key,
    press,
    reactivate,
    settle,
    text_field,
    until,
    write,
)
from ui.screens import fill

CLUSTER = "1  Financieel management"


@pytest.fixture
def filled(window: Window, scenario: Scenario) -> Window:
    """The window with an inventory open that has something of everything in it."""
    fill(scenario.document)
    scenario.close()
    window.open(scenario.path)
    return window


@pytest.fixture
def preview(filled: Window) -> Preview:
    """The preview of it, as one comes there with the keyboard."""
    key(Qt.Key.Key_P, CONTROL)
    return shown(filled)


def shown(window: Window) -> Preview:
    """The preview that is open, with its document in it."""
    found = window.findChildren(Preview)[-1]
    reactivate(found)
    ready(found)
    return found


def ready(preview: Preview) -> Typeset:
    """The document that was ordered last."""
    until(lambda: preview.made is not None)
    settle()
    assert preview.made is not None
    return preview.made


def text(preview: Preview) -> str:
    """Everything that stands in the document."""
    return words(ready(preview).pdf)


def window_of(preview: Preview) -> Window:
    """The window that it belongs to."""
    window = preview.parent()
    assert isinstance(window, Window)
    return window


def found(preview: Preview) -> str:
    """What is said of the search, when it is over."""
    until(lambda: bool(preview.viewer.finder.said.text()))
    return preview.viewer.finder.said.text()


def test_the_preview_shows_the_inventory(preview: Preview) -> None:
    """Ctrl+P shows what was asked and said, with what was typed last; the pages are those of the document."""
    pages = preview.viewer.pages
    assert "Klaverbeke" in pages.opened.getAllText(0).text()
    assert pages.count == len(PdfReader(BytesIO(ready(preview).pdf)).pages)
    assert preview.state.text() == f"{pages.count} pagina's"
    assert "Convenant van 2019" not in text(preview)


def test_the_command_prints_the_same(preview: Preview, cli: Cli, tmp_path: Path) -> None:
    """What the command line prints of the inventory says word for word what the preview shows."""
    window = window_of(preview)
    said, path, out = text(preview), document_of(window).path, tmp_path / "uit.pdf"
    preview.reject()
    window.close_document()
    assert cli("print", path, "-o", out).status == 0
    assert words(out.read_bytes()) == said


@pytest.mark.parametrize(
    ("wish", "brought"),
    [
        ("everything", "niet gevraagd"),
        ("contacts", "an@voorbeeld.example"),
        ("aside", "Convenant van 2019"),
    ],
)
def test_each_wish_brings_something(preview: Preview, wish: str, brought: str) -> None:
    """What is not there by itself stands in the document when it is wished."""
    assert brought not in text(preview)
    getattr(preview.wishes, wish).click()
    assert brought in text(preview)


def test_blank(preview: Preview) -> None:
    """The blank questionnaire is there whole, for one cluster, and for one contact person."""
    preview.wishes.kinds[Kind.BLANK].click()
    ready(preview)
    whole = preview.viewer.pages.count
    for choice, holds in (
        (CLUSTER, "1 Financieel management"),
        ("Voor An Peeters", "Voor An Peeters: alleen de aspecten"),
    ):
        box = preview.wishes.part
        box.setCurrentIndex(box.findText(choice))
        box.activated.emit(box.currentIndex())
        assert holds in text(preview)
        assert preview.viewer.pages.count < whole / 3


def test_what_changed_is_for_the_second_round(preview: Preview, tmp_path: Path) -> None:
    """Only an inventory with answers of round 1 offers what changed since."""
    assert Kind.CHANGES not in preview.wishes.kinds
    preview.reject()
    (tmp_path / "twee").mkdir()
    first = Scenario(tmp_path / "twee")
    first.answer("finance.loans", "formal")
    second = first.second_round()
    second.answer("finance.loans", "informal")
    first.close()
    second.close()
    window = window_of(preview)
    window.open(second.path)
    window.show_paper()
    again = shown(window)
    again.wishes.kinds[Kind.CHANGES].click()
    assert "Wat veranderde sinds ronde 1" in text(again)


def test_only_the_last_choice_counts(preview: Preview) -> None:
    """Choices that follow each other quickly give one document; until it is there the one before stays."""
    before, made = preview.viewer.pages.opened, list[Typeset]()
    preview.typesetter.ready.connect(made.append)
    for choice in (preview.wishes.everything, preview.wishes.contacts, preview.wishes.aside):
        choice.click()
    assert preview.viewer.pages.opened is before
    assert not preview.save_button.isEnabled()
    assert preview.state.text() == "Het voorbeeld wordt gemaakt…"
    until(lambda: not preview.typesetter.busy)
    settle()
    assert made == [preview.made]
    assert preview.viewer.pages.opened is not before
    assert preview.save_button.isEnabled()


def test_another_document_stays_at_its_page(preview: Preview) -> None:
    """Who looks at page 3 looks at page 3 of the document that was chosen after it."""
    preview.viewer.page.setValue(3)
    preview.wishes.contacts.click()
    ready(preview)
    assert (preview.viewer.pages.number, preview.viewer.page.value()) == (3, 3)


def test_paging(preview: Preview) -> None:
    """Page by page with the keys and the field, from the first to the last and no further."""
    pages, field = preview.viewer.pages, preview.viewer.page
    preview.viewer.fit_page()
    for code, number in ((Qt.Key.Key_PageDown, 2), (Qt.Key.Key_PageDown, 3), (Qt.Key.Key_PageUp, 2)):
        key(code)
        assert (pages.number, field.text()) == (number, f"pagina {number} van {pages.count}")
    preview.viewer.page.setValue(pages.count)
    key(Qt.Key.Key_PageDown)
    assert pages.number == pages.count


def test_what_is_scrolled_to_stands_in_the_field(preview: Preview) -> None:
    """The field says which page is seen, however one came there."""
    pages = preview.viewer.pages
    bar = pages.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert preview.viewer.page.value() == pages.count
    bar.setValue(0)
    assert preview.viewer.page.value() == 1


def test_zoom(preview: Preview) -> None:
    """Larger, smaller and fitting again with the keys; the place in the document stays."""
    pages = preview.viewer.pages
    pages.go(3)
    wide = pages.factor
    key(Qt.Key.Key_Plus, CONTROL)
    assert pages.factor == pytest.approx(wide * 1.25, rel=0.01)
    key(Qt.Key.Key_Minus, CONTROL, times=2)
    assert pages.factor == pytest.approx(wide / 1.25, rel=0.01)
    assert not preview.viewer.wide.isChecked()
    key(Qt.Key.Key_0, CONTROL)
    assert pages.zoomMode() is QPdfView.ZoomMode.FitToWidth
    assert preview.viewer.wide.isChecked()
    assert pages.number == 3


def test_search(preview: Preview) -> None:
    """Ctrl+F finds while one types; Enter and F3 go on, Shift+F3 goes back, round and round."""
    key(Qt.Key.Key_F, CONTROL)
    write("mate van samenwerking")
    count = int(found(preview).removeprefix("1 van "))
    assert count > 10
    seen = []
    for code, modifiers in (
        (Qt.Key.Key_F3, SHIFT),
        (Qt.Key.Key_Return, SHIFT),
        (Qt.Key.Key_F3, Qt.KeyboardModifier(0)),
    ):
        key(code, modifiers)
        seen.append((found(preview), preview.viewer.pages.currentSearchResultIndex()))
    assert seen == [(f"{at} van {count}", at - 1) for at in (count, count - 1, count)]
    assert preview.viewer.pages.number > 1


def test_what_is_found_can_be_seen(preview: Preview) -> None:
    """The place that was found is in the window, also when it is shown very large."""
    pages = preview.viewer.pages
    key(Qt.Key.Key_Plus, CONTROL, times=4)
    key(Qt.Key.Key_F, CONTROL)
    write("Convenant" if "Convenant" in text(preview) else "beheersovereenkomst")
    found(preview)
    settle()
    window = pages.grab().toImage()
    colours = {window.pixelColor(x, y).name() for x in range(0, window.width(), 2) for y in range(window.height())}
    assert "#00ffff" in colours  # the frame that Qt draws around it


def test_nothing_found(preview: Preview) -> None:
    """It is said when a text stands nowhere; Escape empties the field and closes nothing."""
    key(Qt.Key.Key_F, CONTROL)
    write("xyzzy")
    assert found(preview) == "niets gevonden"
    key(Qt.Key.Key_Escape)
    assert preview.viewer.finder.field.text() == ""
    assert preview.viewer.finder.said.text() == ""
    assert preview.isVisible()


def test_the_search_follows_the_document(preview: Preview) -> None:
    """A text that only the next document has is found in it."""
    key(Qt.Key.Key_F, CONTROL)
    write("an@voorbeeld.example")
    assert found(preview) == "niets gevonden"
    preview.wishes.contacts.click()
    ready(preview)
    assert found(preview) == "1 van 1"


def test_enter_in_a_field_prints_nothing(preview: Preview) -> None:
    """Enter in the page field goes to the page, and no further."""
    preview.viewer.page.setFocus()
    preview.viewer.page.selectAll()
    write("2\n")
    assert preview.viewer.pages.number == 2
    assert preview.banner.text == ""


def test_everything_has_a_name(preview: Preview) -> None:
    """A screen reader says what each thing is that the keyboard can come to."""
    unnamed = [
        type(each.object()).__name__
        for each in accessible(preview)
        if each.state().focusable and not each.text(QAccessible.Text.Name).strip()
    ]
    assert unnamed == []


def test_the_first_screen_offers_the_blank_questionnaire(window: Window) -> None:
    """With nothing open the questionnaire can be printed blank, whole or one cluster."""
    press(next(each for each in window.findChildren(QPushButton) if each.text() == "Blanco vragenlijst afdrukken…"))
    preview = shown(window)
    assert "Blanco vragenlijst" in text(preview)
    assert preview.wishes.kinds == {}
    assert preview.wishes.part.count() == 8
    assert focused() is preview.wishes.part


def test_what_was_just_typed_is_in_it(filled: Window) -> None:
    """What is still in its field is kept before the preview reads the inventory."""
    editor = editor_of(filled)
    editor.go(Place(Room.PAGE, "finance", "extent"))
    settle()
    text_field(editor, "Leningen").setFocus()
    write("Zopas geschreven. ")
    key(Qt.Key.Key_P, CONTROL)
    assert "Zopas geschreven." in text(shown(filled))


def test_closing_while_a_document_is_made(filled: Window) -> None:
    """Closing at once disturbs nothing: the inventory can be closed too, and the preview opened again."""
    filled.show_paper()
    preview = filled.findChildren(Preview)[-1]
    preview.wishes.everything.click()
    assert preview.typesetter.busy
    preview.reject()
    assert filled.close_document()
    settle()
    assert filled.findChildren(Preview) == []


def test_a_closed_preview_is_gone(filled: Window) -> None:
    """Neither the preview nor any document that it showed is kept."""
    gone: list[str] = []
    for _ in range(3):
        filled.show_paper()
        preview = shown(filled)
        preview.destroyed.connect(lambda: gone.append("preview"))
        preview.viewer.pages.opened.destroyed.connect(lambda: gone.append("first"))
        preview.wishes.contacts.click()
        ready(preview)
        preview.viewer.pages.opened.destroyed.connect(lambda: gone.append("second"))
        preview.reject()
        settle()
    assert sorted(gone) == [*["first"] * 3, *["preview"] * 3, *["second"] * 3]


def test_the_first_page_comes_first(preview: Preview) -> None:
    """After a change the first pages are there before the whole is, and nothing can be printed of them."""
    seen: list[tuple[bool, bool]] = []
    starts: list[bytes] = []

    def note(start: Typeset) -> None:
        starts.append(start.pdf)
        seen.append((preview.viewer.pages.count < before, preview.print_button.isEnabled()))

    before = preview.viewer.pages.count
    preview.typesetter.begun.connect(note)
    preview.wishes.everything.click()
    whole = ready(preview)
    assert seen == [(True, False)]
    first, same = (PdfReader(BytesIO(pdf)).pages[0].extract_text() for pdf in (starts[0], whole.pdf))
    assert "pagina 1 van" in same
    assert first.split() == same.replace(f" van {preview.viewer.pages.count}", "").split()
