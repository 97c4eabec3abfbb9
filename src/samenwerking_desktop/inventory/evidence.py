"""Documents and web links with an aspect: names that go nowhere, addresses that are only that, sizes with limits."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from stat import S_ISDIR
from urllib.parse import urlsplit

from ..disk import os_failure, refuse_in_use
from ..errors import UserError
from ..messages import say
from ..names import is_device
from .answers import Evidence
from .file import CHUNK, NewDocument

MAX_DOCUMENT = 25 * 1000 * 1000
MAX_INVENTORY = 200 * 1000 * 1000
MAX_LINK = 2000
MAX_NAME_BYTES = 120
DOCUMENT, LINK = "document", "link"

# What an administration attaches. Anything else is kept, but under a name that no double click runs.
OTHER_EXTENSION = ".bin"
EXTENSIONS = frozenset(
    f".{extension}"
    for kinds in (
        "pdf doc docx odt rtf txt md xls xlsx ods csv ppt pptx odp",
        "png jpg jpeg gif tif tiff webp svg",
        "eml msg zip xml json html htm",
    )
    for extension in kinds.split()
) | {OTHER_EXTENSION}
_FORBIDDEN = re.compile(r'[<>:"|?*\\/]')
_BARE_ADDRESS = re.compile(r"[\w-]+(\.[\w-]+)+([/?#]|\Z)")


def safe_name(name: str) -> str:
    """A file name for any folder of any system: no path, device, program or hidden file. A safe name stays itself."""
    if not name.isprintable():
        name = "".join(character for character in name if unicodedata.category(character)[0] != "C")
    last_part = re.split(r"[\\/]", unicodedata.normalize("NFC", name).rstrip("\\/"))[-1]
    name = _FORBIDDEN.sub("_", last_part).strip(" .")
    stem, _, extension = name.rpartition(".")
    suffix = f".{extension.lower()}"
    if not stem or suffix not in EXTENSIONS:
        stem, suffix = name, OTHER_EXTENSION
    stem = stem.strip(" .") or "document"
    if is_device(stem):
        stem = f"_{stem}"
    while len(f"{stem}{suffix}".encode()) > MAX_NAME_BYTES:
        stem = stem[:-1].rstrip(" .")
    return f"{stem}{suffix}"


def check_link(address: str) -> str:
    """The address as it is kept; UserError unless it is a plain http or https address that leads where it seems to."""
    address = address.strip()
    if "://" not in address and _BARE_ADDRESS.match(address):
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or len(address) > MAX_LINK or " " in address or not address.isprintable():
        raise UserError("bad_link", address=address[:80])
    user, at, _ = parts.netloc.rpartition("@")
    if at:
        raise UserError("link_names_user", user=user[:80])
    # A browser reads these in a name as something else than they are: a slash, or another letter.
    if "\\" in parts.netloc or "%" in parts.netloc:
        raise UserError("link_odd_host", address=address[:80])
    return address


def link(address: str, name: str, added: str) -> Evidence:
    """A web link as evidence; without a name it is called as its address."""
    address = check_link(address)
    return Evidence(LINK, name or address, address, 0, added)


def read_document(path: Path, added: str, progress: Callable[[int], None]) -> tuple[Evidence, NewDocument]:
    """Prepare a document for storing; `progress` hears the bytes read so far and may raise. UserError on a bad file."""
    refuse_in_use(path)
    try:
        stat = path.stat()
        if S_ISDIR(stat.st_mode):
            raise UserError("document_is_folder", name=path.name)
        if stat.st_size > MAX_DOCUMENT:
            size, limit = megabytes(stat.st_size), megabytes(MAX_DOCUMENT)
            raise UserError("document_too_large", name=path.name, size=size, limit=limit)
        digest, done = hashlib.sha256(), 0
        with path.open("rb") as file:
            while done <= stat.st_size and (chunk := file.read(CHUNK)):
                digest.update(chunk)
                done += len(chunk)
                progress(done)
    except OSError as error:
        raise os_failure(error, path) from error
    if done != stat.st_size:
        raise UserError("document_changed", name=path.name)
    document = NewDocument(path.name, digest.hexdigest(), done, lambda: path.open("rb"))
    return Evidence(DOCUMENT, safe_name(path.name), document.sha256, done, added), document


def read_all(
    kept: Iterable[Evidence], paths: Iterable[Path], clock: Callable[[], str], progress: Callable[[int], None]
) -> tuple[list[Evidence], list[NewDocument]]:
    """Prepare several, all or none, beside what is kept already; UserError also when they are too much together."""
    read = [read_document(path, clock(), progress) for path in paths]
    documents = [document for _, document in read]
    check_room(kept, documents)
    return [item for item, _ in read], documents


def check_room(kept: Iterable[Evidence], added: Iterable[NewDocument]) -> None:
    """UserError when the documents that are kept and those to be added are together more than an inventory may hold."""
    sizes = {item.target: item.size for item in kept if item.kind == DOCUMENT}
    total = sum({**sizes, **{document.sha256: document.size for document in added}}.values())
    if total > MAX_INVENTORY:
        raise UserError("inventory_too_large", size=megabytes(total), limit=megabytes(MAX_INVENTORY))


def megabytes(size: int) -> str:
    """A size as people write it here, in each of their languages: "3,4 MB"."""
    if size < 100_000:
        return say("size.kilobytes", number=max(1, round(size / 1000)))
    return say("size.megabytes", number=f"{size / 1e6:.1f}".replace(".", ","))
