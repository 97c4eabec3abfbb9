"""The SPSS file: every code as the returns have it, labels and missing values declared, and nothing cut in silence."""

from __future__ import annotations

import math
import shutil
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pyreadstat
import pytest

from centre.towns import ASPECTS, LONG, PIPES, PUMPS, Town, merge, region, small_form
from faults import no_file_larger_than, posix_only
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.spss import write_sav
from samenwerking_desktop.errors import UserError
from samenwerking_desktop.inventory.answers import FactKind, answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.inventory.returns import read_return, write_return
from samenwerking_desktop.questionnaire.codebook import variables
from samenwerking_desktop.questionnaire.load import load_folder
from samenwerking_desktop.questionnaire.model import Key

SCORE = {"apart": 0, "loose": 1, "tight": 2}
STATES = {"unknown": -7, "not_applicable": -6}
# Where a file of SPSS says when it was written.
WRITTEN = slice(92, 109)

Cases = list[dict[str, Any]]


def _sav(bundle: Path, name: str = "streek.sav") -> Path:
    with Collection.open(bundle) as opened:
        write_sav(opened, read_picture(opened), bundle.parent / name)
    return bundle.parent / name


def _read(path: Path) -> tuple[Cases, Any]:
    frame, meta = pyreadstat.read_sav(path, user_missing=True)
    rows = frame.astype(object).itertuples(index=False, name=None)
    cases = [[None if _is_empty(value) else value for value in row] for row in rows]
    return [dict(zip(meta.column_names, case, strict=True)) for case in cases], meta


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))


def _codes(path: Path) -> Iterator[tuple[str, int]]:
    """Every variable of a return on the small form with its code, by rules that are written here once more."""
    rows = read_return(path).rows
    said = {(aspect, question): (state, value) for aspect, question, state, value, *_ in _texts(rows[FactKind.ANSWER])}
    attached = [aspect for aspect, *_ in rows[FactKind.EVIDENCE]]
    for aspect in ASPECTS:
        name, (state, value) = aspect.replace(".", "_"), said.get((aspect, "degree"), ("", ""))
        together, shape = value in ("loose", "tight"), said.get((aspect, "shape"))
        yield f"{name}_degree", SCORE[value] if value else STATES.get(state, -9)
        yield f"{name}_why", 1 if (aspect, "why") in said else -9
        for number, option in enumerate(["paper", "spoken"], 1):
            marked = int(option in shape[1].split()) if shape else -9
            yield f"{name}_shape_{number}", marked if together else -8
        yield f"{name}_proof", (attached.count(aspect) or -9) if together else -8
        wish = {"yes": 1, "no": 0}.get(said.get((aspect, "wish"), ("", ""))[1], -9)
        yield f"{name}_wish", wish if value == "apart" else -8


def _texts(rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[str, ...]]:
    return (tuple(str(value) for value in row) for row in rows)


def test_every_code_is_that_of_the_return(tmp_path: Path) -> None:
    """A case per return that counts, with in every variable what counting by hand in the return itself gives."""
    cases, _ = _read(_sav(region(tmp_path)))
    returns = ["=1+1 4", "Aalbeke 1", "Zonnebeek 2", "Zonnebeek 3"]
    expected = [dict(_codes(tmp_path / f"{name} r1.inzending")) for name in returns]
    names = [variable.name for variable in variables(small_form())]
    assert [{name: case[name] for name in names} for case in cases] == expected
    assert {code for case in expected for code in case.values()} == {-9, -8, -7, -6, 0, 1, 2}


def test_who_answered_comes_first(tmp_path: Path) -> None:
    """Before the answers stand municipality, respondent, round, version and day; a text stays the text that it is."""
    cases, meta = _read(_sav(region(tmp_path)))
    who = ["municipality", "nis", "respondent", "round", "authority", "form_version", "complete", "exported"]
    assert meta.column_names == [*who, *(variable.name for variable in variables(small_form()))]
    assert [list(case.values())[:8] for case in cases] == [
        ["=1+1", "", "joint", 1, "", "1.9", 0, date(2026, 3, 1)],
        ["Aalbeke", "11001", "joint", 1, "Stad Aalbeke", "1.9", 1, date(2026, 3, 1)],
        ["Zonnebeek", "", "city", 1, "", "1.9", 0, date(2026, 3, 5)],
        ["Zonnebeek", "", "ocmw", 1, "", "1.9", 0, date(2026, 3, 1)],
    ]


