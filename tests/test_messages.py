"""The table of Dutch texts and the code agree: what is said exists, what exists is said, and every blank is filled."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from samenwerking_desktop.errors import FormError, FormFault, TableError, TableFault, UserError
from samenwerking_desktop.messages import say, say_both
from samenwerking_desktop.paths import resource
from sources import trees

SAY = {"say", "say_both"}


@dataclass(frozen=True)
class Use:
    """One place where a text is said: the ids it may be, and the names of its values (None when not literal)."""

    place: str
    ids: frozenset[str]
    values: frozenset[str] | None


@cache
def _raw() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("messages/nl.toml").read_text(encoding="utf-8"))


@cache
def table() -> dict[str, list[str]]:
    """Every text by id, each as its one or two halves; of one that counts, those for many."""
    raw = _raw()
    return {
        f"{section}.{name}": [text] if isinstance(text, str) else text
        for section, texts in raw.items()
        for name, each in texts.items()
        for text in [each["many"] if isinstance(each, dict) else each]
    }


def blanks(text: str) -> set[str]:
    """The names between braces in a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def called(call: ast.Call) -> str:
    """The last name of what is called: `say`, `UserError`, `fault`."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


@cache
def doors() -> dict[str, frozenset[str]]:
    """Functions and classes that say a text by its bare name, such as UserError, with the sections it comes from."""
    found: dict[str, set[str]] = {}
    for tree in trees().values():
        for scope in ast.walk(tree):
            for function in ast.iter_child_nodes(scope):
                if isinstance(function, ast.FunctionDef):
                    is_init = isinstance(scope, ast.ClassDef) and function.name == "__init__"
                    name = scope.name if is_init and isinstance(scope, ast.ClassDef) else function.name
                    found.setdefault(name, set()).update(sections_said(function))
    return {name: frozenset(sections) for name, sections in found.items() if sections}


def sections_said(function: ast.FunctionDef) -> Iterator[str]:
    """The sections of which this function says the text that its own parameter names: say(f"error.{message}")."""
    parameters = {argument.arg for argument in function.args.args} - {"self"}
    for call in ast.walk(function):
        if isinstance(call, ast.Call) and called(call) in SAY and call.args:
            match call.args[0]:
                case ast.JoinedStr(
                    values=[ast.Constant(value=str(start)), ast.FormattedValue(value=ast.Name(id=name))]
                ):
                    if name in parameters and start.count(".") == 1 and start.endswith("."):
                        yield start[:-1]


@cache
def uses() -> list[Use]:
    """Every place where a text is said by a literal name."""
    return [use for path, tree in trees().items() for call, owner in _calls(tree) for use in _uses(path, call, owner)]


def _calls(tree: ast.Module) -> Iterator[tuple[ast.Call, ast.ClassDef | None]]:
    """Every call with something between its brackets, and the class that it stands in."""
    waiting: list[tuple[ast.AST, ast.ClassDef | None]] = [(tree, None)]
    while waiting:
        node, owner = waiting.pop()
        if isinstance(node, ast.Call) and node.args:
            yield node, owner
        inside = node if isinstance(node, ast.ClassDef) else owner
        waiting += [(child, inside) for child in ast.iter_child_nodes(node)]


def _uses(path: str, call: ast.Call, owner: ast.ClassDef | None) -> Iterator[Use]:
    sections = _sections(call, owner)
    names = [each.value for each in _choices(call.args[0]) if isinstance(each.value, str)]
    values = None if any(each.arg is None for each in call.keywords) else {str(each.arg) for each in call.keywords}
    for name in names if sections is not None else ():
        ids = frozenset(f"{section}.{name}" for section in sections or ()) or frozenset({name})
        yield Use(f"{path}:{call.lineno}", ids, None if values is None else frozenset(values))


def _sections(call: ast.Call, owner: ast.ClassDef | None) -> frozenset[str] | None:
    """The sections of a call that says a text by its bare name, none for a full id; None for any other call."""
    if called(call) in SAY:
        return frozenset()
    if called(call) == "__init__" and owner is not None:
        bases = [base.id for base in owner.bases if isinstance(base, ast.Name)]
        return next((doors()[base] for base in bases if base in doors()), None)
    return doors().get(called(call))


def _choices(argument: ast.expr) -> list[ast.Constant]:
    """The literals that an argument may be: itself, or either side of `a if b else c`."""
    if isinstance(argument, ast.IfExp):
        return [*_choices(argument.body), *_choices(argument.orelse)]
    return [argument] if isinstance(argument, ast.Constant) else []


def said_in_part() -> set[str]:
    """The patterns of texts whose name is put together: say(f"form.kind_{kind}") is one, a bare f"form.{name}" none."""
    found = set()
    for tree in trees().values():
        for call in ast.walk(tree):
            if (
                isinstance(call, ast.Call)
                and called(call) in SAY
                and call.args
                and isinstance(call.args[0], ast.JoinedStr)
            ):
                parts = call.args[0].values
                pattern = "".join(
                    re.escape(str(each.value)) if isinstance(each, ast.Constant) else ".+" for each in parts
                )
                if not re.fullmatch(r"\w+\\\.\.\+", pattern):
                    found.add(pattern)
    return found


def words() -> set[str]:
    """Every string literal in the program: a text chosen through a table of names stands among them."""
    nodes = (node for tree in trees().values() for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_text_that_is_said_exists() -> None:
    """No code says a text that is not in the table."""
    missing = [f"{use.place}: {' or '.join(sorted(use.ids))}" for use in uses() if not use.ids & table().keys()]
    assert missing == []


def test_every_blank_is_filled() -> None:
    """Each place that says a text gives it exactly the values that it has blanks for."""
    wrong = []
    for use in uses():
        for message in use.ids & table().keys():
            wanted = set().union(*(blanks(half) for half in table()[message]))
            if use.values is not None and use.values != wanted:
                wrong.append(f"{use.place}: {message} wants {sorted(wanted)}, gets {sorted(use.values)}")
    assert wrong == []


def test_every_text_is_said_somewhere() -> None:
    """No text lies in the table that nothing says: by name, by a part of its name, or through a table of names."""
    known, parts = words(), said_in_part()
    idle = [
        message
        for message in table()
        if message not in known
        and message.partition(".")[2] not in known
        and not any(re.fullmatch(part, message) for part in parts)
    ]
    assert idle == []


def test_the_doors_are_found() -> None:
    """The walk knows the ways in which this program says a text by its bare name."""
    assert doors()["UserError"] == {"error"}
    assert doors()["fault"] == {"form"}
    assert len(uses()) > 50


def test_texts_are_one_sentence_or_two() -> None:
    """A text is a string, or a pair: what happened and what to do. No half is empty or has a double space."""
    odd = [name for name, halves in table().items() if len(halves) not in (1, 2) or not all(halves)]
    odd += [name for name, halves in table().items() if any(re.search(r"\S  ", half) for half in halves)]
    assert odd == []


def test_what_counts_has_two_numbers() -> None:
    """A text that counts is there for one and for many, both of the same shape and with the same blanks."""
    counting = [text for texts in _raw().values() for text in texts.values() if isinstance(text, dict)]
    for text in counting:
        assert text.keys() == {"one", "many"}
        one, many = ([each] if isinstance(each, str) else each for each in (text["one"], text["many"]))
        assert [blanks(half) for half in one] == [blanks(half) for half in many]
        assert "count" in set().union(*map(blanks, many))
    assert len(counting) > 10


def test_blanks_are_plain_names() -> None:
    """A blank is a bare name, so that no text reaches into a value, and never the name of a parameter of say()."""
    names = {name for halves in table().values() for half in halves for name in blanks(half)}
    assert [name for name in sorted(names) if not name.isidentifier() or name in ("message", "self")] == []


def test_errors_say_what_happened_and_what_to_do() -> None:
    """Every text of an error is a pair of sentences (or ends in the fault that it tells)."""
    errors = {name: halves for name, halves in table().items() if name.startswith("error.")}
    odd = [
        name for name, halves in errors.items() if len(halves) != 2 or not all(re.search(r"[.!?}]$", h) for h in halves)
    ]
    assert odd == []


def test_values_are_never_read_as_blanks() -> None:
    """What a person typed comes out as it was typed, braces and all."""
    assert "{0.__class__}" in say("table.fault", line=1, problem="{0.__class__}", advice="{x}")


def test_a_text_without_advice_has_an_empty_second_half() -> None:
    """Both shapes of a text give two halves."""
    assert say_both("form.kind_bool") == ("true of false", "")


def test_an_unknown_text_is_a_bug() -> None:
    """A text that is not in the table raises KeyError, the sign of a mistake of ours."""
    with pytest.raises(KeyError):
        say("error.no_such_text")


def test_errors_carry_their_halves_and_faults() -> None:
    """A UserError has what happened and what to do apart; a form's or a table's error has every fault."""
    fault = FormFault("a.toml", "b", "c", "d")
    form, rows = FormError([fault, fault]), TableError([TableFault(3, "x", "y")])
    assert (str(fault), str(FormFault("a.toml", "", "c", "d"))) == ("a.toml: b: c — d", "a.toml: c — d")
    assert (form.message, form.faults, form.what) == (
        "form_faults",
        [fault, fault],
        "Het formulier heeft 2 fouten. De eerste: a.toml: b: c — d",
    )
    assert (rows.message, str(rows.faults[0])) == ("table_faults", "regel 3: x — y")
    assert str(rows) == f"{rows.what} {rows.advice}"
    assert issubclass(FormError, UserError)
