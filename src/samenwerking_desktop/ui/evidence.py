"""Documents and links with an aspect on the screen: add, drop, open, save elsewhere, remove."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressDialog, QVBoxLayout, QWidget

from ..disk import os_failure, replacing
from ..inventory.answers import Evidence
from ..inventory.evidence import DOCUMENT, megabytes
from ..questionnaire.model import Key
from .desk import Desk
from .dialogs import documents_folder
from .parts import button, clear, column, label, row
from .theme import SMALL, TIGHT

PATIENCE_MS = 400


class Stopped(Exception):  # noqa: N818 - no error: a person chose it
    """The person stopped it."""


class EvidenceField(QWidget):
    """The documents and links of one question, with a place to drop more."""

    def __init__(self, desk: Desk, key: Key) -> None:
        super().__init__()
        self._desk, self._key = desk, key
        self.setAcceptDrops(True)
        self._items = QVBoxLayout()
        self._items.setSpacing(TIGHT)
        self._add_document = button(self.tr("Document toevoegen…"), self._choose)
        self._add_link = button(self.tr("Link toevoegen…"), self._ask_link)
        self._address = QLineEdit()
        self._address.setPlaceholderText("https://")
        self._address.setAccessibleName(self.tr("Webadres"))
        self._address.returnPressed.connect(self._link_entered)
        self._keep_link = button(self.tr("Toevoegen"), self._link_entered)
        self._link_row = QWidget()
        self._link_row.setLayout(row(self._address, self._keep_link, spacing=SMALL))
        self._link_row.hide()
        hint = label(self.tr("of sleep documenten hierheen (hoogstens 25 MB per document)"), "muted")
        self.setLayout(
            column(self._items, self._link_row, row(self._add_document, self._add_link, hint), spacing=SMALL)
        )
        self.layout().itemAt(2).layout().setStretch(2, 1)  # type: ignore[union-attr]  # made one line up
        self._shown: dict[str, Evidence] | None = None
        self.refresh()

    def refresh(self) -> None:
        """Show what is attached."""
        items = self._desk.document.answers.evidence_of(self._key)
        if items != self._shown:
            self._shown = items
            clear(self._items)
            for item, evidence in items.items():
                self._items.addLayout(self._line(item, evidence))

    def take_focus(self) -> None:
        """Put the keyboard on adding a document."""
        self._add_document.setFocus(Qt.FocusReason.TabFocusReason)

    def add(self, paths: list[Path]) -> None:
        """Attach documents, with a bar that can be stopped when it takes long."""
        total = sum(path.stat().st_size for path in paths if path.is_file())
        bar = QProgressDialog(
            self.tr("Documenten worden toegevoegd…"), self.tr("Stoppen"), 0, max(1, total // 1000), self
        )
        bar.setWindowModality(Qt.WindowModality.WindowModal)
        bar.setMinimumDuration(PATIENCE_MS)

        def progress(done: int) -> None:
            bar.setValue(min(done // 1000, bar.maximum() - 1))
            if bar.wasCanceled():
                raise Stopped

        try:
            self._do(partial(self._desk.document.add_documents, self._key, paths, by=self, progress=progress))
        except Stopped:
            pass
        finally:
            bar.reset()
            bar.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and web addresses."""
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        urls = _dropped(event.mimeData())
        event.acceptProposedAction()
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if files:
            self.add(files)
        for url in urls:
            if not url.isLocalFile():
                self._do(partial(self._desk.document.add_link, self._key, url.toString(), by=self))

    def _line(self, item: str, evidence: Evidence) -> QHBoxLayout:
        is_document = evidence.kind == DOCUMENT
        size = f"  ·  {megabytes(evidence.size)}" if is_document else ""
        kind = self.tr("Document") if is_document else self.tr("Link")
        name = label(evidence.name + size)
        actions = [self._action(self.tr("Openen"), evidence, partial(self._open, evidence))]
        if is_document:
            actions.append(self._action(self.tr("Opslaan als…"), evidence, partial(self._save_as, evidence)))
        remove = partial(self._desk.document.remove_evidence, self._key, item, by=self)
        actions.append(self._action(self.tr("Verwijderen"), evidence, partial(self._do, remove)))
        line = row(label(kind, "muted", wrap=False), name, *actions, spacing=SMALL)
        line.setStretch(1, 1)
        return line

    def _action(self, text: str, evidence: Evidence, act: Callable[[], object]) -> QWidget:
        made = button(text, act, "quiet")
        made.setAccessibleName(f"{text}: {evidence.name}")
        return made

    def _choose(self) -> None:
        paths = self._desk.dialogs.open_files(self, self.tr("Documenten toevoegen"), self.tr("Alle bestanden (*)"))
        if paths:
            self.add(paths)

    def _ask_link(self) -> None:
        self._link_row.show()
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _link_entered(self) -> None:
        if not self._address.text().strip():
            self._link_row.hide()
        elif self._do(partial(self._desk.document.add_link, self._key, self._address.text(), by=self)):
            self._address.clear()
            self._link_row.hide()
            self._add_link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, act: Callable[[], object]) -> bool:
        done = self._desk.bridge.do(act)
        self.refresh()
        return done

    def _open(self, evidence: Evidence) -> None:
        if evidence.kind != DOCUMENT:
            self._desk.dialogs.open_address(QUrl(evidence.target))
            return
        kind = Path(evidence.name).suffix.lstrip(".").upper()
        question = self.tr("Het document '{name}' openen?").format(name=evidence.name)
        explanation = self.tr(
            "Het is een {kind}-bestand en wordt geopend in het programma dat daarvoor is ingesteld. "
            "Open alleen documenten van wie u ze verwacht."
        ).format(kind=kind)
        if self._desk.dialogs.confirm(self, question, explanation, self.tr("Openen")):
            self._desk.bridge.do(partial(self._open_copy, evidence))

    def _open_copy(self, evidence: Evidence) -> None:
        folder = Path(tempfile.mkdtemp(prefix="samenwerking-"))
        try:
            with (folder / evidence.name).open("xb") as file:
                file.writelines(self._desk.document.file.document_chunks(evidence.target))
        except OSError as error:
            raise os_failure(error, folder / evidence.name) from error
        self._desk.dialogs.open_address(QUrl.fromLocalFile(str(folder / evidence.name)))

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


def _dropped(data: QMimeData) -> list[QUrl]:
    return [url for url in data.urls() if url.isLocalFile() or url.scheme() in ("http", "https")]
