"""The names that the second round may put to everyone: a list with ticks per cluster, each with how many named it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from ...centre.second_round import Offered
from ...questionnaire.model import Cluster
from ..tips import tip

_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_NAME, _CITIES = range(2)


class NameTicks(QTreeWidget):
    """`changed` when other names are ticked. A tick on a cluster is one on all of its names."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("ticked")
        self.setAccessibleName(name)
        self.setHeaderLabels([self.tr("Andere aspecten"), self.tr("Steden")])
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_CITIES, QHeaderView.ResizeMode.ResizeToContents)
        self.headerItem().setTextAlignment(_CITIES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._counts: list[tuple[Offered, int]] = []
        self._items: list[QTreeWidgetItem] = []  # of the names, in the order of the counts
        self.itemChanged.connect(lambda _item, _column: self.changed.emit())

    def offer(self, clusters: Sequence[Cluster], counts: Mapping[Offered, int]) -> None:
        """Show these names with how many cities named them, all ticked."""
        self._counts = list(counts.items())
        self.blockSignals(True)
        self.clear()
        self._items = []
        for cluster in clusters:
            mine = {name: times for (where, name), times in self._counts if where == cluster.id}
            if mine:
                self._add(cluster, mine)
        self.expandAll()
        if self._items:
            self.setCurrentItem(self._items[0])
        self.blockSignals(False)

    def tick_from(self, least: int) -> None:
        """Tick the names that so many cities or more named, and no other."""
        self.blockSignals(True)
        for item, (_, times) in zip(self._items, self._counts, strict=True):
            item.setCheckState(_NAME, _ON if times >= least else _OFF)
        self.blockSignals(False)
        self.changed.emit()

    @property
    def offered(self) -> tuple[Offered, ...]:
        """What is ticked, from the top down."""
        both = zip(self._items, self._counts, strict=True)
        return tuple(offered for item, (offered, _) in both if item.checkState(_NAME) is _ON)

    def _add(self, cluster: Cluster, names: Mapping[str, int]) -> None:
        top = QTreeWidgetItem([cluster.label, ""])
        font = top.font(_NAME)
        font.setBold(True)
        top.setFont(_NAME, font)
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        self.addTopLevelItem(top)
        for name, times in names.items():
            item = QTreeWidgetItem([name, str(times)])
            item.setToolTip(_NAME, tip(name))
            item.setTextAlignment(_CITIES, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setCheckState(_NAME, _ON)
            top.addChild(item)
            self._items.append(item)
