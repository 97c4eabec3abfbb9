"""Whether the facts of a file can be what Document stored: each belongs to the questionnaire and obeys its limits."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..errors import UserError
from ..questionnaire.load import OTHER_ID
from ..questionnaire.model import Key, Questionnaire, Roster
from .answers import IDENTITY_FIELDS, RESPONDENTS, ROUNDS, Answer, Answers, Evidence, Other
from .checks import MAX_FIELD, MAX_LABEL, MAX_TEXT, is_clean, is_valid
from .evidence import DOCUMENT, LINK, MAX_DOCUMENT, check_link, safe_name
from .report_fields import is_of_record, is_sound_field

MAX_PERSONS = 99
PERSONS = frozenset(str(number) for number in range(1, MAX_PERSONS + 1))
_SHA256 = re.compile(r"[0-9a-f]{64}\Z")


def is_sound(answers: Answers) -> bool:
    """Whether every screen can show these facts, and every return can carry them."""
    form = answers.questionnaire
    aspects = form.aspects.keys() | answers.others.keys()
    keys = [*answers.answers, *answers.remarks, *answers.prefill, *(Key(key[0], key[1]) for key in answers.evidence)]
    return (
        _is_sound_identity(answers.identity)
        and all(key.aspect in aspects and key.question in form.questions for key in keys)
        and {other.cluster for other in answers.others.values()} <= {cluster.id for cluster in form.clusters}
        and all(_is_sound_other(aspect, other) for aspect, other in answers.others.items())
        and all(_are_valid(form, given) for given in (answers.answers, answers.prefill))
        and answers.reviewed.keys() <= aspects
        and all(_is_text(at, MAX_LABEL) for at in answers.reviewed.values())
        and all(_is_text(text, MAX_TEXT) for text in answers.remarks.values())
        and all(is_cell(form.roster, *key) and _is_text(value, MAX_FIELD) for key, value in answers.contacts.items())
        and all(
            form.questions[question].kind == "evidence" and is_sound_evidence(item)
            for (_, question, _), item in answers.evidence.items()
        )
        and all(is_sound_field(kind, item, name, value) for (kind, item, name), value in answers.report.items())
        and all(is_of_record(*key) and is_sound_evidence(item) for key, item in answers.annexes.items())
    )


def is_cell(roster: Roster, domain: str, authority: str, person: str, field: str) -> bool:
    """Whether the roster has this cell and field, and the person's number is one that we give."""
    return (
        any(each.id == domain for each in roster.domains)
        and any(each.id == authority for each in roster.authorities)
        and any(each.id == field for each in roster.fields)
        and person in PERSONS
    )


def is_sound_evidence(item: Evidence) -> bool:
    """Whether this is a document under a safe name or a link that opens a web page, and nothing else."""
    if not _is_text(item.name, MAX_TEXT):
        return False
    if item.kind == DOCUMENT:
        known = _SHA256.match(item.target) is not None and safe_name(item.name) == item.name
        return known and 0 <= item.size <= MAX_DOCUMENT
    return item.kind == LINK and item.size == 0 and _is_link(item.target)


def _are_valid(form: Questionnaire, given: Mapping[Key, Answer]) -> bool:
    return all(is_valid(form.questions[key.question], answer) for key, answer in given.items())


def _is_sound_identity(identity: dict[str, str]) -> bool:
    return (
        identity.keys() <= set(IDENTITY_FIELDS)
        and identity.get("respondent") in RESPONDENTS
        and identity.get("round") in ROUNDS
        and all(_is_text(value, MAX_LABEL) for value in identity.values())
    )


def _is_sound_other(aspect: str, other: Other) -> bool:
    cluster, _, short = aspect.partition(".")
    return cluster == other.cluster and OTHER_ID.match(short) is not None and _is_text(other.label, MAX_LABEL)


def _is_link(address: str) -> bool:
    try:
        return check_link(address) == address
    except UserError:
        return False


def _is_text(text: str, limit: int) -> bool:
    return 0 < len(text) <= limit and is_clean(text)
