"""The schema of a collection, as ordered steps: tables in English for this program, views in Dutch for everyone else.

The number of steps is the file's `user_version`. A view names no cluster, aspect or question either: the labels come
from the form that each return carries.
"""

from __future__ import annotations

from ..inventory.migrations import Steps

_TABLES = (
    """CREATE TABLE form (
        hash TEXT PRIMARY KEY, id TEXT NOT NULL, version TEXT NOT NULL, title TEXT NOT NULL, score TEXT NOT NULL,
        definition TEXT NOT NULL
    ) STRICT""",
    # Labels out of the definition, for the views only.
    """CREATE TABLE form_cluster (
        form TEXT NOT NULL, cluster TEXT NOT NULL, label TEXT NOT NULL, PRIMARY KEY (form, cluster)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE form_aspect (
        form TEXT NOT NULL, aspect TEXT NOT NULL, cluster TEXT NOT NULL, label TEXT NOT NULL, position INTEGER NOT NULL,
        PRIMARY KEY (form, aspect)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE form_question (
        form TEXT NOT NULL, question TEXT NOT NULL, label TEXT NOT NULL, PRIMARY KEY (form, question)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE form_option (
        form TEXT NOT NULL, question TEXT NOT NULL, option TEXT NOT NULL, code INTEGER NOT NULL, label TEXT NOT NULL,
        PRIMARY KEY (form, question, option)
    ) STRICT, WITHOUT ROWID""",
    # `city` is what spellings of one municipality have in common; the uuid where no municipality was filled in.
    """CREATE TABLE return_file (
        id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL, exported TEXT NOT NULL,
        content_hash TEXT NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL, form TEXT NOT NULL,
        complete INTEGER NOT NULL, program TEXT NOT NULL, created TEXT NOT NULL, city TEXT NOT NULL,
        municipality TEXT NOT NULL, nis TEXT NOT NULL, authority TEXT NOT NULL, respondent TEXT NOT NULL,
        round INTEGER NOT NULL, coordinator TEXT NOT NULL, coordinator_email TEXT NOT NULL, merged_at TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE other_aspect (
        file INTEGER NOT NULL, aspect TEXT NOT NULL, cluster TEXT NOT NULL, label TEXT NOT NULL,
        position INTEGER NOT NULL, PRIMARY KEY (file, aspect)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE answer (
        file INTEGER NOT NULL, aspect TEXT NOT NULL, question TEXT NOT NULL, state TEXT NOT NULL, value TEXT NOT NULL,
        changed TEXT NOT NULL, PRIMARY KEY (file, aspect, question)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE remark (
        file INTEGER NOT NULL, aspect TEXT NOT NULL, question TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (file, aspect, question)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE contact (
        file INTEGER NOT NULL, domain TEXT NOT NULL, authority TEXT NOT NULL, person TEXT NOT NULL, field TEXT NOT NULL,
        value TEXT NOT NULL, PRIMARY KEY (file, domain, authority, person, field)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE evidence (
        file INTEGER NOT NULL, aspect TEXT NOT NULL, question TEXT NOT NULL, item TEXT NOT NULL, kind TEXT NOT NULL,
        name TEXT NOT NULL, target TEXT NOT NULL, size INTEGER NOT NULL, added TEXT NOT NULL,
        PRIMARY KEY (file, aspect, question, item)
    ) STRICT, WITHOUT ROWID""",
    # The bytes once, however many cities attach the same document.
    "CREATE TABLE document (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, data BLOB NOT NULL) STRICT",
)

# What changed in version 2: every revision stays, so that the newest can be taken out again; what an older one said
# where the newest is blank is pointed at; what came from the earlier round travels along; and the analyst decides.
_RETURN_FILE = """CREATE TABLE return_file (
        id INTEGER PRIMARY KEY, uuid TEXT NOT NULL, revision INTEGER NOT NULL, exported TEXT NOT NULL,
        content_hash TEXT NOT NULL, sha256 TEXT NOT NULL, name TEXT NOT NULL, form TEXT NOT NULL,
        complete INTEGER NOT NULL, program TEXT NOT NULL, created TEXT NOT NULL, city TEXT NOT NULL,
        municipality TEXT NOT NULL, nis TEXT NOT NULL, authority TEXT NOT NULL, respondent TEXT NOT NULL,
        round INTEGER NOT NULL, coordinator TEXT NOT NULL, coordinator_email TEXT NOT NULL, merged_at TEXT NOT NULL,
        UNIQUE (uuid, revision, exported, content_hash)
    ) STRICT"""
