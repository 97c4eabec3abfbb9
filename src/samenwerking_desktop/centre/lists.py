"""The sheets that are plain lists, as people read them: labels instead of ids, codes with their meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..inventory.answers import RESPONDENTS
from ..messages import say
from ..questionnaire.codebook import missing_codes, missing_label, variables
from ..questionnaire.model import Condition, Question, Questionnaire
from .cells import Style, Value, day
from .matrices import score_style
from .sheets import CENTRED, DAY, PLAIN, WRAPPED, Column
from .tables import plain_rows

if TYPE_CHECKING:
    import pandas as pd

Rows = list[tuple[Value, ...]]

_WIDTHS = {
    "municipality": 21,
    "nis": 10,
    "authority": 34,
    "respondent": 15,
    "round": 9,
    "complete": 11,
    "counted": 11,
    "answered": 13,
    "asked": 12,
    "score": 9,
    "maximum": 12,
    "revision": 10,
    "exported": 15,
    "form_version": 13,
    "file": 44,
    "cluster": 28,
    "aspect": 30,
    "question": 30,
    "code": 9,
    "meaning": 28,
    "text": 60,
    "remark": 40,
    "domain": 34,
    "authority_label": 11,
    "person": 11,
    "id": 25,
    "question_text": 60,
    "asked_when": 44,
    "variable": 46,
    "label": 70,
    "codes": 84,
}
_NUMBERS = ("round", "complete", "counted", "answered", "asked", "score", "maximum", "revision", "code", "person")
_TEXTS = ("authority", "file", "cluster", "aspect", "question", "meaning", "text", "remark", "domain", "label")
_STYLES: dict[str, Style] = {
    **dict.fromkeys((*_NUMBERS, "form_version"), CENTRED),
    **dict.fromkeys((*_TEXTS, "question_text", "asked_when", "codes"), WRAPPED),
    "exported": DAY,
}


@dataclass(frozen=True, slots=True)
class ListSheet:
    """A sheet with one line per row; its title and what it is for are `sheet.<name>` and `sheet_note.<name>`."""

    name: str
    columns: list[Column]
    rows: Rows
    ruled: bool = True


def cities_list(frame: pd.DataFrame) -> ListSheet:
    """The table `tables.cities`."""
    who, columns = _respondents(), [str(name) for name in frame.columns]
    rows: Rows = []
    for values in plain_rows(frame):
        row = dict(zip(columns, values, strict=True))
        row |= {name: say(f"workbook.{'yes' if row[name] else 'no'}") for name in ("complete", "counted")}
        row |= {"respondent": who[str(row["respondent"])], "exported": day(str(row["exported"]))}
        rows.append(tuple(row.values()))
    return ListSheet("cities", _columns(columns), rows)


def answers_list(frame: pd.DataFrame, form: Questionnaire) -> ListSheet:
    """The table `tables.answers`: a code with what it means, or a text."""
    who = _respondents()
    clusters = {cluster.id: cluster.label for cluster in form.clusters}
    questions = {question.id: question.label for question in form.questions.values()}
    missing = {
        code: missing_label(code) for question in form.questions.values() for code in missing_codes(form, question)
    }
    rows: Rows = []
    for town, nis, respondent, number, cluster, _, aspect, question, code, value, remark in plain_rows(frame):
        place = (town, nis, who[respondent], number, clusters.get(cluster, cluster), aspect)
        said = (code, None, value) if code is None else (code, missing.get(code, value), None)
        rows.append((*place, questions.get(question, question), *said, remark))
    where = ["municipality", "nis", "respondent", "round", "cluster", "aspect", "question"]
    return ListSheet("answers", _columns([*where, "code", "meaning", "text", "remark"]), rows, ruled=False)


def added_list(frame: pd.DataFrame, form: Questionnaire) -> ListSheet:
    """The table `tables.added_aspects`, with what the code of the score question means."""
    who = _respondents()
    clusters = {cluster.id: cluster.label for cluster in form.clusters}
    meanings = dict(_codes(form, form.score_question))
    rows: Rows = [
        (clusters.get(cluster, cluster), label, town, nis, who[respondent], number, code, meanings.get(code))
        for town, nis, respondent, number, cluster, _, label, code in plain_rows(frame)
    ]
    columns = _columns(["cluster", "aspect", "municipality", "nis", "respondent", "round", "code", "meaning"])
    codes = [option.code for option in form.score_question.options]
    columns[-2] = replace(columns[-2], special={code: score_style(code, codes) for code in codes})
    return ListSheet("added_aspects", columns, rows)


def contacts_list(frame: pd.DataFrame, form: Questionnaire) -> ListSheet:
    """The table `tables.contacts`."""
    who = _respondents()
    rows: Rows = [
        (town, nis, who[respondent], number, domain, authority, person, *values)
        for town, nis, respondent, number, _, domain, _, authority, person, *values in plain_rows(frame)
    ]
    place = ["municipality", "nis", "respondent", "round", "domain", "authority_label", "person"]
    fields = [Column(field.label, 30) for field in form.roster.fields]
    return ListSheet("contacts", [*_columns(place), *fields], rows)


def codebook_list(form: Questionnaire) -> ListSheet:
    """Every question with when it is asked, what its answers are, and every code that goes with it."""
    rows: Rows = []
    for question in form.questions.values():
        conditions = (*form.page_of[question.id].relevant, *question.relevant)
        when = say("workbook.and").join(_condition(form, each) for each in conditions) or say("workbook.always")
        start = (question.id, question.label, question.text, when)
        if question.kind != "choice":
            rows.append((*start, None, say(f"workbook.kind_{question.kind}")))
        rows += [(*start, code, meaning) for code, meaning in _codes(form, question)]
    return ListSheet("codebook", _columns(["id", "question", "question_text", "asked_when", "code", "meaning"]), rows)


def variables_list(form: Questionnaire) -> ListSheet:
    """The names that data files with one column per aspect and question use."""
    rows: Rows = [
        (
            variable.name,
            form.cluster_of(variable.aspect).label,
            form.aspects[variable.aspect].label,
            form.questions[variable.question].label,
            variable.label,
            "; ".join(f"{code} = {label}" for code, label in variable.codes),
        )
        for variable in variables(form)
    ]
    return ListSheet("variables", _columns(["variable", "cluster", "aspect", "question", "label", "codes"]), rows)


def _codes(form: Questionnaire, question: Question) -> Iterator[tuple[int, str]]:
    yield from ((option.code, option.label) for option in question.options)
    yield from ((code, missing_label(code)) for code in missing_codes(form, question))


def _condition(form: Questionnaire, condition: Condition) -> str:
    question = form.questions[condition.question]
    options = [option.label for option in question.options if option.id in condition.options]
    return say("workbook.condition", question=question.label, options=say("workbook.or").join(options))


def _respondents() -> dict[str, str]:
    return {respondent: say(f"respondent.{respondent}") for respondent in RESPONDENTS}


def _columns(names: Sequence[str]) -> list[Column]:
    return [Column(say(f"column.{name}"), _WIDTHS[name], _STYLES.get(name, PLAIN)) for name in names]
