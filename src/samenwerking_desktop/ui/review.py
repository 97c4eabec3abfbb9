"""Looking everything over, and sending: what is missing per cluster, each line a way there, and the return file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, QUrlQuery, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from ..inventory.checks import Finding, Severity, count_all, count_cluster, findings
from ..inventory.evidence import DOCUMENT, megabytes
from ..inventory.returns import MAIL_LIMIT, SUFFIX, Receipt, short_hash, write_return
from .desk import Desk
from .identity import respondent_labels
from .parts import Sheet, button, card, clear, label, row
from .places import cluster_number
from .theme import MEDIUM, SMALL, TIGHT

_SHOWN = 12


class ReviewView(Sheet):
    """`jump(finding)` when a line is chosen."""

    jump = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._documents = QCheckBox()
        self._documents.setChecked(True)
        self._receipt: Receipt | None = None
        self._unfolded: set[tuple[str, Severity]] = set()
        self.column.addWidget(label(self.tr("Nakijken en versturen"), "title"))
        self._top = QVBoxLayout()
        self._top.setSpacing(MEDIUM)
        self._list = QVBoxLayout()
        self._list.setSpacing(MEDIUM)
        self.column.addLayout(self._top)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.sync(None)

    def sync(self, by: object) -> None:
        """Show what is missing now."""
        del by
        self._found = findings(self._desk.document.answers, self._desk.document.route)
        self._show_top()
        self._show_list()

    def flush(self) -> bool:
        """Nothing is typed here."""
        return True

    def take_focus(self, key: object = None) -> None:
        """Put the keyboard on the export."""
        del key
        self._export.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_top(self) -> None:
        self._documents.setParent(None)
        clear(self._top)
        total = count_all(self._desk.document.answers, self._desk.document.route)
        blocking = sum(finding.severity is Severity.BLOCKING for finding in self._found)
        count = self.tr("U hebt {answered} van de {asked} onderdelen ingevuld.").format(
            answered=total.answered, asked=total.asked
        )
        if blocking:
            state = self.tr("Er staan nog {count} vragen open die een antwoord nodig hebben.").format(count=blocking)
            self._export = button(self.tr("Toch onvolledig exporteren…"), self._start_export)
        else:
            state = self.tr("Alles wat nodig is, is ingevuld. U kunt de inzending versturen.")
            self._export = button(self.tr("Inzending exporteren…"), self._start_export, "primary")
        box = card(label(state, "heading"), label(count, "muted"))
        layout = box.layout()
        size = self._documents_size()
        if size and layout:
            self._documents.setText(self.tr("Documenten meesturen ({size})").format(size=megabytes(size)))
            layout.addWidget(self._documents)
            self._documents.show()
        if size > MAIL_LIMIT and layout:
            layout.addWidget(label(self._too_large(), "warn"))
        layout.addLayout(row(self._export, -1))  # type: ignore[union-attr]  # a card has a layout
        self._top.addWidget(box)
        if self._receipt:
            self._top.addWidget(self._receipt_card(self._receipt))

    def _show_list(self) -> None:
        clear(self._list)
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
        self._list.addWidget(self._group(roster.title, "", [f for f in self._found if f.cluster == roster.id]))

    def _group(self, title: str, counted: str, found: list[Finding]) -> QFrame:
        box = card(row(label(title, "heading", wrap=False), -1, label(counted, "muted", wrap=False)), spacing=TIGHT)
        layout = box.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - card() makes a column
        if not found:
            layout.addWidget(label(self.tr("✓ Niets aan te vullen"), "good"))
        for severity, look, words in (
            (Severity.BLOCKING, "bad", self.tr("Nodig")),
            (Severity.ADVICE, "warn", self.tr("Aan te raden")),
            (Severity.HINT, "muted", self.tr("Even nakijken")),
        ):
            lines = [finding for finding in found if finding.severity is severity]
            if lines:
                self._add_lines(layout, label(f"{words} ({len(lines)})", look), lines)
        return box

    def _add_lines(self, layout: QVBoxLayout, heading: QFrame, lines: list[Finding]) -> None:
        layout.addWidget(heading)
        group = (lines[0].cluster, lines[0].severity)
        shown = lines if group in self._unfolded or len(lines) <= _SHOWN else lines[:_SHOWN]
        for finding in shown:
            line = button(finding.text, partial(self.jump.emit, finding), "quiet")
            line.setAccessibleDescription(self.tr("Ga naar dit antwoord"))
            layout.addWidget(line)
        if len(shown) < len(lines):
            text = self.tr("Toon de andere {count}").format(count=len(lines) - len(shown))
            layout.addWidget(button(text, partial(self._unfold, group), "quiet"))

    def _unfold(self, group: tuple[str, Severity]) -> None:
        self._unfolded.add(group)
        self._show_list()

    def _documents_size(self) -> int:
        answers, asked = self._desk.document.answers, self._desk.document.route.asked
        sizes = {
            item.target: item.size
            for key, item in answers.evidence.items()
            if item.kind == DOCUMENT and key[:2] in asked
        }
        return sum(sizes.values())

    def _too_large(self) -> str:
        return self.tr(
            "Met de documenten erbij is de inzending te groot voor de meeste mailboxen (meer dan {limit}). "
            "U kunt de documenten weglaten: hun namen blijven vermeld, en het kenniscentrum kan ze apart opvragen."
        ).format(limit=megabytes(MAIL_LIMIT))

    def _proposal(self) -> Path:
        identity = self._desk.document.answers.identity
        revision = self._desk.document.revision + 1
        who = identity.get("municipality") or self.tr("Inventaris")
        name = f"{who} ronde {identity.get('round', '1')} revisie {revision}"
        safe = "".join(character for character in name if character.isalnum() or character in " -'").strip()
        return self._desk.document.path.with_name(safe + SUFFIX)

    def _start_export(self) -> None:
        filters = self.tr("Inzending (*{suffix})").format(suffix=SUFFIX)
        path = self._desk.dialogs.save_file(self, self.tr("Inzending exporteren"), self._proposal(), filters)
        if path:
            self.export(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def export(self, path: Path) -> None:
        """Write the return file and show what was written."""
        self._desk.bridge.do(partial(self._write, path))
        self.sync(None)

    def _write(self, path: Path) -> None:
        documents = self._documents.isChecked()
        self._receipt = write_return(self._desk.document, path, partial=True, documents=documents)

    def _receipt_card(self, receipt: Receipt) -> QFrame:
        complete = self.tr("volledig") if receipt.complete else self.tr("onvolledig")
        facts = self.tr("Revisie {revision}, {complete}, {size}, controlecode {hash}").format(
            revision=receipt.revision,
            complete=complete,
            size=megabytes(receipt.size),
            hash=short_hash(receipt.content_hash),
        )
        box = card(
            label(self.tr("✓ De inzending staat klaar"), "good"),
            label(str(receipt.path), "heading"),
            label(facts, "muted"),
            label(self.tr("Stuur dit bestand als bijlage naar het kenniscentrum.")),
        )
        layout = box.layout()
        if receipt.size > MAIL_LIMIT and layout:
            layout.addWidget(label(self._too_large(), "warn"))
        layout.addLayout(  # type: ignore[union-attr]  # a card has a layout
            row(
                button(self.tr("Map openen"), self._open_folder),
                button(self.tr("Mail opstellen"), self._open_mail),
                button(self.tr("Mailtekst kopiëren"), self._copy_mail),
                -1,
                spacing=SMALL,
            )
        )
        return box

    def mail(self) -> tuple[str, str]:
        """Subject and text of the mail to the knowledge centre."""
        identity = self._desk.document.answers.identity
        name = identity.get("municipality", "")
        subject = self.tr("Inventaris samenwerking stad en OCMW: {name}").format(name=name)
        assert self._receipt is not None  # noqa: S101 - the buttons are on its card
        text = self.tr(
            "Beste\n\nIn bijlage vindt u de inventaris van de samenwerking tussen stad en OCMW voor {name} "
            "({respondent}, ronde {round}).\n\nBestand: {file}\nControlecode: {hash}\n\n"
            "Met vriendelijke groeten\n{coordinator}\n"
        ).format(
            name=name,
            respondent=respondent_labels().get(identity.get("respondent", ""), "").lower(),
            round=identity.get("round", "1"),
            file=self._receipt.path.name,
            hash=short_hash(self._receipt.content_hash),
            coordinator=identity.get("coordinator", ""),
        )
        return subject, text

    def _open_folder(self) -> None:
        assert self._receipt is not None  # noqa: S101 - the buttons are on its card
        self._desk.dialogs.open_address(QUrl.fromLocalFile(str(self._receipt.path.parent)))

    def _open_mail(self) -> None:
        subject, text = self.mail()
        query = QUrlQuery()
        query.addQueryItem("subject", subject)
        query.addQueryItem("body", text)
        url = QUrl("mailto:")
        url.setQuery(query)
        self._desk.dialogs.open_address(url)

    def _copy_mail(self) -> None:
        subject, text = self.mail()
        self._desk.dialogs.copy(f"{subject}\n\n{text}")
