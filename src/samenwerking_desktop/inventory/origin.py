"""What an inventory file says of itself: which inventory it is and what it asks. Made once, and checked when opened."""

from __future__ import annotations

import hashlib
import secrets
import uuid as uuids
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from ..errors import FormError, UserError
from ..questionnaire.load import from_definition
from ..questionnaire.model import Questionnaire
from . import edits
from .answers import RESPONDENTS, ROUNDS, Answers, Change
from .mandate import mandate_in


def utc_now() -> str:
    """The moment, to the second, as the file keeps it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def random_id() -> str:
    """A new short id; 32 random bits, among the few dozen added aspects and documents of one city."""
    return secrets.token_hex(4)


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


def beginning(questionnaire: Questionnaire, identity: Mapping[str, str]) -> Change:
    """Who answers: where an inventory begins, no step that undo could take back."""
    whose = {"respondent": RESPONDENTS[0], "round": ROUNDS[0], **identity}
    return Change(tuple(edits.identity(Answers(questionnaire), whose)))


def questionnaire_in(meta: Mapping[str, str], path: Path) -> Questionnaire:
    """The questionnaire that travels in the file, or the part of it that somebody was asked to fill in.

    UserError unless it is the one that the file says it is.
    """
    try:
        questionnaire = from_definition(meta["form"])
        said = (meta["form_id"], meta["form_version"], meta["form_hash"])
        sound = (questionnaire.id, questionnaire.version, questionnaire.hash) == said and bool(meta["uuid"])
        sound = sound and int(meta["revision"]) >= 0
        mandate = mandate_in(meta)
        asked = mandate.restrict(questionnaire) if mandate else questionnaire
    except FormError as error:
        # Whole, and yet not to be understood: such questions came after this program.
        whole = hashlib.sha256(meta["form"].encode("utf-8", "surrogatepass")).hexdigest() == meta.get("form_hash")
        raise UserError("file_newer" if whole else "file_damaged", path=path) from error
    except (KeyError, ValueError) as error:
        raise UserError("file_damaged", path=path) from error
    if not sound:
        raise UserError("file_damaged", path=path)
    return asked
