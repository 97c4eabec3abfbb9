"""Sorting a table on the screen: the order of its rows, and the keys and the menu for who has no mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from ...names import comparable
from ..rows import add_action, add_copying
from ..words import tr

Value = str | int | float | None


def in_order(values: Sequence[Value], direction: Qt.SortOrder) -> list[int]:
    """The places of these values, sorted; equal ones keep their order, and nothing comes last in either direction."""
    there = [place for place, value in enumerate(values) if value is not None and value != ""]
    there.sort(key=lambda place: _key(values[place]), reverse=direction is Qt.SortOrder.DescendingOrder)
    known = set(there)
    return there + [place for place in range(len(values)) if place not in known]


def add_sorting(view: QTableView, copy: Callable[[], object]) -> None:
    """Give a table its menu: sort by the column with the keyboard, the first order, copy."""
    header = view.horizontalHeader()

    def by(direction: Qt.SortOrder) -> Callable[[], None]:
        return lambda: header.setSortIndicator(view.currentIndex().column(), direction)

    add_action(view, tr("Sorteren van klein naar groot"), "Alt+Down", by(Qt.SortOrder.AscendingOrder))
    add_action(view, tr("Sorteren van groot naar klein"), "Alt+Up", by(Qt.SortOrder.DescendingOrder))
    first = Qt.SortOrder.AscendingOrder
    add_action(view, tr("Eerste volgorde"), "Alt+Home", lambda: header.setSortIndicator(-1, first))
    add_copying(view, copy)


def _key(value: Value) -> tuple[int, float, str]:
    return (1, 0, comparable(value)) if isinstance(value, str) else (0, value or 0, "")
