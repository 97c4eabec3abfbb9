"""What a fictional municipality writes for its yearly synergy report: the data in `resources/demo/report.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from random import Random
from typing import Any

from .inventory.document import Document
from .inventory.proposals import measures_of, synergies_of
from .inventory.report_fields import FOCUS_GROUP, MEASURE, MEETING, NOTE, REPORT, STATUS, SYNERGY, in_year
from .messages import say
from .names import comparable
from .paths import resource

# Of the aspects with cooperation, and of those where it is wished: how many of a hundred are taken over.
_TAKEN_OVER, _PLANNED = 50, 40


def write_report(document: Document, number: int, dice: Random) -> None:
    """Fill in the report of municipality `number` for two years, if it is one that keeps one."""
    data = _data()
    if number % data["every"] == 1:
        _Report(document, data, dice).write()


class _Report:
    """The report of one municipality being written."""

    def __init__(self, document: Document, data: Mapping[str, Any], dice: Random) -> None:
        self._records, self._answers, self._data, self._dice = document.records, document.answers, data, dice
        self._name = document.answers.identity["municipality"]
        self._years = {"before": data["before"], "this": data["this"], "next": data["this"] + 1}

    def write(self) -> None:
        """Everything that a report has."""
        before, this = self._years["before"], self._years["this"]
        taken = [each.values for each in synergies_of(self._answers, before) if self._by_chance(_TAKEN_OVER)]
        self._records.add_all(SYNERGY, taken)
        for kind in (SYNERGY, MEASURE, MEETING, FOCUS_GROUP):
            for each in self._data[kind]:
                self._record(kind, each)
        planned = [each.values for each in measures_of(self._answers, this) if self._by_chance(_PLANNED)]
        self._records.add_all(MEASURE, planned)
        chosen = {"legal_basis": "brussels", "empty_sections": "said", "budget_year": str(this + 1)}
        self._records.set(REPORT, str(this), {**chosen, "introduction": self._said(self._data["introduction"])})

    def _record(self, kind: str, each: Mapping[str, Any]) -> None:
        values = {name: self._said(text) for name, text in each.items() if isinstance(text, str) and name != "link"}
        if "domain" in each:
            values["domain"] = say(f"record.heading_{each['domain']}")
        for when, status in each.get(STATUS, {}).items():
            values[in_year(STATUS, self._years[when])] = status
        if NOTE in values:
            values[in_year(NOTE, self._years["this"])] = values.pop(NOTE)
        item = self._records.add(kind, values)
        if "link" in each:
            self._records.add_link(kind, item, f"https://www.{comparable(self._name)}.example/{each['link']}")

    def _said(self, text: str) -> str:
        years = {name: str(year) for name, year in self._years.items()}
        return "\n".join(line.strip() for line in text.format(name=self._name, **years).splitlines())

    def _by_chance(self, rate: int) -> bool:
        return self._dice.random() * 100 < rate


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(resource("demo/report.toml").read_text(encoding="utf-8"))
