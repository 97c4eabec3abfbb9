"""The names of the added aspects by cluster, each with the wordings behind it; what cities wrote is plain text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ...centre.others import Place, Wording
from ...names import comparable
from ...questionnaire.model import Cluster
from ..tips import tip
from .others_lines import Kind, Line, Others, place_of

_NAME, _CITIES, _STATE = range(3)
# Of the width of the list, and in device-independent pixels.
_STATE_SHARE, _LEAST_STATE, _MOST_STATE = 0.37, 180, 280
# What an item is about: the number of its line (-1 for a cluster), and of its wording in that line (-1 for all).
_ROLE = Qt.ItemDataRole.UserRole
# Ctrl+Enter and Shift+Enter are not a plain yes.
_OTHER_MEANING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class NameTree(QTreeWidget):
    """`chosen` when other lines are; `entered` on Enter, `renaming` on F2, `loosened` on Delete."""

    chosen = Signal()
    entered = Signal()
    renaming = Signal()
    loosened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("ticked")
        self._others = Others((), {})
        self._tops: list[QTreeWidgetItem] = []
        self._items: list[QTreeWidgetItem] = []  # of the lines, by their number
        self.setAccessibleName(name)
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Naam en bewoordingen"), self.tr("Steden"), self.tr("Stand")])
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_CITIES, QHeaderView.ResizeMode.ResizeToContents)
        self.headerItem().setTextAlignment(_CITIES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.itemSelectionChanged.connect(self.chosen)
        self.itemDoubleClicked.connect(lambda _item, _column: self.renaming.emit())

    @property
    def cluster(self) -> Cluster | None:
        """The cluster of the item with the keyboard."""
        item = self.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        place = self.indexOfTopLevelItem(item) if item is not None else -1
        return self._others.clusters[place][0] if place >= 0 else None

    @property
    def lines(self) -> list[Line]:
        """The chosen lines, whole or in part, from the top down."""
        numbers = sorted({item.data(_NAME, _ROLE)[0] for item in self.selectedItems()} - {-1})
        return [self._others.lines[number] for number in numbers]

    @property
    def wordings(self) -> list[Wording]:
        """The chosen wordings; a line stands for all of its own."""
        found: dict[Place, Wording] = {}
        for item in self.selectedItems():
            line, wording = item.data(_NAME, _ROLE)
            mine = self._others.lines[line].wordings if line >= 0 else ()
            found |= {place_of(each): each for each in (mine if wording < 0 else mine[wording : wording + 1])}
        return list(found.values())

    def show_others(self, others: Others) -> None:
        """Show these, with the keyboard nowhere yet."""
        self.blockSignals(True)
        self._others = others
        self.clear()
        self._tops, self._items = [], []
        for cluster, lines in others.clusters:
            self._tops.append(self._add_cluster(cluster, lines))
            for line in lines:
                self._items.append(self._add_line(self._tops[-1], line, len(self._items)))
        self.expandAll()
        self.blockSignals(False)

    def go(self, at: Place | None) -> None:
        """Put the keyboard on the line of this wording, or on the first that can be seen."""
        seen = [item for item in self._items if not item.isHidden()]
        wanted = (item for item in seen if at in self._others.lines[item.data(_NAME, _ROLE)[0]].places)
        item = next(wanted, seen[0] if seen else None)
        self.blockSignals(True)
        if item is None:
            self.clearSelection()
        else:
            self.setCurrentItem(item)
            self.scrollToItem(item)
        self.blockSignals(False)
        self.chosen.emit()

    def filter(self, words: str, *, open_only: bool) -> int:
        """Show the lines that hold these words, of all or of what is not decided; how many that are."""
        wanted = comparable(words)
        for item, line in zip(self._items, self._others.lines, strict=True):
            item.setHidden((open_only and line.kind is Kind.NAMED) or not line.holds(wanted))
        for top in self._tops:
            top.setHidden(all(item.isHidden() for item in self._items if item.parent() is top))
        return sum(not item.isHidden() for item in self._items)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a decision; all others are those of a tree."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _OTHER_MEANING:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.renaming.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.loosened.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands behind a name has a share of the width, and the name what is left."""
        super().resizeEvent(event)
        share = round(_STATE_SHARE * event.size().width())
        self.header().resizeSection(_STATE, max(_LEAST_STATE, min(share, _MOST_STATE)))

    def _add_cluster(self, cluster: Cluster, lines: tuple[Line, ...]) -> QTreeWidgetItem:
        left = sum(line.kind is not Kind.NAMED for line in lines)
        words = self.tr("{left} van {all} nog te bekijken").format(left=left, all=len(lines))
        item = QTreeWidgetItem([cluster.label, "", words if left else self.tr("alles bekeken")])
        item.setData(_NAME, _ROLE, (-1, -1))
        _make_bold(item, _NAME)
        self.addTopLevelItem(item)
        return item

    def _add_line(self, top: QTreeWidgetItem, line: Line, number: int) -> QTreeWidgetItem:
        item = _item(line.name, line.cities, self._state(line), (number, -1))
        if line.kind is Kind.PROPOSAL:
            _make_italic(item)
        elif line.kind is Kind.NAMED:
            _make_bold(item, _NAME)
        top.addChild(item)
        for place, wording in enumerate(line.wordings if line.kind is not Kind.OPEN else ()):
            spelled = ", ".join(f"“{label}”" for label in wording.labels)
            cities = ", ".join(wording.cities) or self.tr("voorgelegd in de tweede ronde")
            item.addChild(_item(spelled, len(wording.cities), cities, (number, place)))
        return item

    def _state(self, line: Line) -> str:
        if line.kind is Kind.OPEN:
            return self.tr("nog te bekijken")
        if line.kind is Kind.NAMED:
            belongs = self.tr("✓ vast aspect: {name}").format(name=line.name)
            return belongs if line.aspect else self.tr("✓ vastgelegd")
        if line.aspect:
            return self.tr("Voorstel: vast aspect")
        if line.joins:
            return self.tr("Voorstel: zelfde als '{name}'").format(name=line.name)
        return self.tr("Voorstel: deze {count} lijken hetzelfde").format(count=len(line.wordings))


def _item(name: str, cities: int, state: str, about: tuple[int, int]) -> QTreeWidgetItem:
    item = QTreeWidgetItem([name, str(cities), state])
    item.setData(_NAME, _ROLE, about)
    item.setTextAlignment(_CITIES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    for place, text in ((_NAME, name), (_STATE, state)):
        item.setToolTip(place, tip(text))
    return item


def _make_bold(item: QTreeWidgetItem, place: int) -> None:
    font = item.font(place)
    font.setBold(True)
    item.setFont(place, font)


def _make_italic(item: QTreeWidgetItem) -> None:
    for place in (_NAME, _STATE):
        font = item.font(place)
        font.setItalic(True)
        item.setFont(place, font)
