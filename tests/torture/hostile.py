"""Nothing let in: hostile return files, read by workers of limited time and memory. How they are made: `mutants`.

A file must be refused with a sentence, or say just what a sound one may say; and the collection stays as it was.
"""

from __future__ import annotations

import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from memory import peak
from samenwerking_desktop.centre.collection import Collection
from samenwerking_desktop.centre.merge import apply, plan
from samenwerking_desktop.centre.picture import read_picture
from samenwerking_desktop.centre.verdict import Status
from samenwerking_desktop.inventory import returns
from samenwerking_desktop.inventory.answers import UNKNOWN, Answers, FactKind
from samenwerking_desktop.inventory.checks import MAX_LABEL
from samenwerking_desktop.inventory.report_fields import RETURNED
from samenwerking_desktop.inventory.returns import Return, read_return, write_return
from samenwerking_desktop.inventory.review import must_be_reviewed
from samenwerking_desktop.inventory.rows import COLUMNS, fact_from_row
from samenwerking_desktop.inventory.second_round import Carried, create_second_round
from samenwerking_desktop.inventory.soundness import is_sound
from samenwerking_desktop.questionnaire.model import Key
from samenwerking_desktop.questionnaire.route import find_route
from scenario import Scenario, answer_all_scores
from torture.mutants import Mutant, Original, breed
from torture.result import Result

PROMISE = "a return file is hostile until proven otherwise"
HOW = "mutants of three returns, half of them sealed anew: refused or sound, 2 s and 600 MB each, collection unchanged"
WORKERS = 2
# Of processor time, as the machine may be busy; the other is for what waits for ever.
MOST_SECONDS, LONGEST_WAIT = 2.0, 10.0
# Making a file is no part of what is promised; it may not hang either.
_LONGEST_MAKING = 60.0
# Each costs a new worker; so many say it all, and the rest is not read.
_ENOUGH_FAILURES = 20
# A file of 260 MB stands in memory twice.
MOST_MEMORY = 600_000_000
COLLECTION = "sound.bundel"
SECOND = "11111111-2222-4333-8444-666666666666"
_MOMENT = re.compile(r"(19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00\Z")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")


def run(
    folder: Path, tries: int, seed: int, progress: Callable[[int], None] = lambda _: None, broken: str = ""
) -> Result:
    """Read so many mutants; `broken` names one of BROKEN, for the proof that this harness can fail."""
    if not (folder / COLLECTION).exists():
        prepare(folder)
    done = iter(range(1, tries + 1))
    command = [sys.executable, "-m", "torture.hostile", str(folder), str(seed), str(tries), broken]

    def worker(number: int) -> tuple[list[str], int]:
        failures: list[str] = []
        most, start = 0, number
        while start < tries and len(failures) < _ENOUGH_FAILURES:
            start, found, memory = _watched([*command, str(start)], lambda: progress(next(done)))
            failures += found
            most = max(most, memory)
        return failures, most

    with ThreadPoolExecutor(WORKERS) as pool:
        told = list(pool.map(worker, range(WORKERS)))
    failures = tuple(failure for failures, _ in told for failure in failures)
    return Result(PROMISE, HOW, tries, failures, f"at most {max(most for _, most in told) >> 20} MB in use")


def _watched(command: list[str], progress: Callable[[], None]) -> tuple[int, list[str], int]:
    """Let a worker read until its end or its death: where the next one begins, what failed, the memory it took."""
    paths = os.pathsep.join([str(Path(__file__).parents[1]), os.environ.get("PYTHONPATH", "")])
    failures, at, memory, what = [], int(command[-1]), 0, ""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": paths}) as worker:
        assert worker.stdout
        for line in worker.stdout:
            said = json.loads(line)
            at, what, memory = said["at"], said.get("what", what), said.get("memory", memory)
            if "failure" in said:
                failures.append(f"{at}: {what}: {said['failure']}")
            if "memory" in said:
                progress()
    if worker.returncode == 0:
        return sys.maxsize, failures, memory
    ends = {-signal.SIGPROF: "too long", -signal.SIGALRM: "waits for ever", 1: "ended"}
    return at + WORKERS, [*failures, f"{at}: {what}: {ends.get(worker.returncode, worker.returncode)}"], memory


# ---- the returns that are mutated, and the collection that they are in


