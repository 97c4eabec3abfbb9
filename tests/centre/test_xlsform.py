"""The XLSForm: pyxform takes it without a word, and what comes out asks what the program asks."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

import pytest
from pyxform.xls2xform import convert  # type: ignore[import-untyped]

from centre.towns import small_form
from faults import no_file_larger_than, posix_only
from samenwerking_desktop.centre.xlsform import write_xlsform
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.questionnaire.codebook import variables
from samenwerking_desktop.questionnaire.load import load_folder
from samenwerking_desktop.questionnaire.model import Key, Question, Questionnaire
from samenwerking_desktop.questionnaire.route import find_route
from scenario import shipped_form

X = "{http://www.w3.org/2002/xforms}"

FORMS = [pytest.param(small_form, id="small"), pytest.param(shipped_form, id="shipped")]


class XForm:
    """An XLSForm as pyxform makes a form of it, which may warn of nothing."""

    def __init__(self, form: Questionnaire, folder: Path) -> None:
        self.path = folder / "vragenlijst.xlsx"
        write_xlsform(form, self.path)
        made = convert(self.path, validate=False)
        self.warnings: list[str] = made.warnings
        self.root = ElementTree.fromstring(made.xform)  # noqa: S314 - we made it ourselves
        self.binds = {bind.attrib["nodeset"].rpartition("/")[2]: bind.attrib for bind in self.root.iter(f"{X}bind")}
        self.texts = {text.attrib["id"]: "".join(text[0].itertext()) for text in self.root.iter(f"{X}text")}
        shown = [each for each in self.root.iter() if "ref" in each.attrib]
        # Of those with one name, the first.
        self._controls = {each.attrib["ref"].rpartition("/")[2]: each for each in reversed(shown)}
        self._lists = {each.attrib["id"]: self._items(each) for each in self.root.iter(f"{X}instance") if each.attrib}

    def relevant(self, name: str, values: Mapping[str, str]) -> bool:
        """Whether a question is asked, by its own expression: conditions that all hold, each a row of alternatives."""
        expression = self.binds[name].get("relevant", "")
        conditions = [each.strip(" ()") for each in expression.split(" and ") if each]
        return all(any(_holds(each, values) for each in condition.split(" or ")) for condition in conditions)

    def controls(self, tag: str) -> list[str]:
        """The names of all questions that are shown in this way, in order."""
        return [each.attrib["ref"].rpartition("/")[2] for each in self.root.iter(f"{X}{tag}")]

    def control(self, name: str) -> ElementTree.Element:
        """How one question is shown."""
        return self._controls[name]

    def choices(self, name: str) -> dict[str, str]:
        """The choices of a question: what is stored, and what is shown."""
        itemset = self.control(name).find(f"{X}itemset")
        assert itemset is not None
        (wanted,) = re.findall(r"instance\('(\w+)'\)", itemset.attrib["nodeset"])
        return self._lists[wanted]

    def label(self, name: str, kind: str = "label") -> str:
        """The label or the hint of what has this name."""
        return next(text for key, text in self.texts.items() if key.endswith(f"/{name}:{kind}"))

    def _items(self, instance: ElementTree.Element) -> dict[str, str]:
        pairs = [(item[1].text, item[0].text) for item in instance.iter(f"{X}item")]
        return {str(value): self.texts[str(text)] for value, text in pairs}


@cache
def _xform(make: Callable[[], Questionnaire]) -> XForm:
    """What pyxform makes of one of the two forms, made once: no test changes it."""
    with TemporaryDirectory() as folder:
        return XForm(make(), Path(folder))


def _holds(condition: str, values: Mapping[str, str]) -> bool:
    found = re.fullmatch(r"\s*\S*?(\w+)\s+(=|!=) '([^']*)'\s*", condition)
    assert found, condition
    name, sign, value = found.groups()
    return (values.get(name, "") == value) == (sign == "=")


def _bases(form: Questionnaire) -> dict[str, str]:
    """How the questions of each aspect are called, up to the id of the question."""
    own = {cluster.id: f"{cluster.id}_other" for cluster in form.clusters}
    return {**{aspect: aspect.replace(".", "_") for aspect in form.aspects}, **own}


def _of_kind(form: Questionnaire, *kinds: str) -> list[Question]:
    return [question for question in form.questions.values() if question.kind in kinds]


@pytest.mark.parametrize("make", FORMS)
def test_pyxform_takes_it(make: Callable[[], Questionnaire]) -> None:
    """Both forms convert without a warning, with the title, the id and the version of the questionnaire."""
    form, made = make(), _xform(make)
    instance = next(made.root.iter(f"{X}instance"))[0]
    assert (made.warnings, made.root.findtext(".//{http://www.w3.org/1999/xhtml}title")) == ([], form.title)
    assert (instance.attrib["id"], instance.attrib["version"]) == (form.id, form.version)
    assert [each.attrib for each in made.root.iter(f"{X}translation")] == [
        {"lang": "Nederlands (nl)", "default": "true()"}
    ]


@pytest.mark.parametrize("make", FORMS)
def test_every_question_is_there_once_for_every_aspect(make: Callable[[], Questionnaire]) -> None:
    """Each question of each aspect, predefined or one's own, is shown in the way of its kind, with a remark beside."""
    form, made = make(), _xform(make)
    bases = _bases(form).values()
    roster = form.roster.id
    places = {
        "select1": ["respondent", "round", f"{roster}_domain", f"{roster}_authority"],
        "select": [],
        "upload": [],
    }
    kinds = {"select1": "choice", "select": "choices", "upload": "evidence"}
    for tag, names in places.items():
        end = "_file" if tag == "upload" else ""
        asked = [f"{base}_{question.id}{end}" for base in bases for question in _of_kind(form, kinds[tag])]
        assert sorted(made.controls(tag)) == sorted([*names, *asked])
    typed = set(made.controls("input"))
    remarks = {f"{base}_{question}_remark" for base in bases for question in form.questions}
    assert {name for name in typed if name.endswith("_remark")} == remarks
    assert {f"{base}_{question.id}" for base in bases for question in _of_kind(form, "text")} <= typed
    assert {f"{base}_{question.id}_link" for base in bases for question in _of_kind(form, "evidence")} <= typed
    assert {f"{roster}_{field.id}" for field in form.roster.fields} <= typed
    assert {"municipality", "nis", "authority", "coordinator", "coordinator_email"} <= typed
    many = [made.control(f"{base}_{question.id}").attrib for base in bases for question in _of_kind(form, "text")]
    assert {each["appearance"] for each in many} == {"multiline"}


