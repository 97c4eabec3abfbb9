"""The codebook: a name, a label and codes for every variable, as SPSS and CSV can take them."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from samenwerking_desktop.paths import form_folders
from samenwerking_desktop.questionnaire.codebook import NAME, Variable, missing_codes, missing_label, variables
from samenwerking_desktop.questionnaire.load import from_definition, load_folder

FORM = load_folder(form_folders()["samenwerking-stad-ocmw"])
BY_NAME = {variable.name: variable for variable in variables(FORM)}
RAW: dict[str, Any] = json.loads(FORM.definition)


def names_of(**changes: object) -> list[str]:
    """The names of the variables of the shipped form with parts of its definition replaced."""
    return [variable.name for variable in variables(from_definition(json.dumps({**RAW, **changes})))]


def cluster(cluster_id: str, *aspects: str) -> dict[str, object]:
    """A cluster in a definition, its ids also its labels."""
    return {"id": cluster_id, "label": cluster_id, "aspect": [{"id": each, "label": each} for each in aspects]}


def test_the_score_has_its_codes_and_missing_values() -> None:
    """The extent is coded 0, 1, 2, and can be not applicable, unknown or not answered; it is always asked."""
    assert BY_NAME["finance_loans_extent"] == Variable(
        name="finance_loans_extent",
        aspect="finance.loans",
        question="extent",
        label="Leningen: Mate van samenwerking",
        codes=(
            (0, "Geen samenwerking"),
            (1, "Informele samenwerking"),
            (2, "Formele samenwerking"),
            (-6, "Niet van toepassing"),
            (-7, "Weet niet"),
            (-9, "Niet ingevuld"),
        ),
    )


def test_a_follow_up_can_be_not_asked() -> None:
    """A question with a condition, its own or its page's, has the code for not asked; it is never not applicable."""
    assert BY_NAME["ict_server_desirable"].codes == (
        (1, "Ja"),
        (0, "Nee"),
        (-7, "Weet niet"),
        (-8, "Niet gevraagd"),
        (-9, "Niet ingevuld"),
    )
    assert missing_codes(FORM, FORM.questions["obstacles"]) == (-7, -8, -9)
    assert missing_codes(FORM, FORM.questions["extent_reason"]) == (-7, -9)


def test_a_question_of_several_has_a_variable_per_option() -> None:
    """Each arrangement form is marked or not, under the number of its option."""
    assert BY_NAME["hr_training_arrangement_form_12"] == Variable(
        name="hr_training_arrangement_form_12",
        aspect="hr.training",
        question="arrangement_form",
        label="VTO (vorming, training en opleiding): Vorm van de regeling (Convenant)",
        codes=(
            (1, "Aangeduid"),
            (0, "Niet aangeduid"),
            (-7, "Weet niet"),
            (-8, "Niet gevraagd"),
            (-9, "Niet ingevuld"),
        ),
        option="covenant",
    )


def test_texts_and_evidence_have_only_missing_codes() -> None:
    """A text is its own value, and evidence is counted, so that no file name leaves with the data."""
    assert BY_NAME["other_legal_obstacles"].codes == ((-7, "Weet niet"), (-8, "Niet gevraagd"), (-9, "Niet ingevuld"))
    assert BY_NAME["other_legal_evidence"].label == "Juridische ondersteuning: Documenten en weblinks (aantal)"


def test_every_question_of_every_aspect_has_its_variables() -> None:
    """41 aspects, each with ten variables and one per arrangement form, in the order of the questionnaire."""
    forms = len(FORM.questions["arrangement_form"].options)
    assert Counter(variable.aspect for variable in variables(FORM)) == dict.fromkeys(FORM.aspects, 10 + forms)
    assert list(dict.fromkeys(variable.question for variable in variables(FORM))) == list(FORM.questions)


def test_names_are_valid_and_readable() -> None:
    """Names are those of SPSS, and in the shipped form they are the ids themselves."""
    assert [name for name in BY_NAME if not NAME.match(name)] == []
    odd = [
        variable.name
        for variable in variables(FORM)
        if not variable.name.startswith(f"{variable.aspect.replace('.', '_')}_{variable.question}")
    ]
    assert odd == []
    assert len(BY_NAME) == len(variables(FORM))


def test_codes_of_a_variable_are_distinct() -> None:
    """No code stands for two things."""
    doubles = [each.name for each in variables(FORM) if len(dict(each.codes)) != len(each.codes)]
    assert doubles == []


def test_long_ids_give_short_names_that_stay() -> None:
    """A name over 64 characters is cut, with a mark that depends on nothing but its own ids."""
    wide = cluster("c" * 40, "a" * 40, "b" * 40)
    names = names_of(clusters=[wide])
    assert [name for name in names if not NAME.match(name)] == []
    assert len(set(names)) == len(names)
    assert names == names_of(clusters=[wide, cluster("money", "loans")])[: len(names)]


def test_ids_that_run_together_stay_apart() -> None:
    """`a` with `b_c` and `a_b` with `c` would give the same names: the first keeps it, the other is marked."""
    names = names_of(clusters=[cluster("a", "b_c"), cluster("a_b", "c")])
    assert names[0] == "a_b_c_extent"
    assert len(set(names)) == len(names)
    assert [name for name in names if not NAME.match(name)] == []


@pytest.mark.parametrize(
    ("code", "label"),
    [(-6, "Niet van toepassing"), (-7, "Weet niet"), (-8, "Niet gevraagd"), (-9, "Niet ingevuld")],
)
def test_missing_values_have_their_words(code: int, label: str) -> None:
    """Each missing value has one code and one label (design: states of an answer)."""
    assert missing_label(code) == label


def test_no_other_code_is_missing() -> None:
    """A score is no missing value."""
    with pytest.raises(KeyError):
        missing_label(0)
