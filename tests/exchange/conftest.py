"""What the tests of the workbook share: an inventory of one cluster, as a workbook of all takes the same and longer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange.sheets import one_cluster
from scenario import Scenario


@pytest.fixture
def scenario(tmp_path: Path) -> Iterator[Scenario]:
    """A new, blank inventory of a fictional municipality, of the first cluster and the contact persons."""
    blank = Scenario(tmp_path, one_cluster())
    yield blank
    blank.close()
