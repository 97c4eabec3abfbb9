"""That the screen leaves out what tells no row from another."""

from __future__ import annotations

import pandas as pd

from samenwerking_desktop.ui.centre.columns import telling

TABLE = pd.DataFrame(
    [("Aalst", 1, "a", "Water", 3, None), ("Beek", 1, "a", "Water", 3, None), ("Beek", 1, "b", "", 3, None)],
    columns=["municipality", "round", "cluster", "cluster_label", "score", "nis"],
)


def test_what_is_alike_everywhere_goes() -> None:
    """A column with one value, or with none, goes; figures stay, as nobody named them."""
    shown = telling(TABLE, ("nis", "round", "cluster"))
    assert list(shown.columns) == ["municipality", "cluster", "cluster_label", "score"]


def test_an_id_takes_its_label_along() -> None:
    """Of a column with a label neither is left, whichever was named; a blank is no other value."""
    first = telling(TABLE[TABLE["cluster"] == "a"], ("cluster",))
    second = telling(TABLE, ("cluster_label",))
    assert [list(each.columns) for each in (first, second)] == [["municipality", "round", "score", "nis"]] * 2


def test_one_row_is_told_whole() -> None:
    """There is nothing to compare one row with."""
    assert list(telling(TABLE[:1], TABLE.columns).columns) == list(TABLE.columns)
