"""The rows of an XLSForm's sheet of questions: groups, names, conditions. The file itself is made elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from ..messages import named, say
from ..questionnaire.codebook import missing_label, variables
from ..questionnaire.model import (
    NOT_APPLICABLE_CODE,
    UNKNOWN_CODE,
    Aspect,
    Cluster,
    Condition,
    Option,
    Question,
    Questionnaire,
)

# What a return is placed by has to be there; the rest of who answers need not.
PLACE = ("municipality", "respondent", "round")
TRANSLATED = ("label", "hint", "guidance_hint", "constraint_message")
_RESERVED = ("data", "meta")  # the root of every form, and what ODK itself keeps beside the answers
# pyxform reads these in a label as a question to be quoted; with a space of no width between they are only text.
_LIVE = re.compile(r"\$(?=\{)|instance(?=\()")

Row = dict[str, str]


class Survey:
    """The rows of the sheet with questions, group by group; every name stands for one thing only."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.form = questionnaire
        self.rows: list[Row] = []
        self._variables = {
            (variable.aspect, variable.question): variable.name
            for variable in variables(questionnaire)
            if not variable.option
        }
        self._taken = {*_RESERVED, *self._variables.values()}
        self._identity()
        for cluster in questionnaire.clusters:
            self._cluster(cluster)
        self._roster()

    def _identity(self) -> None:
        kinds = {"respondent": "select_one respondent", "round": "select_one round"}
        fields = [*PLACE[:1], "nis", "authority", *PLACE[1:], "coordinator", "coordinator_email"]
        with self._inside("group", "identity", say("xlsform.identity"), appearance="field-list"):
            for name in fields:
                required = "yes" if name in PLACE else ""
                label = say(f"xlsform.{name}")
                self._row(kinds.get(name, "text"), self._free(name), label=label, required=required)

    def _cluster(self, cluster: Cluster) -> None:
        with self._inside("group", cluster.id, cluster.label):
            self._note(f"{cluster.id}_intro", cluster.intro)
            for aspect in cluster.aspects:
                self._aspect(aspect)
            self._others(cluster)

    def _aspect(self, aspect: Aspect) -> None:
        name = aspect.id.replace(".", "_")
        names = {question: self._variables.get((aspect.id, question)) for question in self.form.questions}
        with self._inside("group", name, aspect.label, appearance="field-list"):
            self._note(f"{name}_help", aspect.help)
            self._questions({question: found or self._free(f"{name}_{question}") for question, found in names.items()})

    def _others(self, cluster: Cluster) -> None:
        """The aspects of one's own: nothing is asked before there is a name, since a first, empty one may stay."""
        name = f"{cluster.id}_other"
        with self._inside("repeat", name, named(cluster.label, self.form.other_label), appearance="field-list"):
            label = self._free(f"{name}_label")
            self._row("text", label, label=say("xlsform.other"))
            names = {question: self._free(f"{name}_{question}") for question in self.form.questions}
            self._questions(names, [f"{reference(label)} != ''"])

    def _questions(self, names: Mapping[str, str], before: Sequence[str] = ()) -> None:
        """All questions of one aspect; `before` are the conditions that hold for each of them."""
        for question in self.form.questions.values():
            name = names[question.id]
            relevant = " and ".join([*before, *_relevant(self.form, question, names)])
            required = "yes" if question.required else ""
            asked = {"label": question.text, "hint": _hint(question), "guidance_hint": question.example}
            if question.kind == "evidence":
                self._evidence(name, relevant, asked, required=question.required)
            elif question.kind == "text":
                self._row("text", name, **asked, appearance="multiline", relevant=relevant, required=required)
            else:
                kind = f"{'select_one' if question.kind == 'choice' else 'select_multiple'} {answer_list(question)}"
                alone = _alone(question) if question.kind == "choices" else {}
                self._row(kind, name, **asked, **alone, relevant=relevant, required=required)
            remark = say("xlsform.remark", question=question.label)
            self._row("text", self._free(f"{name}_remark"), label=remark, appearance="multiline", relevant=relevant)

    def _evidence(self, name: str, relevant: str, asked: Row, *, required: bool) -> None:
        """A document and a web link; the variable itself is how many of them there are, as in the codebook."""
        file, link = self._free(f"{name}_file"), self._free(f"{name}_link")
        either = f"{reference(link)} = ''" if required else ""
        self._row("file", file, **asked, relevant=relevant, required=either)
        self._row("text", link, label=say("xlsform.link"), relevant=relevant)
        blank = [f"{reference(each)} = ''" for each in (file, link)]
        number = f"if({blank[0]} or {blank[1]}, 1, 2)"
        self._row("calculate", name, calculation=f"if({' and '.join(blank)}, '', {number})", relevant=relevant)

    def _roster(self) -> None:
        roster = self.form.roster
        with self._inside("group", roster.id, roster.title):
            self._note(f"{roster.id}_intro", roster.intro)
            with self._inside("repeat", f"{roster.id}_person", say("xlsform.person"), appearance="field-list"):
                for name in ("domain", "authority"):
                    self._row(f"select_one {name}", self._free(f"{roster.id}_{name}"), label=say(f"xlsform.{name}"))
                for field in roster.fields:
                    self._row("text", self._free(f"{roster.id}_{field.id}"), label=field.label)

    @contextmanager
    def _inside(self, kind: str, name: str, label: str, appearance: str = "") -> Iterator[None]:
        """A group or repeat around the rows that are added meanwhile."""
        self._row(f"begin_{kind}", self._free(name), label=label, appearance=appearance)
        yield
        self.rows.append({"type": f"end_{kind}"})

    def _note(self, name: str, text: str) -> None:
        if text:
            self._row("note", self._free(name), label=text)

    def _row(self, kind: str, name: str, **cells: str) -> None:
        texts = {column: shown(cell) if column in TRANSLATED else cell for column, cell in cells.items()}
        self.rows.append({"type": kind, "name": name, **texts})

    def _free(self, plain: str) -> str:
        """`plain`, or with a number when something else is called so."""
        name, number = plain, 1
        while name in self._taken:
            number += 1
            name = f"{plain}_{number}"
        self._taken.add(name)
        return name


