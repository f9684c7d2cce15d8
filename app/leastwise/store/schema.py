"""The tables of the history, as migrations: each is one transaction with its record.

A released migration is never changed; the next change of the schema is a new function.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from leastwise.domain.candidates import Candidate
from leastwise.store import codec
from leastwise.store.database import Database as Kept
from leastwise.store.run_index import index_all_runs

MIGRATIONS = Migrations("leastwise")  # each is named in migrations.py too

FIRST_TABLES = """
CREATE TABLE suites (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    details TEXT NOT NULL,
    UNIQUE (sha256, content_sha256)
);
CREATE TABLE suite_cases (
    suite INTEGER NOT NULL REFERENCES suites (id),
    case_index INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (suite, case_index)
);
CREATE TABLE language_models (
    sha256 TEXT PRIMARY KEY,
    file_bytes INTEGER NOT NULL,
    details TEXT NOT NULL,
    last_used TEXT NOT NULL
);
CREATE TABLE file_hashes (
    path BLOB PRIMARY KEY,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL
);
CREATE TABLE memory_plans (
    key TEXT PRIMARY KEY,
    plan TEXT NOT NULL
);
CREATE TABLE machines (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    facts TEXT NOT NULL
);
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    suite INTEGER NOT NULL REFERENCES suites (id),
    suite_name TEXT NOT NULL,
    bar TEXT NOT NULL,
    generation TEXT NOT NULL,
    settings TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    build TEXT NOT NULL,
    version TEXT NOT NULL,
    machine INTEGER NOT NULL REFERENCES machines (id),
    computer TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT,
    wall_s REAL NOT NULL DEFAULT 0,
    answer INTEGER REFERENCES run_candidates (id),
    summary TEXT
);
CREATE INDEX runs_to_resume ON runs (fingerprint, finished);
CREATE TABLE run_candidates (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    position INTEGER NOT NULL,
    model_sha256 TEXT NOT NULL,
    candidate TEXT NOT NULL,
    load_s REAL,
    probe TEXT,
    peak_memory TEXT,
    wall_s REAL NOT NULL DEFAULT 0,
    verdict TEXT,
    reason TEXT,
    passed INTEGER,
    cases_run INTEGER,
    interval_low REAL,
    interval_high REAL,
    UNIQUE (run, position)
);
CREATE INDEX run_candidates_by_model ON run_candidates (run, model_sha256);
CREATE TABLE case_results (
    candidate INTEGER NOT NULL REFERENCES run_candidates (id),
    case_index INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    grading TEXT NOT NULL,
    answer TEXT NOT NULL,
    finished TEXT NOT NULL,
    PRIMARY KEY (candidate, case_index)
);
"""


@MIGRATIONS()
def first_tables(db: Database) -> None:
    """Suites, models, machines, caches, runs and every case result."""
    db.executescript(FIRST_TABLES)


BENCHMARK_TABLES = """
CREATE TABLE bench_runs (
    id INTEGER PRIMARY KEY,
    plan TEXT NOT NULL,
    version TEXT NOT NULL,
    machine INTEGER NOT NULL REFERENCES machines (id),
    started TEXT NOT NULL,
    finished TEXT,
    wall_s REAL NOT NULL DEFAULT 0
);
CREATE TABLE bench_results (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES bench_runs (id),
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    loads_s TEXT NOT NULL DEFAULT '[]',
    memory TEXT,
    fault TEXT,
    UNIQUE (run, position)
);
CREATE TABLE bench_series (
    id INTEGER PRIMARY KEY,
    result INTEGER NOT NULL REFERENCES bench_results (id),
    place INTEGER NOT NULL,
    test TEXT NOT NULL,
    started TEXT,
    warm_up TEXT,
    UNIQUE (result, place)
);
CREATE TABLE bench_samples (
    series INTEGER NOT NULL REFERENCES bench_series (id),
    round INTEGER NOT NULL,
    repetition TEXT NOT NULL,
    PRIMARY KEY (series, round)
);
CREATE TABLE tuned_settings (
    machine INTEGER NOT NULL REFERENCES machines (id),
    model_sha256 TEXT NOT NULL,
    build TEXT NOT NULL,
    tuned TEXT NOT NULL,
    settings TEXT NOT NULL,
    run_settings TEXT NOT NULL,
    trials TEXT NOT NULL,
    PRIMARY KEY (machine, model_sha256, build)
);
"""


@MIGRATIONS()
def benchmarks(db: Database) -> None:
    """Benchmarks with every sample, and the settings that tuning found."""
    db.executescript(BENCHMARK_TABLES)


@MIGRATIONS()
def chosen_by_engine(db: Database) -> None:
    """How llama.cpp ran a candidate."""
    db.execute("ALTER TABLE run_candidates ADD COLUMN chosen TEXT")


@MIGRATIONS()
def chosen_by_engine_in_benchmarks(db: Database) -> None:
    """How llama.cpp ran a benchmark's subject."""
    db.execute("ALTER TABLE bench_results ADD COLUMN engine TEXT")


