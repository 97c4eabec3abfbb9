"""What a person decides about the differences with another inventory: which of them are taken over. No widgets."""

from __future__ import annotations

from collections.abc import Iterable

from ..inventory.comparison import ASKED, TAKEN, Difference, Verdict
from ..inventory.outside import Place


class Decisions:
    """Every difference with what was decided: True for theirs, False for ours, None while nobody has.

    Taking back proposes what was new or changed there, and leaves open what clashes; comparing proposes nothing.
    """

    def __init__(self, differences: Iterable[Difference], *, taking_back: bool) -> None:
        self.differences = tuple(differences)
        self._taking_back = taking_back
        self._decided: dict[Place, bool] = {}

    def of(self, difference: Difference) -> bool | None:
        """What was decided, or is proposed."""
        if not difference.can_take:
            return False
        proposed = (None if difference.verdict in ASKED else True) if self._taking_back else False
        return self._decided.get(difference.place, proposed)

    def decide(self, difference: Difference, *, theirs: bool) -> None:
        """Take this one over, or do not."""
        if difference.can_take:
            self._decided[difference.place] = theirs

    def take_all(self) -> None:
        """Take everything over that says something; a removal is nothing to take over by the way."""
        for each in self.differences:
            self.decide(each, theirs=each.verdict in TAKEN | {Verdict.CONFLICT})

    @property
    def taken(self) -> list[Difference]:
        """What is taken over."""
        return [each for each in self.differences if self.of(each)]

    @property
    def open(self) -> list[int]:
        """The places of what nobody has decided yet."""
        return [place for place, each in enumerate(self.differences) if self.of(each) is None]
