"""One fictional municipality filling in its inventory: everything through Document, every choice by seeded chance."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from .demo_report import write_report
from .demo_texts import People, Said, Texts, Topic, Voice, texts
from .inventory.answers import NOT_APPLICABLE, UNKNOWN, answered
from .inventory.document import Document
from .names import comparable, file_name
from .questionnaire.model import Condition, Key, Question, Questionnaire

_NAMESPACE = uuid.UUID("0b0d5a3e-7f51-4d5c-9f0e-2f6b3b6f6a10")
_START = datetime(2026, 2, 2, 8, tzinfo=UTC)
# One municipality in so many answers twice: the city and its OCMW apart.
_APART_EVERY, _APART = 13, 7


@dataclass(frozen=True, slots=True)
class Sender:
    """Who makes an inventory: fictional municipality `number` (from 1), all of it or one of its two authorities."""

    number: int
    respondent: str

    @property
    def municipality(self) -> str:
        """Its name."""
        return texts().municipalities[self.number - 1]

    def identity(self) -> dict[str, str]:
        """What an inventory says of its sender."""
        authority = texts().names["authority"][self.respondent].format(name=self.municipality)
        who = {"municipality": self.municipality, "authority": authority}
        return who | {"respondent": self.respondent, "round": "1"}

    def seed(self, purpose: str) -> Random:
        """Chance for one purpose, the same in every run."""
        return Random(f"{self.number} {self.respondent} {purpose}")


def senders(cities: int) -> list[Sender]:
    """Who makes an inventory in a demo with so many municipalities."""
    return [sender for number in range(1, cities + 1) for sender in senders_of(number)]


def senders_of(number: int) -> list[Sender]:
    """Who answers in municipality `number`: both authorities together, or each apart."""
    respondents = ("city", "ocmw") if number % _APART_EVERY == _APART else ("joint",)
    return [Sender(number, respondent) for respondent in respondents]


def make_inventory(path: Path, form: Questionnaire, sender: Sender) -> Document:
    """Make the inventory of a fictional municipality at `path` and leave it open."""
    data, ids = texts(), sender.seed("ids")
    people = People(data, sender.municipality, sender.seed("people"))
    person = people.person("ocmw")
    identity = sender.identity() | {"coordinator": person["name"], "coordinator_email": person["email"]}
    name = str(uuid.uuid5(_NAMESPACE, f"{sender.number} {sender.respondent}"))
    document = Document.create(
        path, form, identity, uuid=name, clock=_clock(sender), new_id=lambda: f"{ids.getrandbits(32):08x}"
    )
    try:
        with tempfile.TemporaryDirectory() as scratch:
            filling = _Filling(document, sender, Path(scratch))
            with document.together():
                filling.fill(people)
            with document.together():
                filling.reconsider()
            with document.together():
                write_report(document, sender.number, sender.seed("report"))
    except BaseException:
        document.close()
        raise
    return document


def _clock(sender: Sender) -> Callable[[], str]:
    """Someone who starts some days after the first, and looks at the watch every 20 seconds."""
    moment = _START + timedelta(days=sender.number % 20, minutes=sender.number % 53)

    def now() -> str:
        nonlocal moment
        moment += timedelta(seconds=20)
        return moment.isoformat(timespec="seconds")

    return now


class _Filling:
    """One inventory being filled in by its fictional sender."""

    def __init__(self, document: Document, sender: Sender, scratch: Path) -> None:
        self._document, self._sender, self._scratch = document, sender, scratch
        self._form = document.questionnaire
        self._data: Texts = texts()
        self._random = sender.seed("answers")
        self._voice = Voice(self._data, sender.seed("voice"))
        self._incomplete = self._data.rate("incomplete", sender.seed("incomplete"))
        self._drive = Random(str(sender.number)).uniform(-1, 1)
        self._afterthoughts: list[tuple[str, Topic, str]] = []

    def fill(self, people: People) -> None:
        """Answer everything, and name the people."""
        for cluster in self._form.clusters:
            # City and OCMW of one municipality are equally far: this is theirs together.
            drive = self._drive + Random(f"{self._sender.number} {cluster.id}").uniform(-1, 1)
            for aspect in cluster.aspects:
                self._aspect(aspect.id, self._data.topics[aspect.id], drive)
            for other in self._data.others.get(cluster.id, ()):
                if self._data.rate("other", self._random):
                    added = self._document.add_other(cluster.id, self._random.choice(other.labels))
                    self._aspect(added, other.topic, drive)
        self._contacts(people)

    def reconsider(self) -> None:
        """Correct some extents; what was said because of them stays in the inventory, out of sight."""
        for aspect, topic, extent in self._afterthoughts:
            self._answer_all(aspect, topic, extent)

    def _aspect(self, aspect: str, topic: Topic, drive: float) -> None:
        score = Key(aspect, self._form.score)
        if self._incomplete and self._data.rate("blank", self._random):
            return
        if self._random.random() * 100 < topic.absent:
            self._document.answer(score, NOT_APPLICABLE)
            return
        if self._data.rate("unknown", self._random):
            self._document.answer(score, UNKNOWN)
            return
        self._answer_all(aspect, topic, self._extent(aspect, topic, drive))
        if self._data.rate("aside", self._random):
            self._afterthoughts.append((aspect, topic, self._extent(aspect, topic, -drive)))
        if self._data.rate("remark", self._random):
            self._document.remark(score, self._voice.remark(topic))

    def _extent(self, aspect: str, topic: Topic, drive: float) -> str:
        options = [option.id for option in self._form.score_question.options]
        weights = [topic.likely[option] * 2 ** (drive * place) for place, option in enumerate(options)]
        joint = Random(f"{self._sender.number} {aspect} {drive}").choices(options, weights)[0]
        differs = self._sender.respondent == "ocmw" and self._data.rate("otherwise", self._random)
        return self._random.choices(options, weights)[0] if differs else joint

    def _answer_all(self, aspect: str, topic: Topic, extent: str) -> None:
        """Answer what is asked with this extent: first what is chosen, then what is said about it."""
        said: dict[str, tuple[str, ...]] = {self._form.score: (extent,)}
        self._document.answer(Key(aspect, self._form.score), answered(extent))
        for kinds in (("choice", "choices"), ("text", "evidence")):
            for page in self._form.pages:
                for question in page.questions:
                    asked = _meets(page.relevant, said) and _meets(question.relevant, said)
                    if asked and question.kind in kinds and question.id not in said:
                        said[question.id] = self._answer(Key(aspect, question.id), question, topic, said)

    def _answer(self, key: Key, question: Question, topic: Topic, said: Said) -> tuple[str, ...]:
        """Answer one question, or leave it; gives the chosen options."""
        if question.kind == "evidence":
            self._evidence(key, topic)
        elif self._data.rate("empty", self._random):
            self._document.answer(key, None)
        elif self._data.rate("unknown", self._random):
            self._document.answer(key, UNKNOWN)
        elif question.kind == "text":
            cluster = key.aspect.partition(".")[0]
            self._document.answer(key, answered(self._voice.text(question.id, said, cluster, topic)))
        else:
            chosen = self._choose(question, topic, said)
            self._document.answer(key, answered(chosen))
            return chosen
        return ()

    def _choose(self, question: Question, topic: Topic, said: Said) -> tuple[str, ...]:
        if question.kind == "choice":
            likely = self._data.answers["likely"][question.id]
            return tuple(self._random.choices(list(likely), list(likely.values())))
        suits = {option.id for option in question.options if set(option.goes_with) & set(said[self._form.score])}
        if self._data.rate("mismatch", self._random):
            suits = {option.id for option in question.options}
        own = [option for option in topic.prefer if option in suits][: self._random.randint(0, 2)]
        common = [
            option for option in self._data.answers["common"][question.id] if option in suits and option not in own
        ]
        return (*own, *self._random.sample(common, min(len(common), self._random.randint(not own, 2))))

    def _evidence(self, key: Key, topic: Topic) -> None:
        data = self._data.answers["evidence"]
        if self._data.rate("document", self._random):
            identity = self._document.answers.identity
            words = {**self._data.words(topic, self._random), **identity, "name": self._sender.municipality}
            path = self._scratch / f"{file_name(self._random.choice(data['names']))} {words['year']}.txt"
            if not path.exists():  # a second aspect with this name and year is about the same document
                path.write_text(data["text"].format_map(words), encoding="utf-8", newline="\n")
            self._document.add_documents(key, [path])
        if self._data.rate("link", self._random):
            page = self._random.choice(data["pages"])
            self._document.add_link(key, f"https://www.{comparable(self._sender.municipality)}.example/{page}")

    def _contacts(self, people: People) -> None:
        roster, mine = self._form.roster, self._sender.respondent
        for domain in roster.domains:
            for authority in roster.authorities:
                if mine not in ("joint", authority.id) or not self._data.rate("contact", self._random):
                    continue
                for person in range(1, 3 if self._data.rate("second_contact", self._random) else 2):
                    self._document.set_contact(domain.id, authority.id, person, people.person(authority.id))


def _meets(conditions: Iterable[Condition], said: Said) -> bool:
    return all(set(said.get(each.question, ())) & each.options for each in conditions)
