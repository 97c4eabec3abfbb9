"""Looking everything over: what is missing per cluster, each line a way there, and the export."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from ..centre.progress import Progress
from ..filekinds import RETURN_SUFFIX
from ..inventory.answers import PERSONAL
from ..inventory.checks import Finding, Severity, count_all, count_cluster, findings
from ..inventory.evidence import megabytes
from ..inventory.mandate import mandate_in
from ..inventory.returns import MAIL_LIMIT, Receipt, return_name, write_return
from ..questionnaire.numbering import cluster_number
from .bridge import documents_size
from .clipboard import copy_table
from .desk import Desk
from .dialogs import with_suffix
from .lines import LineButton
from .part_strip import Returning
from .parts import Sheet, announce, button, card, clear, column, label, row, set_look
from .places import Spot
from .receipt import ReceiptCard, too_large
from .theme import MEDIUM, TIGHT
from .words import counted, tr
from .work import Chore

_SHOWN = 12


def _severities() -> dict[Severity, tuple[str, str]]:
    """How each kind of finding looks and what it is called, the worst first."""
    return {
        Severity.BLOCKING: ("bad", tr("Nodig")),
        Severity.ADVICE: ("warn", tr("Aan te raden")),
        Severity.HINT: ("muted", tr("Even nakijken")),
    }


class ReviewView(Sheet):
    """`jump(finding)` when a line is chosen."""

    jump = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._unfolded: set[tuple[str, Severity]] = set()
        self._found: list[Finding] = []
        self.lines: dict[tuple[str, Severity], list[LineButton]] = {}
        self.receipt: ReceiptCard | None = None
        self._state, self._count = label("", "heading"), label("", "muted")
        self._too_large = label(too_large(), "warn")
        self.documents = QCheckBox()
        self.documents.setChecked(True)
        self.contacts = QCheckBox(self.tr("Contactpersonen en coördinator meesturen"))
        self.contacts.setChecked(True)
        self.export_button = button("", self._ask_export)
        self._top = QVBoxLayout()
        self._top.setSpacing(MEDIUM)
        self._list = QVBoxLayout()
        self._list.setSpacing(MEDIUM)
        for each in (self.documents, self.contacts, self.export_button):
            each.setEnabled(not desk.read_only)
        export, mandate = QWidget(), mandate_in(desk.document.file.meta)
        sending = column(self.contacts, self.documents, self._too_large, row(self.export_button, -1))
        if desk.read_only:
            sending.addWidget(label(self.tr("Exporteren kan zodra u deze inventaris kunt bewerken."), "muted"))
        export.setLayout(sending)
        self._returning = Returning(desk, mandate) if mandate else None
        self.setAccessibleName(self.tr("Nakijken en versturen"))
        self.column.addWidget(label(self.accessibleName(), "title"))
        self.column.addWidget(card(self._state, self._count, export))
        if self._returning:
            export.hide()
            self.column.addWidget(card(self._returning))
        self.column.addLayout(self._top)
        self.copy_button = button(self.tr("Lijst kopiëren"), self._copy, "quiet")
        self.copy_button.setAccessibleDescription(self.tr("Als tabel, om in een mail of een werkblad te plakken"))
        listed = row(label(self.tr("Wat nog ontbreekt"), "heading"), self.copy_button)
        listed.setStretch(0, 1)
        self.column.addLayout(listed)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.sync(None)

    def sync(self, by: object) -> None:
        """Show what is missing now."""
        del by
        self._found = findings(self._desk.document.answers, self._desk.document.route)
        self._show_state()
        self._show_list()

    def flush(self) -> bool:
        """Nothing is typed here."""
        return True

    def take_focus(self, spot: Spot | None = None) -> None:
        """Put the keyboard on the export."""
        del spot
        first = self._returning.sending.folder if self._returning else self.export_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def export(self, path: Path) -> None:
        """Write the return file and show what was written."""
        words = self.tr("De inzending wordt gemaakt…")
        chore = Chore(words, self._desk.bridge.documents_size, partial(self._write, path))
        self._desk.bridge.do_chore(self, chore, self._show_written)

    def _show_state(self) -> None:
        total = count_all(self._desk.document.answers, self._desk.document.route)
        blocking = sum(finding.severity is Severity.BLOCKING for finding in self._found)
        if blocking:
            one = self.tr("Er staat nog {count} vraag open die een antwoord nodig heeft.")
            many = self.tr("Er staan nog {count} vragen open die een antwoord nodig hebben.")
            state = counted(blocking, one, many)
            self.export_button.setText(self.tr("Toch onvolledig exporteren…"))
        else:
            state = (
                self.tr("Alles wat nodig is, is ingevuld. U kunt uw deel terugsturen.")
                if self._returning
                else self.tr("Alles wat nodig is, is ingevuld. U kunt de inzending versturen.")
            )
            self.export_button.setText(self.tr("Inzending exporteren…"))
        set_look(self.export_button, "" if blocking else "primary")
        self._state.setText(state)
        count = self.tr("U hebt {answered} van de {asked} onderdelen ingevuld.")
        self._count.setText(count.format(answered=total.answered, asked=total.asked))
        size = self._sent_documents()
        self.documents.setText(self.tr("Documenten meesturen ({size})").format(size=megabytes(size)))
        self.documents.setVisible(size > 0)
        self._too_large.setVisible(size > MAIL_LIMIT)
        self.contacts.setVisible(self._names_persons)

    @property
    def _names_persons(self) -> bool:
        answers = self._desk.document.answers
        return bool(answers.contacts) or any(answers.identity.get(name) for name in PERSONAL)

    def _show_list(self) -> None:
        clear(self._list)
        self.lines = {}
        questionnaire = self._desk.questionnaire
        general = [finding for finding in self._found if not finding.cluster]
        if general:
            self._list.addWidget(self._group(self.tr("Wie vult in"), "", general))
        for cluster in questionnaire.clusters:
            mine = [finding for finding in self._found if finding.cluster == cluster.id]
            done = count_cluster(self._desk.document.answers, self._desk.document.route, cluster.id)
            title = f"{cluster_number(questionnaire, cluster.id)}  {cluster.label}"
            counted = self.tr("{answered} van {asked} ingevuld").format(answered=done.answered, asked=done.asked)
            self._list.addWidget(self._group(title, counted, mine))
        roster = questionnaire.roster
        if roster.domains:
            self._list.addWidget(self._group(roster.title, "", [f for f in self._found if f.cluster == roster.id]))

    def _copy(self) -> None:
        """What is missing as a table, for whoever has to find it out."""
        severities, names = _severities(), self._names()
        rows = [(names[finding.cluster], severities[finding.severity][1], finding.text) for finding in self._found]
        copy_table([self.tr("Onderdeel"), self.tr("Hoe nodig"), self.tr("Wat")], rows)
        announce(self.copy_button, self.tr("De lijst is gekopieerd."))

    def _names(self) -> dict[str, str]:
        """What the parts are called in which something can be missing."""
        questionnaire = self._desk.questionnaire
        clusters = {each.id: each.label for each in questionnaire.clusters}
        return {"": self.tr("Wie vult in"), **clusters, questionnaire.roster.id: questionnaire.roster.title}

    def _group(self, title: str, counted: str, found: list[Finding]) -> QFrame:
        head = row(label(title, "heading"), label(counted, "muted"))
        head.setStretch(0, 1)
        box = card(head, spacing=TIGHT)
        layout = box.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - card() makes a column
        if not found:
            layout.addWidget(label(self.tr("✓ Niets aan te vullen"), "good"))
        for severity, (look, words) in _severities().items():
            lines = [finding for finding in found if finding.severity is severity]
            if lines:
                layout.addSpacing(TIGHT)
                layout.addWidget(label(f"{words} ({len(lines)})", look))
                self._add_lines(layout, lines)
        return box

    def _add_lines(self, layout: QVBoxLayout, lines: list[Finding]) -> None:
        group = (lines[0].cluster, lines[0].severity)
        shown = lines if group in self._unfolded or len(lines) <= _SHOWN else lines[:_SHOWN]
        for finding in shown:
            line = LineButton(finding.text, partial(self.jump.emit, finding))
            line.setAccessibleDescription(self.tr("Ga naar dit antwoord"))
            layout.addWidget(line)
            self.lines.setdefault(group, []).append(line)
        if len(shown) < len(lines):
            text = self.tr("Toon de andere {count}").format(count=len(lines) - len(shown))
            layout.addLayout(row(button(text, partial(self._unfold, group), "quiet"), -1))

    def _unfold(self, group: tuple[str, Severity]) -> None:
        self._unfolded.add(group)
        self._show_list()
        self.lines[group][_SHOWN].setFocus(Qt.FocusReason.OtherFocusReason)

    def _sent_documents(self) -> int:
        """How many bytes of documents go along, each document once."""
        answers, asked = self._desk.document.answers, self._desk.document.route.asked
        return documents_size(item for key, item in answers.evidence.items() if key[:2] in asked)

    def _ask_export(self) -> None:
        document = self._desk.document
        proposal = document.path.with_name(return_name(document.answers.identity, document.revision + 1))
        filters = self.tr("Inzending (*{suffix})").format(suffix=RETURN_SUFFIX)
        path = self._desk.dialogs.save_file(self, self.tr("Inzending exporteren"), proposal, filters)
        if path:
            self.export(path)

    def _write(self, path: Path, _progress: Progress, _cancelled: Callable[[], bool]) -> Receipt:
        out = with_suffix(path, RETURN_SUFFIX)
        documents, contacts = self.documents.isChecked(), self.contacts.isChecked()
        return write_return(self._desk.document, out, partial=True, documents=documents, contacts=contacts)

    def _show_written(self, receipt: Receipt) -> None:
        clear(self._top)
        self.receipt = ReceiptCard(self._desk, receipt)
        self._top.addWidget(self.receipt)
        self.receipt.show()
        self.receipt.take_focus()
        self.bring_into_view(self.receipt)
