"""The profile of one city, or its talking sheet on paper, written where a person wants it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from ...centre.conflicts import Difference
from ...centre.picture import City, Picture, Selection
from ...centre.profile_sheets import write_profiles
from ...printing import print_profiles, print_talking_sheets
from ..words import tr
from .exporting import beside
from .study import Study


def save_profile(parent: QWidget, study: Study, city: City, *, paper: bool) -> None:
    """Ask for a folder and write the city beside all others into it: as a workbook, or as PDF for `paper`."""
    folder = study.dialogs.folder(parent, tr("Map voor het profiel van {name}").format(name=city.municipality))
    if folder is None or study.picture is None:
        return
    picture, write = beside(study, study.picture), print_profiles if paper else write_profiles
    study.do_long(
        tr("Het profiel wordt geschreven…"),
        lambda collection, progress, cancelled: write(collection, picture, folder, progress, cancelled, cities=[city]),
        partial(_tell, study, tr("Het profiel staat in {path}.")),
    )


def print_talking_sheet(parent: QWidget, study: Study, picture: Picture, difference: Difference) -> None:
    """Ask for a folder and write what there is to talk about with this city into it, of the round of a difference."""
    key, number = difference.place[:2]
    title = tr("Map voor het gespreksblad van {name}").format(name=difference.municipality)
    folder = study.dialogs.folder(parent, title)
    if folder is None:
        return
    mine = picture.select(Selection((key,), str(number)))
    study.do_long(
        tr("Het gespreksblad wordt geschreven…"),
        lambda collection, progress, cancelled: print_talking_sheets(collection, mine, folder, progress, cancelled),
        partial(_tell, study, tr("Het gespreksblad staat in {path}.")),
    )


def _tell(study: Study, words: str, paths: list[Path]) -> None:
    text = words.format(path=paths[0])
    opened = partial(study.dialogs.open_address, QUrl.fromLocalFile(str(paths[0])))
    study.banner.show_news(text, tr("Openen"), opened)
