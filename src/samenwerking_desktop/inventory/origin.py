"""What an inventory file says of itself: which inventory it is and what it asks. Made once, and checked when opened."""

from __future__ import annotations

import uuid as uuids
from collections.abc import Mapping
from pathlib import Path

from ..errors import FormError, UserError
from ..questionnaire.load import from_definition
from ..questionnaire.model import Questionnaire


def new_meta(questionnaire: Questionnaire, uuid: str, created: str) -> dict[str, str]:
    """What a new inventory says of itself; it gets a uuid of its own when none is given."""
    return {
        "uuid": uuid or str(uuids.uuid4()),
        "revision": "0",
        "created": created,
        "form": questionnaire.definition,
        "form_id": questionnaire.id,
        "form_version": questionnaire.version,
        "form_hash": questionnaire.hash,
    }


def questionnaire_in(meta: Mapping[str, str], path: Path) -> Questionnaire:
    """The questionnaire that travels in the file; UserError unless it is the one that the file says it is."""
    try:
        questionnaire = from_definition(meta["form"])
        said = (meta["form_id"], meta["form_version"], meta["form_hash"])
        sound = (questionnaire.id, questionnaire.version, questionnaire.hash) == said and bool(meta["uuid"])
        sound = sound and int(meta["revision"]) >= 0
    except (FormError, KeyError, ValueError) as error:
        raise UserError("file_damaged", path=path) from error
    if not sound:
        raise UserError("file_damaged", path=path)
    return questionnaire
