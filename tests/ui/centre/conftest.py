"""A study of thirteen fictional municipalities, open in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from shutil import copy

import pytest

from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.demo import RETURNS, make_demo
from samenwerking_desktop.ui.centre.matrix import MatrixView
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.window import Window
from ui.centre.looking import settled, shell_of


@pytest.fixture(scope="session")
def demo_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The returns of the demo, merged."""
    folder = tmp_path_factory.mktemp("demo")
    make_demo(folder / "demo")
    with Collection.create(folder / "Studie.bundel") as collection:
        apply(collection, plan(collection, [folder / "demo" / RETURNS]))
    return folder / "Studie.bundel"


@pytest.fixture
def bundle(demo_bundle: Path, tmp_path: Path) -> Path:
    """A copy of it to do with as one likes."""
    return Path(copy(demo_bundle, tmp_path / "Studie.bundel"))


@pytest.fixture
def open_study(window: Window) -> Callable[[Path], Shell]:
    """Open a collection in the window, and wait until it is read."""

    def opened(path: Path) -> Shell:
        window.open(path)
        settled(shell_of(window).study)
        return shell_of(window)

    return opened


@pytest.fixture
def shell(open_study: Callable[[Path], Shell], bundle: Path) -> Shell:
    """The study of the demo."""
    return open_study(bundle)


@pytest.fixture
def matrix(shell: Shell) -> MatrixView:
    """Its tab with the matrices, with the keyboard in the cells."""
    view = shell.show_view("matrix")
    assert isinstance(view, MatrixView)
    settled(shell.study)
    view.take_focus()
    return view
