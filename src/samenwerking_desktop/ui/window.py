"""The main window: menus, the banner, and what is open in it; no rules of its own."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from ..errors import UserError
from ..filekinds import COLLECTION_SUFFIX, INVENTORY_SUFFIX, RETURN_SUFFIX
from .banner import Banner
from .dialogs import Dialogs
from .menus import Menus
from .parts import column, fit_on_screen
from .welcome import Welcome, remember

# The welcome is there at once: what only an open inventory needs is imported when there is one.
if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from ..inventory.document import Document
    from .bridge import Bridge
    from .centre.desk import CentreDesk
    from .editor import Editor

# The window at first, in device-independent pixels, and what its title bar takes on a small screen.
_WIDTH, _HEIGHT, _FRAME = 1240, 800, 48


class Window(QMainWindow):
    """Shows the welcome, one inventory, the merging of returns, or the study of a collection."""

    def __init__(self, settings: QSettings, dialogs: Dialogs) -> None:
        super().__init__()
        self.settings, self.dialogs = settings, dialogs
        self.editor: Editor | None = None
        self._bridge: Bridge | None = None
        self._failure: UserError | None = None
        self._desk: CentreDesk | None = None
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self._build()
        self._restore_geometry()
        self.show_welcome()

    def _build(self) -> None:
        """Make all that has words in it."""
        self.banner = Banner()
        self.welcome = Welcome(self.settings)
        self.welcome.new.connect(self.new)
        self.welcome.open.connect(self.ask_open)
        self.welcome.example.connect(self.open_example)
        self.welcome.blank.connect(self.show_paper)
        self.welcome.merge.connect(self.show_merging)
        self.welcome.chosen.connect(self.open)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        centre = QWidget()
        layout = column(self.banner, self._stack, spacing=0)
        layout.setStretch(1, 1)  # the banner takes what its text needs
        centre.setLayout(layout)
        self.setCentralWidget(centre)
        self._menus = Menus(self)

    @property
    def document(self) -> Document | None:
        """The inventory that is open."""
        return self._bridge.document if self._bridge else None

    def show_welcome(self) -> None:
        """Close what is open and show the first screen."""
        if not self.close_document():
            return
        self.welcome.refresh()
        self._stack.setCurrentWidget(self.welcome)
        self.welcome.take_focus()
        self._sync_actions()

    def new(self) -> None:
        """Ask what a new inventory needs and open it."""
        from .new_inventory import ask_new

        ask_new(self)

    def ask_open(self) -> None:
        """Choose an inventory, or a collection of returns, and open it."""
        filters = self.tr("Inventaris, inzending of bundel (*{one} *{two} *{three})").format(
            one=INVENTORY_SUFFIX, two=RETURN_SUFFIX, three=COLLECTION_SUFFIX
        )
        path = self.dialogs.open_file(self, self.tr("Openen"), filters)
        if path:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a file by what it is: an inventory to fill in, a return to merge, a collection to study."""
        if path.suffix.lower() == RETURN_SUFFIX:
            self.show_merging([path])
            return
        if path.suffix.lower() == COLLECTION_SUFFIX:
            self.show_study(path)
            return
        from .entering import enter

        enter(self, path)

    def enter_again(self) -> None:
        """Try to edit what is only read."""
        from .entering import enter_again

        enter_again(self)

    def open_example(self) -> None:
        """Open a fresh copy of the example; what is changed in it is for trying out."""
        from .example import open_example

        open_example(self)

    def show_document(self, document: Document, *, recent: bool = True) -> None:
        """Show an open inventory in place of what is open now."""
        if not self.close_document():
            document.close()
            return
        from .bridge import Bridge
        from .keeping import keep_backup

        self._bridge = Bridge(document)
        if recent:
            remember(self.settings, document.path)
        if recent and not document.file.read_only:
            keep_backup(self._bridge, self.settings, self.banner)
        self._bridge.failed.connect(self._failed)
        self._bridge.saved.connect(self._kept)
        self._bridge.changed.connect(self._sync_actions)
        self._show_editor(self._bridge)
        self.banner.hide()

    def _show_editor(self, bridge: Bridge) -> None:
        from .desk import Desk
        from .editor import Editor

        self.editor = Editor(Desk(bridge, self.dialogs), self.settings)
        if self.editor.strip:
            self.editor.strip.pressed.connect(self.enter_again)
        self._stack.addWidget(self.editor)
        self._stack.setCurrentWidget(self.editor)
        self.editor.go(self.editor.place)
        self._sync_actions()

    def may_rebuild(self) -> bool:
        """Whether nothing is under way or waiting to be kept."""
        return self.editor is None or self._bridge is None or (not self._bridge.busy and self.editor.flush())

    def rebuild(self) -> None:
        """Make all that has words in it again, and be where one was; what is open stays open."""
        studied = self._desk.path if self._desk else None
        if self._desk is not None:
            self._desk.close()
        self._desk = self.editor = None
        self.menuBar().clear()
        self._menus.deleteLater()
        self._build()
        if self._bridge is not None:
            self._bridge.document.relabel()
            self._show_editor(self._bridge)
        elif studied is not None:
            self.show_study(studied)
        else:
            self.show_welcome()

    def show_merging(self, paths: list[Path] | None = None) -> None:
        """Show the merging of returns, with these files in it; out of a study, into that collection."""
        studied = self._desk.path if self._desk else None
        if self.close_document():
            self._centre().show_merging([*([studied] if studied else []), *(paths or [])])
            self._sync_actions()

    def show_study(self, path: Path) -> None:
        """Show what is in a collection."""
        path = path.absolute()
        if (self._desk is None or self._desk.path != path) and self.close_document():
            self._centre().show_study(path)
            self._sync_actions()

    def close_document(self) -> bool:
        """Close what is open; False when something could not be kept and the person wants to stay."""
        if self._desk is not None:
            self._desk.close()
        if self.editor is None or self._bridge is None:
            return True
        from .elsewhere import may_lose

        if self._bridge.busy or (not self.editor.flush() and not may_lose(self)):
            return False
        self._stack.removeWidget(self.editor)
        self.editor.deleteLater()
        self._bridge.close()
        self.editor, self._bridge = None, None
        self.banner.hide()
        return True

    def save_elsewhere(self) -> None:
        """Write a whole copy to another place and go on in it, with what could not be kept typed into it again."""
        if self._bridge is not None:
            from .elsewhere import move_elsewhere

            move_elsewhere(self, self.dialogs, self._bridge, self._moved)

    def show_paper(self) -> None:
        """Show what would be printed: of the open inventory, or at the first screen of the blank questionnaire."""
        from .preview.dialog import show_preview

        show_preview(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed before the window goes."""
        if self.close_document():
            self.settings.setValue("window/geometry", self.saveGeometry())
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped: returns together, with the collection among them, or the first file."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        returns = [path for path in paths if path.is_dir() or path.suffix.lower() == RETURN_SUFFIX]
        if returns:
            self.show_merging([path for path in paths if path in returns or path.suffix.lower() == COLLECTION_SUFFIX])
        elif paths:
            self.open(paths[0])

    def _sync_actions(self) -> None:
        document = self.document
        self._menus.sync(document, at_welcome=self._stack.currentWidget() is self.welcome)
        name = QApplication.applicationDisplayName()
        if document:
            title = document.answers.identity.get("municipality") or document.path.stem
            only = self.tr(" (alleen lezen)") if document.file.read_only else ""
            self.setWindowTitle(f"{title} ({document.path.name}){only} – {name}")
        elif self._desk and self._desk.path:
            self.setWindowTitle(f"{self._desk.path.name} – {name}")
        else:
            self.setWindowTitle(name)

    def merge_files(self) -> None:
        """Show the knowledge centre's screen as it was left."""
        self.show_merging([])

    def _centre(self) -> CentreDesk:
        """The knowledge centre's side, made when somebody goes there."""
        if self._desk is None:
            from .centre.desk import CentreDesk

            self._desk = CentreDesk(self, self._stack)
        return self._desk

    def is_open(self, path: Path) -> bool:
        """Whether this is the file that is open, by whatever name."""
        try:
            return self.document is not None and self.document.path.samefile(path)
        except OSError:
            return False

    def _moved(self, path: Path) -> None:
        remember(self.settings, path)
        self.banner.hide()
        if self.editor and self.editor.flush():
            self.banner.show_news(self.tr("U werkt nu verder in {path}.").format(path=path))
        self._sync_actions()

    def _kept(self) -> None:
        """What failed before went well now: the banner about it may go."""
        if self._failure is not None and self.banner.error is self._failure:
            self.banner.hide()
        self._failure = None
        self._sync_actions()

    def _failed(self, error: UserError) -> None:
        from .bridge import DISK_TROUBLE

        self._failure = error
        if error.message in DISK_TROUBLE:
            self.banner.show_error(error, self.tr("Kopie bewaren…"), self.save_elsewhere)
        else:
            self.banner.show_error(error)

    def _restore_geometry(self) -> None:
        fit_on_screen(self, _WIDTH, _HEIGHT, _FRAME)
        with suppress(TypeError):  # nothing is stored, or something that somebody wrote there by hand
            self.restoreGeometry(self.settings.value("window/geometry"))
