"""Choosing municipalities out of hundreds: a button that says how many are chosen, and a list that is searched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QPushButton

from ...names import comparable
from ..parts import button, column, row
from ..theme import SMALL
from ..words import counted

_WIDTH, _HEIGHT = 300, 380
_KEY = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class TownChooser(QPushButton):
    """`chosen` when other `keys` are; () stands for all of them."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = TownList()
        self.list.hide()
        self.list.changed.connect(self._changed)
        self.clicked.connect(self.open)
        self.keys: tuple[str, ...] = ()
        self._sync(())

    def offer(self, towns: Sequence[tuple[str, str]], keys: tuple[str, ...]) -> None:
        """Offer these (key, name), of which `keys` are chosen."""
        self.list.offer(towns, keys)
        self._sync(keys)

    def open(self) -> None:
        """Show the list, ready to be searched."""
        self.list.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.list.show()
        self.list.search.setFocus()

    def _changed(self, keys: tuple[str, ...]) -> None:
        self._sync(keys)
        self.chosen.emit()

    def _sync(self, keys: tuple[str, ...]) -> None:
        self.keys = keys
        some = counted(len(keys), self.tr("{count} gemeente"), self.tr("{count} gemeenten"))
        words = some if keys else self.tr("Alle gemeenten")
        self.setText(f"{words}  ▾")
        self.setAccessibleName(self.tr("Gemeenten: {words}").format(words=words))


class TownList(QFrame):
    """A list with ticks that stands before the window until Escape or a click beside it."""

    changed = Signal(tuple)

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Zoek een gemeente"))
        self.search.setAccessibleName(self.tr("Zoek een gemeente"))
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.ticks = QListWidget()
        self.ticks.setAccessibleName(self.tr("Gemeenten"))
        self.ticks.itemChanged.connect(self._changed)
        self.ticks.installEventFilter(self)
        everyone = button(self.tr("Alle gemeenten"), self._choose_all, "quiet")
        found = button(self.tr("Alleen wat gevonden is"), self.choose_found, "quiet")
        self.setLayout(column(self.search, self.ticks, row(everyone, found, -1), spacing=SMALL, margin=SMALL))
        self.resize(_WIDTH, _HEIGHT)

    def offer(self, towns: Iterable[tuple[str, str]], keys: Sequence[str]) -> None:
        """Show these; nothing is chosen when all are."""
        self.ticks.blockSignals(True)
        self.ticks.clear()
        for key, name in towns:
            item = QListWidgetItem(name)
            item.setData(_KEY, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_ON if key in keys else _OFF)
            self.ticks.addItem(item)
        self.ticks.blockSignals(False)
        self._filter(self.search.text())

    @property
    def items(self) -> list[QListWidgetItem]:
        """Every municipality."""
        return [self.ticks.item(place) for place in range(self.ticks.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from the search into the list, and Enter ticks what is found."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.search and (event.key() == Qt.Key.Key_Down or enter):
                return self._go_to_found(tick=enter)
            if watched is self.ticks and enter:
                self._tick(self.ticks.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _go_to_found(self, *, tick: bool) -> bool:
        shown = [item for item in self.items if not item.isHidden()]
        if shown and tick:
            self._tick(shown[0])
            self.search.selectAll()
        elif shown:
            self.ticks.setCurrentItem(shown[0])
            self.ticks.setFocus()
        return True

    def _tick(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            item.setCheckState(_OFF if item.checkState() is _ON else _ON)

    def _filter(self, text: str) -> None:
        wanted = comparable(text)
        for item in self.items:
            item.setHidden(wanted not in comparable(item.text()))

    def _choose_all(self) -> None:
        self._set([False] * self.ticks.count())

    def choose_found(self) -> None:
        """Choose every municipality that the search finds."""
        self._set([not item.isHidden() for item in self.items])

    def _set(self, ticks: Sequence[bool]) -> None:
        self.ticks.blockSignals(True)
        for item, on in zip(self.items, ticks, strict=True):
            item.setCheckState(_ON if on else _OFF)
        self.ticks.blockSignals(False)
        self._changed()

    def _changed(self) -> None:
        chosen = [item.data(_KEY) for item in self.items if item.checkState() is _ON]
        self.changed.emit(tuple(chosen) if len(chosen) < self.ticks.count() else ())