_KEPT_REVISIONS = (
    "ALTER TABLE return_file RENAME TO return_file_1",
    _RETURN_FILE,
    "INSERT INTO return_file SELECT * FROM return_file_1",
    "DROP TABLE return_file_1",
)
_ROUNDS = (
    # An answer of an older revision (`source`) that stands, because the newest (`file`) has a blank there.
    """CREATE TABLE carried (
        file INTEGER NOT NULL, aspect TEXT NOT NULL, question TEXT NOT NULL, source INTEGER NOT NULL,
        PRIMARY KEY (file, aspect, question)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE prefill (
        file INTEGER NOT NULL, aspect TEXT NOT NULL, question TEXT NOT NULL, state TEXT NOT NULL, value TEXT NOT NULL,
        changed TEXT NOT NULL, PRIMARY KEY (file, aspect, question)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE reviewed (
        file INTEGER NOT NULL, aspect TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (file, aspect)
    ) STRICT, WITHOUT ROWID""",
)
# The analyst's own work hangs on the municipality and not on a file: it outlives a newer revision of that file.
_DECISIONS = (
    """CREATE TABLE expected (
        city TEXT PRIMARY KEY, name TEXT NOT NULL, nis TEXT NOT NULL, inhabitants INTEGER
    ) STRICT, WITHOUT ROWID""",
    # `voices` is what the voices said when it was decided; when they say something else, it must be decided anew.
    """CREATE TABLE adjudicated (
        city TEXT NOT NULL, round INTEGER NOT NULL, aspect TEXT NOT NULL, state TEXT NOT NULL, value TEXT NOT NULL,
        reason TEXT NOT NULL, voices TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (city, round, aspect)
    ) STRICT, WITHOUT ROWID""",
    # What cities call an aspect that they added (`wording`, as `names.comparable` gives it) and the one name for it.
    """CREATE TABLE other_name (
        cluster TEXT NOT NULL, wording TEXT NOT NULL, name TEXT NOT NULL, aspect TEXT NOT NULL,
        PRIMARY KEY (cluster, wording)
    ) STRICT, WITHOUT ROWID""",
    # Codes that the centre added to a list; those that ship are data of the program.
    """CREATE TABLE code (
        list TEXT NOT NULL, code TEXT NOT NULL, label TEXT NOT NULL, position INTEGER NOT NULL,
        PRIMARY KEY (list, code)
    ) STRICT, WITHOUT ROWID""",
    # `text` is the sha256 of the text that was read: another text at the same place is not coded by this.
    """CREATE TABLE coding (
        city TEXT NOT NULL, respondent TEXT NOT NULL, aspect TEXT NOT NULL, question TEXT NOT NULL, text TEXT NOT NULL,
        code TEXT NOT NULL, direction TEXT NOT NULL, at TEXT NOT NULL,
        PRIMARY KEY (city, respondent, aspect, question, text, code, direction)
    ) STRICT, WITHOUT ROWID""",
)

# Of one inventory the highest revision is the newest. When one municipality returned two inventories for the same
# respondent and round, the one that was exported last counts. Neither depends on the order of merging.
_COUNTED = """CREATE VIEW counted_file AS
    SELECT *, newest AND row_number() OVER (
        PARTITION BY city, respondent, round, newest ORDER BY exported DESC, revision DESC, uuid DESC
    ) = 1 AS counted
    FROM (
        SELECT *, row_number() OVER (
            PARTITION BY uuid ORDER BY revision DESC, exported DESC, content_hash DESC
        ) = 1 AS newest
        FROM return_file
    )"""
