"""The tables of coded texts: how often each code was given, quotes with each, and how far the coding is.

A text that stands unchanged in both rounds is one text.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..messages import say
from .coded_texts import texts
from .codes import Code, CodeList, code_lists
from .coding import CodedText
from .collection import Collection
from .picture import Picture
from .tables import Row, frame, short_id

if TYPE_CHECKING:
    import pandas as pd

_LIST = ("list", "list_label")
_CODE = (*_LIST, "code", "code_label", "origin", "origin_label", "direction", "direction_label")
_CLUSTER = ("cluster", "cluster_label")
_TIMES = ("text_count", "coded_texts", "city_count", "coded_cities")
_STATES = ("text_count", "coded", "changed", "to_do")
_WHERE = ("municipality", "nis", "respondent", "round", *_CLUSTER, "aspect", "aspect_label")
_QUESTION = ("question", "question_label")
# Over all clusters.
ALL = ""

# Of how many texts, and of which cities.
Tally = tuple[int, set[str]]


def code_counts(collection: Collection, picture: Picture) -> pd.DataFrame:
    """How many texts and cities have each code in each direction: over all clusters, and per cluster where there are.

    The denominators are the texts with a code of that list, and the cities with such a text. A text with a part of a
    code counts with the whole as well.
    """
    found, lists = _texts(collection, picture), code_lists(collection, picture.questionnaire)
    clusters = {ALL: say("coding.all_clusters")} | {each.id: each.label for each in picture.questionnaire.clusters}
    rows: list[Row] = []
    for each in lists:
        mine = [text for text in found if text.list == each.id and text.codes]
        times, of = _times(each, mine), _denominators(mine)
        for code in each.codes:
            for direction in each.directions:
                for cluster, label in clusters.items():
                    count, cities = times.get((code.id, direction, cluster), (0, set()))
                    if count or cluster == ALL:
                        texts_in, cities_in = of.get(cluster, (0, set()))
                        numbers = count, texts_in, len(cities), len(cities_in)
                        rows.append((*_of_code(each, code, direction), cluster, label, *numbers))
    return frame(rows, (*_CODE, *_CLUSTER, *_TIMES), _TIMES)


def code_quotes(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Every coded text once per code that it has, by list, code and direction: to read and to quote from."""
    found, lists = _texts(collection, picture), code_lists(collection, picture.questionnaire)
    rows = []
    for each in lists:
        for code in each.codes:
            for direction in each.directions:
                rows += [
                    (*_of_code(each, code, direction), *_where(text), text.text)
                    for text in found
                    if text.list == each.id and (code.id, direction) in text.codes
                ]
    return frame(rows, (*_CODE, *_WHERE, *_QUESTION, "text"))


def coding_progress(collection: Collection, picture: Picture) -> pd.DataFrame:
    """Of the texts of each list, per cluster: how many are coded, changed since they were coded, and still to do."""
    found, lists = _texts(collection, picture), code_lists(collection, picture.questionnaire)
    states = Counter((text.list, text.cluster, _state(text)) for text in found)
    rows: list[Row] = []
    for each in lists:
        for cluster in picture.questionnaire.clusters:
            numbers = [states[each.id, cluster.id, state] for state in _STATES[1:]]
            rows.append((each.id, each.label, cluster.id, cluster.label, sum(numbers), *numbers))
    return frame(rows, (*_LIST, *_CLUSTER, *_STATES), _STATES)


def _state(text: CodedText) -> str:
    """One of _STATES, which are columns."""
    return "coded" if text.done else "changed" if text.changed else "to_do"


def _texts(collection: Collection, picture: Picture) -> list[CodedText]:
    once: dict[tuple[object, ...], CodedText] = {}
    for text in texts(collection, picture):
        once.setdefault((text.place, text.sha256), text)
    return list(once.values())


def _times(codes: CodeList, coded: Iterable[CodedText]) -> dict[tuple[str, str, str], Tally]:
    """By code, direction and cluster, how many texts and which cities."""
    families = {code.id: code.family for code in codes.codes if code.family}
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for text in coded:
        wholes = {(families[code], direction) for code, direction in text.codes if code in families}
        for code, direction in {*map(tuple, text.codes), *wholes}:
            for cluster in (ALL, text.cluster):
                found[code, direction, cluster].append(text.place.city)
    return {key: (len(cities), set(cities)) for key, cities in found.items()}


def _denominators(coded: Iterable[CodedText]) -> dict[str, Tally]:
    found: dict[str, list[str]] = defaultdict(list)
    for text in coded:
        for cluster in (ALL, text.cluster):
            found[cluster].append(text.place.city)
    return {cluster: (len(cities), set(cities)) for cluster, cities in found.items()}


def _of_code(codes: CodeList, code: Code, direction: str) -> Row:
    origin = say(f"coding.origin_{code.origin}") if code.origin else ""
    return codes.id, codes.label, code.id, code.label, code.origin, origin, direction, direction_label(direction)


def direction_label(direction: str) -> str:
    """A direction in words; "" for none."""
    return say(f"coding.direction_{direction}") if direction else ""


def _where(text: CodedText) -> Row:
    who = text.municipality, text.nis, text.place.respondent, text.round
    what = text.cluster, text.cluster_label, short_id(text.place.aspect), text.aspect_label
    return (*who, *what, text.place.question, text.question_label)
