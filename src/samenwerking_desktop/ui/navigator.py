"""The way through an inventory at the left: clusters with their pages and how far each is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ..inventory.checks import Count, count, count_cluster
from ..inventory.document import Document
from ..questionnaire.numbering import cluster_number, page_number
from .places import REPORT_PAGES, Place, Room, rooms_of
from .synergy.names import page_names
from .theme import BESIDE_WIDE, letters
from .tips import tip

_PLACE, _NAME = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
# In letters: what the counts and the space around the texts take, in full and in short.
_COUNT_WIDE, _BRIEF_WIDE = 18, 12


class Navigator(QTreeWidget):
    """`went_to(place)` when a person chooses a place."""

    went_to = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("navigator")
        self.setAccessibleName(self.tr("Onderdelen van de inventaris"))
        self._document = document
        self._items: dict[Place, QTreeWidgetItem] = {}
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self._room, self._brief = 0, False
        self.setIndentation(14)
        self.setRootIsDecorated(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemClicked.connect(self._chosen)
        self.itemActivated.connect(self._chosen)
        self._build()
        self.fit(letters(BESIDE_WIDE))

    def fit(self, room: int) -> None:
        """Have the texts on as many lines as they need in this width."""
        if room == self._room:
            return
        self._room, self._brief = room, room < letters(BESIDE_WIDE)
        for item in self._items.values():
            item.setText(0, self._wrapped(item.data(0, _NAME), 3 if item.parent() else 1))
        self.sync()

    def sync(self) -> None:
        """Follow the route: the pages that are on it now, and the counts."""
        on_route = {Place(Room.PAGE, stop.cluster, stop.page): stop for stop in self._document.route.stops}
        for place, item in self._items.items():
            if place.room is Room.PAGE and place.page:
                stop = on_route.get(place)
                item.setHidden(stop is None)
                if stop:
                    self._show_count(item, count(self._document.answers, stop))
            elif place.room is Room.PAGE:
                self._show_count(item, count_cluster(self._document.answers, self._document.route, place.cluster))
        aside = self._document.count_set_aside()
        self._items[Place(Room.ASIDE)].setHidden(not aside)
        self._items[Place(Room.ASIDE)].setText(1, str(aside))

    def show_place(self, place: Place) -> None:
        """Mark where the person is, with the pages of that cluster unfolded."""
        item = self._items.get(place)
        if item:
            parent = item.parent()
            if parent:
                parent.setExpanded(True)
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def _build(self) -> None:
        questionnaire = self._document.questionnaire
        rooms = rooms_of(self._document)
        if Room.IDENTITY in rooms:
            self._add(None, Place(Room.IDENTITY), self.tr("Wie vult in"))
        for cluster in questionnaire.clusters:
            number = cluster_number(questionnaire, cluster.id)
            parent = self._add(None, Place(Room.PAGE, cluster.id), f"{number}  {cluster.label}")
            for page in questionnaire.pages:
                text = f"{page_number(questionnaire, cluster.id, page.id)}  {page.title}"
                self._add(parent, Place(Room.PAGE, cluster.id, page.id), text)
        if Room.CONTACTS in rooms:
            self._add(None, Place(Room.CONTACTS), questionnaire.roster.title)
        if Room.REPORT in rooms:
            parent, names = self._add(None, Place(Room.REPORT), self.tr("Synergieverslag")), page_names()
            for each in REPORT_PAGES:
                self._add(parent, Place(Room.REPORT, page=each), names[each])
        self._add(None, Place(Room.ASIDE), self.tr("Opzij gezet"))
        self._add(None, Place(Room.REVIEW), self.tr("Nakijken en versturen"))

    def _add(self, parent: QTreeWidgetItem | None, place: Place, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, _PLACE, place)
        item.setData(0, _NAME, text)
        name = " ".join(text.split())
        item.setToolTip(0, tip(name))
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, name)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if parent:
            parent.addChild(item)
        else:
            self.addTopLevelItem(item)
        self._items[place] = item
        return item

    def _wrapped(self, text: str, indents: int) -> str:
        """The text on more lines when it does not fit on one: a tree does not wrap by itself."""
        measure = self.fontMetrics().horizontalAdvance
        width = self._room - letters(_BRIEF_WIDE if self._brief else _COUNT_WIDE) - indents * self.indentation()
        number, _, name = text.rpartition("  ")
        lines = [number]
        for word in _pieces(name, max(1, width // letters(1) - len(number) - 2)):
            longer = f"{lines[-1]}{'  ' if lines == [number] else ' '}{word}" if lines[-1] else word
            if measure(longer) <= width or lines == [number]:
                lines[-1] = longer
            else:
                lines.append(f"      {word}")
        return "\n".join(lines)

    def _show_count(self, item: QTreeWidgetItem, found: Count) -> None:
        done = found.answered == found.asked
        text = self.tr("{answered} van {asked}").format(answered=found.answered, asked=found.asked)
        shown = f"{found.answered}/{found.asked}" if self._brief else text
        item.setText(1, f"✓ {shown}" if done else shown)
        spoken = self.tr("{name}, {count} ingevuld").format(name=item.toolTip(0), count=text)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _chosen(self, item: QTreeWidgetItem) -> None:
        place: Place = item.data(0, _PLACE)
        if place.room is Room.PAGE and not place.page:  # a cluster: its first page
            first = next(stop for stop in self._document.route.stops if stop.cluster == place.cluster)
            place = Place(Room.PAGE, first.cluster, first.page)
        elif place.room is Room.REPORT and not place.page:
            place = Place(Room.REPORT, page=REPORT_PAGES[0])
        self.went_to.emit(place)


def _pieces(text: str, most: int) -> Iterator[str]:
    """The words of a text; one that is longer than any line is cut, with a hyphen."""
    for word in text.split(" "):
        while len(word) > most:
            yield f"{word[: most - 1]}-"
            word = word[most - 1 :]  # noqa: PLW2901 - what is left of it
        yield word