def test_codes_have_labels_and_missing_ones_are_declared(tmp_path: Path) -> None:
    """Every variable of the codebook has its label, its codes with their meaning and the range of missing values."""
    _, meta = _read(_sav(region(tmp_path)))
    known = {variable.name: variable for variable in variables(small_form())}
    texts = [name for name in known if name.endswith("_why")]
    assert meta.missing_ranges == {name: [{"lo": -9, "hi": -6}] for name in known}
    for name, variable in known.items():
        answer = [(1, "Beantwoord")] if name in texts else []
        assert meta.variable_value_labels[name] == dict([*answer, *variable.codes])
        assert meta.column_names_to_labels[name] == variable.label + " (beantwoord of niet)" * (name in texts)
    assert meta.variable_value_labels["respondent"] == {"joint": "stad en OCMW", "city": "stad", "ocmw": "OCMW"}
    assert (meta.variable_value_labels["complete"], meta.file_label) == ({0: "nee", 1: "ja"}, "Water en wegen")


def test_measures_and_formats_fit(tmp_path: Path) -> None:
    """Scores are ordinal, counts of documents a scale, all other codes nominal; codes show no decimals."""
    _, meta = _read(_sav(region(tmp_path)))
    measures = {name: meta.variable_measure[name] for name in meta.column_names if name.startswith("water_wells")}
    assert measures == {
        "water_wells_degree": "ordinal",
        "water_wells_why": "nominal",
        "water_wells_shape_1": "nominal",
        "water_wells_shape_2": "nominal",
        "water_wells_proof": "scale",
        "water_wells_wish": "nominal",
    }
    assert {meta.original_variable_types[name] for name in measures} == {"F4.0"}
    assert (meta.original_variable_types["exported"], meta.variable_measure["exported"]) == ("EDATE10", "scale")


def test_texts_stay_out(tmp_path: Path) -> None:
    """No text, remark, link or contact of a return is in the file, and its notes say where the texts are."""
    path = _sav(region(tmp_path))
    data = path.read_bytes()
    kept_out = ["HYPERLINK", "goedkoper", "Sinds 1998", "example.org", "Fietspaden", "a@b.be", "0475", LONG[:9]]
    assert [text for text in kept_out if text.encode() in data] == []
    assert " ".join(_read(path)[1].notes).endswith("in de Excel-werkmap en in de CSV-bestanden van dezelfde bundel.")


