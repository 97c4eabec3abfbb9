"""The clusters with their aspects, to choose from with boxes to tick; what was added stands with its cluster."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from ..inventory.document import Document
from ..questionnaire.numbering import aspect_number, cluster_number


class AspectTree(QTreeWidget):
    """`chosen` are the ticked aspects (ids), in order; `changed()` when that is another set."""

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setObjectName("ticked")
        self.setHeaderHidden(True)
        self.setAccessibleName(self.tr("Clusters en aspecten om door te geven"))
        self._items: dict[str, QTreeWidgetItem] = {}
        self._clusters: dict[str, QTreeWidgetItem] = {}
        form, others = document.questionnaire, document.answers.others_by_cluster()
        for cluster in form.clusters:
            parent = self._item(f"{cluster_number(form, cluster.id)}  {cluster.label}")
            parent.setFlags(parent.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            self.addTopLevelItem(parent)
            self._clusters[cluster.id] = parent
            for aspect in (*(each.id for each in cluster.aspects), *others.get(cluster.id, ())):
                number = aspect_number(form, others, aspect)
                item = self._items[aspect] = self._item(f"{number}  {document.answers.label(aspect)}")
                parent.addChild(item)
        self.itemChanged.connect(self._ticked)
        self.setCurrentItem(next(iter(self._clusters.values())))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ticked aspects."""
        return tuple(each for each, item in self._items.items() if item.checkState(0) is Qt.CheckState.Checked)

    def choose(self, aspects: Collection[str]) -> None:
        """Tick these and no others, and unfold where they are."""
        self.blockSignals(True)
        for aspect, item in self._items.items():
            ticked = aspect in aspects
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if ticked:
                self._clusters[aspect.partition(".")[0]].setExpanded(True)
        self.blockSignals(False)
        self.viewport().update()
        self.changed.emit()

    def _item(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Unchecked)
        return item

    def _ticked(self) -> None:
        self.changed.emit()
