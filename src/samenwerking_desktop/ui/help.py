"""The help in the program (F1): a few short pages, offline, beside the window that they are about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from ..messages import LANGUAGES, language
from ..paths import resource
from .parts import button, column, fit_on_screen, row
from .places import Place, Room
from .theme import LARGE, MEDIUM, SMALL, letters

if TYPE_CHECKING:
    from .window import Window

# In their order; each is a file of this name in resources/help/<language>.
PAGES = (
    "begin",
    "vragen",
    "documenten",
    "opzij",
    "contactpersonen",
    "synergie",
    "nakijken",
    "ronde2",
    "afdrukken",
    "veilig",
    "toetsen",
    "kenniscentrum",
)
_ROOMS = {
    Room.IDENTITY: "begin",
    Room.PAGE: "vragen",
    Room.CONTACTS: "contactpersonen",
    Room.REPORT: "synergie",
    Room.ASIDE: "opzij",
    Room.REVIEW: "nakijken",
}
# In letters: the window, and the list of pages in it.
_WIDE, _LIST_WIDE, _HEIGHT = 138, 34, 720
_PAGE = Qt.ItemDataRole.UserRole


def show_help(window: Window) -> None:
    """Show the page about what is on the screen, in the help window that is open or a new one."""
    show_page(window, page_about(window))


def show_page(parent: QWidget, page: str) -> None:
    """Show a page of the help beside a window, or over a dialog that keeps its window waiting."""
    shown = parent.findChild(Help, options=Qt.FindChildOption.FindDirectChildrenOnly) or Help(parent)
    shown.go(page)
    shown.show()
    shown.raise_()
    shown.activateWindow()


def page_about(window: Window) -> str:
    """The page of the help that is about what the window shows."""
    if window.editor is None:
        return "begin" if window.welcome.isVisible() else "kenniscentrum"
    place: Place = window.editor.place
    document = window.document
    if place.room is Room.PAGE and document is not None:
        if document.answers.prefill:
            return "ronde2"
        asked = next(page for page in document.questionnaire.pages if page.id == place.page).questions
        if any(question.kind == "evidence" for question in asked):
            return "documenten"
    return _ROOMS[place.room]


def path_of(page: str) -> Path:
    """The file of a page, in Dutch where the language that is spoken does not have it."""
    own = resource(f"help/{language()}/{page}.md")
    return own if own.exists() else resource(f"help/{LANGUAGES[0]}/{page}.md")


def title_of(page: str) -> str:
    """What a page is called: its first line."""
    return path_of(page).read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")


class Help(QDialog):
    """The pages at the left, the text beside them. It does not stand in the way of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hulp"))
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Onderwerpen"))
        self.pages.setMaximumWidth(letters(_LIST_WIDE))
        self.pages.setWordWrap(True)
        for page in PAGES:
            item = QListWidgetItem(title_of(page), self.pages)
            item.setData(_PAGE, page)
        self.text = PageText()
        self.text.setAccessibleName(self.tr("Tekst van de hulp"))
        self.pages.currentItemChanged.connect(self._show)
        self.text.followed.connect(self.go)
        close = button(self.tr("Sluiten"), self.reject)
        body = row(self.pages, self.text, spacing=MEDIUM)
        body.setStretch(0, 2)
        body.setStretch(1, 3)
        self.setLayout(column(body, row(-1, close), spacing=SMALL, margin=MEDIUM))
        fit_on_screen(self, letters(_WIDE), _HEIGHT)

    def go(self, page: str) -> None:
        """Show a page."""
        self.pages.setCurrentRow(PAGES.index(page))
        self.text.setFocus()

    def _show(self, item: QListWidgetItem) -> None:
        self.text.show_page(str(item.data(_PAGE)))


class PageText(QTextBrowser):
    """One page; `followed(page)` when a link to another is chosen. Pictures are as wide as there is room."""

    followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(LARGE)
        self._page = PAGES[0]
        self._width = 0
        self.anchorClicked.connect(self._follow)

    def show_page(self, page: str) -> None:
        """Show it from its beginning."""
        self._page, self._width = page, self._room()
        self.setMarkdown(path_of(page).read_text(encoding="utf-8"))

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """A picture out of the screenshots of the program, and nothing else."""
        path = resource(f"screenshots/{Path(QUrl(url).path()).name}")
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.exists():
            return None
        picture, ratio = QImage(str(path)), self.devicePixelRatioF()
        picture = picture.scaledToWidth(round(self._width * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wants pictures of another size."""
        super().resizeEvent(event)
        if self._room() != self._width:
            self.show_page(self._page)

    def _room(self) -> int:
        return max(200, self.viewport().width() - 2 * LARGE - SMALL)

    def _follow(self, url: QUrl) -> None:
        page = Path(url.path()).stem
        if page in PAGES:
            self.followed.emit(page)
