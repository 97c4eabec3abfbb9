"""TOML (a folder) or JSON (the definition inside a document) to a Questionnaire; every fault is told at once."""

from __future__ import annotations

import hashlib
import json
import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, get_args

from ..errors import FormError, FormFault
from ..messages import say_both
from .consistency import check
from .model import (
    Aspect,
    Cluster,
    Condition,
    FieldKind,
    Kind,
    Named,
    Option,
    Page,
    Question,
    Questionnaire,
    Role,
    Roster,
    RosterField,
)
from .reading import ID, Table, meant

FORM_FILE = "form.toml"
FORM_ID = re.compile(r"[a-z][a-z0-9-]{0,59}\Z")
# Far above any real form (the shipped one takes 21 000 characters, 8 deep), and quick to refuse.
MAX_DEFINITION = 1_000_000
MAX_DEPTH = 12
# No aspect of a form may look like the id of an aspect that a respondent added.
OTHER_ID = re.compile(r"other_[0-9a-z]{1,20}\Z")

Raw = dict[str, Any]


def load_folder(folder: Path) -> Questionnaire:
    """Read the form in `folder`: form.toml and one <cluster id>.toml per cluster. Raises FormError with all faults."""
    faults: list[FormFault] = []
    form = _read_toml(folder / FORM_FILE, faults)
    if form is None:
        raise FormError(faults)
    names = _cluster_names(form, faults)
    files = {name: _read_toml(folder / f"{name}.toml", faults) for name in names}
    for name, file in files.items():
        if file and "id" in file:
            faults.append(FormFault(f"{name}.toml", "", *say_both("form.unknown_name", name="id", meant="")))
    strays = sorted({path.stem for path in folder.glob("*.toml")} - {*names, Path(FORM_FILE).stem})
    faults += [FormFault(f"{stray}.toml", "", *say_both("form.stray", meant=meant(stray, names))) for stray in strays]
    form["clusters"] = [{**(files[name] or {}), "id": name} for name in names]
    return _build(form, faults, unread=frozenset(name for name, file in files.items() if file is None))


@lru_cache(maxsize=4)  # all returns of a study hold the same form
def from_definition(definition: str) -> Questionnaire:
    """Rebuild the questionnaire from the JSON inside a document, which may come from anyone. Raises FormError."""
    try:
        form = json.loads(definition) if len(definition) <= MAX_DEFINITION else None
    except (ValueError, RecursionError):
        form = None
    if not isinstance(form, dict):
        raise FormError([FormFault(FORM_FILE, "", *say_both("form.definition"))])
    return _build(form, [])


def _read_toml(path: Path, faults: list[FormFault]) -> Raw | None:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        problem = say_both("form.missing")
    except (OSError, UnicodeDecodeError) as error:
        problem = say_both("form.unreadable", reason=error)
    except (ValueError, RecursionError) as error:  # also a number of thousands of digits, or lists in lists in lists
        problem = say_both("form.not_toml", reason=error)
    faults.append(FormFault(path.name, "", *problem))
    return None


def _cluster_names(form: Raw, faults: list[FormFault]) -> list[str]:
    """The clusters that form.toml names; only an id may become the name of a file that is opened."""
    table = Table(form, FORM_FILE, "", faults)
    names = table.words("clusters")
    for name in names:
        if not ID.match(name):
            table.fault("bad_id", value=name)
    return [name for name in names if ID.match(name)]


