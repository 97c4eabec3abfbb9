"""What a returned file is to a collection, and why, beside what is there and beside the other files. Reads none.

Of one inventory (uuid) the highest revision stays. Two inventories of one municipality, respondent and round both go
in, with a warning: the tables use the one that was exported last. Neither depends on the order of merging.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from ..messages import say
from ..questionnaire.model import Questionnaire
from .collection import ReturnFile
from .forms import newest


class Status(StrEnum):
    """What a file is to the collection. Only new and newer ones are written."""

    NEW = "new"
    NEWER = "newer"
    IDENTICAL = "identical"
    OLDER = "older"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The status in Dutch."""
        return say(f"merge.{self}")


@dataclass(frozen=True, slots=True)
class MergeLine:
    """One file: its status, and in Dutch the reason or a warning (may be ""). `file` is None when it is unreadable."""

    path: Path
    status: Status
    reason: str = ""
    file: ReturnFile | None = None

    @property
    def written(self) -> bool:
        """Whether it goes, or went, into the collection."""
        return self.status in (Status.NEW, Status.NEWER)

    @property
    def municipality(self) -> str:
        """The municipality, "" when it is unknown."""
        return self.file.municipality if self.file else ""

    @property
    def respondent(self) -> str:
        """Who answered, "" when it is unknown."""
        return self.file.respondent if self.file else ""

    @property
    def round(self) -> int:
        """The round, 0 when it is unknown."""
        return self.file.round if self.file else 0

    @property
    def revision(self) -> int:
        """The number of the export, 0 when it is unknown."""
        return self.file.revision if self.file else 0

    @property
    def complete(self) -> bool:
        """Whether the city had answered everything that it had to."""
        return bool(self.file and self.file.complete)


def usual_instrument(lines: Iterable[MergeLine], forms: Mapping[str, Questionnaire]) -> Questionnaire | None:
    """The questionnaire that most files carry, in its newest version; None when no file could be read."""
    times = Counter(forms[line.file.form].id for line in lines if line.file)
    usual = max(times, key=lambda each: (times[each], each), default="")
    return newest(form for form in forms.values() if form.id == usual) if usual else None


def judge(
    lines: Iterable[MergeLine],
    there: Iterable[ReturnFile],
    forms: Mapping[str, Questionnaire],
    instrument: Questionnaire | None,
) -> tuple[MergeLine, ...]:
    """Every line with its status and reason.

    `there` are the returns in the collection and `instrument` is its questionnaire, None while it is empty; `forms`
    are the questionnaires of the files, by hash.
    """
    stored = {file.uuid: file for file in there}
    judged = [_of_instrument(line, forms, instrument) for line in lines]
    best = _best(judged)
    judged = [_beside_each_other(line, best) for line in judged]
    judged = [_beside_stored(line, stored) for line in judged]
    return tuple(_with_warnings(judged, stored))


def _of_instrument(line: MergeLine, forms: Mapping[str, Questionnaire], instrument: Questionnaire | None) -> MergeLine:
    if line.file is None or instrument is None:
        return line
    form = forms[line.file.form]
    if form.id == instrument.id:
        return replace(line, status=Status.NEW, reason="")
    reason = say("merge.other_form", form=form.title, instrument=instrument.title)
    return replace(line, status=Status.REFUSED, reason=reason)


def _best(lines: Iterable[MergeLine]) -> dict[str, tuple[Path, ReturnFile]]:
    """The file that counts of each inventory; of equals the first."""
    best: dict[str, tuple[Path, ReturnFile]] = {}
    for line in lines:
        if line.file and line.written:
            _, other = best.setdefault(line.file.uuid, (line.path, line.file))
            if _rank(line.file) > _rank(other):
                best[line.file.uuid] = line.path, line.file
    return best


def _beside_each_other(line: MergeLine, best: Mapping[str, tuple[Path, ReturnFile]]) -> MergeLine:
    if line.file is None or not line.written:
        return line
    path, winner = best[line.file.uuid]
    if path == line.path:
        return line
    status = Status.IDENTICAL if _rank(winner) == _rank(line.file) else Status.OLDER
    return replace(
        line, status=status, reason=_joined(say(f"merge.{status}_chosen", name=path.name), _copy(line.file, winner))
    )


def _beside_stored(line: MergeLine, stored: Mapping[str, ReturnFile]) -> MergeLine:
    if line.file is None or not line.written or line.file.uuid not in stored:
        return line
    known = stored[line.file.uuid]
    mine, theirs = _rank(line.file), _rank(known)
    status = Status.IDENTICAL if mine == theirs else Status.NEWER if mine > theirs else Status.OLDER
    words = {"name": known.name, "revision": known.revision, "date": known.exported[:10]}
    return replace(line, status=status, reason=_joined(say(f"merge.{status}_stored", **words), _copy(line.file, known)))


def _copy(file: ReturnFile, other: ReturnFile) -> str:
    """A warning when one municipality went on in a copy of the inventory of another, and takes its place."""
    return "" if file.city == other.city else say("merge.copy", municipality=other.municipality)


def _rank(file: ReturnFile) -> tuple[int, str, str]:
    """What makes one return of an inventory newer than another; of equal rank means that both say the same."""
    return file.revision, file.exported, file.content_hash


def _with_warnings(lines: Sequence[MergeLine], stored: Mapping[str, ReturnFile]) -> Iterator[MergeLine]:
    after = {**stored, **{line.file.uuid: line.file for line in lines if line.file and line.written}}
    at_place: dict[tuple[str, str, int], list[ReturnFile]] = {}
    for file in after.values():
        at_place.setdefault(file.place, []).append(file)
    for line in lines:
        rivals = at_place[line.file.place] if line.file and line.written else []
        names = sorted(file.name for file in rivals if line.file and file.uuid != line.file.uuid)
        warning = say("merge.double", name=", ".join(names)) if names else ""
        yield replace(line, reason=_joined(line.reason, warning))


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
