#!/usr/bin/env python3
"""Everything a developer types, in one file: it needs nothing but Python 3.11 or newer.

    python3 dev.py COMMAND [ARGUMENTS]

    run [ARGS]     the application; without a display the whole chain on 13 demo cities, into build/demo/
    test [ARGS]    the tests; ARGS go to pytest, e.g.  test -k route  or  test tests/test_cli.py -n 0
    long [ARGS]    what takes minutes: a year of 13 cities, the built program, a bare Debian (as root)
    check          ruff, mypy --strict and the tests, then a summary of what failed
    bench [ARGS]   the measurements, as a table with ratios
    torture [ARGS] the promises of README put to the test, as a table; in full it takes an hour, or --minutes N
    translate      collects the texts of the screens for translators, and makes the catalogues of what they wrote
    shots [ARGS]   the screenshots of README, into resources/screenshots/
    package        the program as a folder that needs no Python, and on Debian as .deb, into dist/; tried out at once
    setup          only the set-up, which each of the others does first when something changed

The set-up makes .venv, installs the versions of packaging/constraints.txt, and on Linux sees to the system
libraries that Qt needs: through apt when it may, else it tells the line to type. Exit status: that of the
command, or 2 when the set-up could not be done. On Windows, type `py dev.py` for `python3 dev.py`.
"""

import ctypes
import functools
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

# Before anything is used that an older Python lacks, so that it says this and does not just fail.
if sys.version_info < (3, 11):
    print(f"This needs Python 3.11 or newer; {sys.executable} is {sys.version.split()[0]}.", file=sys.stderr)
    sys.exit(2)

ROOT = Path(__file__).resolve().parent
VENV, DIST = ROOT / ".venv", ROOT / "dist"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "set-up-done"
# Relative, as pip would split the path of a checkout in "My Documents" at the space.
CONSTRAINTS = "packaging/constraints.txt"

# What Qt's wheels expect of a Linux system, and the Debian package that brings it. Newer releases call two of them
# NAME + t64, which provide the older name: apt-get takes either.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    # From here on for a window on a screen and for paper; tests and command line go without.
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
START_QT = "from PySide6 import QtPdfWidgets, QtPrintSupport, QtWidgets; QtWidgets.QApplication([])"


class SetupError(Exception):
    """The set-up cannot go on; the message says what to do."""


def main(arguments: list[str]) -> int:
    """Run one command and return its exit status."""
    commands: dict[str, Callable[..., int]] = {
        "run": run,
        "test": test,
        "long": long,
        "check": check,
        "bench": bench,
        "torture": torture,
        "shots": shots,
        "package": package,
        "translate": translate,
        "setup": lambda: 0,  # the set-up comes before each command; this one wants nothing more
    }
    command, *rest = arguments or ["--help"]
    takes_none = command in {"check", "package", "setup"}
    if command in {"-h", "--help", "help"} or (takes_none and rest in (["-h"], ["--help"])):
        print(__doc__.strip())
        return 0
    if command not in commands or (takes_none and rest):
        say(f"I do not know `{' '.join(arguments)}`. The commands: {', '.join(commands)}; more with --help.")
        return 2
    try:
        set_up()
    except SetupError as error:
        say(str(error))
        return 2
    return commands[command](*rest)


