"""Rescuing what can be read out of a damaged inventory into a new one; the damaged file stays as it is.

What was answered stands in a file twice: in its table, and in the change log. Nothing is taken over that the
questionnaire does not allow, or on which the two differ while neither can be older.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from ..disk import os_failure, refuse_in_use, replacing
from ..errors import FormError, UserError
from ..paths import form_folders
from ..questionnaire.load import from_definition, load_folder
from ..questionnaire.model import Questionnaire
from .answers import RESPONDENTS, ROUNDS, Answer, Answers, Change, Edit, Evidence, Fact, FactKind, State
from .evidence import DOCUMENT
from .file import InventoryFile
from .mandate import PART, mandate_in
from .origin import new_meta, utc_now
from .remains import Line, Remains, find_remains, is_moment
from .rows import COLUMNS
from .soundness import is_sound

_MOST_BYTES = 400_000_000
_START = {"respondent": RESPONDENTS[0], "round": ROUNDS[0]}
# What the others are said of comes first.
_ORDER = (FactKind.IDENTITY, FactKind.OTHER, *(kind for kind in FactKind if kind is not FactKind.OTHER))

Place = tuple[FactKind, tuple[str, ...]]


@dataclass(frozen=True)
class Rescue:
    """What was rescued, and what could not be.

    `alone` was found in one place only, so that nothing confirms it; `aged` stood in the change log only, and may have
    been changed since; `disputed` was found with two contents, and is left out. `form_found` and `uuid_found` say
    whether the file still told.
    """

    path: Path
    answers: Answers
    meta: Mapping[str, str]
    alone: tuple[Place, ...]
    aged: tuple[Place, ...]
    disputed: tuple[Place, ...]
    form_found: bool
    uuid_found: bool
    remains: Remains

    @property
    def documents(self) -> tuple[Evidence, ...]:
        """The documents that the inventory names."""
        return tuple(each for each in self.answers.attached if each.kind == DOCUMENT)

    @cached_property
    def lost_documents(self) -> tuple[str, ...]:
        """The names of the documents whose content is gone."""
        return tuple(each.name for each in self.documents if each.target not in self.remains.documents)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is to be looked at or filled in again, as far as the file tells."""
        nothing_odd = not (self.alone or self.aged or self.disputed or self.lost_documents)
        nothing_gone = not (self.remains.pages.lost or self.remains.missing_changes)
        return nothing_odd and nothing_gone and self.form_found and self.uuid_found

    def per_cluster(self) -> dict[str, int]:
        """How many answers were rescued, by the label of their cluster; every cluster is there."""
        form = self.answers.questionnaire
        found = {cluster.label: 0 for cluster in form.clusters}
        for key in self.answers.answers:
            found[form.cluster_of(key.aspect).label] += 1
        return found


def rescue(path: Path) -> Rescue:
    """Read what can be read; UserError when the file cannot be opened at all, or has nothing of an inventory."""
    remains = find_remains(_bytes_of(path))
    if not remains.log and not any(remains.facts.values()):
        raise UserError("nothing_to_rescue", path=path)
    form, found = _form(remains.meta)
    return _Settling(remains, form).rescue(path, form_found=found)


def write_rescued(rescued: Rescue, out: Path) -> None:
    """Make a new inventory of it; UserError when something stands there already, or the disk refuses."""
    out = out.absolute()
    if os.path.lexists(out):
        raise UserError("file_exists", path=out)
    facts = rescued.answers.facts()
    edits = tuple(Edit(kind, key, None, fact) for kind, mine in facts.items() for key, fact in mine.items())
    with replacing(out) as temporary, closing(InventoryFile.create(temporary, rescued.meta, Change(edits))) as file:
        file.connection.execute("BEGIN")
        lines = [line.row for _, line in sorted(rescued.remains.log.items())]
        file.connection.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?)", lines)
        named = {item.target for item in rescued.documents}
        documents = [(name, len(data), data) for name, data in rescued.remains.documents.items() if name in named]
        file.connection.executemany("INSERT INTO document (sha256, size, data) VALUES (?, ?, ?)", documents)
        file.connection.execute("COMMIT")


def free_name(path: Path, word: str) -> Path:
    """A name beside `path` that nothing has yet: "Klaverbeke (gered).inventaris", or with a number."""
    for number in range(1, 1000):
        name = f"{path.stem} ({word}{f' {number}' if number > 1 else ''}){path.suffix}"
        if not os.path.lexists(path.with_name(name)):
            return path.with_name(name)
    raise UserError("file_exists", path=path)


def _bytes_of(path: Path) -> bytes:
    refuse_in_use(path)
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as error:
        raise os_failure(error, path) from error


def _form(meta: Mapping[str, set[str]]) -> tuple[Questionnaire, bool]:
    """The questionnaire in the file when it is the one that the file names, or else the one of ours that it names."""
    hashes = meta.get("form_hash", set())
    for definition in meta.get("form", set()):
        try:
            form = from_definition(definition)
        except (FormError, ValueError):
            continue
        if form.hash in hashes:
            return form, True
    ours = [load_folder(folder) for folder in form_folders().values()]
    named = [form for form in ours if form.hash in hashes]
    return (named or ours)[0], bool(named)