SPEED_TABLES = """
CREATE TABLE machine_speeds (
    machine INTEGER NOT NULL REFERENCES machines (id),
    build TEXT NOT NULL,
    speed TEXT NOT NULL,
    PRIMARY KEY (machine, build)
);
CREATE TABLE rehearsals (
    machine INTEGER NOT NULL REFERENCES machines (id),
    build TEXT NOT NULL,
    model TEXT NOT NULL,
    asked TEXT NOT NULL,
    rehearsal TEXT NOT NULL,
    PRIMARY KEY (machine, build, model, asked)
);
CREATE TABLE speed_lessons (
    machine INTEGER NOT NULL REFERENCES machines (id),
    build TEXT NOT NULL,
    source TEXT NOT NULL,
    observations TEXT NOT NULL,
    PRIMARY KEY (machine, build, source)
);
"""


@MIGRATIONS()
def speeds(db: Database) -> None:
    """How fast computers were measured to be, rehearsals, and what measured speeds taught."""
    db.executescript(SPEED_TABLES)


LIBRARY_TABLES = """
ALTER TABLE file_hashes ADD COLUMN inode INTEGER NOT NULL DEFAULT 0;
CREATE TABLE library_places (
    path BLOB PRIMARY KEY,
    place TEXT NOT NULL,
    forgotten INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE library_files (
    path BLOB PRIMARY KEY,
    sha256 TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    owned INTEGER NOT NULL
);
"""


@MIGRATIONS()
def library(db: Database) -> None:
    """Model files that are used where other programs keep them, and what they must hold."""
    db.executescript(LIBRARY_TABLES)


@MIGRATIONS()
def candidate_keys(db: Database) -> None:
    """Candidates of a run by more than their model: by settings, adapters and prompts as well."""
    db.execute("ALTER TABLE run_candidates ADD COLUMN candidate_key TEXT NOT NULL DEFAULT ''")
    rows = db.execute("SELECT id, candidate FROM run_candidates").fetchall()
    db.conn.executemany(
        "UPDATE run_candidates SET candidate_key = ? WHERE id = ?",
        [(codec.load(Candidate, text).key, number) for number, text in rows],
    )
    db.execute("CREATE INDEX run_candidates_by_key ON run_candidates (run, candidate_key)")


@MIGRATIONS()
def stopping_and_answers(db: Database) -> None:
    """The order of a run's cases, when it may stop early, and answers by what was asked."""
    for table, column in (
        ("runs", "stopping TEXT"),
        ("runs", "case_order TEXT"),
        ("run_candidates", "suite_low REAL"),
        ("run_candidates", "suite_high REAL"),
        ("case_results", "answer_key TEXT"),
        ("case_results", "repeats TEXT"),
        ("case_results", "reused INTEGER NOT NULL DEFAULT 0"),
    ):
        db.execute(f"ALTER TABLE {table} ADD COLUMN {column}")
    db.execute(
        "CREATE INDEX case_results_by_answer ON case_results (answer_key)"
        " WHERE answer_key IS NOT NULL"
    )


@MIGRATIONS()
def what_runs_were_asked(db: Database) -> None:
    """What a run was asked for, so that it can be run again when its answer is stale."""
    db.execute("ALTER TABLE runs ADD COLUMN asked TEXT")


RUN_INDEX = """
CREATE TABLE run_index (
    run INTEGER PRIMARY KEY REFERENCES runs (id),
    started TEXT NOT NULL,
    suite_name TEXT NOT NULL,
    words TEXT NOT NULL,
    bar REAL NOT NULL,
    candidates INTEGER NOT NULL,
    cases_run INTEGER NOT NULL,
    answer TEXT,
    state TEXT NOT NULL,
    wall_s REAL NOT NULL
);
CREATE INDEX runs_by_suite ON runs (suite);
CREATE INDEX runs_by_start ON run_index (started);
CREATE INDEX runs_by_suite_name ON run_index (suite_name);
"""


@MIGRATIONS()
def run_index(db: Database) -> None:
    """What past runs are found by."""
    db.executescript(RUN_INDEX)
    index_all_runs(Kept(db.conn))