def prepare(folder: Path) -> None:
    """Write three sound returns and a collection of them, for every worker to read."""
    letter = folder / "convenant.txt"
    letter.write_text("Artikel 1", encoding="utf-8")
    first = Scenario(folder)
    _answer(first, letter)
    paths = [folder / f"{number}.inzending" for number in range(3)]
    write_return(first.document, paths[0], partial=True)
    answer_all_scores(first, "formal", but=["finance.loans", "ict.server"])
    write_return(first.document, paths[1], partial=True, documents=False)
    answers = first.document.answers
    again = create_second_round(folder / "2.inventaris", answers, answers.identity, Carried(), uuid=SECOND)
    again.answer(Key("ict.helpdesk", answers.questionnaire.score), UNKNOWN)
    write_return(again, paths[2], partial=True)
    again.close()
    first.close()
    with Collection.create(folder / COLLECTION) as collection:
        apply(collection, plan(collection, paths))


def _answer(scenario: Scenario, letter: Path) -> None:
    scenario.answer("finance.loans", "formal")
    scenario.answer("finance.loans", "Eén dienst\nvoor twee", question="extent_reason")
    scenario.answer("finance.loans", ["covenant", "steering_group"], question="arrangement_form")
    scenario.attach("finance.loans", letter)
    scenario.link("finance.loans", "https://example.org/convenant", "Website")
    scenario.answer("ict.server", "none")
    scenario.answer("ict.server", "no", question="desirable")
    scenario.answer("facility.canteen", "not_applicable")
    scenario.remark("facility.canteen", "Gesloten in 2019")
    scenario.answer(scenario.other("hr", "Arbeidsgeneesheer"), "informal")
    scenario.contact("finance", "ocmw", 2, name="An Peeters", email="an@example.org")


# ---- one worker


