"""When city and OCMW each answered: where they agree, where they differ, and what an analyst decided about that. Pure.

Both voices stay as data. A cell in which they differ has no score until somebody adjudicates with a reason. What the
two return together stands for both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .scores import Score, Standing

JOINT = "joint"
AGREED = "agreed"
_SILENT = (Standing.WHITE, Standing.UNKNOWN, Standing.ABSENT)


class Agreement(StrEnum):
    """What two voices say of one aspect."""

    AGREE = "agree"
    DIFFER = "differ"
    # Only one of them says something; the other left it open, does not know, or did not return anything.
    ONE_SIDED = "one_sided"
    ADJUDICATED = "adjudicated"
    # Nobody says anything.
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an analyst decided about one aspect: the score, why, and what the voices said when it was decided."""

    score: Score
    reason: str
    voices: str


@dataclass(frozen=True, slots=True)
class Cell:
    """The agreed picture of one aspect. `outdated` when a voice says something else since it was adjudicated."""

    score: Score
    agreement: Agreement
    verdict: Verdict | None = None

    @property
    def outdated(self) -> bool:
        """Whether there is a verdict on something else than what the voices say now."""
        return self.verdict is not None and self.agreement is not Agreement.ADJUDICATED


@dataclass(frozen=True, slots=True)
class AgreementCount:
    """How often voices agree, differ (decided or not) and speak alone over some aspects."""

    agree: int
    differ: int
    one_sided: int

    @property
    def percentage(self) -> float | None:
        """Agreement in per cent of the aspects on which both say something; None when there are none."""
        both = self.agree + self.differ
        return 100 * self.agree / both if both else None


def fingerprint(said: Mapping[str, Score]) -> str:
    """What the voices (by respondent) say, as a text to compare with later."""
    return "; ".join(f"{who}={score.standing}:{score.value}" for who, score in sorted(said.items()))


def agree(said: Mapping[str, Score], verdict: Verdict | None = None) -> Cell:
    """The agreed picture of one aspect, from what each respondent says of it."""
    joint = said.get(JOINT)
    if joint is not None and (len(said) == 1 or joint.standing not in _SILENT):
        return Cell(joint, Agreement.SILENT if joint.standing in _SILENT else Agreement.AGREE)
    speaking = [score for score in said.values() if score.standing not in _SILENT]
    if not speaking:
        return Cell(_quietest(said.values()), Agreement.SILENT)
    if len(speaking) == 1:
        return Cell(speaking[0], Agreement.ONE_SIDED)
    if len(set(speaking)) == 1:
        return Cell(speaking[0], Agreement.AGREE)
    if verdict and verdict.voices == fingerprint(said):
        return Cell(verdict.score, Agreement.ADJUDICATED, verdict)
    return Cell(Score(Standing.CONFLICT), Agreement.DIFFER, verdict)


def count_agreement(cells: Iterable[Cell]) -> AgreementCount:
    """The cells of one cluster, or of all, counted; a decided difference stays a difference of opinion."""
    found = [cell.agreement for cell in cells]
    differ = found.count(Agreement.DIFFER) + found.count(Agreement.ADJUDICATED)
    return AgreementCount(found.count(Agreement.AGREE), differ, found.count(Agreement.ONE_SIDED))


def _quietest(scores: Iterable[Score]) -> Score:
    """Of those who say nothing: "weet niet" says more than a blank, and a blank more than never having been asked."""
    order: Sequence[Standing] = (Standing.UNKNOWN, Standing.WHITE, Standing.ABSENT)
    return min(scores, key=lambda score: order.index(score.standing))
