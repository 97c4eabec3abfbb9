"""What a returned file is to a collection, and why, beside what is there and beside the other files. Reads none.

Every revision of an inventory (uuid) goes in once, and the highest counts. Two inventories of one municipality,
respondent and round both go in, with a warning: the tables use the one that was exported last. Neither depends on the
order of merging.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from ..messages import say
from ..questionnaire.model import Questionnaire
from .carrying import revisions
from .collection import Rank, ReturnFile
from .forms import is_another, is_strange, newest


class Status(StrEnum):
    """What a file is to the collection. All but the last two are written; an older one does not count."""

    NEW = "new"
    NEWER = "newer"
    OLDER = "older"
    IDENTICAL = "identical"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        """The status in Dutch."""
        return say(f"merge.{self}")


@dataclass(frozen=True, slots=True)
class MergeLine:
    """One file: its status, and in Dutch the reason or a warning (may be ""). `file` is None when it is unreadable.

    `without_contacts` says that its sender left out contact persons and coordinator.
    """

    path: Path
    status: Status
    reason: str = ""
    file: ReturnFile | None = None
    without_contacts: bool = False

    @property
    def written(self) -> bool:
        """Whether it goes, or went, into the collection."""
        return self.status in (Status.NEW, Status.NEWER, Status.OLDER)

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
    stored = revisions(there)
    judged = [_of_instrument(line, forms, instrument) for line in lines]
    judged = _once(judged)
    best = _best(judged)
    judged = [_beside_each_other(line, best) for line in judged]
    judged = [_beside_stored(line, stored) for line in judged]
    return tuple(_with_warnings(judged, {uuid: files[0] for uuid, files in stored.items()}, forms))


def _of_instrument(line: MergeLine, forms: Mapping[str, Questionnaire], instrument: Questionnaire | None) -> MergeLine:
    if line.file is None or instrument is None:
        return line
    form = forms[line.file.form]
    if form.id == instrument.id:
        return replace(line, status=Status.NEW, reason="")
    reason = say("merge.other_form", form=form.title, instrument=instrument.title)
    return replace(line, status=Status.REFUSED, reason=reason)


def _once(lines: Iterable[MergeLine]) -> list[MergeLine]:
    """Of files that say the same, the first; the others are identical to it."""
    first: dict[tuple[str, Rank], Path] = {}
    found = []
    for line in lines:
        if line.file and line.written:
            path = first.setdefault((line.file.uuid, line.file.rank), line.path)
            if path != line.path:
                line = replace(line, status=Status.IDENTICAL, reason=say("merge.identical_chosen", name=path.name))  # noqa: PLW2901
        found.append(line)
    return found


def _best(lines: Iterable[MergeLine]) -> dict[str, tuple[Path, ReturnFile]]:
    """The newest file of each inventory."""
    best: dict[str, tuple[Path, ReturnFile]] = {}
    for line in lines:
        if line.file and line.written:
            _, other = best.setdefault(line.file.uuid, (line.path, line.file))
            if line.file.rank > other.rank:
                best[line.file.uuid] = line.path, line.file
    return best


def _beside_each_other(line: MergeLine, best: Mapping[str, tuple[Path, ReturnFile]]) -> MergeLine:
    if line.file is None or not line.written:
        return line
    path, winner = best[line.file.uuid]
    if path == line.path:
        return line
    reason = _joined(say("merge.older_chosen", name=path.name), _copy(line.file, winner))
    return replace(line, status=Status.OLDER, reason=reason)


def _beside_stored(line: MergeLine, stored: Mapping[str, Sequence[ReturnFile]]) -> MergeLine:
    if line.file is None or not line.written or line.file.uuid not in stored:
        return line
    same = next((file for file in stored[line.file.uuid] if file.rank == line.file.rank), None)
    known = same or stored[line.file.uuid][0]
    if same is None and line.status is Status.OLDER and line.file.rank > known.rank:
        return line  # newer than what is there, and there is a newer one still among the files
    status = Status.IDENTICAL if same else Status.NEWER if line.file.rank > known.rank else Status.OLDER
    words = {"name": known.name, "revision": known.revision, "date": known.exported[:10]}
    return replace(line, status=status, reason=_joined(say(f"merge.{status}_stored", **words), _copy(line.file, known)))


def _copy(file: ReturnFile, other: ReturnFile) -> str:
    """A warning when one municipality went on in a copy of the inventory of another, and takes its place."""
    return "" if file.city == other.city else say("merge.copy", municipality=other.municipality)


def _with_warnings(
    lines: Sequence[MergeLine], stored: Mapping[str, ReturnFile], forms: Mapping[str, Questionnaire]
) -> Iterator[MergeLine]:
    counting = [line.file for line in lines if line.file and line.status in (Status.NEW, Status.NEWER)]
    after = {**stored, **{file.uuid: file for file in counting}}
    at_place: dict[tuple[str, str, int], list[ReturnFile]] = {}
    for file in after.values():
        at_place.setdefault(file.place, []).append(file)
    for line in lines:
        rivals = at_place[line.file.place] if line.file and line.status in (Status.NEW, Status.NEWER) else []
        names = sorted(file.name for file in rivals if line.file and file.uuid != line.file.uuid)
        warning = say("merge.double", name=", ".join(names)) if names else ""
        bare = say("merge.without_contacts") if line.without_contacts and line.written else ""
        yield replace(line, reason=_joined(line.reason, bare, warning, _told_of_form(line, forms)))


def _told_of_form(line: MergeLine, forms: Mapping[str, Questionnaire]) -> str:
    """A word about a questionnaire that is not as this program has it: older, or newer or made up."""
    form = forms[line.file.form] if line.file and line.written else None
    if form is None or not is_another(form):
        return ""
    return say("merge.strange_form" if is_strange(form) else "merge.older_form", version=form.version)


def _joined(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
