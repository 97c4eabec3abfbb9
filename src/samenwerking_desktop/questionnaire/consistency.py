"""What ties the parts of a questionnaire together: ids, conditions, the score, renamed ids; every fault is told."""

from __future__ import annotations

from .model import Condition, Question, Questionnaire
from .reading import Table


def check(form: Table, built: Questionnaire) -> None:
    """Note in `form` everything that does not fit together in the questionnaire built from it."""
    _check_ids(form, built)
    _check_conditions(form, built)
    _check_score(form, built)
    _check_history(form, built)


def _check_ids(form: Table, built: Questionnaire) -> None:
    clusters = [cluster.id for cluster in built.clusters]
    if not clusters:
        form.fault("no_clusters")
    form.unique("cluster", clusters)
    form.distinct((cluster.id, (cluster.label, *cluster.aliases)) for cluster in built.clusters)
    form.unique("page", [page.id for page in built.pages])
    form.unique("question", [question.id for page in built.pages for question in page.questions])
    form.distinct((question.id, (question.label,)) for page in built.pages for question in page.questions)
    if built.roster.id in clusters:
        form.fault("roster_cluster", value=built.roster.id)


def _check_conditions(form: Table, built: Questionnaire) -> None:
    earlier: dict[str, Question] = {}
    for page in built.pages:
        _check_condition(Table({}, form.file, page.id, form.faults), page.relevant, earlier)
        for question in page.questions:
            place = Table({}, form.file, f"{page.id} › {question.id}", form.faults)
            _check_condition(place, question.relevant, earlier)
            earlier[question.id] = question


def _check_condition(place: Table, conditions: tuple[Condition, ...], earlier: dict[str, Question]) -> None:
    for condition in conditions:
        controlling = earlier.get(condition.question)
        if controlling is None:
            place.fault("not_earlier", value=condition.question, meant=place.meant(condition.question, earlier))
            continue
        if controlling.kind != "choice":
            place.fault("not_choice", value=controlling.id)
            continue
        _check_options(place, controlling, condition.options)
        if not condition.options:
            known = ", ".join(option.id for option in controlling.options)
            place.fault("no_option", question=controlling.id, known=known)


def _check_options(place: Table, question: Question, named: frozenset[str]) -> None:
    known = [option.id for option in question.options]
    for unknown in sorted(named - set(known)):
        place.fault(
            "not_option", value=unknown, question=question.id, meant=place.meant(unknown, known), known=", ".join(known)
        )


def _check_score(form: Table, built: Questionnaire) -> None:
    question = built.questions.get(built.score)
    if question is None or question.kind != "choice":
        choices = [each.id for each in built.questions.values() if each.kind == "choice"]
        form.fault("bad_score", value=built.score, meant=form.meant(built.score, choices))
        return
    if built.page_of[question.id].relevant or question.relevant:
        form.fault("score_off_route", value=question.id)
    for other in built.questions.values():
        for option in other.options:
            place = Table({}, form.file, f"{other.id} › {option.id}", form.faults)
            _check_options(place, question, frozenset(option.goes_with))


def _check_history(form: Table, built: Questionnaire) -> None:
    for old, new in built.renamed.items():
        if new not in built.aspects:
            form.fault("bad_renamed", old=old, new=new, meant=form.meant(new, built.aspects))
    for old in (*built.renamed, *built.removed):
        if old in built.aspects:
            form.fault("still_there", value=old)
