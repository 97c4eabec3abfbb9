"""The tab with the aspects that cities added: one name for what several call differently, and the second matrix."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QSplitter, QWidget

from ...centre.collection import Collection
from ...centre.other_tables import other_names
from ...centre.others import Place, Wording, decide, forget
from ...centre.picture import Picture
from ..fields import EntryField
from ..parts import announce, button, column, label, row
from ..theme import LARGE, MEDIUM, SMALL
from .drawing import drawer
from .legend import Legend
from .marks import MatrixData
from .matrix_table import MatrixTable
from .others_card import Choice, NameCard
from .others_lines import Kind, Line, Others, next_open, place_of, read_others
from .others_matrix import other_matrix_data
from .others_tree import NameTree
from .second_round import ask_second_round
from .study import Study
from .view import Table, View

# So many wordings are told in full beside the name; the list has them all.
_TOLD = 4
_CITIES_TOLD = 5
# More than there is, so that both sides of the tab get their share of it.
_SHARE = 1000


class OthersView(View):
    """Enter does what the button says and goes to the next that is open; F2 goes to the name, Delete takes back.

    The list has the wordings of every round, as a decision holds for all of them; the matrix follows the filters.
    """

    name = "others"
    drawable = True
    rounds_apart = True

    def __init__(self, study: Study) -> None:
        super().__init__(study)
        self._others = Others((), {})
        self._at: Place | None = None
        self._returning = False
        self._drawn: tuple[str, int] = ("", 0)  # cluster and names of the matrix, made anew only for others
        self.search = EntryField(self.tr("Zoek in namen, bewoordingen en steden"), self.tr("Zoek (Ctrl+F)"))
        self.open_only = QCheckBox(self.tr("Alleen wat nog te bekijken is"))
        self.progress, self.empty = label("", "muted", wrap=False), label("", "muted")
        self.second = button(self.tr("Tweede ronde…"), self._ask_second_round)
        self.tree = NameTree(self.tr("Andere aspecten en hun bewoordingen"))
        self.card = NameCard()
        self.title, self.legend = label("", "heading"), Legend()
        self.table = MatrixTable(self.tr("Mate van samenwerking op de andere aspecten"))
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Show what the cities of the study added, and what was decided about it."""
        picture = self.study.picture
        if picture is None or not picture.cities:
            self._show(None, Others((), {}))
            return
        every = self.picture or picture
        self.study.do(lambda collection: read_others(collection, every), partial(self._show, picture))

    def exported(self) -> Table | None:
        """The names with their wordings."""
        return other_names if self._others.clusters else None

    def drawn(self) -> Callable[[], QImage] | None:
        """The second matrix of the cluster."""
        return drawer(self.table)

    def take_focus(self) -> None:
        """Go to the names."""
        (self.tree if self.tree.isVisible() else self.second).setFocus()

    # ---- what is shown

    def _show(self, picture: Picture | None, others: Others) -> None:
        if picture is not None and picture is not self.study.picture:
            return  # the filters show something else meanwhile
        self._others = others
        self.sides.setVisible(bool(others.clusters))
        for each in (self.search, self.open_only, self.progress):
            each.setVisible(bool(others.clusters))
        self.empty.setVisible(not others.clusters)
        self.empty.setText(self._nothing(picture))
        self.second.setVisible(self.study.whole is not None)
        done = sum(line.kind is Kind.NAMED for line in others.lines)
        left = len(others.lines) - done
        words = self.tr("{left} nog te bekijken, {done} vastgelegd")
        self.progress.setText(words.format(left=left, done=done))
        self.tree.show_others(others)
        self._filter()
        if self._returning:
            self._returning = False
            self.take_focus()

    def _nothing(self, picture: Picture | None) -> str:
        if picture is None:
            return self.why_empty()
        return self.tr("Geen enkele stad voegde zelf een aspect toe. Er valt hier niets samen te brengen.")

    def _filter(self) -> None:
        found = self.tree.filter(self.search.text(), open_only=self.open_only.isChecked())
        self.tree.go(self._at)
        if not found and self._others.clusters:
            announce(self.tree, self.tr("Niets gevonden"))

    def _chosen(self) -> None:
        wordings, lines = self.tree.wordings, self.tree.lines
        if lines:
            self._at = place_of(wordings[0])
        self.card.show_choice(self._choice(lines, wordings))
        self._show_matrix()

    def _choice(self, lines: Sequence[Line], wordings: Sequence[Wording]) -> Choice | None:
        """What can be decided about these; nothing when they are of more than one cluster."""
        picture = self.study.picture
        if picture is None or len({each.cluster for each in wordings}) != 1:
            return None
        # A name that was given goes before one that is only proposed.
        line = min(lines, key=lambda each: (each.kind is not Kind.NAMED, -each.cities))
        whole = len(lines) == 1 and len(wordings) == len(line.wordings)
        named = [each for each in wordings if each.decided]
        name = line.name if whole or named else wordings[0].labels[0]
        aspect = line.aspect if whole or len(named) == len(wordings) else ""
        return Choice(
            self._title(line, wordings, whole=whole),
            self._about(wordings),
            name,
            aspect,
            picture.questionnaire.cluster(line.cluster).aspects,
            self._act(line, wordings, whole=whole),
            apart=len(wordings) > 1 and not named,
            loose=bool(named),
        )

    def _title(self, line: Line, wordings: Sequence[Wording], *, whole: bool) -> str:
        if not whole:
            return self.tr("{count} gekozen").format(count=len(wordings))
        if line.kind is Kind.NAMED:
            return self.tr("Hoort bij een vast aspect") if line.aspect else self.tr("Vastgelegde naam")
        if line.kind is Kind.OPEN:
            return self.tr("Nog te bekijken")
        if line.aspect:
            return self.tr("Voorstel: dit is het vaste aspect '{name}'").format(name=line.name)
        if line.joins:
            return self.tr("Voorstel: dit is hetzelfde als '{name}'").format(name=line.name)
        return self.tr("Voorstel: deze {count} lijken hetzelfde").format(count=len(wordings))

    def _about(self, wordings: Sequence[Wording]) -> str:
        told = []
        for each in wordings[:_TOLD]:
            cities = ", ".join(each.cities[:_CITIES_TOLD])
            more = len(each.cities) - _CITIES_TOLD
            if more > 0:
                cities = self.tr("{cities} en {more} andere").format(cities=cities, more=more)
            cities = cities or self.tr("voorgelegd in de tweede ronde")
            told.append(f"{', '.join(f'“{text}”' for text in each.labels)} – {cities}")
        if len(wordings) > _TOLD:
            told.append(self.tr("en {more} andere bewoordingen").format(more=len(wordings) - _TOLD))
        return " · ".join(told)

    def _act(self, line: Line, wordings: Sequence[Wording], *, whole: bool) -> str:
        if whole and line.kind is Kind.PROPOSAL:
            return self.tr("Overnemen")
        if whole and line.kind is Kind.NAMED:
            return self.tr("Naam wijzigen")
        return self.tr("Samenvoegen") if len(wordings) > 1 else self.tr("Vastleggen")

    # ---- the second matrix

    def _show_matrix(self) -> None:
        picture, cluster, names = self.study.picture, self.tree.cluster, self._others.names
        if picture is not None and cluster is not None and (cluster.id, id(names)) != self._drawn:
            self._drawn = (cluster.id, id(names))
            self.study.do(
                lambda _collection: other_matrix_data(picture, names, cluster), partial(self._show_data, picture)
            )

    def _show_data(self, picture: Picture, data: MatrixData) -> None:
        cluster = self.tree.cluster
        if picture is self.study.picture and cluster is not None and cluster.label == data.name:
            self.title.setText(self.tr("Mate van samenwerking (2): {cluster}").format(cluster=data.name))
            self.legend.show_marks(data.legend)
            self.table.show_data(data)

    # ---- what is decided

    def _enter(self) -> None:
        self.card.accept()

    def _accept(self, name: str, aspect: str) -> None:
        wordings = self.tree.wordings
        self._keep(wordings, lambda collection: decide(collection, wordings, name, aspect))

    def _part(self) -> None:
        wordings = self.tree.wordings

        def part(collection: Collection) -> None:
            for each in wordings:
                decide(collection, [each], each.labels[0])

        self._keep(wordings, part)

    def _loosen(self) -> None:
        wordings = [each for each in self.tree.wordings if each.decided]
        if wordings:
            self._returning = True
            self.study.keep(lambda collection: forget(collection, wordings), lambda _done: self.refresh())

    def _keep(self, wordings: Iterable[Wording], task: Callable[[Collection], object]) -> None:
        """Decide, and go to the next that is open; it changes no score, so that nothing else is read anew."""
        places = [place_of(each) for each in wordings]

        def done(_result: object) -> None:
            self._at, self._returning = next_open(self._others.lines, places) or places[0], True
            self.refresh()

        self.study.keep(task, done)

    def _ask_second_round(self) -> None:
        ask_second_round(self, self.study)

    # ---- how it is made

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.take_focus)
        self.open_only.toggled.connect(self._filter)
        self.tree.chosen.connect(self._chosen)
        self.tree.entered.connect(self._enter)
        self.tree.renaming.connect(self.card.take_focus)
        self.tree.loosened.connect(self._loosen)
        self.card.accepted.connect(self._accept)
        self.card.parted.connect(self._part)
        self.card.loosened.connect(self._loosen)
        self.card.left.connect(self.take_focus)
        finding = QShortcut(QKeySequence.StandardKey.Find, self)
        finding.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        finding.activated.connect(self._find)

    def _find(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _lay_out(self) -> None:
        head = row(self.search, self.open_only, -1, self.progress, self.second, spacing=MEDIUM)
        self.search.setMinimumWidth(9 * LARGE)
        left, right = QWidget(), QWidget()
        left.setLayout(column(self.tree, self.card, spacing=SMALL))
        right.setLayout(column(self.title, self.legend, self.table, spacing=SMALL))
        for place, (side, stretch) in enumerate(((left, 5), (right, 4))):
            self.sides.addWidget(side)
            self.sides.setStretchFactor(place, stretch)
        self.sides.setSizes([5 * _SHARE, 4 * _SHARE])
        self.sides.setChildrenCollapsible(False)
        self.sides.setHandleWidth(MEDIUM)
        whole = column(head, self.empty, self.sides, spacing=MEDIUM)
        whole.setStretch(2, 1)
        whole.addStretch(0)
        whole.setContentsMargins(0, MEDIUM, 0, 0)
        self.setLayout(whole)
