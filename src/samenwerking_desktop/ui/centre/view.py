"""What every tab of the study has in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ...centre.collection import Collection
from ...centre.picture import Picture
from ...centre.plain_lists import Looks
from ...centre.readable import Readable, readable
from ..clipboard import copy_table
from .study import Study

if TYPE_CHECKING:
    import pandas as pd

# A table as `centre.tables` has them; with the picture of what the filters show.
Table = Callable[[Collection, Picture], "pd.DataFrame"]


class View(QWidget):
    """One tab. It is made when it is first shown, and refreshed when it is shown and the study changed since.

    `name` is for settings and file names; `drawable` says that it can be saved as a picture. Both `study.picture` and
    `study.whole` may be None: the collection is empty. `rounds_apart` says that it shows every round, also where the
    filters say that a city counts once.
    """

    name = ""
    drawable = False
    rounds_apart = False

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.study = study

    def refresh(self) -> None:
        """Show what the study shows now; what takes long is read with `study.do`."""
        raise NotImplementedError

    @property
    def picture(self) -> Picture | None:
        """What the filters let this view show."""
        return self.study.apart if self.rounds_apart else self.study.picture

    def exported(self) -> Table | None:
        """The table that copying and exporting give: what this view shows; None while it shows none."""
        return None

    def why_empty(self) -> str:
        """What to do when there is nothing to show: the collection is empty, or the filters let nothing through."""
        if self.study.whole is None:
            return self.tr("Er zitten nog geen inzendingen in deze bundel. Kies 'Inzendingen samenvoegen…'.")
        return self.tr("Geen enkele gemeente past bij deze filters. Kies 'Alles tonen'.")

    def copy(self) -> None:
        """Copy that table."""
        table, picture = self.exported(), self.picture
        if table and picture:
            self.study.do(lambda collection: readable(table(collection, picture)), _copy)

    def looks(self) -> Looks:
        """How some values look in a workbook, by the name of their column."""
        return {}

    def drawn(self) -> Callable[[], QImage] | None:
        """What draws the picture of what this view shows, in the thread; None while it is no picture."""
        return None

    def take_focus(self) -> None:
        """Put the keyboard on what a person comes for."""
        self.setFocus()


def _copy(table: Readable) -> None:
    copy_table(table.titles, [table.texts(row) for row in range(len(table.rows))])