def say(text: str) -> None:
    """Tell a person something; standard output is left to the command's own results."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)


# ---- the commands --------------------------------------------------------------------------------------


def run(*arguments: str) -> int:
    """Start the application, or the demo where there is no screen to show it on."""
    application: list[str | Path] = [PYTHON, "-m", "samenwerking_desktop"]
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return call(*application, *arguments)
    if arguments:
        return call(*application, *arguments, env=offscreen())
    results = ROOT / "build" / "demo"
    say("there is no display here, so this runs the whole chain on 13 demo cities.")
    status = call(*application, "demo", results, env=offscreen())
    say(f"the results are in {results}" if status == 0 else f"the demo stopped with exit status {status}.")
    return status


def test(*arguments: str) -> int:
    """Run the tests, in parallel but leaving a large machine some room; a later -n overrides."""
    return call(PYTHON, "-m", "pytest", "-n", "auto", "--maxprocesses=4", *arguments, cwd=ROOT, env=offscreen())


def long(*arguments: str) -> int:
    """Run the tests that take minutes, one after the other; what they do is shown."""
    patience = ("-o", "faulthandler_timeout=3600")
    return call(PYTHON, "-m", "pytest", "-m", "long", "-s", *patience, *arguments, cwd=ROOT, env=offscreen())


def check() -> int:
    """Run every tool to its end and say which of them failed."""
    tools: dict[str, Callable[[], int]] = {
        "ruff check": lambda: call(PYTHON, "-m", "ruff", "check", cwd=ROOT),
        "ruff format": lambda: call(PYTHON, "-m", "ruff", "format", "--check", cwd=ROOT),
        "mypy": lambda: call(PYTHON, "-m", "mypy", cwd=ROOT),
        "tests": test,
    }
    failed = [name for name, tool in tools.items() if tool() != 0]
    say(f"failed: {', '.join(failed)}." if failed else f"all is well: {', '.join(tools)}.")
    return 1 if failed else 0


def bench(*arguments: str) -> int:
    """Measure, and print the table."""
    return call(PYTHON, "tests/bench/run.py", *arguments, cwd=ROOT, env=offscreen())


def torture(*arguments: str) -> int:
    """Kill, fill the disk, lie and interrupt, and print what became of each promise."""
    return call(PYTHON, "-m", "torture.run", *arguments, cwd=ROOT / "tests", env=offscreen())


def translate(*arguments: str) -> int:
    """Collect the texts of the screens into resources/translations/*.ts, and make of these what the program reads."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "src").rglob("ui/**/*.py"))
    for code in ("fr", "en"):
        catalogue = f"resources/translations/samenwerking_{code}.ts"
        settings = ("-no-obsolete", "-locations", "none", "-source-language", "nl_BE", "-target-language", f"{code}_BE")
        status = call(_tool("lupdate"), *sources, *settings, *arguments, "-ts", catalogue, cwd=ROOT)
        status = status or call(_tool("lrelease"), catalogue, cwd=ROOT)
        if status:
            return status
    return 0


def _tool(name: str) -> Path:
    """A tool of Qt, in the environment."""
    return PYTHON.parent / f"pyside6-{name}"


def shots(*arguments: str) -> int:
    """Make the screenshots that README shows."""
    return call(PYTHON, "tests/shots.py", *arguments, cwd=ROOT, env=offscreen())


def package() -> int:
    """Build the program for the system that this runs on, with the licences of its parts, and let it test itself."""
    install_packages("dev,package")
    build, built = ROOT / "build", DIST / "samenwerking"
    program = built / ("samenwerking-opdracht.exe" if os.name == "nt" else "samenwerking")
    build.mkdir(exist_ok=True)
    where = ("--distpath", DIST, "--workpath", build / "pyinstaller")
    steps: list[tuple[str | Path, ...]] = [
        (PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *where, "packaging/samenwerking.spec"),
        (PYTHON, "packaging/licences.py", built),
        (program, "self-test"),
        (PYTHON, "packaging/start_up.py", program),
    ]
    name = f"samenwerking-{version()}-{sys.platform}"
    if shutil.which("dpkg-deb"):
        steps.append((PYTHON, "packaging/make_deb.py", built, version(), DIST / f"{name}.deb"))
    for step in steps:
        if (status := call(*step, cwd=ROOT, env=offscreen())) != 0:
            return status
    for path in (built, archive(DIST / name, built), *DIST.glob("*.deb")):
        say(f"{path.relative_to(ROOT)}: {size_of(path) / 1e6:.0f} MB")
    return 0


def archive(target: Path, folder: Path) -> Path:
    """Pack a folder, in the way that is usual on this system; xz is a fifth smaller than gzip, in twice its time."""
    if os.name == "nt":
        return Path(shutil.make_archive(str(target), "zip", folder.parent, folder.name))
    packed = target.with_name(f"{target.name}.tar.xz")
    with tarfile.open(packed, "w:xz", preset=1) as tar:
        tar.add(folder, folder.name)
    return packed


def version() -> str:
    """The version of the program, from the one place where it stands."""
    text = (ROOT / "src/samenwerking_desktop/__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def size_of(path: Path) -> int:
    """The bytes of a file, or of all files in a folder."""
    return sum(each.lstat().st_size for each in (path, *path.rglob("*")) if not each.is_dir())


def offscreen() -> dict[str, str]:
    """The environment in which Qt needs no screen, unless somebody chose one, and Python compiles a file only once."""
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONDONTWRITEBYTECODE": ""}


def call(
    *command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None, stdout: int | None = None
) -> int:
    """Run a child to its end and return its exit status, 128 + n when signal n ended it."""
    with subprocess.Popen(command, cwd=cwd, env=env, stdout=stdout) as child:
        # Ctrl+C reaches the child by itself; it decides what to do, and this process waits for its answer.
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, lambda number, _frame: child.send_signal(number))
        status = child.wait()
    signal.signal(signal.SIGINT, before)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    return status if status >= 0 else 128 - status


# ---- the set-up ----------------------------------------------------------------------------------------


