"""Undo and redo: two stacks, and when an edit goes on with the step before it."""

from __future__ import annotations

from samenwerking_desktop.inventory.answers import Change, Edit, FactKind
from samenwerking_desktop.inventory.history import History

FIELD, NEIGHBOUR = ("finance.loans", "extent"), ("finance.treasury", "extent")


def _typed(before: str, after: str, key: tuple[str, ...] = FIELD) -> Change:
    return Change((Edit(FactKind.REMARK, key, before or None, after or None),))


def _steps(history: History) -> list[tuple[object, object]]:
    """What each undo would take away and give back, from the last step to the first."""
    found: list[tuple[object, object]] = []
    while change := history.next_undo():
        found.append((change.edits[0].before, change.edits[0].after))
        history.undone()
    return found


def test_nothing_is_done_yet_at_the_beginning() -> None:
    """A fresh history offers neither undo nor redo."""
    history = History()

    assert (history.can_undo, history.can_redo) == (False, False)
    assert (history.next_undo(), history.next_redo()) == (None, None)


def test_undo_goes_back_step_by_step_and_redo_forward_again() -> None:
    """What was undone last is redone first."""
    history = History()
    one, two = _typed("", "a"), _typed("a", "b")
    history.push(one)
    history.push(two)

    assert history.next_undo() == two.inverse()
    history.undone()
    assert (history.next_undo(), history.next_redo()) == (one.inverse(), two)
    history.redone()
    assert (history.can_undo, history.can_redo) == (True, False)


def test_a_new_step_ends_what_could_be_redone() -> None:
    """After an undo and another edit, the way forward is that edit alone."""
    history = History()
    history.push(_typed("", "a"))
    history.undone()
    history.push(_typed("", "b"))

    assert not history.can_redo


def test_the_inverse_of_a_change_is_taken_in_reverse_order() -> None:
    """The last edit of a change is the first to be taken back."""
    change = Change((*_typed("", "a").edits, *_typed("x", "y", NEIGHBOUR).edits))

    assert [edit.key for edit in change.inverse().edits] == [NEIGHBOUR, FIELD]
    assert change.inverse().inverse() == change


def test_typing_on_is_one_step_from_first_to_last() -> None:
    """One undo goes from the last text to what stood there before the typing."""
    history = History()
    history.push(_typed("", "S"))
    history.push(_typed("S", "Sa"), continues=True)
    history.push(_typed("Sa", "Sam"), continues=True)

    assert _steps(history) == [("Sam", None)]


def test_typing_in_another_field_is_another_step() -> None:
    """To go on, an edit must be in the same field as the one before."""
    history = History()
    history.push(_typed("", "S"))
    history.push(_typed("", "T", NEIGHBOUR), continues=True)
    history.push(_typed("S", "Sa"), continues=True)

    assert _steps(history) == [("Sa", "S"), ("T", None), ("S", None)]


def test_an_edit_that_does_not_go_on_begins_a_step() -> None:
    """Coming back to the same field later is a new step."""
    history = History()
    history.push(_typed("", "S"))
    history.push(_typed("S", "Sa"))

    assert _steps(history) == [("Sa", "S"), ("S", None)]


def test_typing_after_an_undo_begins_a_step() -> None:
    """What an undo went back to stays a step of its own, however quickly the typing goes on."""
    history = History()
    history.push(_typed("", "een"))
    history.push(_typed("een", "een twee"))
    history.undone()
    history.push(_typed("een", "een drie"), continues=True)

    assert _steps(history) == [("een drie", "een"), ("een", None)]


def test_typing_after_a_redo_begins_a_step() -> None:
    """A step that was redone is not drawn into the typing that follows."""
    history = History()
    history.push(_typed("", "een"))
    history.undone()
    history.redone()
    history.push(_typed("een", "een twee"), continues=True)

    assert _steps(history) == [("een twee", "een"), ("een", None)]


def test_typing_back_to_where_it_began_leaves_no_step() -> None:
    """A letter typed and taken away again is nothing to undo, and later typing is not joined to an older step."""
    history = History()
    history.push(_typed("", "een"))
    history.push(_typed("een", "eens"))
    history.push(_typed("eens", "een"), continues=True)
    history.push(_typed("een", "een twee"), continues=True)

    assert _steps(history) == [("een twee", "een"), ("een", None)]


def test_a_change_of_several_fields_is_never_joined() -> None:
    """Only typing in one field goes on; a person filled in at once is a step of its own."""
    both = Change((*_typed("", "a").edits, *_typed("", "b", NEIGHBOUR).edits))
    history = History()
    history.push(both)
    history.push(both, continues=True)

    assert len(_steps(history)) == 2
