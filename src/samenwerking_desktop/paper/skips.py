"""Where to go on paper, in plain sentences, out of the conditions of the questionnaire; a screen needs none."""

from __future__ import annotations

from collections.abc import Iterator

from ..messages import say
from ..questionnaire.model import Cluster, Condition, Page, Question, Questionnaire
from ..questionnaire.numbering import page_number


def only_when(form: Questionnaire, cluster: Cluster, page: Page) -> str:
    """For which aspects a page is meant; "" for a page that is for all."""
    return " ".join(say("paper.only_aspects", answers=_answers(form, cluster, each)) for each in page.relevant)


def only_if(form: Questionnaire, question: Question) -> str:
    """When a question on a page is asked; "" when it always is."""
    return " ".join(
        say("paper.only_question", question=form.questions[each.question].label, options=_options(form, each))
        for each in question.relevant
    )


def go_to(form: Questionnaire, cluster: Cluster, page: Page) -> Iterator[str]:
    """Where each answer on this page leads: a sentence per option of a question that opens other pages."""
    for question in page.questions:
        for option in question.options:
            opened = [each for each in form.pages if _opens(each, question.id, option.id)]
            if opened:
                titles = [f"{page_number(form, cluster.id, each.id)} {each.title}" for each in opened]
                yield say("paper.go_to", option=option.label, pages=say("paper.and").join(titles))


def _opens(page: Page, question: str, option: str) -> bool:
    return any(each.question == question and option in each.options for each in page.relevant)


def _answers(form: Questionnaire, cluster: Cluster, condition: Condition) -> str:
    number = page_number(form, cluster.id, form.page_of[condition.question].id)
    return say("paper.answer_at", number=number, options=_options(form, condition))


def _options(form: Questionnaire, condition: Condition) -> str:
    labels = [each.label for each in form.questions[condition.question].options if each.id in condition.options]
    return say("paper.or").join(say("paper.quoted", label=label) for label in labels)
