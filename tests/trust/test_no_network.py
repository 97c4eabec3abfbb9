"""The program talks to nothing: no import that could, and no socket in a run from a blank inventory to paper."""

from __future__ import annotations

import ast
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from commands import Cli
from samenwerking_desktop.ui.centre.shell import Shell
from samenwerking_desktop.ui.evidence import EvidenceField
from samenwerking_desktop.ui.places import Place, Room
from samenwerking_desktop.ui.review import ReviewView
from samenwerking_desktop.ui.window import Window
from sources import trees
from trust.conftest import Remembering
from ui.centre.looking import settled
from ui.hands import document_of, editor_of, press, settle
from ui.screens import PLACES, fill

# What can speak with another computer, of Python and of Qt; urllib.parse only takes addresses apart.
TALKERS = {
    "socket",
    "ssl",
    "http",
    "ftplib",
    "smtplib",
    "poplib",
    "imaplib",
    "telnetlib",
    "nntplib",
    "xmlrpc",
    "asyncio",
}
TALKERS |= {"socketserver", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "webbrowser", "wsgiref"}
QT_TALKERS = ("QtNetwork", "QtWebSockets", "QtWebEngine", "QtHttpServer", "QtDBus", "QtRemoteObjects", "QtBluetooth")


class _TalkedError(Exception):
    """Somebody opened a connection, or asked for the address of a computer."""


# An audit hook hears every socket of Python, also from C, and can be told only once for a whole process.
_heard: list[str] = []
_listening = False


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if _listening and event in {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
    }:
        _heard.append(f"{event} {arguments[1:]}")
        raise _TalkedError(event)


sys.addaudithook(_hear)


@pytest.fixture
def silence() -> Iterator[Callable[[], list[str]]]:
    """Every connection of Python is refused and heard; called, it gives these and those of this process at all."""
    global _listening  # noqa: PLW0603 - a hook stays for as long as the process
    _heard.clear()
    _listening = True
    yield lambda: [*_heard, *_connections()]
    _listening = False


def _connections() -> list[str]:
    """The internet sockets of this process as the system knows them, whoever opened them; none where it cannot say."""
    own = Path("/proc/self/fd")
    if not own.is_dir():
        return []
    links = [str(each.readlink()) for each in own.iterdir() if each.is_symlink()]
    inodes = {link.removeprefix("socket:[").rstrip("]") for link in links if link.startswith("socket:[")}
    lines = [
        line.split()
        for table in ("tcp", "tcp6", "udp", "udp6")
        if (path := Path("/proc/self/net", table)).exists()
        for line in path.read_text().splitlines()[1:]
    ]
    return [f"{line[1]} {line[2]}" for line in lines if line[9] in inodes]


# ---- what the files say


def test_no_file_imports_what_could_talk() -> None:
    """Nowhere in the program, early or late, is there an import of something that can reach another computer."""
    found = []
    for file, tree in trees().items():
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
            found += [
                f"{file}: {name}"
                for name in names
                if name in TALKERS or name.split(".")[0] in TALKERS or name.split(".")[-1].startswith(QT_TALKERS)
            ]
    assert found == []


def test_the_application_loads_nothing_that_could_talk() -> None:
    """With every module of the program imported, what they brought along has nothing that talks either."""
    code = f"""
import importlib, pkgutil, sys
import samenwerking_desktop
for each in pkgutil.walk_packages(samenwerking_desktop.__path__, "samenwerking_desktop."):
    if not each.name.endswith("__main__"):
        importlib.import_module(each.name)
talkers = {TALKERS!r}
print([each for each in sys.modules if each in talkers or each.split(".")[0] in talkers or "Network" in each])
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "[]"


# ---- what happens in a run


def test_the_silence_hears(silence: Callable[[], list[str]]) -> None:
    """The control: a connection, a question for an address and a page of the web are all refused and heard."""
    assert silence() == []
    with socket.socket() as plug, pytest.raises(_TalkedError):
        plug.connect(("127.0.0.1", 9))
    with pytest.raises(_TalkedError):
        socket.getaddrinfo("localhost", 80)
    with pytest.raises((_TalkedError, OSError)):
        urllib.request.urlopen("http://127.0.0.1:9/")
    assert [each.split()[0] for each in silence()][:2] == ["socket.connect", "socket.getaddrinfo"]
    assert len(silence()) > 2


@pytest.mark.skipif(not Path("/proc/self/net").exists(), reason="only Linux tells which sockets a process has")
def test_the_system_tells_of_a_socket_too() -> None:
    """The control of the other half: a socket that was open before anybody listened is seen as well."""
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        plug.listen()
        assert len(_connections()) == 1
    assert _connections() == []


def test_a_whole_run_in_silence(
    window: Window,
    dialogs: Remembering,
    open_study: Callable[[Path], Shell],
    silence: Callable[[], list[str]],
    cli: Cli,
    tmp_path: Path,
) -> None:
    """Fill in, attach, save elsewhere, export, merge, study, write every table, print: not one connection is tried."""
    window.open_example()
    window.show_welcome()
    inventory = tmp_path / "klaverbeke.inventaris"
    assert cli("new", inventory, "--municipality", "Gent", "--coordinator", "An Peeters").status == 0
    window.open(inventory)
    fill(document_of(window))
    for place in PLACES:
        assert editor_of(window).go(place)
        settle()
    editor_of(window).go(Place(Room.PAGE, "finance", "arrangement"))
    settle()
    (tmp_path / "verslag.pdf").write_bytes(b"%PDF-1.7")
    field = window.findChildren(EvidenceField)[0]
    field.add([tmp_path / "verslag.pdf"])
    for each in [each for each in field.item_buttons if each.text() == "Openen"]:
        press(each)
    assert len(dialogs.opened) == 2
    editor_of(window).go(Place(Room.REVIEW))
    view = editor_of(window).view
    assert isinstance(view, ReviewView)
    settle()
    dialogs.places.append(tmp_path / "gent.inzending")
    press(view.export_button)
    assert view.receipt is not None
    press(view.receipt.sending.mailer)
    window.show_welcome()
    bundle = tmp_path / "streek.bundel"
    assert cli("merge", bundle, tmp_path / "gent.inzending").status == 0
    shell = open_study(bundle)
    for tab in range(shell.tabs.count()):
        shell.tabs.setCurrentIndex(tab)
        settled(shell.study)
    window.show_welcome()
    outputs = ["--xlsx", "a.xlsx", "--csv", "csv", "--sav", "a.sav", "--profiles", "p"]
    paths = [each if each.startswith("--") else tmp_path / each for each in outputs]
    assert cli("table", bundle, *paths).status == 0
    assert cli("evidence", bundle, tmp_path / "stukken").status == 0
    assert cli("second-round", bundle, tmp_path / "ronde 2").status == 0
    assert cli("print", inventory, "-o", tmp_path / "gent.pdf", "--contacts").status == 0
    assert cli("xlsform", tmp_path / "odk.xlsx").status == 0
    assert cli("self-test").status == 0
    assert silence() == []
