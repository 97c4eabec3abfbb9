"""Towns that say more than a number: the small form, with texts of every kind that is coded."""

from __future__ import annotations

import uuid
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from centre.towns import Town, merge
from samenwerking_desktop.centre.coded_texts import texts
from samenwerking_desktop.centre.coding import CodedText
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.load import load_folder
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import counting_ids

# The first question comes on the page of the wish.
MORE = """
[[page.question]]
id = "wish_why"
kind = "text"
role = "wish"
label = "Waarom die wens"
text = "Waarom wilt u dat?"

[[page]]
id = "fourth"
title = "Hoe"
relevant = { degree = ["loose", "tight"] }

[[page.question]]
id = "told"
kind = "text"
role = "arrangement"
label = "Hoe"
text = "Hoe doet u dit samen?"

[[page]]
id = "fifth"
title = "Hindernis"
relevant = { degree = ["tight"] }

[[page.question]]
id = "hurdle"
kind = "text"
role = "obstacle"
label = "Hindernis"
text = "Wat hindert u?"
"""


@cache
def talking_form(version: str = "1.9", renamed: str = "") -> Questionnaire:
    """The small form with these questions; `renamed` is what the wells are called in that version."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for file in (Path(__file__).parent / "form").iterdir():
            (folder / file.name).write_text(_changed(file, version, renamed), encoding="utf-8")
        return load_folder(folder)


class Talker(Town):
    """A town with that form."""

    def __init__(
        self, folder: Path, name: str, number: int = 1, form: Questionnaire | None = None, **identity: str
    ) -> None:
        self.path = folder / f"{name} {number}.inventaris"
        self.name, self.number, self.day = name, number, 1
        self.document = Document.create(
            self.path,
            form or talking_form(),
            {"municipality": name, "respondent": "joint", "round": "1", **identity},
            uuid=str(uuid.UUID(int=number)),
            clock=self._now,
            new_id=counting_ids(),
        )

    def tell(self, aspect: str, degree: str, **said: str) -> None:
        """Answer the score question of an aspect, and the questions that are named."""
        self.answer(aspect, degree)
        for question, text in said.items():
            self.answer(aspect, text, question=question)


def texts_in(path: Path) -> dict[str, CodedText]:
    """Every text in a collection, by what it says."""
    with Collection.open(path) as opened:
        return {text.text: text for text in texts(opened, read_picture(opened))}


def collected(folder: Path, *towns: Town) -> Path:
    """A collection of what these towns say now."""
    path = folder / "alles.bundel"
    merge(path, *(town.returned() for town in towns))
    return path


def _changed(file: Path, version: str, renamed: str) -> str:
    text = file.read_text(encoding="utf-8")
    if file.name != "form.toml":
        return text.replace('id = "wells"', f'id = "{renamed}"') if renamed else text
    names = f'\n[renamed]\n"water.wells" = "water.{renamed}"\n' if renamed else ""
    return text.replace('version = "1.9"', f'version = "{version}"') + MORE + names
