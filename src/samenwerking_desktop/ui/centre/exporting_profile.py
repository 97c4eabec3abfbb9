"""The profile of one city, written where a person wants it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtWidgets import QWidget

from ...centre.picture import City
from ...centre.profile_sheets import write_profiles
from .exporting import beside
from .study import Study


def save_profile(parent: QWidget, study: Study, city: City) -> None:
    """Ask for a folder and write the city beside all others into it."""
    folder = study.dialogs.folder(parent, _tr("Map voor het profiel van {name}").format(name=city.municipality))
    if folder is None or study.picture is None:
        return
    picture = beside(study, study.picture)
    study.do_long(
        _tr("Het profiel wordt geschreven…"),
        lambda collection, progress, cancelled: write_profiles(
            collection, picture, folder, progress, cancelled, cities=[city]
        ),
        partial(_tell, study),
    )


def _tell(study: Study, paths: list[Path]) -> None:
    text = _tr("Het profiel staat in {path}.").format(path=paths[0])
    opened = partial(study.dialogs.open_address, QUrl.fromLocalFile(str(paths[0])))
    study.banner.show_news(text, _tr("Openen"), opened)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Profile", text)
