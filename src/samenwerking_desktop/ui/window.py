"""The main window: menus, the banner, and what is open in it; no rules of its own."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from .. import __version__
from ..errors import UserError
from ..filekinds import COLLECTION_SUFFIX, INVENTORY_SUFFIX, RETURN_SUFFIX
from ..paths import form_folders
from .banner import Banner
from .dialogs import Dialogs, example_place, make_room
from .menus import Menus
from .parts import column
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
        self.banner = Banner()
        self.welcome = Welcome(settings)
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
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self._menus = Menus(self)
        self._restore_geometry()
        self.show_welcome()

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
        from ..questionnaire.load import load_folder
        from .new_inventory import NewInventory

        questionnaire = load_folder(next(iter(form_folders().values())))
        dialog = NewInventory(self, questionnaire, self.dialogs)
        dialog.accepted.connect(self._new_made)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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
        if self._is_open(path):
            return
        from ..inventory.document import Document

        try:
            document = Document.open(path)
        except UserError as error:
            self.banner.show_error(error)
            return
        self.show_document(document)

    def open_example(self) -> None:
        """Open a fresh copy of the example; what is changed in it is for trying out."""
        from ..demo import make_example

        path = example_place()
        if self._is_open(path):
            return
        try:
            make_room(path)
            document = make_example(path)
        except UserError as error:
            self.banner.show_error(error)
            return
        self.show_document(document, recent=False)
        self.banner.show_news(
            self.tr(
                "Dit is een verzonnen voorbeeld. U kunt er alles in proberen; uw eigen inventaris staat er los van."
            )
        )

    def show_document(self, document: Document, *, recent: bool = True) -> None:
        """Show an open inventory in place of what is open now."""
        if not self.close_document():
            document.close()
            return
        from .bridge import Bridge
        from .desk import Desk
        from .editor import Editor

        if recent:
            remember(self.settings, document.path)
        self._bridge = Bridge(document)
        self._bridge.failed.connect(self._failed)
        self._bridge.saved.connect(self._kept)
        self._bridge.changed.connect(self._sync_actions)
        self.editor = Editor(Desk(self._bridge, self.dialogs), self.settings)
        self._stack.addWidget(self.editor)
        self._stack.setCurrentWidget(self.editor)
        self.editor.go(self.editor.place)
        self.banner.hide()
        self._sync_actions()

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
        if self._bridge.busy or (not self.editor.flush() and not self._may_lose()):
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
            self.setWindowTitle(f"{title} ({document.path.name}) – {name}")
        elif self._desk and self._desk.path:
            self.setWindowTitle(f"{self._desk.path.name} – {name}")
        else:
            self.setWindowTitle(name)

    def _new_made(self) -> None:
        if document := getattr(self.sender(), "document", None):
            self.show_document(document)

    def merge_files(self) -> None:
        """Show the knowledge centre's screen as it was left."""
        self.show_merging([])

    def about(self) -> None:
        """Say which version this is."""
        self.banner.show_news(self.tr("Versie {version}, onder EUPL-1.2.").format(version=__version__))

    def _centre(self) -> CentreDesk:
        """The knowledge centre's side, made when somebody goes there."""
        if self._desk is None:
            from .centre.desk import CentreDesk

            self._desk = CentreDesk(self, self._stack)
        return self._desk

    def _is_open(self, path: Path) -> bool:
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

    def _may_lose(self) -> bool:
        return self.dialogs.confirm(
            self,
            self.tr("Uw laatste wijziging is nog niet bewaard. Toch sluiten?"),
            self.tr("Kies 'Annuleren' en bewaar eerst een kopie op een andere plaats."),
            self.tr("Sluiten zonder te bewaren"),
        )

    def _restore_geometry(self) -> None:
        room = self.screen().availableGeometry().size()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height() - _FRAME))
        with suppress(TypeError):  # nothing is stored, or something that somebody wrote there by hand
            self.restoreGeometry(self.settings.value("window/geometry"))