_STANDING = """CREATE VIEW standing_answer AS
    SELECT file, aspect, question, state, value, changed, file AS source FROM answer
    UNION ALL
    SELECT carried.file, carried.aspect, carried.question, state, value, changed, source
    FROM carried JOIN answer
        ON answer.file = source AND answer.aspect = carried.aspect AND answer.question = carried.question"""
_VIEWS = (
    _COUNTED,
    _STANDING,
    """CREATE VIEW inzendingen AS
    SELECT counted_file.id AS inzending, municipality AS gemeente, nis, authority AS bestuur, respondent,
        round AS ronde, iif(complete, 'ja', 'nee') AS volledig, iif(counted, 'ja', 'nee') AS telt_mee,
        revision AS versie, substr(exported, 1, 10) AS geexporteerd, form.id || ' ' || form.version AS vragenlijst,
        name AS bestand, merged_at AS samengevoegd
    FROM counted_file JOIN form ON form.hash = counted_file.form""",
    """CREATE VIEW antwoorden AS
    SELECT file.id AS inzending, file.municipality AS gemeente, file.respondent, file.round AS ronde,
        fc.label AS cluster, coalesce(fa.label, oa.label) AS aspect, fq.label AS vraag,
        CASE state WHEN 'unknown' THEN 'weet niet' WHEN 'not_applicable' THEN 'niet van toepassing'
            ELSE 'beantwoord' END AS toestand,
        fo.code AS code, coalesce(fo.label, answer.value) AS antwoord, remark.text AS opmerking,
        bron.revision AS uit_versie, bron.name AS uit_bestand
    FROM standing_answer AS answer
    JOIN return_file AS bron ON bron.id = answer.source
    JOIN counted_file AS file ON file.id = answer.file AND file.counted
    JOIN form_question AS fq ON fq.form = file.form AND fq.question = answer.question
    LEFT JOIN form_aspect AS fa ON fa.form = file.form AND fa.aspect = answer.aspect
    LEFT JOIN other_aspect AS oa ON oa.file = answer.file AND oa.aspect = answer.aspect
    JOIN form_cluster AS fc ON fc.form = file.form AND fc.cluster = coalesce(fa.cluster, oa.cluster)
    LEFT JOIN form_option AS fo
        ON fo.form = file.form AND fo.question = answer.question AND fo.option = answer.value
    LEFT JOIN remark
        ON remark.file = answer.file AND remark.aspect = answer.aspect AND remark.question = answer.question""",
    """CREATE VIEW scores AS
    SELECT file.id AS inzending, file.municipality AS gemeente, file.respondent, file.round AS ronde,
        fc.label AS cluster, fa.label AS aspect, fo.code AS score
    FROM counted_file AS file
    JOIN form ON form.hash = file.form
    JOIN form_aspect AS fa ON fa.form = file.form
    JOIN form_cluster AS fc ON fc.form = file.form AND fc.cluster = fa.cluster
    LEFT JOIN standing_answer AS answer
        ON answer.file = file.id AND answer.aspect = fa.aspect AND answer.question = form.score
    LEFT JOIN form_option AS fo
        ON fo.form = file.form AND fo.question = form.score AND fo.option = answer.value
    WHERE file.counted
    ORDER BY gemeente, file.respondent, ronde, fa.position""",
    """CREATE VIEW andere_aspecten AS
    SELECT file.id AS inzending, file.municipality AS gemeente, file.respondent, file.round AS ronde,
        fc.label AS cluster, oa.label AS aspect, fo.code AS score
    FROM other_aspect AS oa
    JOIN counted_file AS file ON file.id = oa.file AND file.counted
    JOIN form ON form.hash = file.form
    JOIN form_cluster AS fc ON fc.form = file.form AND fc.cluster = oa.cluster
    LEFT JOIN standing_answer AS answer
        ON answer.file = oa.file AND answer.aspect = oa.aspect AND answer.question = form.score
    LEFT JOIN form_option AS fo
        ON fo.form = file.form AND fo.question = form.score AND fo.option = answer.value""",
    """CREATE VIEW bewijsstukken AS
    SELECT file.id AS inzending, file.municipality AS gemeente, file.respondent, file.round AS ronde,
        coalesce(fa.label, oa.label) AS aspect, iif(kind = 'link', 'weblink', 'document') AS soort,
        evidence.name AS naam,
        iif(kind = 'link', target, NULL) AS adres, evidence.size AS bytes, document.sha256 IS NOT NULL AS inhoud_bewaard
    FROM evidence
    JOIN counted_file AS file ON file.id = evidence.file AND file.counted
    LEFT JOIN form_aspect AS fa ON fa.form = file.form AND fa.aspect = evidence.aspect
    LEFT JOIN other_aspect AS oa ON oa.file = evidence.file AND oa.aspect = evidence.aspect
    LEFT JOIN document ON document.sha256 = target""",
    """CREATE VIEW contactpersonen AS
    SELECT file.id AS inzending, file.municipality AS gemeente, file.respondent, file.round AS ronde,
        contact.domain AS domein, contact.authority AS bestuur, contact.person AS persoon, contact.field AS gegeven,
        contact.value AS waarde
    FROM contact JOIN counted_file AS file ON file.id = contact.file AND file.counted""",
    """CREATE VIEW besluiten_over_verschillen AS
    SELECT city AS stad, round AS ronde, aspect, iif(state = 'answered', value, state) AS besluit, reason AS reden,
        at AS wanneer
    FROM adjudicated""",
    """CREATE VIEW namen_van_andere_aspecten AS
    SELECT cluster, wording AS bewoording, name AS naam, aspect AS hoort_bij FROM other_name""",
    """CREATE VIEW codes_bij_teksten AS
    SELECT city AS stad, respondent, aspect, question AS vraag, code, direction AS richting
    FROM coding WHERE code <> ''""",
)
# A view holds nothing, so each version drops those before it and makes its own.
_OLD_VIEWS = tuple(
    f"DROP VIEW IF EXISTS {name}"
    for name in (
        "inzendingen",
        "antwoorden",
        "scores",
        "andere_aspecten",
        "bewijsstukken",
        "contactpersonen",
        "counted_file",
    )
)

