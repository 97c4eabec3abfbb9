"""Printing from the command line: the inventory that is named, in the form that is asked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from commands import Cli


@pytest.fixture
def inventory(cli: Cli, tmp_path: Path) -> Path:
    """A new inventory."""
    path = tmp_path / "klaverbeke.inventaris"
    assert cli("new", path, "--municipality", "Klaverbeke").status == 0
    return path


def test_printing(cli: Cli, inventory: Path, tmp_path: Path) -> None:
    """Filled and blank name the municipality, and one cluster takes fewer pages."""
    pages = {}
    for name, options in {"vol": (), "leeg": ("--blank",), "deel": ("--blank", "--cluster", "ICT-management")}.items():
        out = tmp_path / f"{name}.pdf"
        ran = cli("print", inventory, "-o", out, *options)
        assert (ran.status, ran.out) == (0, [str(out)])
        pages[name] = PdfReader(out).pages
    assert "Klaverbeke" in pages["vol"][0].extract_text()
    assert "Klaverbeke" in pages["leeg"][0].extract_text()
    assert len(pages["deel"]) < len(pages["leeg"]) / 3


def test_a_cluster_that_is_not_there(cli: Cli, inventory: Path, tmp_path: Path) -> None:
    """An unknown cluster is told with those that there are, and nothing is written."""
    ran = cli("print", inventory, "-o", tmp_path / "uit.pdf", "--blank", "--cluster", "Tuinen")
    assert ran.status == 2
    assert "geen cluster 'Tuinen'. Kies uit: Financieel management" in ran.err
    assert not (tmp_path / "uit.pdf").exists()


@pytest.mark.parametrize("command", ["print", "report", "sheet"])
def test_no_other_inventory_is_written_over(cli: Cli, inventory: Path, tmp_path: Path, command: str) -> None:
    """Who names another inventory as the document to write gets a sentence, and it is as it was."""
    other = Path(shutil.copy(inventory, tmp_path / "mussenzele.inventaris"))
    before = other.read_bytes()
    year = ("--year", "2026") if command == "report" else ()
    ran = cli(command, inventory, *year, "-o", other)
    assert ran.status == 2
    assert other.read_bytes() == before
