"""The collection as an SPSS file: a case per return that counts, the variables of the codebook, labels, missing codes.

A text is a number here, answered or not: SPSS cuts texts to pieces. Whole they are in the workbook and the CSV files.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..disk import replacing
from ..inventory.answers import RESPONDENTS
from ..messages import say
from ..questionnaire.codebook import Variable, variables
from ..questionnaire.model import NOT_ANSWERED_CODE, NOT_APPLICABLE_CODE, Questionnaire
from .cases import ANSWERED_CODE, Case, find_places, read_case
from .collection import Collection, ReturnFile
from .picture import Picture
from .tables import WHO, who_of

# What the format of SPSS has room for, in bytes; past it, it cuts in the middle of a letter.
_FILE_LABEL, _LABEL, _VALUE_LABEL, _NOTE = 64, 255, 120, 80
_WHOLE, _DAY = "F4.0", "EDATE10"


@dataclass(frozen=True, slots=True)
class _Column:
    """A variable as SPSS knows it.

    `labels` are by value, a number or a text; `missing` says whether the missing codes may stand in it.
    """

    name: str
    label: str
    measure: str = "nominal"
    format: str | None = None
    labels: dict[Any, str] = field(default_factory=dict)
    missing: bool = False


def write_sav(collection: Collection, picture: Picture, out: Path) -> None:
    """Write every return of the picture as a case of an SPSS file (.sav), in the order of all tables.

    A cell is empty where the form of that return did not have the question or the option. The same collection gives
    the same bytes, but for the moment of writing in the header. UserError when the disk refuses.
    """
    form, files = picture.questionnaire, [voice.file for voice in picture.voices]
    known = variables(form)
    forms = {file.form: collection.questionnaire(file.form) for file in files}
    places = {name: find_places(form, own, known) for name, own in forms.items()}
    who = [_who(file, forms[file.form].version) for file in files]
    cases = [read_case(places[file.form], collection.answers(file)) for file in files]
    columns = [*_who_columns(), *(_column(form, variable) for variable in known)]
    with replacing(out.absolute()) as temporary:
        _write(temporary, form.title, columns, who, cases)


def _who(file: ReturnFile, version: str) -> tuple[object, ...]:
    return *who_of(file), file.authority, version, int(file.complete), file.exported[:10]


def _who_columns() -> list[_Column]:
    yes_no: dict[Any, str] = {0: say("workbook.no"), 1: say("workbook.yes")}
    respondents: dict[Any, str] = {each: say(f"respondent.{each}") for each in RESPONDENTS}
    special = {
        "respondent": {"labels": respondents},
        "round": {"measure": "ordinal", "format": _WHOLE},
        "complete": {"labels": yes_no, "format": _WHOLE},
        "exported": {"measure": "scale", "format": _DAY},
    }
    names = (*WHO, "authority", "form_version", "complete", "exported")
    plain = {name: _Column(name, say(f"column.{name}")) for name in names}
    return [replace(column, **special.get(name, {})) for name, column in plain.items()]  # type: ignore[arg-type]


def _column(form: Questionnaire, variable: Variable) -> _Column:
    question, labels, label = form.questions[variable.question], dict(variable.codes), variable.label
    if question.kind == "text":
        labels, label = {ANSWERED_CODE: say("spss.answered"), **labels}, say("spss.text", label=label)
    measure = "scale" if question.kind == "evidence" else "ordinal" if question.id == form.score else "nominal"
    return _Column(variable.name, label, measure, _WHOLE, labels, missing=True)


def _write(path: Path, title: str, columns: list[_Column], who: list[tuple[object, ...]], cases: list[Case]) -> None:
    import pandas as pd
    import pyreadstat
    from pyreadstat.pyclasses import MissingRange

    names = [column.name for column in columns]
    first = pd.DataFrame(who, columns=names[: len(who[0])])
    # A return may say anything of when it was exported; what is no day stays empty.
    first["exported"] = pd.to_datetime(first["exported"], format="%Y-%m-%d", errors="coerce")
    answers = pd.DataFrame(cases, columns=names[len(who[0]) :], dtype="float64")
    missing: MissingRange = {"lo": NOT_ANSWERED_CODE, "hi": NOT_APPLICABLE_CODE}
    path.touch()  # the library does not tell why a file cannot be made
    try:
        pyreadstat.write_sav(
            pd.concat([first, answers], axis="columns"),
            path,
            file_label=_fitting(title, _FILE_LABEL),
            column_labels=[_fitting(column.label, _LABEL) for column in columns],
            note=textwrap.wrap(say("spss.note"), _NOTE),
            row_compress=True,
            variable_value_labels={column.name: _value_labels(column) for column in columns if column.labels},
            missing_ranges={column.name: [missing] for column in columns if column.missing},
            variable_measure={column.name: column.measure for column in columns},
            variable_format={column.name: column.format for column in columns if column.format},
        )
    except pyreadstat.ReadstatError as error:
        if "write" not in str(error):  # all others are about what it was given
            raise
        raise OSError(str(error)) from error
    _check_end(path, len(cases))


def _check_end(path: Path, cases: int) -> None:
    """Read the last case back: where a disk takes half of a record, the library does not notice."""
    import pyreadstat

    try:
        pyreadstat.read_sav(path, row_offset=cases - 1, row_limit=1)
    except pyreadstat.ReadstatError as error:
        raise OSError(str(error)) from error


def _value_labels(column: _Column) -> dict[Any, str]:
    return {value: _fitting(label, _VALUE_LABEL) for value, label in column.labels.items()}


def _fitting(text: str, most: int) -> str:
    """The text, or as much of it as there is room for."""
    data = text.encode()
    return text if len(data) <= most else data[: most - len("…".encode())].decode(errors="ignore") + "…"
