"""The help: every page can be read, speaks of what there is, and comes at the right moment."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from samenwerking_desktop.paths import data_folder, resource
from samenwerking_desktop.ui.backups import show_backups
from samenwerking_desktop.ui.changelog import show_changelog
from samenwerking_desktop.ui.help import PAGES, Help, page_about, path_of, title_of
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.window import Window
from ui.hands import editor_of, key, reactivate, settle

HELP = data_folder("resources") / "help"
LANGUAGES = sorted(path.name for path in HELP.iterdir())
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_leads_somewhere(language: str) -> None:
    """A page begins with its title; its links are to pages, its pictures are screenshots that are made."""
    folder = HELP / language
    assert sorted(path.stem for path in folder.glob("*.md")) == sorted(PAGES)
    for page in PAGES:
        text = (folder / f"{page}.md").read_text(encoding="utf-8")
        assert text.startswith("# ")
        for picture, target in _LINK.findall(text):
            where = resource(f"screenshots/{target}") if picture else folder / target
            assert where.exists(), (page, target)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_named_in_bold_is_on_the_screen(language: str) -> None:
    """A name of a button or menu in the help is one of the program: it stands in the texts of the screens."""
    said = "".join(_texts(language)).replace("&", "").lower()
    missing = [
        (page, part)
        for page in PAGES
        for bold in re.findall(r"\*\*(.+?)\*\*", (HELP / language / f"{page}.md").read_text(encoding="utf-8"))
        if bold[-1] not in ".?"  # a heading of a paragraph
        for part in bold.split(", ")
        if part.strip("…:").lower() not in said and part.lower() not in _KNOWN[language]
    ]
    assert missing == []


def _texts(language: str) -> Iterator[str]:
    """What the screens say: where it is asked for in Dutch, or as it was translated."""
    if language == "nl":
        for path in data_folder("resources").parent.rglob("src/samenwerking_desktop/ui/**/*.py"):
            yield path.read_text(encoding="utf-8")
    else:
        catalogue = Xml.parse(resource(f"translations/samenwerking_{language}.ts"))  # noqa: S314 - it is ours
        yield from (message.findtext("translation", "") for message in catalogue.getroot().iter("message"))


# Answers and questions of the form, which are data, and words that only stand out.
_KNOWN = {
    "nl": {"geen", "informele", "formele samenwerking", "regeling", "controlecode"},
    "fr": {"aucune coopération", "coopération informelle", "coopération formelle"},
    "en": {"no", "informal", "formal cooperation"},
}


def test_it_opens_where_one_is(open_window: Window) -> None:
    """F1 shows the page about the screen, in the same help window each time."""
    expected = {
        Place(Room.IDENTITY): "begin",
        Place(Room.PAGE, "finance", "extent"): "vragen",
        Place(Room.CONTACTS): "contactpersonen",
        Place(Room.REPORT, page="measure"): "synergie",
        Place(Room.REVIEW): "nakijken",
    }
    for place, page in expected.items():
        editor_of(open_window).go(place)
        key(Qt.Key.Key_F1)
        settle()
        (shown,) = open_window.findChildren(Help)
        assert shown.isVisible()
        assert shown.windowTitle() == "Hulp"
        assert shown.pages.currentItem().text() == title_of(page)
        assert title_of(page) in shown.text.toPlainText()
        reactivate(open_window)


def test_it_opens_over_a_dialog(open_window: Window) -> None:
    """F1 in a dialog shows the page about that dialog, which can be read while the dialog waits."""
    expected: dict[Callable[[], None], str] = {
        open_window.new: "begin",
        partial(show_changelog, open_window): "veilig",
        partial(show_backups, open_window): "veilig",
        open_window.show_paper: "afdrukken",
    }
    for show, page in expected.items():
        show()
        settle()
        dialog = next(each for each in open_window.findChildren(QDialog) if each.isVisible())
        dialog.activateWindow()
        settle()
        key(Qt.Key.Key_F1)
        settle()
        (shown,) = dialog.findChildren(Help)
        assert shown.isVisible()
        assert shown.pages.currentItem().text() == title_of(page)
        shown.reject()
        dialog.reject()
        settle()


def test_before_anything_is_open(window: Window) -> None:
    """At the first screen the help begins at the beginning."""
    assert page_about(window) == "begin"


def test_a_link_leads_to_its_page(open_window: Window) -> None:
    """A link in a page shows the other page; one to elsewhere opens nothing."""
    shown = Help(open_window)
    shown.go("begin")
    for link, page in (("vragen.md", "vragen"), ("https://elders.example/", "vragen")):
        shown.text.anchorClicked.emit(link)
        assert shown.pages.currentItem().text() == title_of(page)
    assert path_of("begin").parent == Path(HELP / "nl")
    shown.deleteLater()