PLAYGROUND_TABLES = """
CREATE TABLE play_entries (
    id INTEGER PRIMARY KEY,
    starred INTEGER NOT NULL DEFAULT 0,
    asked TEXT NOT NULL,
    model TEXT NOT NULL
);
CREATE INDEX starred_play_entries ON play_entries (id) WHERE starred = 1;
CREATE TABLE play_texts (
    entry INTEGER PRIMARY KEY REFERENCES play_entries (id),
    prompt TEXT NOT NULL,
    answer TEXT NOT NULL,
    whole TEXT NOT NULL
);
CREATE VIRTUAL TABLE play_words USING fts5 (
    prompt, answer, model,
    content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE TABLE library_prompts (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE library_prompt_versions (
    prompt INTEGER NOT NULL REFERENCES library_prompts (id),
    version INTEGER NOT NULL,
    saved TEXT NOT NULL,
    request TEXT NOT NULL,
    PRIMARY KEY (prompt, version)
);
"""


@MIGRATIONS()
def playground(db: Database) -> None:
    """What was asked in the Playground with its answers, searched by words; kept prompts."""
    db.executescript(PLAYGROUND_TABLES)


REFERENCE_TABLES = """
ALTER TABLE runs ADD COLUMN kind TEXT NOT NULL DEFAULT 'ladder';
ALTER TABLE run_candidates ADD COLUMN work TEXT;
CREATE TABLE paid_answers (
    answer_key TEXT NOT NULL,
    repeat INTEGER NOT NULL,
    run INTEGER NOT NULL,
    answer TEXT NOT NULL,
    received TEXT NOT NULL,
    PRIMARY KEY (answer_key, repeat)
);
CREATE INDEX paid_answers_by_run ON paid_answers (run);
"""


@MIGRATIONS()
def references(db: Database) -> None:
    """Runs that others are held against, answers that were paid for, and what work took."""
    db.executescript(REFERENCE_TABLES)


BLIND_TABLES = """
CREATE TABLE blind_comparisons (
    id INTEGER PRIMARY KEY,
    first_run INTEGER NOT NULL,
    first_key TEXT NOT NULL,
    second_run INTEGER NOT NULL,
    second_key TEXT NOT NULL,
    seed INTEGER NOT NULL,
    started TEXT NOT NULL,
    revealed TEXT
);
CREATE INDEX blind_by_first_run ON blind_comparisons (first_run);
CREATE INDEX blind_by_second_run ON blind_comparisons (second_run);
CREATE TABLE blind_votes (
    comparison INTEGER NOT NULL REFERENCES blind_comparisons (id),
    case_index INTEGER NOT NULL,
    choice TEXT NOT NULL,
    voted TEXT NOT NULL,
    PRIMARY KEY (comparison, case_index)
);
"""


@MIGRATIONS()
def blind_comparisons(db: Database) -> None:
    """Votes on answers of two models that were shown without names."""
    db.executescript(BLIND_TABLES)


JUDGE_TABLES = """
ALTER TABLE runs ADD COLUMN judged_by TEXT;
CREATE TABLE judgements (
    key TEXT PRIMARY KEY,
    judge TEXT NOT NULL,
    reply TEXT NOT NULL,
    judged TEXT NOT NULL
);
CREATE TABLE judge_agreements (
    judge TEXT NOT NULL,
    suite_name TEXT NOT NULL,
    measured TEXT NOT NULL,
    agreement TEXT NOT NULL,
    PRIMARY KEY (judge, suite_name)
);
"""


@MIGRATIONS()
def judges(db: Database) -> None:
    """Who judged a run, what judges said, and how often they agree with the user."""
    db.executescript(JUDGE_TABLES)


PLAY_GROUPS = """
ALTER TABLE play_entries ADD COLUMN asked_together TEXT NOT NULL DEFAULT '';
UPDATE play_entries SET asked_together = coalesce(
    (SELECT json_extract(whole, '$.group') FROM play_texts WHERE entry = id), ''
);
CREATE INDEX play_entries_together ON play_entries (asked_together);
"""


@MIGRATIONS()
def play_groups(db: Database) -> None:
    """Which columns of the Playground were asked at once, so that all of them are opened again."""
    db.executescript(PLAY_GROUPS)


@MIGRATIONS()
def early_verdicts(db: Database) -> None:
    """When it was foreseen that a candidate passes, and what judging cost."""
    db.execute("ALTER TABLE run_candidates ADD COLUMN early TEXT")
    db.execute("ALTER TABLE runs ADD COLUMN judging TEXT")
