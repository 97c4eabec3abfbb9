"""Makes the pages of the yearly report when somebody goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from ...inventory.report_fields import REPORT
from ..desk import Desk
from ..places import YEARS
from .records_page import RecordsPage
from .report_page import SettingsPage
from .year import WorkingYear
from .years_page import YearsPage

if TYPE_CHECKING:
    from ..editor import Editor


def make_page(editor: Editor, desk: Desk, settings: QSettings, page: str) -> QWidget:
    """One of them."""
    year = WorkingYear(settings, desk.document)
    if page == REPORT:
        return SettingsPage(editor, desk, year)
    if page == YEARS:
        return YearsPage(editor, desk, year)
    return RecordsPage(desk, page, year)
