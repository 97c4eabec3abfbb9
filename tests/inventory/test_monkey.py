"""A monkey at the keyboard: memory is the file, the route its answers, and undo leads back to blank."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, precondition, rule

from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import FactKind
from samenwerking_desktop.inventory.checks import count_all, findings
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.questionnaire.route import find_route, why_off_route
from scenario import Facts, Scenario, facts_in, shipped_form

FORM = shipped_form()
# A few aspects are enough to meet, and few enough to come back to.
ASPECTS = st.sampled_from(["finance.loans", "finance.treasury", "other.quality"])
CLUSTERS = st.sampled_from(["finance", "other"])
CHOSEN = st.sampled_from(
    [
        (question.id, value)
        for question in FORM.questions.values()
        if question.kind == "choice"
        for value in [*(option.id for option in question.options), "unknown"]
    ]
)
TEXTS = [question.id for question in FORM.questions.values() if question.kind == "text"]
WORDS = st.text(st.characters(), max_size=12)
SIZES = st.sampled_from([0, 1, 2, 12_000])
ADDRESSES = st.sampled_from(["https://example.org/a", "www.example.org", "http://example.org/b?c#d"])


class Monkey(RuleBasedStateMachine):
    """One inventory, and what it must be after each act."""

    others = Bundle("others")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="monkey-")
        self.scenario = Scenario(Path(self.folder.name))
        self.blank = self.scenario.facts

    def teardown(self) -> None:
        """Close what is open."""
        self.scenario.close()
        self.folder.cleanup()

    @rule(aspect=ASPECTS | others, chosen=CHOSEN, continues=st.booleans())
    def answer(self, aspect: str, chosen: tuple[str, str], *, continues: bool) -> None:
        """Choose an option, or "weet niet"."""
        question, value = chosen
        self.do(lambda: self.scenario.answer(aspect, value, question=question, continues=continues), aspect)

    @rule(aspect=ASPECTS | others, value=st.sampled_from(["none", "informal", "formal", "unknown", "not_applicable"]))
    def extent(self, aspect: str, value: str) -> None:
        """Answer the question on which most of the route hangs."""
        self.do(lambda: self.scenario.answer(aspect, value), aspect)

    @rule(aspect=ASPECTS | others, question=st.sampled_from(TEXTS), text=WORDS, continues=st.booleans())
    def write(self, aspect: str, question: str, text: str, *, continues: bool) -> None:
        """Type into a text field, perhaps going on in it."""
        self.do(lambda: self.scenario.answer(aspect, text or "x", question=question, continues=continues), aspect)

    @rule(aspect=ASPECTS | others, question=st.sampled_from([*FORM.questions]))
    def clear(self, aspect: str, question: str) -> None:
        """Make a question unanswered."""
        self.do(lambda: self.scenario.clear(aspect, question=question), aspect)

    @rule(aspect=ASPECTS | others, question=st.sampled_from([*FORM.questions]), text=WORDS)
    def remark(self, aspect: str, question: str, text: str) -> None:
        """Set or remove a remark."""
        self.do(lambda: self.scenario.remark(aspect, text, question=question), aspect)

    @rule(aspect=ASPECTS | others, forms=st.lists(st.sampled_from(["covenant", "protocol", "other"]), max_size=3))
    def tick(self, aspect: str, forms: list[str]) -> None:
        """Choose several."""
        self.do(lambda: self.scenario.answer(aspect, forms, question="arrangement_form"), aspect)

    @rule(target=others, cluster=CLUSTERS, label=WORDS)
    def add_other(self, cluster: str, label: str) -> object:
        """Add an aspect."""
        added: list[str] = []
        self.do(lambda: added.append(self.scenario.other(cluster, label)))
        return multiple(*added)

    @rule(aspect=others, label=WORDS)
    def rename_other(self, aspect: str, label: str) -> None:
        """Rename it, unless an undo took it away."""
        self.do(lambda: self.scenario.rename_other(aspect, label), aspect)

    @rule(aspect=consumes(others))
    def remove_other(self, aspect: str) -> None:
        """Remove it with all that was said about it."""
        self.do(lambda: self.scenario.remove_other(aspect), aspect)

    @rule(domain=st.sampled_from(["finance", "other"]), person=st.integers(1, 12), name=WORDS, email=WORDS)
    def contact(self, domain: str, person: int, name: str, email: str) -> None:
        """Fill in or empty a contact."""
        self.do(lambda: self.scenario.contact(domain, "ocmw", person, name=name, email=email))

    @rule(aspect=ASPECTS | others, address=ADDRESSES, name=WORDS)
    def link(self, aspect: str, address: str, name: str) -> None:
        """Attach a link."""
        self.do(lambda: self.scenario.link(aspect, address, name), aspect)

    @rule(aspect=ASPECTS | others, sizes=st.lists(SIZES, min_size=1, max_size=3))
    def attach(self, aspect: str, sizes: list[int]) -> None:
        """Attach documents, the same ones again and again."""
        paths = [Path(self.folder.name) / f"{number}.txt" for number in range(len(sizes))]
        for path, size in zip(paths, sizes, strict=True):
            path.write_bytes(b"x" * size)
        self.do(lambda: self.scenario.attach(aspect, *paths), aspect)

    @rule(aspect=ASPECTS | others, data=st.data())
    def detach(self, aspect: str, data: st.DataObject) -> None:
        """Take some evidence away."""
        names = self.scenario.attached(aspect)
        if names:
            name = data.draw(st.sampled_from(names))
            self.do(lambda: self.scenario.detach(aspect, name), aspect)

    @rule(name=WORDS)
    def identity(self, name: str) -> None:
        """Say who coordinates."""
        self.do(lambda: self.scenario.identity(coordinator=name))

    @precondition(lambda self: self.scenario.set_aside)
    @rule(data=st.data())
    def drawer(self, data: st.DataObject) -> None:
        """Bring something back from the drawer, or remove it for good."""
        item = data.draw(st.sampled_from(self.scenario.set_aside))
        aspect, question = item.split()
        if data.draw(st.booleans()):
            self.scenario.bring_back(aspect, question)
            assert question in self.scenario.asked(aspect)
        else:
            self.scenario.discard(aspect, question)
        assert item not in self.scenario.set_aside

    @rule()
    def undo(self) -> None:
        """Take a step back."""
        self.scenario.undo()

    @rule()
    def redo(self) -> None:
        """Take a step forward."""
        self.scenario.redo()

    @rule()
    def back_and_forth(self) -> None:
        """Undo everything and redo everything: blank, or as it was opened, and then as it is."""
        now = self.scenario.facts
        redone = 0
        while self.scenario.document.history.can_redo:
            self.scenario.redo()
            redone += 1
        last = self.scenario.facts
        self.scenario.undo_all()
        assert self.scenario.facts == self.blank
        self.scenario.redo_all()
        assert self.scenario.facts == last
        for _ in range(redone):
            self.scenario.undo()
        assert self.scenario.facts == now

    @rule()
    def reopen(self) -> None:
        """Close and open: the file is what memory was, alone in its folder, and undo goes no further back than here."""
        before = self.scenario.facts
        self.scenario.close()
        assert facts_in(self.scenario.path) == before
        assert not [*Path(self.folder.name).glob("*-journal"), *Path(self.folder.name).glob(".*")]
        self.scenario.reopen()
        assert self.scenario.facts == before
        self.blank = before

    @rule()
    def export(self) -> None:
        """What can be filled in can be returned, and the knowledge centre can read it."""
        returned = self.scenario.export()
        asked = self.scenario.document.route.asked
        keys = {Key(str(aspect), str(question)) for aspect, question, *_ in returned.rows[FactKind.ANSWER]}
        assert keys == self.scenario.document.answers.answers.keys() & asked

    @invariant()
    def the_route_is_a_function_of_the_answers(self) -> None:
        """Route, drawer and counts are what they would be if they were computed afresh."""
        document = self.scenario.document
        answers, route = document.answers, document.route
        assert route == find_route(FORM, answers.chosen(), answers.others_by_cluster())
        aside = {Key(*item.split()) for item in self.scenario.set_aside}
        told = {*answers.answers, *answers.remarks, *(Key(*key[:2]) for key in answers.evidence)}
        assert aside == {key for key in told if why_off_route(FORM, key, answers.chosen())}
        assert aside.isdisjoint(route.asked)
        done = count_all(answers, route)
        assert 0 <= done.answered <= done.asked
        findings(answers, route)

    def do(self, act: Callable[[], object], aspect: str = "finance.loans") -> None:
        """Let the monkey act. A refusal must change nothing, and an aspect that an undo took away is a KeyError."""
        before: Facts = self.scenario.facts
        answers = self.scenario.document.answers
        try:
            act()
        except UserError:
            assert self.scenario.facts == before
        except KeyError:
            assert aspect not in FORM.aspects.keys() | answers.others.keys()
            assert self.scenario.facts == before


TestMonkey = Monkey.TestCase
TestMonkey.settings = settings(max_examples=settings().max_examples * 3 // 10, stateful_step_count=30)