def _define(raw: Raw, faults: list[FormFault]) -> str:
    """The canonical JSON of a form."""
    definition = None
    if not _is_deeper(raw, MAX_DEPTH):
        try:
            definition = json.dumps(raw, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
            definition.encode()
        except (TypeError, ValueError):  # a date, a number that is none, or half a character
            definition = None
    if definition is None:
        raise FormError([*faults, FormFault(FORM_FILE, "", *say_both("form.not_json", depth=MAX_DEPTH))])
    if len(definition) > MAX_DEFINITION:
        raise FormError([*faults, FormFault(FORM_FILE, "", *say_both("form.too_large", limit=MAX_DEFINITION))])
    return definition


def _is_deeper(raw: object, depth: int) -> bool:
    level: list[object] = [raw]
    for _ in range(depth):
        level = [inner for each in level for inner in _inside(each)]
    return bool(level)


def _inside(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _build(raw: Raw, faults: list[FormFault], unread: frozenset[str] = frozenset()) -> Questionnaire:
    definition = _define(raw, faults)
    form = Table(raw, FORM_FILE, "", faults)
    questionnaire = Questionnaire(
        id=form.id(FORM_ID),
        version=form.line("version", 40),
        title=form.label("title"),
        language=form.line("language", 10),
        other_label=form.label("other_label"),
        score=form.text("score", need=True),
        clusters=tuple(_cluster(row, faults, unread) for row in form.value("clusters", list, [])),
        pages=tuple(_page(table) for table in form.tables("page", need=True)),
        roster=_roster(Table(form.value("roster", dict, {}), FORM_FILE, "roster", faults)),
        renamed=_renamed(form),
        removed=form.words("removed"),
        definition=definition,
        hash=hashlib.sha256(definition.encode()).hexdigest(),
    )
    form.done()
    check(form, questionnaire)
    if faults:
        raise FormError(faults)
    return questionnaire


def _cluster(raw: object, faults: list[FormFault], unread: frozenset[str]) -> Cluster:
    name = raw.get("id") if isinstance(raw, dict) else None
    if not isinstance(name, str) or not ID.match(name):
        name = ""
    if name in unread:  # that was told already
        return Cluster(name, name, ())
    table = Table(raw, f"{name}.toml" if name else FORM_FILE, "" if name else "clusters", faults)
    cluster = Cluster(
        id=table.id(),
        label=table.label(),
        intro=table.text("intro"),
        aliases=table.words("aliases"),
        aspects=tuple(_aspect(name, row) for row in table.tables("aspect", need=True)),
    )
    table.unique("aspect", [aspect.short_id for aspect in cluster.aspects])
    table.distinct((aspect.short_id, (aspect.label, *aspect.aliases)) for aspect in cluster.aspects)
    table.done()
    return cluster


def _aspect(cluster: str, table: Table) -> Aspect:
    short = table.id()
    if OTHER_ID.match(short):
        table.fault("reserved_id", value=short)
    aspect = Aspect(f"{cluster}.{short}", table.label(), table.text("help"), table.words("aliases"))
    table.done()
    return aspect


def _page(table: Table) -> Page:
    page = Page(
        id=table.id(),
        title=table.label("title"),
        intro=table.text("intro"),
        relevant=_conditions(table),
        questions=tuple(_question(row) for row in table.tables("question", need=True)),
    )
    table.done()
    return page


def _question(table: Table) -> Question:
    kind = table.one_of("kind", get_args(Kind))
    options = tuple(_option(row) for row in table.tables("option", need=kind in ("choice", "choices")))
    if options and kind in ("text", "evidence"):
        table.fault("needless_options")
    question = Question(
        id=table.id(),
        kind=kind,  # type: ignore[arg-type]  # one_of() told it when it is none of them
        text=table.text("text", need=True),
        label=table.label(),
        help=table.text("help"),
        example=table.text("example"),
        options=options,
        relevant=_conditions(table),
        required=table.flag("required"),
        advised=table.flag("advised"),
        not_applicable=table.flag("not_applicable"),
        role=table.one_of("role", get_args(Role), need=False),  # type: ignore[arg-type]  # as with the kind
    )
    table.unique("option", [option.id for option in options])
    table.distinct((option.id, (option.label, *option.aliases)) for option in options)
    table.unique("code", [str(option.code) for option in options])
    table.done()
    return question


def _option(table: Table) -> Option:
    option = Option(
        id=table.id(),
        code=table.code(),
        label=table.label(),
        help=table.text("help"),
        goes_with=table.words("goes_with"),
        aliases=table.words("aliases"),
    )
    table.done()
    return option


def _conditions(table: Table) -> tuple[Condition, ...]:
    inner = Table(table.value("relevant", dict, {}), table.file, f"{table.place} › relevant", table.faults)
    # Sorted, as in the definition: the order in which conditions are met or not must survive the document.
    return tuple(Condition(name, frozenset(inner.words(name))) for name in sorted(inner.raw))


def _renamed(form: Table) -> dict[str, str]:
    renamed = form.value("renamed", dict, {})
    for old, new in renamed.items():
        if not isinstance(new, str):
            form.fault("renamed_kind", old=old)
    return {old: new for old, new in renamed.items() if isinstance(new, str)}


def _roster(table: Table) -> Roster:
    roster = Roster(
        id=table.id(),
        title=table.label("title"),
        intro=table.text("intro"),
        domains=tuple(_named(row) for row in table.tables("domain", need=True)),
        authorities=tuple(_named(row) for row in table.tables("authority", need=True)),
        fields=tuple(_roster_field(row) for row in table.tables("field", need=True)),
    )
    table.unique("domain", [domain.id for domain in roster.domains])
    table.unique("authority", [authority.id for authority in roster.authorities])
    table.unique("field", [field.id for field in roster.fields])
    table.done()
    return roster


def _named(table: Table) -> Named:
    named = Named(table.id(), table.label())
    table.done()
    return named


def _roster_field(table: Table) -> RosterField:
    kind = table.one_of("kind", get_args(FieldKind), default="text")
    field = RosterField(table.id(), table.label(), kind)  # type: ignore[arg-type]  # one_of() told it when it is none
    table.done()
    return field