class _Settling:
    """Decides of each fact what it was, from where it was found."""

    def __init__(self, remains: Remains, form: Questionnaire) -> None:
        self._remains = remains
        self._answers = Answers(form)
        self._alone: list[Place] = []
        self._aged: list[Place] = []
        self._disputed: list[Place] = []
        self._last: dict[Place, tuple[int, Line]] = {}
        for number, line in sorted(remains.log.items()):
            self._last[line.edit.kind, line.edit.key] = number, line
        numbers = [0, *sorted(remains.log)]
        gaps = [late for early, late in pairwise(numbers) if late != early + 1]
        # A change after this one may be missing: only from here on is the log known to be complete.
        self._complete_from = max(gaps, default=0) if "change" in remains.whole else max(numbers) + 1

    def rescue(self, path: Path, *, form_found: bool) -> Rescue:
        """All that counts, with what is to be said of it."""
        places = {*self._last, *((kind, key) for kind, facts in self._remains.facts.items() for key in facts)}
        for kind in dict.fromkeys(_ORDER):
            for _, key in sorted(place for place in places if place[0] is kind):
                self._settle(kind, key)
        for name, value in _START.items():
            self._answers.identity.setdefault(name, value)
        if self._answers.prefill:
            self._answers.identity["round"] = ROUNDS[1]
        meta, found = _meta(self._remains.meta, self._answers.questionnaire)
        doubts = tuple(self._alone), tuple(self._aged), tuple(self._disputed)
        return Rescue(path, self._answers, meta, *doubts, form_found, found, self._remains)

    def _settle(self, kind: FactKind, key: tuple[str, ...]) -> None:
        found = self._remains.facts[kind].get(key, ())
        rows = list(dict.fromkeys(each for each in found if self._is_possible(kind, key, each)))
        number, logged = self._last_word(kind, key)
        known, newest = number > 0, number >= self._complete_from
        if known and (logged in rows if logged else not rows):
            self._take(kind, key, logged)
        elif rows and (len(rows) > 1 or (known and newest)):
            self._disputed.append((kind, key))
        elif rows:
            self._take(kind, key, rows[0], self._alone)
        elif logged and newest:
            self._take(kind, key, logged, self._alone)
        elif logged and (found or kind not in self._remains.whole):
            self._take(kind, key, logged, self._aged)

    def _last_word(self, kind: FactKind, key: tuple[str, ...]) -> tuple[int, Fact | None]:
        """The number of the last change of a fact that is left, and what it then was; 0 when there is none."""
        number, line = self._last.get((kind, key), (0, None))
        said = line.edit.after if line else None
        return (number, said) if said is None or self._is_possible(kind, key, said) else (0, None)

    def _take(self, kind: FactKind, key: tuple[str, ...], fact: Fact | None, doubts: list[Place] | None = None) -> None:
        if fact is None:
            return
        self._answers.put(kind, key, fact)
        if doubts is not None and (doubts is self._aged or not self._is_closed(kind, key, fact)):
            doubts.append((kind, key))

    def _is_closed(self, kind: FactKind, key: tuple[str, ...], fact: Fact) -> bool:
        """Whether damage cannot well have made this of another: a word of the questionnaire or the program."""
        if isinstance(fact, Answer):
            question = self._answers.questionnaire.questions[key[1]]
            return fact.state is not State.ANSWERED or bool(question.options)
        return kind is FactKind.REVIEWED or (kind is FactKind.IDENTITY and key[0] in _START)

    def _is_possible(self, kind: FactKind, key: tuple[str, ...], fact: Fact) -> bool:
        """Whether this fact, alone, can be in an inventory on this questionnaire."""
        alone = Answers(self._answers.questionnaire)
        alone.identity = dict(_START)
        alone.others = {} if kind is FactKind.OTHER else self._answers.others
        alone.put(kind, key, fact)
        return len(key) == len(COLUMNS[kind][0]) and is_sound(alone)


def _meta(found: Mapping[str, set[str]], form: Questionnaire) -> tuple[dict[str, str], bool]:
    """What the new file says of itself, and whether it is the same inventory still."""
    uuids = list(found.get("uuid", ()))
    created = [each for each in found.get("created", ()) if is_moment(each)]
    revisions = [int(each) for each in found.get("revision", ()) if each.isdecimal() and len(each) < 7]
    known = len(uuids) == 1 and _is_uuid(uuids[0])
    meta = new_meta(form, uuids[0] if known else "", created[0] if created else utc_now())
    meta.update((PART, text) for text in found.get(PART, ()) if _is_part(text))
    return meta | {"revision": str(max(revisions, default=0))}, known


def _is_part(text: str) -> bool:
    try:
        return mandate_in({PART: text}) is not None
    except ValueError:
        return False


def _is_uuid(text: str) -> bool:
    return [len(part) for part in text.split("-")] == [8, 4, 4, 4, 12] and set(text) <= set("0123456789abcdef-")