# What changed in version 3: what cities wrote for their yearly synergy report comes along.
_REPORTS = (
    """CREATE TABLE report (
        file INTEGER NOT NULL, record TEXT NOT NULL, item TEXT NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL,
        PRIMARY KEY (file, record, item, field)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE annex (
        file INTEGER NOT NULL, record TEXT NOT NULL, item TEXT NOT NULL, annex TEXT NOT NULL, kind TEXT NOT NULL,
        name TEXT NOT NULL, target TEXT NOT NULL, size INTEGER NOT NULL, added TEXT NOT NULL,
        PRIMARY KEY (file, record, item, annex)
    ) STRICT, WITHOUT ROWID""",
    # Per synergy its words; `toestand` is what was told last, and `sinds` tells in which year that was new.
    """CREATE VIEW synergieen AS
    SELECT file.id AS inzending, file.municipality AS gemeente, file.respondent, file.round AS ronde,
        report.item AS synergie, max(iif(field = 'domain', value, NULL)) AS domein,
        max(iif(field = 'heading', value, NULL)) AS rubriek,
        max(iif(field = 'title', value, NULL)) AS titel, max(iif(field = 'text', value, NULL)) AS tekst,
        max(iif(field = 'level', value, NULL)) AS met_wie, max(iif(field = 'partners', value, NULL)) AS partners,
        max(iif(field = 'since', value, NULL)) AS sinds, max(iif(field = 'until', value, NULL)) AS tot,
        substr(max(iif(field GLOB 'status.*', field || ' ' || value, NULL)), 13) AS toestand
    FROM report JOIN counted_file AS file ON file.id = report.file AND file.counted
    WHERE record = 'synergy' GROUP BY report.file, report.item""",
)

STEPS: Steps = (_TABLES, (*_OLD_VIEWS, *_KEPT_REVISIONS, *_ROUNDS, *_DECISIONS, *_VIEWS), _REPORTS)
VERSION = len(STEPS)
