"""What is put into a return that is to do harm, and what comes in its place. How that is done: `mutants`."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path

_MANY = "n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})"
_MOMENT = "2026-01-05T09:00:00+00:00"
# A hundred rows that SQLite makes nothing of, and a view behind them.
HUNDRED_THINGS = (
    f"WITH {_MANY.format(99)} INSERT INTO sqlite_schema SELECT s.* FROM sqlite_schema AS s, n WHERE s.sql IS NULL; "
    "INSERT INTO sqlite_schema VALUES ('view', 'v', 'v', 0, 'CREATE VIEW v AS SELECT 1')"
)
SCHEMAS = (
    "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM answer; END",
    "CREATE VIEW v AS SELECT randomblob(1000000000)",
    "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r",
    "ALTER TABLE answer RENAME TO a; CREATE VIEW answer AS SELECT * FROM a",
    "CREATE TABLE extra (a, b AS (length(a)))",
    "ALTER TABLE answer ADD COLUMN extra TEXT AS (hex(zeroblob(9000000)))",
    "CREATE VIRTUAL TABLE v USING fts5(a)",
    "CREATE VIRTUAL TABLE v USING rtree(a, b, c)",
    "CREATE INDEX i ON answer (length(value))",
    "CREATE INDEX i ON answer (value) WHERE value > ''",
    "CREATE TABLE w (a PRIMARY KEY) WITHOUT ROWID",
    "ALTER TABLE answer ADD COLUMN extra TEXT",
    "ALTER TABLE answer RENAME COLUMN value TO waarde",
    "ALTER TABLE document RENAME TO documents",
    "DROP TABLE remark",
    "PRAGMA user_version = 0",
    "PRAGMA user_version = 1",
    "PRAGMA user_version = 99",
    "PRAGMA application_id = 0",
    "PRAGMA encoding = 'UTF-16'; VACUUM",
    "PRAGMA page_size = 512; VACUUM",
    "PRAGMA page_size = 65536; VACUUM",
    "PRAGMA auto_vacuum = FULL; VACUUM",
    "PRAGMA journal_mode = WAL",
    "ANALYZE",
    *(
        f"PRAGMA writable_schema = ON; {change}"
        for change in (
            "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'answer'",
            "UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', 'NOT NULL DEFAULT 1') WHERE name = 'answer'",
            "UPDATE sqlite_schema SET sql = replace(sql, 'NOT NULL', 'NOT NULL CHECK (1)') WHERE name = 'answer'",
            "UPDATE sqlite_schema SET sql = replace(sql, ', WITHOUT ROWID', '') WHERE name = 'answer'",
            "UPDATE sqlite_schema SET sql = 'CREATE TABLE answer (a, b)' WHERE name = 'answer'",
            "UPDATE sqlite_schema SET sql = printf('%.3000000c', 'x') WHERE name = 'answer'",
            "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'answer'",
            "UPDATE sqlite_schema SET rootpage = 2147483647 WHERE name = 'answer'",
            "UPDATE sqlite_schema SET type = 'view' WHERE name = 'answer'",
            "UPDATE sqlite_schema SET name = CAST(x'ff' AS TEXT) WHERE name = 'answer'",
            "UPDATE sqlite_schema SET sql = NULL WHERE name = 'answer'",
            "DELETE FROM sqlite_schema WHERE name = 'answer'",
            "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'answer'",
            HUNDRED_THINGS,
        )
    ),
)
NASTY: tuple[object, ...] = (
    *(None, 0, -1, 1, 2**31, 2**63 - 1, -(2**63), 0.5, float("nan"), float("inf"), float("-inf"), b"", b"\x00\xff"),
    *("", " ", "x", "a\x00b", "\x1b[2J", "a\x1eb\x1fc", "\x85", "\u202egnirts", "\ufeff", "e\u0301"),
    *("a\nb", "a\tb", "a\r\nb", "\u2028", "\N{NO-BREAK SPACE}"),
    *("\U0010ffff", "\ufdfa" * 150, "x" * 200, "x" * 201, "é" * 20_000, "\N{GRINNING FACE}" * 20_001, "y" * 1_000_001),
    *("9999", "0", "-1", "1_0", " 1 ", "\N{ARABIC-INDIC DIGIT THREE}", "1e309", "NaN", "9" * 5000, "999999999999"),
    *("none", "formal", "unknown", "answered", "not_applicable", "finance.loans", "joint"),
    *("yes", "no", "document", "link"),
    *("../../etc/passwd", "C:\\Windows\\win.ini", "..", "/", "CON", "a/b", "Gent/../Aalst", "https://example.org/a"),
    *("javascript:alert(1)", "file:///etc/passwd", "https://a:b@example.org", "http://xn--80ak6aa92e.com/"),
    *("99999-01-01T00:00:00+00:00", "1899-12-31T23:59:59+00:00", "2026-02-31T10:00:00+00:00", "2026-01-05", "later"),
    *("=1+1", "<b>x</b>", "'; DROP TABLE answer; --", "[" * 100_000, "{" * 1000, "sha256", "0" * 64, "z" * 64),
)
BROKEN = (b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf5\x80\x80\x80", b"abc\xc3", b"\x00")
TABLES = (
    *("meta", "identity", "answer", "remark", "other_aspect", "contact", "evidence", "document"),
    *("prefill", "reviewed", "report", "annex"),
)
ROWS = (
    *(f"DELETE FROM {table}" for table in TABLES),
    *(f"DELETE FROM {table} WHERE rowid IN (SELECT rowid FROM {table} LIMIT 1)" for table in ("document", "change")),
    "DELETE FROM answer WHERE question = 'extent'",
    "INSERT INTO answer SELECT aspect, question, state || ' ', value, changed FROM answer LIMIT 3",
    "INSERT INTO answer SELECT 'finance.nothing', question, state, value, changed FROM answer LIMIT 1",
    "INSERT INTO answer SELECT aspect, 'nothing', state, value, changed FROM answer LIMIT 1",
    f"INSERT INTO answer VALUES ('ict.server', 'desirable_reason', 'answered', 'Niet gevraagd', '{_MOMENT}')",
    f"INSERT OR REPLACE INTO answer VALUES ('ict.helpdesk', 'desirable', 'answered', 'yes', '{_MOMENT}')",
    "INSERT INTO remark VALUES ('ict.server', 'desirable_reason', 'Niet gevraagd')",
    "INSERT OR REPLACE INTO remark VALUES ('ict.server', 'extent', '   ')",
    "INSERT INTO evidence SELECT aspect, 'extent_reason', 'x', kind, name, target, size, added FROM evidence LIMIT 1",
    "INSERT INTO evidence SELECT 'ict.server', 'evidence', 'x', kind, name, target, size, added FROM evidence LIMIT 1",
    "UPDATE evidence SET item = printf('%.900c', 'x')",
    "UPDATE evidence SET name = '../' || name",
    "UPDATE evidence SET name = name || '.exe'",
    "UPDATE evidence SET size = size + 1",
    "UPDATE evidence SET target = upper(target)",
    "UPDATE document SET size = size + 1",
    "UPDATE document SET data = zeroblob(size)",
    "UPDATE document SET data = CAST(data AS TEXT)",
    "INSERT INTO document VALUES ('00', 0, x'')",
    "UPDATE meta SET value = '9999' WHERE name = 'form_version'",
    "UPDATE meta SET value = value || value WHERE name = 'form'",
    "UPDATE meta SET value = printf('%.900000c', '[') WHERE name = 'form'",
    "INSERT INTO meta VALUES ('admin', 'yes')",
    "INSERT INTO change (step, at, who, kind, key) VALUES (1, '', '', '', '')",
    "UPDATE meta SET value = 'yes' WHERE name = 'complete'",
    "UPDATE meta SET value = 'Gent' WHERE name = 'uuid'",
    "UPDATE identity SET value = '../../Gent' WHERE field = 'municipality'",
    "UPDATE identity SET value = 'Gent' || char(10) || 'Aalst' WHERE field = 'municipality'",
    "INSERT OR REPLACE INTO identity VALUES ('round', '3')",
    "INSERT OR REPLACE INTO identity VALUES ('mayor', 'x')",
    "INSERT INTO prefill SELECT * FROM answer LIMIT 5",
    "INSERT INTO reviewed SELECT DISTINCT aspect, 'gisteren' FROM answer",
    "INSERT INTO report VALUES ('meeting', 'a1', 'decisions', 'Voor binnenskamers')",
    "INSERT INTO report VALUES ('synergy', '../a1', 'title', 'Wagenpark')",
    "INSERT INTO report VALUES ('synergy', 'a1', 'status.20266', 'existing')",
    "INSERT INTO report VALUES ('synergy', 'a1', 'status.2026', 'merged')",
    "INSERT INTO report VALUES ('measure', 'a1', 'deadline', '2026-02-31')",
    "INSERT INTO report VALUES ('measure', 'a1', 'owner', 'twee' || char(10) || 'regels')",
    "INSERT INTO report VALUES ('diary', 'a1', 'title', 'Geheim')",
    f"WITH {_MANY.format(30_000)} INSERT INTO report SELECT 'synergy', 'a' || i, 'title', i FROM n",
    "INSERT INTO annex SELECT 'focus_group', 'a1', item, kind, name, target, size, added FROM evidence LIMIT 1",
    "INSERT INTO annex SELECT 'synergy', 'a1', '../x', kind, name, target, size, added FROM evidence LIMIT 1",
    "INSERT INTO annex SELECT 'synergy', 'a1', 'x', kind, '../' || name, target, size, added FROM evidence LIMIT 1",
    "INSERT INTO other_aspect VALUES ('finance.other_', 'finance', 'Leeg', 1)",
    "INSERT INTO other_aspect VALUES ('finance.other_AB', 'finance', 'Hoofdletters', 1)",
    "INSERT INTO other_aspect VALUES ('finance.loans', 'finance', 'Dubbel', 1)",
    "UPDATE answer SET value = replace(hex(zeroblob(9000000)), '00', 'x') WHERE question = 'extent_reason'",
    f"WITH {_MANY.format(30_000)} INSERT INTO remark SELECT 'finance.loans', 'extent', i FROM n",
    f"WITH {_MANY.format(30_000)} INSERT INTO other_aspect SELECT 'finance.other_' || i, 'finance', 'x', i FROM n",
)


def _zipped(path: Path, name: str, data: bytes) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)


def _sparse(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.write(b"SQLite format 3\x00")
        file.truncate(size)


FOREIGN: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "one byte": lambda path: path.write_bytes(b"S"),
    "header only": lambda path: path.write_bytes(b"SQLite format 3\x00".ljust(100, b"\x00")),
    "pdf": lambda path: path.write_bytes(b"%PDF-1.7\n" + b"0" * 5000),
    "html": lambda path: path.write_text("<html><script>alert(1)</script></html>"),
    "text bomb": lambda path: path.write_bytes(b"(" * 3_000_000),
    "json": lambda path: path.write_bytes(b"[" * 1_000_000),
    "zip bomb": lambda path: _zipped(path, "bom", bytes(20_000_000)),
    "xlsx": lambda path: _zipped(path, "xl/workbook.xml", b"<workbook/>"),
    "folder": lambda path: path.mkdir(),
    "pipe": os.mkfifo,
    "link to itself": lambda path: path.symlink_to(path),
    "link to nothing": lambda path: path.symlink_to(path.with_name("weg")),
    "link to a device": lambda path: path.symlink_to("/dev/zero"),
    "link to random bytes": lambda path: path.symlink_to("/dev/urandom"),
    "2 GB with holes": lambda path: _sparse(path, 2 << 30),
    "250 MB with holes": lambda path: _sparse(path, 250_000_000),
}
