"""What others read: llama-bench's records in JSON, CSV, SQL and Markdown."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import jsonschema
import pytest

from leastwise.bench.comparing import compare
from leastwise.domain.bench_results import BenchSide, TunedSettings, TuneResult, TuneTrial
from leastwise.domain.benchmarks import ChosenSettings
from leastwise.domain.candidates import RunSettings
from leastwise.domain.messages import say
from leastwise.paths import shipped_resources
from leastwise.report.bench_comparison import comparison_document, tune_document
from leastwise.report.bench_document import bench_document, bench_list_document
from leastwise.report.bench_tables import bench_csv, bench_markdown, bench_sql
from tests.integration import store_samples as samples
from tests.unit import bench_samples
from tests.unit.bench_samples import DECODE, FIRST_TOKEN, PREFILL

# The names that tools read, as llama-bench.cpp has them.
LLAMA_BENCH = [
    "build_commit",
    "build_number",
    "cpu_info",
    "gpu_info",
    "backends",
    "model_filename",
    "model_type",
    "model_size",
    "model_n_params",
    "n_batch",
    "n_ubatch",
    "n_threads",
    "type_k",
    "type_v",
    "n_gpu_layers",
    "flash_attn",
    "n_prompt",
    "n_gen",
    "n_depth",
    "test_time",
    "avg_ns",
    "stddev_ns",
    "avg_ts",
    "stddev_ts",
]
RUN = bench_samples.run(
    [
        bench_samples.result(
            [
                bench_samples.series(PREFILL, [1_000_000_000, 2_000_000_000, 4_000_000_000]),
                bench_samples.series(FIRST_TOKEN, [1_100_000_000, 1_200_000_000, 1_300_000_000]),
                bench_samples.series(DECODE, [500_000_000, 512_000_000, 640_000_000]),
            ]
        )
    ]
)


def held_by_its_schema(name: str, document: object) -> None:
    path = shipped_resources() / "schemas" / f"{name}.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(json.dumps(document, allow_nan=False)), schema)


def test_records_carry_llama_benchs_fields_first() -> None:
    document = bench_document(RUN)
    held_by_its_schema("bench", document)
    records = document["records"]
    assert isinstance(records, list)
    assert [list(one)[:26] for one in records] == [[*LLAMA_BENCH, "samples_ns", "samples_ts"]] * 2
    prefill, decode = records
    assert prefill["samples_ts"] == [512.0, 256.0, 128.0]
    assert prefill["avg_ts"] == pytest.approx(896 / 3)
    assert prefill["median_ts"] == 256.0
    assert (decode["n_prompt"], decode["n_gen"], decode["n_depth"]) == (0, 128, 4096)
    assert decode["test_time"] == "2026-03-04T05:06:07Z"


def test_the_first_token_is_a_field_of_its_prompt_and_no_record() -> None:
    records = bench_document(RUN)["records"]
    assert isinstance(records, list)
    assert [one["test"] for one in records] == ["pp512", "tg128 @ d4096"]
    first = records[0]["ttft"]
    assert first["ttft_s"]["median"] == pytest.approx(1.2)
    assert first["evaluate_only_s"]["median"] == pytest.approx(1.2 - 150e-9)
    assert records[1]["ttft"] is None


def test_a_run_that_found_nothing_has_no_records() -> None:
    fault = say("bench.no_models")
    empty = replace(bench_samples.result([]), fault=fault, loads_s=())
    document = bench_document(bench_samples.run([empty]))
    held_by_its_schema("bench", document)
    assert document["records"] == []
    assert bench_csv(bench_samples.run([empty])) == ""
    assert bench_sql(bench_samples.run([empty])) == ""


def test_csv_is_read_back_by_its_names() -> None:
    rows = list(csv.DictReader(io.StringIO(bench_csv(RUN))))
    assert [row["n_gen"] for row in rows] == ["0", "128"]
    assert list(rows[0])[: len(LLAMA_BENCH)] == LLAMA_BENCH
    assert float(rows[0]["median_ts"]) == 256.0
    assert (rows[0]["ttft_s"], rows[1]["ttft_s"]) == ("1.2", "")


def test_sql_fills_a_table() -> None:
    quoted = replace(RUN.results[0], description="llama '1B'")
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(bench_sql(replace(RUN, results=(quoted,))))
        rows = database.execute(
            "SELECT model_type, n_prompt, n_gen, median_ts, ttft_s FROM llama_bench"
        ).fetchall()
    assert rows == [("llama '1B'", 512, 0, 256.0, 1.2), ("llama '1B'", 0, 128, 250.0, None)]


def test_markdown_is_a_table_with_mean_median_and_wait() -> None:
    lines = bench_markdown(RUN).splitlines()
    assert lines[0].startswith("| model | size | params | backend | threads | test | t/s |")
    assert "298.67 ± 195.52" in lines[2]
    assert "256 (128 to 512)" in lines[2]
    assert "1.20 s (1.10 s to 1.30 s)" in lines[2]
    assert lines[-1] == "build: llama-cpp-python 0.3.36"
    assert len({line.count("|") for line in lines[:4]}) == 1


def test_lists_comparisons_and_tuning_are_held_by_their_schemas() -> None:
    held_by_its_schema("bench-list", bench_list_document([RUN.summary]))
    compared = compare(RUN, BenchSide(7), replace(RUN, build="other"), BenchSide(7))
    held_by_its_schema("bench-compare", comparison_document(compared))
    trial = TuneTrial(ChosenSettings(threads=1), None, None, None, None, None, taken=False)
    tuned = TunedSettings(
        "a" * 64,
        "build",
        ChosenSettings(threads=1),
        datetime.now(UTC),
        (trial,),
        RunSettings(),
    )
    result = TuneResult(samples.model("a"), tuned, say("tune.kept", model="a", count=1))
    document = {"tuned": [tune_document(result)]}
    held_by_its_schema("bench-tune", document)
