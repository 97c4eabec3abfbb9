"""What all tests share: the shipped form, a fresh inventory, golden files, and the settings of hypothesis and Qt."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from commands import Cli, Ran
from samenwerking_desktop.cli import run
from samenwerking_desktop.questionnaire.model import Questionnaire
from scenario import Scenario, shipped_form

# Before any test makes the application: no test needs a screen, unless somebody chose one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What a test writes goes when the test goes, so it need not wait for a disk; a system says the same of memory.
_MEMORY = Path("/dev/shm")  # noqa: S108 - what is in it is nobody's secret
if os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > 2**30:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))

# The same examples in every run, so that a failure is of the last change; HYPOTHESIS_PROFILE=thorough looks further.
_slow_disks = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("quick", derandomize=True, database=None, deadline=None, suppress_health_check=_slow_disks)
settings.register_profile(
    "thorough", max_examples=2000, database=None, deadline=None, suppress_health_check=_slow_disks, print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))

GOLDEN = Path(__file__).parent / "golden"


def pytest_collection_finish() -> None:
    """What was made to find the tests stays to the end: Python need not look each time whether any of it may go."""
    gc.freeze()


@pytest.fixture(scope="session")
def form() -> Questionnaire:
    """The form that ships with the program."""
    return shipped_form()


@pytest.fixture
def scenario(tmp_path: Path) -> Iterator[Scenario]:
    """A new, blank inventory of a fictional municipality on the shipped form."""
    blank = Scenario(tmp_path)
    yield blank
    blank.close()


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run a command as `samenwerking` does."""

    def call(*arguments: object) -> Ran:
        capsys.readouterr()
        status = run([str(argument) for argument in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Ran(status, said.out.splitlines(), said.err)

    return call


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare a text with the golden file of that name; UPDATE_GOLDEN=1 writes it instead, to be read and kept."""

    def compare(name: str, found: str) -> None:
        path = GOLDEN / name
        if os.environ.get("UPDATE_GOLDEN"):
            path.write_text(found, encoding="utf-8", newline="\n")
        assert path.read_text(encoding="utf-8") == found

    return compare
