"""A view that shows one topic of several: its chart or its table, and the choices that belong to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QLabel, QSpinBox, QStackedWidget, QWidget

from ...centre.collection import Collection
from ...centre.picture import Picture
from ...centre.rankings import Measure
from ...centre.readable import Readable, readable
from ...centre.scores import ENOUGH
from ...messages import say
from ...questionnaire.model import Question
from ..parts import column, in_tab_order, label, row
from ..theme import LARGE, MEDIUM
from .chart_data import Chart
from .charts import BarChart
from .columns import telling
from .study import Study
from .view import Table, View

if TYPE_CHECKING:
    import pandas as pd


# What tables begin with, and people see of only where it tells rows apart.
_DETAILS = ("nis", "respondent", "round", "cluster", "question")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person chose: the place of the topic, a cluster and a question ("" for all), a threshold, a measure."""

    topic: int = 0
    cluster: str = ""
    question: str = ""
    enough: int = ENOUGH
    measure: Measure = Measure.COOPERATING


@dataclass(frozen=True, slots=True)
class Topic:
    """`name` is that of the table, for its title and what it is for; `choices` are the fields of Wanted that it heeds.

    `heads` gives columns a title out of the questionnaire. `empty` is told instead of a table without rows.
    """

    name: str
    table: Callable[[Collection, Picture, Wanted], pd.DataFrame]
    chart: Callable[[pd.DataFrame, Picture, Wanted], Chart] | None = None
    choices: tuple[str, ...] = ()
    heads: Callable[[Picture], dict[str, str]] | None = None
    empty: str = ""


# What a topic shows: its place, the table, and its chart when it has one.
Shown = tuple[Wanted, Readable, Chart | None]


class TopicView(View):
    """`topics` are those of a subclass, with `questions` to choose from where a topic asks for one."""

    def __init__(self, study: Study, topics: Sequence[Topic]) -> None:
        super().__init__(study)
        self._topics = topics
        self._wanted = Wanted()
        self.topic, self.cluster, self.question, self.measure = (QComboBox() for _ in range(4))
        self.enough = QSpinBox()
        self.chart = BarChart(study.dialogs, study.banner)
        self.empty = label("", "muted")
        self._fields: dict[str, QWidget] = {}
        self._fill()
        self._lay_out()
        self._connect()

    def questions(self, picture: Picture) -> Sequence[Question]:
        """The questions to choose from."""
        return ()

    def refresh(self) -> None:
        """Show the chosen topic as it is now."""
        picture = self.picture
        if picture is None or not picture.cities:
            self._tell(self.why_empty())
            return
        self._show_choices()
        self._offer(picture)
        wanted, topic = self._wanted, self._topics[self._wanted.topic]
        self.study.do(lambda collection: _made(topic, collection, picture, wanted), self._show)

    def exported(self) -> Table | None:
        """The table of the chosen topic."""
        topic, wanted = self._topics[self._wanted.topic], self._wanted
        return lambda collection, picture: topic.table(collection, picture, wanted)

    def take_focus(self) -> None:
        """Start where one chooses what to see."""
        self.topic.setFocus()

    def _fill(self) -> None:
        for topic in self._topics:
            self.topic.addItem(say(f"sheet.{topic.name}"))
        self.measure.addItem(self.tr("Aantal steden"), Measure.COOPERATING)
        self.measure.addItem(self.tr("Som van de scores"), Measure.SCORE)
        self.enough.setRange(0, 100)
        self.enough.setSingleStep(5)
        self.enough.setSuffix(self.tr(" %"))
        self.enough.setValue(ENOUGH)
        self.enough.setKeyboardTracking(False)

    def _lay_out(self) -> None:
        self._fields = {
            "topic": _field(self.tr("Toon"), self.topic),
            "cluster": _field(self.tr("Cluster"), self.cluster),
            "question": _field(self.tr("Vraag"), self.question),
            "enough": _field(self.tr("Beantwoord, minstens"), self.enough),
            "measure": _field(self.tr("Maat"), self.measure),
        }
        self._stack = QStackedWidget()
        quiet = QWidget()
        quiet.setLayout(column(self.empty, -1))
        self._stack.addWidget(self.chart)
        self._stack.addWidget(quiet)
        whole = column(row(*self._fields.values(), -1, spacing=LARGE), self._stack, spacing=MEDIUM)
        whole.setStretch(1, 1)
        whole.setContentsMargins(0, MEDIUM, 0, 0)
        self.setLayout(whole)
        in_tab_order((self.topic, self.cluster, self.question, self.enough, self.measure, self.chart.as_table))
        self._show_choices()

    def _connect(self) -> None:
        for box in (self.topic, self.cluster, self.question, self.measure):
            box.currentIndexChanged.connect(self._choose)
        self.enough.valueChanged.connect(self._choose)

    def _choose(self) -> None:
        self._wanted = Wanted(
            self.topic.currentIndex(),
            self.cluster.currentData() or "",
            self.question.currentData() or "",
            self.enough.value(),
            Measure(self.measure.currentData()),
        )
        self._show_choices()
        self.refresh()

    def _show_choices(self) -> None:
        choices = self._topics[self._wanted.topic].choices
        for name, field in self._fields.items():
            field.setVisible(name == "topic" or name in choices)

    def _offer(self, picture: Picture) -> None:
        """The clusters and questions of the newest questionnaire, the chosen ones kept."""
        form = picture.questionnaire
        refill(self.cluster, [(say("overview.all"), ""), *((each.label, each.id) for each in form.clusters)])
        refill(self.question, [(each.label, each.id) for each in self.questions(picture)])
        cluster, question = self.cluster.currentData() or "", self.question.currentData() or ""
        self._wanted = replace(self._wanted, cluster=cluster, question=question)

    def _tell(self, text: str, *, choices: bool = False) -> None:
        """Say why there is nothing; what there is to choose stays where another choice may show something."""
        for field in self._fields.values() if not choices else ():
            field.hide()
        self.empty.setText(text)
        self._stack.setCurrentIndex(1)

    def _show(self, shown: Shown) -> None:
        wanted, table, chart = shown
        if wanted != self._wanted:
            return  # a person chose something else meanwhile
        topic = self._topics[wanted.topic]
        if not table.rows:
            self._tell(topic.empty or self.tr("Hier is voor deze keuze niets te tonen."), choices=True)
            return
        self._stack.setCurrentIndex(0)
        if chart is None:
            self.chart.show_table(say(f"sheet.{topic.name}"), say(f"sheet_note.{topic.name}"), table)
        else:
            self.chart.show_chart(chart, table)


def _made(topic: Topic, collection: Collection, picture: Picture, wanted: Wanted) -> Shown:
    """What a topic shows, in the thread of the study."""
    frame = topic.table(collection, picture, wanted)
    heads = topic.heads(picture) if topic.heads else {}
    chart = topic.chart(frame, picture, wanted) if topic.chart and len(frame) else None
    return wanted, readable(telling(frame, _DETAILS).rename(columns=heads)), chart


def _field(name: str, box: QComboBox | QSpinBox) -> QWidget:
    """A choice with its name before it."""
    title: QLabel = label(name, "muted", wrap=False)
    title.setBuddy(box)
    box.setAccessibleName(name)
    field = QWidget()
    field.setLayout(row(title, box))
    return field


def refill(box: QComboBox, items: Sequence[tuple[str, object]]) -> None:
    """Offer these, and keep what was chosen when it is still there."""
    if [(box.itemText(place), box.itemData(place)) for place in range(box.count())] == list(items):
        return
    with QSignalBlocker(box):
        before = box.currentData()
        box.clear()
        for text, data in items:
            box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(before)))
