"""What a part of an inventory says of itself, in one line of its meta: of which whole it is which part, and for whom.

A part is an inventory like any other, with less in it. What was answered when it was sent is not kept a second time:
its change log begins there, so that taking its changes back gives it (see `outside`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from ..questionnaire.excerpt import excerpt
from ..questionnaire.model import Questionnaire

# The name of that line; a whole inventory does not have it.
PART = "part"
_LONGEST = 500_000


@dataclass(frozen=True, slots=True)
class Mandate:
    """What was given to whom: the aspects and the domains of contact persons (ids) that are in the part.

    `whole` is the uuid of the inventory that it is a part of, `revision` its revision and `sent` (ISO 8601, UTC) the
    moment when the part was made. `numbered` are the ids of everything that has a number in the whole.
    """

    whole: str
    revision: int
    sent: str
    recipient: str
    aspects: tuple[str, ...]
    domains: tuple[str, ...]
    numbered: tuple[str, ...]

    def to_text(self) -> str:
        """The mandate as the file keeps it (JSON)."""
        return json.dumps(asdict(self), ensure_ascii=False)

    def restrict(self, whole: Questionnaire) -> Questionnaire:
        """What the recipient is asked of the whole questionnaire; ValueError when it has no such aspects."""
        added = {each for each in self.aspects if each not in whole.aspects}
        clusters = {cluster.id for cluster in whole.clusters}
        if not self.aspects or not {each.partition(".")[0] for each in (*added, *self.numbered)} <= clusters:
            raise ValueError(self.aspects)
        # What has no number cannot be shown.
        numbered = dict.fromkeys([*self.numbered, *(each.id for each in whole.clusters), *self.aspects])
        return excerpt(whole, self.aspects, self.domains, numbered)


def mandate_in(meta: Mapping[str, str]) -> Mandate | None:
    """The mandate of a part; None for a whole inventory. ValueError for a line that is none of ours."""
    text = meta.get(PART)
    if text is None:
        return None
    try:
        values = json.loads(text) if len(text) <= _LONGEST else None
    except RecursionError as error:
        raise ValueError(PART) from error
    if not isinstance(values, dict) or values.keys() != {each.name for each in fields(Mandate)}:
        raise ValueError(PART)
    whole, revision, sent, recipient = (values[name] for name in ("whole", "revision", "sent", "recipient"))
    if type(revision) is not int or not all(isinstance(each, str) for each in (whole, sent, recipient)):
        raise ValueError(PART)
    aspects, domains, numbered = (_texts(values[name]) for name in ("aspects", "domains", "numbered"))
    return Mandate(whole, revision, sent, recipient, aspects, domains, numbered)


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
        raise ValueError(PART)
    return tuple(values)
