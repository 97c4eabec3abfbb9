"""Where one can go by number or by name, with the numbers of the screen and of paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...inventory.answers import FactKind
from ...inventory.document import Document
from ...names import folded
from ...questionnaire.model import Cluster, Key
from ...questionnaire.numbering import aspect_number, cluster_number, page_number
from ..places import Place, Room, Spot, rooms_of
from ..synergy.names import page_names
from ..words import tr

_BETWEEN_NUMBERS = re.compile(r"[\s.]+")


@dataclass(frozen=True, slots=True)
class Destination:
    """A place with its number ("2.b", "" for none) and names; no `place` when nothing is asked there now."""

    number: str
    name: str
    place: Place | None
    spot: Spot | None = None
    within: str = ""
    also: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it is called in full."""
        return "  ".join(filter(None, (self.number, self.name)))


def destinations(document: Document) -> list[Destination]:
    """All of them, in the order of the questionnaire: each cluster with its pages and its aspects."""
    found = [Destination("", tr("Wie vult in"), Place(Room.IDENTITY))]
    for cluster in document.questionnaire.clusters:
        found += _of_cluster(document, cluster)
    found.append(Destination("", document.questionnaire.roster.title, Place(Room.CONTACTS)))
    report = tr("Synergieverslag")
    pages = page_names().items()
    found += [Destination("", name, Place(Room.REPORT, page=page), within=report) for page, name in pages]
    found.append(Destination("", tr("Opzij gezet"), Place(Room.ASIDE), also=(tr("Opzijgezet"),)))
    found.append(Destination("", tr("Nakijken en versturen"), Place(Room.REVIEW), also=(tr("Exporteren"),)))
    rooms = rooms_of(document)
    return [each for each in found if each.place is None or each.place.room in rooms]


def matching(everything: Iterable[Destination], typed: str) -> list[Destination]:
    """Those that are meant by what was typed, the likeliest first: by number, by its beginning, by name, by a word."""
    ranked = [(rank, each) for each in everything if (rank := _rank(each, typed)) is not None]
    return [each for _, each in sorted(ranked, key=lambda pair: pair[0])]


def _of_cluster(document: Document, cluster: Cluster) -> list[Destination]:
    form, others = document.questionnaire, document.answers.others_by_cluster()
    pages = {page.id: _page(document, cluster.id, page.id) for page in form.pages}
    first = next(place for place in pages.values() if place)
    number = str(cluster_number(form, cluster.id))
    found = [Destination(number, cluster.label, first, also=cluster.aliases)]
    for page in form.pages:
        name = page_number(form, cluster.id, page.id)
        found.append(Destination(name, page.title, pages[page.id], within=cluster.label))
    for aspect in (*(each.id for each in cluster.aspects), *others.get(cluster.id, ())):
        score, known = Key(aspect, form.score), form.aspects.get(aspect)
        place, spot = Place(Room.PAGE, cluster.id, form.page_of[form.score].id), Spot(FactKind.ANSWER, score)
        name, label = aspect_number(form, others, aspect), document.answers.label(aspect)
        found.append(Destination(name, label, place, spot, cluster.label, known.aliases if known else ()))
    return found


def _page(document: Document, cluster: str, page: str) -> Place | None:
    return Place(Room.PAGE, cluster, page) if document.route.stop(cluster, page) else None


def _rank(each: Destination, typed: str) -> int | None:
    """How likely it is meant, 0 the most; None when it is not."""
    words, wanted = folded(typed).split(), _plain_number(typed)
    if not words:
        return 0
    if each.number and wanted and _plain_number(each.number).startswith(wanted):
        return 0 if _plain_number(each.number) == wanted else 1
    whole = " ".join(words)
    names = [folded(name) for name in (each.name, *each.also)]
    if names[0].startswith(whole):
        return 2
    if any(f" {name}".find(f" {whole}") >= 0 for name in names):
        return 3
    around = f"{each.number} {' '.join(names)} {folded(each.within)}"
    inside = any(word in name for word in words for name in names)
    return 4 if inside and all(word in around for word in words) else None


def _plain_number(text: str) -> str:
    """A number without what stands between its parts: "2.b", "2 b" and "2B" are the same."""
    return _BETWEEN_NUMBERS.sub("", folded(text))