@pytest.mark.parametrize("make", FORMS)
def test_columns_are_called_as_in_the_codebook(make: Callable[[], Questionnaire]) -> None:
    """Every variable is a question of that name, or a choice of a question and its code in one that takes several."""
    form, made = make(), _xform(make)
    several = {
        f"{base}_{question.id}_{value}"
        for base in _bases(form).values()
        for question in _of_kind(form, "choices")
        for value in made.choices(f"{base}_{question.id}")
    }
    assert {variable.name for variable in variables(form)} - made.binds.keys() - several == set()


@pytest.mark.parametrize("make", FORMS)
def test_it_asks_what_the_program_asks(make: Callable[[], Questionnaire]) -> None:
    """For every combination of answers that decide the route, also unknown and none, both ask the same questions."""
    form, made = make(), _xform(make)
    cluster = form.clusters[0]
    first = cluster.aspects[0].id
    for aspect, base in ((first, _bases(form)[first]), (f"{cluster.id}.other_1", f"{cluster.id}_other")):
        found, expected = [], []
        for said in _combinations(form):
            values = {f"{base}_{question}": code for question, (_, code) in said.items()}
            chosen = {Key(aspect, question): option for question, (option, _) in said.items() if option}
            route = find_route(form, chosen, {cluster.id: [f"{cluster.id}.other_1"]})
            expected.append([question for question in form.questions if Key(aspect, question) in route.asked])
            found.append(_asked(made, form, base, {**values, f"{base}_label": "Drukkerij"}))
        assert found == expected
        assert len({tuple(each) for each in expected}) > 2


CHAIN = """
[[page]]
id = "fourth"
title = "Wens nader bekeken"
relevant = { wish = ["yes"] }

[[page.question]]
id = "soon"
kind = "text"
label = "Wanneer"
text = "Wanneer wilt u dat?"

[roster]"""