def test_the_same_collection_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two exports are equal, byte for byte, but for the moment of writing in the header."""
    bundle = region(tmp_path)
    one, two = (bytearray(_sav(bundle, name).read_bytes()) for name in ("een.sav", "twee.sav"))
    one[WRITTEN] = two[WRITTEN] = b""
    assert one == two


@pytest.mark.parametrize(
    "name", ["\N{GRINNING FACE}" * 200, "é" * 127 + "x", '\'; DROP TABLE "a" --', "a\u202eb\ufeff"]
)
def test_any_name_comes_back_whole(tmp_path: Path, name: str) -> None:
    """Names of two hundred letters of four bytes, quotes and odd characters are read as they were typed."""
    merge(tmp_path / "b.bundel", Town(tmp_path, "x", authority=name).returned())
    assert _read(_sav(tmp_path / "b.bundel"))[0][0]["authority"] == name


def test_labels_are_shortened_between_letters(tmp_path: Path) -> None:
    """What is too long for SPSS ends with an ellipsis, and never in half a letter."""
    long = 'id = "{}"\nlabel = "' + "é" * 200 + '"'
    folder = _changed(tmp_path, "water", 'id = "wells"\nlabel = "Putten"', long.format("wells"))
    _change(folder / "form.toml", 'label = "Apart"', f'label = "{"ë" * 199}"')
    _change(folder / "form.toml", 'title = "Water en wegen"', f'title = "{"ü" * 50}"')
    merge(tmp_path / "b.bundel", _returned(tmp_path, folder, 1, {}))
    _, meta = _read(_sav(tmp_path / "b.bundel"))
    assert meta.file_label == "ü" * 30 + "…"
    assert meta.column_names_to_labels["water_wells_degree"] == "é" * 126 + "…"
    assert meta.variable_value_labels["water_wells_degree"][0] == "ë" * 58 + "…"


def test_what_an_older_form_did_not_have_is_empty(tmp_path: Path) -> None:
    """A return on an older form fills the variables of the newest: renamed ones are followed, others stay empty."""
    older = _changed(tmp_path, "water", 'id = "wells"', 'id = "sources"')
    _change(older / "form.toml", 'version = "1.9"', 'version = "1.8"')
    _change(older / "form.toml", '    { id = "spoken", code = 2, label = "Mondeling" },\n', "")
    _change(older / "form.toml", 'id = "wish"', 'id = "hope"')
    _change(older / "form.toml", 'kind = "evidence"', 'kind = "text"')
    newer = _changed(tmp_path, "form", 'version = "1.9"', 'version = "2.0"')
    with (newer / "form.toml").open("a") as form:
        form.write('\n[renamed]\n"water.sources" = "water.wells"\n')
    said = {
        Key("water.sources", "degree"): "tight",
        Key("water.sources", "shape"): "paper",
        Key("water.sources", "proof"): "Een brief",
        Key(PUMPS, "degree"): "apart",
    }
    returns = [_returned(tmp_path, older, 1, said), _returned(tmp_path, newer, 2, {Key(PIPES, "degree"): "loose"})]
    merge(tmp_path / "b.bundel", *returns)
    old, new = _read(_sav(tmp_path / "b.bundel"))[0]
    found = {name: value for name, value in old.items() if name.startswith(("water_wells", "water_pumps"))}
    assert found == {
        "water_wells_degree": 2,
        "water_wells_why": -9,
        "water_wells_shape_1": 1,
        "water_wells_shape_2": None,
        "water_wells_proof": None,
        "water_wells_wish": None,
        "water_pumps_degree": 0,
        "water_pumps_why": -9,
        "water_pumps_shape_1": -8,
        "water_pumps_shape_2": None,
        "water_pumps_proof": None,
        "water_pumps_wish": None,
    }
    assert (old["form_version"], new["form_version"], new["water_pipes_degree"]) == ("1.8", "2.0", 1)


def test_an_empty_collection_has_no_file(tmp_path: Path) -> None:
    """Without returns there is nothing to write, and a person hears so."""
    Collection.create(tmp_path / "leeg.bundel").close()
    with pytest.raises(UserError) as caught:
        _sav(tmp_path / "leeg.bundel")
    assert (caught.value.message, (tmp_path / "streek.sav").exists()) == ("collection_empty", False)


@posix_only
@pytest.mark.parametrize("room", [100, 3000, 4000, 8000])
def test_a_full_disk_leaves_what_was_there(tmp_path: Path, room: int) -> None:
    """Wherever the disk is full, also in the middle of a record, the previous file stands, and nothing lies beside."""
    merge(tmp_path / "b.bundel", Town(tmp_path, "Aalbeke").returned())
    (tmp_path / "streek.sav").write_text("vorige")
    with no_file_larger_than(room), pytest.raises(UserError) as caught:
        _sav(tmp_path / "b.bundel")
    assert (caught.value.message, (tmp_path / "streek.sav").read_text()) == ("write_failed", "vorige")
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """The file goes where it was asked to go, or a person hears why not."""
    merge(tmp_path / "b.bundel", Town(tmp_path, "Aalbeke").returned())
    with pytest.raises(UserError) as caught:
        _sav(tmp_path / "b.bundel", "weg/streek.sav")
    assert caught.value.message == "file_missing"


def _changed(folder: Path, name: str, old: str, new: str) -> Path:
    """A copy of the small form with one change in the file of this name."""
    copy = folder / f"form {len(list(folder.iterdir()))}"
    shutil.copytree(Path(__file__).parent / "form", copy)
    _change(copy / f"{name}.toml", old, new)
    return copy


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def _returned(folder: Path, form: Path, number: int, said: dict[Key, str]) -> Path:
    who = {"municipality": f"Stad {number}", "respondent": "joint", "round": "1"}
    document = Document.create(folder / f"{number}.inventaris", load_folder(form), who)
    for key, value in said.items():
        document.answer(key, answered(value))
    out = folder / f"{number}.inzending"
    write_return(document, out, partial=True)
    document.close()
    return out
