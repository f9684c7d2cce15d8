CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);

CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");

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
, inode INTEGER NOT NULL DEFAULT 0);

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
, stopping TEXT, case_order TEXT, asked TEXT, kind TEXT NOT NULL DEFAULT 'ladder', judged_by TEXT, judging TEXT);

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
    interval_high REAL, chosen TEXT, candidate_key TEXT NOT NULL DEFAULT '', suite_low REAL, suite_high REAL, work TEXT, early TEXT,
    UNIQUE (run, position)
);

CREATE INDEX run_candidates_by_model ON run_candidates (run, model_sha256);

CREATE TABLE case_results (
    candidate INTEGER NOT NULL REFERENCES run_candidates (id),
    case_index INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    grading TEXT NOT NULL,
    answer TEXT NOT NULL,
    finished TEXT NOT NULL, answer_key TEXT, repeats TEXT, reused INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (candidate, case_index)
);

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
    fault TEXT, engine TEXT,
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

CREATE INDEX run_candidates_by_key ON run_candidates (run, candidate_key);

CREATE INDEX case_results_by_answer ON case_results (answer_key) WHERE answer_key IS NOT NULL;

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

CREATE TABLE play_entries (
    id INTEGER PRIMARY KEY,
    starred INTEGER NOT NULL DEFAULT 0,
    asked TEXT NOT NULL,
    model TEXT NOT NULL
, asked_together TEXT NOT NULL DEFAULT '');

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

CREATE TABLE paid_answers (
    answer_key TEXT NOT NULL,
    repeat INTEGER NOT NULL,
    run INTEGER NOT NULL,
    answer TEXT NOT NULL,
    received TEXT NOT NULL,
    PRIMARY KEY (answer_key, repeat)
);

CREATE INDEX paid_answers_by_run ON paid_answers (run);

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

CREATE INDEX play_entries_together ON play_entries (asked_together);
