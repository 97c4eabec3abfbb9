"""Giving a part to a colleague and taking it back, from the command line."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from commands import Cli
from samenwerking_desktop.inventory.answers import answered
from samenwerking_desktop.inventory.document import Document
from samenwerking_desktop.questionnaire.model import Key


@pytest.fixture
def inventory(cli: Cli, tmp_path: Path) -> Path:
    """A new inventory."""
    path = tmp_path / "klaverbeke.inventaris"
    assert cli("new", path, "--municipality", "Klaverbeke").status == 0
    return path


def say_in(path: Path, aspect: str, extent: str) -> None:
    """Answer in a file."""
    with closing(Document.open(path)) as document:
        document.answer(Key(aspect, "extent"), answered(extent))


def said_in(path: Path, aspect: str) -> str:
    """The answer in a file."""
    with closing(Document.open(path)) as document:
        return document.answers.answers[Key(aspect, "extent")].value


def test_there_and_back(cli: Cli, inventory: Path, tmp_path: Path) -> None:
    """A conflict is listed, left and told by the exit status, until somebody is preferred; a dry run writes nothing."""
    part = tmp_path / "deel.inventaris"
    ran = cli("delegate", inventory, "-o", part.with_suffix(""), "--cluster", "ICT-management", "--aspect", "Leningen")
    assert (ran.status, ran.out) == (0, [str(part)])
    assert "6 aspecten" in ran.err
    for aspect, mine, theirs in (("finance.loans", "none", "formal"), ("ict.server", "", "informal")):
        say_in(part, aspect, theirs)
        if mine:
            say_in(inventory, aspect, mine)

    before = inventory.read_bytes()
    dry = cli("take-back", inventory, part, "--dry-run")
    assert (dry.status, [line.split(":")[0] for line in dry.out]) == (1, ["Botsing", "Nieuw"])
    assert (inventory.read_bytes(), "dit was een proef" in dry.err) == (before, True)
    assert cli("take-back", inventory, part).status == 1
    assert [said_in(inventory, each) for each in ("finance.loans", "ict.server")] == ["none", "informal"]
    assert cli("take-back", inventory, part, "--prefer", "ours").status == 0
    assert said_in(inventory, "finance.loans") == "none"
    assert cli("take-back", inventory, part, "--prefer", "theirs").status == 0
    assert said_in(inventory, "finance.loans") == "formal"


def test_for_a_contact_person(cli: Cli, inventory: Path, tmp_path: Path) -> None:
    """A contact person gets the aspects of their domains; nobody and nothing unknown is told with what there is."""
    with closing(Document.open(inventory)) as document:
        document.set_contact("green", "city", 1, {"name": "Jos Bos"})
    ran = cli("delegate", inventory, "-o", tmp_path / "jos.inventaris", "--contact", "jos bos")
    assert (ran.status, "1 aspecten" in ran.err) == (0, True)
    for option in (("--contact", "Piet"), ("--aspect", "Tuinen"), ("--cluster", "Tuinen"), ()):
        ran = cli("delegate", inventory, "-o", tmp_path / "niet.inventaris", *option)
        assert (ran.status, (tmp_path / "niet.inventaris").exists()) == (2, False)
    assert cli("take-back", inventory, inventory).status == 2
