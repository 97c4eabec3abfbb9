"""Documents and links with an aspect or a record on the screen: add, drop, open, save elsewhere, remove."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..centre.progress import Cancelled, Progress
from ..disk import replacing
from ..inventory.answers import Evidence
from ..inventory.document import Document
from ..inventory.evidence import DOCUMENT, MAX_DOCUMENT, megabytes
from ..inventory.records import annexes
from ..questionnaire.model import Key
from .desk import Desk
from .dialogs import documents_folder
from .fields import EntryField
from .flow import flow
from .opening import open_evidence, open_link
from .parts import button, clear, column, in_tab_order, label, row
from .theme import SMALL, TIGHT
from .work import Chore


@dataclass(frozen=True, slots=True)
class Peg:
    """Where documents and links hang: what hangs there, and how more comes and goes, through the document."""

    items: Callable[[], Mapping[str, Evidence]]
    add_link: Callable[..., object]
    add_documents: Callable[..., object]
    remove: Callable[..., object]


def peg_of_question(document: Document, key: Key) -> Peg:
    """One question of an aspect."""
    return Peg(
        partial(document.answers.evidence_of, key),
        partial(document.add_link, key),
        partial(document.add_documents, key),
        partial(document.remove_evidence, key),
    )


def peg_of_record(document: Document, kind: str, item: str) -> Peg:
    """A record of the yearly report."""
    return Peg(
        partial(annexes, document.answers, kind, item),
        partial(document.records.add_link, kind, item),
        partial(document.records.add_documents, kind, item),
        partial(document.records.detach, kind, item),
    )


class EvidenceField(QWidget):
    """The documents and links that hang on one peg, with a place to drop more."""

    def __init__(self, desk: Desk, peg: Peg) -> None:
        super().__init__()
        self._desk, self._peg = desk, peg
        self.setAcceptDrops(not desk.read_only)
        self.add_document = button(self.tr("Document toevoegen…"), self._choose)
        self.add_link = button(self.tr("Link toevoegen…"), self._ask_link)
        self.address = EntryField(self.tr("Webadres"), "https://")
        self.address.returnPressed.connect(self._link_entered)
        self.keep_link = button(self.tr("Toevoegen"), self._link_entered)
        self._link_row = QWidget()
        self._link_row.setLayout(row(self.address, self.keep_link, spacing=SMALL))
        self._link_row.hide()
        hint = self.tr("of sleep documenten hierheen (tot {limit} MB)").format(limit=MAX_DOCUMENT // 1_000_000)
        adding = label("" if desk.read_only else hint, "muted", wrap=False)
        buttons = flow(self.add_document, self.add_link, adding, spacing=SMALL)
        for each in (self.add_document, self.add_link):
            each.setEnabled(not desk.read_only)
        self._items = QVBoxLayout()
        self._items.setSpacing(TIGHT)
        self.setLayout(column(buttons, self._link_row, self._items, spacing=SMALL))
        self._shown: Mapping[str, Evidence] = {}
        self.item_buttons: list[QPushButton] = []
        self._openers: dict[str, QPushButton] = {}
        self.refresh()

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes past here, in its order."""
        return [self.add_document, self.add_link, self.address, self.keep_link, *self.item_buttons]

    def refresh(self) -> None:
        """Show what is attached."""
        items = self._peg.items()
        if items != self._shown:
            self._shown = items
            self.item_buttons, self._openers = [], {}
            clear(self._items)
            for item, evidence in items.items():
                self._items.addLayout(self._line(item, evidence))
            in_tab_order(self.stops)

    def take_focus(self, item: str = "") -> None:
        """Put the keyboard on opening this document or link, or else on adding a document."""
        self._openers.get(item, self.add_document).setFocus(Qt.FocusReason.TabFocusReason)

    def add(self, paths: list[Path]) -> None:
        """Attach documents; when they are large, with a bar that can be stopped."""
        words = self.tr("Documenten worden toegevoegd…")
        total = sum(_size(path) for path in paths)
        chore = Chore(words, total, partial(self._attach, paths, total), stoppable=True)
        self._desk.bridge.do_chore(self, chore, self._attached)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and web addresses."""
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        urls = _dropped(event.mimeData())
        event.acceptProposedAction()
        for url in urls:
            if not url.isLocalFile():
                self._do(partial(self._peg.add_link, url.toString(), by=self))
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if files:
            self.add(files)

    def _attach(self, paths: list[Path], total: int, progress: Progress, cancelled: Callable[[], bool]) -> None:
        """May run in a thread, where `self` is only the name of who does it."""
        before = last = 0

        def read(size: int) -> None:
            nonlocal before, last
            if cancelled():
                raise Cancelled
            if size < last:  # the next document
                before += last
            last = size
            progress((before + last) // 1000, total // 1000, "")

        self._peg.add_documents(paths, by=self, progress=read)

    def _attached(self, _nothing: None) -> None:
        self.refresh()

    def _line(self, item: str, evidence: Evidence) -> QHBoxLayout:
        is_document = evidence.kind == DOCUMENT
        size = f"  ·  {megabytes(evidence.size)}" if is_document else ""
        kind = self.tr("Document") if is_document else self.tr("Link")
        actions = [self._action(self.tr("Openen"), evidence, partial(self._open, evidence))]
        if is_document:
            actions.append(self._action(self.tr("Opslaan als…"), evidence, partial(self._save_as, evidence)))
        actions.append(self._action(self.tr("Verwijderen"), evidence, partial(self._remove, item)))
        actions[-1].setEnabled(not self._desk.read_only)
        self.item_buttons += actions
        self._openers[item] = actions[0]
        line = row(label(kind, "muted", wrap=False), label(evidence.name + size), *actions, spacing=SMALL)
        line.setStretch(1, 1)
        return line

    def _action(self, text: str, evidence: Evidence, act: Callable[[], object]) -> QPushButton:
        made = button(text, act, "quiet")
        made.setAccessibleName(f"{text}: {evidence.name}")
        return made

    def _choose(self) -> None:
        paths = self._desk.dialogs.open_files(self, self.tr("Documenten toevoegen"), self.tr("Alle bestanden (*)"))
        if paths:
            self.add(paths)

    def _ask_link(self) -> None:
        self._link_row.show()
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _link_entered(self) -> None:
        if not self.address.text().strip():
            self._link_row.hide()
        elif self._do(partial(self._peg.add_link, self.address.text(), by=self)):
            self.address.setText("")
            self.add_link.setFocus(Qt.FocusReason.OtherFocusReason)
            self._link_row.hide()

    def _remove(self, item: str) -> None:
        if self._do(partial(self._peg.remove, item, by=self)):
            self.take_focus()

    def _do(self, act: Callable[[], object]) -> bool:
        done = self._desk.bridge.do(act)
        self.refresh()
        return done

    def _open(self, evidence: Evidence) -> None:
        if evidence.kind == DOCUMENT:
            self._desk.bridge.do(partial(open_evidence, self._desk, self, evidence))
        else:
            self._desk.bridge.do(partial(open_link, self._desk, self, evidence.target))

    def _save_as(self, evidence: Evidence) -> None:
        proposal = documents_folder() / evidence.name
        path = self._desk.dialogs.save_file(
            self, self.tr("Document opslaan als"), proposal, self.tr("Alle bestanden (*)")
        )
        if path:
            self._desk.bridge.do(partial(self._write, evidence, path))

    def _write(self, evidence: Evidence, path: Path) -> None:
        with replacing(path) as temporary, temporary.open("xb") as file:
            file.writelines(self._desk.document.file.document_chunks(evidence.target))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # adding it says what is wrong
        return 0


def _dropped(data: QMimeData) -> list[QUrl]:
    return [url for url in data.urls() if url.isLocalFile() or url.scheme() in ("http", "https")]
