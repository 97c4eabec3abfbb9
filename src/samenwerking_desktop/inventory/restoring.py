"""Putting back what stood somewhere before a change of the log: through the document, as any other change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ..questionnaire.model import Key
from .answers import Answer, Answers, Change, Edit, FactKind, Other
from .checks import is_valid
from .document import Document
from .report_fields import REPORT, is_sound_field

# These always have a value, so that what was there before the first cannot come back.
_ALWAYS_THERE = ("respondent", "round")


def way_to_restore(document: Document, edit: Edit) -> Callable[[], Change] | None:
    """What puts back the fact that was there before `edit`; None when it is there now, or cannot be put back.

    An answer, a remark, a field of a contact person, of a record of the report or of who fills in, and the name of an
    added aspect can be; a document cannot, as its bytes are gone with it.
    """
    answers, before = document.answers, edit.before
    if document.file.read_only or answers.fact(edit.kind, edit.key) == before:
        return None
    if edit.kind in (FactKind.ANSWER, FactKind.REMARK):
        return _way_to_question(document, Key(edit.key[0], edit.key[1]), edit)
    if edit.kind is FactKind.CONTACT:
        domain, authority, person, name = edit.key
        return partial(document.set_contact, domain, authority, int(person), {name: str(before or "")})
    if edit.kind is FactKind.IDENTITY and (before or edit.key[0] not in _ALWAYS_THERE):
        return partial(document.set_identity, {edit.key[0]: str(before or "")})
    if edit.kind is FactKind.REPORT:
        return _way_to_record(document, edit)
    named = edit.kind is FactKind.OTHER and edit.key[0] in answers.others
    return partial(document.rename_other, edit.key[0], before.label) if named and isinstance(before, Other) else None


def _way_to_question(document: Document, key: Key, edit: Edit) -> Callable[[], Change] | None:
    if not _is_there(document.answers, key.aspect):
        return None
    if edit.kind is FactKind.REMARK:
        return partial(document.remark, key, str(edit.before or ""))
    before = edit.before
    if before is None:
        return partial(document.answer, key, None)
    fits = isinstance(before, Answer) and is_valid(document.questionnaire.questions[key.question], before)
    return partial(document.answer, key, before) if fits and isinstance(before, Answer) else None


def _way_to_record(document: Document, edit: Edit) -> Callable[[], Change] | None:
    """A field of a record that is there; a record that was removed comes back by undo only."""
    kind, item, name = edit.key
    before = str(edit.before or "")
    there = kind == REPORT or any(key[:2] == (kind, item) for key in document.answers.report)
    if not there or (before and not is_sound_field(kind, item, name, before)):
        return None
    return partial(document.records.set, kind, item, {name: before})


def _is_there(answers: Answers, aspect: str) -> bool:
    return aspect in answers.questionnaire.aspects or aspect in answers.others