class _Equal:
    """What is equal to everything: a hash that is never wrong."""

    def __init__(self, *_: object) -> None:
        pass

    def __eq__(self, _: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


def _raise(*_: object) -> None:
    raise LookupError("a bug")


def _waste(path: Path) -> bytes:
    wasted = b"x" * MOST_MEMORY
    return path.read_bytes() if wasted else b""


def _nothing(*_: object, **__: object) -> None:
    pass


# Readers with a check taken out, and worse, each with the kind of mutants that finds it soonest ("" for all).
BROKEN: dict[str, tuple[str, dict[str, object]]] = {
    "": ("", {}),
    "no limits on values": ("cell", {"check_rows": _nothing}),
    "no seal": ("bytes", {"seal_of": _Equal, "content_hash_of": _Equal}),
    "no look at documents": ("row", {"check_documents": _nothing}),
    "no look at the route": ("row", {"check_route": _nothing}),
    "no look at the kind of file": ("foreign", {"read_bytes": Path.read_bytes}),
    "wasteful": ("bytes", {"read_bytes": _waste}),
    "with a bug": ("row", {"check_meta": _raise}),
    "crashing": ("row", {"check_meta": lambda *_: os.abort()}),
}


def work(folder: Path, seed: int, tries: int, broken: str, start: int) -> None:
    """Read every second mutant from `start`, and print as JSON what becomes of each; whoever started us watches."""
    originals = [Original(path.read_bytes(), read_return(path)) for path in sorted(folder.glob("?.inzending"))]
    only, patches = BROKEN[broken]
    # A busy machine takes long to hand out so much memory, and it is the memory that must be told then.
    seconds = LONGEST_WAIT if broken == "wasteful" else MOST_SECONDS
    for name, value in patches.items():
        setattr(returns, name, value)
    resource.setrlimit(resource.RLIMIT_AS, (3 * MOST_MEMORY, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        bundle = Path(scratch, "a.bundel")
        shutil.copy(folder / COLLECTION, bundle)
        with Collection.open(bundle) as collection:
            for at in range(start, tries, WORKERS):
                _one(originals, collection, random.Random(f"{seed}-{at}"), at, only, seconds)


def _one(
    originals: list[Original], collection: Collection, dice: random.Random, at: int, only: str, seconds: float
) -> None:
    original = dice.choice(originals)
    with tempfile.TemporaryDirectory(dir=collection.path.parent) as scratch:
        signal.setitimer(signal.ITIMER_REAL, _LONGEST_MAKING)
        made = breed(dice, original, Path(scratch), only)
        _tell(at=at, what=made.what[:300])
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, LONGEST_WAIT)
        try:
            failures = list(judge(original, made, collection))
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
            failures = [f"uncaught {error!r}"[:300]]
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
    memory = peak()
    if memory > MOST_MEMORY:
        failures.append(f"{memory >> 20} MB")
    for failure in failures:
        _tell(at=at, failure=failure)
    _tell(at=at, memory=memory)
    if memory > MOST_MEMORY:
        sys.exit(1)


def _tell(**said: object) -> None:
    print(json.dumps(said), flush=True)  # noqa: T201 - the parent reads it


# ---- the verdict


def judge(original: Original, made: Mutant, collection: Collection) -> Iterator[str]:
    """Everything that went wrong when this file was merged; nothing when it was refused, or is sound."""
    before = collection.path.read_bytes()
    report = plan(collection, [made.path])
    (line,) = report.lines
    if line.status is Status.REFUSED:
        apply(collection, report)
        if collection.path.read_bytes() != before:
            yield "the collection changed"
        return
    found = read_return(made.path)
    if not made.sealed:
        if not _same(found, original.read):
            yield "accepted, and says something else"
        return
    yield from wrong(found)
    other_form = found.questionnaire.hash != original.read.questionnaire.hash
    if not line.written:
        return
    if other_form and "vragenlijst" not in line.reason:
        yield f"another questionnaire, and only told: {line.reason}"
    yield from _merged(original, made, collection.path)


def _merged(original: Original, made: Mutant, bundle: Path) -> Iterator[str]:
    """What goes wrong in a collection that takes the file."""
    with tempfile.TemporaryDirectory(dir=bundle.parent) as scratch:
        copy = Path(scratch, "b.bundel")
        shutil.copy(bundle, copy)
        with Collection.open(copy) as collection:
            apply(collection, plan(collection, [made.path]))
            if read_picture(collection).questionnaire.hash != original.read.questionnaire.hash:
                yield "the tables follow a stranger's questionnaire"


def _same(one: Return, two: Return) -> bool:
    return (one.meta, one.rows, one.documents) == (two.meta, two.rows, two.documents)


def wrong(found: Return) -> Iterator[str]:
    """Everything in an accepted return that no inventory of ours can say."""
    answers = _answers(found)
    if not is_sound(answers):
        yield "Document would not take it"
    asked = find_route(found.questionnaire, answers.chosen(), answers.others_by_cluster()).asked
    told = {*answers.answers, *answers.remarks, *(key[:2] for key in answers.evidence)}
    if not told <= asked:
        yield f"not asked: {sorted(told - asked)[:2]}"
    required = {question.id for question in found.questionnaire.questions.values() if question.required}
    open_ = [key for key in asked if key.question in required and not answers.has_content(key)]
    waiting = [key.aspect for key in asked if must_be_reviewed(answers, key.aspect)]
    if found.meta["complete"] == "yes" and (open_ or waiting or "municipality" not in answers.identity):
        yield f"complete, without {[*open_, *waiting][:2]}"
    timed = (FactKind.ANSWER, FactKind.EVIDENCE, FactKind.REVIEWED, FactKind.ANNEX)
    moments = [row[-1] for kind in timed for row in found.rows[kind]]
    if not {key[0] for key in (*answers.report, *answers.annexes)} <= set(RETURNED):
        yield "a record that stays at home"
    for moment in (found.meta["exported"], found.meta["created"], *moments):
        if not _MOMENT.match(str(moment)):
            yield f"moment {moment!r}"
    if not _UUID.match(found.meta["uuid"]) or not re.fullmatch("[1-9][0-9]{0,5}", found.meta["revision"]):
        yield f"uuid {found.meta['uuid']!r}, revision {found.meta['revision']!r}"
    for text in _lines(answers, found):
        if text != " ".join(text.split()) or len(text) > MAX_LABEL:
            yield f"no single line: {text!r:.60}"


def _lines(answers: Answers, found: Return) -> list[str]:
    said = [*answers.identity.values(), *answers.contacts.values(), *(each.label for each in answers.others.values())]
    return [*said, *(item for _, _, item in answers.evidence), *(v for k, v in found.meta.items() if k != "form")]


def _answers(found: Return) -> Answers:
    answers = Answers(found.questionnaire)
    for kind, rows in found.rows.items():
        width = len(COLUMNS[kind][0])
        for row in rows:
            answers.put(kind, tuple(map(str, row[:width])), fact_from_row(kind, row[width:]))
    return answers


if __name__ == "__main__":
    work(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4], int(sys.argv[5]))