def set_up() -> None:
    """Make .venv fit pyproject.toml, the constraints and this Python; at once when it does already."""
    wanted = stamp()
    found = STAMP.read_text(encoding="utf-8").splitlines() if STAMP.exists() and PYTHON.exists() else []
    if found == wanted:
        return
    lacking = missing_from_system()
    if lacking and apt_install(list(lacking.values())):
        lacking = missing_from_system()
    if found[:3] != wanted[:3]:
        # Without a stamp from here on: a set-up that is interrupted starts afresh the next time.
        STAMP.unlink(missing_ok=True)
        if found[:2] != wanted[:2]:
            make_venv(lacking)
        install_packages()
        STAMP.write_text("\n".join(wanted[:3]), encoding="utf-8")
    try_qt(lacking)
    STAMP.write_text("\n".join(wanted), encoding="utf-8")
    say("the set-up is done.")


def stamp() -> list[str]:
    """What .venv is for, in the order of the set-up: this Python, in this place; these packages; Qt that starts."""
    asked = (ROOT / "pyproject.toml").read_bytes() + (ROOT / CONSTRAINTS).read_bytes()
    return [sys.version.split()[0], str(ROOT), hashlib.sha256(asked).hexdigest(), "Qt starts"]


def missing_from_system() -> dict[str, str]:
    """What this Linux lacks, each with the Debian package that brings it; elsewhere Python and wheels have it all."""
    if sys.platform != "linux":
        return {}
    importlib.invalidate_caches()  # ensurepip may have come since the last look
    ensurepip = importlib.util.find_spec("ensurepip")
    lacking = {} if ensurepip else {"ensurepip": f"python3.{sys.version_info.minor}-venv"}
    return lacking | {soname: package for soname, package in LIBRARIES.items() if not loads(soname)}


def loads(soname: str) -> bool:
    """Tell whether the system has this shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def make_venv(lacking: dict[str, str]) -> None:
    """Create .venv anew."""
    if "ensurepip" in lacking:
        raise SetupError(f"This Python cannot make a virtual environment yet.\n{advice(lacking)}")
    say(f"making .venv with Python {sys.version.split()[0]}")
    if call(sys.executable, "-m", "venv", "--clear", VENV, stdout=sys.stderr.fileno()) != 0:
        raise SetupError(f"The virtual environment {VENV} could not be made; the reason is above.")


def install_packages(extras: str = "dev") -> None:
    """Install the application (editable) and its tools, each in the pinned version, hatchling's build too."""
    say("installing the packages (the first time there is much to fetch: nearly 200 MB)")
    # The second name is for pip 25.3 and newer, where the first no longer reaches the build environment.
    pins = {"PIP_CONSTRAINT": CONSTRAINTS, "PIP_BUILD_CONSTRAINT": CONSTRAINTS, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    pip = (PYTHON, "-m", "pip", "install", "--editable", f".[{extras}]")
    if call(*pip, cwd=ROOT, env={**os.environ, **pins}, stdout=sys.stderr.fileno()) != 0:
        raise SetupError("pip could not install the packages; the reason is above. Trying again does no harm.")


def try_qt(lacking: dict[str, str]) -> None:
    """Start Qt without a screen; what it can do without is only mentioned."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    qt = subprocess.run([PYTHON, "-c", START_QT], env=env, capture_output=True, text=True, check=False)
    if qt.returncode != 0:
        remedy = advice(lacking) if lacking else "Install the library that Qt names here."
        raise SetupError(f"Qt does not start.\n{qt.stderr.strip()}\n{remedy}")
    if lacking:
        say(f"the tests can run, but a window on the screen or printing may fail.\n{advice(lacking)}")


# ---- Debian and its relatives --------------------------------------------------------------------------


def apt_install(packages: list[str]) -> bool:
    """Install packages when this person may without being asked for a password."""
    rights = apt_rights()
    if rights is None:
        return False
    say("fetching the package lists")
    apt_get("update")  # one list that cannot be had need not stop the set-up
    say(f"installing {' '.join(packages)}")
    return apt_get("install", "-y", "--no-install-recommends", *packages)


@functools.cache
def apt_rights() -> list[str] | None:
    """The words before a command that give it root's rights, or None."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n"]
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0:
        return sudo
    return None


def apt_get(*arguments: str) -> bool:
    """Run apt-get without questions; of what it tells, only the complaints."""
    command = [*(apt_rights() or []), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *arguments]
    return call(*command, stdout=subprocess.DEVNULL) == 0


def advice(lacking: dict[str, str]) -> str:
    """What a person can type, or look for where there is no apt."""
    packages = list(lacking.values())
    if shutil.which("apt-get"):
        install = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
        return f"Type this, and then the same command again:\n\n    sudo apt-get update && sudo {install}\n"
    return f"Install what brings {', '.join(lacking)} (in Debian: {', '.join(packages)}), then try again."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
