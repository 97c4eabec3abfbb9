"""The box that takes everything out of a study at once: a tick for each output, with what it is for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QWidget

from ...centre.picture import Picture, Selection
from ...messages import named
from ..parts import button, column, in_tab_order, label, on_f1, row
from ..theme import LARGE, MEDIUM, SMALL
from ..words import tr
from .exporting_outputs import Exported, Job, Output, export, replaced
from .study import START, Study

_WIDTH = 780
# Documents may be large, many PDFs take a while, and nobody needs the questionnaire each time.
_AT_FIRST = frozenset({Output.WORKBOOK, Output.CSV, Output.SPSS, Output.PROFILES, Output.TALKING})
_WITH_PEOPLE = frozenset({Output.WORKBOOK, Output.CSV, Output.SQLITE})


def ask_export(parent: QWidget, study: Study) -> None:
    """Show the box before the window of `parent`; it writes with the study, which says how far it is."""
    if study.picture is None or not study.picture.cities:
        study.banner.show_news(tr("Er is hier nu niets te zien om mee te nemen."))
    else:
        ExportBox(parent.window(), study, study.picture).open()


def beside(study: Study, picture: Picture) -> Picture:
    """All cities, as the filters show them: a city is compared with those that are not chosen too."""
    return study.whole.select(replace(study.selection, cities=())) if study.whole else picture


class ExportBox(QDialog):
    """Writes what the filters show into one folder."""

    def __init__(self, window: QWidget, study: Study, picture: Picture) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Alles exporteren"))
        on_f1(self, "kenniscentrum")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._study, self._picture = study, picture
        self.folder: Path | None = None
        self.ticks = {output: QCheckBox(name) for output, (name, _) in _words().items()}
        self.about = label(self._about(), "heading")
        self.contacts = QCheckBox(self.tr("Met contactpersonen"))
        self.chooser = button(self.tr("Map kiezen…"), self._choose)
        self.where = label(self.tr("Nog geen map gekozen"), "muted")
        self.write = button(self.tr("Exporteren"), self._ask, "primary")
        for output, tick in self.ticks.items():
            tick.setChecked(output in _AT_FIRST)
            tick.toggled.connect(self._sync)
        self._lay_out()
        self._sync()

    @property
    def outputs(self) -> list[Output]:
        """What is ticked."""
        return [output for output, tick in self.ticks.items() if tick.isChecked()]

    def _choose(self) -> None:
        chosen = self._study.dialogs.folder(self, self.tr("Map voor de uitvoer"))
        if chosen:
            self.folder = chosen
            self.where.setText(str(chosen))
            self._sync()
            self.write.setFocus()

    def _sync(self) -> None:
        outputs = self.outputs
        self.contacts.setEnabled(any(each in _WITH_PEOPLE for each in outputs))
        self.write.setEnabled(bool(outputs) and self.folder is not None)

    def _ask(self) -> None:
        if self.folder is None:
            return
        study, outputs = self._study, self.outputs
        contacts = self.contacts.isChecked() and self.contacts.isEnabled()
        apart = study.apart or self._picture
        job = Job(self._picture, apart, beside(study, self._picture), self.folder, study.path.stem, contacts)
        there = replaced(job, outputs)
        if there and not self._agreed(there):
            return
        study.do_long(
            self.tr("De uitvoer wordt geschreven…"),
            lambda collection, progress, cancelled: export(collection, job, outputs, progress, cancelled),
            partial(_tell, study, job),
        )
        self.accept()

    def _agreed(self, there: Iterable[Path]) -> bool:
        question = self.tr("Vervangen wat er al staat?")
        names = "\n".join(path.name for path in there)
        return self._study.dialogs.confirm(self, question, names, self.tr("Vervangen"))

    def _about(self) -> str:
        """Of which cities."""
        study = self._study
        shown = len({city.key for city in self._picture.cities})
        every = len({city.key for city in study.whole.cities}) if study.whole else shown
        if study.selection in (START, Selection()):
            return self.tr("Van alle {every} steden.").format(every=every)
        words = self.tr("Alleen wat de filters tonen: van de {shown} gekozen steden ({every} in totaal).")
        return words.format(shown=shown, every=every)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(MEDIUM)
        grid.setColumnStretch(1, 1)
        for line, (output, (_, words)) in enumerate(_words().items()):
            self.ticks[output].setAccessibleDescription(words)
            grid.addWidget(self.ticks[output], line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words, "muted"), line, 1)
        people = self.tr(
            "Namen, telefoonnummers en adressen, in werkboek, CSV-bestanden en databank. Geef die niet door."
        )
        self.contacts.setAccessibleDescription(people)
        last = len(self.ticks) + 1
        grid.setRowMinimumHeight(last - 1, SMALL)
        grid.addWidget(self.contacts, last, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(people, "muted"), last, 1)
        place = row(self.chooser, self.where, spacing=MEDIUM)
        place.setStretch(1, 1)
        cancel = button(self.tr("Annuleren"), self.reject)
        acts = row(-1, cancel, self.write, spacing=SMALL)
        whole = column(self.about, grid, -1, place, acts, spacing=LARGE, margin=LARGE)
        self.setLayout(whole)
        in_tab_order((*self.ticks.values(), self.contacts, self.chooser, self.write, cancel))
        self.write.setDefault(True)
        self.resize(_WIDTH, whole.totalHeightForWidth(_WIDTH))


def _words() -> dict[Output, tuple[str, str]]:
    """What each output is called, and what it is for."""
    return {
        Output.WORKBOOK: (
            tr("Werkboek"),
            tr("Alle tabellen en matrices met hun kleuren, om te lezen en te verdelen."),
        ),
        Output.CSV: (tr("CSV-bestanden"), tr("Elke tabel als gewone gegevens, voor R of Python.")),
        Output.SPSS: (tr("SPSS-bestand"), tr("Een rij per inzending, met labels en ontbrekende waarden, voor SPSS.")),
        Output.SQLITE: (
            tr("SQLite-databank"),
            tr("Alle tabellen in één bestand, voor DB Browser, Datasette, R of QGIS."),
        ),
        Output.PROFILES: (tr("Profielen"), tr("Per stad een blad 'uw stad naast de andere', om terug te sturen.")),
        Output.PROFILES_PDF: (tr("Profielen als PDF"), tr("Hetzelfde blad om af te drukken, met een grafiek.")),
        Output.TALKING: (
            tr("Gespreksbladen"),
            tr("Per stad waar stad en OCMW verschillen, wat er te bespreken valt."),
        ),
        Output.TALKING_PDF: (
            tr("Gespreksbladen als PDF"),
            tr("Hetzelfde om af te drukken, met plaats om de afspraak op te schrijven."),
        ),
        Output.XLSFORM: (tr("XLSForm"), tr("De vragenlijst zelf, zonder antwoorden, voor ODK of Kobo.")),
        Output.DOCUMENTS: (tr("Documenten"), tr("De bijlagen die steden meestuurden, met een lijst erbij.")),
    }


def _tell(study: Study, job: Job, exported: Exported) -> None:
    """What was written, and why the rest was not; the box is gone by then."""
    names = _words()
    written = ", ".join(names[each][0] for each in exported.written)
    text = tr("Bewaard in {folder}: {written}.").format(folder=job.folder, written=written) if written else ""
    opened = partial(study.dialogs.open_address, QUrl.fromLocalFile(str(job.folder)))
    if not exported.refused:
        study.banner.show_news(text, tr("Map openen"), opened)
        return
    refusals = [named(names[each][0], f"{error.what} {error.advice}".strip()) for each, error in exported.refused]
    study.banner.show_failure("\n".join(refusals), text, tr("Map openen"), opened if written else None)