def test_an_answer_off_the_route_opens_nothing(tmp_path: Path) -> None:
    """A question hangs on all that the question before it hangs on, so an answer that stayed behind asks nothing."""
    form = _changed(tmp_path, "form", "\n[roster]", CHAIN)
    made = XForm(form, tmp_path)
    wished = {"water_wells_degree": "0", "water_wells_wish": "1"}
    changed_later = {"water_wells_degree": "2", "water_wells_wish": "1"}
    assert "soon" in _asked(made, form, "water_wells", wished)
    assert _asked(made, form, "water_wells", changed_later) == ["degree", "why", "shape", "proof"]


def _combinations(form: Questionnaire) -> Iterator[dict[str, tuple[str, str]]]:
    """Every answer to every question that decides, as (option, code); the option is empty for what is none."""
    none = [("", ""), ("", "-7"), ("", "-6")]
    questions = (form.questions[each] for each in form.controlling)
    sides = [[*none, *((option.id, str(option.code)) for option in question.options)] for question in questions]
    return (dict(zip(form.controlling, answers, strict=True)) for answers in product(*sides))


def _asked(made: XForm, form: Questionnaire, base: str, values: Mapping[str, str]) -> list[str]:
    """What the form asks of an aspect; the remark, and both halves of evidence, are asked when the question is."""
    asked = []
    for question in form.questions.values():
        name = f"{base}_{question.id}"
        ends = ("", "_remark", "_file", "_link") if question.kind == "evidence" else ("", "_remark")
        together = {made.relevant(f"{name}{end}", values) for end in ends}
        assert len(together) == 1
        asked += [question.id] * together.pop()
    return asked


def test_an_aspect_without_a_name_asks_nothing() -> None:
    """The first, empty aspect of one's own, which some programs always show, holds nobody up."""
    form, made = small_form(), _xform(small_form)
    assert _asked(made, form, "water_other", {"water_other_degree": "1"}) == []
    assert [each.attrib["nodeset"] for each in made.root.iter(f"{X}repeat")] == [
        "/data/water/water_other",
        "/data/roads/roads_other",
        "/data/people/people_person",
    ]


@pytest.mark.parametrize("make", FORMS)
def test_only_what_the_form_requires_is_required(make: Callable[[], Questionnaire]) -> None:
    """Required are the required questions of every aspect, and what says where a return belongs."""
    form, made = make(), _xform(make)
    needed = [
        f"{base}_{each.id}" for base in _bases(form).values() for each in form.questions.values() if each.required
    ]
    required = {name: bind["required"] for name, bind in made.binds.items() if "required" in bind}
    assert required == dict.fromkeys(["municipality", "respondent", "round", *needed], "true()")


@pytest.mark.parametrize("make", FORMS)
def test_choices_are_codes_with_weet_niet(make: Callable[[], Questionnaire]) -> None:
    """Every question offers its options by code, 'weet niet', and 'niet van toepassing' where that can be answered."""
    form, made = make(), _xform(make)
    for question in _of_kind(form, "choice", "choices"):
        states = {"-6": "Niet van toepassing"} if question.not_applicable else {}
        expected = {str(each.code): each.label for each in question.options} | states | {"-7": "Weet niet"}
        assert [made.choices(f"{base}_{question.id}") for base in _bases(form).values()] == [expected] * len(
            _bases(form)
        )


def test_weet_niet_stands_alone() -> None:
    """Where several options may be marked, 'weet niet' beside one of them is refused, with a reason in Dutch."""
    made = _xform(small_form)
    bind = made.binds["water_wells_shape"]
    assert bind["constraint"] == "count-selected(.) < 2 or not(selected(., '-7'))"
    assert made.label("water_wells_shape", "jr:constraintMsg").startswith("Duid 'Weet niet' alleen aan")


def test_explanations_are_hints() -> None:
    """The help of a question and of its options is its hint, the help of an aspect and of a cluster a note."""
    form, made = shipped_form(), _xform(shipped_form)
    question, aspect = form.score_question, next(each for each in form.aspects.values() if each.help)
    name = aspect.id.replace(".", "_")
    hint = made.label(f"{name}_{question.id}", "hint")
    assert hint.startswith(question.help)
    assert [option.id for option in question.options if f"{option.label}: {option.help}" not in hint] == []
    assert (made.label(f"{name}_help"), made.label(f"{form.clusters[0].id}_intro")) == (
        aspect.help,
        form.clusters[0].intro,
    )