def _relevant(form: Questionnaire, question: Question, names: Mapping[str, str]) -> list[str]:
    """The conditions of a question and, since an answer off the route opens nothing, of those that it hangs on."""
    found: list[str] = []
    for condition in (*form.page_of[question.id].relevant, *question.relevant):
        found += _relevant(form, form.questions[condition.question], names)
        found.append(_met(form.questions[condition.question], condition, names))
    return list(dict.fromkeys(found))


def _met(controlling: Question, condition: Condition, names: Mapping[str, str]) -> str:
    codes = [option.code for option in controlling.options if option.id in condition.options]
    each = [f"{reference(names[controlling.id])} = '{code}'" for code in codes]
    return f"({' or '.join(each)})"


def _alone(question: Question) -> Row:
    """What keeps "weet niet" from being marked beside an option."""
    codes = [code for code, _ in states(question)]
    each = " or ".join(f"selected(., '{code}')" for code in codes)
    message = say("xlsform.alone", states=say("workbook.or").join(label for _, label in states(question)))
    return {"constraint": f"count-selected(.) < 2 or not({each})", "constraint_message": message}


def states(question: Question) -> list[tuple[str, str]]:
    """The answers that are no option: as an explicit choice, with the codes of every export."""
    codes = [NOT_APPLICABLE_CODE, UNKNOWN_CODE] if question.not_applicable else [UNKNOWN_CODE]
    return [(str(code), missing_label(code)) for code in codes]


def answer_list(question: Question) -> str:
    """The name of the list of choices of this question; no list of ours ends so."""
    return f"{question.id}_answers"


def _hint(question: Question) -> str:
    """The explanation, and what each option means: in the options themselves it would be in every table of labels."""
    return "\n".join([*filter(None, [question.help]), *(_meaning(each) for each in question.options if each.help)])


def _meaning(option: Option) -> str:
    return named(option.label, option.help)


def reference(name: str) -> str:
    """The answer to the question with this name, in an expression."""
    return f"${{{name}}}"


def shown(text: str) -> str:
    """A text as a label: what pyxform would read in it as a question to be quoted is only text."""
    return _LIVE.sub("\\g<0>\N{ZERO WIDTH SPACE}", text)
