"""Finding words in a filled inventory, beside looking for them in the same texts as they are."""

from __future__ import annotations

from itertools import cycle
from pathlib import Path

from bench.figures import Figure, in_turn, milliseconds, ratios, seconds
from samenwerking_desktop.demo import make_example
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.search import find
from samenwerking_desktop.inventory.texts import texts_of

TIMES = 40
WANTED = ("dienst", "leningen formele", "één loket", "overeenkomst personeel 2021", "zwembad")
SENTENCE = "De diensten overleggen maandelijks over de werking en leggen de afspraken vast in één verslag. "
LIMIT_MS = 50


def measure(folder: Path) -> list[Figure]:
    """A search as a letter is typed, and the first after an edit, when all texts are gathered anew."""
    document = _full(folder / "zoeken.inventaris")
    texts = texts_of(document.answers, document.route)
    ours, theirs = cycle(WANTED), cycle(WANTED)

    def search() -> None:
        find(texts, next(ours))

    def scan() -> None:
        words = next(theirs).split()
        [text for text in texts if all(word in text.text or word in text.place for word in words)]

    def afresh() -> None:
        find(texts_of(document.answers, document.route), next(ours))

    pairs = in_turn(search, scan, TIMES)
    first = [seconds(afresh) for _ in range(TIMES)]
    document.close()
    return [
        Figure(
            f"finding words in {len(texts)} texts",
            milliseconds([each for each, _ in pairs]),
            f"substrings of the same texts, {milliseconds([each for _, each in pairs])}",
            ratios(pairs),
            2.0,
        ),
        Figure(
            "the same after an edit, when all texts are read anew",
            milliseconds(first),
            f"{LIMIT_MS} ms",
            [each * 1000 / LIMIT_MS for each in first],
            1.0,
        ),
    ]


def _full(path: Path) -> Document:
    """An example in which everything that is asked was answered at length."""
    document = make_example(path)
    with document.together():
        for key in sorted(document.route.asked):
            if document.questionnaire.questions[key.question].kind == "text":
                document.answer(key, answered(SENTENCE * 8))
    return document