def test_a_required_document_may_be_a_link(tmp_path: Path) -> None:
    """Where evidence is required, a document is, unless there is a link."""
    proof = 'id = "proof"\n'
    made = XForm(_changed(tmp_path, "form", proof, f"{proof}required = true\n"), tmp_path)
    assert made.binds["water_wells_proof_file"]["required"].split("/")[-1] == "water_wells_proof_link  = ''"
    assert "required" not in made.binds["water_wells_proof_link"]


HOSTILE = "${water_pumps_degree} ${niets} ${ instance('round')/root/item =1+1 <b>&amp;</b> {0}"


def test_labels_are_only_text(tmp_path: Path) -> None:
    """What looks like a reference, an expression, a formula or markup in a label comes out as it was written."""
    form = _changed(tmp_path, "water", 'label = "Putten"', f'label = "{HOSTILE}"\nhelp = "{HOSTILE}"')
    for text in ('label = "Apart"', 'text = "Waarom is dat zo?"', 'title = "Water en wegen"'):
        form = _changed(tmp_path, "form", text, f'{text.split(" ")[0]} = "{HOSTILE}"', start=tmp_path / "form")
    made = XForm(form, tmp_path)
    assert (made.warnings, [each for each in made.root.iter() if each.tag.endswith("output")]) == ([], [])
    labels = [made.label(name) for name in ("water_wells", "water_wells_help", "water_wells_why")]
    shown = [*labels, made.choices("water_wells_degree")["0"]]
    assert [text.replace("\N{ZERO WIDTH SPACE}", "") for text in shown] == [HOSTILE] * 4


def test_no_cell_is_live(tmp_path: Path) -> None:
    """A label that begins as a formula is a text in the workbook, and the workbook has no link."""
    XForm(_changed(tmp_path, "water", 'label = "Putten"', 'label = "=1+1"'), tmp_path)
    with zipfile.ZipFile(tmp_path / "vragenlijst.xlsx") as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 3
    assert [live for live in ("<f>", "<f ", "<hyperlink") if any(live in sheet for sheet in sheets)] == []


def test_names_that_clash_are_told_apart(tmp_path: Path) -> None:
    """Ids that would give two things one name, or a name that ODK keeps for itself, still give a form."""
    folder = tmp_path / "form"
    form = _changed(tmp_path, "form", 'id = "why"', 'id = "degree_remark"')
    form = _changed(tmp_path, "form", 'id = "people"', 'id = "municipality"', start=folder)
    (folder / "water.toml").rename(folder / "data.toml")
    form = _changed(tmp_path, "form", '"water"', '"data"', start=folder)
    made = XForm(form, tmp_path)
    names = [bind.attrib["nodeset"].rpartition("/")[2] for bind in made.root.iter(f"{X}bind")]
    assert (made.warnings, len(names), made.label("data_2")) == ([], len(set(names)), "Water")
    assert made.label("data_wells_degree_remark") == "Waarom is dat zo?"
    assert made.label("data_wells_degree_remark_2") == "Opmerking bij 'Graad'"


def test_the_same_questionnaire_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two files are equal, byte for byte."""
    for name in ("een.xlsx", "twee.xlsx"):
        write_xlsform(load_folder(Path(__file__).parent / "form"), tmp_path / name)
    assert (tmp_path / "een.xlsx").read_bytes() == (tmp_path / "twee.xlsx").read_bytes()


@posix_only
def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    """When the disk takes no more, the previous file stands as it stood, and nothing lies beside it."""
    (tmp_path / "v.xlsx").write_text("vorige")
    with no_file_larger_than(3000), pytest.raises(UserError) as caught:
        write_xlsform(small_form(), tmp_path / "v.xlsx")
    assert caught.value.message in ("write_failed", "disk_full")
    assert [each.name for each in tmp_path.iterdir()] == ["v.xlsx"]
    assert (tmp_path / "v.xlsx").read_text() == "vorige"


def _changed(
    folder: Path, name: str, old: str, new: str, start: Path = Path(__file__).parent / "form"
) -> Questionnaire:
    """The small form, or the one in the folder `start`, with one change in the file of this name."""
    if not (folder / "form").exists():
        shutil.copytree(start, folder / "form")
    path = folder / "form" / f"{name}.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    return load_folder(folder / "form")
